//! The page, completed with where everything is.

use std::fmt::Write;

use anyhow::{Result, ensure};

use super::installed::MANIFEST;

/// What is put into the page.
pub struct Parts<'a> {
    /// Stylesheets, in order.
    pub styles: &'a [&'a str],
    /// Scripts, in order.
    pub scripts: &'a [&'a str],
    /// Modules that the scripts will import.
    pub modules: &'a [&'a str],
    /// Files that they will fetch.
    pub fetched: &'a [&'a str],
    /// The introduction in each language: tag and HTML.
    pub introductions: &'a [(&'a str, String)],
}

/// Completes `index.html`, the page that loads its parts.
pub fn html(template: &str, parts: &Parts) -> Result<String> {
    let mut styles = format!("<link rel=\"manifest\" href=\"{MANIFEST}\">");
    for path in parts.styles {
        // `crossorigin`, so that the element's own request for the same file is answered by this.
        let _ = write!(
            styles,
            "<link rel=\"stylesheet\" crossorigin href=\"{path}\">"
        );
    }
    let mut scripts = String::new();
    for path in parts.modules {
        let _ = write!(scripts, "<link rel=\"modulepreload\" href=\"{path}\">");
    }
    for path in parts.fetched {
        let _ = write!(
            scripts,
            "<link rel=\"preload\" as=\"fetch\" crossorigin href=\"{path}\">"
        );
    }
    for path in parts.scripts {
        let _ = write!(scripts, "<script type=\"module\" src=\"{path}\"></script>");
    }
    filled(template, &styles, &scripts, parts.introductions)
}

/// Replaces each mark in `index.html` by what belongs there.
pub fn filled(
    template: &str,
    styles: &str,
    scripts: &str,
    introductions: &[(&str, String)],
) -> Result<String> {
    let mut introduction = String::new();
    for (tag, html) in introductions {
        let _ = write!(
            introduction,
            "<div class=\"widget\" lang=\"{tag}\"><div class=\"top\"></div>\
             <div class=\"choice\">{html}</div></div>"
        );
    }
    // What was for Trunk, and is left there where nothing is injected.
    let template: String = template
        .split_inclusive('\n')
        .filter(|line| !line.contains("data-trunk"))
        .collect();
    let page = replaced(&template, "<!-- styles -->", styles)?;
    let page = replaced(&page, "<!-- scripts -->", scripts)?;
    // The heading's id serves the focus within the element; three times in a page it is none.
    let introduction = introduction.replace(" id=\"heading\" part=\"heading\" tabindex=\"-1\"", "");
    replaced(&page, "<!-- introduction -->", &introduction)
}

/// A text with what belongs in the place of a mark, which stands in it once.
pub fn replaced(template: &str, mark: &str, by: &str) -> Result<String> {
    let count = template.matches(mark).count();
    ensure!(count == 1, "expected `{mark}` once, found it {count} times");
    Ok(template.replace(mark, by))
}
