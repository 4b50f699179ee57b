//! A campaign: what is fixed before the first report is made, and named by its hash in each of them.

use std::collections::BTreeSet;

use super::wire::{CampaignWire, InstrumentWire};
use crate::date::Date;
use crate::definition::{Assessment, hash};
use crate::disclosure::{GroupSize, MAX_GROUP, MIN_GROUP};
use crate::document::report::known_format;
use crate::document::write::{object, sparse, text, whole};
use crate::json::{self, Node, Place};
use crate::problem::{Problem, ProblemKind};

/// The format of campaigns that is written, and the newest that is read.
pub const CAMPAIGN_FORMAT: u32 = 1;

/// Characters of a campaign's title.
pub const MAX_TITLE: usize = 100;

/// Bytes of a campaign that are read.
pub const MAX_CAMPAIGN_BYTES: usize = 20_000;

/// Assessments of a campaign: one for those who lead, one for everybody, and room for more.
pub(super) const MAX_INSTRUMENTS: usize = 10;

/// An assessment, to the byte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instrument {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Its hash.
    pub hash: String,
}

impl Instrument {
    /// Names an assessment.
    pub fn of(assessment: &Assessment) -> Self {
        Self {
            id: assessment.id.to_string(),
            version: assessment.version.to_string(),
            hash: assessment.hash.to_string(),
        }
    }

    /// What a document says.
    pub fn read(wire: InstrumentWire) -> Self {
        let InstrumentWire { id, version, hash } = wire;
        Self { id, version, hash }
    }

    /// As it stands in documents.
    pub fn node(&self) -> Node {
        object([
            ("id", text(&self.id)),
            ("version", text(&self.version)),
            ("hash", text(&self.hash)),
        ])
    }
}

/// What is fixed for a collection of anonymous reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Campaign {
    /// What people know it by.
    pub title: String,
    /// The assessments that are answered, at least one.
    pub instruments: Vec<Instrument>,
    /// The least number of people that anything shown is about.
    pub least: GroupSize,
    /// The id of the item by whose answers groups are formed. One at most: groups crossed with others
    /// would tell of the few in both.
    pub breakdown: Option<String>,
    /// The last day on which reports are handed over.
    pub until: Date,
}

/// The bytes of a campaign, one line.
pub fn campaign(campaign: &Campaign) -> String {
    let mut json = json::compact(&campaign.node());
    json.push('\n');
    json
}

/// What a report names its campaign by: SHA-256 of its bytes as they are written here.
pub fn campaign_hash(of: &Campaign) -> String {
    hash(&campaign(of))
}

/// Reads a campaign.
///
/// # Errors
/// Everything in it that is wrong: nothing of a campaign can be left out.
pub fn read_campaign(text: &str) -> Result<Campaign, Vec<Problem>> {
    let node = Node::read(text, MAX_CAMPAIGN_BYTES).map_err(|problem| vec![problem])?;
    known_format(&node, CAMPAIGN_FORMAT)?;
    Campaign::read(json::decode(&node)?, &Place::Root)
}

impl Campaign {
    /// As it stands in documents.
    pub(super) fn node(&self) -> Node {
        let instruments = self.instruments.iter().map(Instrument::node);
        sparse([
            ("format", Some(whole(CAMPAIGN_FORMAT))),
            ("kind", Some(text("cx-maturity-campaign"))),
            ("title", Some(text(&self.title))),
            ("definitions", Some(Node::List(instruments.collect()))),
            ("least", Some(whole(self.least.people()))),
            ("breakdown", self.breakdown.as_deref().map(text)),
            ("until", Some(text(&self.until.to_string()))),
        ])
    }

    /// What a document says at this place.
    pub(super) fn read(wire: CampaignWire, place: &Place) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut told = |key: &str, kind| {
            problems.push(Problem::new(place.key(key).pointer(), kind));
        };
        let (max, found) = (MAX_TITLE, wire.title.chars().count());
        if found > max {
            told("title", ProblemKind::LongText { max, found });
        }
        let least = GroupSize::new(wire.least);
        if least.is_none() {
            let (min, max, found) = (MIN_GROUP, MAX_GROUP, wire.least.to_string());
            told("least", ProblemKind::OutOfRange { min, max, found });
        }
        let until = Date::parse(&wire.until);
        if until.is_none() {
            told("until", ProblemKind::NotADay { found: wire.until });
        }
        let (max, found) = (MAX_INSTRUMENTS, wire.definitions.0.len());
        if found > max {
            told("definitions", ProblemKind::TooMany { max, found });
        }
        if found == 0 {
            let field = "0".to_owned();
            told("definitions", ProblemKind::MissingField { field });
        }
        let all = wire.definitions.0.into_iter();
        let instruments: Vec<Instrument> = all
            .filter_map(json::Entry::sound)
            .map(Instrument::read)
            .collect();
        let mut ids = BTreeSet::new();
        if let Some(twice) = instruments.iter().find(|one| !ids.insert(&*one.id)) {
            let id = twice.id.clone();
            told("definitions", ProblemKind::DuplicateId { id });
        }
        match (least, until) {
            (Some(least), Some(until)) if problems.is_empty() => Ok(Self {
                title: wire.title,
                instruments,
                least,
                breakdown: wire.breakdown,
                until,
            }),
            _ => Err(problems),
        }
    }
}
