//! A release as numbers with names, which an attacker can compare.

use std::collections::BTreeMap;

use cx_maturity::answers::Standing;
use cx_maturity::definition::{ItemIx, OptionIx};
use cx_maturity::disclosure::{Arrived, Breakdown, Portion, Released, Shown};
use cx_maturity::scoring::points;

use crate::world::World;

/// Every number of a release, by a name: those that follow from points given to items, and those
/// that count people.
pub fn numbers(world: &World, at: usize, released: &Released) -> BTreeMap<String, i64> {
    let mut numbers = BTreeMap::new();
    let mut put = |name: String, value: u64| {
        numbers.insert(
            format!("{at} {name}"),
            i64::try_from(value).expect("is small"),
        );
    };
    for (item, shown) in released.answers.iter().enumerate() {
        if let Shown::Counts(counts) = shown {
            let points = total(world, ItemIx(item), counts);
            put(format!("points of {item}"), points);
            put(format!("points of {item} people"), counts.iter().sum());
            for (option, count) in counts.iter().enumerate() {
                put(format!("answered {item} by {option}"), *count);
            }
        }
    }
    for (dimension, mean) in released.means.iter().enumerate() {
        if let Some(mean) = mean {
            put(format!("points in {dimension}"), mean.sum);
            put(format!("points in {dimension} people"), mean.persons);
        }
    }
    let mut table = |kind: &str, at: usize, table: &Breakdown<Portion, Portion>| {
        put(format!("{kind} {at}"), table.whole.count);
        put(format!("{kind} {at} people"), table.whole.of);
        for (group, portion) in &table.groups {
            put(format!("{kind} {at} of {} people", group.0), portion.of);
            put(format!("{kind} {at} of {}", group.0), portion.count);
        }
    };
    for (dimension, portions) in released.favourable.iter().enumerate() {
        table("favourable", dimension, portions);
    }
    for (item, portions) in released.cannot_see.iter().enumerate() {
        table("hidden", item, portions);
    }
    for (source, arrivals) in released.arrivals.iter().enumerate() {
        if let Shown::Counts(counts) = &arrivals.whole {
            put(format!("arrivals {source}"), counts[0] + counts[1]);
            put(format!("arrivals {source} people"), counts.iter().sum());
        }
        for (group, arrived) in &arrivals.groups {
            if let Arrived::Favourable(portion) = arrived {
                let name = format!("arrivals {source} of {}", group.0);
                put(format!("{name} people"), portion.of);
                put(name, portion.count);
            }
        }
    }
    numbers
}

/// The numbers of one kind.
pub fn of_kind<'a>(numbers: &'a BTreeMap<String, i64>, kind: &str) -> Vec<(&'a str, i64)> {
    let is_of = |name: &str| {
        let rest = name
            .split_once(' ')
            .and_then(|(_, rest)| rest.strip_prefix(kind));
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    let all = numbers.iter().map(|(name, value)| (name.as_str(), *value));
    all.filter(|(name, _)| is_of(name)).collect()
}

pub fn total(world: &World, item: ItemIx, counts: &[u64]) -> u64 {
    let worth = |option| {
        points(
            world.assessment.item(item),
            Standing::Chosen(OptionIx(option)),
        )
    };
    let each = counts.iter().enumerate();
    each.map(|(option, count)| u64::from(worth(option).unwrap_or(0)) * count)
        .sum()
}
