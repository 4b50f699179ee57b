//! What is wrong with a report or with saved answers, in French.

use super::Words;
use crate::problem::{JsonKind, ProblemKind};

/// What can be wrong with a report or with saved answers; none for what only a definition can have.
#[allow(
    clippy::too_many_lines,
    reason = "one match over many kinds: a list, not a procedure"
)]
pub(super) fn of_document(kind: &ProblemKind) -> Option<Words> {
    use ProblemKind as P;
    let texts = |expected: &str, found: &str, hint: &str| {
        (expected.to_owned(), found.to_owned(), hint.to_owned())
    };
    Some(match kind {
        P::Syntax { line, column } => (
            "du JSON".into(),
            format!("autre chose, ligne {line}, colonne {column}"),
            "Cherchez, juste avant, une virgule, un guillemet, un crochet ou une accolade qui \
             manque ou qui est en trop."
                .into(),
        ),
        P::TooLarge { limit } => (
            format!("un fichier de {limit} octets au plus"),
            "un fichier plus gros".into(),
            "Vérifiez qu’il s’agit du bon fichier.".into(),
        ),
        P::TooDeep { limit } => (
            format!("des listes et des objets imbriqués {limit} fois au plus"),
            "une imbrication plus profonde".into(),
            "Vérifiez qu’il s’agit du bon fichier.".into(),
        ),
        P::Damaged => texts(
            "les octets tels qu’ils ont été enregistrés",
            "d’autres octets\u{a0}: quelque chose les a modifiés ou coupés",
            "Téléchargez le texte tel quel, puis repartez de zéro ou de la copie précédente.",
        ),
        P::DuplicateKey { key } => (
            "chaque clé une seule fois".into(),
            format!("{} une deuxième fois", quoted(key)),
            "Supprimez l’une des deux.".into(),
        ),
        P::WrongKind { accepted, found } => {
            let accepted: Vec<_> = accepted.iter().map(|kind| json_kind(*kind)).collect();
            texts(
                &accepted.join(" ou "),
                json_kind(*found),
                "Écrivez une valeur du type attendu.",
            )
        }
        P::MissingField { field } => (
            format!("le champ {}", quoted(field)),
            "aucun champ de ce nom".into(),
            "Ajoutez-le.".into(),
        ),
        P::UnknownField { field, accepted } => (
            format!("uniquement {}", accepted.join(", ")),
            quoted(field),
            "Corrigez son orthographe, ou supprimez-le.".into(),
        ),
        P::UnknownValue { value, accepted } => (
            format!("l’une des valeurs {}", accepted.join(", ")),
            quoted(value),
            "Choisissez l’une d’elles.".into(),
        ),
        P::OutOfRange { min, max, found } => (
            format!("un nombre entier de {min} à {max}"),
            found.clone(),
            "Choisissez un nombre dans cet intervalle.".into(),
        ),
        P::NotExactlyOne { of, found: 0 } => (
            format!("un seul des champs {}", of.join(", ")),
            "aucun d’entre eux".into(),
            "Ajoutez celui qui convient.".into(),
        ),
        P::NotExactlyOne { of, found } => (
            format!("un seul des champs {}", of.join(", ")),
            format!("{found} d’entre eux"),
            "Ne gardez que celui qui convient.".into(),
        ),
        P::DuplicateId { id } => (
            "chaque identifiant une seule fois".into(),
            format!("{} une deuxième fois", quoted(id)),
            "Donnez un autre identifiant à l’un des deux.".into(),
        ),
        P::TooMany { max, found } => (
            format!("au plus {max}"),
            found.to_string(),
            "Supprimez ce qui est en trop.".into(),
        ),
        P::EmptyText => texts(
            "un texte",
            "un texte vide",
            "Écrivez-le, ou supprimez le champ.",
        ),
        P::LongText { max, found } => (
            format!("au plus {max} caractères"),
            format!("{found} caractères"),
            "Raccourcissez-le.".into(),
        ),
        P::NotADay { found } => (
            "un jour, comme 2027-01-31".into(),
            quoted(found),
            "Écrivez l’année, le mois et le jour.".into(),
        ),
        P::NotAMonth { found } => (
            "un mois, comme 2027-01".into(),
            quoted(found),
            "Écrivez l’année et le mois.".into(),
        ),
        P::UnknownFormat { newest, found } => (
            format!("au plus le format {newest}"),
            format!("le format {found}"),
            "Rechargez la page pour en obtenir une version plus récente.".into(),
        ),
        P::OtherAssessment { expected, found } => (
            format!("un bilan de l’évaluation {}", quoted(expected)),
            format!("un bilan de l’évaluation {}", quoted(found)),
            format!(
                "Ouvrez l’évaluation {} et chargez-y le fichier.",
                quoted(found)
            ),
        ),
        P::NotAsked { item } => (
            "une question de cette version".into(),
            quoted(item),
            "Cette version ne la pose pas.".into(),
        ),
        P::NotText => texts(
            "un fichier texte (UTF-8)",
            "un autre contenu",
            "Choisissez le fichier JSON téléchargé ici.",
        ),
        _ => return None,
    })
}

/// A text in French quotes.
pub(super) fn quoted(text: &str) -> String {
    format!("«\u{a0}{text}\u{a0}»")
}

fn json_kind(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::Null => "null",
        JsonKind::Boolean => "true ou false",
        JsonKind::Integer => "un nombre entier",
        JsonKind::Fraction => "un nombre décimal",
        JsonKind::Text => "un texte",
        JsonKind::List => "une liste",
        JsonKind::Object => "un objet",
    }
}
