//! What the app needs from outside, by role. `browser` provides it; tests may provide another.
//!
//! Refuses to know how: no type of the browser stands here.

mod merging;

pub use merging::{Archive, Clipboard, Inbox, Incoming, MergingPorts, Texts};

use std::any::Any;
use std::rc::Rc;

use crate::date::Date;
use crate::locale::Locale;
use crate::session::{Copies, Holding, Keeping, Storage, StoreFault};

/// Where the answers of one assessment at one place are kept.
pub trait Store {
    /// How long what is kept here is kept.
    fn keeping(&self) -> Keeping;

    /// All copies of what was kept, to begin with.
    ///
    /// # Errors
    /// The store is denied or does not work.
    fn copies(&self) -> Result<Copies, StoreFault>;

    /// What is kept now; `None` where nothing is.
    ///
    /// # Errors
    /// The store is denied or does not work.
    fn read(&self) -> Result<Option<String>, StoreFault>;

    /// Keeps this in place of what was kept, and a second copy of it; `kept` is called once even a
    /// browser that is killed would have it, or at once where there is no second copy. On failure
    /// the old value stays whole.
    ///
    /// # Errors
    /// The store is denied or full.
    fn write(&self, text: &str, kept: Box<dyn FnOnce()>) -> Result<(), StoreFault>;

    /// Keeps this, which could be read, to fall back on.
    fn back_up(&self, text: &str);

    /// Tells whenever something else writes here: what is kept now, and which finished runs.
    /// It ends when what comes back is dropped.
    fn watch(&self, changed: Rc<dyn Fn(Heard)>) -> Box<dyn Any>;

    /// Keeps what can't be read beside the rest, so that nothing is written over it.
    ///
    /// # Errors
    /// The store is denied or full.
    fn set_aside(&self, text: &str) -> Result<(), StoreFault>;

    /// The finished runs that are kept; `None` where none are.
    ///
    /// # Errors
    /// The store is denied or does not work.
    fn read_runs(&self) -> Result<Option<String>, StoreFault>;

    /// Keeps these finished runs in place of those that were kept; none, if there are none.
    ///
    /// # Errors
    /// The store is denied or full.
    fn write_runs(&self, runs: Option<&str>) -> Result<(), StoreFault>;

    /// Erases all that is kept of the run at this place, what was set aside too, and nothing else.
    /// What is left to say of it is told to whoever watches, and kept as the second copy until that
    /// one has been read.
    ///
    /// # Errors
    /// The store is denied.
    fn erase(&self, left: Option<&str>) -> Result<(), StoreFault>;
}

/// What something else has written to a store.
pub enum Heard {
    /// The run; `None`: it was erased.
    Run(Option<String>),
    /// The finished runs.
    Runs(Option<String>),
}

/// The respondent's own files.
pub trait Files {
    /// Hands a file over under this name; its ending tells what it is.
    fn save(&self, name: &str, text: &str);

    /// Lets a file be chosen; its bytes come back, unless none is chosen: as many as are read, and
    /// one more of a file that is larger.
    fn open(&self, chosen: Box<dyn Fn(Rc<[u8]>)>);
}

/// All that the widget has stored on the device, of whatever assessment and at whatever place.
pub trait Inventory {
    /// The key of what is open, and the storage that it is kept in, if any.
    fn own(&self) -> (Option<Storage>, String);

    /// What there is now; `None` where that can't be told.
    fn list(&self, listed: Box<dyn FnOnce(Option<Vec<Holding>>)>);

    /// Erases these and nothing else, and remembers them; `erased` is called when they are gone.
    fn erase(&self, holdings: &[Holding], erased: Box<dyn FnOnce()>);

    /// Puts back what was erased last; files come back by themselves.
    fn put_back(&self, done: Box<dyn FnOnce()>);
}

/// Pictures and paper.
pub trait Press {
    /// Hands a drawing over as a picture of so many pixels under this name.
    fn picture(&self, name: &str, svg: &str, width: u32, height: u32);

    /// Prints what is shown, once it is.
    fn print(&self);
}

/// What was entered in native fields.
pub trait Fields {
    /// The value of the field with this id, if it is there.
    fn value(&self, id: &str) -> Option<String>;
}

/// The calendar.
pub trait Calendar {
    /// The day it is where the respondent is.
    fn today(&self) -> Option<Date>;
}

/// What is done with the files of a language, or with their absence: first the texts that were asked
/// for, then the words of the interface for a program that hasn't them itself.
pub type Fetched = Box<dyn FnOnce(Option<Vec<Vec<u8>>>)>;

/// The texts of the assessment in other languages, and the words of the interface.
pub trait Library {
    /// Fetches the files of a language; `None` comes back where they can't be had.
    fn texts(&self, locale: Locale, fetched: Fetched);

    /// Does this when the page has nothing better to do.
    fn when_idle(&self, work: Box<dyn FnOnce()>);
}

