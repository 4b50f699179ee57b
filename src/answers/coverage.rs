//! How much of what applies was answered, and what could not be seen.

use super::Standing;

/// Counts over a set of items.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Items with an answer that scores.
    pub answered: usize,
    /// Items that are asked and count.
    pub applicable: usize,
    /// Items the respondent can't see from their role.
    pub cannot_see: usize,
    /// Items that do not apply at the respondent's.
    pub does_not_apply: usize,
}

/// Coverage of items that stand so.
pub fn coverage(standings: impl Iterator<Item = Standing>) -> Coverage {
    let mut coverage = Coverage::default();
    for standing in standings {
        coverage.answered += usize::from(standing.answered());
        coverage.applicable += usize::from(standing.applicable());
        coverage.cannot_see += usize::from(standing == Standing::CannotSee);
        coverage.does_not_apply += usize::from(standing == Standing::DoesNotApply);
    }
    coverage
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::definition::OptionIx;

    #[test]
    fn each_standing_is_counted_once() {
        let standings = [
            Standing::Chosen(OptionIx(0)),
            Standing::Chosen(OptionIx(1)),
            Standing::CannotSee,
            Standing::DoesNotApply,
            Standing::Unanswered,
            Standing::NotReached,
        ];
        let expected = Coverage {
            answered: 2,
            applicable: 4,
            cannot_see: 1,
            does_not_apply: 1,
        };
        assert_eq!(coverage(standings.into_iter()), expected);
    }
}
