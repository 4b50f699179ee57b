//! Buttons, by how much they matter: one to go on, others beside it.

use yew::{AttrValue, Callback, Html, MouseEvent, html};

/// The one thing to do next.
pub fn primary(text: AttrValue, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class="button primary" {onclick}>{ text }</button> }
}

/// The same, where several stand on a page: what it is for is read out with it.
pub fn primary_for(text: AttrValue, of: &str, onclick: Callback<MouseEvent>) -> Html {
    let label = format!("{text}: {of}");
    html! {
        <button type="button" class="button primary" aria-label={label} {onclick}>{ text }</button>
    }
}

/// Something else that can be done.
pub fn secondary(text: AttrValue, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class="button secondary" {onclick}>{ text }</button> }
}

/// Something that is seldom done; looks like a link.
pub fn quiet(text: AttrValue, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class="button quiet" {onclick}>{ text }</button> }
}
