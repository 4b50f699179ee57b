//! The ports, provided by the browser.
//!
//! Owns every call to web-sys. Refuses to know what is saved, shown or scored.

mod archive;
mod bench;
mod calendar;
mod clipboard;
mod desk;
mod fields;
mod files;
mod focus;
mod host;
mod inbox;
mod inventory;
mod library;
mod opening;
mod page;
mod press;
mod relay;
mod store;

pub use archive::BrowserArchive;
pub use bench::ElementBench;
pub use calendar::DeviceCalendar;
pub use clipboard::PlaceClipboard;
pub use desk::{ElementDesk, catalogue_names};
pub use fields::PlaceFields;
pub use files::DeviceFiles;
pub use focus::PlaceFocus;
pub use host::ElementHost;
pub use inbox::PlaceInbox;
pub use inventory::ElementInventory;
pub use library::FetchedLibrary;
pub use opening::{Opening, fetch, words_name};
pub use page::page_address;
pub use press::DevicePress;
pub use relay::ElementRelay;
pub use store::{BrowserStore, keeping};
