//! Who receives how well from whom: what each group says of the work that comes to it.

use super::gap::Side;
use super::report::Share;
use crate::definition::{Item, OptionIx};
use crate::disclosure::{Arrived, Band, Shown, favourable};

/// How work arrives from a source, as far as it may be shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Received {
    /// How many say something favourable of it.
    Favourable(Share),
    /// All say the same of it: the half of the scale in which that lies.
    Half(Band),
}

/// A source of work.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Its place among the sources of the layout.
    pub at: usize,
    /// What all who receive from it say.
    pub whole: Received,
    /// What each receiver says, in the order of the receivers; nothing where that is not shown.
    pub by_receiver: Vec<Option<Received>>,
}

/// The hand-offs between groups.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HandOffs {
    /// The groups that receive, in the order of the breakdown's options: those of which anything may
    /// be shown.
    pub receivers: Vec<OptionIx>,
    /// The sources of which anything may be shown, in the order of the layout.
    pub sources: Vec<Source>,
}

impl HandOffs {
    /// The source with the lowest favourable share of all who receive from it, where there are at
    /// least two to choose from and they differ; of equals the first.
    pub fn weakest(&self) -> Option<(&Source, Share)> {
        let told = || {
            self.sources.iter().filter_map(|source| match source.whole {
                Received::Favourable(share) => Some((source, share)),
                Received::Half(_) => None,
            })
        };
        let lowest = told().min_by_key(|(_, share)| share.ratio())?;
        let differ = told().any(|(_, share)| share.ratio() > lowest.1.ratio());
        differ.then_some(lowest)
    }
}

/// What is shown of the hand-offs between groups.
pub fn hand_offs(side: Side) -> HandOffs {
    let Some(item) = side.layout.arrival else {
        return HandOffs::default();
    };
    let item = side.assessment.item(item);
    let arrivals = &side.released.arrivals;
    let groups = arrivals.iter().flat_map(|table| &table.groups);
    let mut receivers: Vec<OptionIx> = groups.map(|(group, _)| *group).collect();
    receivers.sort_by_key(|group| group.0);
    receivers.dedup();
    let sources = arrivals.iter().enumerate().filter_map(|(at, table)| {
        let of = |receiver: &OptionIx| {
            let (_, arrived) = table.groups.iter().find(|(group, _)| group == receiver)?;
            match arrived {
                Arrived::Favourable(portion) => Share::of(*portion).map(Received::Favourable),
                Arrived::Band(band) => Some(Received::Half(*band)),
            }
        };
        Some(Source {
            at,
            whole: whole(item, &table.whole)?,
            by_receiver: receivers.iter().map(of).collect(),
        })
    });
    let sources = sources.collect();
    HandOffs { receivers, sources }
}

fn whole(item: &Item, shown: &Shown) -> Option<Received> {
    match shown {
        Shown::Nothing => None,
        Shown::Band(band) => Some(Received::Half(*band)),
        Shown::Counts(counts) => {
            let share = Share::of(favourable(item, counts))?;
            Some(Received::Favourable(share))
        }
    }
}
