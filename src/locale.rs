//! The languages the interface speaks.
//!
//! Owns the list and the tags. Refuses to look anything up: which languages a browser or a page asks
//! for is told by the caller.

use serde::{Deserialize, Serialize};

/// A language of the interface, and of an assessment's texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Locale {
    /// English.
    En,
    /// French.
    Fr,
    /// Italian.
    It,
}

impl Locale {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::En, Self::Fr, Self::It];

    /// The tag as it stands in definitions, documents and `lang` attributes.
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::It => "it",
        }
    }

    /// The language's own name for itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fr => "Français",
            Self::It => "Italiano",
        }
    }

    /// The locale with exactly this tag.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.tag() == tag)
    }
}
