//! The focus within the place in which a program is shown.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::ports::Focus;

/// Ids are looked up within one place: two widgets on a page never meet, nor do two programs while
/// one takes over from the other.
pub struct PlaceFocus {
    place: Element,
}

impl PlaceFocus {
    /// The focus within this place.
    pub fn new(place: Element) -> Self {
        Self { place }
    }
}

impl Focus for PlaceFocus {
    fn move_to(&self, id: &str) {
        let (place, sought) = (self.place.clone(), format!("[id=\"{id}\"]"));
        // What has just happened is shown first: what is sought may come, or stand elsewhere, only then. Yew
        // renders at the end of the event; after a render of more than 16 ms it goes on by a timer of its own,
        // which comes before this one.
        let focus = move || {
            let found = place.query_selector(&sought).ok().flatten();
            if let Some(element) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
                // An element that can't take the focus simply does not.
                drop(element.focus());
            }
        };
        Timeout::new(0, focus).forget();
    }
}
