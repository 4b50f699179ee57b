//! Leaders and the others: the same practice, seen from two sides.

use std::cmp::Reverse;

use super::report::{by_points, mean_of_points};
use crate::definition::{Assessment, Item, ItemIx};
use crate::disclosure::{Released, Shown};
use crate::scoring::Ratio;
use crate::tally::Layout;

/// One practice, seen from two sides.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// The items that ask those who live it: one, or all that ask about a source.
    pub lived: Vec<ItemIx>,
    /// The item that asks those who lead.
    pub led: ItemIx,
    /// The mean of those who live it, of the highest points.
    pub lived_mean: Ratio,
    /// The mean of those who lead.
    pub led_mean: Ratio,
}

impl Gap {
    /// How far the two are apart.
    pub fn distance(&self) -> Ratio {
        self.lived_mean.distance(self.led_mean)
    }
}

/// A group whose numbers are released.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// What it answered.
    pub assessment: &'a Assessment,
    /// How it was counted.
    pub layout: &'a Layout,
    /// What may be shown of it.
    pub released: &'a Released,
}

/// The practices that both were asked about and of which both may be shown, the widest gap first; of
/// equals the first that was asked. A difference is a reason to talk, no proof that either is wrong.
pub fn gaps(lived: Side, led: Side) -> Vec<Gap> {
    let mut gaps: Vec<Gap> = Vec::new();
    for (at, item) in lived.assessment.items.iter().enumerate() {
        let Some(there) = mirrored(item, led.assessment) else {
            continue;
        };
        match gaps.iter_mut().find(|gap| gap.led == there) {
            Some(gap) => gap.lived.push(ItemIx(at)),
            None => gaps.extend(gap(lived, led, ItemIx(at), there)),
        }
    }
    gaps.sort_by_key(|gap| Reverse(gap.distance()));
    gaps
}

fn mirrored(item: &Item, other: &Assessment) -> Option<ItemIx> {
    let mirror = item.mirrors.as_ref()?;
    let of_other = mirror.assessment == other.id;
    other.item_with_id(&mirror.item).filter(|_| of_other)
}

fn gap(lived: Side, led: Side, here: ItemIx, there: ItemIx) -> Option<Gap> {
    Some(Gap {
        lived: vec![here],
        led: there,
        lived_mean: mean_of_item(lived, here)?,
        led_mean: mean_of_item(led, there)?,
    })
}

/// The mean of the points given to an item over the highest. What is said of sources is taken together:
/// who was named first, second or third means nothing.
pub fn mean_of_item(side: Side, at: ItemIx) -> Option<Ratio> {
    let item = side.assessment.item(at);
    let counts = if item.about.is_some() {
        let mut sum = vec![0; item.options.len()];
        for arrivals in &side.released.arrivals {
            if let Shown::Counts(counts) = &arrivals.whole {
                sum.iter_mut()
                    .zip(counts)
                    .for_each(|(sum, count)| *sum += count);
            }
        }
        sum
    } else {
        match &side.released.answers[at.0] {
            Shown::Counts(counts) => counts.clone(),
            _ => return None,
        }
    };
    mean_of_points(item, &by_points(item, &counts)?)
}
