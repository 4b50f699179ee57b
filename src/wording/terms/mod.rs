//! The names of what a definition may speak of by a closed list of ids: functions of an
//! organisation, tracks, a leadership's concerns, customers' behaviour.
//!
//! Views and exports say them alike, so they have a home of their own.

mod en;
mod fr;
mod it;

use crate::definition::wire::{FunctionId, Lens, Outcome, Track};
use crate::locale::Locale;

/// A function of an organisation.
pub fn function(locale: Locale, function: FunctionId) -> &'static str {
    match locale {
        Locale::En => en::function(function),
        Locale::Fr => fr::function(function),
        Locale::It => it::function(function),
    }
}

/// One of the two tracks of improvement.
pub fn track(locale: Locale, track: Track) -> &'static str {
    match locale {
        Locale::En => en::track(track),
        Locale::Fr => fr::track(track),
        Locale::It => it::track(track),
    }
}

/// One of a leadership's concerns.
pub fn lens(locale: Locale, lens: Lens) -> &'static str {
    match locale {
        Locale::En => en::lens(lens),
        Locale::Fr => fr::lens(lens),
        Locale::It => it::lens(lens),
    }
}

/// What changes in customers' behaviour.
pub fn outcome(locale: Locale, outcome: Outcome) -> &'static str {
    match locale {
        Locale::En => en::outcome(outcome),
        Locale::Fr => fr::outcome(outcome),
        Locale::It => it::outcome(outcome),
    }
}
