//! What the respondent gave, and what that means for an item: missing is four things, never one.
//!
//! Owns answers, which items apply, coverage, and what holds a page back. Refuses to score.

mod check;
mod coverage;
mod given;
mod standing;

pub use check::check;
pub use coverage::{Coverage, coverage};
pub use given::{Answer, Answers, SetAside};
pub use standing::{Standing, standings, taken};
