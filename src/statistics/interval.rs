//! How sure a share of a group is: Wilson's interval, and Newcombe's for a difference of two.

use super::{Z, float};

/// An interval within which a figure lies with 95 % confidence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// Its lower end.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
}

/// Wilson's score interval of a share (Wilson 1927; method 3 of Newcombe 1998), without continuity
/// correction. From 0 to 1; `None` of nobody, or where more are counted than there are.
pub fn wilson(count: u64, of: u64) -> Option<Interval> {
    if of == 0 || count > of {
        return None;
    }
    let (n, share) = (float(of), float(count) / float(of));
    let middle = 2.0 * n * share + Z * Z;
    let half = Z * (Z * Z + 4.0 * n * share * (1.0 - share)).sqrt();
    let whole = 2.0 * (n + Z * Z);
    Some(Interval {
        low: ((middle - half) / whole).max(0.0),
        high: ((middle + half) / whole).min(1.0),
    })
}

/// The interval of the difference between two shares of different people, the second less the first
/// (method 10 of Newcombe 1998, *Interval estimation for the difference between independent
/// proportions*). From −1 to 1.
pub fn difference_of_shares(first: (u64, u64), second: (u64, u64)) -> Option<Interval> {
    let (one, other) = (wilson(first.0, first.1)?, wilson(second.0, second.1)?);
    let share = |(count, of): (u64, u64)| float(count) / float(of);
    let (before, after) = (share(first), share(second));
    let difference = after - before;
    let reach = |up: f64, down: f64| (up * up + down * down).sqrt();
    Some(Interval {
        low: difference - reach(after - other.low, one.high - before),
        high: difference + reach(other.high - after, before - one.low),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(count: u64, of: u64, low: f64, high: f64) {
        let found = wilson(count, of).expect("is a share");
        let near = |one: f64, other: f64| (one - other).abs() < 0.000_05;
        assert!(
            near(found.low, low) && near(found.high, high),
            "{count} of {of}: {found:?}"
        );
    }

    #[test]
    fn shares_as_published() {
        // Newcombe, Two-sided confidence intervals for the single proportion, Statistics in
        // Medicine 17 (1998), table I, method 3.
        check(81, 263, 0.2553, 0.3662);
        check(15, 148, 0.0624, 0.1605);
        check(0, 20, 0.0000, 0.1611);
        check(1, 29, 0.0061, 0.1718);
    }

    fn check_difference(first: (u64, u64), second: (u64, u64), low: f64, high: f64) {
        let found = difference_of_shares(second, first).expect("are shares");
        let near = |one: f64, other: f64| (one - other).abs() < 0.000_05;
        assert!(
            near(found.low, low) && near(found.high, high),
            "{first:?} less {second:?}: {found:?}"
        );
    }

    #[test]
    fn differences_as_published() {
        // Newcombe, Interval estimation for the difference between independent proportions,
        // Statistics in Medicine 17 (1998), table II, method 10.
        check_difference((56, 70), (48, 80), 0.0524, 0.3339);
        check_difference((9, 10), (3, 10), 0.1705, 0.8090);
        check_difference((10, 10), (0, 20), 0.6791, 1.0000);
    }

    #[test]
    fn what_is_no_share_has_none() {
        assert_eq!(wilson(0, 0), None);
        assert_eq!(wilson(3, 2), None);
        assert_eq!(difference_of_shares((1, 2), (0, 0)), None);
    }
}
