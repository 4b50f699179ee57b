//! The published numbers of a campaign: what was shown of it and nothing else, by ids, as a file that
//! may be handed on to anybody.
//!
//! Owns the form in which an earlier campaign is compared: nobody has to keep its counts. Refuses
//! everything that is not [released](crate::disclosure::Released): blocks, batches, and who merged them.

mod check;
mod read;
mod thousandths;
pub mod wire;
mod write;

pub use read::{MAX_PUBLISHED_BYTES, read_published};
pub use thousandths::Thousandths;

use super::{Campaign, Instrument, campaign_hash};
use crate::date::Date;
use crate::definition::{Assessment, ItemIx, OptionIx};
use crate::disclosure::{Arrived, Band, Breakdown, GroupSize, Mean, Portion, Shown};
use crate::team::Side;

/// The format of published numbers that is written, and the newest that is read.
pub const PUBLISHED_FORMAT: u32 = 1;

/// Values by the ids of what they are about, in the order of the definition.
pub type ById<T> = Vec<(String, T)>;

/// What was shown of a campaign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// What was fixed for it.
    pub campaign: Held,
    /// Its assessments, in its order.
    pub assessments: Vec<Numbers>,
}

/// What was fixed for a campaign that was held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// What people know it by.
    pub title: String,
    /// Its hash.
    pub hash: String,
    /// The least number of people that anything shown is about.
    pub least: GroupSize,
    /// The id of the item by whose answers groups were formed.
    pub breakdown: Option<String>,
    /// The last day on which reports were handed over.
    pub until: Date,
}

/// All numbers that were shown of one assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbers {
    /// The assessment, to the byte.
    pub instrument: Instrument,
    /// Reports that were counted.
    pub persons: OfGroups<u64, u64>,
    /// How often each answer was given, by item.
    pub answers: ById<Answered>,
    /// The means of persons' scores, by dimension.
    pub means: ById<MeanScore>,
    /// How many have a favourable score, by dimension.
    pub favourable: ById<OfGroups<Portion, Portion>>,
    /// How many can't see it from their role, by item.
    pub cannot_see: ById<OfGroups<Portion, Portion>>,
    /// What was said of each source, and how many of each group said something favourable.
    pub arrivals: ById<OfGroups<Option<Answered>, Arrived>>,
}

/// A figure of the whole, and of groups by the ids of their options.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfGroups<Whole, Part> {
    /// Of all.
    pub whole: Whole,
    /// Of groups.
    pub groups: ById<Part>,
}

/// How often each answer was given, as far as it was shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answered {
    /// How often each option was chosen, by its id.
    Counts(ById<u64>),
    /// All gave the same answer: the half of the scale in which it lies.
    Band(Band),
}

/// The mean of persons' scores.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeanScore {
    /// Of so many people.
    pub persons: u64,
    /// Their scores added up, in millionths of the highest.
    pub sum: u64,
    /// How well the items hang together.
    pub reliability: Option<Alpha>,
}

/// Cronbach's α with its interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alpha {
    /// α.
    pub alpha: Thousandths,
    /// The lower end of its interval.
    pub low: Thousandths,
    /// The upper end.
    pub high: Thousandths,
}

/// The bytes of what may be shown of a campaign, indented, since people open it.
pub fn published(campaign: &Campaign, sides: &[Side]) -> String {
    Published::of(campaign, sides).text()
}

impl Published {
    /// What may be shown of a campaign, of each of its assessments.
    pub fn of(campaign: &Campaign, sides: &[Side]) -> Self {
        Self {
            campaign: Held {
                title: campaign.title.clone(),
                hash: campaign_hash(campaign),
                least: campaign.least,
                breakdown: campaign.breakdown.clone(),
                until: campaign.until,
            },
            assessments: sides.iter().map(|side| Look(*side).numbers()).collect(),
        }
    }

