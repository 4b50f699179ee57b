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
    })
}
