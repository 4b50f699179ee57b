//! Items and the scores that follow from them: shown over the same people, or not together.

use super::atoms::{add, differ};
use super::scale::band;
use super::{Batch, GroupSize, Shown, Sitting};
use crate::answers::Standing;
use crate::definition::{Assessment, ItemIx, OptionIx};
use crate::scoring::points;
use crate::statistics::{Reliability, reliability};
use crate::tally::{Counter, FamilyIx, Layout, MILLION, Part, Tally};

/// The mean of persons' scores in a dimension.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mean {
    /// Of so many people.
    pub persons: u64,
    /// Their scores added up, in millionths of the highest: so many times their mean, which is
    /// rounded to a hundredth of a per cent.
    pub sum: u64,
    /// How well the items hang together, among those who answered all of them.
    pub reliability: Option<Reliability>,
}

/// What is shown of the items of a family, in its order, and of its dimension.
pub struct ShownFamily {
    pub items: Vec<Shown>,
    pub mean: Option<Mean>,
}

/// What is shown of one family over all sittings.
pub fn family(
    assessment: &Assessment,
    layout: &Layout,
    size: GroupSize,
    at: FamilyIx,
    sittings: &[Sitting],
) -> ShownFamily {
    let items = &layout.families[at.0].items;
    let mut round = Round {
        assessment,
        layout,
        size,
        at,
        exact: items.iter().map(|item| none(assessment, *item)).collect(),
        same: items.iter().map(|item| none(assessment, *item)).collect(),
        score: None,
    };
    for sitting in sittings {
        let mut waiting: Vec<Vec<u64>> = items.iter().map(|item| none(assessment, *item)).collect();
        for batch in &sitting.0 {
            round.batch(batch, &mut waiting);
        }
    }
    round.shown()
}

fn none(assessment: &Assessment, item: ItemIx) -> Vec<u64> {
    vec![0; assessment.item(item).options.len()]
}

/// One round over the batches of all sittings, for one family.
struct Round<'a> {
    assessment: &'a Assessment,
    layout: &'a Layout,
    size: GroupSize,
    at: FamilyIx,
    /// What is shown as counts, for each item.
    exact: Vec<Vec<u64>>,
    /// What is shown as a half of the scale.
    same: Vec<Vec<u64>>,
    /// What goes into the mean.
    score: Option<Scored>,
}

/// What goes into the mean of a dimension.
struct Scored {
    persons: u64,
    sum: u64,
    /// Of those who answered every item: how often each option, for each item.
    complete: Vec<Vec<u64>>,
    squares: u64,
}

impl Scored {
    /// The sum as far as the mean is told: a hundredth of a per cent. Each score was rounded before it was added, and
    /// what of that is left would tell how many have which remainder.
    fn sum_shown(&self) -> u64 {
        let step = u128::from(MILLION) / 10_000;
        let persons = u128::from(self.persons);
        let steps = (2 * u128::from(self.sum) + persons * step) / (2 * persons * step).max(1);
        u64::try_from(steps * step * persons).unwrap_or(u64::MAX)
    }
}

