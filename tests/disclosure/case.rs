//! A group whose numbers an attacker tries to solve: how they move when one person answers otherwise.

use std::collections::BTreeMap;
use std::ops::Range;

use cx_maturity::answers::{Answer, Answers, Standing};
use cx_maturity::definition::{ItemIx, OptionIx};
use cx_maturity::scoring::points;
use cx_maturity::tally::{Counted, Group};

use crate::attacker::Attacker;
use crate::numbers::{numbers, of_kind};
use crate::world::{Merge, World};

/// A group whose numbers an attacker tries to solve.
pub struct Case<'a> {
    pub world: &'a World,
    pub persons: Vec<Answers>,
    pub counted: Vec<(Group, Counted)>,
    merges: Vec<Merge>,
    before: BTreeMap<String, i64>,
}

impl<'a> Case<'a> {
    pub fn new(world: &'a World, persons: Vec<Answers>, merges: Vec<Merge>) -> Self {
        let counted = persons.iter().map(|one| world.count(one)).collect();
        let mut case = Self {
            world,
            persons,
            counted,
            merges,
            before: BTreeMap::new(),
        };
        case.before = case.numbers();
        case
    }

    /// Who comes with which merge.
    pub fn merges(&self) -> Vec<Range<usize>> {
        let mut from = 0;
        let merge = |merge: &Merge| std::mem::replace(&mut from, merge.to)..merge.to;
        self.merges.iter().map(merge).collect()
    }

    fn numbers(&self) -> BTreeMap<String, i64> {
        let releases = self.world.releases(&self.counted, &self.merges);
        let each = releases.iter().enumerate();
        each.flat_map(|(at, released)| numbers(self.world, at, released))
            .collect()
    }

    /// How each number of these kinds moves when a person answers otherwise; `None` where it would be
    /// about other people then, so that the change tells nothing.
    pub fn moved(
        &mut self,
        person: usize,
        otherwise: &Answers,
        kinds: &[&str],
    ) -> Option<Vec<(String, i64)>> {
        let counted = self.world.count(otherwise);
        let before = std::mem::replace(&mut self.counted[person], counted);
        let after = self.numbers();
        self.counted[person] = before;
        let of_kinds = |numbers| -> Vec<(&str, i64)> {
            kinds
                .iter()
                .flat_map(|kind| of_kind(numbers, kind))
                .collect()
        };
        let (after, before) = (of_kinds(&after), of_kinds(&self.before));
        let people = |numbers: &[(&str, i64)]| {
            let people = numbers.iter().filter(|(name, _)| name.ends_with(" people"));
            people
                .map(|(name, value)| ((*name).to_owned(), *value))
                .collect::<Vec<_>>()
        };
        let names = |numbers: &[(&str, i64)]| {
            numbers
                .iter()
                .map(|(name, _)| (*name).to_owned())
                .collect::<Vec<_>>()
        };
        if names(&before) != names(&after) || people(&before) != people(&after) {
            return None;
        }
        let pairs = before.iter().zip(&after);
        Some(
            pairs
                .map(|((name, before), (_, after))| ((*name).to_owned(), after - before))
                .collect(),
        )
    }

    /// Lets the attacker learn how the numbers of these kinds depend on one thing of one person, by the
    /// first of these changes that leaves the same people in them. Where none does, the person is
    /// among those who all gave the same answer, and is in none of the numbers.
    pub fn learn(
        &mut self,
        attacker: &mut Attacker,
        (person, thing): (usize, usize),
        kinds: &[&str],
        changes: Vec<(Answers, i64)>,
    ) {
        for (otherwise, unit) in changes {
            if let Some(moved) = self.moved(person, &otherwise, kinds) {
                for (name, by) in moved {
                    // Scores are in millionths: a point is a quarter of a third of … of one.
                    let scale = if name.contains("points in") {
                        1_000_000
                    } else {
                        1
                    };
                    let rounded = (48 * by / unit + scale / 2) / scale;
                    attacker.learn(&name, person, thing, rounded);
                }
                return;
            }
        }
    }

    pub fn item(&self, person: usize, item: ItemIx) -> Option<OptionIx> {
        match self.persons[person].get(item) {
            Some(Answer::Chosen(option)) => Some(option),
            _ => None,
        }
    }

    /// The same person with another answer to these items.
    pub fn with(
        &self,
        person: usize,
        items: &[ItemIx],
        answer: impl Fn(ItemIx) -> Answer,
    ) -> Answers {
        let mut otherwise = self.persons[person].clone();
        for item in items {
            otherwise.set(*item, Some(answer(*item)));
        }
        otherwise
    }

    pub fn worth(&self, item: ItemIx, option: OptionIx) -> i64 {
        let item = self.world.assessment.item(item);
        points(item, Standing::Chosen(option)).map_or(0, i64::from)
    }
}
