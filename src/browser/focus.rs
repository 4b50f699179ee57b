//! The focus within the shadow root in which the widget is shown.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, ShadowRoot};

use crate::ports::Focus;

/// Ids are looked up within one shadow root: two widgets on a page never meet.
pub struct ShadowFocus {
    root: ShadowRoot,
}

impl ShadowFocus {
    /// The focus within this root.
    pub fn new(root: ShadowRoot) -> Self {
        Self { root }
    }
}

impl Focus for ShadowFocus {
    fn move_to(&self, id: &str) {
        let element = self.root.get_element_by_id(id);
        if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            // An element that can't take the focus simply does not.
            drop(element.focus());
        }
    }
}
