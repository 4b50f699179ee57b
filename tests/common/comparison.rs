//! Runs of `organisation` to compare, and the changes that are expected.

use cx_maturity::comparison::{Change, Comparison, Difference, Run};
use cx_maturity::definition::Assessment;
use cx_maturity::plan::Plan;
use cx_maturity::scoring::{Ratio, score};

use super::organisation::given;

/// A ratio.
pub fn ratio(numerator: u64, denominator: u64) -> Ratio {
    Ratio::new(numerator, denominator).expect("is a ratio")
}

/// The run of `organisation` with these marks, by its own method, with no plan and no day.
pub fn run(assessment: &Assessment, marks: &[(&str, &str)]) -> Run {
    let answers = given(assessment, marks);
    let scorecard = score(assessment, &answers);
    Run::of(assessment, &answers, &scorecard, &Plan::default(), None)
}

/// The change of the dimension or the item with this id.
pub fn change(assessment: &Assessment, comparison: &Comparison, id: &str) -> Change {
    match assessment.dimension_with_id(id) {
        Some(dimension) => comparison.dimension(dimension),
        None => comparison.item(assessment.item_with_id(id).expect("is there")),
    }
}

/// A change from this score to that.
pub fn compared(earlier: (u64, u64), later: (u64, u64), points: i32) -> Change {
    Change::Comparable(Difference {
        earlier: ratio(earlier.0, earlier.1),
        later: ratio(later.0, later.1),
        points,
    })
}
