//! The documents of a team as they stand in JSON.

use crate::json::{List, Table, wire, wire_enum};

wire! {
    /// Which assessment, to the byte.
    pub struct InstrumentWire {
        /// Its id.
        id = "id": String,
        /// Its version.
        version = "version": String,
        /// SHA-256 of its structure, which names the hash of each language's texts.
        hash = "hash": String,
    }
}

wire! {
    /// One respondent's answers, and nothing else of them. One line of JSON; equal answers give equal
    /// bytes.
    pub struct AnonymousWire {
        /// The format's version: 1.
        format = "format": u32,
        /// What kind of document this is.
        kind = "kind": AnonymousKind,
        /// SHA-256 of the campaign that it was made for.
        campaign = "campaign": Option<String>,
        /// The assessment that was answered.
        definition = "definition": InstrumentWire,
        /// The month in which it was saved, such as `2026-11`.
        month = "month": String,
        /// For each item that was asked and answered the id of the option, or `cannot-see`, or
        /// `does-not-apply`, in the order of the items.
        answers = "answers": Table<String>,
    }
}

wire_enum! {
    /// The kind of an anonymous report.
    pub enum AnonymousKind {
        /// An anonymous report.
        Anonymous = "cx-maturity-anonymous",
    }
}

wire! {
    /// What is fixed for a collection of anonymous reports, so that nothing can be loosened afterwards.
    pub struct CampaignWire {
        /// The format's version: 1.
        format = "format": u32,
        /// What kind of document this is.
        kind = "kind": CampaignKind,
        /// What people know it by, in at most 100 characters.
        title = "title": String,
        /// The assessments that are answered.
        definitions = "definitions": List<InstrumentWire>,
        /// The least number of people that anything shown is about, 4 to 1000.
        least = "least": u32,
        /// The id of the item by whose answers groups are formed; no groups, if absent.
        breakdown = "breakdown": Option<String>,
        /// The last day on which reports are handed over, such as `2026-12-31`.
        until = "until": String,
    }
}

wire_enum! {
    /// The kind of a campaign.
    pub enum CampaignKind {
        /// A campaign.
        Campaign = "cx-maturity-campaign",
    }
}

wire! {
    /// What remains of merged reports: counts of blocks of people, none smaller than the least group.
    pub struct TalliesWire {
        /// The format's version: 1.
        format = "format": u32,
        /// What kind of document this is.
        kind = "kind": TalliesKind,
        /// SHA-256 of the campaign.
        campaign = "campaign": String,
        /// The assessment that was answered.
        definition = "definition": InstrumentWire,
        /// What each facilitator has merged: batches in the order in which they were.
        sittings = "sittings": List<List<List<BlockWire>>>,
    }
}

wire_enum! {
    /// The kind of a document with counts.
    pub enum TalliesKind {
        /// Counts.
        Tallies = "cx-maturity-tallies",
    }
}

wire! {
    /// People who are counted together.
    pub struct BlockWire {
        /// The id of the option by which they are a group; of several groups, or none, if absent.
        group = "group": Option<String>,
        /// The counters that are not 0, by their names.
        counts = "counts": Table<u64>,
    }
}

wire! {
    /// What the facilitator's device keeps of a campaign between visits.
    pub struct CollectionWire {
        /// The format's version: 1.
        format = "format": u32,
        /// What kind of document this is.
        kind = "kind": CollectionKind,
        /// The campaign, as its file has it.
        campaign = "campaign": CampaignWire,
        /// What was merged, by assessment.
        parts = "parts": List<PartWire>,
        /// What stands for the reports that are merged: 32 bits of each, the lowest first, in base64url.
        merged = "merged": String,
        /// The ids of the actions that were taken into the team's plan.
        actions = "actions": List<String>,
    }
}

wire_enum! {
    /// The kind of a collection.
    pub enum CollectionKind {
        /// A collection.
        Collection = "cx-maturity-collection",
    }
}

wire! {
    /// What was merged of the reports on one assessment.
    pub struct PartWire {
        /// The assessment.
        definition = "definition": InstrumentWire,
        /// What each facilitator has merged, the one of this device first.
        sittings = "sittings": List<List<List<BlockWire>>>,
    }
}
