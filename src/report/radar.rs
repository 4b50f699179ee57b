//! The geometry of the radar chart, in whole numbers: formatting fractions would cost the wasm
//! more than the chart.

use crate::definition::{Assessment, Cut, DimensionIx};
use crate::scoring::{Ratio, Scorecard};

/// Width and height of the chart's own coordinates.
pub const SIZE: i32 = 400;
const CENTRE: f64 = 200.0;
const RADIUS: f64 = 150.0;
/// Numbers stand this far out, beyond the outermost ring.
const LABEL_RADIUS: f64 = 174.0;

/// A point: to the right, and down.
pub type Point = (i32, i32);

/// The chart: one spoke for each dimension of the overall score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Radar {
    /// One ring for each level's cut score above 0, and one for the highest score, from inside.
    pub rings: Vec<Vec<Point>>,
    /// The spokes, clockwise from the top.
    pub spokes: Vec<Spoke>,
}

/// One spoke.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spoke {
    /// Its dimension.
    pub dimension: DimensionIx,
    /// Where it ends.
    pub tip: Point,
    /// Where its label stands.
    pub label: Point,
    /// How the label is set there.
    pub anchor: Anchor,
    /// Where its score stands; none where there are not enough answers.
    pub mark: Option<Point>,
}

/// How a label is set against its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// It begins there.
    Start,
    /// It is centred there.
    Middle,
    /// It ends there.
    End,
}

/// The chart, if at least three dimensions have a score: fewer make no area.
pub fn radar(assessment: &Assessment, scorecard: &Scorecard) -> Option<Radar> {
    let dimensions: Vec<_> = assessment.main_dimensions().collect();
    let count = dimensions.len();
    let spokes = dimensions.iter().enumerate().map(|(at, &dimension)| {
        let score = scorecard.dimension(dimension).score;
        let label = point(at, count, LABEL_RADIUS);
        Spoke {
            dimension,
            tip: point(at, count, RADIUS),
            label,
            anchor: anchor(label),
            mark: score.map(|score| at_ratio(at, count, score.ratio)),
        }
    });
    let spokes: Vec<Spoke> = spokes.collect();
    let scored = spokes.iter().filter(|spoke| spoke.mark.is_some()).count();
    (scored >= 3).then(|| Radar {
        rings: rings(assessment, count),
        spokes,
    })
}

fn rings(assessment: &Assessment, count: usize) -> Vec<Vec<Point>> {
    let cuts = assessment.levels.iter().filter_map(|level| match level.from {
        Cut::Percent(percent) if percent > 0 => Some(percent),
        _ => None,
    });
    let ring = |percent| (0..count).map(|at| at_ratio(at, count, Ratio::percent(percent))).collect();
    cuts.chain([100]).map(ring).collect()
}

fn at_ratio(at: usize, count: usize, ratio: Ratio) -> Point {
    point(at, count, RADIUS * f64::from(ratio.of(1000)) / 1000.0)
}

fn point(at: usize, count: usize, radius: f64) -> Point {
    let turn = at as f64 / count as f64 * std::f64::consts::TAU;
    let round = |value: f64| value.round() as i32;
    (round(CENTRE + radius * turn.sin()), round(CENTRE - radius * turn.cos()))
}

fn anchor((right, _): Point) -> Anchor {
    match right - SIZE / 2 {
        ..-20 => Anchor::End,
        -20..=20 => Anchor::Middle,
        _ => Anchor::Start,
    }
}
