//! Rust source as syntax, so that rules look at what is meant and not at how it is laid out.

use std::sync::OnceLock;

use proc_macro2::{TokenStream, TokenTree};
use syn::spanned::Spanned;

use crate::repository::{self, Text};

/// Where the Rust of this repository stands.
pub const RUST: [&str; 4] = ["src/", "xtask/src/", "tests/", "fuzz/"];

/// The text of every Rust file.
pub fn rust() -> Vec<&'static Text> {
    repository::under(&RUST, &[".rs"])
}

/// The widget's own files, parsed: path and syntax tree.
pub fn widget() -> Vec<(&'static str, syn::File)> {
    repository::under(&["src/"], &[".rs"])
        .into_iter()
        .map(|file| (file.path.as_str(), parse(file)))
        .collect()
}

/// The syntax tree of a Rust file.
pub fn parse(file: &Text) -> syn::File {
    syn::parse_file(&file.text).unwrap_or_else(|error| panic!("{} is no Rust: {error}", file.path))
}

/// The tokens of a Rust file: macros and all, without comments.
pub fn tokens(file: &Text) -> Vec<TokenTree> {
    let tokens: Result<TokenStream, _> = file.text.parse();
    let tokens = tokens.unwrap_or_else(|error| panic!("{} is no Rust: {error}", file.path));
    tokens.into_iter().collect()
}

/// The line on which something starts, from 1.
pub fn line(of: &impl Spanned) -> usize {
    of.span().start().line
}

/// The names by which the crates of Cargo.toml are imported, those of tests and of the native
/// build too.
pub fn dependencies() -> &'static [String] {
    static NAMES: OnceLock<Vec<String>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let manifest = repository::file("Cargo.toml").expect("there is a Cargo.toml");
        dependencies_of(&manifest.text)
    })
}

fn dependencies_of(manifest: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut in_list = false;
    for line in manifest.lines().map(str::trim) {
        if let Some(header) = line.strip_prefix('[') {
            let header = header.trim_end_matches(']');
            in_list = header.ends_with("dependencies");
            names.extend(header.rsplit_once("dependencies.").map(|(_, name)| name));
        } else if in_list {
            let name = line.split(['=', '.', ' ']).next().unwrap_or_default();
            names.extend(name.starts_with(char::is_alphabetic).then_some(name));
        }
    }
    names.iter().map(|name| name.replace('-', "_")).collect()
}

#[test]
fn the_crates_are_read_from_every_section() {
    let manifest = "\
[package]
name = \"x\"
[dependencies]
# A comment.
js-sys = \"0.3\"
yew.workspace = true
[dependencies.web-sys]
version = \"0.3\"
[target.'cfg(unix)'.dev-dependencies]
syn = { version = \"2\" }
[profile.release]
lto = true
";
    assert_eq!(
        dependencies_of(manifest),
        ["js_sys", "yew", "web_sys", "syn"]
    );
}
