//! The report: what the respondent takes along.

use super::read::{MAX_REPORT_BYTES, Recovered, recover};
use super::wire::ReportWire;
use super::write::{answers, count, definition, object, pretty, text};
use crate::answers::{Answers, Standing};
use crate::definition::Assessment;
use crate::json::{Decode, Node, Place};
use crate::problem::{Problem, ProblemKind};
use crate::scoring::{DimensionScore, Scorecard};

/// The format of reports that is written, and the newest that is read.
pub const FORMAT: u32 = 1;

/// The bytes of a report. Equal answers to the same assessment give equal bytes.
pub fn report(assessment: &Assessment, given: &Answers, scorecard: &Scorecard) -> String {
    pretty(&object([
        ("format", Node::Integer(u64::from(FORMAT))),
        ("kind", text("cx-maturity-report")),
        ("definition", definition(assessment)),
        ("status", text(status(assessment, scorecard))),
        ("answers", answers(assessment, given)),
        ("scorecard", self::scorecard(assessment, scorecard)),
    ]))
}

/// Reads a report on this assessment; its scores are passed over, they follow from the answers.
///
/// # Errors
/// What makes it no report on this assessment: its form, its kind, a newer format, another id.
pub fn read_report(assessment: &Assessment, text: &str) -> Result<Recovered, Vec<Problem>> {
    let node = Node::read(text, MAX_REPORT_BYTES).map_err(|problem| vec![problem])?;
    known_format(&node, FORMAT)?;
    let mut problems = Vec::new();
    let wire = ReportWire::decode(&node, &Place::Root, &mut problems);
    let Some(wire) = wire.filter(|_| problems.is_empty()) else {
        return Err(problems);
    };
    recover(assessment, &wire.definition, &wire.answers)
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

fn status(assessment: &Assessment, scorecard: &Scorecard) -> &'static str {
    let mut items = scorecard.standings.iter().zip(&assessment.items);
    if items.any(|(standing, item)| *standing == Standing::Unanswered && !item.optional) {
        "partial"
    } else {
        "complete"
    }
}

fn scorecard(assessment: &Assessment, scorecard: &Scorecard) -> Node {
    let coverage = scorecard.coverage;
    let level = scorecard.gating.as_ref().map(|gating| {
        let id = |at: crate::definition::LevelIx| text(&assessment.levels[at.0].id);
        object([
            ("reached", id(gating.reached)),
            ("byScore", id(gating.by_score)),
        ])
    });
    let dimensions = assessment.dimensions.iter().zip(&scorecard.dimensions);
    let dimensions = dimensions.map(|(dimension, scored)| {
        let score = score(assessment, scored);
        (dimension.id.to_string(), score)
    });
    object([
        (
            "coverage",
            object([
                ("answered", count(coverage.answered)),
                ("applicable", count(coverage.applicable)),
                ("cannotSee", count(coverage.cannot_see)),
                ("doesNotApply", count(coverage.does_not_apply)),
            ]),
        ),
        ("level", level.unwrap_or(Node::Null)),
        ("dimensions", Node::Object(dimensions.collect())),
    ])
}

fn score(assessment: &Assessment, scored: &DimensionScore) -> Node {
    let Some(score) = scored.score else {
        return Node::Null;
    };
    let level = scored
        .level
        .map(|level| text(&assessment.levels[level.0].id));
    object([
        ("numerator", Node::Integer(score.ratio.numerator())),
        ("denominator", Node::Integer(score.ratio.denominator())),
        ("shown", Node::Integer(u64::from(score.rounded()))),
        ("outOf", Node::Integer(u64::from(score.max))),
        ("level", level.unwrap_or(Node::Null)),
    ])
}
