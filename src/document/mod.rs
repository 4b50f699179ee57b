//! What is saved and what is exported: JSON documents, their versions, and reading them back.
//!
//! Owns the bytes. Equal answers give equal bytes: no clock, no language, no place goes into a
//! report. Reading is strict and total: what does not fit is listed, and the rest is kept.

mod handed_on;
mod progress;
mod read;
mod report;
#[cfg(not(target_arch = "wasm32"))]
mod schema;
pub mod wire;
mod write;

pub use handed_on::handed_on;
pub use progress::{FORMAT as PROGRESS_FORMAT, Progress, Step, progress, read_progress};
pub use read::{MAX_REPORT_BYTES, Recovered, SetAside};
pub use report::{FORMAT as REPORT_FORMAT, read_report, report};

/// How "I can't see this from my role" stands in a document, in the place of an option's id.
const CANNOT_SEE: &str = "cannot-see";
/// How "does not apply here" stands in a document.
const DOES_NOT_APPLY: &str = "does-not-apply";
