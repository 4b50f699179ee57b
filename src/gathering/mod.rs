//! Anonymous reports taken line by line and counted; each that can't be counted is refused with its reason.
//!
//! Owns which lines count: those that stand exactly as the widget writes them, once each. That rule
//! needs no judgement, so the SQL of `analysis/` has the same. Refuses to know files, and to keep a
//! report: 64 bits of it remain, so that its double is known.

mod fingerprint;
mod lines;
mod listing;
mod order;
mod refusal;

pub use lines::Lines;
pub use listing::{Listed, Listing};
pub use order::{Gatherer, Harvest, Order, Part};
pub use refusal::Refusal;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::definition::{Assessment, ItemIx};
use crate::document::team::{MAX_ANONYMOUS_BYTES, Month, anonymous, read_anonymous};
use crate::json;
use crate::tally::{Group, Layout, Tally, counted};
use fingerprint::{fingerprint, folded};

/// The reports of a campaign on one of its assessments, as far as they are counted.
#[derive(Clone, Debug)]
pub struct Gathered {
    /// The assessment.
    pub assessment: Rc<Assessment>,
    /// What is counted of it.
    pub layout: Layout,
    /// The counts of each group in which there is a report.
    pub groups: BTreeMap<Group, Tally>,
    /// What stands for each report that is counted here.
    known: BTreeSet<u64>,
}

/// Reports on their way into counts.
#[derive(Clone, Debug)]
pub struct Gathering {
    campaign: Option<String>,
    /// The campaign's last month.
    until: Option<Month>,
    gathered: Vec<Gathered>,
    /// What stands for the reports that were merged before.
    merged: BTreeSet<u32>,
    refused: BTreeMap<Refusal, u64>,
}

impl Gathering {
    /// Nothing yet, of a campaign with these assessments: by its hash, and in groups by the answers to
    /// the item with this id.
    pub fn new(
        assessments: &[Rc<Assessment>],
        campaign: Option<&str>,
        breakdown: Option<&str>,
    ) -> Self {
        let gathered = assessments.iter().map(|assessment| {
            let item: Option<ItemIx> = breakdown.and_then(|id| assessment.item_with_id(id));
            Gathered {
                assessment: Rc::clone(assessment),
                layout: Layout::new(assessment, item),
                groups: BTreeMap::new(),
                known: BTreeSet::new(),
            }
        });
        Self {
            campaign: campaign.map(str::to_owned),
            until: None,
            gathered: gathered.collect(),
            merged: BTreeSet::new(),
            refused: BTreeMap::new(),
        }
    }

    /// The same, where the campaign ends in this month.
    #[must_use]
    pub fn until(mut self, month: Month) -> Self {
        self.until = Some(month);
        self
    }

    /// The same, where the reports with these fingerprints were merged before.
    #[must_use]
    pub fn after(mut self, merged: impl IntoIterator<Item = u32>) -> Self {
        self.merged.extend(merged);
        self
    }

    /// Nothing yet, of the same campaign.
    #[must_use]
    pub fn emptied(&self) -> Self {
        let gathered = self.gathered.iter().map(|one| Gathered {
            assessment: Rc::clone(&one.assessment),
            layout: one.layout.clone(),
            groups: BTreeMap::new(),
            known: BTreeSet::new(),
        });
        Self {
            campaign: self.campaign.clone(),
            until: self.until,
            gathered: gathered.collect(),
            merged: BTreeSet::new(),
            refused: BTreeMap::new(),
        }
    }

    /// Takes a line, with or without its end.
    ///
    /// # Errors
    /// Why it is not counted; that is counted too.
    pub fn take(&mut self, line: &[u8]) -> Result<(), Refusal> {
        self.take_beside(None, line)
    }

    /// The same, unless it is counted or was merged in another gathering of the campaign, which may
    /// [absorb](Self::absorb) this one later.
    ///
    /// # Errors
    /// Why it is not counted; that is counted too.
    pub fn take_beside(&mut self, other: Option<&Self>, line: &[u8]) -> Result<(), Refusal> {
        let taken = self.count(other, line);
        if let Err(refusal) = taken {
            *self.refused.entry(refusal).or_default() += 1;
        }
        taken
    }

