//! The words of an assessment on paper, in each language: only the build says them, and no program.

mod en;
mod fr;
mod it;
mod message;

pub use message::PaperMessage;

use std::borrow::Cow;

use super::Words;
use crate::locale::Locale;

impl Words for PaperMessage<'_> {
    fn words(&self, locale: Locale) -> Cow<'static, str> {
        match locale {
            Locale::En => en::text(self),
            Locale::Fr => fr::text(self),
            Locale::It => it::text(self),
        }
    }
}

/// Each in quotation marks.
fn quoted(texts: &[&str], open: &str, close: &str) -> Vec<String> {
    let texts = texts.iter();
    texts.map(|text| format!("{open}{text}{close}")).collect()
}

/// Numbers as a list: `3, 4 and 6`.
fn numbers(numbers: &[usize], joint: &str) -> String {
    let words: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    listed(&words, joint)
}

/// The last joined by a word, the others by commas.
fn listed(words: &[String], joint: &str) -> String {
    match words {
        [before @ .., last] if !before.is_empty() => {
            format!("{} {joint} {last}", before.join(", "))
        }
        _ => words.concat(),
    }
}
