//! Where a group stands: its dimensions, its items, what it can't see.

use crate::answers::Standing;
use crate::definition::{Assessment, DimensionIx, Item, ItemIx, OptionIx};
use crate::disclosure::{Breakdown, Portion, Released, Shown};
use crate::scoring::{Ratio, points};
use crate::statistics::{Agreement, Interval, Reliability, agreement, wilson};
use crate::tally::MILLION;

/// A share of people, with its interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// So many of so many.
    pub portion: Portion,
    /// Where the share lies with 95 % confidence, if those who answered stand for others (Wilson).
    pub interval: Interval,
}

impl Share {
    /// The share of a portion; `None` of nobody.
    pub fn of(portion: Portion) -> Option<Self> {
        let interval = wilson(portion.count, portion.of)?;
        Some(Self { portion, interval })
    }

    /// The share itself.
    pub fn ratio(&self) -> Ratio {
        Ratio::new(self.portion.count, self.portion.of).unwrap_or(Ratio::ZERO)
    }
}

/// A dimension of a group.
#[derive(Clone, Debug, PartialEq)]
pub struct DimensionResult {
    /// The dimension.
    pub dimension: DimensionIx,
    /// The mean of persons' scores and how many persons it is of, where it may be shown.
    pub mean: Option<(Ratio, u64)>,
    /// How well its items hang together, where enough people answered all of them.
    pub reliability: Option<Reliability>,
    /// How many have a favourable score.
    pub favourable: Option<Share>,
    /// The same by group.
    pub groups: Vec<(OptionIx, Share)>,
}

/// An item of a group.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemResult {
    /// The item.
    pub item: ItemIx,
    /// How often each option was chosen.
    pub shown: Shown,
    /// The mean of the points over the highest, where answers are shown and have points.
    pub mean: Option<Ratio>,
    /// How far people agree, on the same.
    pub agreement: Option<Agreement>,
    /// How many can't see it from their role.
    pub cannot_see: Option<Share>,
    /// The same by group.
    pub groups: Vec<(OptionIx, Share)>,
}

/// Where a group stands.
#[derive(Clone, Debug, PartialEq)]
pub struct TeamReport {
    /// Reports that are counted, in all and by group.
    pub persons: Breakdown<u64, u64>,
    /// Of all that could be answered with "I can't see this", how much was answered otherwise.
    pub coverage: Option<Ratio>,
    /// The dimensions of which something may be shown, in the order of the definition.
    pub dimensions: Vec<DimensionResult>,
    /// The items of which something may be shown, in the order of the definition.
    pub items: Vec<ItemResult>,
    /// The main dimensions by their favourable share, the lowest first; of equals the first of the
    /// definition. The first is the weakest link, the last is what the group can build on.
    pub order: Vec<DimensionIx>,
}

/// What the released numbers of a group say.
pub fn team_report(assessment: &Assessment, released: &Released) -> TeamReport {
    let dimensions: Vec<_> = (0..assessment.dimensions.len())
        .map(|at| dimension(released, DimensionIx(at)))
        .filter(|one| one.mean.is_some() || one.favourable.is_some())
        .collect();
    let items = (0..assessment.items.len()).map(|at| item(assessment, released, ItemIx(at)));
    let items = items.filter(|one| one.shown != Shown::Nothing || one.cannot_see.is_some());
    TeamReport {
        persons: released.persons.clone(),
        coverage: coverage(assessment, released),
        order: order(assessment, &dimensions),
        items: items.collect(),
        dimensions,
    }
}

fn dimension(released: &Released, at: DimensionIx) -> DimensionResult {
    let mean = released.means[at.0].as_ref();
    let favourable = &released.favourable[at.0];
    DimensionResult {
        dimension: at,
        mean: mean.and_then(|mean| {
            let whole = mean.persons.checked_mul(u64::from(MILLION))?;
            Some((Ratio::new(mean.sum, whole)?, mean.persons))
        }),
        reliability: mean.and_then(|mean| mean.reliability),
        favourable: Share::of(favourable.whole),
        groups: shares(&favourable.groups),
    }
}

fn item(assessment: &Assessment, released: &Released, at: ItemIx) -> ItemResult {
    let item = assessment.item(at);
    let shown = released.answers[at.0].clone();
    let cannot_see = &released.cannot_see[at.0];
    let counts = match &shown {
        Shown::Counts(counts) => by_points(item, counts),
        _ => None,
    };
    let asks = item.exceptions.cannot_see;
    ItemResult {
        item: at,
        mean: counts
            .as_deref()
            .and_then(|counts| mean_of_points(item, counts)),
        agreement: counts.and_then(|counts| agreement(&steps(&counts))),
        shown,
        cannot_see: Share::of(cannot_see.whole).filter(|_| asks),
        groups: if asks {
            shares(&cannot_see.groups)
        } else {
            Vec::new()
        },
    }
}

fn shares(groups: &[(OptionIx, Portion)]) -> Vec<(OptionIx, Share)> {
    let shares = groups.iter();
    shares
        .filter_map(|(group, portion)| Some((*group, Share::of(*portion)?)))
        .collect()
}

fn coverage(assessment: &Assessment, released: &Released) -> Option<Ratio> {
    let items = assessment.items.iter().zip(&released.cannot_see);
    let asked = items.filter(|(item, _)| item.exceptions.cannot_see);
    let whole = asked.map(|(_, table)| table.whole);
    let sum = whole.fold(Portion::default(), |sum, one| Portion {
        count: sum.count.saturating_add(one.count),
        of: sum.of.saturating_add(one.of),
    });
    Ratio::new(sum.of.checked_sub(sum.count)?, sum.of)
}

fn order(assessment: &Assessment, dimensions: &[DimensionResult]) -> Vec<DimensionIx> {
    let shares = assessment.main_dimensions().filter_map(|main| {
        let found = dimensions.iter().find(|one| one.dimension == main)?;
        Some((found.favourable?.ratio(), main))
    });
    let mut shares: Vec<_> = shares.collect();
    shares.sort_by_key(|(share, _)| *share);
    shares.into_iter().map(|(_, main)| main).collect()
}

/// Each number of points that an item has, the lowest first, and how many people gave it. `None`
/// where its options have no points.
pub fn by_points(item: &Item, counts: &[u64]) -> Option<Vec<(u32, u64)>> {
    let mut found: Vec<(u32, u64)> = Vec::new();
    for (option, count) in counts.iter().enumerate() {
        let points = points(item, Standing::Chosen(OptionIx(option)))?;
        match found.iter_mut().find(|(other, _)| *other == points) {
            Some((_, sum)) => *sum += count,
            None => found.push((points, *count)),
        }
    }
    found.sort_unstable();
    Some(found)
}

/// The mean of the points over the highest points.
pub fn mean_of_points(item: &Item, counts: &[(u32, u64)]) -> Option<Ratio> {
    let people: u64 = counts.iter().map(|(_, people)| people).sum();
    let sum: u64 = counts
        .iter()
        .map(|(points, people)| u64::from(*points) * people)
        .sum();
    Ratio::new(sum, people.checked_mul(u64::from(item.max_points()))?)
}

/// Agreement is about the steps of a scale: how many there are between two answers.
fn steps(counts: &[(u32, u64)]) -> Vec<u64> {
    counts.iter().map(|(_, people)| *people).collect()
}
