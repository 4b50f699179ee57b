//! A finished run: its answers as they fit today's assessment, and the scores recorded then.

use std::rc::Rc;

use crate::answers::Answers;
use crate::date::Date;
use crate::plan::{Method, Plan};
use crate::scoring::Ratio;

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
