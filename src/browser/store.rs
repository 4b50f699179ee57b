//! The browser's storage, every call a `Result`: it throws where a browser or a policy denies it.

use std::any::Any;
use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Storage, StorageEvent, Window};

use super::Opening;
use crate::ports::{Heard, Store};
use crate::session::{Copies, Keeping, StoreFault};

/// What is kept of one assessment at one place, under keys of its own.
pub struct BrowserStore {
    opening: Opening,
    keys: Rc<Keys>,
}

struct Keys {
    run: String,
    keeping: Keeping,
}

impl Keys {
    fn of(&self, kind: &str) -> String {
        format!("{}/{kind}", self.run)
    }

    fn runs(&self) -> String {
        self.of("runs")
    }

    fn aside(&self) -> String {
        self.of("unreadable")
    }

    fn backup(&self) -> String {
        self.of("backup")
    }

    fn storage(&self) -> Result<Storage, StoreFault> {
        let window = web_sys::window().ok_or(StoreFault::Denied)?;
        let storage = match self.keeping {
            Keeping::Nowhere => Ok(None),
            Keeping::Tab => window.session_storage(),
            Keeping::Device | Keeping::Days(_) | Keeping::File => window.local_storage(),
        };
        storage.ok().flatten().ok_or(StoreFault::Denied)
    }

    fn get(&self, key: &str) -> Result<Option<String>, StoreFault> {
        self.storage()?
            .get_item(key)
            .map_err(|_| StoreFault::Denied)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreFault> {
        if self.keeping == Keeping::Nowhere {
            return Ok(());
        }
        let set = self.storage()?.set_item(key, text);
        set.map_err(|_| StoreFault::Full)
    }

    fn remove(&self, key: &str) -> Result<(), StoreFault> {
        if self.keeping == Keeping::Nowhere {
            return Ok(());
        }
        let removed = self.storage()?.remove_item(key);
        removed.map_err(|_| StoreFault::Denied)
    }
}

impl BrowserStore {
    /// The store of what is opened: in the tab for `session`, nowhere for `none`, else on the device.
    pub fn new(opening: Opening) -> Self {
        let keys = Keys {
            run: opening.key(),
            keeping: keeping(&opening),
        };
        Self {
            opening,
            keys: Rc::new(keys),
        }
    }
}

/// How long answers are kept in what is opened.
pub fn keeping(opening: &Opening) -> Keeping {
    match (&*opening.storage(), opening.days()) {
        ("session", _) => Keeping::Tab,
        ("none", _) => Keeping::Nowhere,
        (_, 1..) => Keeping::Days(opening.days()),
        _ if from_a_file() => Keeping::File,
        _ => Keeping::Device,
    }
}

fn from_a_file() -> bool {
    let window = web_sys::window();
    window.is_some_and(|window| window.location().protocol().as_deref() == Ok("file:"))
}

impl Store for BrowserStore {
    fn keeping(&self) -> Keeping {
        self.keys.keeping
    }

    fn copies(&self) -> Result<Copies, StoreFault> {
        if self.keys.keeping == Keeping::Nowhere {
            return Ok(Copies::default());
        }
        Ok(Copies {
            stored: self.read()?,
            durable: self.opening.durable(),
            backup: self.keys.get(&self.keys.backup())?,
        })
    }

    fn read(&self) -> Result<Option<String>, StoreFault> {
        self.keys.get(&self.keys.run)
    }

    fn write(&self, text: &str, kept: Box<dyn FnOnce()>) -> Result<(), StoreFault> {
        self.keys.set(&self.keys.run, text)?;
        let second = JsFuture::from(self.opening.keep(Some(text)));
        spawn_local(async move {
            // Where there is no second copy, the first has to do.
            let _ = second.await;
            kept();
        });
        Ok(())
    }

    fn back_up(&self, text: &str) {
        // Without room for it, there is none to fall back on.
        let _ = self.keys.set(&self.keys.backup(), text);
    }

    fn set_aside(&self, text: &str) -> Result<(), StoreFault> {
        self.keys.set(&self.keys.aside(), text)
    }

    fn read_runs(&self) -> Result<Option<String>, StoreFault> {
        self.keys.get(&self.keys.runs())
    }

    fn write_runs(&self, runs: Option<&str>) -> Result<(), StoreFault> {
        match runs {
            Some(runs) => self.keys.set(&self.keys.runs(), runs),
            None => self.keys.remove(&self.keys.runs()),
        }
    }

    fn erase(&self, left: Option<&str>) -> Result<(), StoreFault> {
        // Of a copy that was not there, or did not come in time, nothing is known that could be erased.
        let known = left.is_some() || self.opening.durable().is_some();
        let second = known.then(|| JsFuture::from(self.opening.keep(left)));
        self.keys.remove(&self.keys.backup())?;
        // What could not be read may hold answers too.
        self.keys.remove(&self.keys.aside())?;
        let Some(left) = left.map(str::to_owned) else {
            return self.keys.remove(&self.keys.run);
        };
        // Other tabs are told that, and when, all was erased: one that lags behind would not know
        // which of its answers came later. Then it goes too.
        self.keys.set(&self.keys.run, &left)?;
        let keys = Rc::clone(&self.keys);
        spawn_local(async move {
            if let Some(second) = second {
                let _ = second.await;
            }
            if keys.get(&keys.run) == Ok(Some(left)) {
                let _ = keys.remove(&keys.run);
            }
        });
        Ok(())
    }

    fn watch(&self, changed: Rc<dyn Fn(Heard)>) -> Box<dyn Any> {
        let Some(window) = web_sys::window() else {
            return Box::new(());
        };
        Box::new([
            other_tabs(&window, Rc::clone(&self.keys), Rc::clone(&changed)),
            shown_again(&window, Rc::clone(&self.keys), changed),
        ])
    }
}

/// What other tabs write; the tab that writes is not told.
fn other_tabs(window: &Window, keys: Rc<Keys>, changed: Rc<dyn Fn(Heard)>) -> EventListener {
    EventListener::new(window, "storage", move |event| {
        let Some(event) = event.dyn_ref::<StorageEvent>() else {
            return;
        };
        if event.storage_area() != keys.storage().ok() {
            return;
        }
        match event.key() {
            Some(key) if key == keys.run && event.new_value().is_some() => {
                changed(Heard::Run(event.new_value()));
            }
            // It is gone, unless this tab has stored something since.
            None if keys.get(&keys.run) == Ok(None) => changed(Heard::Run(None)),
            Some(key) if key == keys.run && keys.get(&key) == Ok(None) => {
                changed(Heard::Run(None));
            }
            Some(key) if key == keys.runs() => changed(Heard::Runs(event.new_value())),
            _ => {}
        }
    })
}

/// A page that was put aside (and heard nothing) and is shown again.
fn shown_again(window: &Window, keys: Rc<Keys>, changed: Rc<dyn Fn(Heard)>) -> EventListener {
    EventListener::new(window, "pageshow", move |_| {
        if let Ok(Some(text)) = keys.get(&keys.run) {
            changed(Heard::Run(Some(text)));
        }
    })
}
