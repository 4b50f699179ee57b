//! Each fault that the product is built for (`xtask::faults`), brought about in a browser: what must
//! happen then, and what was seen, for the table that `cargo xtask faults` prints.

mod a_panic;
mod csv_formulas;
mod foreign_messages;
mod host_page;
mod imports;
mod markup;
mod network_after_load;
mod new_definition;
mod new_version;
mod no_program;
mod offline;
mod other_format;
mod shared_computer;
mod storage_fails;
mod tab_gone;
mod tampered;
mod two_tabs;
mod unreadable;
