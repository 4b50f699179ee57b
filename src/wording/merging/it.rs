//! The words of merging anonymous reports in Italian.

use std::borrow::Cow;

use super::super::grouped;
use super::super::it::before_day;
use super::{DraftFault, MergingMessage, RefusalName};
use crate::locale::Locale;

#[allow(
    clippy::too_many_lines,
    reason = "one match over all messages: a list, not a procedure"
)]
pub(super) fn text(message: &MergingMessage) -> Cow<'static, str> {
    use MergingMessage as M;
    Cow::Borrowed(match message {
        M::Title => "I risultati di una squadra",
        M::Lead => "Metti insieme i rapporti anonimi e guarda che cosa dicono di tutta la squadra, senza indicare nessuno. Tutti i calcoli avvengono su questo dispositivo.",
        M::KeptTitle => "Su questo dispositivo",
        M::KeptRow(1, day) => return format!("1 rapporto unito; ultimo giorno: {day}").into(),
        M::KeptRow(count, day) => return format!("{} rapporti uniti; ultimo giorno: {day}", grouped(Locale::It, count)).into(),
        M::Open => "Apri",
        M::Unreadable(1) => "Una campagna conservata qui non si può leggere, forse perché l’ha salvata una versione più recente. Resta com’è.",
        M::Unreadable(count) => return format!("{count} campagne conservate qui non si possono leggere, forse perché le ha salvate una versione più recente. Restano come sono.").into(),
        M::SaveUnreadable => "Salva ciò che è conservato",
        M::OpenTitle => "Apri una campagna",
        M::OpenNote => "Dal file della campagna, oppure dai conteggi salvati di quella campagna.",
        M::OpenFile => "Apri un file",
        M::LinkField => "Oppure incolla il suo link",
        M::OpenLink => "Apri il link",
        M::PrepareTitle => "Prepara una campagna",
        M::PrepareNote => "Una campagna fissa le regole prima che qualcuno risponda: quali questionari, da quante persone in su si mostra un gruppo, fino a quando.",
        M::Prepare => "Prepara una campagna",
        M::DraftTitle => "Una nuova campagna",
        M::DraftLead => "Una volta creata la campagna, nulla di ciò che segue può cambiare. È su questo che conta chi risponde.",
        M::Faults => "Da rivedere",
        M::Fault(fault) => return self::fault(*fault),
        M::Name => "Nome",
        M::NameHint => "Quello che leggeranno tutti, per esempio «Autunno 2026».",
        M::Answered => "Questionari da compilare",
        M::Least => "Gruppo più piccolo",
        M::LeastHint => "Nessun numero riguarda meno persone. 5 va bene quasi sempre; scegli un numero più alto dove ci si conosce bene.",
        M::ByFunction => "Mostra i reparti uno accanto all’altro",
        M::ByFunctionHint => "Solo quelli da cui arrivano abbastanza rapporti.",
        M::Until => "Ultimo giorno",
        M::UntilHint => "Dopo questo giorno non si possono più salvare rapporti per questa campagna.",
        M::Make => "Crea la campagna",
        M::ToStart => "Tutte le campagne",
        M::RuleUntil(day) => return format!("I rapporti si possono salvare fino {} compreso.", before_day("al", day)).into(),
        M::Ended => "Questo giorno è passato.",
        M::RuleLeast(least) => return format!("Un numero viene mostrato solo se riguarda almeno {least} persone.").into(),
        M::RuleGroups(question) => return format!("I gruppi si formano in base alle risposte a «{question}»").into(),
        M::RuleNoGroups => "Non si formano gruppi.",
        M::InviteTitle => "Invita a partecipare",
        M::InviteNote => "Fai girare il link, oppure il file. Chi risponde può poi salvare, dai propri risultati, un rapporto anonimo e consegnartelo. Offri un modo di consegnarlo che non dica da chi arriva: invece della posta elettronica, una cartella condivisa in cui tutti possono scrivere, se non annota chi vi ha messo un file.",
        M::InviteElement => "Chi riceve il file lo sceglie quando consegna il rapporto. Se il questionario si trova in una vostra pagina, chi se ne occupa può scrivere lì la campagna, nell’attributo «campaign»:",
        M::LinkFor(title) => return format!("Link a «{title}»").into(),
        M::Attribute => "Valore dell’attributo",
        M::Copy => "Copia",
        M::Copied => "Copiato.",
        M::NotCopied => "Il testo è selezionato: copialo con Ctrl+C, o ⌘C su un Mac.",
        M::SaveCampaign => "Salva il file della campagna",
        M::TakeTitle => "Raccogli i rapporti",
        M::TakeNote => "Scegli dei file o una cartella, oppure trascinali su un punto qualsiasi di questa pagina. Un file può contenere un rapporto o molti, uno per riga.",
        M::Files => "File",
        M::Folder => "Una cartella",
        M::Reading(1, percent) => return format!("Lettura di 1 file: {percent}%").into(),
        M::Reading(files, percent) => return format!("Lettura di {} file: {percent}%", grouped(Locale::It, files)).into(),
        M::SoFar(taken, refused) => return format!("Raccolti finora: {}. Scartati: {}.", grouped(Locale::It, taken), grouped(Locale::It, refused)).into(),
        M::CallOff => "Interrompi",
        M::TakenNone => "In questi file non c’era nessun rapporto nuovo.",
        M::Taken(1) => "1 rapporto è stato raccolto.",
        M::Taken(count) => return format!("{} rapporti sono stati raccolti.", grouped(Locale::It, count)).into(),
        M::Refused(1) => "1 riga è stata scartata",
        M::Refused(count) => return format!("{} righe sono state scartate", grouped(Locale::It, count)).into(),
        M::RefusedFile => "Nome del file",
        M::RefusedLine => "Prima riga",
        M::RefusedLines => "Righe",
        M::RefusedReason => "Motivo",
        M::Reason(reason) => self::reason(*reason),
        M::Beyond(1) => "1 altra riga non è nell’elenco.",
        M::Beyond(count) => return format!("Altre {} righe non sono nell’elenco.", grouped(Locale::It, count)).into(),
        M::WaitingTitle => "Unisci i rapporti",
        M::WaitingNone => "Nessun rapporto è in attesa.",
        M::Questionnaire => "Questionario",
        M::Waiting => "In attesa",
        M::MergedSoFar => "Uniti",
        M::MergeNote(least) => return format!("Unisci i rapporti quando ci sono tutti. Non si può tornare indietro: i rapporti uniti in una volta restano insieme per sempre. Un reparto con meno di {least} rapporti fra quelli uniti in una volta viene messo con altri e non si mostra da solo.").into(),
        M::TooFew(least) => return format!("Servono almeno {least} rapporti dello stesso questionario.").into(),
        M::TooMany(most) => return format!("Questa pagina unisce al massimo {} rapporti per campagna, perché deve poterli riconoscere uno per uno. Se sono di più, vedi la documentazione sulle campagne molto grandi.", grouped(Locale::It, most)).into(),
        M::Merge(1) => "Unisci 1 rapporto",
        M::Merge(count) => return format!("Unisci {} rapporti", grouped(Locale::It, count)).into(),
        M::ToOutcome => "Vai ai risultati",
        M::ToGather => "Torna ai rapporti",
        M::CountsTitle => "Che cosa resta",
        M::CountsNote => "Una volta uniti, i rapporti non vengono conservati: restano solo i conteggi e, per ogni rapporto, un’impronta che permette di riconoscerlo. A quel punto cancella i file dei rapporti. Salva i conteggi per continuare altrove, o per darli a chi somma quelli di più persone. Sono destinati a chi raccoglie i rapporti, non alla pubblicazione.",
        M::SaveCounts => "Salva i conteggi",
        M::AddCounts => "Aggiungi i conteggi di un’altra persona",
        M::CountsKept => "I conteggi sono conservati su questo dispositivo.",
        M::CountsNotKept => "Su questo dispositivo non viene conservato nulla. Salva i conteggi prima di uscire.",
        M::Erase => "Cancella questa campagna da questo dispositivo",
        M::AskErase(title) => return format!("Cancellare «{title}» e i suoi conteggi da questo dispositivo?").into(),
        M::Keep => "No, conservala",
        M::Problems => "Questo file o questo link non si può usare. Ecco che cosa non va:",
        M::OtherVersion => "Questa campagna riguarda questionari, o versioni, che questa pagina non ha. Aprila dove è stata creata.",
        M::Merged(1) => "1 rapporto è stato unito.",
        M::Merged(count) => return format!("{} rapporti sono stati uniti.", grouped(Locale::It, count)).into(),
        M::Overtaken => "Nel frattempo questa campagna è stata modificata in un’altra scheda. Ora la vedi come risulta lì; la tua ultima azione qui non conta. Se qui c’erano rapporti in attesa, raccoglili di nuovo: quelli già uniti verranno riconosciuti.",
        M::Joined(1) => "Sono stati aggiunti i conteggi di un rapporto.",
        M::Joined(count) => return format!("Sono stati aggiunti i conteggi di {} rapporti.", grouped(Locale::It, count)).into(),
        M::TakeAgain => "Raccogli di nuovo i rapporti che erano in attesa: alcuni potrebbero essere già in questi conteggi.",
        M::Apart => "Qualcuno ha continuato a unire rapporti dagli stessi conteggi su un altro dispositivo. Le due versioni non si possono sommare, perché alcune persone conterebbero due volte. Non è stato aggiunto nulla: decidete con quale delle due continuare.",
        M::Twice => "Alcuni rapporti si trovano in entrambi i conteggi e, sommati, conterebbero due volte. Per questo non è stato aggiunto nulla. Unisci tutti i rapporti una volta sola, su un solo dispositivo.",
        M::NothingNew => "Nulla di nuovo: era già tutto contato.",
        M::OtherCampaign => "Questi conteggi sono di un’altra campagna.",
        M::NoCampaign => "Questi sono i numeri di una campagna precedente. Per un confronto, apri prima una campagna.",
        M::CalledOff => "Lettura interrotta. Da questi file non è stato raccolto nulla.",
        M::NotRead => "Non è stato possibile leggere i file. Riprova. Se succede ancora, copiali prima su questo dispositivo.",
        M::NotKept => "Qui il browser non permette di conservare nulla. Salva i conteggi prima di uscire.",
        M::NoRoom => "Non c’è più spazio per conservare i conteggi sul dispositivo. Salvali prima di uscire.",
        M::Overlapping => "Due questionari di questa campagna fanno le stesse domande. Insieme, i loro numeri potrebbero rivelare le risposte di poche persone. Per questo la campagna non viene aperta.",
        M::KeptByNewer => "Ciò che è conservato di questa campagna sul dispositivo non si può leggere: forse l’ha salvato una versione più recente di questa pagina. Resta com’è, e la tua ultima azione qui non viene salvata. Ricarica la pagina.",
        M::Erased => "La campagna è cancellata da questo dispositivo.",
    })
}

