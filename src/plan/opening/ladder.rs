//! An item's options as a ladder: one rung for each number of points, from the lowest.

use crate::answers::Standing;
use crate::definition::{Item, OptionIx};
use crate::scoring::points;

/// The rungs of an item, each with its points after keying and the first option that has them.
pub fn rungs(item: &Item) -> Vec<(u32, OptionIx)> {
    let options = (0..item.options.len()).map(OptionIx);
    let scored =
        options.filter_map(|option| Some((points(item, Standing::Chosen(option))?, option)));
    let mut rungs: Vec<_> = scored.collect();
    rungs.sort_unstable();
    rungs.dedup_by_key(|(points, _)| *points);
    rungs
}

/// How high an option stands: 1 for the lowest rung; 0 where there is no answer.
pub fn height(item: &Item, option: Option<OptionIx>) -> u32 {
    let points_of = |option| points(item, Standing::Chosen(option));
    let Some(own) = option.and_then(points_of) else {
        return 0;
    };
    let below = rungs(item)
        .iter()
        .filter(|(points, _)| *points <= own)
        .count();
    u32::try_from(below).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::examples;

    fn check(id: &str, expected: &[(u32, usize)]) {
        let assessment = examples::branching();
        let item = assessment.item(assessment.item_with_id(id).expect("is there"));
        let expected: Vec<_> = expected
            .iter()
            .map(|(points, option)| (*points, OptionIx(*option)))
            .collect();
        assert_eq!(rungs(item), expected, "{id}");
        assert_eq!(height(item, None), 0);
        for (at, (_, option)) in expected.into_iter().enumerate() {
            assert_eq!(height(item, Some(option)), at as u32 + 1, "{id} {option:?}");
        }
    }

    #[test]
    fn rungs_rise_by_points_after_keying() {
        check("channel", &[(0, 2), (1, 1), (2, 0)]);
        check("effort", &[(1, 4), (2, 3), (3, 2), (4, 1), (5, 0)]);
    }
}
