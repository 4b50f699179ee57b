//! The words of how privacy is kept in Italian.

use std::borrow::Cow;

use super::super::it::before_day;
use super::PrivacyMessage;

#[allow(
    clippy::too_many_lines,
    reason = "one match over all messages: a list, not a procedure"
)]
pub(super) fn text(message: &PrivacyMessage) -> Cow<'static, str> {
    use PrivacyMessage as M;
    Cow::Borrowed(match message {
        M::Lead => "Che cosa è salvato su questo dispositivo, chi può vederlo e come controllare che nulla venga inviato.",
        M::SentTitle => "Che cosa viene inviato: nulla",
        M::SentNothing => "Un attimo dopo l’apertura di un questionario, tutto ciò che gli serve è già qui: da quel momento non parte più alcuna richiesta. Aprirne un altro fa caricare i file di quello, e non dice nulla delle tue risposte. Non ci sono account, cookie né statistiche, e nulla arriva da server di altri.",
        M::SentLeaves => "Le tue risposte escono da questa pagina in due soli modi: in un file che salvi tu, oppure in un rapporto che la pagina intorno chiede e che tu accetti di consegnare. La pagina intorno può fare di più se contiene direttamente questo questionario: vedi sotto.",
        M::SentVersion => "Ogni volta che apri questa pagina, il browser stesso chiede al suo server se c’è una nuova versione. In quella richiesta non c’è alcuna risposta.",
        M::StoredTitle => "Che cosa è salvato ora su questo dispositivo",
        M::Nothing => "In questo momento non è salvato nulla.",
        M::NotListed => "Non è stato possibile elencare che cosa è salvato: l’elenco stesso non si è caricato. Lo mostrano gli strumenti del browser: vedi sotto.",
        M::Until(day) => return format!("I dati restano {}; poi vengono cancellati alla prima apertura di questa pagina, come la pagina chiede.", before_day("fino al", day)).into(),
        M::OtherAssessment(id) => return format!("Altro questionario su questo sito: {id}").into(),
        M::Campaign(Some(title)) => return format!("I risultati di una squadra: {title}").into(),
        M::Campaign(None) => "I risultati di una squadra",
        M::Site => "La pagina stessa",
        M::Run => "Le tue risposte, il punto in cui sei e il tuo piano",
        M::Runs => "Rapporti che hai chiesto di conservare",
        M::Backup => "Lo stato dell’ultima apertura di questa pagina, nel caso le risposte si danneggino",
        M::Unreadable => "Ciò che non era più leggibile, tenuto com’era",
        M::Day => "Il giorno della tua ultima modifica, da cui questa pagina conta",
        M::Copy => "Una seconda copia delle risposte, nel caso il browser si interrompa di colpo",
        M::Erasure => "Un’annotazione, senza alcuna risposta, che le risposte sono state cancellate, perché nessun’altra scheda le riporti; sparisce da sola alla prossima apertura",
        M::Counts => "I conteggi dei rapporti anonimi che hai unito, e un’impronta per riconoscere ciascuno di essi; nessun rapporto",
        M::Files => "I file di questa pagina, perché si apra senza rete; fra questi non c’è alcuna risposta",
        M::Other => "Qualcosa che ha salvato un’altra versione di questa pagina",
        M::Bytes(count) => return format!("{count} byte").into(),
        M::FilesOf(count, kilobytes) => return format!("{count} file, {kilobytes} kB").into(),
        M::Since(day) => return before_day("dal", day).into(),
        M::See => "Vedi esattamente che cosa è salvato",
        M::Download => "Scarica",
        M::Erase => "Cancella",
        M::EraseAll => "Cancella tutto",
        M::AskPlace(title) => return format!("Cancellare da questo dispositivo tutto ciò che riguarda «{title}»: risposte, piano, rapporti conservati e copie?").into(),
        M::AskCampaign(Some(title)) => return format!("Cancellare «{title}» e i suoi conteggi da questo dispositivo?").into(),
        M::AskCampaign(None) => "Cancellare questi conteggi da questo dispositivo?",
        M::AskFiles => "Cancellare i file di questa pagina? Non si aprirà più senza rete, finché non la riapri con la rete.",
        M::AskAll => "Cancellare da questo dispositivo tutto ciò che è elencato qui, di tutti i questionari?",
        M::Keep => "No, conserva tutto",
        M::Erased => "È stato cancellato da questo dispositivo.",
        M::WhoTitle => "Chi altro può vedere ciò che è salvato",
        M::WhoDevice => "Chiunque usi questo dispositivo con lo stesso account e lo stesso browser. I dati non sono cifrati.",
        M::WhoPage => "La pagina che contiene direttamente questo questionario, e tutte le altre pagine e gli script dello stesso indirizzo web: possono leggere ciò che è salvato qui e ciò che rispondi. Se il questionario sta in un riquadro che viene da un altro indirizzo, la pagina intorno non può leggere né l’uno né l’altro.",
        M::WhoExtensions => "Le estensioni del browser autorizzate a leggere questa pagina, e altri programmi di questo dispositivo.",
        M::BrowserTitle => "Che cosa può fare il browser di ciò che è salvato",
        M::BrowserClears => "Il browser lo cancella quando elimini i dati dei siti e alla chiusura di una finestra privata; può farlo anche quando sul dispositivo manca spazio.",
        M::BrowserTab => "Il browser lo cancella alla chiusura di questa scheda. Un browser che riapre le ultime schede può ripristinarlo insieme alla scheda.",
        M::BrowserSafari => "Safari lo cancella dopo sette giorni senza visite, se il questionario sta in un riquadro su un altro sito.",
        M::BrowserKilled => "Se l’intero browser si interrompe di colpo, può perdere l’ultimo minuto di ciò che ha salvato. La seconda copia serve a questo.",
        M::BrowserLasts => "Ciò che dura è il rapporto che scarichi.",
        M::CheckTitle => "Come controllare di persona",
        M::CheckOpen => "Apri gli strumenti di sviluppo del browser.",
        M::OpenChrome => "Chrome ed Edge: premi F12, oppure Opzione-Comando-I su un Mac.",
        M::OpenFirefox => "Firefox: gli stessi tasti.",
        M::OpenSafari => "Safari: nelle impostazioni, sotto «Avanzate», attiva le funzionalità per sviluppatori web; poi premi Opzione-Comando-I.",
        M::CheckNetwork => "Scegli «Rete» (Network) e svuota l’elenco. Poi continua qui: rispondi, vai avanti e indietro, guarda il rapporto. L’elenco resta vuoto.",
        M::CheckStorage => "Scegli «Applicazione» (Application, in Chrome ed Edge) oppure «Archiviazione» (Storage, in Firefox e Safari). Sotto l’archiviazione locale, quella di sessione, IndexedDB e la cache trovi ciò che è elencato sopra, e nulla di nostro fra i cookie.",
        M::CheckOffline => "Stacca la rete, per esempio con la modalità aereo. Tutto continua: risposte, lingue, rapporto.",
    })
}
