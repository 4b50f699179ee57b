//! Conditions in words: a sentence where one answer decides, a list where several do.

use yew::{AttrValue, Html, html};

use super::Sheet;
use crate::definition::{Condition, Item, ItemIx, OptionIx};
use crate::wording::{PaperMessage, Words};

/// When a page or an item is asked.
pub fn condition(sheet: &Sheet, condition: &Condition) -> Html {
    match plain(condition, true) {
        Plain::One(item, options, chosen) => {
            let words = one(sheet, item, &options, chosen);
            html! { <p class="case">{ sheet.say(&PaperMessage::OnlyIf(&words)) }</p> }
        }
        Plain::All(parts) => several(sheet, &PaperMessage::OnlyIfAll, &parts),
        Plain::Any(parts) => several(sheet, &PaperMessage::OnlyIfAny, &parts),
    }
}

/// A condition whose negations stand at single answers only.
enum Plain {
    /// One of these options was chosen, or none of them.
    One(ItemIx, Vec<OptionIx>, bool),
    All(Vec<Plain>),
    Any(Vec<Plain>),
}

/// What is not true of all is untrue of one, and the other way round.
fn plain(condition: &Condition, holds: bool) -> Plain {
    let each = |inner: &[Condition]| inner.iter().map(|one| plain(one, holds)).collect();
    match condition {
        Condition::Is(item, options) => Plain::One(*item, options.clone(), holds),
        Condition::Not(inner) => plain(inner, !holds),
        Condition::All(inner) | Condition::Any(inner) if inner.len() == 1 => {
            plain(&inner[0], holds)
        }
        Condition::All(inner) if holds => Plain::All(each(inner)),
        Condition::Any(inner) if !holds => Plain::All(each(inner)),
        Condition::All(inner) | Condition::Any(inner) => Plain::Any(each(inner)),
    }
}

fn several(sheet: &Sheet, head: &PaperMessage, parts: &[Plain]) -> Html {
    html! {
        <div class="case">
            <p>{ sheet.say(head) }</p>
            { list(sheet, parts) }
        </div>
    }
}

fn list(sheet: &Sheet, parts: &[Plain]) -> Html {
    let parts = parts.iter().map(|part| match part {
        Plain::One(item, options, chosen) => {
            html! { <li>{ one(sheet, *item, options, *chosen) }</li> }
        }
        Plain::All(inner) => {
            html! { <li>{ sheet.say(&PaperMessage::All) }{ list(sheet, inner) }</li> }
        }
        Plain::Any(inner) => {
            html! { <li>{ sheet.say(&PaperMessage::Any) }{ list(sheet, inner) }</li> }
        }
    });
    html! { <ul>{ for parts }</ul> }
}

/// What one answer must be, or not be; by the few answers that it must not be where those are fewer.
fn one(sheet: &Sheet, item: ItemIx, options: &[OptionIx], chosen: bool) -> AttrValue {
    let texts = |options: &mut dyn Iterator<Item = OptionIx>| -> Vec<&str> {
        options
            .map(|option| &**sheet.texts.option(item, option))
            .collect()
    };
    let of = sheet.assessment.item(item);
    let named = texts(&mut options.iter().copied());
    let number = sheet.number(item);
    let all = (0..of.options.len()).map(OptionIx);
    let others = texts(&mut all.filter(|option| !options.contains(option)));
    let words = if !chosen {
        PaperMessage::DidNotChoose(number, &named)
    } else if others.is_empty() || others.len() >= named.len() || excepts(of) {
        PaperMessage::Chose(number, &named)
    } else {
        PaperMessage::ChoseOther(number, &others)
    };
    AttrValue::from(words.words(sheet.texts.locale))
}

/// Whether there are answers that choose no option: "anything but" would take them in.
fn excepts(item: &Item) -> bool {
    item.exceptions.cannot_see || item.exceptions.does_not_apply
}
