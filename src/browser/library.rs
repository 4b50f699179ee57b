//! Texts of other languages, fetched from beside the program.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Response;

use crate::locale::Locale;
use crate::ports::{Fetched, Library};

/// Tells the address of a file of the build by its name, such as `organisation.fr`.
pub type Address = Rc<dyn Fn(&str) -> String>;

/// How long after the start the other languages are fetched. `requestIdleCallback` would be finer,
/// but Safari has none.
const IDLE_MILLISECONDS: u32 = 500;

/// The texts of one assessment.
pub struct FetchedLibrary {
    assessment: Rc<str>,
    address: Address,
}

impl FetchedLibrary {
    /// The texts of this assessment.
    pub fn new(assessment: Rc<str>, address: Address) -> Self {
        Self {
            assessment,
            address,
        }
    }
}

impl Library for FetchedLibrary {
    fn texts(&self, locale: Locale, fetched: Fetched) {
        let address = (self.address)(&format!("{}.{}", self.assessment, locale.tag()));
        spawn_local(async move { fetched(fetch(&address).await) });
    }

    fn when_idle(&self, work: Box<dyn FnOnce()>) {
        Timeout::new(IDLE_MILLISECONDS, work).forget();
    }
}

/// The bytes at an address; `None` where they can't be had.
pub async fn fetch(address: &str) -> Option<Vec<u8>> {
    try_fetch(address).await.ok().flatten()
}

async fn try_fetch(address: &str) -> Result<Option<Vec<u8>>, JsValue> {
    let Some(window) = web_sys::window() else {
        return Ok(None);
    };
    let response: Response = JsFuture::from(window.fetch_with_str(address))
        .await?
        .dyn_into()?;
    if !response.ok() {
        return Ok(None);
    }
    let buffer = JsFuture::from(response.array_buffer()?).await?;
    Ok(Some(Uint8Array::new(&buffer).to_vec()))
}
