//! What is counted for an assessment, each counter with a name that lasts.

use std::rc::Rc;

use super::family::{families, families_below};
use super::{Family, FamilyIx};
use crate::definition::{Assessment, DimensionIx, ItemIx, OptionIx};

/// Whether a respondent left gaps: in a family, or in the families below a dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// An option was chosen of every item that was asked.
    Complete,
    /// Not of all.
    Gapped,
}

impl Part {
    /// Both, in the order in which they are counted.
    pub const BOTH: [Self; 2] = [Self::Complete, Self::Gapped];
}

/// One thing that is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counter {
    /// Reports.
    Persons,
    /// Those who answered every item of a family, or some of them.
    Of(FamilyIx, Part),
    /// Those who left gaps in a family, and whose dimension has a score nevertheless.
    Scored(FamilyIx),
    /// The scores of a family's dimension added up, in millionths, each rounded half up.
    Sum(FamilyIx, Part),
    /// The squares of the total points of those who answered every item of a family, added up.
    Squares(FamilyIx),
    /// Those who chose an option.
    Chosen(ItemIx, OptionIx, Part),
    /// "I can't see this from my role".
    CannotSee(ItemIx),
    /// "Does not apply here".
    DoesNotApply(ItemIx),
    /// Those whose dimension has a score.
    Valid(DimensionIx, Part),
    /// Those whose score in a dimension is favourable.
    Favourable(DimensionIx, Part),
    /// Those who named a source (by its place in [`Layout::sources`]), and said this of it.
    Arrival(usize, OptionIx),
}

/// The counters of an assessment, in one fixed order.
#[derive(Clone, Debug)]
pub struct Layout {
    /// The item by which groups are formed, if any.
    pub breakdown: Option<ItemIx>,
    /// The families of its items.
    pub families: Vec<Family>,
    /// The ids of the sources that are asked about, in the order of their options.
    pub sources: Vec<Rc<str>>,
    /// An item that asks about a source: all of them have its options.
    pub arrival: Option<ItemIx>,
    /// For each dimension, the families that it has items of.
    below: Vec<Vec<FamilyIx>>,
    counters: Vec<Counter>,
    /// Where the counters of each item begin: options complete, options gapped, can't see, does not
    /// apply.
    items: Vec<Option<usize>>,
    /// Where those of each family begin: complete, gapped, and, with a dimension, scored, two sums,
    /// squares.
    of_families: Vec<usize>,
    /// Where those of the dimensions begin, four for each.
    dimensions: usize,
    /// Where those of the sources begin.
    arrivals: usize,
}

impl Layout {
    /// What is counted for an assessment, in groups by this item.
    pub fn new(assessment: &Assessment, breakdown: Option<ItemIx>) -> Self {
        let (arrival, sources) = sources(assessment);
        let families = families(assessment, breakdown);
        let dimensions = (0..assessment.dimensions.len()).map(DimensionIx);
        let mut layout = Self {
            breakdown,
            below: dimensions
                .map(|at| families_below(assessment, &families, at))
                .collect(),
            families,
            sources,
            arrival,
            counters: vec![Counter::Persons],
            items: vec![None; assessment.items.len()],
            of_families: Vec::new(),
            dimensions: 0,
            arrivals: 0,
        };
        for at in 0..layout.families.len() {
            layout.add_family(assessment, FamilyIx(at));
        }
        layout.dimensions = layout.counters.len();
        for at in (0..assessment.dimensions.len()).map(DimensionIx) {
            for part in Part::BOTH {
                let of_part = [Counter::Valid(at, part), Counter::Favourable(at, part)];
                layout.counters.extend(of_part);
            }
        }
        layout.arrivals = layout.counters.len();
        for source in 0..layout.sources.len() {
            let options = layout
                .arrival
                .map_or(0, |item| assessment.item(item).options.len());
            let arrivals = (0..options).map(|option| Counter::Arrival(source, OptionIx(option)));
            layout.counters.extend(arrivals);
        }
        layout
    }

    fn add_family(&mut self, assessment: &Assessment, at: FamilyIx) {
        self.of_families.push(self.counters.len());
        let parts = Part::BOTH;
        self.counters
            .extend(parts.map(|part| Counter::Of(at, part)));
        if self.families[at.0].dimension.is_some() {
            self.counters.push(Counter::Scored(at));
            self.counters
                .extend(parts.map(|part| Counter::Sum(at, part)));
            self.counters.push(Counter::Squares(at));
        }
        for &item in &self.families[at.0].items {
            self.items[item.0] = Some(self.counters.len());
            let options = assessment.item(item).options.len();
            for part in parts {
                let chosen =
                    (0..options).map(|option| Counter::Chosen(item, OptionIx(option), part));
                self.counters.extend(chosen);
            }
            self.counters
                .extend([Counter::CannotSee(item), Counter::DoesNotApply(item)]);
        }
    }

