//! Mounting: from a custom element to a running app.
//!
//! Owns the one way to start, with `element.js`, which wasm-bindgen can't write (it can't extend
//! `HTMLElement`). Refuses any second one: the standalone page uses the element too.

mod merging;
mod mount;
mod stop;

pub use crate::browser::Opening;
pub use merging::mount_merging;
pub use mount::{Mounted, mount, mount_bench, mount_choice};
pub use stop::on_stop;
