//! What the threads of one server share: the folder, the log, which paths get no answer, and whether it
//! has been stopped.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

/// Which paths get no answer.
pub type Refused = Box<dyn Fn(&str) -> bool + Send>;

/// Shared by all threads.
pub struct Shared {
    root: PathBuf,
    requests: Mutex<Vec<String>>,
    refused: Mutex<Refused>,
    stopped: AtomicBool,
}

impl Shared {
    /// Of a server over this folder, at its beginning.
    pub fn over(root: PathBuf) -> Self {
        Self {
            root,
            requests: Mutex::default(),
            refused: Mutex::new(Box::new(|_| false)),
            stopped: AtomicBool::new(false),
        }
    }

    /// The folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Whether no more is to be answered.
    pub fn stopped(&self) -> bool {
        self.stopped.load(Ordering::SeqCst)
    }

    /// Has nothing answered any more.
    pub fn stop(&self) {
        self.stopped.store(true, Ordering::SeqCst);
    }

    /// Whether this path gets no answer now.
    pub fn refuses(&self, path: &str) -> bool {
        let refused = self.refused.lock();
        refused.unwrap_or_else(PoisonError::into_inner)(path)
    }

    /// From now on these get none.
    pub fn refuse(&self, paths: Refused) {
        let refused = self.refused.lock();
        *refused.unwrap_or_else(PoisonError::into_inner) = paths;
    }

    /// The log.
    pub fn requests(&self) -> Vec<String> {
        let requests = self.requests.lock();
        requests.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// One more in the log.
    pub fn record(&self, path: &str) {
        let requests = self.requests.lock();
        let mut requests = requests.unwrap_or_else(PoisonError::into_inner);
        requests.push(path.to_owned());
    }
}
