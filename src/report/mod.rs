//! What a scorecard says: the headline, what stands in the way, strong and weak sides, what could
//! not be seen, and the geometry of the chart as numbers.
//!
//! Owns the choice of what is said. Refuses words (a view's) and colours (a stylesheet's).

mod findings;
mod radar;

pub use findings::{Headline, Obstacle, Report, report};
pub use radar::{Anchor, Point, Radar, SIZE, Spoke, radar};
