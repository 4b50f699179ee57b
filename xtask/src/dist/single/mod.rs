//! The single files: pages that hold everything, to be opened from a disk or a share. One with all
//! assessments, and one for each.
//!
//! The script stands in the page, the files that it would fetch are blocks of data (`block`), and
//! the policy names what may run by its hash and lets nothing be fetched (`page`).

mod block;
mod introductions;
mod modules;
mod page;

use std::path::Path;

use anyhow::{Context, Result};
use cx_maturity::definition::Compiled;

use super::product::{Product, write};
use crate::assemble::{assessments, scripts, styles};
use crate::repository::Repository;
use crate::setup::BuildTools;
use modules::Module;

/// What only an author needs, a facilitator, or a choice: no part of a page with one assessment.
const FOR_ALL: [&str; 4] = ["catalogue", "checking", "merging", "gathering"];

/// Writes the single files to `single/`, and tells what each weighs.
pub fn add(
    release: &Path,
    product: &Product,
    repository: &Repository,
    tools: &BuildTools,
) -> Result<()> {
    let published = assessments::published(&repository.root().join("assessments"))?;
    let catalogues = assessments::catalogues(&published);
    let all: Vec<&str> = published.iter().map(|one| &*one.assessment.id).collect();
    let introductions = introductions::of_all(&catalogues, &published)?;
    let mut pages = vec![("cx-maturity.html".to_owned(), None, all, introductions)];
    for one in &published {
        let introductions = introductions::of(one)?;
        let name = format!("cx-maturity-{}.html", one.assessment.id);
        pages.push((
            name,
            Some(&*one.assessment.id),
            with_next(one, &published),
            introductions,
        ));
    }
    for (name, only, ids, introductions) in pages {
        let kept = |name: &str| needed(name, &ids, &published, only.is_none());
        let (modules, blocks) = parts(product, kept)?;
        let page = page::SingleFile {
            template: &repository.read("index.html")?,
            assessment: only,
            styles: &[
                product.text(path_of(product, "answering.styles")?)?,
                styles::named(&repository.root().join("styles"), "page")?,
            ],
            without_script: &styles::named(&repository.root().join("styles"), "paper")?,
            introductions: &introductions,
            blocks: &blocks,
            script: &bundled(&modules, repository, tools)?,
        };
        let html = page.html()?;
        println!("{name:<32}{:>9} bytes", html.len());
        write(&release.join("single").join(name), html)?;
    }
    Ok(())
}

/// An assessment, and those to which its answers can be taken on.
fn with_next<'a>(first: &'a Compiled, all: &'a [Compiled]) -> Vec<&'a str> {
    let mut ids = vec![&*first.assessment.id];
    let mut at = first;
    while let Some(next) = &at.assessment.continues {
        let next = all.iter().find(|one| one.assessment.id == *next);
        match next.filter(|next| !ids.contains(&&*next.assessment.id)) {
            Some(next) => at = next,
            None => break,
        }
        ids.push(&at.assessment.id);
    }
    ids
}

/// Whether a file of this name is needed for these assessments; `whole` with the choice and what is
/// for authors.
fn needed(name: &str, ids: &[&str], published: &[Compiled], whole: bool) -> bool {
    let of = |owner: &str| {
        let rest = name.strip_prefix("paper.").unwrap_or(name);
        let rest = rest.strip_prefix(owner);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    match published.iter().find(|one| of(&one.assessment.id)) {
        Some(one) => ids.contains(&&*one.assessment.id),
        None => whole || !FOR_ALL.into_iter().any(of),
    }
}

/// What goes into the script, and the blocks of data.
fn parts(product: &Product, kept: impl Fn(&str) -> bool) -> Result<(Vec<Module>, Vec<String>)> {
    let (mut modules, mut blocks) = (Vec::new(), Vec::new());
    for (name, path) in product.named.iter().filter(|(name, _)| kept(name)) {
        if !path.ends_with(".js") {
            blocks.push(block::block(name, &product.bytes(path)?)?);
        } else if let Some(value) = modules::value(&product.text(path)?) {
            blocks.push(block::block(name, value.as_bytes())?);
        } else {
            modules.push(Module {
                name: name.clone(),
                path: product.path(path),
            });
        }
    }
    Ok((modules, blocks))
}

fn path_of<'a>(product: &'a Product, name: &str) -> Result<&'a str> {
    let path = product.named.get(name).map(String::as_str);
    path.with_context(|| format!("the build names no `{name}`"))
}

/// The page's script, with these modules by name.
fn bundled(modules: &[Module], repository: &Repository, tools: &BuildTools) -> Result<String> {
    let table = repository.scratch("modules.js", &modules::table(modules)?)?;
    let entry = repository.root().join("src/embed/single.js");
    let table = format!("--inject:{}", table.display());
    // It is on the device already.
    let nowhere = "--define:OFFLINE=null".to_owned();
    // There is no file beside it, so no worker: what would run there runs in the page.
    let alone = "--define:import.meta.url=undefined".to_owned();
    scripts::bundled_by(tools.esbuild()?, &entry, &[table, nowhere, alone])
}

#[cfg(test)]
mod tests {
    use super::{needed, with_next};
    use crate::assemble::assessments::published;
    use crate::repository::Repository;
    use cx_maturity::definition::Compiled;

    fn all() -> Vec<Compiled> {
        let repository = Repository::find().expect("is within the repository");
        published(&repository.root().join("assessments")).expect("all are sound")
    }

    /// Which definition leads to which stands in them: `quick` to `organisation`.
    #[test]
    fn one_that_leads_on_brings_the_next() {
        let all = all();
        let with_next = all.iter().map(|one| with_next(one, &all));
        let expected = [
            vec!["organisation"],
            vec!["everyone"],
            vec!["quick", "organisation"],
        ];
        assert_eq!(with_next.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_page_with_one_holds_what_that_one_needs() {
        let all = all();
        let check = |name: &str, of_quick: bool| {
            let ids = ["quick", "organisation"];
            assert_eq!(needed(name, &ids, &all, false), of_quick, "{name}");
            assert!(needed(
                name,
                &["quick", "organisation", "everyone"],
                &all,
                true
            ));
        };
        for name in [
            "quick",
            "quick.en.whole",
            "organisation.it",
            "paper.quick.fr",
        ] {
            check(name, true);
        }
        for name in [
            "answering",
            "answering.wasm",
            "reporting.styles",
            "panel",
            "fr.words",
        ] {
            check(name, true);
        }
        for name in ["everyone", "everyone.fr", "paper.everyone.it"] {
            check(name, false);
        }
        for name in ["catalogue.en", "checking", "checking.wasm"] {
            check(name, false);
        }
    }
}
