//! What comes out of the printer: as many pages as there are, and what is seen on them.

use anyhow::{Context, Result, ensure};
use serde_json::json;
use thirtyfour::support::base64_decode;

use crate::browser::Browser;

/// How many bytes of strokes and letters a page has at least that is not blank.
const DRAWN: usize = 200;

/// Prints the page that is open on A4 as a browser does by itself, and tells of each sheet how many
/// bytes of strokes and letters are on it.
///
/// # Errors
/// The browser refuses, or what it gives has another form.
pub async fn printed(browser: &Browser) -> Result<Vec<usize>> {
    let wanted = json!({
        "paperWidth": 8.27, "paperHeight": 11.69, "printBackground": false,
        "preferCSSPageSize": true,
    });
    let printed = browser.devtools("Page.printToPDF", wanted).await?;
    let bytes = base64_decode(printed["data"].as_str().context("nothing came")?)?;
    sheets(&bytes)
}

/// No sheet is blank.
///
/// # Errors
/// One is.
pub fn none_is_blank(sheets: &[usize]) -> Result<()> {
    let blank = sheets.iter().position(|drawn| *drawn < DRAWN);
    ensure!(blank.is_none(), "a blank sheet among {sheets:?}");
    Ok(())
}

/// The length of what each page's `Contents` leads to, as Chromium writes it: one stream a page.
fn sheets(pdf: &[u8]) -> Result<Vec<usize>> {
    let text = String::from_utf8_lossy(pdf);
    let mut sheets = Vec::new();
    for page in text.split(" obj").filter(|one| is_page(one)) {
        let number = after(page, "/Contents ").context("a page without contents")?;
        let stream = text.split_once(&format!("\n{number} 0 obj"));
        let (_, stream) = stream.context("contents that lead nowhere")?;
        sheets.push(after(stream, "/Length ").context("contents without a length")?);
    }
    ensure!(!sheets.is_empty(), "no pages");
    Ok(sheets)
}

fn is_page(object: &str) -> bool {
    object.contains("/Type /Page\n") || object.contains("/Type /Page ")
}

/// The number that stands after a word.
fn after(text: &str, word: &str) -> Option<usize> {
    let (_, rest) = text.split_once(word)?;
    let end = rest.find(|c: char| !c.is_ascii_digit())?;
    rest[..end].parse().ok()
}
