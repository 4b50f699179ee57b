//! What the released numbers of a group say: where it stands, how far it agrees, what it can't see,
//! where leaders and the others differ, who receives how well from whom, what has changed since
//! another campaign, and which actions are proposed.
//!
//! Works on what is [released](crate::disclosure::Released) and on nothing else, so that whatever is
//! said here can be shown. Refuses to judge persons or groups: it counts, orders and compares.

mod change;
mod gap;
mod handoffs;
mod plan;
mod report;

pub use change::{Change, changes};
pub use gap::{Gap, Side, gaps};
pub use handoffs::{HandOffs, Received, Source, hand_offs};
pub use plan::{Footing, Number, TeamProposal, Told, proposals};
pub use report::{DimensionResult, ItemResult, Share, TeamReport, by_points, team_report};
