//! What follows from a scorecard: targets, proposals in the order of their priority, the smallest
//! set of improvements that opens the next gate, and the plan that the respondent makes of them.
//!
//! Owns the rules of priority and of editing a plan. Refuses words, and any choice of its own: a
//! proposal is in the plan only once the respondent has picked it.

mod edit;
mod entry;
mod opening;
mod priority;
mod progress;
mod proposals;
mod targets;
mod week;

pub use edit::{Edit, MAX_ENTRIES, MAX_NOW, MAX_PLAN_TEXT};
pub use entry::{Baseline, Entry, Method, Plan, Target, What};
pub use opening::{Improvement, Opening, Size, opening, size};
pub use priority::Priority;
pub use progress::{Change, since};
pub use proposals::{Filter, Ground, Proposal, proposals, triggered};
pub use targets::{Aim, asked, suggested, target};
pub use week::for_the_week;
