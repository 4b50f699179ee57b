//! The documents as they stand in JSON: the published schema is generated from these types.

use crate::json::{Decode, Node, Place, Table, wire, wire_enum};
use crate::problem::Problem;

wire! {
    /// A report: the answers to an assessment, and the scores that follow from them.
    pub struct ReportWire {
        /// The address of this schema, for editors.
        schema = "$schema": Option<String>,
        /// The format's version: 1.
        format = "format": u32,
        /// What kind of document this is.
        kind = "kind": ReportKind,
        /// The assessment that was answered.
        definition = "definition": DefinitionRefWire,
        /// Whether every item that applies has an answer.
        status = "status": Status,
        /// For each item the id of the option chosen, or `cannot-see`, or `does-not-apply`.
        answers = "answers": Table<String>,
        /// The scores. They follow from the answers and are worked out anew when a report is loaded.
        scorecard = "scorecard": Option<Derived>,
    }
}

wire_enum! {
    /// The kinds of document.
    pub enum ReportKind {
        /// The report of one respondent.
        Report = "cx-maturity-report",
    }
}

wire_enum! {
    /// How far a run has come.
    pub enum Status {
        /// Every item that applies has an answer.
        Complete = "complete",
        /// Some have none yet.
        Partial = "partial",
    }
}

wire! {
    /// Which assessment was answered, to the byte.
    pub struct DefinitionRefWire {
        /// The assessment's id.
        id = "id": String,
        /// Its version.
        version = "version": String,
        /// SHA-256 of its structure, which names the hash of each language's texts.
        hash = "hash": String,
    }
}

wire! {
    /// A run under way, as it is kept on the device.
    pub struct ProgressWire {
        /// The format's version: 1.
        format = "format": u32,
        /// The assessment that is being answered.
        definition = "definition": DefinitionRefWire,
        /// Where the respondent is.
        place = "place": PlaceWire,
        /// The answers, as in a report.
        answers = "answers": Table<String>,
    }
}

wire! {
    /// Where the respondent is.
    pub struct PlaceWire {
        /// The step.
        step = "step": StepWire,
        /// The id of the page, on the step `page`.
        page = "page": Option<String>,
    }
}

wire_enum! {
    /// The steps of a run.
    pub enum StepWire {
        /// The start.
        Start = "start",
        /// A page of items.
        Page = "page",
        /// The review of all answers.
        Review = "review",
        /// The report.
        Report = "report",
    }
}

/// The scores in a report: written, never read (they are worked out anew from the answers).
#[derive(Clone, Debug, PartialEq)]
pub struct Derived;

impl Decode for Derived {
    fn decode(_: &Node, _: &Place, _: &mut Vec<Problem>) -> Option<Self> {
        Some(Self)
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl schemars::JsonSchema for Derived {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        super::schema::Scorecard::schema_name()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        super::schema::Scorecard::json_schema(generator)
    }
}
