//! What no published number may be: about too few people, or more than what it is a part of.

use crate::json::Place;
use crate::problem::{Problem, ProblemKind};

/// The most people that a number is about: no sum of such numbers is too large to be told.
const MAX_PEOPLE: u64 = 1_000_000_000_000_000;

/// What is found wrong while numbers are read.
pub struct Reading {
    /// The least number of people that a number is about.
    pub least: u64,
    /// All that is wrong.
    pub problems: Vec<Problem>,
}

impl Reading {
    pub fn tell(&mut self, place: &Place, kind: ProblemKind) {
        self.problems.push(Problem::new(place.pointer(), kind));
    }

    pub fn in_range(&mut self, place: &Place, found: u64, min: u64, max: u64) {
        if found < min || found > max {
            let told = |bound: u64| u32::try_from(bound).unwrap_or(u32::MAX);
            let (min, max, found) = (told(min), told(max), found.to_string());
            self.tell(place, ProblemKind::OutOfRange { min, max, found });
        }
    }

    pub fn people(&mut self, place: &Place, found: u64) {
        self.in_range(place, found, self.least, MAX_PEOPLE);
    }

    /// Groups together are no more than the whole.
    pub fn within(&mut self, place: &Place, groups: impl Iterator<Item = u64>, whole: u64) {
        self.in_range(&place.key("groups"), sum(groups), 0, whole);
    }

    /// Neither of two forms stands there, or both do.
    pub fn not_one<T>(&mut self, place: &Place, of: &[&str], both: bool) -> Option<T> {
        let of = of.iter().map(|&field| field.to_owned()).collect();
        let found = if both { 2 } else { 0 };
        self.tell(place, ProblemKind::NotExactlyOne { of, found });
        None
    }

    pub fn missing<T>(&mut self, place: &Place, field: &str) -> Option<T> {
        let field = field.to_owned();
        self.tell(place, ProblemKind::MissingField { field });
        None
    }
}

/// Numbers added up; past 2^64 the sum stays there.
pub fn sum(counts: impl Iterator<Item = u64>) -> u64 {
    counts.fold(0, u64::saturating_add)
}
