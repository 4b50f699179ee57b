//! A plan as the respondent has it: plain values.

use std::rc::Rc;

use crate::date::Date;
use crate::definition::wire::FunctionId;
use crate::definition::{DimensionIx, LevelIx};
use crate::scoring::Ratio;

/// What the respondent means to do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The targets that the respondent has set; other dimensions have their default.
    pub targets: Vec<(DimensionIx, Target)>,
    /// The actions, in the respondent's order.
    pub entries: Vec<Entry>,
    /// The run that the plan was carried over from.
    pub since: Option<Baseline>,
}

impl Plan {
    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether this action of the library is in it.
    pub fn has(&self, action: &str) -> bool {
        let is_it = |entry: &Entry| matches!(&entry.what, What::Proposed(id) if **id == *action);
        self.entries.iter().any(is_it)
    }
}

/// Where a dimension is to get to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// To a level, by the dimension's cut scores.
    Level(LevelIx),
    /// To so many per cent of its highest score, 0 to 100.
    Percent(u32),
}

/// One action of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What is to be done.
    pub what: What,
    /// Whether it is one of the few for now.
    pub now: bool,
    /// The function that owns it.
    pub owner: Option<FunctionId>,
    /// The day by which it is to be done.
    pub due: Option<Date>,
    /// Whether it is done.
    pub done: bool,
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// An action of the library, by its id: the library is fetched later than a plan is read.
    Proposed(Rc<str>),
    /// The respondent's own, in their words.
    Own(Rc<str>),
}

/// The run that a plan was carried over from, as far as it takes to see what has changed since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Baseline {
    /// The day on which it was finished.
    pub finished: Option<Date>,
    /// How it was scored.
    pub method: Method,
    /// The score of each dimension that had one, by the dimension's id.
    pub scores: Vec<(Rc<str>, Ratio)>,
}

/// How a run was asked and scored: two runs of different methods are compared with care.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Method {
    /// The version of the assessment.
    pub version: Rc<str>,
    /// The hash of its definition.
    pub hash: Rc<str>,
    /// The version of the scoring rules, see `scoring::RULES`.
    pub scoring: u32,
}
