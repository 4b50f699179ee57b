//! The scores of a document: written in full, and read as far as a comparison needs them.

use std::rc::Rc;

use super::wire::ScorecardWire;
use super::write::{count, fraction, object, text, whole};
use crate::comparison::Recorded;
use crate::definition::{Assessment, LevelIx};
use crate::json::{MAX_TOLD, Node, Place};
use crate::problem::{Problem, ProblemKind};
use crate::scoring::{DimensionScore, Ratio, Scorecard, points};

/// A scorecard as it stands in a report.
pub fn scorecard(assessment: &Assessment, scorecard: &Scorecard) -> Node {
    let coverage = scorecard.coverage;
    let level = scorecard.gating.as_ref().map(|gating| {
        let id = |at: LevelIx| text(&assessment.levels[at.0].id);
        object([
            ("reached", id(gating.reached)),
            ("byScore", id(gating.by_score)),
        ])
    });
    let dimensions = assessment.dimensions.iter().zip(&scorecard.dimensions);
    let dimensions =
        dimensions.map(|(one, scored)| (one.id.to_string(), score(assessment, scored)));
    let items = assessment.items.iter().zip(&scorecard.standings);
    let items = items.filter_map(|(item, standing)| {
        let points = points(item, *standing)?;
        let worth = [("points", whole(points)), ("max", whole(item.max_points()))];
        Some((item.id.to_string(), object(worth)))
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
        ("items", Node::Object(items.collect())),
    ])
}

fn score(assessment: &Assessment, scored: &DimensionScore) -> Node {
    let Some(score) = scored.score else {
        return Node::Null;
    };
    let level = scored
        .level
        .map(|level| text(&assessment.levels[level.0].id));
    let [numerator, denominator] = fraction(score.ratio);
    object([
        numerator,
        denominator,
        ("shown", whole(score.rounded())),
        ("outOf", whole(score.max)),
        ("level", level.unwrap_or(Node::Null)),
    ])
}

/// What a scorecard records. Where anything in it is unsound, nothing of it counts, and the
/// problems say why.
pub fn recorded(wire: &ScorecardWire, place: &Place, problems: &mut Vec<Problem>) -> Recorded {
    let mut found = Vec::new();
    let mut recorded = Recorded::default();
    for (id, score) in &wire.dimensions.0 {
        let Some(score) = score.as_ref().and_then(|score| score.0.as_ref()) else {
            continue;
        };
        let pair = (score.numerator, score.denominator);
        let dimensions = place.key("dimensions");
        if let Some(ratio) = ratio(pair, &dimensions.key(id), &mut found) {
            recorded.dimensions.push((Rc::from(id.as_str()), ratio));
        }
    }
    for (id, worth) in wire.items.iter().flat_map(|items| &items.0) {
        let Some(worth) = worth else { continue };
        let (items, max) = (place.key("items"), worth.max);
        let item = items.key(id);
        in_range(worth.points, (0, max), &item.key("points"), &mut found);
        in_range(max, (1, u32::MAX), &item.key("max"), &mut found);
        recorded
            .items
            .push((Rc::from(id.as_str()), worth.points, max));
    }
    let level = wire.level.0.as_ref();
    recorded.level = level.map(|level| Rc::from(level.reached.as_str()));
    if found.is_empty() {
        recorded
    } else {
        found.truncate(MAX_TOLD);
        problems.append(&mut found);
        Recorded::default()
    }
}

/// A fraction from 0 to 1.
pub fn ratio(
    (numerator, denominator): (u64, u64),
    place: &Place,
    problems: &mut Vec<Problem>,
) -> Option<Ratio> {
    let ratio = Ratio::new(numerator, denominator);
    if ratio.is_none() {
        let (key, min, max, found) = match denominator {
            0 => ("denominator", 1, u32::MAX, denominator),
            most => (
                "numerator",
                0,
                u32::try_from(most).unwrap_or(u32::MAX),
                numerator,
            ),
        };
        let found = found.to_string();
        let kind = ProblemKind::OutOfRange { min, max, found };
        problems.push(Problem::new(place.key(key).pointer(), kind));
    }
    ratio
}

/// Whether a number lies in its range; if not, that is told.
pub fn in_range(
    number: u32,
    (min, max): (u32, u32),
    place: &Place,
    problems: &mut Vec<Problem>,
) -> bool {
    let is = (min..=max).contains(&number);
    if !is {
        let found = number.to_string();
        let kind = ProblemKind::OutOfRange { min, max, found };
        problems.push(Problem::new(place.pointer(), kind));
    }
    is
}
