//! The browser's storage, every call a `Result`: it throws where a browser or a policy denies it.

use web_sys::Storage;

use crate::ports::Store;
use crate::session::{Keeping, StoreFault};

/// What is kept of one assessment at one place, under keys of its own.
pub struct BrowserStore {
    key: String,
    keeping: Keeping,
}

impl BrowserStore {
    /// The store of an assessment at a place (its slot): in the tab for `session`, nowhere for
    /// `none`, else on the device.
    pub fn new(assessment: &str, slot: &str, storage: &str) -> Self {
        let format = crate::document::PROGRESS_FORMAT;
        Self {
            key: format!("cx-maturity/{format}/{assessment}/{slot}"),
            keeping: keeping(storage),
        }
    }

    fn runs_key(&self) -> String {
        format!("{}/runs", self.key)
    }

    fn aside_key(&self) -> String {
        format!("{}/unreadable", self.key)
    }

    /// Where it is kept; none where nothing is to be.
    fn storage(&self) -> Result<Option<Storage>, StoreFault> {
        let window = web_sys::window().ok_or(StoreFault::Denied)?;
        let storage = match self.keeping {
            Keeping::Nowhere => return Ok(None),
            Keeping::Tab => window.session_storage(),
            Keeping::Device | Keeping::File => window.local_storage(),
        };
        match storage {
            Ok(Some(storage)) => Ok(Some(storage)),
            _ => Err(StoreFault::Denied),
        }
    }

    fn get(&self, key: &str) -> Result<Option<String>, StoreFault> {
        let Some(storage) = self.storage()? else {
            return Ok(None);
        };
        storage.get_item(key).map_err(|_| StoreFault::Denied)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreFault> {
        let Some(storage) = self.storage()? else {
            return Ok(());
        };
        storage.set_item(key, text).map_err(|_| StoreFault::Full)
    }

    fn remove(&self, key: &str) -> Result<(), StoreFault> {
        let Some(storage) = self.storage()? else {
            return Ok(());
        };
        storage.remove_item(key).map_err(|_| StoreFault::Denied)
    }
}

/// How long answers are kept in this storage.
pub fn keeping(storage: &str) -> Keeping {
    match storage {
        "session" => Keeping::Tab,
        "none" => Keeping::Nowhere,
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
        self.keeping
    }

    fn read(&self) -> Result<Option<String>, StoreFault> {
        self.get(&self.key)
    }

    fn write(&self, text: &str) -> Result<(), StoreFault> {
        self.set(&self.key, text)
    }

    fn set_aside(&self, text: &str) -> Result<(), StoreFault> {
        self.set(&self.aside_key(), text)
    }

    fn read_runs(&self) -> Result<Option<String>, StoreFault> {
        self.get(&self.runs_key())
    }

    fn write_runs(&self, runs: Option<&str>) -> Result<(), StoreFault> {
        match runs {
            Some(runs) => self.set(&self.runs_key(), runs),
            None => self.remove(&self.runs_key()),
        }
    }

    fn erase(&self) -> Result<(), StoreFault> {
        self.remove(&self.key)?;
        // What could not be read may hold answers too.
        self.remove(&self.aside_key())
    }
}
