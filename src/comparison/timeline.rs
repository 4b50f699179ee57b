//! Many runs in the order of their days: one series for the whole and one for each main dimension.

use super::{MethodChange, Run};
use crate::date::Date;
use crate::definition::{Assessment, DimensionIx};
use crate::scoring::Ratio;

/// A dimension's scores over time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// The dimension.
    pub dimension: DimensionIx,
    /// One point for each run.
    pub points: Vec<Point>,
}

/// A run in a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// Its place among the runs as they were given.
    pub run: usize,
    /// The day on which it was finished.
    pub day: Option<Date>,
    /// The score as recorded; none where there were not enough answers.
    pub ratio: Option<Ratio>,
    /// Whether the method differs from that of the point before: no line leads across.
    pub method_changed: bool,
}

/// The scores of runs over time, the overall dimension first.
///
/// | a run | stands |
/// |---|---|
/// | with a day | in the order of days; of the same day, as given |
/// | without one | after all that have one, as given |
pub fn timeline(assessment: &Assessment, runs: &[Run]) -> Vec<Series> {
    let mut order: Vec<usize> = (0..runs.len()).collect();
    order.sort_by_key(|at| (runs[*at].finished.is_none(), runs[*at].finished));
    let overall = std::iter::once(assessment.overall);
    let dimensions = overall.chain(assessment.main_dimensions());
    let series = dimensions.map(|dimension| {
        let id = &assessment.dimension(dimension).id;
        let mut before: Option<&Run> = None;
        let points = order.iter().map(|&at| {
            let run = &runs[at];
            let between = |one: &Run| MethodChange::between(&one.method, &run.method);
            let change = before.replace(run).map(between);
            Point {
                run: at,
                day: run.finished,
                ratio: run.recorded.dimension(id),
                method_changed: change == Some(MethodChange::Changed),
            }
        });
        Series {
            dimension,
            points: points.collect(),
        }
    });
    series.collect()
}
