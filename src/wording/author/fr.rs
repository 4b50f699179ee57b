//! The words of the bench in French: « vous », spaces of French typography.

use std::borrow::Cow;

use super::AuthorMessage;

pub(super) fn text(message: &AuthorMessage) -> Cow<'static, str> {
    use AuthorMessage as M;
    Cow::Borrowed(match message {
        M::BenchTitle => "Vérifier une définition",
        M::BenchLead => {
            "Voyez si la définition de votre questionnaire fonctionne. Vous trouverez ici chaque \
             problème avec son emplacement, ce qui est à regarder de plus près, et un aperçu."
        }
        M::ChooseFile => "Une définition (fichier JSON)",
        M::ChooseAnother => "Vérifier un autre fichier",
        M::DropNote => "Vous pouvez aussi déposer le fichier n’importe où dans ce cadre.",
        M::StaysNote => "Le fichier reste sur cet appareil.",
        M::Problems(1) => "Il y a un problème",
        M::Problems(count) => return format!("Il y a {count} problèmes").into(),
        M::ProblemsLead => {
            "Corrigez ce qui est signalé ci-dessous, enregistrez, puis choisissez de nouveau le fichier."
        }
        M::FirstOnly(count) => return format!("Seuls les {count} premiers figurent ici.").into(),
        M::Place => "Où",
        M::WholeFile => "Tout le fichier",
        M::Expected => "Attendu",
        M::Found => "Trouvé",
        M::ToDo => "Que faire",
        M::Sound(title) => return format!("«\u{a0}{title}\u{a0}» est utilisable").into(),
        M::Id => "Identifiant et version",
        M::Size => "Longueur",
        M::Items(items, pages) => {
            let items = counted(*items, "question", "questions");
            let pages = counted(*pages, "page", "pages");
            return format!("{items} sur {pages}").into();
        }
        M::Dimensions => "Dimensions",
        M::Levels => "Niveaux",
        M::Languages => "Langues",
        M::Faults(count) => return format!("Ne peut pas fonctionner comme prévu ({count})").into(),
        M::Looks(count) => return format!("À regarder de plus près ({count})").into(),
        M::NothingFound => "Rien d’autre à signaler.",
        M::Preview => "Voir l’aperçu",
        M::PreviewNote => "Dans l’aperçu, rien n’est enregistré sur cet appareil.",
        M::NoPreview => "L’aperçu n’a pas pu s’ouvrir. Vérifiez la connexion et réessayez.",
    })
}

fn counted(count: usize, one: &str, many: &str) -> String {
    match count {
        0 | 1 => format!("{count} {one}"),
        _ => format!("{count} {many}"),
    }
}
