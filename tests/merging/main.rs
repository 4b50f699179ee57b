//! A facilitator's state: campaigns that are prepared, reports that come in and are merged, counts of others,
//! with no browser in sight.

#[path = "../common/mod.rs"]
mod common;

mod campaigns;
mod counts;
mod people;
mod reports;
