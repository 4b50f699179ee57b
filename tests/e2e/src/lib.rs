//! Drives the built release in real browsers, for the end-to-end tests and the pictures.
//!
//! Owns the browser, its driver and the server of each test, and one page object for the widget.
//! Refuses to look for anything itself: `cargo xtask test --only e2e` tells by the environment
//! where everything is.

pub mod at_scale;
pub mod axe;
pub mod bench;
pub mod browser;
pub mod contribution;
pub mod device;
mod downloads;
pub mod driver;
pub mod earlier;
mod emulation;
pub mod engine;
pub mod environment;
pub mod events;
pub mod expected;
pub mod fault;
mod fields;
pub mod framed;
mod history;
pub mod hosts;
pub mod inspection;
pub mod keyboard;
pub mod killed;
pub mod merging;
mod mouse;
mod moves;
pub mod offline;
pub mod orders;
pub mod package;
pub mod panel;
pub mod paper;
mod pictures;
pub mod plan;
pub mod privacy;
mod processes;
pub mod published;
pub mod random;
pub mod report;
pub mod runs;
pub mod site;
pub mod tabs;
pub mod traffic;
pub mod twin;
pub mod watch;
pub mod widget;
pub mod windows;

pub use browser::Browser;
pub use engine::{Capability, Engine, lacks};
pub use framed::Framed;
pub use inspection::Inspection;
pub use keyboard::Keyboard;
pub use published::Published;
pub use twin::Twin;
pub use widget::Widget;
