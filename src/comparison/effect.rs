//! What became of a plan: its actions, done or not, beside the change of what they aimed at.

use std::rc::Rc;

use super::{Change, Difference, Run, compare};
use crate::definition::{Assessment, DimensionIx};
use crate::plan::What;
use crate::scoring::Ratio;

/// An action of a plan, and the change of what it aimed at. It describes and makes no causal claim:
/// scores change for many reasons, and those who act may answer differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effect {
    /// The action's id.
    pub action: Rc<str>,
    /// Whether it is done.
    pub done: bool,
    /// What it aimed at, each with its change; empty where the action is not in the library.
    pub dimensions: Vec<(DimensionIx, Change)>,
    /// For comparison: the mean change of the main dimensions that no done action aimed at, as far
    /// as they are comparable. The same for all actions of a plan.
    pub elsewhere: Option<Difference>,
}

/// What became of the library's actions in the plan of the earlier run.
///
/// | in the plan of the later run | the action is done |
/// |---|---|
/// | there | as it says there |
/// | not there any more | as the earlier plan says |
///
/// | the action is triggered by | it aimed at |
/// |---|---|
/// | a step of a dimension | that dimension |
/// | items | the main dimensions that have one of them, nested ones too |
pub fn plan_effect(assessment: &Assessment, earlier: &Run, later: &Run) -> Vec<Effect> {
    let comparison = compare(assessment, earlier, later);
    let before: Vec<_> = actions(earlier).collect();
    let after: Vec<_> = actions(later).collect();
    let gone = before
        .iter()
        .filter(|(id, _)| !after.iter().any(|(one, _)| one == id));
    let done = after.iter().chain(gone).filter(|(_, done)| *done);
    let done: Vec<&Rc<str>> = done.map(|(id, _)| *id).collect();
    let aimed: Vec<DimensionIx> = done.iter().flat_map(|id| aims(assessment, id)).collect();
    let others = assessment
        .main_dimensions()
        .filter(|one| !aimed.contains(one));
    let others = others.filter_map(|one| comparison.dimension(one).difference());
    let elsewhere = mean(&others.collect::<Vec<_>>());
    let effects = before.iter().map(|(id, _)| {
        let dimensions = aims(assessment, id).into_iter();
        Effect {
            action: Rc::clone(id),
            done: done.contains(id),
            dimensions: dimensions
                .map(|one| (one, comparison.dimension(one)))
                .collect(),
            elsewhere,
        }
    });
    effects.collect()
}

/// The library's actions in a run's plan, and whether each is done.
fn actions(run: &Run) -> impl Iterator<Item = (&Rc<str>, bool)> {
    run.plan
        .entries
        .iter()
        .filter_map(|entry| match &entry.what {
            What::Proposed(id) => Some((id, entry.done)),
            What::Own(_) => None,
        })
}

/// What an action aims at; nothing where it is not in the library.
fn aims(assessment: &Assessment, action: &str) -> Vec<DimensionIx> {
    let action = assessment.action_with_id(action);
    action.map_or_else(Vec::new, |action| {
        assessment.aims_of(assessment.action(action))
    })
}

/// The mean of differences is the difference of the means: all have the same weight.
fn mean(of: &[Difference]) -> Option<Difference> {
    let earlier = Ratio::mean(of.iter().map(|one| (1, one.earlier)))?;
    let later = Ratio::mean(of.iter().map(|one| (1, one.later)))?;
    Some(Difference::between(earlier, later))
}
