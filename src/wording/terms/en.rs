//! Functions, tracks, concerns and outcomes in English.

use crate::definition::wire::{FunctionId, Lens, Outcome, Track};

pub(super) fn function(function: FunctionId) -> &'static str {
    match function {
        FunctionId::Leadership => "Leadership",
        FunctionId::Marketing => "Marketing",
        FunctionId::Sales => "Sales and account teams",
        FunctionId::Service => "Service",
        FunctionId::Product => "Product development",
        FunctionId::It => "IT",
        FunctionId::Hr => "Human resources",
        FunctionId::Finance => "Finance, legal and procurement",
        FunctionId::Operations => "Operations and other back office",
    }
}

pub(super) fn track(track: Track) -> &'static str {
    match track {
        Track::Strengthen => "Strengthen weak points",
        Track::Exceed => "Exceed expectations",
    }
}

pub(super) fn lens(lens: Lens) -> &'static str {
    match lens {
        Lens::Revenue => "Revenue",
        Lens::Costs => "Costs",
        Lens::Culture => "Culture",
    }
}

pub(super) fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Loyalty => "Loyalty",
        Outcome::Retention => "Retention",
        Outcome::Advocacy => "Advocacy",
    }
}

/// The months, from the first.
pub(super) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
