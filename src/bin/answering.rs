//! The program of the first load: the start, the pages, the review of the answers.

use cx_maturity::app::Answering;
use cx_maturity::embed::{self, Mounted};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

/// Mounts it, see [`embed::mount`].
///
/// # Errors
/// As there.
#[wasm_bindgen]
pub async fn mount(
    element: Element,
    place: Element,
    host: JsValue,
    state: Option<Vec<u8>>,
) -> Result<Mounted, JsValue> {
    embed::mount::<Answering>(element, place, host, state).await
}

fn main() {}