/// The other program: one answers, one reports, and each takes over where the other is.
pub trait Relay {
    /// Has what the other program needs fetched, so that handing over takes no network.
    fn prepare(&self, locales: &[Locale]);

    /// Hands this state over to the other program; `failed` is called where it can't be had.
    fn hand_over(&self, locale: Locale, state: Vec<u8>, failed: Box<dyn FnOnce()>);
}

/// The desk at which assessments are chosen.
pub trait Desk {
    /// Fetches the catalogue in a language, and the words of the interface; `None` comes back where
    /// they can't be had.
    fn catalogue(&self, locale: Locale, fetched: Fetched);

    /// Has the assessments fetched in a language, and the catalogue in these: so that choosing takes
    /// no network.
    fn prepare(&self, assessments: &[Rc<str>], locale: Locale, catalogues: &[Locale]);

    /// Opens an assessment, or the choice, in place of what is open, in a language, with the
    /// answers that are handed over. What is left, where it could not be saved, is kept as long as
    /// the page is open, and opened again when its turn comes. `failed` is called where it can't be
    /// had.
    fn open(
        &self,
        assessment: Option<&str>,
        locale: Locale,
        state: Option<Vec<u8>>,
        left: Option<Vec<u8>>,
        failed: Box<dyn FnOnce()>,
    );
}

/// A file that was chosen or dropped.
pub struct Received {
    /// Its name.
    pub name: Rc<str>,
    /// Its bytes: as many as are read, and one more of a file that is larger.
    pub content: Rc<[u8]>,
}

/// The bench at which an author checks definitions.
pub trait Bench {
    /// Hands in each file that is chosen or dropped at the bench; calling what comes back ends it.
    fn receive(&self, received: Box<dyn Fn(Received)>) -> Box<dyn FnOnce()>;

    /// Opens a definition to be tried, in a language; `failed` is called where that can't be.
    fn preview(&self, definition: &[u8], locale: Locale, failed: Box<dyn FnOnce()>);
}

/// Where the keyboard is, and what is read out next.
pub trait Focus {
    /// Moves the focus to the element with this id, if it is there.
    fn move_to(&self, id: &str);
}

/// What the page that the widget stands in asks of it.
pub enum Request {
    /// The report of the answers as they are; none where there are none.
    Report,
    /// All that it takes to go on later from here.
    State,
    /// To answer what is not answered yet, as this run does; the report as it is then.
    Suggest(Rc<str>),
    /// To load this report.
    Load(Rc<[u8]>),
    /// To erase the answers.
    Reset,
    /// To take the focus.
    Focus,
    /// To speak this language.
    Speak(Locale),
}

/// What a request is answered by.
pub type Answering = Rc<dyn Fn(Request) -> Option<Vec<u8>>>;

/// What the page is told of: of the answers, nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HostEvent {
    /// The respondent answered, or is on another step.
    Progress {
        /// The name of the step.
        step: &'static str,
        /// How many items are answered.
        answered: usize,
        /// How many are asked, as far as the answers decide it.
        asked: usize,
    },
    /// The answers are kept.
    Saved,
    /// The respondent has come to the report.
    Completed,
    /// The respondent has taken something of this kind along.
    Exported(&'static str),
    /// The answers are about to be erased.
    Erase,
}

/// The page that the widget stands in.
pub trait Host {
    /// Tells it; `false` where it prevents what is about to happen.
    fn tell(&self, event: HostEvent) -> bool;

    /// Has this answer what it asks, in place of what answered before.
    fn answer_by(&self, answering: Answering);
}

/// All that the app needs from outside. It is shared, not cloned: each clone would be code of the first
/// load.
pub struct Ports {
    /// Where answers are kept.
    pub store: Rc<dyn Store>,
    /// The respondent's files.
    pub files: Rc<dyn Files>,
    /// The texts of other languages.
    pub library: Rc<dyn Library>,
    /// The other program.
    pub relay: Rc<dyn Relay>,
    /// Where another assessment is chosen.
    pub desk: Rc<dyn Desk>,
    /// Where the keyboard is.
    pub focus: Rc<dyn Focus>,
    /// The page around.
    pub host: Rc<dyn Host>,
    /// What else the program that reports needs.
    pub report: Option<ReportPorts>,
}

/// What is needed after the answers only.
pub struct ReportPorts {
    /// Pictures and paper.
    pub press: Rc<dyn Press>,
    /// What was entered.
    pub fields: Rc<dyn Fields>,
    /// The day.
    pub calendar: Rc<dyn Calendar>,
    /// What is stored.
    pub inventory: Rc<dyn Inventory>,
    /// The campaign that the page around gives, as it stands there.
    pub campaign: Option<Rc<str>>,
}

/// Ports are the same when they are the same objects.
impl PartialEq for Ports {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.store, &other.store)
    }
}
