//! The program of all that comes after the answers: report, plan, progress. It is fetched once the
//! first one is up.

use cx_maturity::app::Reporting;
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
    embed::mount::<Reporting>(element, place, host, state).await
}

fn main() {}
