//! All that is wrong with a definition: each problem with its place, and what to do about it.

use yew::{AttrValue, Html, html};

use super::{header, say};
use crate::locale::Locale;
use crate::problem::Problem;
use crate::wording::{self, AuthorMessage};

/// The most that are listed: a file of another kind can have any number, and a page has an end.
const MOST: usize = 200;

/// The problems.
pub fn problems(locale: Locale, file: Option<&str>, found: &[Problem]) -> Html {
    let lead = html! { <p class="lead">{ say(locale, &AuthorMessage::ProblemsLead) }</p> };
    let listed = found.iter().take(MOST).map(|one| problem(locale, one));
    html! {
        <>
            { header(locale, file, &AuthorMessage::Problems(found.len()), lead) }
            <ol class="remarks">{ for listed }</ol>
            if found.len() > MOST {
                <p>{ say(locale, &AuthorMessage::FirstOnly(MOST)) }</p>
            }
        </>
    }
}

fn problem(locale: Locale, problem: &Problem) -> Html {
    let words = wording::problem(locale, problem);
    let row = |label: &AuthorMessage, text: Html| {
        html! { <div><dt>{ say(locale, label) }</dt><dd>{ text }</dd></div> }
    };
    html! {
        <li class="remark">
            <dl class="terms">
                { row(&AuthorMessage::Place, place(locale, &problem.place)) }
                { row(&AuthorMessage::Expected, html! { { words.expected } }) }
                { row(&AuthorMessage::Found, html! { { words.found } }) }
                { row(&AuthorMessage::ToDo, html! { { words.hint } }) }
            </dl>
        </li>
    }
}

/// Where it is, as a JSON pointer; that of the whole file is empty.
pub fn place(locale: Locale, place: &str) -> Html {
    match place {
        "" => html! { { say(locale, &AuthorMessage::WholeFile) } },
        place => html! { <code>{ AttrValue::from(place.to_owned()) }</code> },
    }
}
