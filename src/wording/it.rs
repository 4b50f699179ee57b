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

        M::Glossary => "Le parole usate qui",
        M::ChoiceTitle => "Che esperienza vivono i vostri clienti?",
        M::ChoiceLead => "Scegli che cosa vuoi sapere. Per il resto puoi tornare più tardi.",
        M::Choose => "Scegli questo questionario",
        M::AllAssessments => "Tutti i questionari",
        M::BackToBench => "Torna al controllo",
        M::NoAssessment => {
            "Non è stato possibile caricare il questionario. Controlla la connessione e riprova."
        }
        M::Suggested(1) => {
            "Questa pagina ha inserito una risposta al posto tuo. Controllala e cambiala se non è giusta."
        }
        M::Suggested(count) => {
            return format!(
                "Questa pagina ha inserito {count} risposte al posto tuo. Controllale e cambia quelle che non sono giuste."
            )
            .into();
        }
        M::TakenOn(1) => {
            "La tua risposta è stata ripresa. Quelle che avevi già dato qui non sono cambiate."
        }
        M::TakenOn(count) => {
            return format!(
                "Le tue {count} risposte sono state riprese. Quelle che avevi già dato qui non sono cambiate."
            )
            .into();
        }

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
        M::SavedForDays(1) => {
            "Questa pagina chiede di cancellare tutto un giorno dopo la tua ultima modifica."
        }
        M::SavedForDays(days) => {
            return format!("Questa pagina chiede di cancellare tutto {days} giorni dopo la tua ultima modifica.").into();
        }
        M::Privacy => "Come viene tutelata la tua privacy",
        M::SavedInFile => {
            "Ogni risposta viene salvata subito in questo browser. Questa pagina però è stata aperta \
             da un file, e alcuni browser cancellano presto i dati salvati in questo modo: per non \
             perdere nulla, scarica il rapporto."
        }
        M::SavedInTab => {
            "Ogni risposta resta salvata finché non chiudi questa scheda. Per conservare le risposte \
             più a lungo, scarica il rapporto."
        }
        M::SavedNowhere => {
            "Su questo dispositivo non viene salvato nulla: quando lasci questa pagina, le risposte \
             vanno perse. Per conservarle, scarica il rapporto."
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

        M::Download => "Scarica il rapporto",
        M::ToStart => "Torna all’inizio",
        M::Erase => "Cancella le risposte da questo dispositivo",

        M::AskStartAnew(1) => {
            "Cancellare l’unica risposta data finora, con l’eventuale piano, e ricominciare?"
        }
        M::AskStartAnew(count) => {
            return format!(
                "Cancellare le {count} risposte date finora, con l’eventuale piano, e ricominciare?"
            )
            .into();
        }
        M::AskErase(1) => {
            "Cancellare da questo dispositivo l’unica risposta, con il piano e i rapporti conservati, se ce ne sono?"
        }
        M::AskErase(count) => {
            return format!("Cancellare da questo dispositivo le {count} risposte, con il piano e i rapporti conservati, se ce ne sono?").into();
        }
        M::YesStartAnew => "Sì, ricomincia",
        M::YesErase => "Sì, cancella",
        M::Keep => "No, lascia tutto com’è",

        M::Loaded => "Il rapporto è stato caricato.",
        M::OtherMethod => {
            "È stato creato con un’altra versione delle domande. Il calcolo segue la versione \
             attuale, quindi i punteggi possono essere diversi da quelli visti allora."
        }
        M::SetAside(1) => {
            "Una risposta non corrisponde a questa versione delle domande. Non conta, ma resta nel \
             rapporto."
        }
        M::SetAside(count) => {
            return format!(
                "{count} risposte non corrispondono a questa versione delle domande. Non contano, ma \
                 restano nel rapporto."
            )
            .into();
        }
        M::Reworded(1) => "Una domanda è cambiata dopo la tua risposta. Rileggila: è segnalata.",
        M::Reworded(count) => {
            return format!(
                "{count} domande sono cambiate dopo le tue risposte. Rileggile: sono segnalate."
            )
            .into();
        }
        M::RewordedItem => {
            "Questa domanda è cambiata dopo la tua risposta. La risposta vale ancora?"
        }
        M::Together => {
            "Questa pagina è aperta anche in un’altra scheda. Le risposte delle due schede sono state \
             riunite."
        }
        M::AgainBegun => "Inizia una nuova valutazione. Il piano resta con te.",
        M::Restore => "Riprendi dall’ultima copia leggibile",
        M::Refused => "Non è stato possibile caricare il file. Le tue risposte non sono cambiate.",
        M::Erased => "Le tue risposte sono state cancellate.",
        M::RunErased => "Il rapporto conservato è stato cancellato.",
        M::NotKept => {
            "Non è stato possibile conservare il rapporto: questo browser non lo permette o non c’è più spazio. Puoi però scaricarlo."
        }
        M::BroughtBack => "Tutto è tornato com’era.",
        M::NoTexts => {
            "Non è stato possibile caricare questa lingua. Controlla la connessione e sceglila di \
             nuovo. Le tue risposte non sono cambiate."
        }
        M::NoProgram => {
            "Non è stato possibile caricare il passo successivo. Controlla la connessione e riprova. \
             Le tue risposte non sono cambiate."
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

        // The sentence goes on: "In /items/3 il programma si aspetta un testo, ma trova un elenco."
        M::PlaceOf(place) => return format!("In {place}").into(),
        M::WholeDocument => "Nell’intero documento",
        M::Expected(expected) => return format!("il programma si aspetta {expected}").into(),
        M::Found(found) => return format!("ma trova {found}").into(),
    })
}

/// A word that ends in «l» before a day in words: «dal 3 marzo», but «dall’8 marzo».
pub(super) fn before_day(word: &str, day: &str) -> String {
    let number = day.split('\u{a0}').next();
    match number {
        Some("8" | "11") => format!("{word}l’{day}"),
        _ => format!("{word} {day}"),
    }
}

fn questions(count: usize) -> String {
    match count {
        1 => "1 domanda".to_owned(),
        _ => format!("{count} domande"),
    }
}
