//! Which actions are proposed, and in which order: the greatest effect for the least effort first.

use std::cmp::Reverse;

use super::{Plan, Priority, target};
use crate::definition::wire::{Lens, Outcome, Track};
use crate::definition::{Action, ActionIx, Assessment, DimensionIx, MemberOf, Trigger};
use crate::scoring::{Ratio, Scorecard, points};

/// An action that is proposed, for what, and how much it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The action.
    pub action: ActionIx,
    /// The dimension that it is to move.
    pub dimension: DimensionIx,
    /// How much it matters.
    pub priority: Priority,
}

/// What proposals are made on: of one respondent, or of a group.
pub struct Ground<'a> {
    /// The assessment whose actions these are.
    pub assessment: &'a Assessment,
    /// Whether what triggers an action holds.
    pub holds: &'a dyn Fn(&Action) -> bool,
    /// How far a dimension has come; none where that can't be told.
    pub reached: &'a dyn Fn(DimensionIx) -> Option<Ratio>,
    /// Where it is to get to.
    pub aim: &'a dyn Fn(DimensionIx) -> Option<Ratio>,
}

/// The actions that are proposed to a respondent.
pub fn proposals(assessment: &Assessment, scorecard: &Scorecard, plan: &Plan) -> Vec<Proposal> {
    let ground = Ground {
        assessment,
        holds: &|action| triggered(assessment, scorecard, action),
        reached: &|dimension| Some(scorecard.dimension(dimension).score?.ratio),
        aim: &|dimension| Some(target(assessment, scorecard, plan, dimension)?.ratio),
    };
    ground.proposals()
}

/// Whether what triggers an action holds.
///
/// | trigger | holds when |
/// |---|---|
/// | step | the dimension's own level is the one that the step leads on from |
/// | items | each has points, at least and at most so many: what has no answer triggers nothing |
pub fn triggered(assessment: &Assessment, scorecard: &Scorecard, action: &Action) -> bool {
    match &action.trigger {
        Trigger::Step { dimension, from } => scorecard.dimension(*dimension).level == Some(*from),
        Trigger::Items(items) => items.iter().all(|low| {
            let standing = scorecard.standings[low.item.0];
            points(assessment.item(low.item), standing)
                .is_some_and(|points| low.at_least <= points && points <= low.at_most)
        }),
    }
}

/// What actions must serve to be shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// This concern of a leadership, if any.
    pub lens: Option<Lens>,
    /// This behaviour of customers, if any.
    pub outcome: Option<Outcome>,
}

impl Filter {
    /// Whether an action serves all that is asked for.
    pub fn lets_through(&self, action: &Action) -> bool {
        self.lens.is_none_or(|lens| action.lenses.contains(&lens))
            && self
                .outcome
                .is_none_or(|outcome| action.outcomes.contains(&outcome))
    }
}

impl Ground<'_> {
    /// The actions that are proposed, the highest priority first; of equal ones the one with less
    /// effort, then the first in the order of the definition.
    ///
    /// | trigger | track | how far its dimension has come | proposed | its gap is counted to |
    /// |---|---|---|---|---|
    /// | does not hold | either | any | no | – |
    /// | holds | either | can't be told | no | – |
    /// | holds | strengthen | below the target | yes | the target |
    /// | holds | strengthen | at or above it | no | – |
    /// | holds | exceed | below the target | yes | the target |
    /// | holds | exceed | at or above it | yes | 100 %: to exceed is to go on |
    pub fn proposals(&self) -> Vec<Proposal> {
        let actions = (0..self.assessment.actions.len()).map(ActionIx);
        let mut proposals: Vec<_> = actions.filter_map(|action| self.at(action)).collect();
        proposals.sort_by_key(|one| (Reverse(one.priority), one.priority.effort));
        proposals
    }

    fn at(&self, at: ActionIx) -> Option<Proposal> {
        let action = self.assessment.action(at);
        if !(self.holds)(action) {
            return None;
        }
        let mut found: Option<Proposal> = None;
        for dimension in self.candidates(action) {
            let Some(gap) = self.gap(dimension) else {
                continue;
            };
            let priority = Priority {
                gap,
                weight: self.weight(dimension),
                reach: action.reach,
                effort: action.effort,
            };
            if found.is_none_or(|found| priority > found.priority) {
                found = Some(Proposal {
                    action: at,
                    dimension,
                    priority,
                });
            }
        }
        let mut found = found?;
        if found.priority.gap == Ratio::ZERO {
            if action.track == Track::Strengthen {
                return None;
            }
            let reached = (self.reached)(found.dimension)?;
            found.priority.gap = Ratio::percent(100).above(reached);
        }
        Some(found)
    }

    /// The dimensions that an action may move.
    ///
    /// | trigger | main dimensions of which it can be told that contain one of its items | candidates |
    /// |---|---|---|
    /// | step | – | its dimension |
    /// | items | some | these: the one with the greatest gap × weight is taken, the first of equals |
    /// | items | none | the overall one |
    fn candidates(&self, action: &Action) -> Vec<DimensionIx> {
        let mut aims = self.assessment.aims_of(action);
        if matches!(action.trigger, Trigger::Items(_)) {
            aims.retain(|one| (self.reached)(*one).is_some());
            if aims.is_empty() {
                aims.push(self.assessment.overall);
            }
        }
        aims
    }

    /// How far a dimension is below its target; none where that can't be told.
    fn gap(&self, dimension: DimensionIx) -> Option<Ratio> {
        let reached = (self.reached)(dimension)?;
        Some((self.aim)(dimension)?.above(reached))
    }

    /// The weight of a dimension in the overall one.
    ///
    /// | dimension | weight |
    /// |---|---|
    /// | a member of the overall one | its weight there |
    /// | any other | 1 |
    fn weight(&self, dimension: DimensionIx) -> u32 {
        let overall = self.assessment.dimension(self.assessment.overall);
        let mut members = overall.members.iter();
        let member = members.find(|member| member.of == MemberOf::Dimension(dimension));
        member.map_or(1, |member| member.weight)
    }
}
