//! The ports, provided by the browser.
//!
//! Owns every call to web-sys. Refuses to know what is saved, shown or scored.

mod calendar;
mod desk;
mod fields;
mod files;
mod focus;
mod host;
mod library;
mod press;
mod relay;
mod store;

pub use calendar::DeviceCalendar;
pub use desk::ElementDesk;
pub use fields::PlaceFields;
pub use files::DeviceFiles;
pub use focus::PlaceFocus;
pub use host::{Host, fetch};
pub use library::FetchedLibrary;
pub use press::DevicePress;
pub use relay::ElementRelay;
pub use store::LocalStore;

/// The languages the browser's user prefers, as tags, the most preferred first.
pub fn preferred_languages() -> Vec<String> {
    let languages = web_sys::window().map(|window| window.navigator().languages());
    let languages = languages.into_iter().flat_map(|list| list.to_vec());
    languages.filter_map(|tag| tag.as_string()).collect()
}
