//! What can be taken along besides the report: tables, calendar entries and pictures, as texts.
//!
//! Owns formats that other programs read. Refuses to save anything: that is a port's.

mod calendar;
mod file_name;
mod plan_csv;
mod scores;
mod svg;
mod table;
mod task;
mod team;
mod team_plan;
mod within;

pub use calendar::{calendar, escaped, folded};
pub use file_name::{Chart, Kind, file_name};
pub use plan_csv::plan;
pub use scores::scores;
pub use svg::{Line, Picture, bars, ladder, lines, radar};
pub use table::{Cell, guarded, table};
pub use team::team;
pub use team_plan::team_plan;
