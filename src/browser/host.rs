//! What the element lends the program: the files of the build, and the way to the other program.

use js_sys::{Promise, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// The element, as `element.js` shows it.
    #[derive(Clone)]
    pub type Host;

    /// The bytes of a file of the build, by its name such as `organisation.fr`; fetched once.
    #[wasm_bindgen(method)]
    fn bytes(this: &Host, name: &str) -> Promise;

    /// Has a program fetched, and its styles.
    #[wasm_bindgen(method)]
    pub(super) fn prepare(this: &Host, program: &str) -> Promise;

    /// The place under which the element keeps the answers to an assessment: this one, unless it
    /// has one already.
    #[wasm_bindgen(method)]
    pub fn slot(this: &Host, assessment: &str, first: &str) -> String;

    /// Opens an assessment (or the choice) in a program and a language, with this state.
    #[wasm_bindgen(method)]
    pub(super) fn open(
        this: &Host,
        program: &str,
        assessment: Option<String>,
        locale: &str,
        state: Option<Vec<u8>>,
    ) -> Promise;
}

/// The bytes of a file of the build; `None` where they can't be had.
pub async fn fetch(host: &Host, name: &str) -> Option<Vec<u8>> {
    let bytes = JsFuture::from(host.bytes(name)).await.ok()?;
    Some(Uint8Array::new(&bytes).to_vec())
}
