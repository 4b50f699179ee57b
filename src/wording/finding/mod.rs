//! What was found in a sound definition, in its author's language: what is so, and what to do.

mod en;
mod fr;
mod it;

use crate::locale::Locale;
use crate::quality::FindingKind;

/// A finding in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingText {
    /// What is so.
    pub says: String,
    /// What can be done about it.
    pub hint: String,
}

/// Words a finding.
pub fn finding(locale: Locale, kind: &FindingKind) -> FindingText {
    let (says, hint) = match locale {
        Locale::En => en::words(kind),
        Locale::Fr => fr::words(kind),
        Locale::It => it::words(kind),
    };
    let hint = hint.to_owned();
    FindingText { says, hint }
}
