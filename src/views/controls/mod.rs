//! Controls that pages share: native ones, with their labels and hints.

mod button;
mod fold;
mod item;
mod language;
mod notice;
mod question;

pub use button::{primary, quiet, secondary};
pub use fold::fold;
pub use item::{first_answer, item};
pub use language::language;
pub use notice::notices;
pub use question::question;
