//! Somebody who has every number that was ever shown, knows who is counted where, and solves the
//! numbers as linear equations to learn what a few people answered.
//!
//! The attacker is told nothing about how numbers are made. How much a person's answer adds to each
//! number is found by changing that one answer and looking at what moves.

use std::collections::BTreeMap;

/// Arithmetic modulo a prime near 2^31: exact, and two different combinations of the few small
/// coefficients there are come out alike next to never.
const PRIME: i64 = 2_147_483_629;

/// How much each number moves with each thing that is to be learned of each person.
#[derive(Default)]
pub struct Attacker {
    /// A row for each number; its coefficients by person and thing.
    rows: BTreeMap<String, BTreeMap<(usize, usize), i64>>,
    persons: usize,
}

impl Attacker {
    /// Against so many persons.
    pub fn new(persons: usize) -> Self {
        let rows = BTreeMap::new();
        Self { rows, persons }
    }

    /// Learns that a number moves by so much with a thing of a person.
    pub fn learn(&mut self, number: &str, person: usize, thing: usize, moves: i64) {
        if moves != 0 {
            let row = self.rows.entry(number.to_owned()).or_default();
            row.insert((person, thing), moves.rem_euclid(PRIME));
        }
    }

    /// What is known of how a number moves with a thing of a person.
    pub fn known(&self, number: &str, person: usize, thing: usize) -> i64 {
        let known = self
            .rows
            .get(number)
            .and_then(|row| row.get(&(person, thing)));
        known.copied().unwrap_or(0)
    }

    /// Whether any number depends on anybody.
    pub fn knows_something(&self) -> bool {
        !self.rows.is_empty()
    }

    /// The smallest set of fewer than `size` persons about whom a combination of the numbers is.
    pub fn finds(&self, size: usize) -> Option<Vec<usize>> {
        let classes = self.classes();
        let (large, small): (Vec<_>, Vec<_>) =
            classes.into_iter().partition(|class| class.len() >= size);
        let rows = self.matrix(&large, &small);
        let of_large = large.len() * self.things();
        // Combinations in which nobody of a large class is left, as what they say of the small ones.
        let mut left = eliminate(rows, of_large);
        left.retain(|row| row.iter().any(|value| *value != 0));
        let left: Vec<Vec<i64>> = left
            .into_iter()
            .map(|row| row[of_large..].to_vec())
            .collect();
        let whole = rank(left.clone());
        for count in 1..size {
            for chosen in subsets(small.len(), count) {
                let persons: usize = chosen.iter().map(|at| small[*at].len()).sum();
                if persons >= size {
                    continue;
                }
                let others = |row: &Vec<i64>| {
                    let outside =
                        (0..row.len()).filter(|column| !chosen.contains(&(column / self.things())));
                    outside.map(|column| row[column]).collect::<Vec<_>>()
                };
                if rank(left.iter().map(others).collect()) < whole {
                    let found = chosen.iter().flat_map(|at| small[*at].clone());
                    return Some(found.collect());
                }
            }
        }
        None
    }

    fn things(&self) -> usize {
        let things = self
            .rows
            .values()
            .flat_map(BTreeMap::keys)
            .map(|(_, thing)| thing + 1);
        things.max().unwrap_or(1)
    }

    /// Persons whose answers count alike in every number: no combination tells them apart.
    fn classes(&self) -> Vec<Vec<usize>> {
        let mut classes: BTreeMap<Vec<(&str, usize, i64)>, Vec<usize>> = BTreeMap::new();
        for person in 0..self.persons {
            let mut key = Vec::new();
            for (number, row) in &self.rows {
                let of = row.range((person, 0)..(person + 1, 0));
                key.extend(of.map(|((_, thing), moves)| (number.as_str(), *thing, *moves)));
            }
            if !key.is_empty() {
                classes.entry(key).or_default().push(person);
            }
        }
        classes.into_values().collect()
    }

    /// A row for each number, a column for each thing of each class, the large ones first.
    fn matrix(&self, large: &[Vec<usize>], small: &[Vec<usize>]) -> Vec<Vec<i64>> {
        let things = self.things();
        let first: Vec<usize> = large.iter().chain(small).map(|class| class[0]).collect();
        let row = |row: &BTreeMap<(usize, usize), i64>| {
            let value = |column: usize| row.get(&(first[column / things], column % things));
            (0..first.len() * things)
                .map(|column| value(column).copied().unwrap_or(0))
                .collect()
        };
        self.rows.values().map(row).collect()
    }
}

/// Rows combined so that the first columns vanish: those that are left when all that can be
/// eliminated there is.
fn eliminate(mut rows: Vec<Vec<i64>>, columns: usize) -> Vec<Vec<i64>> {
    let mut used = 0;
    for column in 0..columns {
        used += usize::from(pivot(&mut rows, used, column));
    }
    rows.split_off(used)
}

fn rank(mut rows: Vec<Vec<i64>>) -> usize {
    let columns = rows.first().map_or(0, Vec::len);
    let mut used = 0;
    for column in 0..columns {
        used += usize::from(pivot(&mut rows, used, column));
    }
    used
}

/// Clears a column below the rows that are used, if a row there has something in it.
fn pivot(rows: &mut [Vec<i64>], used: usize, column: usize) -> bool {
    let Some(at) = (used..rows.len()).find(|at| rows[*at][column] != 0) else {
        return false;
    };
    rows.swap(used, at);
    let inverse = power(rows[used][column], PRIME - 2);
    let top = rows[used].clone();
    for row in &mut rows[used + 1..] {
        let factor = row[column] * inverse % PRIME;
        if factor != 0 {
            for (value, above) in row.iter_mut().zip(&top) {
                *value = (*value - factor * above % PRIME).rem_euclid(PRIME);
            }
        }
    }
    true
}

fn power(base: i64, exponent: i64) -> i64 {
    let (mut result, mut base, mut exponent) = (1, base % PRIME, exponent);
    while exponent > 0 {
        if exponent % 2 == 1 {
            result = result * base % PRIME;
        }
        base = base * base % PRIME;
        exponent /= 2;
    }
    result
}

/// All sets of so many numbers below a bound.
fn subsets(bound: usize, count: usize) -> Vec<Vec<usize>> {
    let mut found: Vec<Vec<usize>> = vec![Vec::new()];
    for _ in 0..count {
        let longer = |set: &Vec<usize>| {
            let from = set.last().map_or(0, |last| last + 1);
            let set = set.clone();
            (from..bound)
                .map(move |next| [set.clone(), vec![next]].concat())
                .collect::<Vec<_>>()
        };
        found = found.iter().flat_map(longer).collect();
    }
    found
}
