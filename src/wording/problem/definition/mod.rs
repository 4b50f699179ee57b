//! What is wrong with a definition, in words for its author: no other program carries them.

mod en;
mod fr;
mod it;

pub use en::of_definition as in_english;
pub use fr::of_definition as in_french;
pub use it::of_definition as in_italian;

use super::Words;
