//! Import: 100 MB, deep nesting, a million keys, bad UTF-8, `__proto__`, NaN, strings for numbers,
//! unknown or duplicate ids → refused or listed, with the place and what was expected; the present
//! answers untouched. How long it takes, and how much memory, is shown by `cargo xtask bench`.

#[path = "../common/mod.rs"]
mod common;

mod definitions;
mod markup;
mod reports;
mod sizes;
