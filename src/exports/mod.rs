//! What can be taken along besides the report: tables, calendar entries and pictures, as texts.
//!
//! Owns formats that other programs read. Refuses to save anything: that is a port's.
