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
    let cuts = assessment
        .levels
        .iter()
        .filter_map(|level| match level.from {
            Cut::Percent(percent) if percent > 0 => Some(percent),
            _ => None,
        });
    let ring = |percent| {
        (0..count)
            .map(|at| at_ratio(at, count, Ratio::percent(percent)))
            .collect()
    };
    cuts.chain([100]).map(ring).collect()
}

fn at_ratio(at: usize, count: usize, ratio: Ratio) -> Point {
    point(at, count, RADIUS * f64::from(ratio.of(1000)) / 1000.0)
}

fn point(at: usize, count: usize, radius: f64) -> Point {
    let turn = at as f64 / count as f64;
    let round = |value: f64| (value + 0.5) as i32;
    (
        round(CENTRE + radius * sine(turn)),
        round(CENTRE - radius * sine(turn + 0.25)),
    )
}

/// The sine of so many turns, from 0, to a ten-thousandth: far below a pixel, the same on every
/// machine, and without the 6 kB of program that the general one takes. It is the Taylor series to
/// the seventh power, on a quarter turn.
fn sine(turns: f64) -> f64 {
    let half = if turns % 1.0 < 0.5 { 1.0 } else { -1.0 };
    let within = turns % 0.5;
    let angle = std::f64::consts::TAU * if within < 0.25 { within } else { 0.5 - within };
    let square = angle * angle;
    half * angle * (1.0 - square / 6.0 * (1.0 - square / 20.0 * (1.0 - square / 42.0)))
}

fn anchor((right, _): Point) -> Anchor {
    match right - SIZE / 2 {
        ..-20 => Anchor::End,
        -20..=20 => Anchor::Middle,
        _ => Anchor::Start,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sine_is_near_enough() {
        for step in 0..=1000 {
            let turns = f64::from(step) / 500.0;
            let exact = (turns * std::f64::consts::TAU).sin();
            assert!((sine(turns) - exact).abs() < 2e-4, "{turns}");
        }
    }

    #[test]
    fn four_spokes_stand_at_right_angles() {
        let ends = [0, 1, 2, 3].map(|at| point(at, 4, RADIUS));
        assert_eq!(ends, [(200, 50), (350, 200), (200, 350), (50, 200)]);
    }
}
