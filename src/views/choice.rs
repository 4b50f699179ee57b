//! The choice between assessments: what each tells, for whom, and how long it takes.

use yew::{AttrValue, Callback, Html, html};

use super::controls::{button_for, language_of};
use super::start::privacy;
use super::{HEADING, shared};
use crate::definition::{Catalogue, Offer};
use crate::locale::Locale;
use crate::session::Keeping;
use crate::wording::{Message, Voice};

/// What a person wants at the desk.
#[derive(Clone, Debug)]
pub enum DeskIntent {
    /// This assessment, by its place in the catalogue.
    Open(usize),
    /// Another language.
    ChooseLocale(Locale),
}

/// The choice, which can be made.
pub fn choice(
    catalogue: &Catalogue,
    voice: &dyn Voice,
    keeping: Keeping,
    failed: bool,
    choose: &Callback<DeskIntent>,
) -> Html {
    let say = |message: &Message| AttrValue::from(voice.text(message));
    let languages = choose.reform(DeskIntent::ChooseLocale);
    html! {
        <div class="widget" part="widget" lang={catalogue.locale.tag()}>
            <div class="top">
                if catalogue.languages.len() > 1 {
                    { language_of(voice, &catalogue.languages, &languages) }
                }
            </div>
            <div role="status">
                if failed {
                    <div class="notice warning" part="notice"><p>{ say(&Message::NoAssessment) }</p></div>
                }
            </div>
            <slot name="introduction" />
            <div class="choice">{ offers(catalogue, voice, keeping, Some(choose)) }</div>
            <slot name="choice" />
            <slot name="help" />
            <slot name="footer" />
        </div>
    }
}

/// The choice as it is read before it can be made, and after.
pub fn offers(
    catalogue: &Catalogue,
    voice: &dyn Voice,
    keeping: Keeping,
    choose: Option<&Callback<DeskIntent>>,
) -> Html {
    let say = |message: &Message| AttrValue::from(voice.text(message));
    let cards = catalogue.offers.iter().enumerate();
    let cards = cards.map(|(at, offer)| {
        let chosen = choose.map(|choose| choose.reform(move |_| DeskIntent::Open(at)));
        card(voice, offer, chosen)
    });
    html! {
        <>
            <header class="introduction">
                <h2 id={HEADING} part="heading" tabindex="-1">{ say(&Message::ChoiceTitle) }</h2>
                <p class="lead">{ say(&Message::ChoiceLead) }</p>
            </header>
            <ul class="offers">{ for cards }</ul>
            { privacy(voice, keeping) }
        </>
    }
}

fn card(voice: &dyn Voice, offer: &Offer, chosen: Option<Callback<yew::MouseEvent>>) -> Html {
    let say = |message: &Message| AttrValue::from(voice.text(message));
    let (from, to) = offer.minutes;
    html! {
        <li class="offer" key={&*offer.id}>
            <h3>{ shared(&offer.title) }</h3>
            <p class="extent">{ say(&Message::Minutes(from, to)) }</p>
            <p>{ shared(&offer.purpose) }</p>
            <p class="small">{ shared(&offer.audience) }</p>
            if let Some(chosen) = chosen {
                { button_for("primary", voice.locale(), say(&Message::Choose), &offer.title, chosen) }
            }
        </li>
    }
}
