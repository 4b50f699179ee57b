//! How the reader wants the report told: no part of the run, and not kept.

use crate::plan::Filter;

/// How the reader wants the report told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// How much of it.
    pub detail: Detail,
    /// In the terms of which leader.
    pub leader: Option<Leader>,
    /// What proposals must serve.
    pub filter: Filter,
    /// How many proposals are shown of each track.
    pub proposals: usize,
    /// Which runs are compared, by their place in [`super::Session::runs`]; the last two, if none.
    pub compared: Option<(usize, usize)>,
}

/// How many proposals are shown before more are asked for.
pub const PROPOSALS: usize = 4;

impl Default for Reading {
    fn default() -> Self {
        Self {
            detail: Detail::Page,
            leader: None,
            filter: Filter::default(),
            proposals: PROPOSALS,
            compared: None,
        }
    }
}

/// How much of the report is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// One sentence.
    Sentence,
    /// One page: for a line manager.
    Page,
    /// Everything: for an analyst.
    Full,
}

/// A leader in whose terms findings are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leader {
    /// The head of marketing.
    Marketing,
    /// The head of operations.
    Operations,
    /// The head of finance.
    Finance,
    /// The head of human resources.
    Hr,
}
