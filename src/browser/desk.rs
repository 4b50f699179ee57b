//! The desk at which assessments are chosen, through the element that holds the programs.

use std::rc::Rc;

use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::{Opening, fetch};
use crate::locale::Locale;
use crate::ports::{Desk, Fetched};

/// The program that answers: it opens what is chosen, and the choice itself.
const ANSWERING: &str = "answering";

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
        let opening = self.opening.clone();
        let name = format!("catalogue.{}", locale.tag());
        spawn_local(async move { fetched(fetch(&opening, &name).await) });
    }

    fn prepare(&self, assessments: &[Rc<str>], locale: Locale, catalogues: &[Locale]) {
        let opening = self.opening.clone();
        let names = assessments.iter().flat_map(|id| {
            let texts = format!("{id}.{}", locale.tag());
            [id.to_string(), texts]
        });
        let catalogues = catalogues.iter();
        let catalogues = catalogues.map(|locale| format!("catalogue.{}", locale.tag()));
        let names: Vec<String> = names.chain(catalogues).collect();
        spawn_local(async move {
            for name in names {
                // What fails now is fetched again when it is needed, and told then.
                drop(fetch(&opening, &name).await);
            }
        });
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
