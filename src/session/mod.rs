//! One respondent's interactive state, and what each action makes of it.
//!
//! Owns the order of steps, what is asked before answers are replaced, and what can be undone.
//! Refuses effects: it never saves, fetches or focuses; `app` does, after the fact.

mod action;
mod apply;
mod copies;
mod file;
mod handover;
mod holding;
mod moment;
mod reading;
mod runs;
mod state;

pub use crate::document::Step;
pub use action::{Action, ReportAction};
pub use copies::Copies;
pub use handover::Handover;
pub use holding::{Holding, HoldingKind, Holdings, Owner, Storage};
pub use reading::{Detail, Leader, PROPOSALS, Reading};
pub use runs::{Origin, Shown};
pub use state::{Instead, Keeping, Notice, Question, Saving, Session, StoreFault};
