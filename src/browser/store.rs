//! localStorage, every call a `Result`: it throws where a browser or a policy denies it.

use web_sys::Storage;

use crate::ports::Store;
use crate::session::StoreFault;

/// What is kept of one assessment at one place, under keys of its own.
pub struct LocalStore {
    key: String,
}

impl LocalStore {
    /// The store of an assessment at a place (its slot).
    pub fn new(assessment: &str, slot: &str) -> Self {
        let format = crate::document::PROGRESS_FORMAT;
        Self {
            key: format!("cx-maturity/{format}/{assessment}/{slot}"),
        }
    }

    fn runs_key(&self) -> String {
        format!("{}/runs", self.key)
    }

    fn aside_key(&self) -> String {
        format!("{}/unreadable", self.key)
    }
}

fn storage() -> Result<Storage, StoreFault> {
    let storage = web_sys::window().map(|window| window.local_storage());
    match storage {
        Some(Ok(Some(storage))) => Ok(storage),
        _ => Err(StoreFault::Denied),
    }
}

impl Store for LocalStore {
    fn read(&self) -> Result<Option<String>, StoreFault> {
        storage()?
            .get_item(&self.key)
            .map_err(|_| StoreFault::Denied)
    }

    fn write(&self, text: &str) -> Result<(), StoreFault> {
        storage()?
            .set_item(&self.key, text)
            .map_err(|_| StoreFault::Full)
    }

    fn set_aside(&self, text: &str) -> Result<(), StoreFault> {
        storage()?
            .set_item(&self.aside_key(), text)
            .map_err(|_| StoreFault::Full)
    }

    fn read_runs(&self) -> Result<Option<String>, StoreFault> {
        storage()?
            .get_item(&self.runs_key())
            .map_err(|_| StoreFault::Denied)
    }

    fn write_runs(&self, runs: Option<&str>) -> Result<(), StoreFault> {
        let storage = storage()?;
        match runs {
            Some(runs) => storage
                .set_item(&self.runs_key(), runs)
                .map_err(|_| StoreFault::Full),
            None => storage
                .remove_item(&self.runs_key())
                .map_err(|_| StoreFault::Denied),
        }
    }

    fn erase(&self) -> Result<(), StoreFault> {
        let storage = storage()?;
        let erased = storage.remove_item(&self.key);
        // What could not be read may hold answers too.
        erased
            .and_then(|()| storage.remove_item(&self.aside_key()))
            .map_err(|_| StoreFault::Denied)
    }
}
