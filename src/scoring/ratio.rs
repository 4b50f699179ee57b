//! Exact fractions from 0 to 1: no rounding can move a score across a cut, and the same bytes come
//! out natively and in WebAssembly.

use std::cmp::Ordering;

/// A fraction from 0 to 1 in lowest terms.
///
/// Sums are exact as long as they fit 64 bits, which holds for every instrument in use by orders
/// of magnitude. Past that they are rounded to billionths, the same on every machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ratio {
    numerator: u64,
    denominator: u64,
}

/// The denominator to which a sum is rounded that would not fit.
const BILLION: u128 = 1_000_000_000;

impl Ratio {
    /// Nothing.
    pub const ZERO: Self = Self {
        numerator: 0,
        denominator: 1,
    };

    /// `numerator` of `denominator`; a denominator of 0 counts as no score at all.
    pub fn new(numerator: u64, denominator: u64) -> Option<Self> {
        (denominator > 0 && numerator <= denominator)
            .then(|| Self::lowest(u128::from(numerator), u128::from(denominator)))
    }

    /// So many per cent; more than 100 count as 100.
    pub fn percent(percent: u32) -> Self {
        Self::lowest(u128::from(percent.min(100)), 100)
    }

    /// The numerator, in lowest terms.
    pub fn numerator(self) -> u64 {
        self.numerator
    }

    /// The denominator, in lowest terms.
    pub fn denominator(self) -> u64 {
        self.denominator
    }

    /// The mean of ratios, each with its weight; `None` of nothing.
    pub fn mean(weighted: impl Iterator<Item = (u32, Self)>) -> Option<Self> {
        // The sum of weighted ratios goes past 1, so it is held as a plain pair until divided.
        let (mut numerator, mut denominator, mut weights) = (0_u128, 1_u128, 0_u128);
        for (weight, ratio) in weighted {
            let added = u128::from(weight) * u128::from(ratio.numerator);
            (numerator, denominator) = add(
                (numerator, denominator),
                (added, u128::from(ratio.denominator)),
            );
            weights += u128::from(weight);
        }
        (weights > 0).then(|| Self::lowest(numerator, denominator * weights))
    }

    /// How far this is above another; nothing where it is not.
    #[must_use]
    pub fn above(self, other: Self) -> Self {
        if self > other {
            self.distance(other)
        } else {
            Self::ZERO
        }
    }

    /// This ratio of a whole, rounded once, half away from zero (rule 7 of the scoring).
    pub fn of(self, whole: u32) -> u32 {
        let doubled = 2 * u128::from(self.numerator) * u128::from(whole);
        let denominator = u128::from(self.denominator);
        let rounded = (doubled + denominator) / (2 * denominator);
        u32::try_from(rounded).unwrap_or(whole)
    }

    /// Whether this ratio of a whole is at least so many points. Exact.
    pub fn of_reaches(self, whole: u32, points: u32) -> bool {
        u128::from(self.numerator) * u128::from(whole)
            >= u128::from(points) * u128::from(self.denominator)
    }

    /// How far this ratio is from another, whichever is the greater.
    #[must_use]
    pub fn distance(self, other: Self) -> Self {
        let cross =
            |one: Self, other: Self| u128::from(one.numerator) * u128::from(other.denominator);
        let apart = cross(self, other).abs_diff(cross(other, self));
        Self::lowest(
            apart,
            u128::from(self.denominator) * u128::from(other.denominator),
        )
    }

    fn lowest(numerator: u128, denominator: u128) -> Self {
        let divisor = greatest_common_divisor(numerator, denominator);
        let pair = (numerator / divisor, denominator / divisor);
        let (numerator, denominator) = match (u64::try_from(pair.0), u64::try_from(pair.1)) {
            (Ok(numerator), Ok(denominator)) => (numerator, denominator),
            _ => return Self::lowest(to_billionths(pair), BILLION),
        };
        Self {
            numerator,
            denominator,
        }
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Self) -> Ordering {
        let left = u128::from(self.numerator) * u128::from(other.denominator);
        left.cmp(&(u128::from(other.numerator) * u128::from(self.denominator)))
    }
}

/// Adds two fractions of any size, both below 2^64 in numerator and denominator before.
fn add(left: (u128, u128), right: (u128, u128)) -> (u128, u128) {
    let divisor = greatest_common_divisor(left.1, right.1);
    let sum = || {
        let denominator = left.1.checked_mul(right.1 / divisor)?;
        let one = left.0.checked_mul(right.1 / divisor)?;
        let other = right.0.checked_mul(left.1 / divisor)?;
        let numerator = one.checked_add(other)?;
        let divisor = greatest_common_divisor(numerator, denominator);
        let fits = |number: u128| number <= u128::from(u64::MAX);
        let (numerator, denominator) = (numerator / divisor, denominator / divisor);
        (fits(numerator) && fits(denominator)).then_some((numerator, denominator))
    };
    sum().unwrap_or_else(|| (to_billionths(left) + to_billionths(right), BILLION))
}

