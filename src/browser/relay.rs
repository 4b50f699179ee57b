//! The other program, through the element that holds both.

use std::rc::Rc;

use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::Opening;
use crate::locale::Locale;
use crate::ports::Relay;

/// The way to the other program.
pub struct ElementRelay {
    opening: Opening,
    program: &'static str,
    assessment: Rc<str>,
    names: Rc<dyn Fn(Locale) -> String>,
}

impl ElementRelay {
    /// The way to this program, which needs files of these names in a language.
    pub fn new(
        opening: Opening,
        program: &'static str,
        assessment: Rc<str>,
        names: Rc<dyn Fn(Locale) -> String>,
    ) -> Self {
        Self {
            opening,
            program,
            assessment,
            names,
        }
    }
}

impl Relay for ElementRelay {
    fn prepare(&self, locales: &[Locale]) {
        let names: Vec<String> = locales.iter().map(|locale| (self.names)(*locale)).collect();
        self.opening.prepare(&names.join(" "), Some(self.program));
    }

    fn hand_over(&self, locale: Locale, state: Vec<u8>, failed: Box<dyn FnOnce()>) {
        let assessment = Some(self.assessment.to_string());
        let tag = locale.tag();
        let handed = self
            .opening
            .open(self.program, assessment, tag, Some(state), None);
        spawn_local(async move {
            if JsFuture::from(handed).await.is_err() {
                failed();
            }
        });
    }
}
