//! Made-up people who answer, counted and released as a campaign's would be.

use std::collections::BTreeMap;
use std::rc::Rc;

use cx_maturity::answers::{Answer, Answers};
use cx_maturity::date::Date;
use cx_maturity::definition::{Assessment, ItemIx, OptionIx};
use cx_maturity::disclosure::{GroupSize, Sitting, release, settle};
use cx_maturity::document::team::{Campaign, Instrument};
use cx_maturity::locale::Locale;
use cx_maturity::tally::{Group, Layout, Tally, counted};
use cx_maturity::views::TeamSide;

use super::sound;

/// People of a function.
pub struct People {
    /// The id of the function; `undisclosed` for those who don't say.
    pub function: &'static str,
    /// How many.
    pub count: usize,
    /// What they answer in the middle, in points.
    pub middle: i64,
}

/// A campaign that asks these, and ends on this day.
pub fn campaign(title: &str, assessments: &[&str], until: (u16, u8, u8)) -> Campaign {
    let instruments = assessments.iter().map(|id| Instrument::of(&sound(id).0));
    Campaign {
        title: title.to_owned(),
        instruments: instruments.collect(),
        least: GroupSize::default(),
        breakdown: Some("function".to_owned()),
        until: Date::new(until.0, until.1, until.2).expect("is a day"),
    }
}

/// A side of a campaign: what is released when these people have answered.
pub fn side(id: &str, locale: Locale, groups: &[People]) -> TeamSide {
    let answer = |assessment: &Assessment, person: usize, some: &People| {
        answers(assessment, person, some, &differing)
    };
    side_of(id, locale, groups, &answer)
}

/// The same, where all people of a group answer alike.
pub fn alike(id: &str, locale: Locale, groups: &[People]) -> TeamSide {
    let answer = |assessment: &Assessment, person: usize, some: &People| {
        answers(assessment, person, some, &|_, _, middle| middle)
    };
    side_of(id, locale, groups, &answer)
}

fn side_of(
    id: &str,
    locale: Locale,
    groups: &[People],
    answer: &dyn Fn(&Assessment, usize, &People) -> Answers,
) -> TeamSide {
    let (assessment, texts) = sound(id);
    let layout = Layout::new(&assessment, assessment.item_with_id("function"));
    let mut tallies: BTreeMap<Group, Tally> = BTreeMap::new();
    let people = groups
        .iter()
        .flat_map(|some| (0..some.count).map(move |_| some));
    for (person, some) in people.enumerate() {
        let given = answer(&assessment, person, some);
        let (group, counted) = counted(&assessment, &layout, &given);
        let tally = tallies.entry(group).or_insert_with(|| Tally::none(&layout));
        tally.count(&counted);
    }
    let size = GroupSize::default();
    let sitting = Sitting(settle(&layout, size, &tallies).into_iter().collect());
    let released = release(&assessment, &layout, size, &[sitting]);
    let texts = texts.into_iter().find(|texts| texts.locale == locale);
    TeamSide {
        assessment: Rc::new(assessment),
        texts: Rc::new(texts.expect("has the language")),
        layout: Rc::new(layout),
        released: Rc::new(released),
    }
}

/// What one of them answers: everything, but for questions that some can't see from their role.
fn answers(
    assessment: &Assessment,
    person: usize,
    some: &People,
    points: &dyn Fn(usize, usize, i64) -> i64,
) -> Answers {
    let mut answers = Answers::none(assessment);
    for at in (0..assessment.items.len()).map(ItemIx) {
        let item = assessment.item(at);
        let scored = item.max_points() > 0;
        let answer = if &*item.id == "function" {
            Answer::Chosen(item.option(some.function).expect("is a function"))
        } else if item.exceptions.cannot_see && some.middle < 3 && noise(person, at.0, 7) == 0 {
            Answer::CannotSee
        } else if scored {
            let wanted = points(person, at.0, some.middle).clamp(0, 4);
            let mut options = item.options.iter();
            let found = options.position(|option| i64::from(option.points) == wanted);
            Answer::Chosen(OptionIx(found.expect("has such an option")))
        } else {
            // Who is named, and where customers stand: never the last, which is nobody. Those of a
            // function receive from the same few.
            let options = item.options.len().min(9);
            let (own, other) = (
                some.function.len() + at.0,
                usize::from(person.is_multiple_of(4)),
            );
            Answer::Chosen(OptionIx((own + other) % options))
        };
        answers.set(at, Some(answer));
    }
    answers
}

/// Around the middle of the group, by what the person and the question are like.
fn differing(person: usize, item: usize, middle: i64) -> i64 {
    // Some questions split people, whoever they are.
    if item % 11 == 8 {
        return if person.is_multiple_of(2) { 4 } else { 0 };
    }
    let of_person = i64::from(noise(person, 0, 3)) - 1;
    let of_item = i64::from(noise(0, item, 3)) - 1;
    let rest = i64::from(noise(person, item, 5)) / 2 - 1;
    middle + of_person + of_item + rest
}

/// A number below `sides` that looks like chance, and is the same on every machine.
fn noise(person: usize, item: usize, sides: u32) -> u32 {
    let mut hash: u32 = 2_166_136_261;
    for byte in [person as u32, item as u32, 77] {
        hash = (hash ^ byte).wrapping_mul(16_777_619);
        hash ^= hash >> 15;
    }
    hash % sides
}
