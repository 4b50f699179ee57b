//! What is handed over for a team's results, to the byte; and what is refused.

#[path = "../common/mod.rs"]
mod common;

mod campaigns;
mod contributions;
mod collections;
mod counts;
mod published;
mod reports;
mod schema;
mod traits;

use common::sound;
use cx_maturity::date::Date;
use cx_maturity::definition::Assessment;
use cx_maturity::disclosure::GroupSize;
use cx_maturity::document::team::{Campaign, Instrument};

fn everyone() -> Assessment {
    sound("everyone").0
}

fn a_campaign() -> Campaign {
    Campaign {
        title: "Autumn 2026".to_owned(),
        instruments: vec![Instrument::of(&everyone())],
        least: GroupSize::new(5).expect("is allowed"),
        breakdown: Some("function".to_owned()),
        until: Date::parse("2026-12-31").expect("is a day"),
    }
}
