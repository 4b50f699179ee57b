//! The focus within the place in which a program is shown.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
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
        // What has just happened is shown first: Yew renders at the end of the event, and what is
        // sought may come, or stand elsewhere, only then.
        spawn_local(async move {
            let found = place.query_selector(&sought).ok().flatten();
            if let Some(element) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
                // An element that can't take the focus simply does not.
                drop(element.focus());
            }
        });
    }
}
