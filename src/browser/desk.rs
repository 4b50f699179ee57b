//! The desk at which assessments are chosen, through the element that holds the programs.

use std::rc::Rc;

use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::{Opening, fetch, words_name};
use crate::locale::Locale;
use crate::ports::{Desk, Fetched};

/// The program that answers: it opens what is chosen, and the choice itself.
const ANSWERING: &str = "answering";

/// The names of the files with the catalogue in a language and the words for the choice.
pub fn catalogue_names(locale: Locale) -> String {
    format!("catalogue.{} {}", locale.tag(), words_name(locale))
}

/// The desk of one element.
pub struct ElementDesk {
    opening: Opening,
}

impl ElementDesk {
    /// The desk of this element.
    pub fn new(opening: Opening) -> Self {
        Self { opening }
    }
}

impl Desk for ElementDesk {
    fn catalogue(&self, locale: Locale, fetched: Fetched) {
        let (opening, names) = (self.opening.clone(), catalogue_names(locale));
        spawn_local(async move { fetched(fetch(&opening, &names).await.ok()) });
    }

    fn prepare(&self, assessments: &[Rc<str>], locale: Locale, catalogues: &[Locale]) {
        let tag = locale.tag();
        let assessments = assessments.iter().map(|id| format!("{id} {id}.{tag}"));
        let catalogues = catalogues.iter().copied().map(catalogue_names);
        let names: Vec<String> = assessments.chain(catalogues).collect();
        self.opening.prepare(&names.join(" "), None);
    }

    fn open(
        &self,
        assessment: Option<&str>,
        locale: Locale,
        state: Option<Vec<u8>>,
        left: Option<Vec<u8>>,
        failed: Box<dyn FnOnce()>,
    ) {
        let assessment = assessment.map(str::to_owned);
        let opened = self
            .opening
            .open(ANSWERING, assessment, locale.tag(), state, left);
        spawn_local(async move {
            if JsFuture::from(opened).await.is_err() {
                failed();
            }
        });
    }
}
