//! Which counts of a block can't stand beside each other: no answers of people give them.
//!
//! Counts come from other devices, as files that anybody can edit. Refuses to tell whether they are true:
//! only whether they can be.

use super::blocks::MAX_PERSONS;
use crate::answers::Standing;
use crate::definition::{Assessment, DimensionIx, ItemIx, OptionIx};
use crate::scoring::points;
use crate::tally::{Counter, FamilyIx, Layout, MILLION, Part, Tally};

/// A counter that lies outside of what the others leave for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contradicted {
    /// Which.
    pub counter: Counter,
    /// The least that it can be.
    pub min: u64,
    /// The most.
    pub max: u64,
    /// What it is.
    pub found: u64,
}

/// The counters that contradict others, each once.
///
/// | counter | is |
/// |---|---|
/// | those who answered all items of a family | as many as chose an option of each item, with nothing left out |
/// | those who left gaps | at least as many as chose an option of one item |
/// | people | at least as many as are among the two |
/// | those of them who have a score | at most as many |
/// | sums of scores | at most a whole score for each |
/// | sums of squares | at most the square of all points for each |
/// | who can't see an item | at most who gave it no other answer |
/// | favourable scores | at most as many as there are scores, of those with gaps and of the others |
/// | scores of those with gaps | at least as many as were counted with their family |
/// | people | at least as many as have a score |
///
/// They hold for each report, so they hold for what reports add up to.
pub fn contradicted(assessment: &Assessment, layout: &Layout, tally: &Tally) -> Vec<Contradicted> {
    let mut counts = Counts {
        assessment,
        layout,
        tally,
        contradicted: Vec::new(),
    };
    for at in 0..layout.families.len() {
        counts.family(FamilyIx(at));
    }
    for at in (0..assessment.dimensions.len()).map(DimensionIx) {
        let mut scores = 0;
        for part in Part::BOTH {
            let valid = counts.get(Counter::Valid(at, part));
            counts.within(Counter::Favourable(at, part), 0, valid);
            scores += valid;
        }
        counts.within(Counter::Persons, scores, MAX_PERSONS);
    }
    counts.contradicted
}

struct Counts<'a> {
    assessment: &'a Assessment,
    layout: &'a Layout,
    tally: &'a Tally,
    contradicted: Vec<Contradicted>,
}

impl Counts<'_> {
    fn get(&self, counter: Counter) -> u64 {
        self.tally.get(self.assessment, self.layout, counter)
    }

    fn within(&mut self, counter: Counter, min: u64, max: u64) {
        let found = self.get(counter);
        let told = self.contradicted.iter().any(|one| one.counter == counter);
        if !told && (found < min || found > max) {
            self.contradicted.push(Contradicted {
                counter,
                min,
                max,
                found,
            });
        }
    }

    fn family(&mut self, at: FamilyIx) {
        let family = &self.layout.families[at.0];
        let [complete, gapped] = Part::BOTH.map(|part| self.get(Counter::Of(at, part)));
        let persons = self.tally.persons();
        for &item in &family.items {
            let [all, some] = Part::BOTH.map(|part| self.chosen(item, part));
            self.within(Counter::Of(at, Part::Complete), all, all);
            self.within(Counter::Of(at, Part::Gapped), some, persons.max(some));
            let off = self.get(Counter::DoesNotApply(item));
            let others = persons.saturating_sub(all + some + off);
            self.within(Counter::CannotSee(item), 0, others);
        }
        self.within(Counter::Persons, complete + gapped, MAX_PERSONS);
        let Some(dimension) = family.dimension else {
            return;
        };
        let scored = self.get(Counter::Scored(at));
        self.within(Counter::Scored(at), 0, gapped);
        for (part, people) in [(Part::Complete, complete), (Part::Gapped, scored)] {
            self.within(Counter::Sum(at, part), 0, people * u64::from(MILLION));
        }
        let highest: u64 = family.items.iter().map(|item| self.highest(*item)).sum();
        let most = complete.saturating_mul(highest.saturating_mul(highest));
        self.within(Counter::Squares(at), 0, most);
        let with_gaps = Counter::Valid(dimension, Part::Gapped);
        self.within(with_gaps, scored, persons.max(scored));
    }

    /// Who chose an option of an item.
    fn chosen(&self, item: ItemIx, part: Part) -> u64 {
        let options = (0..self.assessment.item(item).options.len()).map(OptionIx);
        let counts = options.map(|option| self.get(Counter::Chosen(item, option, part)));
        counts.sum()
    }

    /// The most points of an item.
    fn highest(&self, item: ItemIx) -> u64 {
        let of = self.assessment.item(item);
        let options = (0..of.options.len()).map(|at| Standing::Chosen(OptionIx(at)));
        let points = options.filter_map(|option| points(of, option));
        points.map(u64::from).max().unwrap_or_default()
    }
}
