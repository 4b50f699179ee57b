//! Levels: by score alone, and with the gates that keep one strong side from hiding a weak one.

use super::{DimensionScore, Ratio, Score, item_ratio};
use crate::answers::Standing;
use crate::definition::{
    Assessment, Cut, DimensionIx, Gate, GateSubject, Item, ItemIx, LevelIx, MemberOf, OptionIx,
};

/// How a gate stands.
///
/// | subject | has | the gate is |
/// |---|---|---|
/// | item | an answer at or above the minimum | `Held` |
/// | item | an answer below it | `Failed` |
/// | item | no answer, "can't see", "does not apply" | `Unknown` |
/// | item | a condition that does not hold | `Waived` |
/// | dimension | a score at or above the minimum | `Held` |
/// | dimension | a score below it | `Failed` |
/// | dimension | not enough answers | `Unknown` |
/// | one of every part | a score at or above the minimum, or below | `Held`, `Failed` |
/// | one of every part | not enough answers | `Unknown` |
/// | one of every part | no member that applies | `Waived` |
///
/// A level is reached when none of its gates is `Failed` or `Unknown`: a named minimum is shown to
/// hold, never assumed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GateState {
    /// The minimum is reached.
    Held,
    /// It is not.
    Failed,
    /// It can't be told: there is no answer that scores.
    Unknown,
    /// It is not asked of this respondent.
    Waived,
}

impl GateState {
    /// Whether it lets the level be reached.
    pub fn open(self) -> bool {
        matches!(self, Self::Held | Self::Waived)
    }
}

/// One minimum of a level, and how it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GateCheck {
    /// An item, or one dimension (a gate on every part becomes one check for each).
    pub subject: GateSubject,
    /// The minimum.
    pub from: Cut,
    /// How it stands.
    pub state: GateState,
}

/// A level, and what was found for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelCheck {
    /// The level.
    pub level: LevelIx,
    /// Whether the overall score reaches its cut.
    pub by_score: bool,
    /// Its gates.
    pub gates: Vec<GateCheck>,
}

impl LevelCheck {
    /// Whether the cut and each gate hold.
    pub fn reached(&self) -> bool {
        self.by_score && self.gates.iter().all(|gate| gate.state.open())
    }
}

/// The levels of one respondent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gating {
    /// The level by score alone (rule 5).
    pub by_score: LevelIx,
    /// The gated level (rule 6): the highest that is reached with all below it.
    pub reached: LevelIx,
    /// Every level, from the lowest.
    pub checks: Vec<LevelCheck>,
}

impl Gating {
    /// The level after the one reached: what stands in its way is in its check.
    pub fn next(&self) -> Option<&LevelCheck> {
        self.checks.get(self.reached.0 + 1)
    }
}

/// The levels, where the definition has any and the overall dimension has a score.
pub fn gating(
    assessment: &Assessment,
    standings: &[Standing],
    scores: &[DimensionScore],
) -> Option<Gating> {
    let by_score = scores[assessment.overall.0].level?;
    let look = Look {
        assessment,
        standings,
        scores,
    };
    let checks: Vec<LevelCheck> = (0..assessment.levels.len())
        .map(|at| LevelCheck {
            level: LevelIx(at),
            by_score: LevelIx(at) <= by_score,
            gates: assessment.levels[at]
                .gates
                .iter()
                .flat_map(|gate| look.at(gate))
                .collect(),
        })
        .collect();
    // The lowest level is where everyone starts: it holds whatever its gates say.
    let higher = checks.iter().skip(1).take_while(|check| check.reached());
    let reached = LevelIx(higher.count());
    Some(Gating {
        by_score,
        reached,
        checks,
    })
}

/// The highest level whose cut, and those of all levels below, a score reaches.
///
/// Cuts are inclusive. A score below the lowest cut is at the lowest level: everyone is somewhere.
pub fn level_by_score(assessment: &Assessment, of: DimensionIx, score: Score) -> Option<LevelIx> {
    let cuts = assessment.cuts_of(of);
    let reached = cuts.iter().take_while(|cut| holds(**cut, score)).count();
    (!cuts.is_empty()).then(|| LevelIx(reached.saturating_sub(1)))
}

/// Whether a score is at or above a cut.
///
/// | cut | holds when |
/// |---|---|
/// | per cent | the ratio is at least so many hundredths |
/// | points | the ratio of the highest score is at least so many |
/// | level | never: levels are compared by the caller, who knows them |
pub fn holds(cut: Cut, score: Score) -> bool {
    match cut {
        Cut::Percent(percent) => score.ratio >= Ratio::percent(percent),
        Cut::Points(points) => score.ratio.of_reaches(score.max, points),
        Cut::Level(_) => false,
    }
}

