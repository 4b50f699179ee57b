//! Trunk's `post_build` hook: what Trunk leaves in its staging folder becomes the product.
//!
//! Owns the layout of `dist/`: stable names for the page and the element's file, and names with
//! the hash of their bytes for all the rest. Besides the product it writes two lists of paths
//! relative to `dist/`: `first-load.json`, which `size` reads, of everything the first load fetches
//! until the first question of an assessment; and `files.json`, which `dist` reads, of what the
//! element loads, by name.

pub mod assessments;
mod frame;
mod icons;
mod installed;
pub mod page;
mod paper;
pub mod prerendered;
pub mod scripts;
mod staging;
pub mod styles;
mod table;

use std::path::PathBuf;

use anyhow::{Context, Result};
use cx_maturity::locale::Locale;
use cx_maturity::wording::Phrasebook;

use crate::repository::Repository;
use staging::Staging;
use xtask::worker::{self, ELEMENT};

/// The language counted in the first load, and an assessment chosen in it.
const FIRST: (&str, &str) = ("organisation", "en");

/// The programs, the one of the first load first.
const PROGRAMS: [&str; 4] = ["answering", "reporting", "checking", "merging"];

/// Assembles the staging folder named by `TRUNK_STAGING_DIR`.
///
/// # Errors
///
/// Not run by Trunk, a file is missing, or a definition has problems.
pub fn run(repository: &Repository) -> Result<()> {
    let folder = std::env::var_os("TRUNK_STAGING_DIR").context(
        "TRUNK_STAGING_DIR isn't set: `assemble` is Trunk's hook, run `cargo xtask build`",
    )?;
    let mut staging = Staging::new(PathBuf::from(folder));
    let root = repository.root();
    for program in PROGRAMS {
        staging.rename_program(program, scripts::glue)?;
        let styles = styles::of_program(&root.join("styles"), program)?;
        staging.add(&format!("{program}.styles"), "css", styles.as_bytes())?;
    }
    let page_styles = staging.add(
        "page",
        "css",
        styles::named(&root.join("styles"), "page")?.as_bytes(),
    )?;
    let embed = root.join("src/embed");
    let page_script = installed::page_script(&mut staging, &embed)?;
    installed::manifest(&staging)?;
    let published = assessments::published(&root.join("assessments"))?;
    for one in &published {
        for (name, bytes) in one.files() {
            staging.add(&name, "bin", bytes)?;
        }
    }
    let catalogues = assessments::catalogues(&published);
    for one in &catalogues {
        let name = format!("catalogue.{}", one.locale.tag());
        staging.add(&name, "bin", &one.bytes())?;
    }
    for locale in Locale::ALL {
        let words = Phrasebook::written(locale);
        staging.add(&format!("{}.words", locale.tag()), "bin", words.as_bytes())?;
    }
    paper::add(&mut staging, &root.join("styles"), &published)?;
    for name in ["panel", "inventory", "expiry"] {
        let script = scripts::bundled(&embed.join(format!("{name}.js")), &[])?;
        staging.add(name, "js", script.as_bytes())?;
    }
    scripts::add_gathering(&mut staging, &embed)?;
    scripts::add_waiting(&mut staging, &embed)?;
    staging.write("files.json", &serde_json::to_string(staging.files())?)?;
    let table = repository.scratch("files.js", &table::script(staging.files()))?;
    let table = [format!("--inject:{}", table.display()), table::APART.into()];
    let element = scripts::bundled(&embed.join("cx-maturity.js"), &table)?;
    staging.write(ELEMENT, &element)?;
    let element = worker::address_of_element(element.as_bytes());
    let introductions = assessments::introductions(&catalogues)?;
    let parts = page::Parts {
        styles: &[staging.path("answering.styles")?, &page_styles],
        scripts: &[&page_script, &element],
        modules: &[staging.path(PROGRAMS[0])?],
        fetched: &[staging.path("answering.wasm")?],
        introductions: &introductions,
    };
    let html = page::html(&staging.read("index.html")?, &parts)?;
    staging.write("index.html", &html)?;
    frame::add(&mut staging, root, &html, &element)?;
    installed::worker(&staging, &embed)?;
    first_load(&staging, &[&page_styles, &page_script])
}

/// Writes the list of what the first load fetches.
fn first_load(staging: &Staging, of_the_page: &[&str]) -> Result<()> {
    let catalogue = format!("catalogue.{}", FIRST.1);
    let texts = format!("{}.{}", FIRST.0, FIRST.1);
    let words = format!("{}.words", FIRST.1);
    let mut files = vec!["index.html", ELEMENT];
    files.extend(of_the_page);
    for name in [
        "answering.styles",
        "answering",
        "answering.wasm",
        &words,
        &catalogue,
        FIRST.0,
        &texts,
    ] {
        files.push(staging.path(name)?);
    }
    let list = serde_json::json!({ "files": files });
    staging.write("first-load.json", &format!("{list:#}\n"))
}
