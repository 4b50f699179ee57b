//! What remains of merged reports: the counts of blocks, to be merged further and shown.

use super::blocks::{read_sittings, sittings};
use super::wire::TalliesWire;
use super::{Campaign, Instrument, campaign_hash};
use crate::definition::Assessment;
use crate::disclosure::Sitting;
use crate::document::report::known_format;
use crate::document::write::{object, text, whole};
use crate::json::{self, Node, Place};
use crate::problem::{Problem, ProblemKind};
use crate::tally::Layout;

/// The format of counts that is written, and the newest that is read.
pub const TALLIES_FORMAT: u32 = 1;

/// Bytes of counts that are read: thousands of blocks.
pub const MAX_TALLIES_BYTES: usize = 20_000_000;

/// What remains of merged reports on one assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tallies {
    /// What each facilitator has merged.
    pub sittings: Vec<Sitting>,
}

/// The bytes of counts.
pub fn tallies(
    campaign: &Campaign,
    assessment: &Assessment,
    layout: &Layout,
    tallies: &Tallies,
) -> String {
    let mut json = json::compact(&object([
        ("format", whole(TALLIES_FORMAT)),
        ("kind", text("cx-maturity-tallies")),
        ("campaign", text(&campaign_hash(campaign))),
        ("definition", Instrument::of(assessment).node()),
        ("sittings", sittings(assessment, layout, &tallies.sittings)),
    ]));
    json.push('\n');
    json
}

/// Reads counts back.
///
/// # Errors
/// Everything that is wrong: of another campaign or assessment, an unknown counter or group, a block
/// of fewer people than the campaign's least group, more of anything than there are people, more
/// than a thousand blocks or a hundred million people in one.
pub fn read_tallies(
    campaign: &Campaign,
    assessment: &Assessment,
    layout: &Layout,
    text: &str,
) -> Result<Tallies, Vec<Problem>> {
    let node = Node::read(text, MAX_TALLIES_BYTES).map_err(|problem| vec![problem])?;
    known_format(&node, TALLIES_FORMAT)?;
    let wire: TalliesWire = json::decode(&node)?;
    let mut problems = Vec::new();
    let mut same = |place: &str, value: String, expected: String| {
        if value != expected {
            let accepted = vec![expected];
            problems.push(Problem::new(
                place,
                ProblemKind::UnknownValue { value, accepted },
            ));
        }
    };
    same("/campaign", wire.campaign, campaign_hash(campaign));
    let (found, expected) = (
        Instrument::read(wire.definition),
        Instrument::of(assessment),
    );
    same("/definition/id", found.id, expected.id);
    same("/definition/version", found.version, expected.version);
    same("/definition/hash", found.hash, expected.hash);
    if !problems.is_empty() {
        return Err(problems);
    }
    let place = Place::Root.key("sittings");
    let sittings = read_sittings(campaign.least, assessment, layout, wire.sittings, &place);
    let sittings = sittings.map_err(|mut problems| {
        problems.truncate(json::MAX_TOLD);
        problems
    });
    Ok(Tallies {
        sittings: sittings?,
    })
}
