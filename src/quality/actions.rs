//! Rules about actions: those that no answers propose.

use super::reach::reach;
use super::ways::{applies, ways, with_deciding};
use super::{Finding, FindingKind};
use crate::answers::{Answer, Answers, Standing};
use crate::definition::{Action, Assessment, LowItem, OptionIx, Trigger};
use crate::json::Place;
use crate::scoring::points;

/// Actions that are proposed to nobody.
///
/// | trigger | no answers propose it when |
/// |---|---|
/// | step | its level is above all that the dimension can reach |
/// | items | one of them has no option with points in its range |
/// | items | in no way to answer what decides all of them apply, with points in range |
///
/// Where that takes too many ways to tell, nothing is told.
pub fn never_proposed(assessment: &Assessment) -> Vec<Finding> {
    let reach = reach(assessment);
    let is_lost = |action: &Action| match &action.trigger {
        Trigger::Step { dimension, from } => reach.as_ref().is_some_and(|reach| {
            let highest = reach.dimensions[dimension.0];
            highest.is_some_and(|highest| *from > highest)
        }),
        Trigger::Items(items) => !can_be_low(assessment, items),
    };
    let actions = assessment.actions.iter().enumerate();
    let lost = actions.filter(|(_, action)| is_lost(action));
    let told = lost.map(|(at, action)| {
        let action = action.id.to_string();
        Finding::new(
            &Place::Root.key("actions").entry(at),
            FindingKind::ActionNeverProposed { action },
        )
    });
    told.collect()
}

/// Whether some answers give each item points in its range; yes, where that can't be told.
fn can_be_low(assessment: &Assessment, items: &[LowItem]) -> bool {
    let in_range = |low: &LowItem, option: OptionIx| {
        let points = points(assessment.item(low.item), Standing::Chosen(option));
        points.is_some_and(|points| (low.at_least..=low.at_most).contains(&points))
    };
    let has_one = |low: &LowItem| {
        let options = assessment.item(low.item).options.len();
        (0..options).any(|option| in_range(low, OptionIx(option)))
    };
    let of: Vec<_> = items.iter().map(|low| low.item).collect();
    let is_low = |way: &Answers, low: &LowItem| {
        applies(assessment, way, low.item)
            && matches!(way.get(low.item), Some(Answer::Chosen(one)) if in_range(low, one))
    };
    let all_low = |way: &Answers| items.iter().all(|low| is_low(way, low));
    items.iter().all(has_one)
        && ways(assessment, &with_deciding(assessment, &of))
            .is_none_or(|ways| ways.iter().any(all_low))
}
