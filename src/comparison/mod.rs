//! Two or more runs of an assessment side by side: what has changed, and what can be compared.
//!
//! Owns the rule of what is comparable when the method has changed. Refuses to read files (that is
//! `document`'s) and words.

mod run;

pub use run::{Recorded, Run};
