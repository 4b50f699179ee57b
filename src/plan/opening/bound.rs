//! How little it takes at least to meet the needs that are left: what the search may rely on.
//!
//! Some needs share no class: their least steps add up, and each forms a block. Any other need, and
//! any two of them together, is met by the best of these steps and then by the best of the rest.

use super::class::Model;

/// A cost: steps first, then items, in one number.
pub type Cost = u32;

/// What a step costs.
pub const STEP: Cost = 1_000;

/// What one item more costs.
pub const ITEM: Cost = 1;

/// Least costs from any point of the search on, where classes are taken up in its order.
pub struct Bound {
    /// The classes in the order in which the search takes them up, block by block.
    pub order: Vec<usize>,
    blocks: Vec<Block>,
    /// Needs, or sums of two: each need on its own first.
    rows: Vec<Vec<usize>>,
    steps: Table,
    items: Table,
}

/// Classes that follow each other, and the need that no class outside serves.
struct Block {
    own: Option<usize>,
    start: usize,
    end: usize,
}

/// For each place in the order and each row: the most that is gained with 0, 1, 2 … units of the
/// classes from that place to the end of its block.
type Table = Vec<Vec<Vec<u64>>>;

/// The most numbers that a table may take: many times what any instrument in use needs.
const MOST_NUMBERS: usize = 2_000_000;

/// Of so many needs that form no block, any two are looked at together.
const PAIRED: usize = 4;

impl Bound {
    /// The bound of a model; none where it would take too much.
    pub fn of(model: &Model) -> Option<Self> {
        let (order, blocks) = blocks(model);
        let is_own = |need: usize| blocks.iter().any(|block| block.own == Some(need));
        let mut rows: Vec<Vec<usize>> = (0..model.needs.len()).map(|need| vec![need]).collect();
        let mut links: Vec<_> = (0..rows.len()).filter(|need| !is_own(*need)).collect();
        links.truncate(PAIRED);
        for (at, one) in links.iter().enumerate() {
            rows.extend(links[at + 1..].iter().map(|other| vec![*one, *other]));
        }
        let steps_of = |block: &Block| {
            let classes = order[block.start..block.end].iter();
            let steps: usize = classes.map(|class| model.classes[*class].steps.len()).sum();
            steps * (block.end - block.start)
        };
        if blocks.iter().map(steps_of).sum::<usize>() * rows.len() > MOST_NUMBERS {
            return None;
        }
        let table = |units: Units| table(model, &order, &blocks, &rows, units);
        Some(Self {
            steps: table(steps),
            items: table(items),
            order,
            blocks,
            rows,
        })
    }

    /// The least cost of meeting these needs with the classes from a place on; none where they
    /// can't be met.
    pub fn least(&self, from: usize, needs: &[u64]) -> Option<Cost> {
        let steps = self.count(&self.steps, from, needs)?;
        let items = self.count(&self.items, from, needs)?;
        Some(STEP * steps + ITEM * items)
    }

    fn count(&self, table: &Table, from: usize, needs: &[u64]) -> Option<u32> {
        let mut taken = Vec::with_capacity(self.blocks.len());
        for block in &self.blocks {
            let need = block.own.map_or(0, |own| needs[own]);
            let at = from.max(block.start);
            if at >= block.end {
                if need > 0 {
                    return None;
                }
                continue;
            }
            let count = match block.own {
                Some(own) if need > 0 => units_for(&table[at][own], need)?,
                _ => 0,
            };
            taken.push((at, count));
        }
        let least: usize = taken.iter().map(|(_, count)| count).sum();
        let mut more = 0;
        for (row, members) in self.rows.iter().enumerate() {
            let of_row = members.iter().map(|need| needs[*need]);
            if of_row.clone().all(|need| need > 0) {
                more = more.max(more_for(table, row, of_row.sum(), taken.clone())?);
            }
        }
        u32::try_from(least + more).ok()
    }
}

/// How many units it takes at least to gain so much.
fn units_for(gains: &[u64], need: u64) -> Option<usize> {
    let count = gains.partition_point(|gain| *gain < need);
    (count < gains.len()).then_some(count)
}

