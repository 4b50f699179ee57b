//! Which levels the sums of points fall into, where the overall score is a sum.

use crate::answers::Standing;
use crate::definition::{Aggregate, Assessment, Item, LevelIx, Member, MemberOf, OptionIx};
use crate::scoring::{Ratio, Score, level_by_score, points};

/// The highest sum that is looked at.
const MOST: usize = 5_000;

/// The levels by score that complete answers can come to; none where the overall score is no plain
/// sum of items that everybody is asked, or too large a one.
pub fn levels_of_sums(assessment: &Assessment) -> Option<Vec<LevelIx>> {
    let overall = assessment.dimension(assessment.overall);
    let items = summands(assessment, &overall.members)?;
    let weighed = |(item, weight): &(&Item, u32)| (item.max_points() * weight) as usize;
    let highest: usize = items.iter().map(weighed).sum();
    // A mean of items with different maxima is no sum of their points.
    let same = items
        .windows(2)
        .all(|pair| pair[0].0.max_points() == pair[1].0.max_points());
    let is_sum = overall.aggregate == Aggregate::Sum;
    if highest > MOST || !(same || is_sum) {
        return None;
    }
    let max = match (overall.out_of, is_sum) {
        (Some(out_of), _) => out_of,
        (None, true) => u32::try_from(highest).ok()?,
        (None, false) => 100,
    };
    let reached = sums(&items, highest).into_iter().filter_map(|sum| {
        let ratio = Ratio::new(sum as u64, highest as u64)?;
        level_by_score(assessment, assessment.overall, Score { ratio, max })
    });
    let mut levels: Vec<_> = reached.collect();
    levels.dedup();
    Some(levels)
}

/// The items with their weights, if there are no others and everybody is asked all of them.
fn summands<'a>(assessment: &'a Assessment, members: &[Member]) -> Option<Vec<(&'a Item, u32)>> {
    let one = |member: &Member| match member.of {
        MemberOf::Item(item) => {
            let item = assessment.item(item);
            let plain = item.condition.is_none() && item.differs_from.is_empty();
            plain.then_some((item, member.weight))
        }
        MemberOf::Dimension(_) => None,
    };
    members.iter().map(one).collect()
}

/// Every sum that an option of each item comes to, from the lowest.
fn sums(items: &[(&Item, u32)], highest: usize) -> Vec<usize> {
    let mut found = vec![false; highest + 1];
    found[0] = true;
    for (item, weight) in items {
        let mut next = vec![false; highest + 1];
        for option in (0..item.options.len()).map(OptionIx) {
            let points = points(item, Standing::Chosen(option)).unwrap_or(0);
            let more = (points * weight) as usize;
            for sum in (0..=highest.saturating_sub(more)).filter(|sum| found[*sum]) {
                next[sum + more] = true;
            }
        }
        found = next;
    }
    (0..=highest).filter(|sum| found[*sum]).collect()
}
