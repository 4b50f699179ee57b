//! How much an action matters: the gap it closes, times weight and reach, over effort. Exact.

use std::cmp::Ordering;

use crate::scoring::Ratio;

/// What a priority is made of; its parts are shown beside it.
///
/// It is gap × weight × reach ÷ effort, and two priorities are equal where that is equal.
#[derive(Clone, Copy, Debug)]
pub struct Priority {
    /// How far the dimension is below what is counted to.
    pub gap: Ratio,
    /// The weight of the dimension in the overall one.
    pub weight: u32,
    /// How many the action reaches, 1 to 5.
    pub reach: u32,
    /// How much work it is, 1 to 5.
    pub effort: u32,
}

impl Priority {
    /// The priority as shown, with the gap in points of 100: rounded once, half away from zero.
    pub fn shown(self) -> u32 {
        let (numerator, denominator) = self.fraction();
        let rounded = (200 * numerator + denominator) / (2 * denominator);
        u32::try_from(rounded).unwrap_or(u32::MAX)
    }

    fn fraction(self) -> (u128, u128) {
        let factors = u128::from(self.weight) * u128::from(self.reach);
        (
            u128::from(self.gap.numerator()) * factors,
            u128::from(self.gap.denominator()) * u128::from(self.effort.max(1)),
        )
    }
}

impl PartialEq for Priority {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Priority {}

impl PartialOrd for Priority {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Priority {
    /// Compares whole parts, then the rests turned over, as Euclid does: crosswise products could
    /// be too large, this never is.
    fn cmp(&self, other: &Self) -> Ordering {
        let (mut left, mut right) = (self.fraction(), other.fraction());
        loop {
            let wholes = (left.0 / left.1).cmp(&(right.0 / right.1));
            let rests = (left.0 % left.1, right.0 % right.1);
            if wholes != Ordering::Equal || rests.0 == 0 || rests.1 == 0 {
                return wholes.then(rests.0.cmp(&rests.1));
            }
            // The larger rest has the smaller fraction when turned over, so the sides change too.
            (left, right) = ((right.1, rests.1), (left.1, rests.0));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn priority(gap: (u64, u64), weight: u32, reach: u32, effort: u32) -> Priority {
        let gap = Ratio::new(gap.0, gap.1).expect("is a ratio");
        Priority {
            gap,
            weight,
            reach,
            effort,
        }
    }

    fn check(left: Priority, right: Priority, expected: Ordering) {
        assert_eq!(left.cmp(&right), expected, "{left:?} {right:?}");
        assert_eq!(right.cmp(&left), expected.reverse(), "{right:?} {left:?}");
    }

    #[test]
    fn priorities_compare_exactly() {
        use Ordering::{Equal, Greater, Less};
        let one = priority((1, 4), 1, 4, 2); // 1/2
        check(one, priority((1, 2), 1, 5, 5), Equal);
        check(one, priority((1, 3), 1, 3, 2), Equal);
        check(one, priority((1, 3), 1, 5, 3), Less); // 5/9
        check(one, priority((0, 1), 100, 5, 1), Greater);
        check(priority((0, 1), 1, 1, 5), priority((0, 1), 9, 5, 1), Equal);
        check(priority((3, 7), 2, 5, 1), priority((6, 7), 3, 5, 3), Equal);
        // Too near for 64 bits to tell them apart, too large for crosswise products.
        let large = u64::MAX;
        let near = |below: u64| priority((large - 1 - below, large - below), 100, 5, 3);
        check(near(0), near(1), Greater);
        check(near(1), near(1), Equal);
    }

    fn check_shown(priority: Priority, expected: u32) {
        assert_eq!(priority.shown(), expected, "{priority:?}");
    }

    #[test]
    fn a_priority_is_rounded_once_half_away_from_zero() {
        check_shown(priority((11, 100), 1, 3, 2), 17); // 16.5
        check_shown(priority((1, 3), 1, 1, 1), 33); // 33.33…
        check_shown(priority((7, 20), 2, 4, 3), 93); // 93.33…
        check_shown(priority((0, 1), 100, 5, 1), 0);
        check_shown(priority((1, 1), 100, 5, 1), 50_000);
    }
}