    /// The favourable portions of each dimension of this assessment, to be compared with others of it.
    /// `None` where its numbers were of another assessment, or of another version of it: the same words
    /// may have had another meaning there.
    pub fn favourable(&self, assessment: &Assessment) -> Option<Vec<Breakdown<Portion, Portion>>> {
        let same = |numbers: &&Numbers| {
            let of = &numbers.instrument;
            *of.id == *assessment.id && *of.hash == *assessment.hash
        };
        let numbers = self.assessments.iter().find(same)?;
        let breakdown = self.campaign.breakdown.as_deref();
        let item = breakdown.and_then(|id| assessment.item_with_id(id));
        let group = |id: &str| assessment.item(item?).option(id);
        let none = || Breakdown {
            whole: Portion::default(),
            groups: Vec::new(),
        };
        let of = |table: &OfGroups<Portion, Portion>| {
            let groups = table.groups.iter();
            Breakdown {
                whole: table.whole,
                groups: groups
                    .filter_map(|(id, portion)| Some((group(id)?, *portion)))
                    .collect(),
            }
        };
        let dimensions = assessment.dimensions.iter().map(|dimension| {
            let mut all = numbers.favourable.iter();
            let found = all.find(|(id, _)| **id == *dimension.id);
            found.map_or_else(none, |(_, table)| of(table))
        });
        Some(dimensions.collect())
    }
}

/// From places in the definition to ids.
struct Look<'a>(Side<'a>);

impl Look<'_> {
    fn numbers(&self) -> Numbers {
        let Side {
            assessment,
            layout,
            released,
        } = self.0;
        let items = || assessment.items.iter().enumerate();
        let dimensions = || assessment.dimensions.iter().enumerate();
        let answers = items().filter_map(|(at, item)| {
            let answered = self.answered(ItemIx(at), &released.answers[at])?;
            Some((item.id.to_string(), answered))
        });
        let means = dimensions().filter_map(|(at, dimension)| {
            let mean = released.means[at].as_ref()?;
            Some((dimension.id.to_string(), mean_score(mean)))
        });
        let favourable = dimensions().filter_map(|(at, dimension)| {
            let table = self.portions(&released.favourable[at])?;
            Some((dimension.id.to_string(), table))
        });
        let asking = items().filter(|(_, item)| item.exceptions.cannot_see);
        let cannot_see = asking.filter_map(|(at, item)| {
            let table = self.portions(&released.cannot_see[at])?;
            Some((item.id.to_string(), table))
        });
        let arrivals = layout.sources.iter().zip(&released.arrivals);
        let arrivals = arrivals.filter_map(|(source, table)| {
            let whole = self.answered(layout.arrival?, &table.whole);
            let groups = self.groups(&table.groups);
            let told = whole.is_some() || !groups.is_empty();
            told.then(|| (source.to_string(), OfGroups { whole, groups }))
        });
        Numbers {
            instrument: Instrument::of(assessment),
            persons: OfGroups {
                whole: released.persons.whole,
                groups: self.groups(&released.persons.groups),
            },
            answers: answers.collect(),
            means: means.collect(),
            favourable: favourable.collect(),
            cannot_see: cannot_see.collect(),
            arrivals: arrivals.collect(),
        }
    }

    fn answered(&self, item: ItemIx, shown: &Shown) -> Option<Answered> {
        let options = &self.0.assessment.item(item).options;
        match shown {
            Shown::Nothing => None,
            Shown::Band(band) => Some(Answered::Band(*band)),
            Shown::Counts(counts) => {
                let counts = options.iter().zip(counts);
                let counts = counts.map(|(option, count)| (option.id.to_string(), *count));
                Some(Answered::Counts(counts.collect()))
            }
        }
    }

    /// A table of which nothing may be shown is left out.
    fn portions(&self, table: &Breakdown<Portion, Portion>) -> Option<OfGroups<Portion, Portion>> {
        (table.whole.of > 0).then(|| OfGroups {
            whole: table.whole,
            groups: self.groups(&table.groups),
        })
    }

    fn groups<T: Copy>(&self, groups: &[(OptionIx, T)]) -> ById<T> {
        let item = self.0.layout.breakdown;
        let item = item.map(|item| self.0.assessment.item(item));
        let groups = groups.iter().filter_map(|(group, value)| {
            let option = item?.options.get(group.0)?;
            Some((option.id.to_string(), *value))
        });
        groups.collect()
    }
}

fn mean_score(mean: &Mean) -> MeanScore {
    let reliability = mean.reliability.map(|found| Alpha {
        alpha: Thousandths::of(found.alpha),
        low: Thousandths::of(found.interval.low),
        high: Thousandths::of(found.interval.high),
    });
    MeanScore {
        persons: mean.persons,
        sum: mean.sum,
        reliability,
    }
}
