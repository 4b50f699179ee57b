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
    let entries: Vec<Entry> = entries.collect();
    let unset = entries.iter().any(|one| one.chosen && one.value.is_empty());
    let options = entries.into_iter().map(|one| {
        html! {
            <option key={&*one.value} value={one.value.clone()} selected={one.chosen}>
                { one.text }
            </option>
        }
    });
    // On paper, a choice that was not made is no answer.
    let class = if unset { "field unset" } else { "field" };
    html! {
        <div {class}>
            <label for={id}>{ label }</label>
            <select {id} {onchange}>{ for options }</select>
        </div>
    }
}
