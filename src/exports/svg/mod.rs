//! The charts as drawings that stand by themselves (SVG): for a slide, a document, a wall.
//!
//! All that a drawing needs stands in its attributes: no style element, no script, nothing fetched,
//! so that it looks the same in a browser, in a word processor and on paper. It is light, since it
//! is printed, and tells nothing by colour alone.

mod bars;
mod drawing;
mod ladder;
mod lines;
mod radar;

pub use bars::bars;
pub use ladder::ladder;
pub use lines::{Line, lines};
pub use radar::radar;

/// A drawing, and its size in dots: what it takes to make an image of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The SVG file.
    pub svg: String,
    /// Its width.
    pub width: i32,
    /// Its height.
    pub height: i32,
}