impl Round<'_> {
    /// One batch stands for itself, so that a later one changes nothing of it.
    ///
    /// | answered every item | with gaps | together, with the mean | the answers of the others |
    /// |---|---|---|---|
    /// | at least k | none, or at least k | all | – |
    /// | at least k | fewer | those who answered every item | wait, item by item |
    /// | fewer | any | nobody | wait, item by item |
    ///
    /// Answers that wait are shown as soon as at least k people gave them.
    fn batch(&mut self, batch: &Batch, waiting: &mut [Vec<u64>]) {
        let whole = batch.whole(self.layout);
        let (complete, gapped) = (
            self.people(&whole, Part::Complete),
            self.people(&whole, Part::Gapped),
        );
        let together: &[Part] = match self.size.reached(complete) {
            true if gapped == 0 || self.size.reached(gapped) => &Part::BOTH,
            true => &[Part::Complete],
            false => &[],
        };
        let apart: &[Part] = match together.len() {
            2 => &[],
            1 => &[Part::Gapped],
            _ => &Part::BOTH,
        };
        if !together.is_empty() {
            let items = self.chosen(&whole, together);
            if items.iter().all(|counts| differ(counts)) {
                self.add_scores(&whole, together);
            }
            for (at, counts) in items.iter().enumerate() {
                self.show(at, counts);
            }
        }
        for (at, counts) in self.chosen(&whole, apart).iter().enumerate() {
            add(&mut waiting[at], counts);
            if self.size.reached(waiting[at].iter().sum()) {
                self.show(at, &waiting[at]);
                waiting[at].fill(0);
            }
        }
    }

    fn get(&self, tally: &Tally, counter: Counter) -> u64 {
        tally.get(self.assessment, self.layout, counter)
    }

    fn people(&self, tally: &Tally, part: Part) -> u64 {
        self.get(tally, Counter::Of(self.at, part))
    }

    /// How often each option was chosen by these people, for each item.
    fn chosen(&self, tally: &Tally, parts: &[Part]) -> Vec<Vec<u64>> {
        let items = self.layout.families[self.at.0].items.iter();
        let item = |item: &ItemIx| {
            let options = 0..self.assessment.item(*item).options.len();
            let chosen = |option| {
                let of =
                    |part: &Part| self.get(tally, Counter::Chosen(*item, OptionIx(option), *part));
                parts.iter().map(of).sum()
            };
            options.map(chosen).collect()
        };
        items.map(item).collect()
    }

    fn show(&mut self, at: usize, counts: &[u64]) {
        let shown = if differ(counts) {
            &mut self.exact
        } else {
            &mut self.same
        };
        add(&mut shown[at], counts);
    }

    fn add_scores(&mut self, whole: &Tally, together: &[Part]) {
        if self.layout.families[self.at.0].dimension.is_none() {
            return;
        }
        let complete = self.chosen(whole, &[Part::Complete]);
        let squares = self.get(whole, Counter::Squares(self.at));
        let scored = self.get(whole, Counter::Scored(self.at));
        // With so few of them the sum would tell of them: their answers are divided otherwise.
        let of_few = scored > 0 && !self.size.reached(scored);
        let with_gaps = together.contains(&Part::Gapped) && !of_few;
        let sum = |part| self.get(whole, Counter::Sum(self.at, part));
        let (mut persons, mut sums) = (self.people(whole, Part::Complete), sum(Part::Complete));
        if with_gaps {
            persons += scored;
            sums += sum(Part::Gapped);
        }
        let score = self.score.get_or_insert_with(|| Scored {
            persons: 0,
            sum: 0,
            complete: complete
                .iter()
                .map(|counts| vec![0; counts.len()])
                .collect(),
            squares: 0,
        });
        score.persons += persons;
        score.sum += sums;
        score.squares = score.squares.saturating_add(squares);
        for (sum, counts) in score.complete.iter_mut().zip(&complete) {
            add(sum, counts);
        }
    }

    /// The points of each option of each item, and how many people gave them.
    fn points(&self, counts: &[Vec<u64>]) -> Vec<Vec<(u64, u64)>> {
        let items = self.layout.families[self.at.0].items.iter().zip(counts);
        let of = |(item, counts): (&ItemIx, &Vec<u64>)| {
            let item = self.assessment.item(*item);
            let points =
                |option| points(item, Standing::Chosen(OptionIx(option))).map_or(0, u64::from);
            counts
                .iter()
                .enumerate()
                .map(|(option, people)| (points(option), *people))
                .collect()
        };
        items.map(of).collect()
    }

    fn shown(self) -> ShownFamily {
        let items = &self.layout.families[self.at.0].items;
        let shown = |(at, item): (usize, &ItemIx)| match &self.exact[at] {
            counts if counts.iter().any(|count| *count > 0) => Shown::Counts(counts.clone()),
            _ => band(self.assessment.item(*item), &self.same[at]),
        };
        let mean = |score: &Scored| Mean {
            persons: score.persons,
            sum: score.sum_shown(),
            reliability: reliability(&self.points(&score.complete), score.squares),
        };
        ShownFamily {
            items: items.iter().enumerate().map(shown).collect(),
            mean: self.score.as_ref().map(mean),
        }
    }
}
