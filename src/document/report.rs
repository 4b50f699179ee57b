//! The report: what the respondent takes along.

use super::plan::{day, plan};
use super::read::{Common, MAX_REPORT_BYTES, Recovered, recover};
use super::scorecard::{recorded, scorecard};
use super::wire::ReportWire;
use super::write::{answers, aside, definition, pretty, sparse, text, whole};
use crate::answers::{Answers, Standing, standings};
use crate::comparison::Run;
use crate::date::Date;
use crate::definition::Assessment;
use crate::json::{self, MAX_TOLD, Node, Place};
use crate::plan::Plan;
use crate::problem::{Problem, ProblemKind};
use crate::scoring::Scorecard;

/// The format of reports that is written, and the newest that is read.
pub const FORMAT: u32 = 1;

/// The bytes of a report. Equal answers to the same assessment, with equal plans, finished on the
/// same day, give equal bytes.
pub fn report(
    assessment: &Assessment,
    given: &Answers,
    scored: &Scorecard,
    planned: &Plan,
    finished: Option<Date>,
) -> String {
    let scores = scorecard(assessment, scored);
    written(assessment, given, Some(scores), planned, finished)
}

/// The same without scores: what can be taken along before there is a report. They follow from the
/// answers when it is read.
pub fn unscored(
    assessment: &Assessment,
    given: &Answers,
    planned: &Plan,
    finished: Option<Date>,
) -> String {
    written(assessment, given, None, planned, finished)
}

fn written(
    assessment: &Assessment,
    given: &Answers,
    scores: Option<Node>,
    planned: &Plan,
    finished: Option<Date>,
) -> String {
    pretty(&sparse([
        ("format", Some(whole(FORMAT))),
        ("kind", Some(text("cx-maturity-report"))),
        ("definition", Some(definition(assessment))),
        ("finished", finished.map(day)),
        ("status", Some(text(status(assessment, given)))),
        ("answers", Some(answers(assessment, given))),
        ("aside", aside(given)),
        ("scorecard", scores),
        ("plan", plan(assessment, planned)),
    ]))
}

/// The text that a file with a report holds.
///
/// # Errors
/// It is larger than what is read, or no UTF-8.
pub fn report_text(bytes: &[u8]) -> Result<&str, Vec<Problem>> {
    json::text(bytes, MAX_REPORT_BYTES).map_err(|problem| vec![problem])
}

/// Reads a report on this assessment. A scorecard that is broken is told beside the rest.
///
/// # Errors
/// What makes it no report on this assessment: its form, its kind, a newer format, another id.
pub fn read_report(assessment: &Assessment, text: &str) -> Result<Recovered, Vec<Problem>> {
    let node = Node::read(text, MAX_REPORT_BYTES).map_err(|problem| vec![problem])?;
    read_node(assessment, &node)
}

/// Reads a report on this assessment as a run to compare. What of it does not fit is left out:
/// [`read_report`] tells it.
///
/// # Errors
/// As of [`read_report`].
pub fn read_run(assessment: &Assessment, text: &str) -> Result<Run, Vec<Problem>> {
    read_report(assessment, text).map(|recovered| recovered.run(assessment))
}

/// Reads a report that is JSON already.
pub(super) fn read_node(assessment: &Assessment, node: &Node) -> Result<Recovered, Vec<Problem>> {
    known_format(node, FORMAT)?;
    let wire: ReportWire = json::decode(node)?;
    let common = Common {
        definition: &wire.definition,
        finished: wire.finished.as_deref(),
        answers: &wire.answers,
        aside: wire.aside.as_ref(),
        plan: wire.plan.as_ref(),
    };
    let mut recovered = recover(assessment, &common)?;
    match wire.scorecard.map(|apart| apart.0) {
        None => {}
        Some(Ok(scorecard)) => {
            let place = Place::Root.key("scorecard");
            recovered.recorded = recorded(&scorecard, &place, &mut recovered.problems);
        }
        Some(Err(problems)) => recovered.problems.extend(problems),
    }
    recovered.problems.truncate(MAX_TOLD);
    Ok(recovered)
}

/// A newer format may differ in anything: nothing else is told of it.
pub(super) fn known_format(node: &Node, newest: u32) -> Result<(), Vec<Problem>> {
    match node.get("format") {
        Some(Node::Integer(found)) if *found == 0 || *found > u64::from(newest) => {
            let found = u32::try_from(*found).unwrap_or(u32::MAX);
            let kind = ProblemKind::UnknownFormat { newest, found };
            Err(vec![Problem::new("/format", kind)])
        }
        _ => Ok(()),
    }
}

fn status(assessment: &Assessment, given: &Answers) -> &'static str {
    let standings = standings(assessment, given);
    let mut items = standings.iter().zip(&assessment.items);
    if items.any(|(standing, item)| *standing == Standing::Unanswered && !item.optional) {
        "partial"
    } else {
        "complete"
    }
}
