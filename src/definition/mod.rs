//! The instrument: items, response scales, dimensions, indices, levels, gates, pages, actions, and
//! its texts in each language.
//!
//! Owns the format of a definition and the types that cannot hold a broken one. Refuses to know
//! any answer, and to touch a definition that has a problem: [`parse`] gives the assessment or all
//! that is wrong with it.

mod assessment;
mod compiled;
mod condition;
mod hash;
mod index;
mod limits;
pub mod parse;
mod split;
mod texts;
pub mod wire;

pub use assessment::{
    Action, Aggregate, Assessment, Cut, Dimension, Exceptions, Gate, GateSubject, Index, Item,
    Level, Member, MemberOf, Needs, Page, Provenance, ResponseOption, Source, Trigger,
};
pub use compiled::{Compiled, compile, load, load_texts};
pub use condition::Condition;
pub use hash::hash;
pub use index::{ActionIx, DimensionIx, IndexIx, ItemIx, LevelIx, OptionIx, PageIx};
pub use limits::{MAX_DEFINITION_BYTES, MAX_TEXTS_BYTES};
pub use parse::{parse, parse_document, parse_texts};
pub use split::{Split, split};
pub use texts::{ItemTexts, Named, PageTexts, Texts};
