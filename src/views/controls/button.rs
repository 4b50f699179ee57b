//! Buttons, by how much they matter: one to go on, others beside it.

use yew::{AttrValue, Callback, Html, MouseEvent, classes, html};

use crate::locale::Locale;
use crate::wording::labelled;

/// The one thing to do next.
pub fn primary(text: AttrValue, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class="button primary" part="primary-button" {onclick}>{ text }</button> }
}

/// One of several that say the same: what it is for is read out with it.
pub fn button_for(
    class: &'static str,
    locale: Locale,
    text: AttrValue,
    of: &str,
    onclick: Callback<MouseEvent>,
) -> Html {
    let label = labelled(locale, &text, of);
    html! {
        <button type="button" class={classes!("button", class)} aria-label={label} {onclick}>
            { text }
        </button>
    }
}

/// Something else that can be done.
pub fn secondary(text: AttrValue, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class="button secondary" part="secondary-button" {onclick}>{ text }</button> }
}

/// Something that is seldom done; looks like a link.
pub fn quiet(text: AttrValue, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class="button quiet" {onclick}>{ text }</button> }
}
