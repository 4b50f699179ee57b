//! What was found in a definition, in English.

use crate::quality::FindingKind;

#[allow(
    clippy::too_many_lines,
    reason = "one match over all kinds: a list, not a procedure"
)]
pub(super) fn words(kind: &FindingKind) -> (String, &'static str) {
    use FindingKind as K;
    match kind {
        K::ItemUnreachable { item } => (
            format!("Nobody is ever asked “{item}”: no answers fulfil its condition."),
            "Correct the condition, or remove the item.",
        ),
        K::LevelOutOfReach { level } => (
            format!("Not even the best answers reach the cut score of level “{level}”."),
            "Lower the cut score.",
        ),
        K::DimensionOutOfReach { dimension, level } => (
            format!("Not even the best answers bring dimension “{dimension}” to level “{level}”."),
            "Give this dimension cut scores of its own that fit its highest score, or cut scores in per cent.",
        ),
        K::GateNeverHolds { level } => (
            format!("A gate of level “{level}” asks for more than any answers give."),
            "Lower what the gate asks for.",
        ),
        K::NeverTogether { level } => (
            format!(
                "Level “{level}” is never reached: its cut score and its gates can each be passed, but not all at once."
            ),
            "See which answers each gate needs, and drop or lower one of the gates.",
        ),
        K::GateOfLowest { level } => (
            format!(
                "The gates of “{level}” have no effect: everyone stands at least at the lowest level."
            ),
            "Remove them, or move them to a higher level.",
        ),
        K::ActionNeverProposed { action } => (
            format!("Action “{action}” is never proposed: no answers trigger it."),
            "Correct its items and their points, or its level.",
        ),
        K::FewItems {
            dimension,
            count: 1,
        } => (
            format!("A single item scores in dimension “{dimension}”: its score is one answer."),
            "Three items or more make a score that rests on more than one answer.",
        ),
        K::FewItems { dimension, count } => (
            format!(
                "{count} items score in dimension “{dimension}”: one answer moves its score a lot."
            ),
            "Three items or more make a steadier score.",
        ),
        K::MissingLanguage { tag } => (
            format!("There are no texts in “{tag}”: who reads in that language sees another one."),
            "Add the language if your respondents need it.",
        ),
        K::LongPage { page, count } => (
            format!("Page “{page}” holds {count} items, which takes a lot of scrolling."),
            "Divide it into pages of ten at most.",
        ),
        K::LevelSkipped { level } => (
            format!(
                "Nobody who answers everything ends at level “{level}”: no sum of points falls between its cut score and the next."
            ),
            "Check the cut scores against the points that answers can add up to.",
        ),
        K::CutOfLowest { level } => (
            format!(
                "The lowest level, “{level}”, begins above 0: whoever scores less stands there all the same."
            ),
            "Let it begin at 0, or add a level below it.",
        ),
        K::GateSuperfluous { level, lower } => (
            format!(
                "A gate of level “{level}” adds nothing: level “{lower}” asks for as much already."
            ),
            "Raise what it asks for, or remove it.",
        ),
        K::ScaleUnused { scale } => (
            format!("No item uses the response scale “{scale}”."),
            "Use it, or remove it.",
        ),
        K::DimensionUnused { dimension } => (
            format!("Dimension “{dimension}” counts in nothing: no report shows its score."),
            "Make it a member of the overall dimension or of an index, or remove it.",
        ),
        K::OnlyDecides { item } => (
            format!(
                "“{item}” decides what else is asked, but counts in no dimension: its points are never used."
            ),
            "If its answer is to count, make it a member of a dimension.",
        ),
        K::OptionsAlike { options } => (
            format!(
                "No condition tells {} apart: they lead to the same items.",
                listed(options)
            ),
            "Merge them, or name the one that is to make a difference in a condition.",
        ),
        K::SamePoints { options } => (
            format!(
                "{} have the same points: the score can’t tell them apart.",
                listed(options)
            ),
            "Give them different points, unless they are meant to count alike.",
        ),
        K::NeedsEvery {
            dimension,
            count: 1,
        } => (
            format!(
                "Dimension “{dimension}” has no score as soon as one of its items is passed over, and one of them may be."
            ),
            "Ask for fewer answers in `needs`, or allow that item no exceptions (`\"exceptions\": []`).",
        ),
        K::NeedsEvery { dimension, count } => (
            format!(
                "Dimension “{dimension}” has no score as soon as one of its items is passed over, and {count} of them may be."
            ),
            "Ask for fewer answers in `needs`, or allow these items no exceptions (`\"exceptions\": []`).",
        ),
    }
}

fn listed(ids: &[String]) -> String {
    let quoted: Vec<String> = ids.iter().map(|id| format!("“{id}”")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => quoted.concat(),
    }
}
