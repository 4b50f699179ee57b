//! The instrument: items, response scales, dimensions, indices, levels, gates, pages, actions, and
//! its texts in each language.
//!
//! Owns the format of a definition and the types that cannot hold a broken one. Refuses to know
//! any answer, and to touch a definition that has a problem: [`parse`] gives the assessment or all
//! that is wrong with it.

mod action;
mod assessment;
mod catalogue;
mod compiled;
mod condition;
mod dimension;
mod hash;
mod index;
mod item;
mod level;
mod limits;
pub mod parse;
mod split;
mod texts;
pub mod wire;

pub use action::{Action, LowItem, Trigger};
pub use assessment::{Assessment, Page, Provenance, Source};
pub use catalogue::{Catalogue, Offer};
pub use compiled::{Compiled, Forms, compile, compile_file, file_name, load, load_texts};
pub use condition::Condition;
pub use dimension::{Aggregate, Dimension, Index, Member, MemberOf, Needs};
pub use hash::hash;
pub use index::{ActionIx, DimensionIx, IndexIx, ItemIx, LevelIx, OptionIx, PageIx};
pub use item::{Exceptions, Item, Mirror, ResponseOption};
pub use level::{Cut, Gate, GateSubject, Level};
pub use limits::{MAX_DEFINITION_BYTES, MAX_ITEMS};
pub use parse::{parse, parse_document, parse_texts};
pub use split::{Split, split};
pub use texts::{ActionTexts, ItemTexts, Leaders, Named, PageTexts, Sides, Term, Texts};
