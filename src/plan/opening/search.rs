//! The search for the fewest steps, and among those for the fewest items: the most promising state
//! first, so that the first one that meets all needs is the smallest.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::bound::{Bound, Cost, ITEM, STEP};
use super::class::Model;

/// What was found.
pub struct Found {
    /// How many steps of each class are taken.
    pub taken: Vec<usize>,
    /// Whether it is proved that fewer don't do.
    pub proved: bool,
}

/// Searches; none where all steps together don't do. What meets all needs must also be open. Past
/// the budget of states the search goes on without proof.
pub fn search(
    model: &Model,
    budget: &mut usize,
    is_open: &dyn Fn(&[usize]) -> bool,
) -> Option<Found> {
    let Some(bound) = Bound::of(model) else {
        return eager(model, is_open);
    };
    let root = State {
        place: 0,
        cost: 0,
        needs: model.needs.clone(),
        parent: 0,
        taken: 0,
    };
    let least = bound.least(0, &root.needs)?;
    let mut search = Search {
        by_place: vec![Vec::new(); bound.order.len() + 1],
        open: BinaryHeap::new(),
        states: Vec::new(),
        model,
        bound,
    };
    search.add(root, least);
    let mut proved = true;
    while let Some(at) = search.next() {
        if search.states[at].is_met() {
            let taken = search.taken(at);
            if is_open(&taken) {
                *budget = budget.saturating_sub(search.states.len());
                return Some(Found { taken, proved });
            }
            // Too hopeful by a rounding: what is found from here on is proved by nothing.
            proved = false;
            continue;
        }
        if search.states.len() > *budget {
            // From here on straight down, to the most promising of each state's own.
            proved = false;
            search.open.clear();
            search.by_place.iter_mut().for_each(Vec::clear);
        }
        search.expand(at);
    }
    *budget = budget.saturating_sub(search.states.len());
    eager(model, is_open)
}

/// What is found by taking the step that is of most use each time: no proof, but little work.
fn eager(model: &Model, is_open: &dyn Fn(&[usize]) -> bool) -> Option<Found> {
    let mut needs = model.needs.clone();
    let mut taken = vec![0; model.classes.len()];
    loop {
        if needs.iter().all(|need| *need == 0) && is_open(&taken) {
            let proved = false;
            return Some(Found { taken, proved });
        }
        let next = model.classes.iter().zip(&taken).enumerate();
        let next = next.filter_map(|(at, (class, taken))| Some((at, class.steps.get(*taken)?)));
        let (at, step) = next.max_by_key(|(at, step)| {
            let gains = needs.iter().zip(&step.gains);
            let use_of_it: u64 = gains.map(|(need, gain)| gain.min(need)).sum();
            (use_of_it, !step.first, Reverse(*at))
        })?;
        for (need, gain) in needs.iter_mut().zip(&step.gains) {
            *need = need.saturating_sub(*gain);
        }
        taken[at] += 1;
    }
}

/// Some classes taken up, the others not yet.
struct State {
    /// How many classes are taken up, in the order of the bound.
    place: usize,
    cost: Cost,
    /// What is missing still.
    needs: Vec<u64>,
    /// The state before the last class.
    parent: usize,
    /// How many steps of the last class are taken.
    taken: usize,
}

impl State {
    fn is_met(&self) -> bool {
        self.needs.iter().all(|need| *need == 0)
    }

    /// Whether it is as good as another one at the same place, or better.
    fn covers(&self, other: &Self) -> bool {
        let mut needs = self.needs.iter().zip(&other.needs);
        self.cost <= other.cost && needs.all(|(own, other)| own <= other)
    }
}

struct Search<'a> {
    model: &'a Model,
    bound: Bound,
    states: Vec<State>,
    by_place: Vec<Vec<usize>>,
    /// Least cost in all, classes left, state: of equal costs the furthest first.
    open: BinaryHeap<Reverse<(Cost, usize, usize)>>,
}

impl Search<'_> {
    fn next(&mut self) -> Option<usize> {
        self.open.pop().map(|Reverse((_, _, at))| at)
    }

    /// Adds a state, unless one that is as good is there.
    fn add(&mut self, state: State, least: Cost) {
        let mut others = self.by_place[state.place].iter();
        if others.any(|at| self.states[*at].covers(&state)) {
            return;
        }
        let left = self.bound.order.len() - state.place;
        let at = self.states.len();
        self.open.push(Reverse((least, left, at)));
        self.by_place[state.place].push(at);
        self.states.push(state);
    }

    /// Takes up the next class, with each number of its steps that may be of use.
    fn expand(&mut self, parent: usize) {
        let State { place, cost, .. } = self.states[parent];
        let Some(class) = self.bound.order.get(place) else {
            return;
        };
        let steps = &self.model.classes[*class].steps;
        let (mut cost, mut needs) = (cost, self.states[parent].needs.clone());
        for taken in 0..=steps.len() {
            if let Some(step) = taken.checked_sub(1).map(|last| &steps[last]) {
                let of_use = |(need, gain): (&u64, &u64)| *need > 0 && *gain > 0;
                if !needs.iter().zip(&step.gains).any(of_use) {
                    break;
                }
                for (need, gain) in needs.iter_mut().zip(&step.gains) {
                    *need = need.saturating_sub(*gain);
                }
                cost += STEP + if step.first { ITEM } else { 0 };
            }
            let state = State {
                place: place + 1,
                cost,
                needs: needs.clone(),
                parent,
                taken,
            };
            if let Some(least) = self.bound.least(place + 1, &state.needs) {
                self.add(state, cost + least);
            }
        }
    }

    /// How many steps of each class a state has taken.
    fn taken(&self, mut at: usize) -> Vec<usize> {
        let mut taken = vec![0; self.model.classes.len()];
        while self.states[at].place > 0 {
            let state = &self.states[at];
            taken[self.bound.order[state.place - 1]] = state.taken;
            at = state.parent;
        }
        taken
    }
}

