//! CX Maturity: how mature an organisation's customer experience is, and what to do next, told by
//! a widget that runs wholly in the browser.
//!
//! The modules stand in reading order. Everything before [`ports`] is a plain function on plain
//! values: no browser, no clock, no randomness. See ARCHITECTURE.md for who may import whom.

pub mod locale;
pub mod date;
pub mod problem;
pub mod json;
pub mod definition;
pub mod answers;
pub mod scoring;
pub mod quality;
pub mod report;
pub mod plan;
pub mod comparison;
pub mod statistics;
pub mod tally;
pub mod disclosure;
pub mod team;
pub mod document;
pub mod gathering;
pub mod session;
pub mod merging;
#[cfg(not(target_arch = "wasm32"))]
pub mod schemas;
pub mod wording;
pub mod checking;
pub mod exports;
pub mod ports;
pub mod views;
pub mod app;
pub mod browser;
pub mod embed;
#[cfg(not(target_arch = "wasm32"))]
pub mod prerender;

#[cfg(test)]
mod examples;