fn fault(fault: DraftFault) -> Cow<'static, str> {
    match fault {
        DraftFault::NoTitle => "Dai un nome alla campagna.".into(),
        DraftFault::LongTitle(most) => {
            format!("Accorcia il nome: al massimo {most} caratteri.").into()
        }
        DraftFault::NoAssessment => "Scegli almeno un questionario.".into(),
        DraftFault::Overlap => "Due di questi questionari fanno le stesse domande, uno in forma breve. Scegli uno dei due.".into(),
        DraftFault::Least(min, max) => {
            format!("Il gruppo più piccolo: un numero intero da {min} a {max}.").into()
        }
        DraftFault::NoDay => "Scegli l’ultimo giorno.".into(),
        DraftFault::PastDay => "L’ultimo giorno è passato. Scegline uno successivo.".into(),
    }
}

fn reason(reason: RefusalName) -> &'static str {
    match reason {
        RefusalName::Broken => "Non è un rapporto anonimo, o è incompleto. Fattelo dare di nuovo.",
        RefusalName::UnknownFormat => {
            "Viene da una versione più recente di questa pagina. Ricarica la pagina."
        }
        RefusalName::OtherAssessment => {
            "Riguarda un questionario, o una versione, che non fa parte di questa campagna."
        }
        RefusalName::OtherCampaign => "È stato salvato per un’altra campagna, o con altre regole.",
        RefusalName::Late => "È stato salvato dopo l’ultimo giorno della campagna.",
        RefusalName::UnfittingAnswer => "Contiene una risposta che il questionario non prevede.",
        RefusalName::Rewritten => {
            "Il file è stato modificato dopo il salvataggio. Fattelo dare com’era."
        }
        RefusalName::Duplicate => "Lo stesso rapporto è già stato raccolto.",
        RefusalName::Merged => "È già stato unito.",
    }
}
