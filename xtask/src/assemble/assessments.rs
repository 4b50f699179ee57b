//! The published assessments: checked, compiled into structure and texts, offered in a catalogue.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, ensure};
use cx_maturity::definition::{Catalogue, Compiled, Offer, compile};
use cx_maturity::locale::Locale;
use cx_maturity::session::Keeping;
use cx_maturity::views;

use super::{paper, prerendered};
use crate::check;

/// Every assessment in the folder, in the order in which `catalogue.json` offers them.
pub fn published(folder: &Path) -> Result<Vec<Compiled>> {
    let list = folder.join("catalogue.json");
    let text = fs::read_to_string(&list).with_context(|| format!("reading {}", list.display()))?;
    let ids: Vec<String> = serde_json::from_str(&text)
        .with_context(|| format!("{}: expected a list of ids", list.display()))?;
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let id = path.file_name().unwrap_or_default().to_string_lossy();
        let offered = !path.is_dir() || ids.iter().any(|one| *one == *id);
        ensure!(
            offered,
            "{} doesn't offer {id}: add it there",
            list.display()
        );
    }
    let path = |id: &String| folder.join(id).join("definition.json");
    ids.iter().map(|id| publish(path(id))).collect()
}

/// The catalogue in each language in which every assessment stands.
pub fn catalogues(published: &[Compiled]) -> Vec<Catalogue> {
    let offers = |locale: Locale| {
        let offers = published.iter().map(|one| {
            let texts = one.texts.iter();
            let (texts, _) = texts.clone().find(|(texts, _)| texts.locale == locale)?;
            Some(Offer::of(&one.assessment, texts))
        });
        offers.collect::<Option<Vec<Offer>>>()
    };
    let catalogue = |locale| {
        Some(Catalogue {
            locale,
            languages: Vec::new(),
            offers: offers(locale)?,
        })
    };
    let mut catalogues: Vec<_> = Locale::ALL.into_iter().filter_map(catalogue).collect();
    let languages: Vec<Locale> = catalogues.iter().map(|one| one.locale).collect();
    for one in &mut catalogues {
        one.languages.clone_from(&languages);
    }
    catalogues
}

/// The choice as it is read before anything can be chosen, in each language: tag and HTML. Where
/// scripts are off, it leads to the assessments on paper.
pub fn introductions(catalogues: &[Catalogue]) -> Result<Vec<(&'static str, String)>> {
    let introductions = catalogues.iter().map(|catalogue| {
        let locale = catalogue.locale;
        let address = |id: &str| paper::address(id, locale);
        let without = prerendered::html(views::paper::without_script(catalogue, address))?;
        let offers = prerendered::html(views::offers(catalogue, &locale, Keeping::Device, None))?;
        Ok((
            locale.tag(),
            format!("<noscript>{without}</noscript>{offers}"),
        ))
    });
    introductions.collect()
}

fn publish(path: PathBuf) -> Result<Compiled> {
    let text = fs::read_to_string(&path)?;
    compile(&text).map_err(|problems| {
        anyhow!(
            "{} has problems:\n{}",
            path.display(),
            check::told(&problems)
        )
    })
}
