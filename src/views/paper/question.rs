//! One item on paper: its number and wording, when it is asked, and a box for each answer.

use yew::{Html, html};

use super::Sheet;
use super::condition::condition;
use crate::definition::{Condition, Item, ItemIx};
use crate::views::shared;
use crate::wording::{Message, PaperMessage};

/// An item; its condition too, unless its page has told it already.
pub fn question(sheet: &Sheet, item: ItemIx, told: Option<&Condition>) -> Html {
    let of = sheet.assessment.item(item);
    let texts = sheet.texts.item(item);
    let own = of.condition.as_ref().filter(|own| Some(*own) != told);
    let options = texts.options.iter().map(|option| {
        html! { <li>{ shared(option) }</li> }
    });
    html! {
        <div class="asked">
            <h4><span class="number">{ sheet.number(item) }{ "." }</span>{ " " }{ shared(&texts.stem) }</h4>
            if let Some(own) = own {
                { condition(sheet, own) }
            }
            if let Some(hint) = &texts.hint {
                <p class="note">{ shared(hint) }</p>
            }
            { notes(sheet, of) }
            <ul class="boxes">
                { for options }
                if of.exceptions.cannot_see {
                    <li class="exception">{ sheet.say(&Message::CannotSee) }</li>
                }
                if of.exceptions.does_not_apply {
                    <li class="exception">{ sheet.say(&Message::DoesNotApply) }</li>
                }
            </ul>
        </div>
    }
}

/// What the program would see to by itself, and a reader must be told.
fn notes(sheet: &Sheet, of: &Item) -> Html {
    let mut differs: Vec<usize> = of
        .differs_from
        .iter()
        .map(|one| sheet.number(*one))
        .collect();
    differs.sort_unstable();
    html! {
        <>
            if !differs.is_empty() {
                <p class="note">{ sheet.say(&PaperMessage::Differs(&differs)) }</p>
            }
            if of.optional {
                <p class="note">{ sheet.say(&PaperMessage::Optional) }</p>
            }
            if of.facet.is_some() {
                <p class="note">{ sheet.say(&PaperMessage::NotScored) }</p>
            }
        </>
    }
}
