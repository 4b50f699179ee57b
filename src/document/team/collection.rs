//! What the facilitator's device keeps of a campaign between visits: its counts, which reports are in
//! them already, and the actions that were taken into the team's plan. No report.
//!
//! Of a report that is merged 32 bits of a sum remain. They are enough to know the report again when its
//! folder is taken once more: beside ten thousand others, one new report in four hundred thousand is
//! taken for a known one by mistake. They are too few to tell whose it was or what it said: billions of
//! possible reports share each.

use std::collections::BTreeSet;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::blocks::{read_sittings, sittings};
use super::wire::{CollectionWire, PartWire};
use super::{Campaign, Instrument};
use crate::definition::Assessment;
use crate::disclosure::Sitting;
use crate::document::report::known_format;
use crate::document::write::{object, text, whole};
use crate::json::{self, Entry, List, Node, Place};
use crate::plan::MAX_ENTRIES;
use crate::problem::{Problem, ProblemKind};
use crate::tally::Layout;

/// The format of collections that is written, and the newest that is read.
pub const COLLECTION_FORMAT: u32 = 1;

/// Bytes of a collection that are read: about what a browser keeps for a page.
pub const MAX_COLLECTION_BYTES: usize = 5_000_000;

/// Reports that a collection knows again.
pub const MAX_MERGED: usize = 300_000;

/// What is kept of a campaign between visits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collection {
    /// The campaign.
    pub campaign: Campaign,
    /// What was merged, by assessment.
    pub parts: Vec<CollectedPart>,
    /// What stands for the reports that are in blocks.
    pub merged: BTreeSet<u32>,
    /// The ids of the actions that were taken into the team's plan, in its order.
    pub actions: Vec<String>,
}

/// What was merged of the reports on one assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CollectedPart {
    /// The assessment.
    pub instrument: Instrument,
    /// What each facilitator has merged, the one of this device first.
    pub sittings: Vec<Sitting>,
}

/// The bytes of a collection; `None` where the assessment of a part is not there.
pub fn collection(assessments: &[&Assessment], of: &Collection) -> Option<String> {
    let parts = of.parts.iter().map(|part| {
        let assessment = named(assessments, &part.instrument)?;
        let layout = layout(&of.campaign, assessment);
        Some(object([
            ("definition", part.instrument.node()),
            ("sittings", sittings(assessment, &layout, &part.sittings)),
        ]))
    });
    let parts: Vec<Node> = parts.collect::<Option<_>>()?;
    let merged = of.merged.iter().flat_map(|print| print.to_be_bytes());
    let merged = URL_SAFE_NO_PAD.encode(merged.collect::<Vec<u8>>());
    let actions = of.actions.iter().map(|id| text(id));
    let mut json = json::compact(&object([
        ("format", whole(COLLECTION_FORMAT)),
        ("kind", text("cx-maturity-collection")),
        ("campaign", of.campaign.node()),
        ("parts", Node::List(parts)),
        ("merged", text(&merged)),
        ("actions", Node::List(actions.collect())),
    ]));
    json.push('\n');
    Some(json)
}

/// Reads of a collection which campaign it is of: what its assessments are must be known before the
/// rest can be read.
///
/// # Errors
/// Everything that is wrong with its form or with the campaign.
pub fn read_collected_campaign(text: &str) -> Result<Campaign, Vec<Problem>> {
    let wire = decoded(text)?;
    Campaign::read(wire.campaign, &Place::Root.key("campaign"))
}

