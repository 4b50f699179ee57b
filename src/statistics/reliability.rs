//! How well the items of a dimension hang together in a group: Cronbach's α with its interval.

use super::{Interval, Z, float};

/// From so many people on α is told: below, its interval says next to nothing.
pub const MIN_FOR_ALPHA: u64 = 30;

/// Cronbach's α of a dimension, with its interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reliability {
    /// α. At most 1; below 0 where the items go against one another.
    pub alpha: f64,
    /// Its interval, at 95 %.
    pub interval: Interval,
}

/// α of the people who answered every item (Cronbach 1951), by Bonett's interval (2002, *Sample size
/// requirements for testing and estimating coefficient alpha*): 1 − exp(ln(1 − α) ± z·√(2m / ((m −
/// 1)(n − 2)))), `m` items and `n` people.
///
/// `items` holds, for each item, how often each number of points was given: `(points, people)`;
/// `squares` the sum of the squares of each person's total. `None` below [`MIN_FOR_ALPHA`] people or
/// two items, where all totals are the same, or where the items of somebody are missing.
pub fn reliability(items: &[Vec<(u64, u64)>], squares: u64) -> Option<Reliability> {
    let people: u64 = items.first()?.iter().map(|(_, people)| people).sum();
    let whole = items
        .iter()
        .all(|item| item.iter().map(|(_, people)| people).sum::<u64>() == people);
    if people < MIN_FOR_ALPHA || items.len() < 2 || !whole {
        return None;
    }
    let (n, m) = (float(people), float(items.len() as u64));
    // n²·variance, in whole numbers: nothing is lost by subtracting near ones.
    let spread = |sum: u64, squares: u128| {
        let all = u128::from(people).checked_mul(squares)?;
        all.checked_sub(u128::from(sum) * u128::from(sum))
    };
    let (mut total, mut apart) = (0, 0);
    for item in items {
        let sum: u64 = item.iter().map(|(points, people)| points * people).sum();
        let square = |(points, people): &(u64, u64)| {
            u128::from(*points) * u128::from(*points) * u128::from(*people)
        };
        let squares = item.iter().map(square).sum();
        total += sum;
        apart += spread(sum, squares)?;
    }
    let together = spread(total, u128::from(squares)).filter(|spread| *spread > 0)?;
    #[allow(
        clippy::cast_precision_loss,
        reason = "a quotient of the two is wanted, not their last digits"
    )]
    let alpha = m / (m - 1.0) * (1.0 - apart as f64 / together as f64);
    let half = Z * (2.0 * m / ((m - 1.0) * (n - 2.0))).sqrt();
    let at = |half: f64| 1.0 - ((1.0 - alpha).ln() + half).exp();
    let interval = Interval {
        low: at(half),
        high: at(-half),
    };
    Some(Reliability { alpha, interval })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Chatterjee and Price's survey of the clerks of a financial organisation (the data set
    /// `attitude` of R): 30 departments, seven questions.
    const ATTITUDE: [[u64; 7]; 30] = [
        [43, 51, 30, 39, 61, 92, 45],
        [63, 64, 51, 54, 63, 73, 47],
        [71, 70, 68, 69, 76, 86, 48],
        [61, 63, 45, 47, 54, 84, 35],
        [81, 78, 56, 66, 71, 83, 47],
        [43, 55, 49, 44, 54, 49, 34],
        [58, 67, 42, 56, 66, 68, 35],
        [71, 75, 50, 55, 70, 66, 41],
        [72, 82, 72, 67, 71, 83, 31],
        [67, 61, 45, 47, 62, 80, 41],
        [64, 53, 53, 58, 58, 67, 34],
        [67, 60, 47, 39, 59, 74, 41],
        [69, 62, 57, 42, 55, 63, 25],
        [68, 83, 83, 45, 59, 77, 35],
        [77, 77, 54, 72, 79, 77, 46],
        [81, 90, 50, 72, 60, 54, 36],
        [74, 85, 64, 69, 79, 79, 63],
        [65, 60, 65, 75, 55, 80, 60],
        [65, 70, 46, 57, 75, 85, 46],
        [50, 58, 68, 54, 64, 78, 52],
        [50, 40, 33, 34, 43, 64, 33],
        [64, 61, 52, 62, 66, 80, 41],
        [53, 66, 52, 50, 63, 80, 37],
        [40, 37, 42, 58, 50, 57, 49],
        [63, 54, 42, 48, 66, 75, 33],
        [66, 77, 66, 63, 88, 76, 72],
        [78, 75, 58, 74, 80, 78, 49],
        [48, 57, 44, 45, 51, 83, 38],
        [85, 85, 71, 71, 77, 74, 55],
        [82, 82, 39, 59, 64, 78, 39],
    ];

    fn items(people: &[[u64; 7]]) -> (Vec<Vec<(u64, u64)>>, u64) {
        let item = |at| {
            people
                .iter()
                .map(|person: &[u64; 7]| (person[at], 1))
                .collect()
        };
        let total = |person: &[u64; 7]| person.iter().sum::<u64>();
        let squares = people
            .iter()
            .map(|person| total(person) * total(person))
            .sum();
        ((0..7).map(item).collect(), squares)
    }

    #[test]
    fn alpha_as_published() {
        let (items, squares) = items(&ATTITUDE);
        let found = reliability(&items, squares).expect("30 are enough");
        // `psych::alpha(attitude)` in R prints 0.84; pingouin 0.5 gives 0.8431427695647599.
        assert!(
            (found.alpha - 0.843_142_769_564_759_9).abs() < 1e-12,
            "{found:?}"
        );
        // Bonett's interval worked in Python; Feldt's, by pingouin, is 0.739 to 0.916.
        assert!(
            (found.interval.low - 0.723_798_989_822_281).abs() < 1e-12,
            "{found:?}"
        );
        assert!(
            (found.interval.high - 0.910_919_258_680_543_2).abs() < 1e-12,
            "{found:?}"
        );
    }

    #[test]
    fn alpha_only_where_it_means_something() {
        let (few, squares) = items(&ATTITUDE[..29]);
        assert_eq!(reliability(&few, squares), None, "29 people");
        let (all, squares) = items(&ATTITUDE);
        assert_eq!(reliability(&all[..1], squares), None, "one item");
        assert_eq!(reliability(&[], 0), None, "no item");
        let same = vec![vec![(3, 40)], vec![(2, 40)]];
        assert_eq!(reliability(&same, 40 * 25), None, "all totals the same");
        let lacking = vec![vec![(3, 40)], vec![(2, 39)]];
        assert_eq!(
            reliability(&lacking, 40 * 25),
            None,
            "somebody's answer is missing"
        );
    }
}
