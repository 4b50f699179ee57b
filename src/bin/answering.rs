//! The program of the first load: the choice of an assessment, its start, the pages, the review.

use cx_maturity::app::Answering;
use cx_maturity::embed::{self, Mounted, Mounting};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

/// Mounts it, see [`Mounting`].
///
/// # Errors
/// See [`embed::mount`].
#[wasm_bindgen]
pub async fn mount(
    element: Element,
    place: Element,
    host: JsValue,
    assessment: Option<String>,
    locale: Option<String>,
    state: Option<Vec<u8>>,
) -> Result<Mounted, JsValue> {
    let mounting = Mounting {
        element,
        place,
        host,
        locale,
        state,
    };
    match assessment {
        Some(id) => embed::mount::<Answering>(id, mounting).await,
        None => embed::mount_choice(mounting).await,
    }
}

fn main() {}
