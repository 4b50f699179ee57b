//! How an item stands: what was given for it, seen in the light of its condition.

use super::{Answer, Answers};
use crate::definition::{Assessment, ItemIx, OptionIx};

/// How an item stands.
///
/// | its condition | given | stands as | applicable | answered |
/// |---|---|---|---|---|
/// | does not hold | anything | `NotReached` | no | no |
/// | holds | nothing | `Unanswered` | yes | no |
/// | holds | an option | `Chosen` | yes | yes |
/// | holds | an option already chosen in an item that it must differ from | `Unanswered` | yes | no |
/// | holds | "I can't see this" | `CannotSee` | yes | no |
/// | holds | "does not apply" | `DoesNotApply` | no | no |
///
/// An answer to an item that is no longer reached is kept, and counts again if it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// One of its options was chosen.
    Chosen(OptionIx),
    /// The respondent can't see it from their role.
    CannotSee,
    /// It does not apply at the respondent's.
    DoesNotApply,
    /// It was not answered.
    Unanswered,
    /// Its condition does not hold.
    NotReached,
}

impl Standing {
    /// Whether it is asked and counted.
    pub fn applicable(self) -> bool {
        !matches!(self, Self::DoesNotApply | Self::NotReached)
    }

    /// Whether it has an answer that scores.
    pub fn answered(self) -> bool {
        matches!(self, Self::Chosen(_))
    }
}

/// How each item stands. Conditions look back only (`parse` sees to it), so one round in the order
/// of the pages settles them all.
pub fn standings(assessment: &Assessment, answers: &Answers) -> Vec<Standing> {
    let mut standings = vec![Standing::NotReached; assessment.items.len()];
    for page in &assessment.pages {
        for &item in &page.items {
            let chosen = |other: ItemIx| match standings[other.0] {
                Standing::Chosen(option) => Some(option),
                _ => None,
            };
            let condition = &assessment.item(item).condition;
            let holds = condition.as_ref().is_none_or(|one| one.holds(&chosen));
            standings[item.0] = match answers.get(item) {
                _ if !holds => Standing::NotReached,
                None => Standing::Unanswered,
                Some(Answer::Chosen(option)) if taken(assessment, &standings, item, option) => {
                    Standing::Unanswered
                }
                Some(Answer::Chosen(option)) => Standing::Chosen(option),
                Some(Answer::CannotSee) => Standing::CannotSee,
                Some(Answer::DoesNotApply) => Standing::DoesNotApply,
            };
        }
    }
    standings
}

/// Whether an option of an item is chosen already in an item that it must differ from.
pub fn taken(
    assessment: &Assessment,
    standings: &[Standing],
    item: ItemIx,
    option: OptionIx,
) -> bool {
    let id = |item: ItemIx, option: OptionIx| &assessment.item(item).options[option.0].id;
    let mut others = assessment.item(item).differs_from.iter();
    others.any(|other| match standings[other.0] {
        Standing::Chosen(chosen) => id(*other, chosen) == id(item, option),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::examples;

    /// The branching example: `channel` decides whether `wait` is asked.
    fn check(
        channel: Option<&str>,
        wait: Option<Answer>,
        expected: Standing,
        counts: (bool, bool),
    ) {
        let assessment = examples::branching();
        let item = |id| assessment.item_with_id(id).expect("is there");
        let mut answers = Answers::none(&assessment);
        let option = |id| {
            assessment
                .item(item("channel"))
                .option(id)
                .expect("is there")
        };
        answers.set(
            item("channel"),
            channel.map(|id| Answer::Chosen(option(id))),
        );
        answers.set(item("wait"), wait);
        let found = standings(&assessment, &answers)[item("wait").0];
        assert_eq!(found, expected);
        assert_eq!(
            (found.applicable(), found.answered()),
            counts,
            "{expected:?}"
        );
    }

    #[test]
    fn the_table_of_standings() {
        let first = Answer::Chosen(OptionIx(0));
        check(
            Some("post"),
            Some(first),
            Standing::NotReached,
            (false, false),
        );
        check(None, Some(first), Standing::NotReached, (false, false));
        check(Some("phone"), None, Standing::Unanswered, (true, false));
        check(
            Some("phone"),
            Some(first),
            Standing::Chosen(OptionIx(0)),
            (true, true),
        );
        check(
            Some("phone"),
            Some(Answer::CannotSee),
            Standing::CannotSee,
            (true, false),
        );
        let answer = Some(Answer::DoesNotApply);
        check(
            Some("phone"),
            answer,
            Standing::DoesNotApply,
            (false, false),
        );
    }
}
