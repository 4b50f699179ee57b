//! The favourable end of a scale, and its two halves.

use super::{Band, Portion, Shown};
use crate::answers::Standing;
use crate::definition::{Item, OptionIx};
use crate::scoring::points;
use crate::tally::FAVOURABLE_PERCENT;

/// How many of the answers to an item are favourable.
pub fn favourable(item: &Item, counts: &[u64]) -> Portion {
    let high = |option: usize| {
        let given = points(item, Standing::Chosen(OptionIx(option))).unwrap_or(0);
        u64::from(given) * 100 >= u64::from(item.max_points()) * u64::from(FAVOURABLE_PERCENT)
    };
    let of = counts.iter().sum();
    let count = counts
        .iter()
        .enumerate()
        .filter(|(option, _)| high(*option))
        .map(|(_, count)| count)
        .sum();
    Portion { count, of }
}

/// The half of the scale in which all answers lie. Nothing where they lie in both, where there are
/// none, where options have no points, and where a half has no two numbers of points: to tell the
/// half would be to tell the answer.
pub fn band(item: &Item, counts: &[u64]) -> Shown {
    let given = |option| points(item, Standing::Chosen(OptionIx(option)));
    let upper = |points: u32| 2 * u64::from(points) >= u64::from(item.max_points());
    let chosen = counts.iter().enumerate().filter(|(_, count)| **count > 0);
    let chosen: Option<Vec<bool>> = chosen.map(|(option, _)| given(option).map(upper)).collect();
    let Some([first, others @ ..]) = chosen.as_deref() else {
        return Shown::Nothing;
    };
    let of_half = (0..counts.len()).filter_map(given);
    let mut of_half: Vec<u32> = of_half.filter(|points| upper(*points) == *first).collect();
    of_half.sort_unstable();
    of_half.dedup();
    if of_half.len() < 2 || others.iter().any(|other| other != first) {
        return Shown::Nothing;
    }
    Shown::Band(if *first { Band::Upper } else { Band::Lower })
}
