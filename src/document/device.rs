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
        /// When each part was last changed, as a number that rises with each change, by its id or name:
        /// of each item's answer (as `/answers`, if absent), and of what begins with `/`: all answers
        /// (since when they are gone), the plan, the day on which the run was finished, the place.
        revisions = "revisions": Option<Table<u32>>,
        /// CRC-32 of all bytes before this field, as eight hexadecimal digits.
        checksum = "checksum": Option<String>,
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
