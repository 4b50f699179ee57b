//! What of an anonymous report narrows down whose it is.
//!
//! Owns the rule, by what is handed over alone. Refuses to say how many people would answer alike:
//! whoever knows the others may know that, and nobody here does.

use crate::answers::{Answer, Answers};
use crate::definition::wire::{Facet, FunctionId};
use crate::definition::{Assessment, Item, ItemIx, OptionIx};

/// From so many ratings on a pattern in them is one: fewer come about by chance.
const PATTERN: usize = 5;

/// Something by which a report may be known.
///
/// | what is handed over | trait |
/// |---|---|
/// | a function as one's own | `Function`, with the number of answers that only it is asked |
/// | functions as sources | `Sources` |
/// | at least five ratings, each the lowest or the highest of its item | `Extremes` |
/// | at least five items that ask for a rating, half of them or more without one | `Unrated` |
///
/// `undisclosed` is no function, and `nobody` no source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trait {
    /// The respondent's own function.
    Function {
        /// The item that asks for it.
        item: ItemIx,
        /// Which.
        option: OptionIx,
        /// How many answers are there because of it.
        follow: usize,
    },
    /// The functions from which work is received: the items that ask for them, and which.
    Sources(Vec<(ItemIx, OptionIx)>),
    /// So many ratings, and none between the ends.
    Extremes(usize),
    /// Items without a rating, since it can't be seen or does not apply.
    Unrated {
        /// How many.
        count: usize,
        /// Of how many that were answered in any way.
        of: usize,
    },
}

/// By what a report with these answers may be known, what tells most first.
pub fn traits(assessment: &Assessment, handed: &Answers) -> Vec<Trait> {
    let told = |facet: Facet| {
        let chosen = handed.iter().filter_map(move |(item, answer)| {
            let of = assessment.item(item);
            match answer {
                Answer::Chosen(option) if of.facet == Some(facet) => Some((item, option)),
                _ => None,
            }
        });
        chosen.filter(|(item, option)| is_function(assessment.item(*item), *option))
    };
    let function = told(Facet::Function).next().map(|(item, option)| {
        let follows = |other: &Item| {
            let condition = other.condition.as_ref();
            condition.is_some_and(|condition| condition.looks_at(item))
        };
        let follow = handed
            .iter()
            .filter(|(one, _)| follows(assessment.item(*one)));
        let follow = follow.count();
        Trait::Function {
            item,
            option,
            follow,
        }
    });
    let sources: Vec<_> = told(Facet::Source).collect();
    let sources = (!sources.is_empty()).then_some(Trait::Sources(sources));
    let told = function.into_iter().chain(sources);
    told.chain(patterns(assessment, handed)).collect()
}

/// Whether an option of a facet stands for a function.
fn is_function(item: &Item, option: OptionIx) -> bool {
    let id = &*item.options[option.0].id;
    FunctionId::ALL.iter().any(|(text, _)| *text == id)
}

/// What is rare about the ratings, taken together.
fn patterns(assessment: &Assessment, handed: &Answers) -> Vec<Trait> {
    let asked = handed
        .iter()
        .map(|(item, answer)| (assessment.item(item), answer));
    let asked: Vec<_> = asked.filter(|(item, _)| item.facet.is_none()).collect();
    let ratings = asked.iter().filter_map(|(item, answer)| match answer {
        Answer::Chosen(option) => Some((item, item.options[option.0].points)),
        Answer::CannotSee | Answer::DoesNotApply => None,
    });
    let ratings: Vec<_> = ratings.collect();
    let at_an_end = |(item, points): &(&&Item, u32)| {
        *points == item.min_points() || *points == item.max_points()
    };
    let extremes = ratings.len() >= PATTERN && ratings.iter().all(at_an_end);
    let (of, count) = (asked.len(), asked.len() - ratings.len());
    let unrated = of >= PATTERN && count * 2 >= of;
    let extremes = extremes.then_some(Trait::Extremes(ratings.len()));
    let unrated = unrated.then_some(Trait::Unrated { count, of });
    extremes.into_iter().chain(unrated).collect()
}
