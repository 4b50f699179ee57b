//! The respondent's files: a download, and the browser's own picker.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::file::callbacks::{FileReader, read_as_bytes};
use gloo::file::{Blob, File, ObjectUrl};
use gloo::timers::callback::Timeout;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, HtmlAnchorElement, HtmlInputElement, ShadowRoot};

use crate::document::MAX_REPORT_BYTES;
use crate::ports::Files;

/// How long an address for a download stays valid: the browser reads it at its own pace.
const DOWNLOAD_MILLISECONDS: u32 = 60_000;

/// Downloads and a picker.
pub struct DeviceFiles {
    root: ShadowRoot,
    limit: usize,
    picker: Rc<RefCell<Option<Picker>>>,
}

/// The input that is being chosen from, and the reading that follows: dropped with the next.
struct Picker {
    input: HtmlInputElement,
    _chosen: Closure<dyn FnMut()>,
    reading: Option<FileReader>,
}

impl Drop for Picker {
    fn drop(&mut self) {
        self.input.remove();
    }
}

impl DeviceFiles {
    /// Files chosen in, and downloaded from, the widget in this root.
    pub fn new(root: ShadowRoot) -> Self {
        Self::reading(root, MAX_REPORT_BYTES)
    }

    /// The same, of which not more than so many bytes are read.
    pub fn reading(root: ShadowRoot, limit: usize) -> Self {
        Self {
            root,
            limit,
            picker: Rc::default(),
        }
    }

    fn document(&self) -> Option<Document> {
        self.root.owner_document()
    }

    fn try_save(&self, name: &str, text: &str) -> Result<(), JsValue> {
        let Some(document) = self.document() else {
            return Ok(());
        };
        download(
            &document,
            name,
            Blob::new_with_options(text, Some(kind(name))),
        )
    }

    fn try_open(&self, chosen: Box<dyn Fn(Rc<[u8]>)>) -> Result<(), JsValue> {
        let Some(document) = self.document() else {
            return Ok(());
        };
        let input: HtmlInputElement = document.create_element("input")?.dyn_into()?;
        input.set_type("file");
        input.set_accept(".json,application/json");
        input.set_hidden(true);
        // It stands in the widget's own root while the browser asks for a file.
        self.root.append_child(&input)?;
        let on_choice = self.on_choice(&input, Rc::from(chosen));
        input.set_onchange(Some(on_choice.as_ref().unchecked_ref()));
        input.click();
        self.picker.replace(Some(Picker {
            input,
            _chosen: on_choice,
            reading: None,
        }));
        Ok(())
    }

    /// Reads bytes, not text: a text reader would hide bad UTF-8.
    fn on_choice(
        &self,
        input: &HtmlInputElement,
        chosen: Rc<dyn Fn(Rc<[u8]>)>,
    ) -> Closure<dyn FnMut()> {
        let (input, picker, limit) = (input.clone(), Rc::downgrade(&self.picker), self.limit);
        Closure::new(move || {
            let file = input.files().and_then(|files| files.get(0));
            let (Some(file), Some(picker)) = (file.map(File::from), picker.upgrade()) else {
                return;
            };
            let chosen = Rc::clone(&chosen);
            let done = Rc::clone(&picker);
            let reading = read_bytes(&file, limit, move |bytes| {
                chosen(bytes);
                // The picker leads back to the app that it was opened for: kept any longer, neither
                // would ever be freed. Not at once, since this runs in it.
                let done = Rc::clone(&done);
                Timeout::new(0, move || drop(done.take())).forget();
            });
            if let Some(picker) = picker.borrow_mut().as_mut() {
                picker.reading = Some(reading);
            }
        })
    }
}

/// Reads a file's bytes, at most one more than `limit`: that tells that it is too large, whatever its
/// size, and no more of it comes into memory. Dropped, it reads no further.
pub(super) fn read_bytes(
    file: &Blob,
    limit: usize,
    then: impl FnOnce(Rc<[u8]>) + 'static,
) -> FileReader {
    let first = u64::try_from(limit).map_or(u64::MAX, |limit| limit.saturating_add(1));
    let part = file.slice(0, first);
    read_as_bytes(&part, move |bytes| {
        // A file that can't be read is refused like one that is no text.
        then(bytes.map_or_else(|_| Rc::from([0xff_u8]), Rc::from));
    })
}

/// What a file is, by the ending of its name.
fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("csv") => "text/csv;charset=utf-8",
        Some("ics") => "text/calendar;charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("txt") => "text/plain;charset=utf-8",
        _ => "application/json",
    }
}

/// Hands a file over under this name.
pub(super) fn download(document: &Document, name: &str, blob: Blob) -> Result<(), JsValue> {
    let address = ObjectUrl::from(blob);
    let anchor: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    anchor.set_href(&address);
    anchor.set_download(name);
    anchor.click();
    Timeout::new(DOWNLOAD_MILLISECONDS, move || drop(address)).forget();
    Ok(())
}

impl Files for DeviceFiles {
    fn save(&self, name: &str, text: &str) {
        // Where a download is not allowed, the browser says so itself.
        drop(self.try_save(name, text));
    }

    fn open(&self, chosen: Box<dyn Fn(Rc<[u8]>)>) {
        drop(self.try_open(chosen));
    }
}
