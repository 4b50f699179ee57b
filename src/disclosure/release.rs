//! Everything that may be shown of what has been merged.

use super::atoms::{Atom, add, atoms, atoms_of_batches, differ};
use super::families::family;
use super::scale::{band, favourable};
use super::shares::{gaps, gaps_in_one_family, has_share, rests_on_one};
use super::{Band, Batch, Block, Breakdown, GroupSize, Mean, Portion, Shown, Sitting};
use crate::definition::{Assessment, DimensionIx, ItemIx, OptionIx};
use crate::tally::{Counter, FamilyIx, Layout, Part, Tally};

/// Everything that may be shown of what has been merged.
#[derive(Clone, Debug, PartialEq)]
pub struct Released {
    /// Reports that are counted, in all and by group.
    pub persons: Breakdown<u64, u64>,
    /// How often each answer was given, for each item of the assessment; nothing for those that are
    /// counted otherwise.
    pub answers: Vec<Shown>,
    /// The mean of persons' scores, for each dimension whose members are all items of its own.
    pub means: Vec<Option<Mean>>,
    /// How many have a favourable score, for each dimension; of nobody where that follows from what
    /// else is shown.
    pub favourable: Vec<Breakdown<Portion, Portion>>,
    /// How many can't see it from their role, of those who can or can't, for each item; of nobody
    /// where another answer than the breakdown's decides who is asked.
    pub cannot_see: Vec<Breakdown<Portion, Portion>>,
    /// What was said of each source (in the order of the layout's), and how many who receive from it
    /// said something favourable, by their group.
    pub arrivals: Vec<Breakdown<Shown, Arrived>>,
}

/// What was said of a source in one group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrived {
    /// How many said something favourable.
    Favourable(Portion),
    /// All said the same: the half of the scale in which it lies.
    Band(Band),
}

/// What may be shown, see the module.
pub fn release(
    assessment: &Assessment,
    layout: &Layout,
    size: GroupSize,
    sittings: &[Sitting],
) -> Released {
    let round = Round {
        assessment,
        layout,
        size,
        sittings,
    };
    let (answers, means) = round.families();
    let dimensions = (0..assessment.dimensions.len()).map(DimensionIx);
    let items = (0..assessment.items.len()).map(ItemIx);
    Released {
        persons: round.persons(),
        answers,
        means,
        favourable: dimensions.map(|at| round.favourable(at)).collect(),
        cannot_see: items.map(|item| round.cannot_see(item)).collect(),
        arrivals: (0..layout.sources.len())
            .map(|source| round.arrivals(source))
            .collect(),
    }
}

struct Round<'a> {
    assessment: &'a Assessment,
    layout: &'a Layout,
    size: GroupSize,
    sittings: &'a [Sitting],
}

