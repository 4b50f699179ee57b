//! The texts of one language: each that the assessment needs, none that it doesn't.

use std::rc::Rc;

use super::checker::Checker;
use super::item_texts;
use crate::definition::limits::MAX_DEFINITION_BYTES;
use crate::definition::wire::{NamedWire, SidesWire, TextsWire};
use crate::definition::{
    ActionTexts, Assessment, DimensionIx, Leaders, Named, PageTexts, Sides, Term, Texts, hash,
};
use crate::json::{Decode, List, Node, Place, Table, compact};
use crate::locale::Locale;
use crate::problem::{Problem, ProblemKind};

/// Parses the texts of one language, as `split` makes them.
///
/// # Errors
/// All problems: of form, texts that are missing, empty, too long, or belong to nothing, and a
/// pack that is not the one which the structure names (its hash differs).
pub fn parse_texts(
    assessment: &Assessment,
    locale: Locale,
    json: &str,
) -> Result<Texts, Vec<Problem>> {
    let node = Node::read(json, MAX_DEFINITION_BYTES).map_err(|problem| vec![problem])?;
    parse_tree(assessment, locale, &node)
}

/// The same, from a tree that was read before.
pub fn parse_tree(
    assessment: &Assessment,
    locale: Locale,
    node: &Node,
) -> Result<Texts, Vec<Problem>> {
    let mut problems = Vec::new();
    let wire = TextsWire::decode(node, &Place::Root, &mut problems);
    let mut checker = Checker::new(problems);
    let hash = hash(&compact(node));
    let named = assessment.languages.iter().find(|(one, _)| *one == locale);
    if named.is_none_or(|(_, expected)| **expected != *hash) {
        checker.tell(&Place::Root, ProblemKind::OtherTexts);
    }
    let texts = wire.map(|wire| texts(assessment, locale, &hash, &wire, &mut checker));
    checker.finish(texts)
}

/// The problems of form alone.
pub fn form(node: &Node) -> Vec<Problem> {
    let mut problems = Vec::new();
    drop(TextsWire::decode(node, &Place::Root, &mut problems));
    problems
}

fn texts(
    assessment: &Assessment,
    locale: Locale,
    hash: &str,
    wire: &TextsWire,
    checker: &mut Checker,
) -> Texts {
    let root = Place::Root;
    let pages = assessment.pages.iter().map(|page| &*page.id);
    let actions = assessment.actions.iter().map(|action| &*action.id);
    Texts {
        hash: Rc::from(hash),
        locale,
        title: checker.text(&root.key("title"), &wire.title),
        purpose: checker.text(&root.key("purpose"), &wire.purpose),
        audience: checker.text(&root.key("audience"), &wire.audience),
        method: checker.text(&root.key("method"), &wire.method),
        items: item_texts::items(assessment, wire, checker),
        dimensions: dimensions(assessment, wire, checker),
        indices: named(
            wire.indices.as_ref(),
            &assessment
                .indices
                .iter()
                .map(|index| &*index.id)
                .collect::<Vec<_>>(),
            "indices",
            checker,
        ),
        levels: named(
            wire.levels.as_ref(),
            &assessment
                .levels
                .iter()
                .map(|level| &*level.id)
                .collect::<Vec<_>>(),
            "levels",
            checker,
        ),
        pages: each(
            &wire.pages,
            &pages.collect::<Vec<_>>(),
            &root.key("pages"),
            checker,
            |_, page, place, checker| PageTexts {
                title: checker.text(&place.key("title"), &page.title),
                intro: optional(page.intro.as_ref(), &place.key("intro"), checker),
            },
        ),
        actions: each(
            &wire.actions.clone().unwrap_or_default(),
            &actions.collect::<Vec<_>>(),
            &root.key("actions"),
            checker,
            |_, action, place, checker| ActionTexts {
                title: checker.text(&place.key("title"), &action.title),
                first_step: checker.text(&place.key("firstStep"), &action.first_step),
                measure: checker.text(&place.key("measure"), &action.measure),
                question: optional(action.question.as_ref(), &place.key("question"), checker),
                caution: optional(action.caution.as_ref(), &place.key("caution"), checker),
            },
        ),
        leaders: leaders(assessment, wire, checker),
        glossary: glossary(wire, checker),
    }
}

