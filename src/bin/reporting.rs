//! The program of all that comes after the answers: report, plan, progress. It is fetched once the
//! first one is up.

use cx_maturity::app::Reporting;
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
    let id = assessment.unwrap_or_default();
    embed::mount::<Reporting>(id, mounting).await
}

fn main() {}
