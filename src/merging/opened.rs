//! A campaign that is open: its assessments, what waits to be merged, what is merged.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::definition::Assessment;
use crate::disclosure::{Batch, Released, Sitting, release, settle};
use crate::document;
use crate::document::team::{
    Campaign, CollectedPart, Collection, Instrument, MAX_MERGED, Month, Published, campaign_hash,
    read_collection,
};
use crate::gathering::{Harvest, Order};
use crate::tally::Layout;

/// One assessment of a campaign.
#[derive(Clone, Debug)]
pub struct OpenPart {
    /// The assessment.
    pub assessment: Rc<Assessment>,
    /// How it is counted.
    pub layout: Rc<Layout>,
    /// Its place among those of the build.
    pub of_build: usize,
}

/// Layouts follow from assessments.
impl PartialEq for OpenPart {
    fn eq(&self, other: &Self) -> bool {
        self.assessment == other.assessment
    }
}

/// Files that are being read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// How many they are.
    pub files: u32,
    /// Their bytes.
    pub bytes: u64,
    /// How many of these are read.
    pub read: u64,
    /// Lines that are counted.
    pub taken: u64,
    /// Lines that are refused.
    pub refused: u64,
}

/// A campaign that is open.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// What is kept of it.
    pub collection: Rc<Collection>,
    /// Its hash.
    pub hash: Rc<str>,
    /// Its assessments.
    pub parts: Rc<[OpenPart]>,
    /// Whether it has changed since it was opened, so that it has to be kept.
    pub changed: bool,
    /// Files that are being read.
    pub reading: Option<Reading>,
    /// What has come in and waits to be merged.
    pub harvest: Rc<Harvest>,
    /// The published numbers of an earlier campaign.
    pub earlier: Option<Rc<Published>>,
}

impl Opened {
    /// Opens it; `None` where the build has not all of its assessments, to the byte.
    pub fn new(found: Collection, build: &[Rc<Assessment>]) -> Option<Self> {
        let mut collection = fresh(found.campaign.clone());
        for part in &mut collection.parts {
            let same = |one: &&CollectedPart| one.instrument == part.instrument;
            if let Some(found) = found.parts.iter().find(same) {
                part.sittings.clone_from(&found.sittings);
            }
        }
        (collection.merged, collection.actions) = (found.merged, found.actions);
        let campaign = &collection.campaign;
        let parts: Option<Rc<[OpenPart]>> = campaign
            .instruments
            .iter()
            .map(|instrument| part(campaign, instrument, build))
            .collect();
        Some(Self {
            hash: Rc::from(campaign_hash(campaign)),
            parts: parts?,
            collection: Rc::new(collection),
            changed: false,
            reading: None,
            harvest: Rc::default(),
            earlier: None,
        })
    }

    /// What is to be gathered, of the assessments of the build in their compiled form.
    pub fn order(&self, compiled: &[Vec<u8>]) -> Order {
        let assessments = self.parts.iter();
        let assessments = assessments.filter_map(|part| compiled.get(part.of_build).cloned());
        Order {
            assessments: assessments.collect(),
            campaign: self.hash.to_string(),
            until: Month::of(self.collection.campaign.until),
            breakdown: self.collection.campaign.breakdown.clone(),
            merged: self.collection.merged.iter().copied().collect(),
        }
    }

    /// The bytes of what is kept of it.
    pub fn kept(&self) -> String {
        let assessments: Vec<&Assessment> =
            self.parts.iter().map(|part| &*part.assessment).collect();
        document::team::collection(&assessments, &self.collection).unwrap_or_default()
    }

    /// Whether this would be read again once it is kept: there is an end to its marks, its blocks, its bytes.
    pub fn would_keep(&self, collection: &Collection) -> bool {
        let parts = self.parts.iter();
        let assessments: Vec<&Assessment> = parts.map(|part| &*part.assessment).collect();
        let text = document::team::collection(&assessments, collection);
        text.is_some_and(|text| read_collection(&assessments, &text).is_ok())
    }

