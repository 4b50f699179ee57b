//! Why a line is not counted: each reason with its name, told by what is wrong with the line.

use serde::{Deserialize, Serialize};

use crate::problem::{Problem, ProblemKind};

/// Why a line is not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Refusal {
    /// It is no JSON, or not the form of an anonymous report.
    Broken,
    /// Its format is newer than what is read.
    UnknownFormat,
    /// It is on another assessment, or on another version of it.
    OtherAssessment,
    /// It was made for another campaign, or for none.
    OtherCampaign,
    /// It names a month after the campaign's last one: it can't have been saved for it.
    Late,
    /// An answer is none of those that the item takes, or to an item that was not asked.
    UnfittingAnswer,
    /// It says what a report says, but not as the widget writes it: somebody else has written it.
    Rewritten,
    /// The same report is counted already.
    Duplicate,
    /// The same report was merged before, on another visit maybe.
    Merged,
}

impl Refusal {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Broken,
        Self::UnknownFormat,
        Self::OtherAssessment,
        Self::OtherCampaign,
        Self::Late,
        Self::UnfittingAnswer,
        Self::Rewritten,
        Self::Duplicate,
        Self::Merged,
    ];

    /// Its name in tables.
    pub fn name(self) -> &'static str {
        match self {
            Self::Broken => "broken",
            Self::UnknownFormat => "unknown-format",
            Self::OtherAssessment => "other-assessment",
            Self::OtherCampaign => "other-campaign",
            Self::Late => "late",
            Self::UnfittingAnswer => "unfitting-answer",
            Self::Rewritten => "rewritten",
            Self::Duplicate => "duplicate",
            Self::Merged => "merged",
        }
    }

    /// The reason in what is wrong with a report.
    pub(super) fn of(problems: &[Problem]) -> Self {
        let first = problems.first();
        first.map_or(Self::Broken, |problem| match &problem.kind {
            ProblemKind::UnknownFormat { .. } => Self::UnknownFormat,
            _ if problem.place.starts_with("/definition/") => Self::OtherAssessment,
            ProblemKind::NotAsked { .. } | ProblemKind::UnknownValue { .. }
                if problem.place.starts_with("/answers/") =>
            {
                Self::UnfittingAnswer
            }
            _ => Self::Broken,
        })
    }
}
