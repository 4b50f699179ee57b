//! Two campaigns of the same version, side by side.

use super::report::Share;
use crate::definition::DimensionIx;
use crate::disclosure::{Breakdown, Portion};
use crate::statistics::{Interval, difference_of_shares};

/// What has become of the favourable share of a dimension.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The dimension.
    pub dimension: DimensionIx,
    /// The share before.
    pub before: Share,
    /// The share after.
    pub after: Share,
    /// Where the difference lies, with 95 % confidence, as far as other people answered: the same
    /// people twice differ less by chance.
    pub difference: Interval,
}

impl Change {
    /// Whether the difference is more than chance among so many.
    pub fn is_clear(&self) -> bool {
        self.difference.low > 0.0 || self.difference.high < 0.0
    }
}

/// What has become of each dimension of which both campaigns show the share. Both are of the same
/// version of an assessment, each dimension at its place: what is released of a campaign, or what
/// was published of an earlier one.
pub fn changes(
    before: &[Breakdown<Portion, Portion>],
    after: &[Breakdown<Portion, Portion>],
) -> Vec<Change> {
    let pairs = before.iter().zip(after).enumerate();
    let change = |(at, (before, after))| {
        let (before, after): (Share, Share) = (share(before)?, share(after)?);
        let pair = |share: Share| (share.portion.count, share.portion.of);
        Some(Change {
            dimension: DimensionIx(at),
            before,
            after,
            difference: difference_of_shares(pair(before), pair(after))?,
        })
    };
    pairs.filter_map(change).collect()
}

fn share(table: &Breakdown<Portion, Portion>) -> Option<Share> {
    Share::of(table.whole)
}
