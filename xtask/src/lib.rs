//! The part of the automation that other crates of the workspace use: the file server.
//!
//! The end-to-end tests start it in their own process and read what was asked of it.
//! Nothing in here may know the widget: the commands of `cargo xtask` live in the binary.

pub mod serve;
