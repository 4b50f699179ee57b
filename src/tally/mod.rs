//! Counting a group's answers: what is counted for an assessment, what one respondent adds to it,
//! and groups put together.
//!
//! Counts only, so that they add up exactly, in any order, in a browser as in a database. Refuses to
//! keep a respondent: of a report nothing remains but ones added to counters. Refuses also to say
//! what may be shown, which is `disclosure`'s: the counts of a small group are as telling as its
//! reports.

mod count;
mod family;
mod layout;

pub use count::{Counted, Tally, counted};
pub use family::{Family, FamilyIx};
pub use layout::{Counter, Layout, Part};

/// A part of the breakdown: the option chosen there, or nothing where it was not told.
pub type Group = Option<crate::definition::OptionIx>;

/// From so much of a highest score on an answer or a score counts as favourable: the upper two of
/// five answers, as surveys count them.
pub const FAVOURABLE_PERCENT: u32 = 75;

/// The whole of a score where scores are added up: whole numbers add up alike everywhere.
pub const MILLION: u32 = 1_000_000;
