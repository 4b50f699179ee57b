//! Where reports come in: through the script that takes files and has them counted in a worker.

use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Uint8Array};
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

use super::Opening;
use crate::ports::{Inbox, Incoming, Received};

#[wasm_bindgen]
extern "C" {
    /// The script.
    type Script;

    /// Takes files from now on.
    #[wasm_bindgen(method)]
    fn begin(
        this: &Script,
        place: &Element,
        program: &JsValue,
        module: &JsValue,
        memory: &JsValue,
        tell: &Function,
    ) -> Counter;

    /// What counts them.
    #[derive(Clone)]
    type Counter;

    #[wasm_bindgen(method)]
    fn order(this: &Counter, order: Vec<u8>);

    #[wasm_bindgen(method)]
    fn merged(this: &Counter, at: usize);

    #[wasm_bindgen(method, js_name = callOff)]
    fn call_off(this: &Counter);

    #[wasm_bindgen(method)]
    fn end(this: &Counter);
}

/// The inbox of one place.
pub struct PlaceInbox {
    place: Element,
    script: Script,
    program: JsValue,
    counter: Rc<RefCell<Option<Counter>>>,
}

impl PlaceInbox {
    /// The inbox of this place, once its script is there.
    ///
    /// # Errors
    /// The script can't be had.
    pub async fn load(place: Element, opening: &Opening) -> Result<Self, JsValue> {
        let script = JsFuture::from(opening.script("gathering")).await?;
        let program = JsFuture::from(opening.script("merging")).await?;
        Ok(Self {
            place,
            script: script.unchecked_into(),
            program,
            counter: Rc::default(),
        })
    }

    fn with(&self, act: impl FnOnce(&Counter)) {
        if let Some(counter) = &*self.counter.borrow() {
            act(counter);
        }
    }
}

/// Ends the counting when it is dropped.
struct Open {
    counter: Rc<RefCell<Option<Counter>>>,
    _tell: Closure<dyn FnMut(String, JsValue, JsValue, JsValue)>,
}

impl Drop for Open {
    fn drop(&mut self) {
        if let Some(counter) = self.counter.take() {
            counter.end();
        }
    }
}

impl Inbox for PlaceInbox {
    fn open(&self, told: Rc<dyn Fn(Incoming)>) -> Box<dyn Any> {
        let tell = Closure::new(move |what: String, a: JsValue, b: JsValue, c: JsValue| {
            if let Some(incoming) = incoming(&what, &a, &b, &c) {
                told(incoming);
            }
        });
        let counter = self.script.begin(
            &self.place,
            &self.program,
            &wasm_bindgen::module(),
            &wasm_bindgen::memory(),
            tell.as_ref().unchecked_ref(),
        );
        self.counter.replace(Some(counter));
        Box::new(Open {
            counter: Rc::clone(&self.counter),
            _tell: tell,
        })
    }

    fn order(&self, order: &[u8]) {
        self.with(|counter| counter.order(order.to_vec()));
    }

    fn merged(&self, at: usize) {
        self.with(|counter| counter.merged(at));
    }

    fn call_off(&self) {
        self.with(Counter::call_off);
    }
}

fn incoming(what: &str, a: &JsValue, b: &JsValue, c: &JsValue) -> Option<Incoming> {
    let bytes = |value: &JsValue| Uint8Array::new(value).to_vec();
    Some(match what {
        "document" => Incoming::Document(Received {
            name: Rc::from(a.as_string()?),
            content: Rc::from(bytes(b)),
        }),
        "begun" => Incoming::Begun {
            files: u32::try_from(whole(a)).unwrap_or(u32::MAX),
            bytes: whole(b),
        },
        "progress" => Incoming::Progress {
            read: whole(a),
            taken: whole(b),
            refused: whole(c),
        },
        "harvest" => Incoming::Harvest(bytes(a)),
        "called-off" => Incoming::CalledOff,
        "failed" => Incoming::Failed,
        _ => return None,
    })
}

/// A count, which scripts have as a number: whole, and far below 2^53.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a cast of floating point stays within its bounds"
)]
fn whole(value: &JsValue) -> u64 {
    value.as_f64().unwrap_or_default() as u64
}
