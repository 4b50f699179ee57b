//! The assessments on paper: a page of its own for each in each language, which needs no script; and
//! the same as a module, for the element on pages that let it parse no HTML and fetch nothing.

mod page;
mod tree;

use std::path::Path;

use anyhow::Result;
use cx_maturity::definition::{Compiled, Texts};
use cx_maturity::locale::Locale;
use cx_maturity::views::paper;

use super::prerendered;
use super::staging::Staging;
use super::styles;

/// Where the page of an assessment stands, relative to the page of the program.
pub fn address(id: &str, locale: Locale) -> String {
    format!("paper/{}", file_name(id, locale))
}

/// Writes the pages, and adds the modules, named `paper.<id>.<language>`; the stylesheets are made of
/// the sheets in this folder.
pub fn add(staging: &mut Staging, sheets: &Path, published: &[Compiled]) -> Result<()> {
    let css = styles::paper(sheets)?;
    let frame = page::Frame {
        program: &staging.read("index.html")?,
        styles: &staging.put("paper", "css", css.as_bytes())?,
    };
    for one in published {
        for (texts, _) in &one.texts {
            let form = prerendered::html(paper::paper(&one.assessment, texts))?;
            let html = page::html(&frame, texts, &top(one, texts)?, &form)?;
            staging.write(&address(&one.assessment.id, texts.locale), &html)?;
            let name = format!("paper.{}.{}", one.assessment.id, texts.locale.tag());
            staging.add(&name, "js", tree::module(&form)?.as_bytes())?;
        }
    }
    Ok(())
}

fn file_name(id: &str, locale: Locale) -> String {
    format!("{id}.{}.html", locale.tag())
}

/// What stands above the assessment on its page.
fn top(one: &Compiled, texts: &Texts) -> Result<String> {
    let languages = one.assessment.languages.iter();
    let languages: Vec<Locale> = languages.map(|(locale, _)| *locale).collect();
    let program = format!("../index.html?assessment={}", one.assessment.id);
    let beside = |locale| file_name(&one.assessment.id, locale);
    prerendered::html(paper::top(texts, &languages, &program, beside))
}
