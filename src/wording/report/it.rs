//! The report in Italian: «tu» for who answers, «voi» for the organisation.

use std::borrow::Cow;

use super::ReportMessage;

#[allow(
    clippy::too_many_lines,
    reason = "one match over all messages: a list, not a procedure"
)]
pub(super) fn text(message: &ReportMessage) -> Cow<'static, str> {
    use ReportMessage as M;
    Cow::Borrowed(match message {
        M::ReportTitle => "Il tuo rapporto",
        M::NotEnoughOverall => {
            "Le risposte non bastano ancora per un risultato complessivo. Qui sotto trovi ciò che \
             si può già dire."
        }
        M::NotEnough => "Troppo poche risposte",
        M::LevelReached(level, levels, name) => {
            return format!("Livello {level}\u{a0}di\u{a0}{levels}: {name}").into();
        }
        M::LevelByScore(name) => {
            return format!(
                "In base al solo punteggio, il livello sarebbe «{name}». Ma un’organizzazione è \
                 forte quanto il suo anello più debole: per questo ogni livello ha anche \
                 requisiti minimi."
            )
            .into();
        }
        M::ObstaclesTitle(level) => {
            return format!("Che cosa manca per il livello «{level}»").into();
        }
        M::ObstacleScore(needed, has) => {
            return format!("Un punteggio complessivo di almeno {needed} su 100. Ora è {has}.")
                .into();
        }
        M::ObstacleScorePoints(1) => "Un punteggio complessivo di almeno 1 punto.",
        M::ObstacleScorePoints(needed) => {
            return format!("Un punteggio complessivo di almeno {needed} punti.").into();
        }
        M::ObstacleDimension(name, needed, has, out_of) => {
            return format!("{name}: almeno {needed} su {out_of}. Ora è {has}.").into();
        }
        M::ObstacleDimensionLevel(name, level) => {
            return format!("{name}: almeno il livello «{level}».").into();
        }
        M::ObstacleDimensionUnknown(name) => {
            return format!("{name}: le risposte non bastano per dirlo.").into();
        }
        M::ObstacleNeeded(needed) => return format!("Serve almeno: «{needed}»").into(),
        M::ObstacleGiven(given) => return format!("La tua risposta: «{given}»").into(),
        M::LevelMayBeHigher => {
            "Potrebbe essere più alto. Il livello successivo non si può confermare, perché a una parte \
             di ciò che richiede manca una risposta che conti."
        }
        M::TopLevel => "È il livello più alto. Anche mantenerlo richiede lavoro.",
        M::ScoresTitle => "Punteggi",
        M::OverallScore => "Punteggio complessivo",
        M::ScoreOf(score, out_of) => return format!("{score} su {out_of}").into(),
        M::ScoresNote => {
            "Le stesse risposte, viste da prospettive diverse. Un punteggio mostra a che punto si \
             è oggi: non è un voto."
        }
        M::ChartTitle => "Le dimensioni a colpo d’occhio",
        M::ChartSentence(scores) => return format!("Punteggi su 100: {scores}.").into(),
        M::Dimension => "Dimensione",
        M::Score => "Punteggio",
        M::Level => "Livello in base al punteggio",
        M::Answered => "Risposte",
        M::CountOf(count, of) => return format!("{count} su {of}").into(),
        M::Strongest => "Punteggio più alto",
        M::Weakest => "Punteggio più basso",
        M::AllEqual => "Tutte le dimensioni hanno lo stesso punteggio.",
        M::CoverageTitle => "Su che cosa si basa il rapporto",
        M::Coverage(1, applicable) => {
            return format!("Hai risposto a 1 domanda pertinente su {applicable}.").into();
        }
        M::Coverage(answered, applicable) => {
            return format!("Hai risposto a {answered} domande pertinenti su {applicable}.").into();
        }
        M::CoverageCannotSee(1) => "Una domanda riguarda ciò che nel tuo ruolo non puoi sapere.",
        M::CoverageCannotSee(count) => {
            return format!("{count} domande riguardano ciò che nel tuo ruolo non puoi sapere.")
                .into();
        }
        M::CoverageDoesNotApply(1) => "Una domanda non è pertinente.",
        M::CoverageDoesNotApply(count) => {
            return format!("{count} domande non sono pertinenti.").into();
        }
        M::UnseenNote => {
            "Anche ciò che nel tuo ruolo non puoi sapere dice qualcosa. Può indicare dove i \
             reparti lavorano senza vedere l’uno il lavoro dell’altro:"
        }
        M::WhyTitle => "Perché questo punteggio",
        M::WhyRules => {
            "Ogni risposta vale un certo numero di punti e conta in proporzione al massimo \
             possibile. Il punteggio di una dimensione è la media ponderata delle sue risposte; \
             quello complessivo è la media delle dimensioni. Ciò che non puoi sapere o che non è \
             pertinente resta fuori dal calcolo, e non vale mai zero. I numeri si arrotondano una \
             volta sola, quando vengono mostrati."
        }
        M::WhyRulesParts => {
            "Ogni risposta vale un certo numero di punti e conta in proporzione al massimo \
             possibile. Il punteggio di una dimensione è la media ponderata delle sue risposte. Ciò \
             che non puoi sapere o che non è pertinente resta fuori dal calcolo, e non vale mai \
             zero. I numeri si arrotondano una volta sola, quando vengono mostrati."
        }
        M::WhyDimension(scored, applicable) => {
            return format!("Domande pertinenti con un punteggio: {scored} su {applicable}.")
                .into();
        }
        M::WhyMean(score, out_of) => {
            return format!("Media ponderata: {score} su {out_of}.").into();
        }
        M::WhySum(score, out_of) => return format!("Somma: {score} su {out_of}.").into(),
        M::WhyNotEnough => "Le risposte sono troppo poche per un punteggio.",
        M::Item => "Domanda",
        M::Answer => "La tua risposta",
        M::Points => "Punti",
        M::Weight => "Peso",
        M::KeepTitle => "Conserva il rapporto",
        M::KeepNote => {
            "I browser possono cancellare ciò che hanno salvato; il file invece resta. Caricalo di \
             nuovo qui per continuare."
        }
        M::ReviewAnswers => "Rivedi o cambia le risposte",
        M::TabsLabel => "Rapporto, piano, progressi",
        M::TabReport => "Rapporto",
        M::TabPlan => "Piano",
        M::TabProgress => "Progressi",
        M::DetailTitle => "Quanto mostrare",
        M::DetailSentence => "Una frase",
        M::DetailPage => "Una pagina",
        M::DetailFull => "Tutto",
        M::SentenceLevel(level, levels, name, strong, weak) => return format!("La vostra organizzazione è al livello {level} di {levels}, «{name}»: il suo punto forte è «{strong}», il ritardo maggiore è in «{weak}».").into(),
        M::SentenceLevelEven(level, levels, name) => return format!("La vostra organizzazione è al livello {level} di {levels}, «{name}», e nessuna dimensione si distingue.").into(),
        M::SentenceScore(score, out_of) => return format!("Il punteggio complessivo è {score} su {out_of}.").into(),
        M::SentenceProfile(strong, weak) => return format!("Puoi contare soprattutto su «{strong}». È su «{weak}» che un aiuto ti servirebbe di più.").into(),
        M::SentenceEven => "Nessun tema si distingue dagli altri.",
        M::SentenceScreening(strong, weak) => return format!("A prima vista il punto forte è «{strong}». Da guardare più da vicino, per cominciare: «{weak}».").into(),
        M::ScreeningNote => "Questo è un primo sguardo. Mostra dove guardare più da vicino. Non indica il vostro livello di maturità: per quello serve il questionario completo.",
        M::GoOn => "Prosegui con il questionario completo",
        M::GoOnNote => "Le risposte date qui vengono riprese.",
        M::ProfileNote => "Il profilo descrive le condizioni in cui lavori, non quanto lavori bene. È tuo: nessuno lo vede se non lo mostri tu.",
        M::BuildOn => "Su che cosa puoi contare",
        M::Support => "Dove un aiuto servirebbe di più",
        M::LookCloser => "Da guardare più da vicino, per cominciare",
        M::WeekTitle(1) => "Un’idea per questa settimana",
        M::WeekTitle(count) => return format!("{count} idee per questa settimana").into(),
        M::WeekNote => "Scegli quello che fa per te. Non serve il permesso di nessuno.",
        M::FirstStep => "Primo passo",
        M::Measure => "Segno di riuscita",
        M::AskFirst => "Domanda da porsi prima",
        M::Beware => "A che cosa fare attenzione",
        M::WayTitle(level) => return format!("La via più breve verso «{level}»").into(),
        M::WayIntro(1) => "Migliorando questa sola risposta si raggiungerebbe il livello successivo.",
        M::WayIntro(count) => return format!("Migliorando queste {count} risposte si raggiungerebbe il livello successivo.").into(),
        M::WaySmallest => "Niente di meno basterebbe.",
        M::WayUnproved => "Forse basterebbe anche un po’ meno.",
        M::WayFrom(text) => return format!("Oggi: «{text}»").into(),
        M::WayFromNone => "Oggi: nessuna risposta che conti",
        M::WayTo(text) => return format!("Poi: «{text}»").into(),
        M::WayPlan => "Vai al piano",
        M::LeaderTitle => "Con gli occhi di un dirigente",
        M::LeaderNote => "Gli stessi risultati, letti in base a ciò che cambiano per i suoi obiettivi.",
        M::LeaderLabel => "Funzione",
        M::LeaderNobody => "Nessuna in particolare",
        M::LeaderMarketing => "Direzione marketing",
        M::LeaderOperations => "Direzione operativa",
        M::LeaderFinance => "Direzione amministrativa e finanziaria",
        M::LeaderHr => "Direzione del personale",
        M::LeaderBehind(name, score, target) => return format!("{name} (a {score}, obiettivo {target})").into(),
        M::LeaderAhead(name, score) => return format!("{name} (a {score})").into(),
        M::SpreadTitle => "Come si distribuiscono le risposte",
        M::SpreadNote => "Per ogni dimensione: quante risposte valgono 0, 1 o più punti, e quante domande non hanno una risposta che conti.",
        M::SpreadPoints(1) => "1 punto",
        M::SpreadPoints(points) => return format!("{points} punti").into(),
        M::SpreadUnseen => "Impossibile saperlo",
        M::SpreadOff => "Non pertinente",
        M::SpreadOpen => "Senza risposta",
        M::AskReplace(here, there) => {
            let here = match here {
                1 => "l’unica risposta data qui".to_owned(),
                count => format!("le {count} risposte date qui"),
            };
            let there = match there {
                1 => "1 risposta".to_owned(),
                count => format!("{count} risposte"),
            };
            return format!(
                "Il file contiene {there}. Sostituire {here} e l’eventuale piano con il contenuto del file?"
            )
            .into();
        }
        M::YesReplace => "Sì, sostituisci",
        M::AskAgain => {
            "Iniziare una nuova valutazione? Le risposte attuali escono dal questionario. Se non hai conservato né scaricato questo rapporto, vanno perse."
        }
        M::YesAgain => "Sì, inizia una nuova valutazione",
        M::TakeTitle => "Stampa e scarica",
        M::PrintPage => "Stampa una pagina",
        M::PrintFull => "Stampa tutto",
        M::ScoresCsv => "Scarica i punteggi (tabella CSV)",
        M::ChartSvg => "Scarica le dimensioni (disegno SVG)",
        M::ChartPng => "Scarica le dimensioni (immagine PNG)",
        M::LadderSvg => "Scarica i livelli (disegno SVG)",
        M::LadderPng => "Scarica i livelli (immagine PNG)",
        M::LineSvg => "Scarica la linea nel tempo (disegno SVG)",
        M::LinePng => "Scarica la linea nel tempo (immagine PNG)",
    })
}
