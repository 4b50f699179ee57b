//! Who may import whom: one way through the house, and nothing flows back.
//!
//! [`table`] is the data, [`mentions`] finds what a file names, [`breaches`] holds one against the
//! other, [`markdown`] holds the table in ARCHITECTURE.md against the data.

mod breaches;
mod lib_rs;
mod markdown;
mod mentions;
mod resolve;
mod table;
mod tokens;
