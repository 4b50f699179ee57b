//! The page that the widget stands in, through the element.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Function, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use super::Opening;
use crate::locale::Locale;
use crate::ports::{Answering, Host, HostEvent, Request};

/// The page around one element.
#[derive(Clone)]
pub struct ElementHost {
    opening: Opening,
    answering: Rc<RefCell<Option<Answering>>>,
    // Called once there is somebody to answer.
    waiting: Rc<Cell<Option<Function>>>,
}

impl ElementHost {
    /// The page around the element that made this opening.
    pub fn new(opening: Opening) -> Self {
        Self {
            opening,
            answering: Rc::default(),
            waiting: Rc::default(),
        }
    }

    /// Kept once there is somebody to answer.
    pub fn answered(&self) -> JsFuture {
        JsFuture::from(Promise::new(&mut |resolve, _| {
            self.waiting.set(Some(resolve));
        }))
    }

    /// Has the program answer what the page asks for by this name; what is not known, or not answered
    /// any more, has no answer.
    pub fn ask(&self, what: &str, with: Option<Vec<u8>>) -> Option<Vec<u8>> {
        let request = request(what, with.unwrap_or_default())?;
        // What is asked may have another answer from then on.
        let answering = self.answering.borrow().clone()?;
        answering(request)
    }

    /// Answers nothing any more.
    pub fn leave(&self) {
        self.answering.replace(None);
    }
}

fn request(what: &str, with: Vec<u8>) -> Option<Request> {
    Some(match what {
        "report" => Request::Report,
        "state" => Request::State,
        "suggest" => Request::Suggest(Rc::from(text(with)?)),
        "load" => Request::Load(Rc::from(with)),
        "reset" => Request::Reset,
        "focus" => Request::Focus,
        "speak" => Request::Speak(Locale::from_tag(&text(with)?)?),
        _ => return None,
    })
}

fn text(bytes: Vec<u8>) -> Option<String> {
    String::from_utf8(bytes).ok()
}

impl Host for ElementHost {
    fn tell(&self, event: HostEvent) -> bool {
        let (name, detail) = match event {
            HostEvent::Progress {
                step,
                answered,
                asked,
            } => (
                "progress",
                format!("{{\"step\":\"{step}\",\"answered\":{answered},\"asked\":{asked}}}"),
            ),
            HostEvent::Exported(kind) => ("exported", format!("{{\"kind\":\"{kind}\"}}")),
            HostEvent::Saved => ("saved", "{}".to_owned()),
            HostEvent::Completed => ("completed", "{}".to_owned()),
            HostEvent::Erase => ("erase", "{}".to_owned()),
        };
        self.opening.tell(name, &detail)
    }

    fn answer_by(&self, answering: Answering) {
        self.answering.replace(Some(answering));
        if let Some(resolve) = self.waiting.take() {
            // It is the engine's own: it does not throw.
            drop(resolve.call0(&JsValue::NULL));
        }
    }
}
