//! What lies between two scores: a difference, or why there is none to tell.

use crate::scoring::Ratio;

/// Two scores that can be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The earlier score.
    pub earlier: Ratio,
    /// The later score.
    pub later: Ratio,
    /// Points of 100 from the earlier to the later, below 0 where it fell: rounded once, half away
    /// from zero, from the exact difference (never a difference of rounded scores).
    pub points: i32,
}

impl Difference {
    /// What lies between two scores.
    pub fn between(earlier: Ratio, later: Ratio) -> Self {
        let apart = earlier.distance(later).of(100).cast_signed();
        Self {
            earlier,
            later,
            points: if later < earlier { -apart } else { apart },
        }
    }
}

/// What has become of a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Both runs have it, measured alike.
    Comparable(Difference),
    /// Only the earlier run has a score.
    OnlyEarlier(Ratio),
    /// Only the later run has one.
    OnlyLater(Ratio),
    /// Neither has.
    Neither,
    /// Both have one, but not measured alike: the two numbers say nothing together.
    MethodChanged,
}

impl Change {
    /// What has become of a score.
    ///
    /// | the earlier run | the later run | measured alike | change |
    /// |---|---|---|---|
    /// | no score | no score | – | `Neither` |
    /// | a score | no score | – | `OnlyEarlier` |
    /// | no score | a score | – | `OnlyLater` |
    /// | a score | a score | yes | `Comparable` |
    /// | a score | a score | no | `MethodChanged` |
    pub(super) fn of(earlier: Option<Ratio>, later: Option<Ratio>, alike: bool) -> Self {
        match (earlier, later) {
            (None, None) => Self::Neither,
            (Some(earlier), None) => Self::OnlyEarlier(earlier),
            (None, Some(later)) => Self::OnlyLater(later),
            (Some(earlier), Some(later)) if alike => {
                Self::Comparable(Difference::between(earlier, later))
            }
            (Some(_), Some(_)) => Self::MethodChanged,
        }
    }

    /// The difference, where the scores can be compared.
    pub fn difference(self) -> Option<Difference> {
        match self {
            Self::Comparable(difference) => Some(difference),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(earlier: (u64, u64), later: (u64, u64), points: i32) {
        let ratio = |(numerator, denominator)| Ratio::new(numerator, denominator);
        let ratios = ratio(earlier).zip(ratio(later));
        let (one, other) = ratios.expect("are ratios");
        assert_eq!(Difference::between(one, other).points, points);
        assert_eq!(Difference::between(other, one).points, -points);
    }

    #[test]
    fn a_difference_is_rounded_once_half_away_from_zero() {
        check((1, 2), (3, 4), 25);
        check((1, 3), (2, 3), 33);
        // 0.5 of 100, both ways.
        check((0, 1), (1, 200), 1);
        // 37.4 and 37.6 are shown as 37 and 38, and lie 0.2 apart.
        check((374, 1000), (376, 1000), 0);
        // 37.5 and 62.4 are both rounded, to 38 and 62: 24; apart they are 24.9.
        check((375, 1000), (624, 1000), 25);
        check((0, 1), (1, 1), 100);
        check((1, 7), (1, 7), 0);
    }
}
