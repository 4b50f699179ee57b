//! Texts of other languages, fetched from beside the program.

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
    name: Rc<dyn Fn(Locale) -> String>,
}

impl FetchedLibrary {
    /// The texts under these names.
    pub fn new(opening: Opening, name: Rc<dyn Fn(Locale) -> String>) -> Self {
        Self { opening, name }
    }
}

impl Library for FetchedLibrary {
    fn texts(&self, locale: Locale, fetched: Fetched) {
        let (opening, name) = (self.opening.clone(), (self.name)(locale));
        spawn_local(async move { fetched(fetch(&opening, &name).await) });
    }

    fn when_idle(&self, work: Box<dyn FnOnce()>) {
        Timeout::new(IDLE_MILLISECONDS, work).forget();
    }
}
