//! What was refused, as a list that stays short: by file and reason, the first line and how many.

use serde::{Deserialize, Serialize};

use super::Refusal;

/// The most entries of a list: past it, lines are counted and not listed.
const MOST: usize = 500;

/// Lines of one file that were refused for one reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// The name of the file.
    pub file: String,
    /// The reason.
    pub refusal: Refusal,
    /// The first of the lines, from 1.
    pub line: u64,
    /// How many they are.
    pub lines: u64,
}

/// What was refused of some files.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listing {
    /// By file and reason, in the order in which they came.
    pub all: Vec<Listed>,
    /// How many lines of how many more kinds are not listed.
    pub beyond: u64,
    /// Where the entries of the file begin that is read now.
    #[serde(skip)]
    current: usize,
}

impl Listing {
    /// Another file begins.
    pub fn begin(&mut self) {
        self.current = self.all.len();
    }

    /// Lists a line of the file that is read now.
    pub fn add(&mut self, file: &str, line: u64, refusal: Refusal) {
        let mut of_file = self.all[self.current..].iter_mut();
        if let Some(same) = of_file.find(|one| one.refusal == refusal) {
            same.lines += 1;
        } else if self.all.len() < MOST {
            let file = file.to_owned();
            self.all.push(Listed {
                file,
                refusal,
                line,
                lines: 1,
            });
        } else {
            self.beyond += 1;
        }
    }

    /// How many lines were refused.
    pub fn lines(&self) -> u64 {
        self.all.iter().map(|one| one.lines).sum::<u64>() + self.beyond
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_a_file_with_one_reason_are_one_entry() {
        let mut listing = Listing::default();
        for (file, lines) in [("a", 1..=3), ("b", 4..=4)] {
            listing.begin();
            for line in lines {
                listing.add(file, line, Refusal::Broken);
                listing.add(file, line, Refusal::Duplicate);
            }
        }
        let found: Vec<_> = listing
            .all
            .iter()
            .map(|one| (one.file.as_str(), one.refusal, one.line, one.lines))
            .collect();
        let expected = [
            ("a", Refusal::Broken, 1, 3),
            ("a", Refusal::Duplicate, 1, 3),
            ("b", Refusal::Broken, 4, 1),
            ("b", Refusal::Duplicate, 4, 1),
        ];
        assert_eq!(found, expected);
        assert_eq!(listing.lines(), 8);
    }

    #[test]
    fn past_its_end_lines_are_counted() {
        let mut listing = Listing::default();
        for file in 0..MOST as u64 + 7 {
            listing.begin();
            listing.add("x", file, Refusal::OtherCampaign);
        }
        assert_eq!((listing.all.len(), listing.beyond), (MOST, 7));
        assert_eq!(listing.lines(), MOST as u64 + 7);
    }
}
