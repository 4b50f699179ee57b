//! How much of a definition is read. Far above any instrument in use; low enough that a hostile
//! file can't hold the page, and that scores stay exact (see `scoring::Ratio`).

/// Bytes of a whole definition with all its languages: three times the largest that is published.
pub const MAX_DEFINITION_BYTES: usize = 1_000_000;
/// Items of an assessment.
pub const MAX_ITEMS: usize = 500;
/// Options of an item or a scale.
pub const MAX_OPTIONS: usize = 20;
/// Dimensions, parts of indices among them.
pub const MAX_DIMENSIONS: usize = 200;
/// Levels.
pub const MAX_LEVELS: usize = 12;
/// Points of an option, raw points of a cut score.
pub const MAX_POINTS: u32 = 10_000;
/// Weight of a member.
pub const MAX_WEIGHT: u32 = 100;
/// Characters of one text.
pub const MAX_TEXT: usize = 4_000;
/// Characters of an id.
pub const MAX_ID: usize = 64;
