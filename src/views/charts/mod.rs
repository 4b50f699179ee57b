//! Charts, drawn from the numbers of the report. Sizes are attributes: a strict policy lets no
//! `style` through.

mod bar;
mod ladder;
mod line;
mod radar;

pub use bar::bar;
pub use ladder::ladder;
pub use line::line;
pub use radar::radar;
