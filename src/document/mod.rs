//! What is saved and what is exported: JSON documents, their versions, and reading them back.
//!
//! Owns the bytes. Equal runs give equal bytes: no clock and no language goes into a report, and no
//! day but the one that is handed in. Reading is strict and total: what does not fit is listed, and
//! the rest is kept.

pub mod device;
mod handed_on;
mod merge;
mod plan;
mod progress;
mod read;
mod report;
mod revisions;
mod runs;
mod scorecard;
mod seal;
pub mod team;
pub mod wire;
mod write;

pub use handed_on::handed_on;
pub use progress::{
    FORMAT as PROGRESS_FORMAT, Progress, Step, Stored, asked_now, progress, read_progress,
};
pub use read::{MAX_REPORT_BYTES, Recovered, unfitting};
pub use report::{FORMAT as REPORT_FORMAT, read_report, read_run, report, report_text, unscored};
pub use revisions::{MAX_REVISION, Revisions};
pub use runs::{FORMAT as RUNS_FORMAT, MAX_RUNS, Runs, read_runs, runs};
pub use seal::sealed;

/// How "I can't see this from my role" stands in a document, in the place of an option's id.
const CANNOT_SEE: &str = "cannot-see";
/// How "does not apply here" stands in a document.
const DOES_NOT_APPLY: &str = "does-not-apply";
