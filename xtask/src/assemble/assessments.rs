//! The published assessments: checked, compiled into structure and texts, offered in a catalogue.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use cx_maturity::definition::{Catalogue, Compiled, Offer, compile};
use cx_maturity::locale::Locale;
use cx_maturity::problem::Problem;
use cx_maturity::session::Keeping;
use cx_maturity::{views, wording};

use super::{paper, prerendered};

/// An assessment that is published.
pub struct Published {
    /// Its id, the name of its folder.
    pub id: String,
    /// Its structure and texts, as they are fetched.
    pub compiled: Compiled,
}

/// Every assessment in the folder, in the order in which `catalogue.json` offers them.
pub fn published(folder: &Path) -> Result<Vec<Published>> {
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
pub fn catalogues(published: &[Published]) -> Vec<Catalogue> {
    let offers = |locale: Locale| {
        let offers = published.iter().map(|one| {
            let texts = one.compiled.texts.iter();
            let (texts, _) = texts.clone().find(|(texts, _)| texts.locale == locale)?;
            Some(Offer::of(&one.compiled.assessment, texts))
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
        let offers = prerendered::html(views::offers(catalogue, Keeping::Device, None))?;
        Ok((
            locale.tag(),
            format!("<noscript>{without}</noscript>{offers}"),
        ))
    });
    introductions.collect()
}

fn publish(path: PathBuf) -> Result<Published> {
    let text = fs::read_to_string(&path)?;
    let compiled = match compile(&text) {
        Ok(compiled) => compiled,
        Err(problems) => bail!("{} has problems:\n{}", path.display(), told(&problems)),
    };
    Ok(Published {
        id: compiled.assessment.id.to_string(),
        compiled,
    })
}

/// Problems in words, one a line.
fn told(problems: &[Problem]) -> String {
    let lines = problems.iter().map(|problem| {
        let words = wording::problem(Locale::En, problem);
        let place = if problem.place.is_empty() {
            "/"
        } else {
            &problem.place
        };
        format!(
            "  {place}: expected {}, found {}. {}",
            words.expected, words.found, words.hint
        )
    });
    lines.collect::<Vec<_>>().join("\n")
}
