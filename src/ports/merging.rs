//! What the program that merges reports needs besides: where reports come in, and where what was
//! merged is kept.

use std::any::Any;
use std::rc::Rc;

use super::{Calendar, Fields, Files, Focus, Host, Press, Received};
use crate::session::StoreFault;

/// What comes in.
pub enum Incoming {
    /// A document of ours that is no anonymous report.
    Document(Received),
    /// So many files are read, with so many bytes.
    Begun {
        /// Files.
        files: u32,
        /// Bytes.
        bytes: u64,
    },
    /// How far the reading has come.
    Progress {
        /// Bytes.
        read: u64,
        /// Lines that are counted.
        taken: u64,
        /// Lines that are refused.
        refused: u64,
    },
    /// All was read: the bytes of what has come of it.
    Harvest(Vec<u8>),
    /// The reading was called off, and is as if it had never begun.
    CalledOff,
    /// The files could not be read.
    Failed,
}

/// Where reports come in, by hand or by picker, and are counted beside the page.
pub trait Inbox {
    /// Tells what comes in, until what comes back is dropped.
    fn open(&self, told: Rc<dyn Fn(Incoming)>) -> Box<dyn Any>;

    /// Counts by this order from now on, and no longer by the one before.
    fn order(&self, order: &[u8]);

    /// What was counted of the assessment at this place is merged.
    fn merged(&self, at: usize);

    /// Calls the reading off.
    fn call_off(&self);
}

/// What was merged, kept on the device by campaigns.
pub trait Archive {
    /// Whether anything is kept here at all.
    fn keeps(&self) -> bool;

    /// All that is kept, one text a campaign.
    ///
    /// # Errors
    /// The storage is denied.
    fn all(&self) -> Result<Vec<String>, StoreFault>;

    /// What is kept of the campaign with this hash.
    ///
    /// # Errors
    /// The storage is denied.
    fn read(&self, campaign: &str) -> Result<Option<String>, StoreFault>;

    /// Keeps this in place of what was kept; nothing, to erase it.
    ///
    /// # Errors
    /// The storage is denied or full.
    fn write(&self, campaign: &str, text: Option<&str>) -> Result<(), StoreFault>;
}

/// What is copied, to be put in somewhere else.
pub trait Clipboard {
    /// Copies what stands in the field with this id. Whether that went; else it is selected, so that a
    /// person can.
    fn copy(&self, id: &str) -> bool;
}

/// All that the program needs from outside.
#[derive(Clone)]
pub struct MergingPorts {
    /// Where reports come in.
    pub inbox: Rc<dyn Inbox>,
    /// Where what was merged is kept.
    pub archive: Rc<dyn Archive>,
    /// The facilitator's files.
    pub files: Rc<dyn Files>,
    /// Paper.
    pub press: Rc<dyn Press>,
    /// What was entered.
    pub fields: Rc<dyn Fields>,
    /// What is copied.
    pub clipboard: Rc<dyn Clipboard>,
    /// The day.
    pub calendar: Rc<dyn Calendar>,
    /// Where the keyboard is.
    pub focus: Rc<dyn Focus>,
    /// The page around.
    pub host: Rc<dyn Host>,
    /// Texts of other languages.
    pub texts: Rc<dyn Texts>,
}

/// The texts of all assessments of the build.
pub trait Texts {
    /// Fetches them in a language, in the order of the assessments; `None` comes back where they
    /// can't be had.
    fn texts(&self, locale: crate::locale::Locale, fetched: super::Fetched);
}

/// Ports are the same when they are the same objects.
impl PartialEq for MergingPorts {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.inbox, &other.inbox)
    }
}
