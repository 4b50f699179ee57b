//! Made-up respondents: functions of very different sizes, a mood that colours all their answers, and
//! all that can be missing.

use cx_maturity::answers::{Answer, Answers};
use cx_maturity::definition::{Assessment, ItemIx, OptionIx, wire::Facet};
use cx_maturity::document::team::{Withheld, handed};

use crate::chance::Chance;

/// How many of a hundred are of which function, in the order of the options: few lead, a third does what
/// customers order.
const FUNCTIONS: [usize; 10] = [2, 6, 13, 24, 7, 8, 1, 4, 34, 1];

/// In thousandths: what is not answered, not seen, does not apply; whose function and sources are withheld.
const SKIPPED: usize = 15;
const UNSEEN: usize = 60;
const NOT_APPLYING: usize = 25;
const WITHHELD: usize = 40;

/// Who answers.
pub struct Respondents<'a> {
    assessment: &'a Assessment,
    order: Vec<ItemIx>,
}

impl<'a> Respondents<'a> {
    /// Those who answer this assessment.
    pub fn new(assessment: &'a Assessment) -> Self {
        let items = assessment.pages.iter().flat_map(|page| &page.items);
        let order = items.copied().collect();
        Self { assessment, order }
    }

    /// What the next of them hands over.
    pub fn answers(&self, chance: &mut Chance) -> Answers {
        let mut answers = Answers::none(self.assessment);
        let mood = chance.below(5) + chance.below(5);
        for &at in &self.order {
            let item = self.assessment.item(at);
            let chosen = |other: ItemIx| match answers.get(other) {
                Some(Answer::Chosen(option)) => Some(option),
                _ => None,
            };
            let asked = item.condition.as_ref().is_none_or(|one| one.holds(&chosen));
            if asked {
                let answer = self.answer(at, &answers, mood, chance);
                answers.set(at, answer);
            }
        }
        let withheld = Withheld {
            function: chance.happens(WITHHELD),
            sources: chance.happens(WITHHELD),
        };
        handed(self.assessment, &answers, withheld)
    }

    fn answer(
        &self,
        at: ItemIx,
        answers: &Answers,
        mood: usize,
        chance: &mut Chance,
    ) -> Option<Answer> {
        let item = self.assessment.item(at);
        let options = item.options.len();
        if item.facet == Some(Facet::Function) {
            let weights: Vec<usize> = (0..options).map(|at| FUNCTIONS[at % 10]).collect();
            return Some(Answer::Chosen(OptionIx(chance.weighted(&weights))));
        }
        if chance.happens(SKIPPED) {
            return None;
        }
        if item.exceptions.cannot_see && chance.happens(UNSEEN) {
            return Some(Answer::CannotSee);
        }
        if item.exceptions.does_not_apply && chance.happens(NOT_APPLYING) {
            return Some(Answer::DoesNotApply);
        }
        let option = if item.facet.is_some() {
            chance.below(options)
        } else {
            // Points near the mood, which is 0 to 8, four in the middle.
            let wanted = (mood + chance.below(5)) * usize::try_from(item.max_points()).ok()? / 12;
            let near = |option: &usize| {
                item.options[*option]
                    .points
                    .abs_diff(u32::try_from(wanted).unwrap_or(0))
            };
            (0..options).min_by_key(near)?
        };
        let taken = item.differs_from.iter().any(|other| {
            let id = |at: ItemIx, option: usize| &self.assessment.item(at).options[option].id;
            matches!(answers.get(*other), Some(Answer::Chosen(named)) if id(*other, named.0) == id(at, option))
        });
        (!taken).then_some(Answer::Chosen(OptionIx(option)))
    }
}
