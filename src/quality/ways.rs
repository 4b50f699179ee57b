//! The ways in which the items that decide can be answered: all of them, or none where they are too
//! many to be looked at.

use crate::answers::{Answer, Answers, Standing};
use crate::definition::{Assessment, Item, ItemIx, OptionIx};
use crate::scoring::points;

/// The most answers that are looked at, over all ways: many ways for few items, few for many.
const MOST: usize = 250_000;

/// Every way in which these items can be answered, in the order of the pages; none where there are
/// too many. What decides whether they apply is among them: see [`deciding`].
///
/// | one of the items | is answered by |
/// |---|---|
/// | applies | each of its options that is not taken already, and each exception that it allows |
/// | applies, and may stay unanswered | nothing, too |
/// | does not apply | nothing |
pub fn ways(assessment: &Assessment, items: &[ItemIx]) -> Option<Vec<Answers>> {
    let mut ways = vec![Answers::none(assessment)];
    for &at in items {
        let mut next = Vec::new();
        for way in &ways {
            for answer in answers(assessment, way, at) {
                let mut way = way.clone();
                way.set(at, answer);
                next.push(way);
            }
            if next.len() * assessment.items.len() > MOST {
                return None;
            }
        }
        ways = next;
    }
    Some(ways)
}

/// The items that decide whether these apply, or what these may choose, in the order of the pages.
pub fn deciding(assessment: &Assessment, of: &[ItemIx]) -> Vec<ItemIx> {
    let order = || assessment.pages.iter().flat_map(|page| &page.items);
    let mut found: Vec<ItemIx> = Vec::new();
    let mut open: Vec<ItemIx> = of.to_vec();
    while let Some(at) = open.pop() {
        let item = assessment.item(at);
        for &other in order() {
            let decides = item
                .condition
                .as_ref()
                .is_some_and(|one| one.looks_at(other));
            if (decides || item.differs_from.contains(&other)) && !found.contains(&other) {
                found.push(other);
                open.push(other);
            }
        }
    }
    in_order(assessment, |one| found.contains(&one))
}

/// These items, and those that decide about them, in the order of the pages.
pub fn with_deciding(assessment: &Assessment, of: &[ItemIx]) -> Vec<ItemIx> {
    let deciding = deciding(assessment, of);
    in_order(assessment, |one| {
        of.contains(&one) || deciding.contains(&one)
    })
}

/// All items whose answer may lessen what others can reach: those that decide, and those that score
/// and may not choose what is chosen elsewhere. In the order of the pages.
pub fn entangled(assessment: &Assessment) -> Vec<ItemIx> {
    let all: Vec<ItemIx> = (0..assessment.items.len()).map(ItemIx).collect();
    let deciding = deciding(assessment, &all);
    let is_limited = |item: &Item| item.facet.is_none() && !item.differs_from.is_empty();
    in_order(assessment, |one| {
        deciding.contains(&one) || is_limited(assessment.item(one))
    })
}

fn in_order(assessment: &Assessment, is_among: impl Fn(ItemIx) -> bool) -> Vec<ItemIx> {
    let order = assessment.pages.iter().flat_map(|page| &page.items);
    order.copied().filter(|one| is_among(*one)).collect()
}

/// Whether an item applies where the items that decide are answered in this way.
pub fn applies(assessment: &Assessment, way: &Answers, at: ItemIx) -> bool {
    let condition = &assessment.item(at).condition;
    condition
        .as_ref()
        .is_none_or(|one| one.holds(&|other| chosen(way, other)))
}

/// The same way, with the best answer to each item but these.
pub fn at_best(assessment: &Assessment, settled: &[ItemIx], way: &Answers) -> Answers {
    let mut best = way.clone();
    for at in (0..assessment.items.len()).map(ItemIx) {
        if settled.contains(&at) {
            continue;
        }
        let item = assessment.item(at);
        let options = (0..item.options.len()).map(OptionIx);
        let option = options.max_by_key(|option| points(item, Standing::Chosen(*option)));
        best.set(at, option.map(Answer::Chosen));
    }
    best
}

fn chosen(way: &Answers, at: ItemIx) -> Option<OptionIx> {
    match way.get(at) {
        Some(Answer::Chosen(option)) => Some(option),
        _ => None,
    }
}

/// The answers that an item can be given in this way.
fn answers(assessment: &Assessment, way: &Answers, at: ItemIx) -> Vec<Option<Answer>> {
    if !applies(assessment, way, at) {
        return vec![None];
    }
    let item = assessment.item(at);
    let options = (0..item.options.len()).map(OptionIx);
    let free = options.filter(|option| !is_taken(assessment, way, item, *option));
    let mut answers: Vec<_> = free.map(|option| Some(Answer::Chosen(option))).collect();
    if item.exceptions.cannot_see {
        answers.push(Some(Answer::CannotSee));
    }
    if item.exceptions.does_not_apply {
        answers.push(Some(Answer::DoesNotApply));
    }
    if item.optional || answers.is_empty() {
        answers.push(None);
    }
    answers
}

fn is_taken(assessment: &Assessment, way: &Answers, item: &Item, option: OptionIx) -> bool {
    let id = &item.options[option.0].id;
    item.differs_from.iter().any(|other| {
        let options = &assessment.item(*other).options;
        chosen(way, *other).is_some_and(|chosen| options[chosen.0].id == *id)
    })
}
