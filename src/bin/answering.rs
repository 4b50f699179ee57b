//! The program of the first load: the choice of an assessment, its start, the pages, the review.

use cx_maturity::app::Answering;
use cx_maturity::embed::{self, Mounted, Opening};
use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

/// Blocks are few and live long: a small allocator serves them as well as the usual one.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Mounts it in a place within the element's shadow root.
///
/// # Errors
/// See [`embed::mount`].
#[wasm_bindgen]
pub async fn mount(place: Element, opening: Opening) -> Result<Mounted, JsValue> {
    match opening.assessment() {
        Some(_) => embed::mount::<Answering>(place, opening).await,
        None => embed::mount_choice(place, opening).await,
    }
}

/// Has this called when the program stops by a panic, see [`embed::on_stop`].
#[wasm_bindgen]
pub fn on_stop(stopped: Function) {
    embed::on_stop(stopped);
}

fn main() {}
