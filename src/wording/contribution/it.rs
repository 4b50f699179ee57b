//! The words of handing over an anonymous report in Italian.

use std::borrow::Cow;

use super::super::it::before_day;
use super::ContributionMessage;

#[allow(
    clippy::too_many_lines,
    reason = "one match over all messages: a list, not a procedure"
)]
pub(super) fn text(message: &ContributionMessage) -> Cow<'static, str> {
    use ContributionMessage as M;
    Cow::Borrowed(match message {
        M::InviteTitle => "Partecipa senza il tuo nome",
        M::InviteNote(title) => return format!("«{title}» raccoglie rapporti anonimi, per capire a che punto è un’intera squadra. Vedi ogni carattere del tuo prima di salvarlo, e nulla viene inviato.").into(),
        M::Invite => "Vedi che cosa consegneresti",
        M::AskedFor => "Hai ricevuto un link o un file per partecipare con la tua squadra?",
        M::Title => "Consegna un rapporto anonimo",
        M::Lead => "Le tue risposte in un file senza il tuo nome, per contarle insieme a quelle degli altri. Qui vedi esattamente che cosa contiene.",
        M::NoCampaign => "I rapporti anonimi li raccoglie una persona incaricata. Da lei ricevi un link o un file che dice che cosa si raccoglie, fino a quando, e da quante persone in su si mostrano i numeri. Apri il link, oppure scegli qui il file.",
        M::Choose => "Scegli il file",
        M::ChooseOther => "Scegli un altro file",
        M::Broken => "Non è possibile leggere ciò che hai ricevuto. Chiedilo di nuovo a chi raccoglie i rapporti. Ecco che cosa non va:",
        M::OtherAssessment(title) => return format!("«{title}» raccoglie rapporti su altri questionari, non su questo.").into(),
        M::OtherVersion(title) => return format!("«{title}» raccoglie rapporti su un’altra versione di questo questionario. Le due non si possono contare insieme. Chiedi a chi raccoglie i rapporti dove si trova quella giusta.").into(),
        M::Ended(title, day) => return format!("«{title}» ha accettato rapporti {}. Quel giorno è passato.", before_day("fino al", day)).into(),
        M::NoDay => "Un rapporto dice in quale mese è stato salvato, e questo dispositivo non sa che giorno è.",
        M::Unanswered => "Non hai ancora risposto a nulla: non c’è niente da consegnare.",
        M::Until(day) => return format!("Si accettano rapporti {} compreso.", before_day("fino al", day)).into(),
        M::Least(least) => return format!("Si mostrano solo numeri che riguardano almeno {least} persone.").into(),
        M::Groups(question) => return format!("I gruppi si formano soltanto in base alle risposte a una domanda: «{question}»").into(),
        M::NoGroups => "Non si formano gruppi: tutti i numeri riguardano l’insieme delle persone.",
        M::ContentTitle => "Che cosa consegni",
        M::Beside(month) => return format!("Il file contiene le tue risposte, il nome del questionario e la sua versione, la campagna e il mese: {month}. Nient’altro.").into(),
        M::Open(1) => "1 domanda non ha ancora una risposta. Puoi consegnare le altre.",
        M::Open(count) => return format!("{count} domande non hanno ancora una risposta. Puoi consegnare le altre.").into(),
        M::ExactTitle => "Si salva esattamente questo",
        M::Content(1) => "Nel file c’è 1 risposta.",
        M::Content(count) => return format!("Nel file ci sono {count} risposte.").into(),
        M::Bytes => "Il file, carattere per carattere",
        M::NotTitle => "Che cosa non contiene",
        M::NotName => "il tuo nome, un indirizzo o un numero che ti identifichi",
        M::NotTime => "il giorno e l’ora: solo il mese",
        M::NotDevice => "il tuo dispositivo, il browser, il luogo",
        M::NotLanguage => "la lingua in cui hai risposto",
        M::NotDuration => "quanto tempo hai impiegato, e in quale ordine hai risposto",
        M::NotText => "ciò che hai scritto tu: il tuo piano resta qui",
        M::PointTitle => "Si potrebbe capire che sei tu?",
        M::PointFacilitator => "Chi raccoglie i rapporti riceve il file proprio come lo vedi qui, e forse conosce bene la tua squadra. Il fatto che i numeri riguardino più persone ti protegge in ciò che si mostra dopo, non davanti a chi ha i file.",
        M::PointFunction(name, least) => return format!("Il file contiene il tuo reparto: {name}. Se pensi che di quel reparto partecipino meno di {least} persone, toglilo.").into(),
        M::PointFollow(1) => "1 risposta rivela anch’essa il tuo reparto: a nessun altro viene fatta quella domanda.",
        M::PointFollow(count) => return format!("{count} risposte rivelano anch’esse il tuo reparto: a nessun altro vengono fatte quelle domande.").into(),
        M::PointSources(names) => return format!("Il file contiene i reparti da cui ricevi lavoro: {names}. Ognuno restringe la cerchia.").into(),
        M::PointExtremes(count) => return format!("Ognuna delle tue {count} valutazioni è la più bassa o la più alta possibile. Pochi rispondono così.").into(),
        M::PointUnrated(count, of) => return format!("A {count} domande su {of} non hai dato una valutazione, perché dal tuo ruolo non puoi dirlo o perché non ti riguarda. Pochi ne lasciano così tante senza valutazione.").into(),
        M::PointTogether => "Ognuna di queste cose vale per più persone. Tutte insieme, forse per una sola.",
        M::PointAnswers => "Per togliere una singola risposta, cancellala fra le tue risposte.",
        M::PointNothing => "Nulla qui dentro spicca da solo. Questa pagina però conosce soltanto le tue risposte, non quelle degli altri.",
        M::LeaveTitle => "Togli dal file",
        M::LeaveFunction => "Il mio reparto, e ciò che viene chiesto solo a quello",
        M::LeaveSources => "Da chi ricevo lavoro, e come mi arriva",
        M::LeaveNote => "Senza il reparto conti nell’insieme, e in nessun gruppo.",
        M::SaveTitle => "Salvalo e consegnalo",
        M::SaveNote(name) => return format!("Viene salvato sul tuo dispositivo come «{name}», un nome uguale per tutti. Nulla viene inviato.").into(),
        M::Once => "Consegna un solo file. Nessuno può capire che due file sono della stessa persona: conterebbero entrambi. Se cambi qualcosa e salvi di nuovo, consegna l’ultimo.",
        M::Save => "Salva il rapporto anonimo",
        M::Saved => "È salvato. Ecco che cosa farne:",
        M::ThenGive => "Fallo avere a chi raccoglie i rapporti in un modo che non porti il tuo nome: una cartella condivisa, uno spazio di caricamento senza registrazione, una chiavetta.",
        M::ThenMail => "Un’e-mail o un messaggio in chat dicono chi sei. Anche alcune cartelle condivise annotano chi ha caricato un file: se non lo sai, chiedi.",
        M::ThenOthers => "Un file che arriva insieme ad altri fa capire meno di chi è. Poi cancella il tuo dal dispositivo.",
    })
}
