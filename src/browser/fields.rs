//! The native fields of the place in which a program is shown.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};

use crate::ports::Fields;

/// Fields are looked up within one place, as the focus is.
pub struct PlaceFields {
    place: Element,
}

impl PlaceFields {
    /// The fields of this place.
    pub fn new(place: Element) -> Self {
        Self { place }
    }
}

impl Fields for PlaceFields {
    fn value(&self, id: &str) -> Option<String> {
        let found = self.place.query_selector(&format!("[id=\"{id}\"]"));
        let field = found.ok().flatten()?;
        match field.dyn_into::<HtmlSelectElement>() {
            Ok(select) => Some(select.value()),
            Err(field) => Some(field.dyn_into::<HtmlInputElement>().ok()?.value()),
        }
    }
}
