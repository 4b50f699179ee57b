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
/// none, and where options have no points.
pub fn band(item: &Item, counts: &[u64]) -> Shown {
    let upper = |option| {
        let given = points(item, Standing::Chosen(OptionIx(option)))?;
        Some(2 * u64::from(given) >= u64::from(item.max_points()))
    };
    let given = counts.iter().enumerate().filter(|(_, count)| **count > 0);
    let halves: Option<Vec<bool>> = given.map(|(option, _)| upper(option)).collect();
    match halves.as_deref() {
        Some([first, others @ ..]) if others.iter().all(|other| other == first) => {
            Shown::Band(if *first { Band::Upper } else { Band::Lower })
        }
        _ => Shown::Nothing,
    }
}
