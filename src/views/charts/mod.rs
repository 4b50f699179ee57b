//! Charts, drawn from the numbers of the report. Sizes are attributes: a strict policy lets no
//! `style` through.

mod bar;
mod ladder;
mod radar;

pub use bar::bar;
pub use ladder::ladder;
pub use radar::radar;
