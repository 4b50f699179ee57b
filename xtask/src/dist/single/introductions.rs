//! What is read in a single file before its script has begun, or without it: tag and HTML, in each
//! language. It says what such a page can promise of what it saves.

use anyhow::Result;
use cx_maturity::definition::{Catalogue, Compiled};
use cx_maturity::session::Keeping;
use cx_maturity::views;

use crate::assemble::prerendered::html;

/// An introduction in one language.
pub type Introduction = (&'static str, String);

/// The choice between all.
pub fn of_all(catalogues: &[Catalogue]) -> Result<Vec<Introduction>> {
    let introductions = catalogues.iter().map(|catalogue| {
        let view = views::offers(catalogue, Keeping::File, None);
        Ok((catalogue.locale.tag(), html(view)?))
    });
    introductions.collect()
}

/// The start of one assessment.
pub fn of(compiled: &Compiled) -> Result<Vec<Introduction>> {
    let introductions = compiled.texts.iter().map(|(texts, _)| {
        let view = views::introduction(&compiled.assessment, texts, Keeping::File);
        Ok((texts.locale.tag(), html(view)?))
    });
    introductions.collect()
}
