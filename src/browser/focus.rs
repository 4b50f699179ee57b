//! The focus within the place in which a program is shown.

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
        let found = self.place.query_selector(&format!("[id=\"{id}\"]"));
        let element = found.ok().flatten();
        if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            // An element that can't take the focus simply does not.
            drop(element.focus());
        }
    }
}
