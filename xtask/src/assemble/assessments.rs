//! The published assessments: checked, split into structure and texts, and introduced in HTML.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use cx_maturity::definition::{Assessment, Split, Texts, parse_document, split};
use cx_maturity::locale::Locale;
use cx_maturity::problem::Problem;
use cx_maturity::{prerender, views, wording};

/// An assessment that is published.
pub struct Published {
    /// Its id, the name of its folder.
    pub id: String,
    /// Its structure and texts, as they are fetched.
    pub split: Split,
    /// Its introduction in each language: tag and HTML.
    pub introductions: Vec<(&'static str, String)>,
}

/// Every assessment in the folder, in the order of their ids.
pub fn published(folder: &Path) -> Result<Vec<Published>> {
    let entries = fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))?;
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry?.path().join("definition.json");
        if path.is_file() {
            paths.push(path);
        }
    }
    paths.sort();
    paths.into_iter().map(publish).collect()
}

fn publish(path: PathBuf) -> Result<Published> {
    let text = fs::read_to_string(&path)?;
    let (assessment, texts) = match parse_document(&text) {
        Ok(parsed) => parsed,
        Err(problems) => bail!("{} has problems:\n{}", path.display(), told(&problems)),
    };
    let Ok(split) = split(&text) else {
        bail!("{} was parsed but can't be split", path.display());
    };
    Ok(Published {
        id: assessment.id.to_string(),
        split,
        introductions: introductions(&assessment, &texts)?,
    })
}

fn introductions(
    assessment: &Assessment,
    texts: &[Texts],
) -> Result<Vec<(&'static str, String)>> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let local = tokio::task::LocalSet::new();
    let render = |texts: &Texts| {
        let view = views::introduction(assessment, texts);
        let html = local.block_on(&runtime, prerender::render(view));
        (texts.locale.tag(), html)
    };
    Ok(texts.iter().map(render).collect())
}

/// Problems in words, one a line.
fn told(problems: &[Problem]) -> String {
    let lines = problems.iter().map(|problem| {
        let words = wording::problem(Locale::En, problem);
        let place = if problem.place.is_empty() { "/" } else { &problem.place };
        format!("  {place}: expected {}, found {}. {}", words.expected, words.found, words.hint)
    });
    lines.collect::<Vec<_>>().join("\n")
}