impl Round<'_> {
    fn families(&self) -> (Vec<Shown>, Vec<Option<Mean>>) {
        let mut answers = vec![Shown::Nothing; self.assessment.items.len()];
        let mut means = vec![None; self.assessment.dimensions.len()];
        for (at, of) in self.layout.families.iter().enumerate() {
            let shown = family(
                self.assessment,
                self.layout,
                self.size,
                FamilyIx(at),
                self.sittings,
            );
            for (item, shown) in of.items.iter().zip(shown.items) {
                answers[item.0] = shown;
            }
            if let Some(dimension) = of.dimension {
                means[dimension.0] = shown.mean;
            }
        }
        (answers, means)
    }

    fn get(&self, tally: &Tally, counter: Counter) -> u64 {
        tally.get(self.assessment, self.layout, counter)
    }

    /// The atoms of a kind: how many people contribute, and their counts.
    fn atoms(&self, of: impl Fn(&Tally) -> (u64, Vec<u64>)) -> Vec<Atom> {
        let enough = |atom: &Atom| self.size.reached(atom.people);
        let block = |block: &Block| {
            let (people, counts) = of(&block.tally);
            Atom {
                group: block.group,
                people,
                counts,
            }
        };
        let of_sitting = |sitting: &Sitting| {
            let blocks = sitting.0.iter().flat_map(|batch| &batch.0);
            atoms(&enough, blocks.map(block))
        };
        self.sittings.iter().flat_map(of_sitting).collect()
    }

    fn persons(&self) -> Breakdown<u64, u64> {
        let atoms = self.atoms(|tally| (tally.persons(), vec![tally.persons()]));
        let table = summed(&atoms, 1);
        Breakdown {
            whole: table.whole[0],
            groups: table
                .groups
                .into_iter()
                .map(|(group, counts)| (group, counts[0]))
                .collect(),
        }
    }

    fn favourable(&self, at: DimensionIx) -> Breakdown<Portion, Portion> {
        if !has_share(self.assessment, self.layout, at) {
            return Breakdown::default();
        }
        let atoms = if gaps_in_one_family(self.layout, at) {
            let parts = match rests_on_one(self.assessment, at) {
                true => &Part::BOTH[..1],
                false => &Part::BOTH,
            };
            let of_part = |part: &Part| self.scored(at, std::slice::from_ref(part));
            parts.iter().flat_map(of_part).collect()
        } else {
            self.scored(at, &Part::BOTH)
        };
        portions(&atoms)
    }

    /// The atoms of those with a score, of these parts together.
    fn scored(&self, at: DimensionIx, parts: &[Part]) -> Vec<Atom> {
        let fit = |gaps: &[u64]| gaps[0] == 0 || self.size.reached(gaps[1]);
        let enough = |atom: &Atom| {
            let gaps = &atom.counts[2..];
            self.size.reached(atom.people) && gaps.chunks_exact(2).all(fit)
        };
        let block = |block: &Block| {
            let tally = &block.tally;
            let sum = |of: fn(DimensionIx, Part) -> Counter| -> u64 {
                let counters = parts.iter().map(|part| of(at, *part));
                counters.map(|counter| self.get(tally, counter)).sum()
            };
            let people = sum(Counter::Valid);
            let mut counts = vec![sum(Counter::Favourable), people];
            if parts.len() > 1 {
                let gaps = gaps(self.assessment, self.layout, tally, at);
                counts.extend(gaps.into_iter().flatten());
            }
            Atom {
                group: block.group,
                people,
                counts,
            }
        };
        let blocks = |batch: &Batch| batch.0.iter().map(block).collect();
        let of_sitting =
            |sitting: &Sitting| atoms_of_batches(&enough, sitting.0.iter().map(blocks));
        self.sittings.iter().flat_map(of_sitting).collect()
    }

    fn cannot_see(&self, item: ItemIx) -> Breakdown<Portion, Portion> {
        if !self.asked_by_group(item) {
            return Breakdown::default();
        }
        let atoms = self.atoms(|tally| {
            let options = (0..self.assessment.item(item).options.len()).map(OptionIx);
            let chosen: u64 = options
                .flat_map(|option| Part::BOTH.map(|part| Counter::Chosen(item, option, part)))
                .map(|counter| self.get(tally, counter))
                .sum();
            let hidden = self.get(tally, Counter::CannotSee(item));
            (chosen + hidden, vec![hidden, chosen + hidden])
        });
        // Where nobody can see it, all gave the same answer.
        let told = atoms
            .into_iter()
            .filter(|atom| atom.counts[0] < atom.counts[1]);
        portions(&told.collect::<Vec<_>>())
    }

    /// Whether all people of a block are asked an item, or none: not where another answer decides.
    /// Who answers waits in merges and who can't see in blocks, so both would tell of the few who are
    /// asked.
    fn asked_by_group(&self, item: ItemIx) -> bool {
        let Some(condition) = &self.assessment.item(item).condition else {
            return true;
        };
        let mut items = (0..self.assessment.items.len()).map(ItemIx);
        items.all(|item| Some(item) == self.layout.breakdown || !condition.looks_at(item))
    }

    fn arrivals(&self, source: usize) -> Breakdown<Shown, Arrived> {
        let item = self.layout.arrival.map(|item| self.assessment.item(item));
        let options = item.map_or(0, |item| item.options.len());
        let atoms = self.atoms(|tally| {
            let counter = |option| Counter::Arrival(source, OptionIx(option));
            let counts: Vec<u64> = (0..options)
                .map(|option| self.get(tally, counter(option)))
                .collect();
            (counts.iter().sum(), counts)
        });
        let (exact, same): (Vec<Atom>, Vec<Atom>) =
            atoms.into_iter().partition(|atom| differ(&atom.counts));
        let (exact, same) = (summed(&exact, options), summed(&same, options));
        let Some(item) = item else {
            return Breakdown {
                whole: Shown::Nothing,
                groups: Vec::new(),
            };
        };
        let banded = same
            .groups
            .iter()
            .filter(|(group, _)| exact.groups.iter().all(|(other, _)| other != group));
        let banded = banded.filter_map(|(group, counts)| match band(item, counts) {
            Shown::Band(band) => Some((*group, Arrived::Band(band))),
            _ => None,
        });
        let told = exact
            .groups
            .iter()
            .map(|(group, counts)| (*group, Arrived::Favourable(favourable(item, counts))));
        let mut groups: Vec<_> = told.chain(banded).collect();
        groups.sort_by_key(|(group, _)| group.0);
        let whole = if exact.whole.iter().any(|count| *count > 0) {
            Shown::Counts(exact.whole)
        } else {
            band(item, &same.whole)
        };
        Breakdown { whole, groups }
    }
}

/// Atoms added up: in all, and by group.
fn summed(atoms: &[Atom], counts: usize) -> Breakdown<Vec<u64>, Vec<u64>> {
    let mut whole = vec![0; counts];
    let mut groups: Vec<(OptionIx, Vec<u64>)> = Vec::new();
    for atom in atoms {
        add(&mut whole, &atom.counts);
        let Some(group) = atom.group else { continue };
        match groups.iter_mut().find(|(other, _)| *other == group) {
            Some((_, sum)) => add(sum, &atom.counts),
            None => groups.push((group, atom.counts.clone())),
        }
    }
    groups.sort_by_key(|(group, _)| group.0);
    Breakdown { whole, groups }
}

fn portions(atoms: &[Atom]) -> Breakdown<Portion, Portion> {
    let portion = |counts: &[u64]| Portion {
        count: counts[0],
        of: counts[1],
    };
    let table = summed(atoms, 2);
    Breakdown {
        whole: portion(&table.whole),
        groups: table
            .groups
            .iter()
            .map(|(group, counts)| (*group, portion(counts)))
            .collect(),
    }
}
