//! Complete answers that reach an item and give items the points asked for, as a respondent would:
//! built from the conditions, not guessed.

use cx_maturity::answers::{Answer, Answers, Standing, standings, taken};
use cx_maturity::definition::{Assessment, Condition, ItemIx, OptionIx};
use cx_maturity::scoring::points;

/// Answers on which an item is asked.
pub fn ask(assessment: &Assessment, answers: &mut Answers, item: ItemIx) {
    if let Some(condition) = &assessment.item(item).condition {
        satisfy(assessment, answers, condition);
    }
}

fn satisfy(assessment: &Assessment, answers: &mut Answers, condition: &Condition) {
    match condition {
        Condition::Is(item, options) => {
            ask(assessment, answers, *item);
            let found = free(assessment, answers, *item);
            let given = match answers.get(*item) {
                Some(Answer::Chosen(option)) if options.contains(&option) => return,
                _ => found.into_iter().find(|option| options.contains(option)),
            };
            answers.set(*item, given.map(Answer::Chosen));
        }
        Condition::All(all) => all.iter().for_each(|one| satisfy(assessment, answers, one)),
        Condition::Any(any) => any
            .iter()
            .take(1)
            .for_each(|one| satisfy(assessment, answers, one)),
        Condition::Not(_) => panic!("no published assessment asks for a condition not to hold"),
    }
}

/// The options of an item that are not taken by an earlier one.
fn free(assessment: &Assessment, answers: &Answers, item: ItemIx) -> Vec<OptionIx> {
    let standings = standings(assessment, answers);
    let options = (0..assessment.item(item).options.len()).map(OptionIx);
    let is_free = |option: &OptionIx| !taken(assessment, &standings, item, *option);
    options.filter(is_free).collect()
}

/// Answers an item with so many points; whether it has an option of so many.
pub fn give(assessment: &Assessment, answers: &mut Answers, item: ItemIx, worth: u32) -> bool {
    let one = assessment.item(item);
    let mut options = (0..one.options.len()).map(OptionIx);
    let found = options.find(|option| points(one, Standing::Chosen(*option)) == Some(worth));
    if found.is_some() {
        answers.set(item, found.map(Answer::Chosen));
    }
    found.is_some()
}

/// Answers all that is still asked: with so many points, and facets with their first free option.
pub fn fill(assessment: &Assessment, answers: &mut Answers, worth: u32) {
    for page in &assessment.pages {
        for &item in &page.items {
            let stands = standings(assessment, answers)[item.0];
            if stands == Standing::Unanswered && !give(assessment, answers, item, worth) {
                let first = free(assessment, answers, item).first().copied();
                answers.set(item, first.map(Answer::Chosen));
            }
        }
    }
}

/// Complete answers that give these items so many points, and the others `rest`.
pub fn complete(assessment: &Assessment, of: &[(ItemIx, u32)], rest: u32) -> Answers {
    let mut answers = Answers::none(assessment);
    for (item, worth) in of {
        ask(assessment, &mut answers, *item);
        give(assessment, &mut answers, *item, *worth);
    }
    fill(assessment, &mut answers, rest);
    let open = standings(assessment, &answers);
    assert!(!open.contains(&Standing::Unanswered), "all are answered");
    answers
}
