//! What one respondent adds to the counters, and counters added up.

use super::{Counter, FAVOURABLE_PERCENT, FamilyIx, Group, Layout, MILLION, Part};
use crate::answers::{Answers, Standing};
use crate::definition::{Assessment, DimensionIx, ItemIx};
use crate::scoring::{Scorecard, points, score};

/// The counters of a group, in the order of a [`Layout`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally(Vec<u64>);

impl Tally {
    /// Nobody, yet.
    pub fn none(layout: &Layout) -> Self {
        Self(vec![0; layout.counters().len()])
    }

    /// These counts, in the order of the layout. `None` where they are not as many.
    pub fn of(layout: &Layout, counts: Vec<u64>) -> Option<Self> {
        (counts.len() == layout.counters().len()).then_some(Self(counts))
    }

    /// All counts, in the order of the layout.
    pub fn counts(&self) -> &[u64] {
        &self.0
    }

    /// How many reports there are.
    pub fn persons(&self) -> u64 {
        self.0[0]
    }

    /// One count; 0 where it is not counted.
    pub fn get(&self, assessment: &Assessment, layout: &Layout, counter: Counter) -> u64 {
        layout
            .place(assessment, counter)
            .map_or(0, |place| self.0[place])
    }

    /// Adds another group's, of the same layout. Past 2^64 a count stays there.
    pub fn add(&mut self, other: &Self) {
        for (mine, theirs) in self.0.iter_mut().zip(&other.0) {
            *mine = mine.saturating_add(*theirs);
        }
    }

    /// Adds what one respondent adds.
    pub fn count(&mut self, counted: &Counted) {
        for &(place, count) in &counted.0 {
            self.0[place] = self.0[place].saturating_add(count);
        }
    }

    /// Drops what is counted of some groups of the breakdown only.
    pub fn drop_of_some_groups(&mut self, layout: &Layout) {
        for (at, family) in layout
            .families
            .iter()
            .enumerate()
            .filter(|(_, one)| one.of_some_groups)
        {
            let at = FamilyIx(at);
            for (place, counter) in layout.counters().iter().enumerate() {
                let of_family = match counter {
                    Counter::Of(one, _)
                    | Counter::Scored(one)
                    | Counter::Sum(one, _)
                    | Counter::Squares(one) => *one == at,
                    Counter::Chosen(item, ..)
                    | Counter::CannotSee(item)
                    | Counter::DoesNotApply(item) => family.items.contains(item),
                    _ => false,
                };
                if of_family {
                    self.0[place] = 0;
                }
            }
        }
    }
}

/// What one respondent adds: places of counters, each with a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted(Vec<(usize, u64)>);

/// What one respondent adds to the counters, and to which group.
pub fn counted(assessment: &Assessment, layout: &Layout, answers: &Answers) -> (Group, Counted) {
    let scorecard = score(assessment, answers);
    let mut adding = Adding {
        assessment,
        layout,
        scorecard: &scorecard,
        counts: Vec::new(),
    };
    adding.add(Counter::Persons, 1);
    for at in 0..layout.families.len() {
        adding.family(FamilyIx(at));
    }
    for at in (0..assessment.dimensions.len()).map(DimensionIx) {
        adding.dimension(at);
    }
    adding.arrivals();
    let group = layout
        .breakdown
        .and_then(|item| match scorecard.standings[item.0] {
            Standing::Chosen(option) => Some(option),
            _ => None,
        });
    (group, Counted(adding.counts))
}

struct Adding<'a> {
    assessment: &'a Assessment,
    layout: &'a Layout,
    scorecard: &'a Scorecard,
    counts: Vec<(usize, u64)>,
}

impl Adding<'_> {
    fn add(&mut self, counter: Counter, count: u64) {
        if let Some(place) = self.layout.place(self.assessment, counter) {
            self.counts.push((place, count));
        }
    }

    fn standing(&self, item: ItemIx) -> Standing {
        self.scorecard.standings[item.0]
    }

    fn family(&mut self, at: FamilyIx) {
        let family = &self.layout.families[at.0];
        let chosen = family
            .items
            .iter()
            .filter(|item| self.standing(**item).answered())
            .count();
        let part = self.part_of(at);
        for &item in &family.items {
            match self.standing(item) {
                Standing::Chosen(option) => self.add(Counter::Chosen(item, option, part), 1),
                Standing::CannotSee => self.add(Counter::CannotSee(item), 1),
                Standing::DoesNotApply => self.add(Counter::DoesNotApply(item), 1),
                Standing::Unanswered | Standing::NotReached => {}
            }
        }
        if chosen == 0 {
            return;
        }
        self.add(Counter::Of(at, part), 1);
        let score = family
            .dimension
            .and_then(|of| self.scorecard.dimension(of).score);
        if let Some(score) = score {
            self.add(Counter::Sum(at, part), u64::from(score.ratio.of(MILLION)));
            match part {
                Part::Gapped => self.add(Counter::Scored(at), 1),
                Part::Complete => {
                    let points =
                        |item: &ItemIx| points(self.assessment.item(*item), self.standing(*item));
                    let total: u64 = family.items.iter().filter_map(points).map(u64::from).sum();
                    self.add(Counter::Squares(at), total * total);
                }
            }
        }
    }

    /// Whether there are gaps in what was asked of a family.
    fn part_of(&self, at: FamilyIx) -> Part {
        let mut items = self.layout.families[at.0].items.iter();
        let gap = |standing: Standing| standing != Standing::NotReached && !standing.answered();
        match items.any(|item| gap(self.standing(*item))) {
            true => Part::Gapped,
            false => Part::Complete,
        }
    }

    fn dimension(&mut self, at: DimensionIx) {
        let Some(score) = self.scorecard.dimension(at).score else {
            return;
        };
        let mut below = self.layout.below(at).iter();
        let part = match below.any(|family| self.part_of(*family) == Part::Gapped) {
            true => Part::Gapped,
            false => Part::Complete,
        };
        self.add(Counter::Valid(at, part), 1);
        if score.ratio.of_reaches(100, FAVOURABLE_PERCENT) {
            self.add(Counter::Favourable(at, part), 1);
        }
    }

    fn arrivals(&mut self) {
        for (at, item) in self.assessment.items.iter().enumerate() {
            let (Some(about), Standing::Chosen(said)) = (item.about, self.standing(ItemIx(at)))
            else {
                continue;
            };
            if let Standing::Chosen(named) = self.standing(about) {
                let id = &self.assessment.item(about).options[named.0].id;
                let source = self.layout.sources.iter().position(|source| source == id);
                if let Some(source) = source {
                    self.add(Counter::Arrival(source, said), 1);
                }
            }
        }
    }
}
