//! Problems of a document in words, each with its place and what to do.

use std::borrow::Cow;

use yew::{AttrValue, Html, html};

use crate::locale::Locale;
use crate::problem::Problem;
use crate::wording::{self, Message};

/// How many of them are shown: a page with thousands would help nobody.
const MAX_SHOWN: usize = 100;

/// How much of a place, or of what was found there, is shown: a key may be as long as its file.
const MAX_CHARACTERS: usize = 200;

/// A list of problems: place, what was expected, what was found, what to do.
pub fn problems(locale: Locale, problems: &[Problem]) -> Html {
    let entries = problems
        .iter()
        .take(MAX_SHOWN)
        .map(|one| html! { <li>{ problem(locale, one) }</li> });
    html! { <ul class="problems">{ for entries }</ul> }
}

/// As much of a text as is shown, and that there is more.
fn clipped(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(MAX_CHARACTERS) {
        Some((end, _)) => format!("{}…", &text[..end]).into(),
        None => text.into(),
    }
}

fn problem(locale: Locale, problem: &Problem) -> Html {
    let say = |message: &Message| AttrValue::from(wording::text(locale, message));
    let place = if problem.place.is_empty() {
        say(&Message::WholeDocument)
    } else {
        say(&Message::PlaceOf(&clipped(&problem.place)))
    };
    // The widget only ever reads documents; a problem of another kind has no words here.
    let words = wording::document_problem(locale, problem).map(|words| {
        let expected = say(&Message::Expected(&words.expected));
        let found = say(&Message::Found(&clipped(&words.found)));
        html! { <>{ expected }{ ", " }{ found }{ ". " }{ words.hint }</> }
    });
    html! { <>{ place }{ " " }{ words.unwrap_or_default() }</> }
}
