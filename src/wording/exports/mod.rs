//! What stands in tables, calendars and pictures to take along, in the reader's language.
//!
//! A room of its own within the words: what only an export says is no message of the interface.

mod en;
mod fr;
mod it;
mod message;

pub use message::Export;

use std::borrow::Cow;

use super::Words;
use crate::locale::Locale;

impl Words for Export {
    fn words(&self, locale: Locale) -> Cow<'static, str> {
        export_text(locale, *self).into()
    }
}

/// Words what an export says.
pub fn export_text(locale: Locale, export: Export) -> &'static str {
    match locale {
        Locale::En => en::text(export),
        Locale::Fr => fr::text(export),
        Locale::It => it::text(export),
    }
}

/// A text with what it is before it, as each language sets its colon.
pub fn labelled(locale: Locale, label: &str, words: &str) -> String {
    match locale {
        Locale::En | Locale::It => format!("{label}: {words}"),
        Locale::Fr => format!("{label}\u{a0}: {words}"),
    }
}
