//! The other program, through the element that holds both.

use std::rc::Rc;

use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::{Opening, fetch};
use crate::locale::Locale;
use crate::ports::Relay;

/// The way to the other program.
pub struct ElementRelay {
    opening: Opening,
    program: &'static str,
    assessment: Rc<str>,
    files: Rc<dyn Fn(Option<Locale>) -> String>,
}

impl ElementRelay {
    /// The way to this program, which needs files of these names: one for the assessment, one for
    /// each language.
    pub fn new(
        opening: Opening,
        program: &'static str,
        assessment: Rc<str>,
        files: Rc<dyn Fn(Option<Locale>) -> String>,
    ) -> Self {
        Self {
            opening,
            program,
            assessment,
            files,
        }
    }
}

impl Relay for ElementRelay {
    fn prepare(&self, locales: &[Locale]) {
        let languages = locales.iter().map(|locale| (self.files)(Some(*locale)));
        let names: Vec<String> = [(self.files)(None)].into_iter().chain(languages).collect();
        let (opening, program) = (self.opening.clone(), self.program);
        spawn_local(async move {
            // What fails now is fetched again when it is needed, and told then.
            drop(JsFuture::from(opening.prepare(program)).await);
            for name in names {
                drop(fetch(&opening, &name).await);
            }
        });
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
