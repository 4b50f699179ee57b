//! What is wrong with a definition, as its author is told it, in French.

use super::Words;
use crate::problem::{Noun, ProblemKind};
use crate::wording::problem::fr::quoted;

/// What can be wrong with a definition, where its author is told it in other words than the reader
/// of a report, or only an author is; none for what is worded alike for both.
#[allow(
    clippy::too_many_lines,
    reason = "one match over many kinds: a list, not a procedure"
)]
pub fn of_definition(kind: &ProblemKind) -> Option<Words> {
    use ProblemKind as P;
    let texts = |expected: &str, found: &str, hint: &str| {
        (expected.to_owned(), found.to_owned(), hint.to_owned())
    };
    Some(match kind {
        P::NotAnId { found } => (
            "un identifiant\u{a0}: des minuscules sans accent et des chiffres, une lettre en tête, \
             des traits d’union entre les mots"
                .into(),
            quoted(found),
            "Écrivez par exemple «\u{a0}premier-contact\u{a0}».".into(),
        ),
        P::NotAVersion { found } => (
            "une version en trois nombres, comme 1.0.0".into(),
            quoted(found),
            "Écrivez la version sous cette forme.".into(),
        ),
        P::UnknownReference { noun, id, nearest } => (
            format!("l’identifiant d’{}", self::noun(*noun)),
            format!("{}, qui ne désigne rien de tel", quoted(id)),
            match nearest {
                Some(nearest) => format!("Peut-être s’agit-il de {}.", quoted(nearest)),
                None => "Définissez cet identifiant, ou indiquez-en un qui existe.".into(),
            },
        ),
        P::NotEarlier { item } => (
            "une condition sur des questions posées plus tôt".into(),
            format!("{}, posée en même temps ou plus tard", quoted(item)),
            "Placez cette question plus tôt dans les pages.".into(),
        ),
        P::NotOnOnePage { item, pages } => (
            format!("la question {} sur une page et une seule", quoted(item)),
            match pages {
                0 => "elle n’est sur aucune".into(),
                _ => format!("elle est sur {pages}"),
            },
            "Citez-la une seule fois parmi les questions des pages.".into(),
        ),
        P::NotCounted { item } => (
            format!(
                "la question {} comptée dans une dimension, ou utilisée dans une condition",
                quoted(item)
            ),
            "ni l’un ni l’autre".into(),
            "Ajoutez-la aux membres d’une dimension, ou supprimez-la.".into(),
        ),
        P::FacetCounted { item } => (
            format!(
                "la question {}, qui décrit sans être notée (`facet`), comptée dans aucune dimension",
                quoted(item)
            ),
            "elle est membre d’une dimension".into(),
            "Retirez-la des membres, ou supprimez `facet` et donnez des points à ses réponses."
                .into(),
        ),
        P::NotASource { item } => (
            "une question précédente dont `facet` est `source`".into(),
            format!("{}, dont ce n’est pas le cas", quoted(item)),
            "Indiquez la question qui demande quelle est la source.".into(),
        ),
        P::LevelsUnshown => texts(
            "aucun niveau, puisqu’un premier aperçu ou un profil n’en montre pas",
            "des niveaux",
            "Supprimez-les, ou supprimez `result`\u{a0}: la valeur par défaut, `maturity`, les montre.",
        ),
        P::Circular { dimension } => (
            "des dimensions qui ne se contiennent pas elles-mêmes".into(),
            format!("{}, qui se contient elle-même", quoted(dimension)),
            "Retirez l’un des membres qui ramènent à elle.".into(),
        ),
        P::CutsOutOfOrder => texts(
            "un seuil supérieur à celui du niveau précédent, et de même nature",
            "un seuil qui ne l’est pas",
            "Relevez-le, ou remettez les niveaux dans l’ordre.",
        ),
        P::NoSpread => texts(
            "des options dont les points diffèrent, avec plus de 0 pour l’une d’elles",
            "des points qui ne distinguent pas les réponses",
            "Donnez aux options des points différents.",
        ),
        P::TooFew { min, found } => (
            format!("au moins {min}"),
            found.to_string(),
            "Ajoutez ce qui manque.".into(),
        ),
        P::UnusedText { key } => (
            "des textes uniquement pour ce que contient la définition".into(),
            format!("un texte pour {}", quoted(key)),
            "Corrigez la clé, ou supprimez le texte.".into(),
        ),
        P::MissingText { key } => (
            format!("un texte pour {}", quoted(key)),
            "aucun texte".into(),
            "Écrivez-le dans cette langue.".into(),
        ),
        P::OtherTexts => texts(
            "les textes qui vont avec cette définition",
            "d’autres textes",
            "Relancez la génération, pour que les textes et la définition concordent.",
        ),
        P::GateAbove { level } => (
            "un niveau qui ne dépasse pas celui qui l’exige".into(),
            quoted(level),
            "Indiquez ce même niveau, ou un niveau inférieur.".into(),
        ),
        P::UnknownFormat { newest, found } => (
            format!("au plus le format {newest}"),
            format!("le format {found}"),
            format!("Écrivez {newest}, ou utilisez une version plus récente de ce programme."),
        ),
        P::NotText => texts(
            "un fichier texte (UTF-8)",
            "un autre contenu",
            "Enregistrez-le en UTF-8 dans votre éditeur.",
        ),
        P::Syntax { .. }
        | P::TooLarge { .. }
        | P::NotAsked { .. }
        | P::TooDeep { .. }
        | P::Damaged
        | P::DuplicateKey { .. }
        | P::WrongKind { .. }
        | P::MissingField { .. }
        | P::UnknownField { .. }
        | P::UnknownValue { .. }
        | P::OutOfRange { .. }
        | P::NotExactlyOne { .. }
        | P::DuplicateId { .. }
        | P::TooMany { .. }
        | P::EmptyText
        | P::LongText { .. }
        | P::NotADay { .. }
        | P::NotAMonth { .. }
        | P::OtherAssessment { .. } => return None,
    })
}

fn noun(noun: Noun) -> &'static str {
    match noun {
        Noun::Scale => "une échelle de réponse",
        Noun::Item => "une question",
        Noun::Option => "une option de cette question",
        Noun::Dimension => "une dimension ou une partie d’un indice",
        Noun::Index => "un indice",
        Noun::Level => "un niveau",
        Noun::Page => "une page",
        Noun::Action => "une action",
    }
}
