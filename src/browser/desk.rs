//! The desk at which assessments are chosen, through the element that holds the programs.

use std::rc::Rc;

use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::{Host, fetch};
use crate::locale::Locale;
use crate::ports::{Desk, Fetched};

/// The program that answers: it opens what is chosen, and the choice itself.
const ANSWERING: &str = "answering";

/// The desk of one element.
pub struct ElementDesk {
    host: Host,
}

impl ElementDesk {
    /// The desk of this element.
    pub fn new(host: Host) -> Self {
        Self { host }
    }
}

impl Desk for ElementDesk {
    fn catalogue(&self, locale: Locale, fetched: Fetched) {
        let host = self.host.clone();
        let name = format!("catalogue.{}", locale.tag());
        spawn_local(async move { fetched(fetch(&host, &name).await) });
    }

    fn prepare(&self, assessments: &[Rc<str>], locale: Locale, catalogues: &[Locale]) {
        let host = self.host.clone();
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
                drop(fetch(&host, &name).await);
            }
        });
    }

    fn open(
        &self,
        assessment: Option<&str>,
        locale: Locale,
        state: Option<Vec<u8>>,
        failed: Box<dyn FnOnce()>,
    ) {
        let assessment = assessment.map(str::to_owned);
        let opened = self.host.open(ANSWERING, assessment, locale.tag(), state);
        spawn_local(async move {
            if JsFuture::from(opened).await.is_err() {
                failed();
            }
        });
    }
}
