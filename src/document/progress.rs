//! A run under way, as it is kept on the device.

use super::plan::{day, plan};
use super::read::{Common, MAX_REPORT_BYTES, Recovered, recover};
use super::report::known_format;
use super::wire::{ProgressWire, StepWire};
use super::write::{answers, definition, sparse, text, whole};
use crate::answers::Answers;
use crate::date::Date;
use crate::definition::{Assessment, PageIx};
use crate::json::{self, Decode, Node};
use crate::plan::Plan;
use crate::problem::Problem;

/// The format of progress that is written, and the newest that is read.
pub const FORMAT: u32 = 1;

/// Where in a run the respondent is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// At the start.
    Start,
    /// On a page of items.
    Page(PageIx),
    /// On the review of all answers.
    Review,
    /// On the report.
    Report,
    /// On the plan.
    Plan,
    /// On the progress over several runs.
    Progress,
}

/// A run under way, read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Its answers and its plan.
    pub recovered: Recovered,
    /// Where the respondent was; the start, if that page is no more.
    pub step: Step,
}

impl Step {
    /// Its name, as it stands in documents and is told to the host.
    pub fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Page(_) => "page",
            Self::Review => "review",
            Self::Report => "report",
            Self::Plan => "plan",
            Self::Progress => "progress",
        }
    }

    /// Whether it comes after the answers: then it belongs to the program that reports.
    pub fn reports(self) -> bool {
        match self {
            Self::Start | Self::Page(_) | Self::Review => false,
            Self::Report | Self::Plan | Self::Progress => true,
        }
    }
}

/// The bytes of a run under way.
pub fn progress(
    assessment: &Assessment,
    given: &Answers,
    step: Step,
    planned: &Plan,
    finished: Option<Date>,
) -> String {
    let page = match step {
        Step::Page(page) => Some(text(&assessment.page(page).id)),
        _ => None,
    };
    let place = sparse([("step", Some(text(step.name()))), ("page", page)]);
    json::compact(&sparse([
        ("format", Some(whole(FORMAT))),
        ("definition", Some(definition(assessment))),
        ("place", Some(place)),
        ("finished", finished.map(day)),
        ("answers", Some(answers(assessment, given))),
        ("plan", plan(assessment, planned)),
    ]))
}

/// Reads a run under way back.
///
/// # Errors
/// What makes it unreadable: its form, a newer format, another assessment.
pub fn read_progress(assessment: &Assessment, text: &str) -> Result<Progress, Vec<Problem>> {
    let node = Node::read(text, MAX_REPORT_BYTES).map_err(|problem| vec![problem])?;
    known_format(&node, FORMAT)?;
    let mut problems = Vec::new();
    let wire = ProgressWire::decode(&node, &json::Place::Root, &mut problems);
    let Some(wire) = wire.filter(|_| problems.is_empty()) else {
        return Err(problems);
    };
    let common = Common {
        definition: &wire.definition,
        finished: wire.finished.as_deref(),
        answers: &wire.answers,
        plan: wire.plan.as_ref(),
    };
    let recovered = recover(assessment, &common)?;
    let step = match wire.place.step {
        StepWire::Start => Step::Start,
        StepWire::Page => page(assessment, wire.place.page.as_deref()),
        StepWire::Review => Step::Review,
        StepWire::Report => Step::Report,
        StepWire::Plan => Step::Plan,
        StepWire::Progress => Step::Progress,
    };
    Ok(Progress { recovered, step })
}

fn page(assessment: &Assessment, id: Option<&str>) -> Step {
    let mut pages = assessment.pages.iter();
    let at = id.and_then(|id| pages.position(|page| &*page.id == id));
    at.map_or(Step::Start, |at| Step::Page(PageIx(at)))
}
