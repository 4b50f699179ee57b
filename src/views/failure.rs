//! What is shown when there is nothing to answer, and problems in words.

use yew::{AttrValue, Html, html};

use crate::locale::Locale;
use crate::problem::Problem;
use crate::wording::{self, Message};

/// Why there is nothing to answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    /// The definition or its texts could not be fetched.
    CannotLoad,
    /// They are broken.
    Broken(Vec<Problem>),
}

/// The reason, and the way out.
pub fn failure(locale: Locale, failure: &Failure) -> Html {
    let say = |message: &Message| AttrValue::from(wording::text(locale, message));
    html! {
        <div class="widget" lang={locale.tag()}>
            <div class="notice warning" role="alert">
                { match failure {
                    Failure::CannotLoad => html! { <p>{ say(&Message::CannotLoad) }</p> },
                    Failure::Broken(found) => html! {
                        <>
                            <p>{ say(&Message::BrokenDefinition) }</p>
                            { problems(locale, found) }
                        </>
                    },
                } }
            </div>
        </div>
    }
}

/// A list of problems: place, what was expected, what was found, what to do.
pub fn problems(locale: Locale, problems: &[Problem]) -> Html {
    let entries = problems.iter().map(|one| html! { <li>{ problem(locale, one) }</li> });
    html! { <ul class="problems">{ for entries }</ul> }
}

fn problem(locale: Locale, problem: &Problem) -> Html {
    let say = |message: &Message| AttrValue::from(wording::text(locale, message));
    let place = if problem.place.is_empty() {
        say(&Message::WholeDocument)
    } else {
        say(&Message::PlaceOf(&problem.place))
    };
    let words = wording::problem(locale, problem);
    html! {
        <>
            { place }{ " " }{ say(&Message::Expected(&words.expected)) }{ ", " }
            { say(&Message::Found(&words.found)) }{ ". " }{ words.hint }
        </>
    }
}