    /// The families that a dimension has items of, itself or in the dimensions below it.
    pub fn below(&self, at: DimensionIx) -> &[FamilyIx] {
        &self.below[at.0]
    }

    /// The counters, in order.
    pub fn counters(&self) -> &[Counter] {
        &self.counters
    }

    /// Where a counter stands; `None` where it is not counted here.
    pub fn place(&self, assessment: &Assessment, counter: Counter) -> Option<usize> {
        let options = |item: ItemIx| assessment.item(item).options.len();
        let family = |at: FamilyIx| self.of_families.get(at.0).copied();
        let item = |item: ItemIx| self.items.get(item.0).copied().flatten();
        let place = match counter {
            Counter::Persons => Some(0),
            Counter::Of(at, part) => family(at).map(|start| start + part as usize),
            Counter::Scored(at) => family(at).map(|start| start + 2),
            Counter::Sum(at, part) => family(at).map(|start| start + 3 + part as usize),
            Counter::Squares(at) => family(at).map(|start| start + 5),
            Counter::Chosen(of, option, part) => {
                item(of).map(|start| start + part as usize * options(of) + option.0)
            }
            Counter::CannotSee(of) => item(of).map(|start| start + 2 * options(of)),
            Counter::DoesNotApply(of) => item(of).map(|start| start + 2 * options(of) + 1),
            Counter::Valid(at, part) => Some(self.dimensions + 4 * at.0 + 2 * part as usize),
            Counter::Favourable(at, part) => {
                Some(self.dimensions + 4 * at.0 + 2 * part as usize + 1)
            }
            Counter::Arrival(source, option) => self
                .arrival
                .map(|item| self.arrivals + source * options(item) + option.0),
        };
        place.filter(|place| self.counters.get(*place) == Some(&counter))
    }

    /// The name of a counter, which lasts as long as the ids of the definition.
    pub fn name(&self, assessment: &Assessment, counter: Counter) -> String {
        let family = |at: FamilyIx| &self.families[at.0].id;
        let dimension = |at: DimensionIx| &assessment.dimension(at).id;
        let item = |at: ItemIx| &assessment.item(at).id;
        let part = |part| match part {
            Part::Complete => "complete",
            Part::Gapped => "gapped",
        };
        match counter {
            Counter::Persons => "persons".to_owned(),
            Counter::Of(at, of) => format!("family/{}/{}", family(at), part(of)),
            Counter::Scored(at) => format!("family/{}/gapped-scored", family(at)),
            Counter::Sum(at, of) => format!("family/{}/{}-sum", family(at), part(of)),
            Counter::Squares(at) => format!("family/{}/complete-squares", family(at)),
            Counter::Chosen(at, option, of) => {
                let option = &assessment.item(at).options[option.0].id;
                format!("item/{}/{}/{option}", item(at), part(of))
            }
            Counter::CannotSee(at) => format!("item/{}/cannot-see", item(at)),
            Counter::DoesNotApply(at) => format!("item/{}/does-not-apply", item(at)),
            Counter::Valid(at, of) => format!("dimension/{}/{}", dimension(at), part(of)),
            Counter::Favourable(at, of) => {
                format!("dimension/{}/{}-favourable", dimension(at), part(of))
            }
            Counter::Arrival(source, option) => {
                let options = self
                    .arrival
                    .map_or(&[][..], |item| &assessment.item(item).options);
                let option = options.get(option.0).map_or("", |option| &option.id);
                format!("source/{}/{option}", self.sources[source])
            }
        }
    }
}

/// An item that asks about a source, and the sources that can be named. Nothing where those items
/// don't share one scale: their answers could not be added up.
fn sources(assessment: &Assessment) -> (Option<ItemIx>, Vec<Rc<str>>) {
    let about = || {
        assessment
            .items
            .iter()
            .enumerate()
            .filter(|(_, item)| item.about.is_some())
    };
    let Some((first, arrival)) = about().next() else {
        return (None, Vec::new());
    };
    if about().any(|(_, item)| item.options != arrival.options) {
        return (None, Vec::new());
    }
    let mut sources: Vec<Rc<str>> = Vec::new();
    for source in about().filter_map(|(_, item)| item.about) {
        for option in &assessment.item(source).options {
            if !sources.contains(&option.id) {
                sources.push(Rc::clone(&option.id));
            }
        }
    }
    (Some(ItemIx(first)), sources)
}
