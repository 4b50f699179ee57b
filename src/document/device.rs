//! The documents as they are kept on the device: a run under way, and finished runs.

use super::wire::{DefinitionRefWire, PlanWire};
use crate::json::{Decode, List, Node, Place, Table, wire, wire_enum};
use crate::problem::Problem;

wire! {
    /// A run under way, as it is kept on the device.
    pub struct ProgressWire {
        /// The format's version: 2.
        format = "format": u32,
        /// The assessment that is being answered.
        definition = "definition": DefinitionRefWire,
        /// Where the respondent is.
        place = "place": PlaceWire,
        /// The day on which the run was finished, if it was.
        finished = "finished": Option<String>,
        /// The answers, as in a report.
        answers = "answers": Table<String>,
        /// For each answer, a number that stands for the words it was given to.
        asked = "asked": Option<Table<u32>>,
        /// Answers that do not fit, as in a report.
        aside = "aside": Option<Table<String>>,
        /// The plan, as in a report.
        plan = "plan": Option<PlanWire>,
        /// When each part was last changed.
        revisions = "revisions": Option<RevisionsWire>,
        /// CRC-32 of all bytes before this field, as eight hexadecimal digits.
        checksum = "checksum": Option<String>,
    }
}

wire! {
    /// When each part of a run was last changed: numbers that rise with each change.
    pub struct RevisionsWire {
        /// Since when all answers are gone; 0, if they never were.
        cleared = "cleared": u32,
        /// Of each item's answer, also of one that was taken back; as `cleared`, if absent.
        answers = "answers": Table<u32>,
        /// Of the plan.
        plan = "plan": u32,
        /// Of the day on which the run was finished.
        finished = "finished": u32,
        /// Of the place.
        place = "place": u32,
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
        /// The plan.
        Plan = "plan",
        /// The progress over several runs.
        Progress = "progress",
    }
}

wire! {
    /// The runs that are kept on the device.
    pub struct RunsWire {
        /// The format's version: 1.
        format = "format": u32,
        /// What kind of document this is.
        kind = "kind": RunsKind,
        /// The reports, in the order in which they were added.
        runs = "runs": List<RawWire>,
    }
}

wire_enum! {
    /// The kind of document that holds runs.
    pub enum RunsKind {
        /// The finished runs of one respondent.
        Runs = "cx-maturity-runs",
    }
}

/// A report within other reports: kept as it stands, whether it can be read or not.
#[derive(Clone, Debug, PartialEq)]
pub struct RawWire(pub Node);

impl Decode for RawWire {
    fn decode(node: &Node, _: &Place, _: &mut Vec<Problem>) -> Option<Self> {
        Some(Self(node.clone()))
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl schemars::JsonSchema for RawWire {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        super::wire::ReportWire::schema_name()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        super::wire::ReportWire::json_schema(generator)
    }
}
