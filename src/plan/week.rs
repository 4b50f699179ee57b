//! What one person can do this week: at most three things, spread over their work.

use super::{Plan, Proposal, proposals};
use crate::definition::wire::{Facet, ResultKind};
use crate::definition::{ActionIx, Assessment, ItemIx, LowItem, Trigger};
use crate::scoring::Scorecard;

/// The most things to do in a week.
const MOST: usize = 3;

/// What a person can do this week, in the order of priority; nothing but for a profile.
///
/// | a proposal | is among them |
/// |---|---|
/// | for an item that another one is for | no |
/// | of a dimension that another one is of | only when there is none left of other dimensions |
/// | the first of the respondent's own function | always: advice that fits the work comes first |
/// | any other | as long as there are fewer than three |
pub fn for_the_week(assessment: &Assessment, scorecard: &Scorecard) -> Vec<Proposal> {
    if assessment.result != ResultKind::Profile {
        return Vec::new();
    }
    let all = proposals(assessment, scorecard, &Plan::default());
    let picked = pick(assessment, &all, None);
    let own = |at: &usize| of_own_function(assessment, all[*at].action);
    let picked = if picked.iter().any(own) {
        picked
    } else {
        let first = (0..all.len()).find(own);
        pick(assessment, &all, first)
    };
    picked.into_iter().map(|at| all[at]).collect()
}

/// The positions that are picked, `first` before any other.
fn pick(assessment: &Assessment, all: &[Proposal], first: Option<usize>) -> Vec<usize> {
    let mut picked: Vec<usize> = first.into_iter().collect();
    for spread in [true, false] {
        for (at, one) in all.iter().enumerate() {
            let items = items(assessment, one.action);
            let is_near = |other: &usize| {
                let other = &all[*other];
                let of_others = self::items(assessment, other.action);
                let same_dimension = other.dimension == one.dimension;
                let same_item = items.iter().any(|low| is_among(of_others, low.item));
                other.action == one.action || same_item || (spread && same_dimension)
            };
            if picked.len() < MOST && !picked.iter().any(is_near) {
                picked.push(at);
            }
        }
    }
    picked.sort_unstable();
    picked
}

fn items(assessment: &Assessment, action: ActionIx) -> &[LowItem] {
    match &assessment.action(action).trigger {
        Trigger::Items(items) => items,
        Trigger::Step { .. } => &[],
    }
}

fn is_among(items: &[LowItem], item: ItemIx) -> bool {
    items.iter().any(|low| low.item == item)
}

/// Whether an action is for an item that is asked because of the respondent's function.
fn of_own_function(assessment: &Assessment, action: ActionIx) -> bool {
    let all = assessment.items.iter().enumerate();
    let mut functions = all.filter(|(_, item)| item.facet == Some(Facet::Function));
    functions.any(|(at, _)| {
        let mut items = items(assessment, action).iter();
        items.any(|low| {
            let condition = &assessment.item(low.item).condition;
            let condition = condition.as_ref();
            condition.is_some_and(|condition| condition.looks_at(ItemIx(at)))
        })
    })
}
