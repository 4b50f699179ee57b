//! The program of whoever merges the anonymous reports of a team: campaigns, counting, results. Its
//! counting runs in a worker too, where it is this same program.

use cx_maturity::embed::{self, Mounted, Opening};
use cx_maturity::gathering;
use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

/// Counts reports, see [`gathering::Gatherer`].
#[wasm_bindgen]
pub struct Gatherer(gathering::Gatherer);

#[wasm_bindgen]
impl Gatherer {
    /// Begins what an order asks for.
    ///
    /// # Errors
    /// The order is of another build.
    #[wasm_bindgen(constructor)]
    pub fn new(order: &[u8]) -> Result<Self, JsValue> {
        let begun = gathering::Gatherer::new(order);
        begun
            .map(Self)
            .ok_or_else(|| JsValue::from_str("an order of another build"))
    }

    /// A file with this name begins.
    pub fn begin(&mut self, file: &str) {
        self.0.begin(file);
    }

    /// Some of its bytes.
    pub fn feed(&mut self, bytes: &[u8]) {
        self.0.feed(bytes);
    }

    /// It can't be read any further.
    pub fn unreadable(&mut self) {
        self.0.unreadable();
    }

    /// It ends.
    pub fn end(&mut self) {
        self.0.end();
    }

    /// How many lines were counted, and how many refused, of the files that are being read.
    pub fn so_far(&self) -> Vec<u64> {
        let (taken, refused) = self.0.so_far();
        vec![taken, refused]
    }

    /// The bytes of what has come of all files, with these.
    pub fn keep(&mut self) -> Vec<u8> {
        self.0.keep().bytes()
    }

    /// Forgets the files that are being read.
    pub fn call_off(&mut self) {
        self.0.call_off();
    }

    /// What is counted of the assessment at this place is merged now.
    pub fn merged(&mut self, at: usize) {
        self.0.merged(at);
    }
}

/// Mounts it in a place within the element's shadow root.
///
/// # Errors
/// See [`embed::mount_merging`].
#[wasm_bindgen]
pub async fn mount(place: Element, opening: Opening) -> Result<Mounted, JsValue> {
    embed::mount_merging(place, opening).await
}

/// Has this called when the program stops by a panic, see [`embed::on_stop`].
#[wasm_bindgen]
pub fn on_stop(stopped: Function) {
    embed::on_stop(stopped);
}

fn main() {}
