//! A native choice from a list, with its label.

use yew::{AttrValue, Callback, Event, Html, html};

/// One entry of the list: what it stands for, its words, and whether it is chosen.
pub struct Entry {
    /// What it stands for.
    pub value: AttrValue,
    /// Its words.
    pub text: AttrValue,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// A labelled choice; its value is read by the id.
pub fn select(
    id: &AttrValue,
    label: AttrValue,
    entries: impl Iterator<Item = Entry>,
    onchange: Callback<Event>,
) -> Html {
    let options = entries.map(|one| {
        html! {
            <option key={&*one.value} value={one.value.clone()} selected={one.chosen}>
                { one.text }
            </option>
        }
    });
    html! {
        <div class="field">
            <label for={id}>{ label }</label>
            <select {id} {onchange}>{ for options }</select>
        </div>
    }
}