    /// How many reports wait, of each assessment.
    pub fn waiting(&self) -> Vec<u64> {
        let parts = self.harvest.parts.iter();
        let mut waiting: Vec<u64> = parts.map(crate::gathering::Part::persons).collect();
        waiting.resize(self.parts.len(), 0);
        waiting
    }

    /// How many are merged, of each assessment, by this device and by others.
    pub fn merged(&self) -> Vec<u64> {
        let of = |at: usize| {
            let sittings = self.sittings(at).iter();
            let blocks = sittings
                .flat_map(|sitting| &sitting.0)
                .flat_map(|batch| &batch.0);
            blocks.map(|block| block.tally.persons()).sum()
        };
        (0..self.parts.len()).map(of).collect()
    }

    /// The merges of the assessment at this place, this device's first.
    pub fn sittings(&self, at: usize) -> &[Sitting] {
        let parts = &self.collection.parts;
        parts.get(at).map_or(&[], |part| &part.sittings)
    }

    /// The batch that what waits would make, of the assessment at this place; none where it is too
    /// little.
    fn batch(&self, at: usize) -> Option<Batch> {
        let layout = &self.parts.get(at)?.layout;
        if self.too_many() {
            return None;
        }
        let groups = self.harvest.parts.get(at)?.groups(layout)?;
        settle(layout, self.collection.campaign.least, &groups)
    }

    /// Whether there are more reports than can be known again on another visit.
    pub fn too_many(&self) -> bool {
        let waiting = self
            .harvest
            .parts
            .iter()
            .map(|part| part.fingerprints.len());
        waiting.sum::<usize>() + self.collection.merged.len() > MAX_MERGED
    }

    /// The places of the assessments of which enough waits to be merged.
    pub fn mergeable(&self) -> Vec<usize> {
        (0..self.parts.len())
            .filter(|at| self.batch(*at).is_some())
            .collect()
    }

    /// The same, once what waits is merged, as far as it is enough.
    #[must_use]
    pub fn after_merge(&self) -> Self {
        let mut collection = (*self.collection).clone();
        let mut harvest = (*self.harvest).clone();
        for at in 0..self.parts.len() {
            let (Some(batch), Some(part)) = (self.batch(at), collection.parts.get_mut(at)) else {
                continue;
            };
            // The first sitting is this device's.
            if let Some(own) = part.sittings.first_mut() {
                own.0.push(batch);
            }
            let merged = std::mem::take(&mut harvest.parts[at]);
            collection.merged.extend(merged.fingerprints);
        }
        Self {
            collection: Rc::new(collection),
            harvest: Rc::new(harvest),
            changed: true,
            ..self.clone()
        }
    }

    /// What may be shown of the assessment at this place.
    pub fn released(&self, at: usize) -> Option<Released> {
        let part = self.parts.get(at)?;
        let least = self.collection.campaign.least;
        Some(release(
            &part.assessment,
            &part.layout,
            least,
            self.sittings(at),
        ))
    }
}

/// A campaign of which nothing is merged yet. The first sitting is this device's, and stays so: those of
/// others come behind it.
pub fn fresh(campaign: Campaign) -> Collection {
    let instruments = campaign.instruments.iter();
    let parts = instruments.map(|instrument| CollectedPart {
        instrument: instrument.clone(),
        sittings: vec![Sitting::default()],
    });
    Collection {
        parts: parts.collect(),
        merged: BTreeSet::new(),
        actions: Vec::new(),
        campaign,
    }
}

fn part(
    campaign: &Campaign,
    instrument: &Instrument,
    build: &[Rc<Assessment>],
) -> Option<OpenPart> {
    let of_build = build
        .iter()
        .position(|one| Instrument::of(one) == *instrument)?;
    let assessment = Rc::clone(&build[of_build]);
    let breakdown = campaign.breakdown.as_deref();
    let breakdown = breakdown.and_then(|id| assessment.item_with_id(id));
    Some(OpenPart {
        layout: Rc::new(Layout::new(&assessment, breakdown)),
        assessment,
        of_build,
    })
}