/// Reads a collection whose parts are of these assessments.
///
/// # Errors
/// Everything that is wrong: what can be wrong with a campaign or with counts, a part of an assessment
/// that is not there or that another part has, fingerprints that are cut, out of order or too many.
pub fn read_collection(
    assessments: &[&Assessment],
    text: &str,
) -> Result<Collection, Vec<Problem>> {
    let wire = decoded(text)?;
    let campaign = Campaign::read(wire.campaign, &Place::Root.key("campaign"))?;
    let mut problems = Vec::new();
    let parts = parts(assessments, &campaign, wire.parts, &mut problems);
    let merged = merged(&wire.merged, &mut problems);
    let actions: Vec<String> = wire
        .actions
        .0
        .into_iter()
        .filter_map(Entry::sound)
        .collect();
    let mut tell = |kind| problems.push(Problem::new("/actions", kind));
    let (max, found) = (MAX_ENTRIES, actions.len());
    if found > max {
        tell(ProblemKind::TooMany { max, found });
    }
    let mut seen = BTreeSet::new();
    if let Some(twice) = actions.iter().find(|id| !seen.insert(id.as_str())) {
        let id = twice.clone();
        tell(ProblemKind::DuplicateId { id });
    }
    if problems.is_empty() {
        Ok(Collection {
            campaign,
            parts,
            merged,
            actions,
        })
    } else {
        problems.truncate(json::MAX_TOLD);
        Err(problems)
    }
}

fn decoded(text: &str) -> Result<CollectionWire, Vec<Problem>> {
    let node = Node::read(text, MAX_COLLECTION_BYTES).map_err(|problem| vec![problem])?;
    known_format(&node, COLLECTION_FORMAT)?;
    let wire: CollectionWire = json::decode(&node)?;
    if wire.campaign.format != super::CAMPAIGN_FORMAT {
        let (newest, found) = (super::CAMPAIGN_FORMAT, wire.campaign.format);
        let kind = ProblemKind::UnknownFormat { newest, found };
        return Err(vec![Problem::new("/campaign/format", kind)]);
    }
    Ok(wire)
}

fn layout(campaign: &Campaign, assessment: &Assessment) -> Layout {
    let breakdown = campaign.breakdown.as_deref();
    Layout::new(
        assessment,
        breakdown.and_then(|id| assessment.item_with_id(id)),
    )
}

fn named<'a>(assessments: &[&'a Assessment], of: &Instrument) -> Option<&'a Assessment> {
    let mut all = assessments.iter().copied();
    all.find(|one| Instrument::of(one) == *of)
}

fn parts(
    assessments: &[&Assessment],
    campaign: &Campaign,
    wire: List<PartWire>,
    problems: &mut Vec<Problem>,
) -> Vec<CollectedPart> {
    let mut parts: Vec<CollectedPart> = Vec::new();
    let place = Place::Root.key("parts");
    for (at, wire) in wire.0.into_iter().filter_map(Entry::sound).enumerate() {
        let place = place.entry(at);
        let instrument = Instrument::read(wire.definition);
        if parts.iter().any(|part| part.instrument == instrument) {
            let id = instrument.id.clone();
            let place = place.key("definition").key("id").pointer();
            problems.push(Problem::new(place, ProblemKind::DuplicateId { id }));
        }
        let Some(assessment) = named(assessments, &instrument) else {
            let hashes = assessments.iter().map(|one| one.hash.to_string());
            let (value, accepted) = (instrument.hash.clone(), hashes.collect());
            let place = place.key("definition").key("hash").pointer();
            let kind = ProblemKind::UnknownValue { value, accepted };
            problems.push(Problem::new(place, kind));
            continue;
        };
        let layout = layout(campaign, assessment);
        let place = place.key("sittings");
        match read_sittings(campaign.least, assessment, &layout, wire.sittings, &place) {
            Ok(sittings) => parts.push(CollectedPart {
                instrument,
                sittings,
            }),
            Err(found) => problems.extend(found),
        }
    }
    parts
}

/// The fingerprints, which stand in one order only, so that equal collections are equal texts.
fn merged(text: &str, problems: &mut Vec<Problem>) -> BTreeSet<u32> {
    let mut tell = |kind| problems.push(Problem::new("/merged", kind));
    let Ok(bytes) = URL_SAFE_NO_PAD.decode(text) else {
        tell(ProblemKind::Damaged);
        return BTreeSet::new();
    };
    let (prints, rest) = bytes.as_chunks::<4>();
    let (max, found) = (MAX_MERGED, prints.len());
    if found > max {
        tell(ProblemKind::TooMany { max, found });
    }
    let ascending = prints.windows(2).all(|pair| pair[0] < pair[1]);
    if !rest.is_empty() || !ascending {
        tell(ProblemKind::Damaged);
    }
    prints
        .iter()
        .map(|print| u32::from_be_bytes(*print))
        .collect()
}
