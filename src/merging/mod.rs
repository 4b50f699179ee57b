//! One facilitator's interactive state: campaigns, what comes in, what is merged; and what becomes of it by
//! what happens.
//!
//! Owns what the facilitator sees and can do next. Refuses to know where files come from and what is
//! kept where: `app` does what follows from it. A merge is for good, so nothing here takes one back.

mod action;
mod bring;
mod brought;
mod draft;
mod notice;
mod opened;
mod state;

pub use action::MergingAction;
pub use brought::Brought;
pub use draft::{Draft, DraftProblem, Entered};
pub use notice::MergingNotice;
pub use opened::{OpenPart, Opened, Reading};
pub use state::{Merging, MergingStep};