/// The nearest number of billionths.
fn to_billionths((numerator, denominator): (u128, u128)) -> u128 {
    // Whole part and rest apart, so that nothing overflows.
    let (whole, rest) = (numerator / denominator, numerator % denominator);
    let rest = match rest.checked_mul(2 * BILLION) {
        Some(doubled) => (doubled / denominator).div_ceil(2),
        None => rest / (denominator / BILLION).max(1),
    };
    whole * BILLION + rest
}

fn greatest_common_divisor(left: u128, right: u128) -> u128 {
    let (mut left, mut right) = (left, right);
    while right != 0 {
        (left, right) = (right, left % right);
    }
    left.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check_rounding(numerator: u64, denominator: u64, whole: u32, expected: u32) {
        let ratio = Ratio::new(numerator, denominator).expect("is a ratio");
        assert_eq!(
            ratio.of(whole),
            expected,
            "{numerator}/{denominator} of {whole}"
        );
    }

    #[test]
    fn half_is_rounded_away_from_zero() {
        check_rounding(1, 200, 100, 1); // 0.5
        check_rounding(5, 8, 20, 13); // 12.5
        check_rounding(1, 3, 100, 33); // 33.33…
        check_rounding(2, 3, 100, 67); // 66.66…
        check_rounding(0, 4, 100, 0);
        check_rounding(4, 4, 20, 20);
    }

    #[test]
    fn a_mean_is_exact() {
        // (1·1/4 + 2·2/3) / 3 = (3/12 + 16/12) / 3 = 19/36
        let ratios = [(1, Ratio::new(1, 4)), (2, Ratio::new(2, 3))];
        let mean = Ratio::mean(ratios.into_iter().map(|(w, r)| (w, r.expect("is a ratio"))));
        assert_eq!(mean, Ratio::new(19, 36));
        assert_eq!(Ratio::mean(std::iter::empty()), None);
    }

    #[test]
    fn a_distance_has_no_direction() {
        let ratio =
            |numerator, denominator| Ratio::new(numerator, denominator).expect("is a ratio");
        // 5/6 − 3/4 = 10/12 − 9/12
        assert_eq!(ratio(5, 6).distance(ratio(3, 4)), ratio(1, 12));
        assert_eq!(ratio(3, 4).distance(ratio(5, 6)), ratio(1, 12));
        assert_eq!(ratio(3, 4).distance(ratio(6, 8)), Ratio::ZERO);
        // Past 64 bits it is rounded to billionths, as a mean is.
        let most = ratio(u64::MAX - 1, u64::MAX);
        assert_eq!(most.distance(Ratio::ZERO), most);
        let rounded = most.distance(ratio(1, u64::MAX - 2));
        assert!(rounded >= ratio(999_999_999, 1_000_000_000));
    }

    #[test]
    fn a_difference_is_exact_and_never_below_0() {
        let ratio = |numerator, denominator| Ratio::new(numerator, denominator).expect("is one");
        assert_eq!(ratio(3, 5).above(ratio(1, 4)), ratio(7, 20));
        assert_eq!(ratio(1, 4).above(ratio(3, 5)), Ratio::ZERO);
        assert_eq!(ratio(2, 3).above(ratio(4, 6)), Ratio::ZERO);
    }

    #[test]
    fn what_is_no_ratio_is_none() {
        assert_eq!(Ratio::new(1, 0), None);
        assert_eq!(Ratio::new(2, 1), None);
    }

    proptest! {
        #[test]
        fn a_mean_stays_between_its_ends(
            parts in prop::collection::vec((1_u32..=100, 0_u64..=10_000, 1_u64..=10_000), 1..60)
        ) {
            let ratios: Vec<(u32, Ratio)> = parts.iter()
                .map(|&(weight, a, b)| (weight, Ratio::new(a.min(b), b).expect("is a ratio")))
                .collect();
            let mean = Ratio::mean(ratios.iter().copied()).expect("is not empty");
            let low = ratios.iter().map(|(_, r)| *r).min().expect("is not empty");
            let high = ratios.iter().map(|(_, r)| *r).max().expect("is not empty");
            // Rounding to billionths, where it happened, may move an end by that much.
            let slack = |ratio: Ratio| ratio.numerator() as f64 / ratio.denominator() as f64;
            prop_assert!(slack(mean) >= slack(low) - 1e-7);
            prop_assert!(slack(mean) <= slack(high) + 1e-7);
        }

        #[test]
        fn small_means_agree_with_floating_point(
            parts in prop::collection::vec((1_u32..=5, 0_u64..=4), 1..40)
        ) {
            let mean = Ratio::mean(parts.iter()
                .map(|&(weight, points)| (weight, Ratio::new(points, 4).expect("is a ratio"))));
            let mean = mean.expect("is not empty");
            let weights: f64 = parts.iter().map(|(weight, _)| f64::from(*weight)).sum();
            let sum: f64 = parts.iter().map(|&(w, p)| f64::from(w) * p as f64 / 4.0).sum();
            let found = mean.numerator() as f64 / mean.denominator() as f64;
            prop_assert!((found - sum / weights).abs() < 1e-12);
        }
    }
}
