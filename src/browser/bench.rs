//! The bench: files that are dropped on a place or chosen in a field there, and the way to try what
//! they define, through the element.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::file::File;
use gloo::file::callbacks::FileReader;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DragEvent, Element, Event, HtmlInputElement};

use super::Opening;
use super::files::read_bytes;
use crate::locale::Locale;
use crate::ports::{Bench, Received};

/// The bench in one place.
pub struct ElementBench {
    opening: Opening,
    place: Element,
    limit: usize,
}

impl ElementBench {
    /// The bench in this place, on which files of more bytes than `limit` are not read.
    pub fn new(opening: Opening, place: Element, limit: usize) -> Self {
        Self {
            opening,
            place,
            limit,
        }
    }
}

/// What is done with a file.
type Receiving = Rc<dyn Fn(Received)>;

impl Bench for ElementBench {
    fn receive(&self, received: Box<dyn Fn(Received)>) -> Box<dyn FnOnce()> {
        let (received, limit): (Receiving, usize) = (Rc::from(received), self.limit);
        let reading: Rc<RefCell<Option<FileReader>>> = Rc::default();
        let closure = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            if let Some(file) = file(&event) {
                let reader = read(File::from(file), limit, &received);
                // A reader that is dropped reads no further: the last file counts.
                reading.replace(Some(reader));
            }
        });
        const EVENTS: [&str; 3] = ["change", "dragover", "drop"];
        let callback = closure.as_ref().unchecked_ref();
        for event in EVENTS {
            drop(self.place.add_event_listener_with_callback(event, callback));
        }
        let place = self.place.clone();
        Box::new(move || {
            let callback = closure.as_ref().unchecked_ref();
            for event in EVENTS {
                drop(place.remove_event_listener_with_callback(event, callback));
            }
        })
    }

    fn preview(&self, definition: &[u8], locale: Locale, failed: Box<dyn FnOnce()>) {
        let opened = self.opening.preview(definition.to_vec(), locale.tag());
        spawn_local(async move {
            if JsFuture::from(opened).await.is_err() {
                failed();
            }
        });
    }
}

/// The file that an event brings. Unless it is told that files are welcome, the browser would leave
/// the page for one that is dropped.
fn file(event: &Event) -> Option<web_sys::File> {
    if let Some(drag) = event.dyn_ref::<DragEvent>() {
        drag.prevent_default();
        return drag.data_transfer()?.files()?.get(0);
    }
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = input.files()?.get(0);
    // Chosen again once it is mended, the same file is news. The list goes empty with it.
    input.set_value("");
    file
}

fn read(file: File, limit: usize, received: &Receiving) -> FileReader {
    let name: Rc<str> = Rc::from(file.name());
    let received = Rc::clone(received);
    read_bytes(&file, limit, move |content| {
        received(Received { name, content });
    })
}
