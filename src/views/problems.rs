//! Problems of a document in words, each with its place and what to do.

use yew::{AttrValue, Html, html};

use crate::locale::Locale;
use crate::problem::Problem;
use crate::wording::{self, Message};

/// A list of problems: place, what was expected, what was found, what to do.
pub fn problems(locale: Locale, problems: &[Problem]) -> Html {
    let entries = problems
        .iter()
        .map(|one| html! { <li>{ problem(locale, one) }</li> });
    html! { <ul class="problems">{ for entries }</ul> }
}

fn problem(locale: Locale, problem: &Problem) -> Html {
    let say = |message: &Message| AttrValue::from(wording::text(locale, message));
    let place = if problem.place.is_empty() {
        say(&Message::WholeDocument)
    } else {
        say(&Message::PlaceOf(&problem.place))
    };
    // The widget only ever reads documents; a problem of another kind has no words here.
    let words = wording::document_problem(locale, problem).map(|words| {
        let expected = say(&Message::Expected(&words.expected));
        let found = say(&Message::Found(&words.found));
        html! { <>{ expected }{ ", " }{ found }{ ". " }{ words.hint }</> }
    });
    html! { <>{ place }{ " " }{ words.unwrap_or_default() }</> }
}