/// How many units it takes at least beside those taken, which may have been the best for this row.
fn more_for(table: &Table, row: usize, need: u64, mut taken: Vec<(usize, usize)>) -> Option<usize> {
    let gained = taken.iter().map(|(at, count)| {
        let gains = &table[*at][row];
        gains[(*count).min(gains.len() - 1)]
    });
    let (mut gained, mut more) = (gained.sum::<u64>(), 0);
    while gained < need {
        let next = |(at, count): &(usize, usize)| {
            let gains = &table[*at][row];
            gains.get(count + 1).map_or(0, |next| next - gains[*count])
        };
        let best = taken.iter_mut().max_by_key(|one| next(one))?;
        let gain = next(best);
        if gain == 0 {
            return None;
        }
        best.1 += 1;
        gained += gain;
        more += 1;
    }
    Some(more)
}

/// The blocks, the needs that the fewest classes serve first; what serves none of them is last.
fn blocks(model: &Model) -> (Vec<usize>, Vec<Block>) {
    let serves = |class: usize, need: usize| {
        let mut steps = model.classes[class].steps.iter();
        steps.any(|step| step.gains[need] > 0)
    };
    let all = 0..model.classes.len();
    let serving =
        |need: usize| -> Vec<usize> { all.clone().filter(|class| serves(*class, need)).collect() };
    let mut needs: Vec<(usize, Vec<usize>)> = (0..model.needs.len())
        .map(|need| (need, serving(need)))
        .collect();
    needs.sort_by_key(|(_, classes)| classes.len());
    let (mut order, mut blocks): (Vec<usize>, Vec<Block>) = (Vec::new(), Vec::new());
    for (need, classes) in needs {
        if classes.iter().any(|class| order.contains(class)) {
            continue;
        }
        let start = order.len();
        order.extend(classes);
        let (own, end) = (Some(need), order.len());
        blocks.push(Block { own, start, end });
    }
    let start = order.len();
    let rest: Vec<usize> = all.filter(|class| !order.contains(class)).collect();
    order.extend(rest);
    let (own, end) = (None, order.len());
    blocks.push(Block { own, start, end });
    (order, blocks)
}

/// What a class gives a row without a unit, and with each of its units.
type Units = fn(&[(bool, u64)]) -> (u64, Vec<u64>);

/// A unit is a step.
fn steps(gains: &[(bool, u64)]) -> (u64, Vec<u64>) {
    (0, gains.iter().map(|(_, gain)| *gain).collect())
}

/// A unit is an item with all its steps; items that are raised already come without one.
fn items(gains: &[(bool, u64)]) -> (u64, Vec<u64>) {
    let (mut free, mut units) = (0, Vec::new());
    for (first, gain) in gains {
        match units.last_mut() {
            _ if *first => units.push(*gain),
            Some(unit) => *unit += gain,
            None => free += gain,
        }
    }
    (free, units)
}

fn table(
    model: &Model,
    order: &[usize],
    blocks: &[Block],
    rows: &[Vec<usize>],
    units: Units,
) -> Table {
    let mut table = vec![Vec::new(); order.len()];
    for block in blocks {
        let mut found: Vec<(u64, Vec<u64>)> = vec![(0, Vec::new()); rows.len()];
        for at in (block.start..block.end).rev() {
            let class = &model.classes[order[at]];
            for (row, (free, sorted)) in rows.iter().zip(&mut found) {
                let gains = class.steps.iter().map(|step| {
                    let gain = row.iter().map(|need| step.gains[*need]).sum();
                    (step.first, gain)
                });
                let (without, with) = units(&gains.collect::<Vec<_>>());
                *free += without;
                sorted.extend(with);
                sorted.sort_unstable_by(|one, other| other.cmp(one));
            }
            table[at] = found
                .iter()
                .map(|(free, sorted)| sums(*free, sorted))
                .collect();
        }
    }
    table
}

/// The sum of none, of the first, of the first two …
fn sums(free: u64, units: &[u64]) -> Vec<u64> {
    let mut sums = vec![free];
    for unit in units {
        sums.push(sums[sums.len() - 1] + unit);
    }
    sums
}
