//! All end-to-end tests as one program, a module for each topic: linked once, and with as many
//! browsers at a time as there may be, whatever module their tests stand in.

mod accessibility;
mod at_scale;
mod checking;
mod choice;
mod coming_back;
mod contribution;
mod element_attributes;
mod element_events;
mod element_life;
mod element_parts;
mod element_properties;
mod examples;
mod expiry;
mod faults;
mod files;
mod frame;
mod frame_report;
mod introduction;
mod layout;
mod loading;
mod merging;
mod merging_by_keys;
mod methods;
mod network;
mod offline;
mod outcome;
mod own_definitions;
mod package;
mod panel;
mod paper;
mod plan;
mod policies;
mod privacy;
mod privacy_everywhere;
mod printing;
mod progress;
mod proposals;
mod readers;
mod release;
mod runs;
mod same_bytes;
mod second_copy;
mod single_file;
mod snippets;
mod taking_along;
mod taking_reports;
mod theming;
mod two_elements;
mod updates;
mod without_levels;

use std::fs;
use std::path::Path;

use anyhow::{Result, ensure};

/// A file that is not named here would not be compiled, and its tests would be missed by nobody.
#[test]
fn every_file_is_a_module() -> Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    for file in fs::read_dir(folder)? {
        let file = file?.file_name().to_string_lossy().into_owned();
        let Some(module) = file.strip_suffix(".rs") else {
            continue;
        };
        let named = include_str!("all.rs").contains(&format!("\nmod {module};\n"));
        ensure!(
            named || module == "all",
            "tests/all.rs does not name {file}"
        );
    }
    Ok(())
}
