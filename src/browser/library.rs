//! Other languages, fetched from beside the program.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;

use super::{Opening, fetch};
use crate::locale::Locale;
use crate::ports::{Fetched, Library};

/// How long after the start the rest is fetched. `requestIdleCallback` would be finer, but Safari
/// has none.
const IDLE_MILLISECONDS: u32 = 500;

/// The texts of one assessment, in the form that the program needs.
pub struct FetchedLibrary {
    opening: Opening,
    names: Rc<dyn Fn(Locale) -> String>,
}

impl FetchedLibrary {
    /// The files of these names.
    pub fn new(opening: Opening, names: Rc<dyn Fn(Locale) -> String>) -> Self {
        Self { opening, names }
    }
}

impl Library for FetchedLibrary {
    fn texts(&self, locale: Locale, fetched: Fetched) {
        let (opening, names) = (self.opening.clone(), (self.names)(locale));
        spawn_local(async move { fetched(fetch(&opening, &names).await.ok()) });
    }

    fn when_idle(&self, work: Box<dyn FnOnce()>) {
        Timeout::new(IDLE_MILLISECONDS, work).forget();
    }
}
