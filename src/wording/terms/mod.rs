//! The names of what a definition may speak of by a closed list of ids: functions of an
//! organisation, tracks, a leadership's concerns, customers' behaviour.
//!
//! Views and exports say them alike, so they have a home of their own.

mod en;
mod fr;
mod it;

use crate::date::Date;
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

/// A number of hundredths with its decimals: `0.75`, `0,75`.
pub fn decimal(locale: Locale, hundredths: i32) -> String {
    let sign = if hundredths < 0 { "−" } else { "" };
    let separator = match locale {
        Locale::En => '.',
        Locale::Fr | Locale::It => ',',
    };
    let parts = hundredths.unsigned_abs();
    format!("{sign}{}{separator}{:02}", parts / 100, parts % 100)
}

/// A whole number with its digits in groups of three: `300,000`, `300.000`.
pub fn grouped(locale: Locale, number: impl ToString) -> String {
    let separator = match locale {
        Locale::En => ',',
        Locale::Fr => '\u{202f}',
        Locale::It => '.',
    };
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

/// A day in words: `22 November 2026`.
pub fn day(locale: Locale, day: Date) -> String {
    let month = name(locale, day);
    // French: « 1er » for the first of a month only. Italian: «1º».
    let number = match (locale, day.day()) {
        (Locale::Fr, 1) => "1er".to_owned(),
        (Locale::It, 1) => "1º".to_owned(),
        (_, number) => number.to_string(),
    };
    format!("{number}\u{a0}{month}\u{a0}{}", day.year())
}

/// The month of a day in words: `November 2026`.
pub fn month(locale: Locale, day: Date) -> String {
    format!("{}\u{a0}{}", name(locale, day), day.year())
}

fn name(locale: Locale, day: Date) -> &'static str {
    let months = match locale {
        Locale::En => en::MONTHS,
        Locale::Fr => fr::MONTHS,
        Locale::It => it::MONTHS,
    };
    months[usize::from(day.month()) - 1]
}
