//! The program for definitions that are not built in: it compiles them, and is the bench at which
//! their author checks them. It is fetched only where there is such a definition.

use cx_maturity::checking::{self, Checked};
use cx_maturity::embed::{self, Mounted, Opening};
use js_sys::{Array, Function, Uint8Array};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

/// What was made of a definition.
#[wasm_bindgen]
pub struct Compiled(Checked);

#[wasm_bindgen]
impl Compiled {
    /// Its id, where nothing is wrong with it.
    #[wasm_bindgen(getter)]
    pub fn id(&self) -> Option<String> {
        self.0.id.clone()
    }

    /// All that is wrong with it, as JSON: a list of `{place, expected, found, hint}`.
    #[wasm_bindgen(getter)]
    pub fn problems(&self) -> String {
        self.0.problems.clone()
    }

    /// The files that a build would make of it: a list of pairs, name and bytes.
    #[wasm_bindgen(getter)]
    pub fn files(&self) -> Array {
        let files = self.0.files.iter();
        let pair = |(name, bytes): &(String, Vec<u8>)| {
            Array::of2(
                &JsValue::from_str(name),
                &Uint8Array::from(bytes.as_slice()),
            )
        };
        files.map(pair).collect()
    }
}

/// Compiles a definition, or tells all that is wrong with it in the words of a language.
#[wasm_bindgen]
pub fn compile(definition: &[u8], language: &str) -> Compiled {
    Compiled(checking::check(definition, language))
}

/// Mounts the bench in a place within the element's shadow root.
///
/// # Errors
/// None.
#[wasm_bindgen]
pub async fn mount(place: Element, opening: Opening) -> Result<Mounted, JsValue> {
    Ok(embed::mount_bench(place, opening))
}

/// Has this called when the program stops by a panic, see [`embed::on_stop`].
#[wasm_bindgen]
pub fn on_stop(stopped: Function) {
    embed::on_stop(stopped);
}

fn main() {}
