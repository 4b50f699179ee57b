//! Charts, drawn from the numbers of the report. Sizes are attributes: a strict policy lets no
//! `style` through.

mod apart;
mod bar;
mod ladder;
mod line;
mod radar;
mod range;
mod scale;
mod stack;

pub use apart::{apart, diamond, disc};
pub use bar::bar;
pub use ladder::ladder;
pub use line::line;
pub use radar::radar;
pub use range::range;
pub use scale::axis;
pub use stack::{shade, stack};
