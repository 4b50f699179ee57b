//! The program of all that comes after the answers: report, plan, progress. It is fetched once the
//! first one is up.

use cx_maturity::app::Reporting;
use cx_maturity::embed::{self, Mounted, Opening};
use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

/// Mounts it in a place within the element's shadow root.
///
/// # Errors
/// See [`embed::mount`].
#[wasm_bindgen]
pub async fn mount(place: Element, opening: Opening) -> Result<Mounted, JsValue> {
    embed::mount::<Reporting>(place, opening).await
}

/// Has this called when the program stops by a panic, see [`embed::on_stop`].
#[wasm_bindgen]
pub fn on_stop(stopped: Function) {
    embed::on_stop(stopped);
}

fn main() {}
