//! How members make a dimension's score, and from how many answers on it is valid.

use super::Ratio;
use crate::definition::{Aggregate, Dimension, LevelIx, Member, Needs};

/// A score: a ratio of a highest score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Score {
    /// 0 to 1.
    pub ratio: Ratio,
    /// What the score is out of.
    pub max: u32,
}

impl Score {
    /// The score as shown: rounded once, half away from zero.
    pub fn rounded(self) -> u32 {
        self.ratio.of(self.max)
    }
}

/// What a member brings to a dimension: the trace of its score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contribution {
    /// The member.
    pub member: Member,
    /// Whether it is asked and counted at all.
    pub applicable: bool,
    /// Its highest points: of an item, or what a dimension is out of.
    pub max: u32,
    /// Its score; none where it has no answer, or not enough.
    pub ratio: Option<Ratio>,
}

impl Contribution {
    /// What it weighs among the others: a sum counts points, so the highest points weigh too.
    pub fn weight(&self, aggregate: Aggregate) -> u32 {
        match aggregate {
            Aggregate::Mean => self.member.weight,
            Aggregate::Sum => self.member.weight.saturating_mul(self.max),
        }
    }
}

/// A dimension's score and how it came about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DimensionScore {
    /// What each member brought, in the order of the definition.
    pub contributions: Vec<Contribution>,
    /// The score; none where there are not enough answers (never 0).
    pub score: Option<Score>,
    /// The level by its cut scores, where the definition has levels and there is a score.
    pub level: Option<LevelIx>,
}

impl DimensionScore {
    /// How many members are asked and counted.
    pub fn applicable(&self) -> usize {
        self.contributions
            .iter()
            .filter(|one| one.applicable)
            .count()
    }

    /// How many of these have a score.
    pub fn answered(&self) -> usize {
        self.contributions
            .iter()
            .filter(|one| one.ratio.is_some())
            .count()
    }
}

/// The score of a dimension from what its members bring.
///
/// | aggregate | ratio | out of |
/// |---|---|---|
/// | mean | Σ weight × ratio ÷ Σ weight, over members with a score | `outOf`, else 100 |
/// | sum | Σ weight × ratio × max ÷ Σ weight × max, over members with a score | `outOf`, else Σ weight × max over applicable members |
///
/// A sum with members missing is thus the sum prorated: what the answered ones reached of theirs.
/// A dimension among the members has a max only with a score; without one it is left out of both.
pub fn dimension_score(dimension: &Dimension, contributions: &[Contribution]) -> Option<Score> {
    if !enough(dimension.needs, contributions) {
        return None;
    }
    let weight = |one: &Contribution| one.weight(dimension.aggregate);
    let scored = contributions
        .iter()
        .filter_map(|one| one.ratio.map(|ratio| (weight(one), ratio)));
    let ratio = Ratio::mean(scored)?;
    let max = dimension
        .out_of
        .unwrap_or_else(|| match dimension.aggregate {
            Aggregate::Mean => 100,
            Aggregate::Sum => contributions
                .iter()
                .filter(|one| one.applicable)
                .fold(0, |sum: u32, one| sum.saturating_add(weight(one))),
        });
    Some(Score { ratio, max })
}

/// Whether enough members have a score (rule 2).
///
/// | members with a score | of the applicable | valid |
/// |---|---|---|
/// | fewer than `needs.members` | any | no |
/// | at least `needs.members` | less than `needs.percent` | no |
/// | at least `needs.members` | at least `needs.percent` (inclusive) | yes |
fn enough(needs: Needs, contributions: &[Contribution]) -> bool {
    let count =
        |holds: fn(&Contribution) -> bool| contributions.iter().filter(|&one| holds(one)).count();
    let scored = count(|one| one.ratio.is_some());
    let applicable = count(|one| one.applicable);
    scored >= needs.members as usize && scored * 100 >= applicable * needs.percent as usize
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::definition::{ItemIx, MemberOf};
    use std::rc::Rc;

    fn dimension(aggregate: Aggregate, members: u32, percent: u32) -> Dimension {
        Dimension {
            id: Rc::from("d"),
            aggregate,
            members: Vec::new(),
            needs: Needs { members, percent },
            out_of: None,
            cuts: None,
        }
    }

    /// Members as (weight, highest points, points): points `None` for "can't see", and a highest
    /// of 0 for "does not apply".
    fn check(
        dimension: &Dimension,
        members: &[(u32, u32, Option<u64>)],
        expected: Option<(u64, u64, u32)>,
    ) {
        let contributions: Vec<_> = members
            .iter()
            .map(|&(weight, max, points)| Contribution {
                member: Member {
                    of: MemberOf::Item(ItemIx(0)),
                    weight,
                },
                applicable: max > 0,
                max,
                ratio: points.and_then(|points| Ratio::new(points, u64::from(max))),
            })
            .collect();
        let expected = expected.map(|(numerator, denominator, max)| Score {
            ratio: Ratio::new(numerator, denominator).expect("is a ratio"),
            max,
        });
        assert_eq!(
            dimension_score(dimension, &contributions),
            expected,
            "{members:?}"
        );
    }

    #[test]
    fn the_table_of_aggregates() {
        let mean = dimension(Aggregate::Mean, 1, 0);
        check(
            &mean,
            &[(1, 4, Some(1)), (1, 2, Some(2))],
            Some((5, 8, 100)),
        );
        check(
            &mean,
            &[(3, 4, Some(1)), (1, 2, Some(2))],
            Some((7, 16, 100)),
        );
        let sum = dimension(Aggregate::Sum, 1, 0);
        check(&sum, &[(1, 4, Some(1)), (1, 2, Some(2))], Some((1, 2, 6)));
        // Prorated: 1 of 4 answered, one of 2 can't be seen, one does not apply.
        check(
            &sum,
            &[(1, 4, Some(1)), (1, 2, None), (1, 0, None)],
            Some((1, 4, 6)),
        );
    }

    #[test]
    fn the_table_of_validity() {
        let half = dimension(Aggregate::Mean, 2, 50);
        let (yes, unseen, off) = ((1, 4, Some(2)), (1, 4, None), (1, 0, None));
        check(&half, &[yes, off, off], None);
        check(&half, &[yes, yes, unseen, unseen, unseen], None);
        check(&half, &[yes, yes, unseen, unseen], Some((1, 2, 100)));
        check(&half, &[yes, yes, unseen, unseen, off], Some((1, 2, 100)));
        check(&half, &[], None);
    }
}
