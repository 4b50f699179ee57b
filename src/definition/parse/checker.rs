//! Collects problems of meaning, and holds the checks that several rooms of a definition share.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::definition::limits::{MAX_ID, MAX_TEXT};
use crate::json::Place;
use crate::problem::{Problem, ProblemKind};

/// How many problems are told: far more than anybody reads at once, and few enough that a hostile
/// file fills neither the memory nor a page with them.
pub const MAX_PROBLEMS: usize = 1_000;

/// Up to how many problems it is looked up what may have been meant: that compares an id with all
/// others, letter by letter.
const PATIENCE: usize = 100;

/// The problems found so far.
pub struct Checker {
    problems: Vec<Problem>,
    /// How many of them, from the first on, are of form.
    of_form: usize,
}

impl Checker {
    /// Goes on from the problems of form.
    pub fn new(mut problems: Vec<Problem>) -> Self {
        problems.truncate(MAX_PROBLEMS);
        let of_form = problems.len();
        Self { problems, of_form }
    }

    /// Whether the form of what stands at this place, or of anything in it, is broken: what is
    /// read of it then may be less than what stands there.
    pub fn is_broken(&self, place: &Place) -> bool {
        let place = place.pointer();
        let within = |one: &Problem| {
            let rest = one.place.strip_prefix(&place);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.problems[..self.of_form].iter().any(within)
    }

    /// Whether what stands at this place is of another JSON kind than expected.
    pub fn is_other_kind(&self, place: &Place) -> bool {
        let place = place.pointer();
        let here =
            |one: &Problem| one.place == place && matches!(one.kind, ProblemKind::WrongKind { .. });
        self.problems[..self.of_form].iter().any(here)
    }

    /// The value, if nothing was wrong with it. What was met twice (a shared scale is met at each
    /// item that uses it) is told once.
    pub fn finish<T>(self, value: Option<T>) -> Result<T, Vec<Problem>> {
        match value {
            Some(value) if self.problems.is_empty() => Ok(value),
            _ => {
                let mut seen = BTreeSet::new();
                let mut problems = self.problems;
                problems.retain(|problem| seen.insert(problem.clone()));
                Err(problems)
            }
        }
    }

    /// Whether so many are told that no more will be.
    pub fn is_full(&self) -> bool {
        self.problems.len() >= MAX_PROBLEMS
    }

    /// Adds a problem.
    pub fn tell(&mut self, place: &Place, kind: ProblemKind) {
        if !self.is_full() {
            self.problems.push(Problem::new(place.pointer(), kind));
        }
    }

    /// The id that was probably meant: at most a third of its letters differ.
    pub fn nearest<'a>(&self, id: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
        if self.problems.len() >= PATIENCE || id.len() > MAX_ID {
            return None;
        }
        let known = known.filter(|known| known.len() <= MAX_ID);
        let distances = known.map(|known| (strsim::levenshtein(id, known), known));
        let (distance, nearest) = distances.min()?;
        (distance <= nearest.chars().count() / 3).then(|| nearest.to_owned())
    }

    /// An id is words of lower-case letters and digits, joined by single hyphens, a letter first.
    pub fn id(&mut self, place: &Place, id: &str) {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
        let sound = id.len() <= MAX_ID
            && id.starts_with(|c: char| c.is_ascii_lowercase())
            && id
                .split('-')
                .all(|word| !word.is_empty() && word.chars().all(plain));
        if !sound {
            let found = id.to_owned();
            self.tell(place, ProblemKind::NotAnId { found });
        }
    }

    /// A version is three whole numbers joined by full stops.
    pub fn version(&mut self, place: &Place, version: &str) {
        let numbers: Vec<_> = version.split('.').collect();
        // Digits only: `parse` alone would let a sign pass.
        let whole = |number: &&str| {
            number.bytes().all(|byte| byte.is_ascii_digit()) && number.parse::<u32>().is_ok()
        };
        if numbers.len() != 3 || !numbers.iter().all(whole) {
            let found = version.to_owned();
            self.tell(place, ProblemKind::NotAVersion { found });
        }
    }

    /// A number within a range.
    pub fn range(&mut self, place: &Place, number: u32, min: u32, max: u32) {
        if !(min..=max).contains(&number) {
            let found = number.to_string();
            self.tell(place, ProblemKind::OutOfRange { min, max, found });
        }
    }

    /// A list with so many entries.
    pub fn count(&mut self, place: &Place, found: usize, min: usize, max: usize) {
        if found < min {
            self.tell(place, ProblemKind::TooFew { min, found });
        } else if found > max {
            self.tell(place, ProblemKind::TooMany { max, found });
        }
    }

    /// Ids that must differ, each with its position in the list at `place`.
    pub fn distinct<'a>(&mut self, place: &Place, ids: impl Iterator<Item = (usize, &'a str)>) {
        let mut seen = BTreeSet::new();
        for (at, id) in ids {
            if !seen.insert(id) {
                let id = id.to_owned();
                self.tell(&place.entry(at), ProblemKind::DuplicateId { id });
            }
        }
    }

    /// Exactly one of several fields must stand; the one that does. Nothing is told where the form
    /// of one of them is broken: it stands, and its own problem is told.
    pub fn exactly_one<T>(&mut self, place: &Place, fields: &[(&str, Option<T>)]) -> Option<T>
    where
        T: Clone,
    {
        let mut standing = fields.iter().filter_map(|(_, value)| value.as_ref());
        match (standing.next(), standing.count()) {
            (Some(value), 0) => return Some(value.clone()),
            (first, more) => {
                if fields
                    .iter()
                    .any(|(name, _)| self.is_broken(&place.key(name)))
                {
                    return None;
                }
                let of = fields.iter().map(|(name, _)| (*name).to_owned()).collect();
                let found = more + usize::from(first.is_some());
                self.tell(place, ProblemKind::NotExactlyOne { of, found });
            }
        }
        None
    }

    /// A text that says something and is not longer than a reader would bear.
    pub fn text(&mut self, place: &Place, text: &str) -> Rc<str> {
        let found = text.chars().count();
        if text.trim().is_empty() {
            self.tell(place, ProblemKind::EmptyText);
        } else if found > MAX_TEXT {
            let max = MAX_TEXT;
            self.tell(place, ProblemKind::LongText { max, found });
        }
        Rc::from(text)
    }
}