    fn count(&mut self, other: Option<&Self>, line: &[u8]) -> Result<(), Refusal> {
        let line = json::text(line, MAX_ANONYMOUS_BYTES).map_err(|_| Refusal::Broken)?;
        let line = line.trim_end_matches(['\r', '\n']);
        let assessments: Vec<&Assessment> =
            self.gathered.iter().map(|one| &*one.assessment).collect();
        let read = read_anonymous(&assessments, line);
        let read = read.map_err(|problems| Refusal::of(&problems))?;
        if read.campaign != self.campaign {
            return Err(Refusal::OtherCampaign);
        }
        if self.until.is_some_and(|until| read.month > until) {
            return Err(Refusal::Late);
        }
        let gathered = &self.gathered[read.assessment];
        let campaign = read.campaign.as_deref();
        let written = anonymous(&gathered.assessment, &read.answers, campaign, read.month);
        if written.trim_end() != line {
            return Err(Refusal::Rewritten);
        }
        let print = fingerprint(line.as_bytes());
        for one in other.into_iter().chain([&*self]) {
            one.refuse_known(read.assessment, print)?;
        }
        let gathered = &mut self.gathered[read.assessment];
        gathered.known.insert(print);
        let (group, counted) = counted(&gathered.assessment, &gathered.layout, &read.answers);
        let layout = &gathered.layout;
        let tally = gathered.groups.entry(group);
        tally.or_insert_with(|| Tally::none(layout)).count(&counted);
        Ok(())
    }

    fn refuse_known(&self, assessment: usize, print: u64) -> Result<(), Refusal> {
        if self.merged.contains(&folded(print)) {
            return Err(Refusal::Merged);
        }
        match self.gathered[assessment].known.contains(&print) {
            true => Err(Refusal::Duplicate),
            false => Ok(()),
        }
    }

    /// Counts what the other has counted too, where that was [taken beside](Self::take_beside) this.
    pub fn absorb(&mut self, other: Self) {
        for (own, others) in self.gathered.iter_mut().zip(other.gathered) {
            own.absorb(others);
        }
        self.merged.extend(other.merged);
        for (refusal, lines) in other.refused {
            *self.refused.entry(refusal).or_default() += lines;
        }
    }

    /// Counts no longer what was counted of the assessment at this place, and knows it as merged.
    pub fn merged(&mut self, at: usize) {
        if let Some(gathered) = self.gathered.get_mut(at) {
            gathered.groups.clear();
            let prints = std::mem::take(&mut gathered.known);
            self.merged.extend(prints.into_iter().map(folded));
        }
    }

    /// What is counted, in the order of the campaign's assessments.
    pub fn gathered(&self) -> &[Gathered] {
        &self.gathered
    }

    /// How many reports are counted.
    pub fn taken(&self) -> u64 {
        let groups = self.gathered.iter().flat_map(|one| one.groups.values());
        groups.map(Tally::persons).sum()
    }

    /// How many lines were refused for a reason.
    pub fn refused(&self, refusal: Refusal) -> u64 {
        self.refused.get(&refusal).copied().unwrap_or_default()
    }
}

impl Gathered {
    fn absorb(&mut self, mut other: Self) {
        for (group, tally) in other.groups {
            let own = self.groups.entry(group);
            own.or_insert_with(|| Tally::none(&self.layout)).add(&tally);
        }
        self.known.append(&mut other.known);
    }

    /// What stands for each report that is counted here, in 32 bits.
    pub fn fingerprints(&self) -> Vec<u32> {
        self.known.iter().copied().map(folded).collect()
    }

    /// The counts that are not 0, as a [table](rows).
    pub fn rows(&self) -> Vec<(&str, String, u64)> {
        rows(&self.assessment, &self.layout, &self.groups)
    }
}

/// The counts that are not 0, as a table: the id of the group (none where it was not told), the name of
/// the counter, the count; sorted.
pub fn rows<'a>(
    assessment: &'a Assessment,
    layout: &Layout,
    groups: &BTreeMap<Group, Tally>,
) -> Vec<(&'a str, String, u64)> {
    let breakdown = layout.breakdown.map(|at| assessment.item(at));
    let mut rows = Vec::new();
    for (group, tally) in groups {
        let group = match (breakdown, group) {
            (Some(item), Some(option)) => &*item.options[option.0].id,
            _ => "",
        };
        let counters = layout.counters().iter().zip(tally.counts());
        let named = |(counter, count): (&_, &u64)| {
            (*count > 0).then(|| (group, layout.name(assessment, *counter), *count))
        };
        rows.extend(counters.filter_map(named));
    }
    rows.sort();
    rows
}
