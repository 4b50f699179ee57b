//! Any bytes, read as what is handed over for a team: the law is the one that the tests hold the corpus to.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[allow(dead_code, reason = "each target tries one of the laws")]
#[path = "../../tests/common/imports.rs"]
mod imports;

thread_local! {
    static READ_BY: Vec<cx_maturity::definition::Assessment> = imports::read_by();
}

fuzz_target!(|bytes: &[u8]| {
    READ_BY.with(|by| imports::teams::team_law(by, bytes));
});
