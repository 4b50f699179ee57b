//! Two or more runs of an assessment side by side: what has changed, and what can be compared.
//!
//! Owns the rule of what is comparable when the method has changed. Refuses to read files (that is
//! `document`'s), words, and any claim of cause: a change after an action is told, not explained.

mod change;
mod compare;
mod effect;
mod run;
mod timeline;

pub use change::{Change, Difference};
pub use compare::{Comparison, Levels, MethodChange, compare};
pub use effect::{Effect, plan_effect};
pub use run::{Recorded, Run, method};
pub use timeline::{Point, Series, timeline};
