//! The words of the bench in Italian, addressing the author as «tu».

use std::borrow::Cow;

use super::AuthorMessage;

pub(super) fn text(message: &AuthorMessage) -> Cow<'static, str> {
    use AuthorMessage as M;
    Cow::Borrowed(match message {
        M::BenchTitle => "Controlla una definizione",
        M::BenchLead => {
            "Verifica se la definizione del tuo questionario funziona: vedrai ogni problema con \
             la sua posizione, ciò che è da guardare meglio e un’anteprima."
        }
        M::ChooseFile => "Una definizione (file JSON)",
        M::ChooseAnother => "Controlla un altro file",
        M::DropNote => "Puoi anche trascinare il file in un punto qualsiasi di questo riquadro.",
        M::StaysNote => "Il file resta su questo dispositivo.",
        M::Problems(1) => "C’è un problema",
        M::Problems(count) => return format!("Ci sono {count} problemi").into(),
        M::ProblemsLead => "Correggi ciò che trovi qui sotto, salva e scegli di nuovo il file.",
        M::FirstOnly(count) => return format!("Qui sono elencati solo i primi {count}.").into(),
        M::Place => "Dove",
        M::WholeFile => "Tutto il file",
        M::Expected => "Previsto",
        M::Found => "Trovato",
        M::ToDo => "Che cosa fare",
        M::Sound(title) => return format!("«{title}» si può usare").into(),
        M::Id => "Id e versione",
        M::Size => "Lunghezza",
        M::Items(items, pages) => {
            let items = counted(*items, "domanda", "domande");
            let pages = counted(*pages, "pagina", "pagine");
            return format!("{items} in {pages}").into();
        }
        M::Dimensions => "Dimensioni",
        M::Levels => "Livelli",
        M::Languages => "Lingue",
        M::Faults(count) => return format!("Non può funzionare come previsto ({count})").into(),
        M::Looks(count) => return format!("Da guardare meglio ({count})").into(),
        M::NothingFound => "Nient’altro da segnalare.",
        M::Preview => "Apri l’anteprima",
        M::PreviewNote => "L’anteprima non salva nulla su questo dispositivo.",
        M::NoPreview => {
            "Non è stato possibile aprire l’anteprima. Controlla la connessione e riprova."
        }
    })
}

fn counted(count: usize, one: &str, many: &str) -> String {
    match count {
        1 => format!("1 {one}"),
        _ => format!("{count} {many}"),
    }
}
