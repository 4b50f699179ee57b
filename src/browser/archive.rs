//! What was merged, in the browser's storage: a key for each campaign.

use web_sys::Storage;

use super::{Opening, keeping};
use crate::ports::Archive;
use crate::session::{Keeping, StoreFault};

/// How its keys begin. No id of an assessment has a colon.
const PREFIX: &str = "cx-maturity/1/:team/";

/// What is kept of campaigns: in the tab for `session`, on the device where what is kept there has no end;
/// else nowhere.
pub struct BrowserArchive {
    keeping: Keeping,
}

impl BrowserArchive {
    /// The archive of what is opened.
    pub fn new(opening: &Opening) -> Self {
        Self {
            keeping: keeping(opening),
        }
    }

    fn storage(&self) -> Result<Option<Storage>, StoreFault> {
        let window = web_sys::window().ok_or(StoreFault::Denied)?;
        let storage = match self.keeping {
            Keeping::Nowhere | Keeping::Days(_) => return Ok(None),
            Keeping::Tab => window.session_storage(),
            Keeping::Device | Keeping::File => window.local_storage(),
        };
        let storage = storage.map_err(|_| StoreFault::Denied)?;
        storage.map(Some).ok_or(StoreFault::Denied)
    }
}

/// The key of a campaign: a part of its hash is enough to tell campaigns of one device apart.
fn key(campaign: &str) -> String {
    let short = campaign.get(..16).unwrap_or(campaign);
    format!("{PREFIX}{short}")
}

impl Archive for BrowserArchive {
    fn keeps(&self) -> bool {
        !matches!(self.keeping, Keeping::Nowhere | Keeping::Days(_))
    }

    fn all(&self) -> Result<Vec<String>, StoreFault> {
        let Some(storage) = self.storage()? else {
            return Ok(Vec::new());
        };
        let denied = |_| StoreFault::Denied;
        let mut keys = Vec::new();
        for at in 0..storage.length().map_err(denied)? {
            let key = storage.key(at).map_err(denied)?;
            keys.extend(key.filter(|key| key.starts_with(PREFIX)));
        }
        // Browsers tell them in no order.
        keys.sort();
        let mut all = Vec::new();
        for key in keys {
            all.extend(storage.get_item(&key).map_err(denied)?);
        }
        Ok(all)
    }

    fn read(&self, campaign: &str) -> Result<Option<String>, StoreFault> {
        match self.storage()? {
            Some(storage) => storage
                .get_item(&key(campaign))
                .map_err(|_| StoreFault::Denied),
            None => Ok(None),
        }
    }

    fn write(&self, campaign: &str, text: Option<&str>) -> Result<(), StoreFault> {
        let Some(storage) = self.storage()? else {
            return Ok(());
        };
        let key = key(campaign);
        match text {
            Some(text) => storage.set_item(&key, text).map_err(|_| StoreFault::Full),
            None => storage.remove_item(&key).map_err(|_| StoreFault::Denied),
        }
    }
}
