//! The published assessments: checked, compiled into structure and texts, introduced in HTML.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use cx_maturity::definition::{Compiled, compile};
use cx_maturity::locale::Locale;
use cx_maturity::problem::Problem;
use cx_maturity::{prerender, views, wording};

/// An assessment that is published.
pub struct Published {
    /// Its id, the name of its folder.
    pub id: String,
    /// Its structure and texts, as they are fetched.
    pub compiled: Compiled,
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
    let compiled = match compile(&text) {
        Ok(compiled) => compiled,
        Err(problems) => bail!("{} has problems:\n{}", path.display(), told(&problems)),
    };
    Ok(Published {
        id: compiled.assessment.id.to_string(),
        introductions: introductions(&compiled)?,
        compiled,
    })
}

fn introductions(compiled: &Compiled) -> Result<Vec<(&'static str, String)>> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let local = tokio::task::LocalSet::new();
    let introductions = compiled.texts.iter().map(|(texts, _)| {
        let view = views::introduction(&compiled.assessment, texts);
        let html = local.block_on(&runtime, prerender::render(view));
        (texts.locale.tag(), html)
    });
    Ok(introductions.collect())
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