#[cfg(test)]
mod tests {
    use super::super::class::{Class, Step};
    use super::*;
    use crate::definition::{ItemIx, OptionIx};
    use proptest::collection::vec;
    use proptest::prelude::*;

    /// Whether steps taken meet all needs, and how many steps and items they are.
    fn tried(model: &Model, taken: &[usize]) -> (bool, (usize, usize)) {
        let all = model.classes.iter().zip(taken);
        let steps: Vec<&Step> = all
            .flat_map(|(class, taken)| &class.steps[..*taken])
            .collect();
        let gained = |at: usize| steps.iter().map(|step| step.gains[at]).sum::<u64>();
        let met = (0..model.needs.len()).all(|at| gained(at) >= model.needs[at]);
        let items = steps.iter().filter(|step| step.first).count();
        (met, (steps.len(), items))
    }

    fn check_smallest(model: &Model) {
        let is_open = |taken: &[usize]| tried(model, taken).0;
        let found = search(model, &mut 100_000, &is_open);
        let mut ways: Vec<Vec<usize>> = vec![Vec::new()];
        for class in &model.classes {
            let longer = ways.iter().flat_map(|way| {
                (0..=class.steps.len()).map(|taken| [way.as_slice(), &[taken]].concat())
            });
            ways = longer.collect();
        }
        let sizes = ways.iter().map(|way| tried(model, way));
        let smallest = sizes.filter(|(met, _)| *met).map(|(_, size)| size).min();
        let size = found.as_ref().map(|found| tried(model, &found.taken).1);
        assert_eq!(size, smallest);
        assert!(found.is_none_or(|found| found.proved));
    }

    /// A class from numbers: which of three needs it serves, what each step gives to them, and
    /// whether it begins an item.
    fn class((serves, steps): ([bool; 3], Vec<([u64; 3], bool)>)) -> Class {
        let gain = |(serves, gain): (bool, u64)| if serves { gain } else { 0 };
        let steps = steps.into_iter().map(|(gains, first)| Step {
            item: ItemIx(0),
            to: OptionIx(0),
            first,
            gains: serves.into_iter().zip(gains).map(gain).collect(),
        });
        let steps = steps.collect();
        Class { steps }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]
        #[test]
        fn nothing_is_smaller_than_what_is_found(
            needs in vec(1_u64..16, 3),
            classes in vec(
                (any::<[bool; 3]>(), vec(([1_u64..8, 1..8, 1..8], any::<bool>()), 1..5)),
                1..6,
            ),
        ) {
            let classes = classes.into_iter().map(class).collect();
            check_smallest(&Model { needs, classes });
        }
    }

    /// Two needs of two steps each. One item serves the first, one the second, one both.
    fn check(budget: usize, expected: &[usize], proved: bool) {
        let class = |item: usize, gains: [u64; 2]| {
            let step = |at: usize| Step {
                item: ItemIx(item),
                to: OptionIx(at),
                first: at == 0,
                gains: gains.to_vec(),
            };
            let steps = (0..3).map(step).collect();
            Class { steps }
        };
        let model = Model {
            needs: vec![20, 20],
            classes: vec![class(0, [10, 0]), class(1, [0, 10]), class(2, [9, 9])],
        };
        let is_open = |taken: &[usize]| {
            let [first, second, both] = [taken[0], taken[1], taken[2]];
            10 * first + 9 * both >= 20 && 10 * second + 9 * both >= 20
        };
        let mut budget = budget;
        let found = search(&model, &mut budget, &is_open).expect("there is a way");
        assert_eq!((&*found.taken, found.proved), (expected, proved));
        let eager = eager(&model, &is_open).expect("there is a way");
        assert!(is_open(&eager.taken) && !eager.proved);
        assert!(search(&model, &mut budget, &|_| false).is_none());
    }

    #[test]
    fn past_its_budget_it_finds_without_proof() {
        check(1_000, &[0, 0, 3], true);
        check(0, &[0, 0, 3], false);
    }
}