/// The ratio from which a cut holds for scores out of so many; none where no score reaches it.
///
/// | cut | from |
/// |---|---|
/// | per cent | so many hundredths |
/// | points, at most the highest score | points ÷ highest score |
/// | points, more than that | none |
/// | level | none: levels are compared by the caller, who knows them |
pub fn ratio_from(cut: Cut, max: u32) -> Option<Ratio> {
    match cut {
        Cut::Percent(percent) => Some(Ratio::percent(percent)),
        Cut::Points(points) => Ratio::new(u64::from(points), u64::from(max)),
        Cut::Level(_) => None,
    }
}

/// The option of an item with the fewest points that reaches a cut: what a gate on it asks for.
pub fn lowest_option(item: &Item, cut: Cut) -> Option<OptionIx> {
    let options = (0..item.options.len()).map(OptionIx);
    let scored = options.filter_map(|option| {
        let score = item_score(item, Standing::Chosen(option))?;
        holds(cut, score).then_some((score.ratio, option))
    });
    scored.min().map(|(_, option)| option)
}

fn item_score(item: &Item, standing: Standing) -> Option<Score> {
    let max = item.max_points();
    item_ratio(item, standing).map(|ratio| Score { ratio, max })
}

/// What gates look at.
struct Look<'a> {
    assessment: &'a Assessment,
    standings: &'a [Standing],
    scores: &'a [DimensionScore],
}

impl Look<'_> {
    fn at(&self, gate: &Gate) -> Vec<GateCheck> {
        let check = |subject, state| GateCheck {
            subject,
            from: gate.from,
            state,
        };
        match gate.subject {
            GateSubject::Item(item) => vec![check(gate.subject, self.item(item, gate.from))],
            GateSubject::Dimension(one) => {
                let state = self.dimension(one, gate.from).unwrap_or(GateState::Unknown);
                vec![check(gate.subject, state)]
            }
            GateSubject::EveryPartOf(whole) => self
                .parts(whole)
                .map(|part| {
                    let unscored = if self.scores[part.0].applicable() == 0 {
                        GateState::Waived
                    } else {
                        GateState::Unknown
                    };
                    let state = self.dimension(part, gate.from).unwrap_or(unscored);
                    check(GateSubject::Dimension(part), state)
                })
                .collect(),
        }
    }

    fn parts(&self, whole: DimensionIx) -> impl Iterator<Item = DimensionIx> {
        let members = self.assessment.dimension(whole).members.iter();
        members.filter_map(|member| match member.of {
            MemberOf::Dimension(part) => Some(part),
            MemberOf::Item(_) => None,
        })
    }

    fn item(&self, item: ItemIx, from: Cut) -> GateState {
        let standing = self.standings[item.0];
        if standing == Standing::NotReached {
            return GateState::Waived;
        }
        let one = self.assessment.item(item);
        item_score(one, standing).map_or(GateState::Unknown, |score| state(holds(from, score)))
    }

    fn dimension(&self, dimension: DimensionIx, from: Cut) -> Option<GateState> {
        let found = &self.scores[dimension.0];
        let score = found.score?;
        Some(state(match from {
            Cut::Level(level) => found.level.is_some_and(|reached| reached >= level),
            cut => holds(cut, score),
        }))
    }
}

fn state(held: bool) -> GateState {
    if held {
        GateState::Held
    } else {
        GateState::Failed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::examples;

    fn check(id: &str, cut: Cut, expected: Option<&str>) {
        let assessment = examples::branching();
        let item = assessment.item(assessment.item_with_id(id).expect("is there"));
        let found = lowest_option(item, cut).map(|option| &*item.options[option.0].id);
        assert_eq!(found, expected, "{id} {cut:?}");
    }

    /// Where a cut begins to hold, one hundredth of a point below it does not.
    fn check_from(cut: Cut, max: u32, expected: Option<(u64, u64)>) {
        let ratio = ratio_from(cut, max);
        let expected = expected.and_then(|(points, of)| Ratio::new(points, of));
        assert_eq!(ratio, expected, "{cut:?} of {max}");
        if let Some(ratio) = ratio {
            assert!(holds(cut, Score { ratio, max }), "{cut:?} of {max}");
            let ratio = Ratio::new(ratio.numerator() * 100 - 1, ratio.denominator() * 100);
            let ratio = ratio.expect("is one");
            assert!(!holds(cut, Score { ratio, max }), "{cut:?} of {max}");
        }
    }

    #[test]
    fn the_table_of_where_cuts_begin() {
        check_from(Cut::Percent(60), 20, Some((3, 5)));
        check_from(Cut::Points(10), 27, Some((10, 27)));
        check_from(Cut::Points(27), 27, Some((1, 1)));
        check_from(Cut::Points(28), 27, None);
        check_from(Cut::Level(LevelIx(1)), 20, None);
    }

    #[test]
    fn the_lowest_option_that_would_do() {
        // `channel` runs down from 2 to 0.
        check("channel", Cut::Points(1), Some("post"));
        check("channel", Cut::Percent(51), Some("phone"));
        check("channel", Cut::Points(3), None);
        // `effort` is reverse-keyed: "a little" (2 of 1 to 5) counts 4.
        check("effort", Cut::Points(4), Some("a-little"));
    }
}
