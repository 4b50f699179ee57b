//! The part of the automation that other crates of the workspace use: the file server, the element's
//! contract as it stands in its source, the list in the service worker, and the list of faults.
//!
//! The end-to-end tests start the server in their own process and read what was asked of it.
//! Nothing in here may run the widget: the commands of `cargo xtask` live in the binary.

pub mod contract;
pub mod faults;
pub mod listing;
pub mod serve;
pub mod worker;
