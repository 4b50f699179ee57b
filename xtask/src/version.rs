//! Versions as tools print them.
//!
//! Numbers only: a pre-release counts as its release, which is near enough for deciding
//! whether an installed tool will do.

use std::fmt;

/// Major, minor and patch; what is not said is 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// The first number.
    pub major: u32,
    /// The second number.
    pub minor: u32,
    /// The third number.
    pub patch: u32,
}

impl Version {
    /// A version from its numbers.
    pub const fn new(major: u32, minor: u32, patch: u32) -> Version {
        Version {
            major,
            minor,
            patch,
        }
    }

    /// The first word of the text that is a version, as in `trunk 0.21.14` and `vite/8.3.8`.
    pub fn find(text: &str) -> Option<Version> {
        let mut words = text.split(|c: char| c.is_whitespace() || c == '/');
        words.find_map(Version::read)
    }

    fn read(word: &str) -> Option<Version> {
        let mut numbers = word.split('.').map(leading_number);
        Some(Version {
            major: numbers.next()??,
            minor: numbers.next().flatten().unwrap_or(0),
            patch: numbers.next().flatten().unwrap_or(0),
        })
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

/// `14-rc.1` is 14.
fn leading_number(text: &str) -> Option<u32> {
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    text[..end].parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<(u32, u32, u32)>) {
        let expected = expected.map(|(major, minor, patch)| Version::new(major, minor, patch));
        assert_eq!(Version::find(text), expected, "{text}");
    }

    #[test]
    fn as_the_tools_print_them() {
        check("trunk 0.21.14\n", Some((0, 21, 14)));
        check(
            "wasm-bindgen 0.2.130 (0123abc 2026-01-01)",
            Some((0, 2, 130)),
        );
        check("wasm-opt version 132 (version_132)", Some((132, 0, 0)));
        check(
            "Chromium 156.0.8078.73 built on Debian",
            Some((156, 0, 8078)),
        );
        check("vite/8.3.8 linux-x64 node-v20.20.2", Some((8, 3, 8)));
        check("tool 1.2.3-rc.4", Some((1, 2, 3)));
        check("no version here.", None);
        check("", None);
    }

    #[test]
    fn are_ordered_by_number() {
        assert!(Version::new(0, 21, 9) < Version::new(0, 21, 14));
        assert!(Version::new(0, 22, 0) > Version::new(0, 21, 14));
    }
}
