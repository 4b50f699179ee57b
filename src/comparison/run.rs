//! A finished run: its answers as they fit today's assessment, and the scores recorded then.

use std::rc::Rc;

use crate::answers::Answers;
use crate::date::Date;
use crate::definition::Assessment;
use crate::plan::{Method, Plan};
use crate::scoring::{RULES, Ratio, Scorecard, points};

/// A run of the assessment at hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The day on which it was finished.
    pub finished: Option<Date>,
    /// How it was asked and scored.
    pub method: Method,
    /// Its answers, as far as they fit today's assessment.
    pub answers: Answers,
    /// What was recorded then.
    pub recorded: Recorded,
    /// Its plan.
    pub plan: Plan,
}

impl Run {
    /// The run of these answers, by today's method.
    pub fn of(
        assessment: &Assessment,
        answers: &Answers,
        scorecard: &Scorecard,
        plan: &Plan,
        finished: Option<Date>,
    ) -> Self {
        Self {
            finished,
            method: method(assessment),
            answers: answers.clone(),
            recorded: Recorded::of(assessment, scorecard),
            plan: plan.clone(),
        }
    }
}

/// Today's method.
pub fn method(assessment: &Assessment) -> Method {
    Method {
        version: Rc::clone(&assessment.version),
        hash: Rc::clone(&assessment.hash),
        scoring: RULES,
    }
}

/// Scores as they were recorded by the method of the time, by id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recorded {
    /// The score of each dimension that had one.
    pub dimensions: Vec<(Rc<str>, Ratio)>,
    /// The points of each item that had an answer that scores, and the highest there were.
    pub items: Vec<(Rc<str>, u32, u32)>,
    /// The id of the level reached.
    pub level: Option<Rc<str>>,
}

impl Recorded {
    /// What is recorded of a scorecard.
    pub fn of(assessment: &Assessment, scorecard: &Scorecard) -> Self {
        let dimensions = assessment.dimensions.iter().zip(&scorecard.dimensions);
        let dimensions =
            dimensions.filter_map(|(one, scored)| Some((Rc::clone(&one.id), scored.score?.ratio)));
        let items = assessment.items.iter().zip(&scorecard.standings);
        let items = items.filter_map(|(item, standing)| {
            let points = points(item, *standing)?;
            Some((Rc::clone(&item.id), points, item.max_points()))
        });
        let gating = scorecard.gating.as_ref();
        Self {
            dimensions: dimensions.collect(),
            items: items.collect(),
            level: gating.map(|gating| Rc::clone(&assessment.levels[gating.reached.0].id)),
        }
    }

    /// The score of the dimension with this id.
    pub fn dimension(&self, id: &str) -> Option<Ratio> {
        let found = self.dimensions.iter().find(|(one, _)| **one == *id);
        found.map(|(_, ratio)| *ratio)
    }

    /// The points of the item with this id, and the highest there were.
    pub fn item(&self, id: &str) -> Option<(u32, u32)> {
        let found = self.items.iter().find(|(one, ..)| **one == *id);
        found.map(|(_, points, max)| (*points, *max))
    }
}
