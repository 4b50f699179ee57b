//! What each item is of a dimension's score, at whatever depth it is nested.

use std::rc::Rc;

use crate::definition::{Assessment, DimensionIx, MemberOf};
use crate::scoring::Scorecard;

/// All of a score, in the units of shares.
pub const WHOLE: u64 = 1_000_000_000_000;

/// The shares of items in dimensions, worked out as they are asked for.
pub struct Shares<'a> {
    assessment: &'a Assessment,
    scorecard: &'a Scorecard,
    found: Vec<Option<Rc<[u64]>>>,
}

impl<'a> Shares<'a> {
    /// Shares in these scores.
    pub fn of(assessment: &'a Assessment, scorecard: &'a Scorecard) -> Self {
        Self {
            assessment,
            scorecard,
            found: vec![None; assessment.dimensions.len()],
        }
    }

    /// The share of each item in a dimension's score: what it would add with all its points over
    /// none, rounded up.
    pub fn within(&mut self, dimension: DimensionIx) -> Rc<[u64]> {
        if let Some(found) = &self.found[dimension.0] {
            return Rc::clone(found);
        }
        let aggregate = self.assessment.dimension(dimension).aggregate;
        let contributions = &self.scorecard.dimension(dimension).contributions;
        let scored = contributions.iter().filter(|one| one.ratio.is_some());
        let weights: u64 = scored
            .clone()
            .map(|one| u64::from(one.weight(aggregate)))
            .sum();
        let mut shares = vec![0; self.assessment.items.len()];
        for one in scored {
            let part = |whole: u64| {
                let product = u128::from(whole) * u128::from(one.weight(aggregate));
                u64::try_from(product.div_ceil(u128::from(weights.max(1)))).unwrap_or(WHOLE)
            };
            match one.member.of {
                MemberOf::Item(item) => shares[item.0] += part(WHOLE),
                MemberOf::Dimension(inner) => {
                    for (share, inner) in shares.iter_mut().zip(self.within(inner).iter()) {
                        *share += part(*inner);
                    }
                }
            }
        }
        let shares: Rc<[u64]> = shares.into();
        self.found[dimension.0] = Some(Rc::clone(&shares));
        shares
    }
}
