//! A few ways to show the same thing, of which one is chosen: native radio buttons in a row.

use yew::{AttrValue, Callback, Event, Html, html};

/// One of the ways: its words, whether it is chosen, and what choosing it does.
pub type Segment = (AttrValue, bool, Callback<Event>);

/// The ways, under a name that nothing else on the page has.
pub fn segments(
    name: &'static str,
    label: AttrValue,
    ways: impl IntoIterator<Item = Segment>,
) -> Html {
    let ways = ways.into_iter().map(|(text, checked, onchange)| {
        html! {
            <label class="segment">
                <input type="radio" {name} {checked} {onchange} /><span>{ text }</span>
            </label>
        }
    });
    html! {
        <fieldset class="segments"><legend>{ label }</legend>{ for ways }</fieldset>
    }
}
