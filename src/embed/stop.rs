//! Telling the element that the program has stopped: after a panic, nothing of it can be used.

use std::cell::RefCell;

use js_sys::Function;
use wasm_bindgen::JsValue;
use yew::set_custom_panic_hook;

thread_local! {
    // A panic belongs to the program as a whole, whatever element it was in.
    static STOPPED: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Has this called with what a panic says.
pub fn on_stop(stopped: Function) {
    STOPPED.set(Some(stopped));
    set_custom_panic_hook(Box::new(|panic| {
        let told = JsValue::from_str(&panic.to_string());
        if let Some(stopped) = STOPPED.take() {
            // Whether it throws is of no matter any more.
            drop(stopped.call1(&JsValue::NULL, &told));
        }
    }));
}
