//! The languages the interface speaks.
//!
//! Owns the list and the matching of a language tag to it. Refuses to look anything up: which
//! tags a browser or a page asks for is told by the caller.

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

    /// The locale that serves a BCP 47 tag such as `fr-CA`: the primary subtag decides.
    pub fn serving(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::from_tag(&primary.to_ascii_lowercase())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tag: &str, expected: Option<Locale>) {
        assert_eq!(Locale::serving(tag), expected, "{tag}");
    }

    #[test]
    fn the_primary_subtag_decides() {
        check("fr-CA", Some(Locale::Fr));
        check("IT", Some(Locale::It));
        check("en_GB", Some(Locale::En));
        check("de", None);
        check("", None);
    }
}
