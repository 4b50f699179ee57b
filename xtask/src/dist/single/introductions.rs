//! What is read in a single file before its script has begun, or without it: tag and HTML, in each
//! language. It says what such a page can promise of what it saves.

use anyhow::Result;
use cx_maturity::definition::{Assessment, Catalogue, Compiled, Texts};
use cx_maturity::locale::Locale;
use cx_maturity::session::Keeping;
use cx_maturity::views;
use yew::Html;

use crate::assemble::prerendered::html;

/// An introduction in one language.
pub type Introduction = (&'static str, String);

/// The choice between all of these.
pub fn of_all(catalogues: &[Catalogue], published: &[Compiled]) -> Result<Vec<Introduction>> {
    let introductions = catalogues.iter().map(|catalogue| {
        let locale = catalogue.locale;
        let view = views::offers(catalogue, &locale, Keeping::File, None);
        let all: Vec<_> = published
            .iter()
            .filter_map(|one| in_language(one, locale))
            .collect();
        introduction(locale, view, &all)
    });
    introductions.collect()
}

/// The start of one assessment.
pub fn of(compiled: &Compiled) -> Result<Vec<Introduction>> {
    let introductions = compiled.texts.iter().map(|(texts, _)| {
        let assessment = &compiled.assessment;
        let view = views::introduction(assessment, texts, &texts.locale, Keeping::File);
        introduction(texts.locale, view, &[(assessment, texts)])
    });
    introductions.collect()
}

/// An introduction, and without script all that is asked.
fn introduction(locale: Locale, view: Html, all: &[(&Assessment, &Texts)]) -> Result<Introduction> {
    let (view, papers) = (html(view)?, html(views::paper::enclosed(locale, all))?);
    Ok((locale.tag(), format!("{view}<noscript>{papers}</noscript>")))
}

fn in_language(compiled: &Compiled, locale: Locale) -> Option<(&Assessment, &Texts)> {
    let mut texts = compiled.texts.iter().map(|(texts, _)| texts);
    let texts = texts.find(|texts| texts.locale == locale)?;
    Some((&compiled.assessment, texts))
}
