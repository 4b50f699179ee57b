//! The interface in Italian, addressing the respondent as «tu».

use std::borrow::Cow;

use super::{Fault, Message};

#[allow(
    clippy::too_many_lines,
    reason = "one match over all messages: a list, not a procedure"
)]
pub(super) fn text(message: &Message) -> Cow<'static, str> {
    use Message as M;
    Cow::Borrowed(match message {
        M::Language => "Lingua",

        M::Minutes(from, to) => return format!("{from}–{to} minuti").into(),
        M::Extent(items, 1) => return format!("{} in una sola parte", questions(*items)).into(),
        M::Extent(items, pages) => {
            return format!("{} in {pages} parti", questions(*items)).into();
        }
        M::PrivacyTitle => "Che cosa succede alle tue risposte",
        M::PrivacyLocal => {
            "Le risposte restano in questo browser. Tutti i calcoli si fanno sul tuo dispositivo, \
             e nulla viene inviato a nessuno."
        }
        M::PrivacySaved => {
            "Ogni risposta viene salvata subito su questo dispositivo, così puoi interrompere e \
             riprendere più tardi. Puoi cancellare le risposte quando vuoi."
        }
        M::PrivacyReport => "Il rapporto è un file che resta a te: decidi tu chi può vederlo.",
        M::AnsweringTitle => "Come rispondere",
        M::AnsweringToday => {
            "Scegli la risposta più vicina alla situazione di oggi, non a ciò che è in programma."
        }
        M::AnsweringExceptions => {
            "Se nel tuo ruolo non puoi sapere qualcosa, o se una domanda non è pertinente, \
             indicalo: nessuna di queste due risposte abbassa il punteggio."
        }
        M::AnsweringKeys => {
            "Con la tastiera, premi un numero per rispondere alla domanda su cui ti trovi."
        }
        M::MethodTitle => "Da dove vengono le domande",
        M::SourcesTitle => "Fonti",
        M::Edition(id, version, licence) => {
            return format!("Questionario {id}, versione {version}, licenza {licence}").into();
        }
        M::Begin => "Inizia",
        M::Resume => "Riprendi da dove eri",
        M::ResumeFrom(given, all) => {
            return format!("Hai risposto a {} su {all}", questions(*given)).into();
        }
        M::StartAnew => "Ricomincia da capo",
        M::LoadReport => "Carica un rapporto da un file",

        M::PageOf(page, pages) => return format!("Parte {page} di {pages}").into(),
        M::CannotSee => "Nel mio ruolo non posso saperlo",
        M::DoesNotApply => "Per noi non è pertinente",
        M::ClearAnswer => "Togli la risposta",
        M::Continue => "Avanti",
        M::BackToReview => "Torna alle tue risposte",
        M::Back => "Indietro",
        M::HeldTitle(1) => "Manca ancora una risposta",
        M::HeldTitle(count) => return format!("Mancano ancora {count} risposte").into(),
        M::HeldItemOnly => "Scegli una risposta.",
        M::HeldItem => {
            "Scegli una risposta, oppure indica che non puoi saperlo o che la domanda non è \
             pertinente."
        }

        M::ReviewTitle => "Le tue risposte",
        M::ReviewIntro => "Rileggile ancora una volta. Puoi cambiarle tutte, ora o più tardi.",
        M::ReviewOpen(1) => "Una domanda è ancora senza risposta.",
        M::ReviewOpen(count) => {
            return format!("{count} domande sono ancora senza risposta.").into();
        }
        M::Change => "Cambia",
        M::Unanswered => "Ancora senza risposta",
        M::NotReached => "Domanda non posta, per via di una risposta precedente",
        M::SeeReport => "Vedi il rapporto",

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
        M::Download => "Scarica il rapporto",
        M::ReviewAnswers => "Rivedi o cambia le risposte",
        M::ToStart => "Torna all’inizio",
        M::Erase => "Cancella le risposte da questo dispositivo",

        M::AskStartAnew(1) => "Cancellare l’unica risposta data finora e ricominciare?",
        M::AskStartAnew(count) => {
            return format!("Cancellare le {count} risposte date finora e ricominciare?").into();
        }
        M::AskErase(1) => "Cancellare l’unica risposta salvata su questo dispositivo?",
        M::AskErase(count) => {
            return format!("Cancellare le {count} risposte salvate su questo dispositivo?").into();
        }
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
                "Il file contiene {there}. Sostituire {here} con il contenuto del file?"
            )
            .into();
        }
        M::YesStartAnew => "Sì, ricomincia",
        M::YesErase => "Sì, cancella",
        M::YesReplace => "Sì, sostituisci",
        M::Keep => "No, lascia tutto com’è",

        M::Loaded => "Il rapporto è stato caricato.",
        M::OtherMethod => {
            "È stato creato con un’altra versione delle domande. Il calcolo segue la versione \
             attuale, quindi i punteggi possono essere diversi da quelli visti allora."
        }
        M::SetAside(1) => {
            "Una risposta non corrisponde a questa versione delle domande ed è stata esclusa."
        }
        M::SetAside(count) => {
            return format!(
                "{count} risposte non corrispondono a questa versione delle domande e sono state \
                 escluse."
            )
            .into();
        }
        M::Refused => "Non è stato possibile caricare il file. Le tue risposte non sono cambiate.",
        M::Erased => "Le tue risposte sono state cancellate.",
        M::BroughtBack => "Le tue risposte sono di nuovo qui.",
        M::NoTexts => {
            "Non è stato possibile caricare questa lingua. Controlla la connessione e sceglila di \
             nuovo. Le tue risposte non sono cambiate."
        }
        M::NoProgram => {
            "Non è stato possibile caricare il passo successivo. Controlla la connessione e riprova. \
             Le tue risposte sono rimaste com’erano."
        }
        M::OneMoment => "Un momento…",
        M::NotSaved(Fault::Denied) => {
            "Qui il browser non permette di salvare. Puoi continuare, ma quando chiudi la pagina \
             le risposte vanno perse. Per conservarle, scarica il rapporto."
        }
        M::NotSaved(Fault::Full) => {
            "Su questo dispositivo non c’è più spazio per salvare. Puoi continuare, ma quando \
             chiudi la pagina le ultime risposte vanno perse. Per conservarle, scarica il \
             rapporto."
        }
        M::Unreadable => {
            "I dati salvati qui non si leggono più. Sono stati conservati: puoi scaricarli così \
             come sono, e intanto ricominciare."
        }
        M::Newer => {
            "I dati salvati qui vengono da una versione più recente di questa pagina. Restano \
             intatti, e nulla di ciò che fai ora viene salvato. Ricarica la pagina per passare \
             alla versione più recente."
        }
        M::DownloadUnreadable => "Scarica i dati salvati",
        M::Undo => "Annulla",
        M::Close => "Chiudi",

        M::CannotLoad => {
            "Non è stato possibile caricare le domande. Controlla la connessione e ricarica la \
             pagina. Se il problema resta, avvisa chi gestisce questa pagina."
        }
        // The sentence goes on: "In /items/3 il programma si aspetta un testo, ma trova un elenco."
        M::PlaceOf(place) => return format!("In {place}").into(),
        M::WholeDocument => "Nell’intero documento",
        M::Expected(expected) => return format!("il programma si aspetta {expected}").into(),
        M::Found(found) => return format!("ma trova {found}").into(),
    })
}

fn questions(count: usize) -> String {
    match count {
        1 => "1 domanda".to_owned(),
        _ => format!("{count} domande"),
    }
}
