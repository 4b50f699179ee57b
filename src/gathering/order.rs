//! A gathering at a distance: what it takes to begin one, and what comes of it, as bytes that go from
//! the page to a worker and back.
//!
//! Owns these bytes, which only the build that wrote them reads. Refuses to send a report back.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::{Gathering, Lines, Listing, Refusal};
use crate::definition::{OptionIx, load};
use crate::document::team::Month;
use crate::tally::{Group, Layout, Tally};

/// What is to be gathered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// The assessments of the campaign, compiled.
    pub assessments: Vec<Vec<u8>>,
    /// Its hash.
    pub campaign: String,
    /// The last month in which reports were saved for it.
    pub until: Month,
    /// The id of the item by whose answers groups are formed.
    pub breakdown: Option<String>,
    /// The fingerprints of the reports that were merged before.
    pub merged: Vec<u32>,
}

/// What is counted of one assessment, and not merged yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// The counts by group: the place of the option, and the counts in the order of the layout.
    groups: Vec<(Option<usize>, Vec<u64>)>,
    /// The fingerprints of its reports.
    pub fingerprints: Vec<u32>,
}

/// What has come of a gathering so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Harvest {
    /// What is counted, in the order of the campaign's assessments.
    pub parts: Vec<Part>,
    /// What was refused of the files that were read last.
    pub listing: Listing,
    /// How many lines of them were counted.
    pub taken: u64,
}

impl Order {
    /// Its bytes.
    pub fn bytes(&self) -> Vec<u8> {
        postcard::to_allocvec(self).unwrap_or_default()
    }
}

impl Harvest {
    /// Its bytes.
    pub fn bytes(&self) -> Vec<u8> {
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// Reads them; `None` where they are cut or others.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }
}

impl Part {
    /// The counts by group; `None` where they are of another layout.
    pub fn groups(&self, layout: &Layout) -> Option<BTreeMap<Group, Tally>> {
        let groups = self.groups.iter();
        groups
            .map(|(group, counts)| Some((group.map(OptionIx), Tally::of(layout, counts.clone())?)))
            .collect()
    }

    /// How many reports are counted: the first of the counts.
    pub fn persons(&self) -> u64 {
        let persons = self.groups.iter().filter_map(|(_, counts)| counts.first());
        persons.sum()
    }
}

/// Gathers what an order asks for, file after file. What has come of some files counts only once they
/// are [kept](Gatherer::keep), so that reading them can be called off.
#[derive(Debug)]
pub struct Gatherer {
    kept: Gathering,
    /// Of the files that are being read; no report stands in both.
    reading: Gathering,
    lines: Lines,
    file: String,
    line: u64,
    listing: Listing,
    taken: u64,
}

impl Gatherer {
    /// Begins; `None` where the order is of another build.
    pub fn new(order: &[u8]) -> Option<Self> {
        let order: Order = postcard::from_bytes(order).ok()?;
        let assessments = order.assessments.iter();
        let assessments: Option<Vec<Rc<_>>> =
            assessments.map(|bytes| load(bytes).map(Rc::new)).collect();
        let breakdown = order.breakdown.as_deref();
        let kept = Gathering::new(&assessments?, Some(&order.campaign), breakdown);
        let kept = kept.until(order.until).after(order.merged);
        Some(Self {
            reading: kept.emptied(),
            kept,
            lines: Lines::default(),
            file: String::new(),
            line: 0,
            listing: Listing::default(),
            taken: 0,
        })
    }

    /// A file with this name begins.
    pub fn begin(&mut self, file: &str) {
        file.clone_into(&mut self.file);
        self.line = 0;
        self.listing.begin();
    }

    /// Some of its bytes.
    pub fn feed(&mut self, bytes: &[u8]) {
        let mut lines = std::mem::take(&mut self.lines);
        lines.feed(bytes, |line| self.take(line));
        self.lines = lines;
    }

    /// It ends.
    pub fn end(&mut self) {
        let mut lines = std::mem::take(&mut self.lines);
        lines.end(|line| self.take(line));
        self.lines = lines;
    }

    fn take(&mut self, line: &[u8]) {
        self.line += 1;
        // An empty line is where files were put together, and none of anybody's reports.
        if line.trim_ascii().is_empty() {
            return;
        }
        match self.reading.take_beside(Some(&self.kept), line) {
            Ok(()) => self.taken += 1,
            Err(refusal) => self.listing.add(&self.file, self.line, refusal),
        }
    }

    /// How many lines were counted, and how many refused, of the files that are being read.
    pub fn so_far(&self) -> (u64, u64) {
        (self.taken, self.listing.lines())
    }

    /// Lists what can't be read as a file at all.
    pub fn unreadable(&mut self) {
        self.listing.add(&self.file, 1, Refusal::Broken);
    }

    /// What has come of all files that were kept, with these.
    pub fn keep(&mut self) -> Harvest {
        let read = std::mem::replace(&mut self.reading, self.kept.emptied());
        self.kept.absorb(read);
        let parts = self.kept.gathered().iter().map(|gathered| Part {
            groups: gathered
                .groups
                .iter()
                .map(|(group, tally)| (group.map(|option| option.0), tally.counts().to_vec()))
                .collect(),
            fingerprints: gathered.fingerprints(),
        });
        let harvest = Harvest {
            parts: parts.collect(),
            listing: self.listing.clone(),
            taken: self.taken,
        };
        self.anew();
        harvest
    }

    /// Forgets the files that are being read.
    pub fn call_off(&mut self) {
        self.reading = self.kept.emptied();
        self.anew();
    }

    /// What is counted of the assessment at this place is merged now.
    pub fn merged(&mut self, at: usize) {
        self.kept.merged(at);
    }

    fn anew(&mut self) {
        self.lines = Lines::default();
        self.listing = Listing::default();
        self.taken = 0;
    }
}
