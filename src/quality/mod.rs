//! What a sound definition may still get wrong: nothing that keeps it from being read, but much
//! that its author would want to know before anybody answers.
//!
//! Owns the rules of good measure for a definition, each a function with its table. Refuses to
//! guess: where telling takes a search that is too large, nothing is said. Refuses to put findings
//! into words: that is `wording`'s.

mod actions;
mod counted;
mod finding;
mod items;
mod levels;
mod place;
mod reach;
mod sums;
mod ways;

pub use finding::{Finding, FindingKind, Severity};

use crate::definition::{Compiled, PageIx};
use crate::json::Place;
use crate::locale::Locale;

/// The most items that a page holds before it is told to be long.
const LONG_PAGE: usize = 10;

/// All that is to be said of a definition, in the order of its parts.
pub fn findings(compiled: &Compiled) -> Vec<Finding> {
    let assessment = &compiled.assessment;
    let found = [
        missing_languages(compiled),
        items::scales(compiled),
        items::unreachable(assessment),
        items::same_points(compiled),
        counted::only_decide(assessment),
        counted::options_alike(assessment),
        counted::few_items(assessment),
        counted::needs_every(assessment),
        counted::unused_dimensions(assessment),
        levels::lowest(assessment),
        levels::superfluous_gates(assessment),
        levels::out_of_reach(assessment),
        levels::skipped(assessment),
        long_pages(compiled),
        actions::never_proposed(assessment),
    ];
    found.into_iter().flatten().collect()
}

/// The languages of the widget in which the definition does not stand.
///
/// | the definition stands in | told |
/// |---|---|
/// | all languages | nothing |
/// | some | one finding for each of the others |
fn missing_languages(compiled: &Compiled) -> Vec<Finding> {
    let languages = &compiled.assessment.languages;
    let has = |locale: &Locale| languages.iter().any(|(one, _)| one == locale);
    let missing = Locale::ALL.into_iter().filter(|locale| !has(locale));
    let told = missing.map(|locale| {
        let tag = locale.tag().to_owned();
        Finding::new(
            &Place::Root.key("languages"),
            FindingKind::MissingLanguage { tag },
        )
    });
    told.collect()
}

/// The pages on which one has to scroll for long.
///
/// | items on the page | told |
/// |---|---|
/// | up to 10 | nothing |
/// | more | how many |
fn long_pages(compiled: &Compiled) -> Vec<Finding> {
    let assessment = &compiled.assessment;
    let pages = (0..assessment.pages.len()).map(PageIx);
    let long = pages.filter(|page| assessment.page(*page).items.len() > LONG_PAGE);
    let told = long.map(|at| {
        let page = assessment.page(at);
        let (id, count) = (page.id.to_string(), page.items.len());
        Finding::new(
            &Place::Root.key("pages").entry(at.0),
            FindingKind::LongPage { page: id, count },
        )
    });
    told.collect()
}