/// The values of a table in the order of `ids`, each built with its position there; a missing and
/// an unused key are problems.
pub(super) fn each<T, U: Default>(
    table: &Table<T>,
    ids: &[&str],
    place: &Place,
    checker: &mut Checker,
    build: impl Fn(usize, &T, &Place, &mut Checker) -> U,
) -> Vec<U> {
    for (key, _) in &table.0 {
        if !ids.contains(&key.as_str()) {
            let unused = ProblemKind::UnusedText { key: key.clone() };
            checker.tell(&place.key(key), unused);
        }
    }
    let values = ids.iter().enumerate().map(|(at, id)| match table.get(id) {
        Some(Some(value)) => build(at, value, &place.key(id), checker),
        Some(None) => U::default(),
        None => {
            if !checker.is_other_kind(place) {
                let key = (*id).to_owned();
                checker.tell(place, ProblemKind::MissingText { key });
            }
            U::default()
        }
    });
    values.collect()
}

/// Where any dimension has them, each member of the overall one has.
fn leaders(
    assessment: &Assessment,
    wire: &TextsWire,
    checker: &mut Checker,
) -> Vec<Option<Leaders>> {
    let Some(table) = &wire.leaders else {
        return Vec::new();
    };
    let main: Vec<DimensionIx> = assessment.main_dimensions().collect();
    let ids: Vec<&str> = main
        .iter()
        .map(|one| &*assessment.dimension(*one).id)
        .collect();
    let place = Place::Root.key("leaders");
    let read = each(table, &ids, &place, checker, |_, wire, place, checker| {
        Leaders {
            marketing: sides(&wire.marketing, &place.key("marketing"), checker),
            operations: sides(&wire.operations, &place.key("operations"), checker),
            finance: sides(&wire.finance, &place.key("finance"), checker),
            hr: sides(&wire.hr, &place.key("hr"), checker),
        }
    });
    let mut all = vec![None; assessment.dimensions.len()];
    for (dimension, leaders) in main.iter().zip(read) {
        all[dimension.0] = Some(leaders);
    }
    all
}

fn sides(wire: &SidesWire, place: &Place, checker: &mut Checker) -> Sides {
    Sides {
        behind: checker.text(&place.key("behind"), &wire.behind),
        ahead: checker.text(&place.key("ahead"), &wire.ahead),
    }
}

fn glossary(wire: &TextsWire, checker: &mut Checker) -> Vec<Term> {
    let place = Place::Root.key("glossary");
    let terms = wire.glossary.iter().flat_map(List::sound);
    let terms = terms.map(|(at, wire)| {
        let place = place.entry(at);
        Term {
            term: checker.text(&place.key("term"), &wire.term),
            meaning: checker.text(&place.key("meaning"), &wire.meaning),
        }
    });
    terms.collect()
}

/// A text that may be missing, but not empty.
pub(super) fn optional(
    text: Option<&String>,
    place: &Place,
    checker: &mut Checker,
) -> Option<Rc<str>> {
    text.map(|text| checker.text(place, text))
}

fn name(wire: &NamedWire, place: &Place, checker: &mut Checker) -> Named {
    Named {
        name: checker.text(&place.key("name"), &wire.name),
        about: checker.text(&place.key("about"), &wire.about),
    }
}

fn named(
    table: Option<&Table<NamedWire>>,
    ids: &[&str],
    key: &str,
    checker: &mut Checker,
) -> Vec<Named> {
    let empty = Table::default();
    let table = table.unwrap_or(&empty);
    each(
        table,
        ids,
        &Place::Root.key(key),
        checker,
        |_, wire, place, checker| name(wire, place, checker),
    )
}

/// The total of an index has the texts of the index: it is no key of its own.
fn dimensions(assessment: &Assessment, wire: &TextsWire, checker: &mut Checker) -> Vec<Named> {
    let totals: Vec<_> = assessment
        .indices
        .iter()
        .filter_map(|index| index.total)
        .collect();
    let own = assessment.dimensions.len() - totals.len();
    let ids: Vec<&str> = assessment.dimensions[..own]
        .iter()
        .map(|one| &*one.id)
        .collect();
    let place = Place::Root.key("dimensions");
    let mut texts = each(
        &wire.dimensions,
        &ids,
        &place,
        checker,
        |_, wire, place, checker| name(wire, place, checker),
    );
    for total in &assessment.dimensions[own..] {
        let text = wire
            .indices
            .as_ref()
            .and_then(|table| table.get(&total.id))
            .flatten();
        texts.push(text.map_or_else(Named::default, |text| Named {
            name: Rc::from(&*text.name),
            about: Rc::from(&*text.about),
        }));
    }
    texts
}
