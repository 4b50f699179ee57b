//! What was found in a definition, in French.

use crate::quality::FindingKind;

#[allow(
    clippy::too_many_lines,
    reason = "one match over all kinds: a list, not a procedure"
)]
pub(super) fn words(kind: &FindingKind) -> (String, &'static str) {
    use FindingKind as K;
    match kind {
        K::ItemUnreachable { item } => (
            format!(
                "La question {} n’est jamais posée\u{a0}: aucune réponse ne remplit sa condition.",
                quoted(item)
            ),
            "Corrigez la condition, ou supprimez la question.",
        ),
        K::LevelOutOfReach { level } => (
            format!(
                "Même les meilleures réponses n’atteignent pas le seuil du niveau {}.",
                quoted(level)
            ),
            "Abaissez le seuil.",
        ),
        K::DimensionOutOfReach { dimension, level } => (
            format!(
                "Même les meilleures réponses ne mènent pas la dimension {} au niveau {}.",
                quoted(dimension),
                quoted(level)
            ),
            "Donnez à cette dimension ses propres seuils, adaptés à son score maximal, ou des seuils en pourcentage.",
        ),
        K::GateNeverHolds { level } => (
            format!(
                "Le niveau {} exige un minimum qu’aucune réponse ne permet d’atteindre.",
                quoted(level)
            ),
            "Abaissez ce minimum.",
        ),
        K::NeverTogether { level } => (
            format!(
                "Le niveau {} n’est jamais atteint\u{a0}: son seuil et ses minimums peuvent l’être séparément, mais jamais tous à la fois.",
                quoted(level)
            ),
            "Regardez quelles réponses demande chaque minimum, puis supprimez-en un ou abaissez-le.",
        ),
        K::GateOfLowest { level } => (
            format!(
                "Les minimums exigés pour le niveau {} sont sans effet\u{a0}: c’est le plus bas, et on l’atteint quelles que soient les réponses.",
                quoted(level)
            ),
            "Supprimez-les, ou placez-les à un niveau supérieur.",
        ),
        K::ActionNeverProposed { action } => (
            format!(
                "L’action {} n’est jamais proposée\u{a0}: aucune réponse ne la déclenche.",
                quoted(action)
            ),
            "Corrigez ses questions et leurs points, ou son niveau.",
        ),
        K::FewItems {
            dimension,
            count: 1,
        } => (
            format!(
                "Une seule question compte dans la dimension {}\u{a0}: son score se réduit à une réponse.",
                quoted(dimension)
            ),
            "À partir de trois questions, un score ne tient plus à une seule réponse.",
        ),
        K::FewItems { dimension, count } => (
            format!(
                "{count} questions comptent dans la dimension {}\u{a0}: une seule réponse change beaucoup son score.",
                quoted(dimension)
            ),
            "À partir de trois questions, un score est plus stable.",
        ),
        K::MissingLanguage { tag } => (
            format!(
                "Il n’y a pas de textes en {}\u{a0}: les personnes qui lisent cette langue en verront une autre.",
                quoted(tag)
            ),
            "Ajoutez cette langue si vos répondants en ont besoin.",
        ),
        K::LongPage { page, count } => (
            format!(
                "La page {} contient {count} questions\u{a0}: il faut la faire défiler longtemps.",
                quoted(page)
            ),
            "Répartissez-les sur des pages de dix questions au plus.",
        ),
        K::LevelSkipped { level } => (
            format!(
                "En répondant à tout, on ne se trouve jamais au niveau {}\u{a0}: aucune somme de points ne tombe entre son seuil et le suivant.",
                quoted(level)
            ),
            "Comparez les seuils aux sommes que les réponses peuvent donner.",
        ),
        K::CutOfLowest { level } => (
            format!(
                "Le niveau le plus bas, {}, commence au-dessus de 0\u{a0}: avec un score inférieur, on s’y trouve tout de même.",
                quoted(level)
            ),
            "Faites-le commencer à 0, ou ajoutez un niveau au-dessous.",
        ),
        K::GateSuperfluous { level, lower } => (
            format!(
                "Un minimum du niveau {} n’ajoute rien\u{a0}: le niveau {} en exige déjà autant.",
                quoted(level),
                quoted(lower)
            ),
            "Relevez-le, ou supprimez-le.",
        ),
        K::ScaleUnused { scale } => (
            format!(
                "Aucune question n’utilise l’échelle de réponse {}.",
                quoted(scale)
            ),
            "Utilisez-la, ou supprimez-la.",
        ),
        K::DimensionUnused { dimension } => (
            format!(
                "La dimension {} ne compte nulle part\u{a0}: aucun bilan ne montre son score.",
                quoted(dimension)
            ),
            "Ajoutez-la aux membres de la dimension globale ou d’un indice, ou supprimez-la.",
        ),
        K::OnlyDecides { item } => (
            format!(
                "La question {} décide de la suite, mais ne compte dans aucune dimension\u{a0}: ses points ne servent à rien.",
                quoted(item)
            ),
            "Si la réponse doit compter, ajoutez la question aux membres d’une dimension.",
        ),
        K::OptionsAlike { options } => (
            format!(
                "Aucune condition ne fait de différence entre {}\u{a0}: la suite est la même.",
                listed(options)
            ),
            "Réunissez ces options, ou nommez dans une condition celle qui doit changer la suite.",
        ),
        K::SamePoints { options } => (
            format!(
                "Les options {} ont les mêmes points\u{a0}: le score ne les distingue pas.",
                listed(options)
            ),
            "Donnez-leur des points différents, sauf si elles doivent avoir la même valeur.",
        ),
        K::NeedsEvery {
            dimension,
            count: 1,
        } => (
            format!(
                "La dimension {} n’a plus de score dès qu’une de ses questions est laissée de côté, et l’une d’elles peut l’être.",
                quoted(dimension)
            ),
            "Demandez moins de réponses dans `needs`, ou n’admettez aucune exception pour cette question (`\"exceptions\": []`).",
        ),
        K::NeedsEvery { dimension, count } => (
            format!(
                "La dimension {} n’a plus de score dès qu’une de ses questions est laissée de côté, et {count} peuvent l’être.",
                quoted(dimension)
            ),
            "Demandez moins de réponses dans `needs`, ou n’admettez aucune exception pour ces questions (`\"exceptions\": []`).",
        ),
    }
}

/// A text in French quotes.
fn quoted(text: &str) -> String {
    format!("«\u{a0}{text}\u{a0}»")
}

fn listed(ids: &[String]) -> String {
    let quoted: Vec<String> = ids.iter().map(|id| quoted(id)).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} et {last}", rest.join(", ")),
        _ => quoted.concat(),
    }
}
