//! The clipboard, by the one way that asks for no permission and no `https`: many an intranet has neither.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDocument, HtmlTextAreaElement};

use crate::ports::Clipboard;

/// Copies from fields of one place.
pub struct PlaceClipboard {
    place: Element,
}

impl PlaceClipboard {
    /// The clipboard for the fields of this place.
    pub fn new(place: Element) -> Self {
        Self { place }
    }

    fn try_copy(&self, id: &str) -> Option<bool> {
        let found = self.place.query_selector(&format!("[id=\"{id}\"]"));
        let field: HtmlTextAreaElement = found.ok().flatten()?.dyn_into().ok()?;
        // What is copied is what is selected where the focus is.
        field.focus().ok()?;
        field.select();
        let document: HtmlDocument = self.place.owner_document()?.dyn_into().ok()?;
        document.exec_command("copy").ok()
    }
}

impl Clipboard for PlaceClipboard {
    fn copy(&self, id: &str) -> bool {
        self.try_copy(id).unwrap_or(false)
    }
}
