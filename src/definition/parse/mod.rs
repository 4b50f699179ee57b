//! From a definition's JSON to an assessment that can't be wrong, or to *all* that is wrong with it.
//!
//! Owns every rule of meaning a definition must keep. Each problem has its place, and an entry
//! whose form is broken is never told again as a reference that leads nowhere.

mod actions;
mod asked;
mod bounds;
mod checker;
mod conditions;
mod counted;
mod dimensions;
mod facets;
mod ids;
mod item_texts;
mod items;
mod levels;
mod pages;
mod stand_in;
mod texts;

pub use texts::parse_texts;

use std::rc::Rc;

use super::limits::{MAX_DEFINITION_BYTES, MAX_ITEMS};
use super::split::{Parts, parts};
use super::wire::{DefinitionWire, ProvenanceWire, ResultKind};
use super::{Assessment, Provenance, Source, Texts, hash};
use crate::json::{Decode, Node, Place, compact};
use crate::locale::Locale;
use crate::problem::{Problem, ProblemKind};
use checker::{Checker, MAX_PROBLEMS};
use ids::Names;

/// The format of definitions that this program reads.
pub const FORMAT: u32 = 1;

/// Parses the structure of a definition, as [`split`] makes it.
///
/// # Errors
/// All problems, in the order of the document's rooms: form first, then meaning.
pub fn parse(structure: &str) -> Result<Assessment, Vec<Problem>> {
    let node = Node::read(structure, MAX_DEFINITION_BYTES).map_err(|problem| vec![problem])?;
    parse_structure(&node)
}

fn parse_structure(node: &Node) -> Result<Assessment, Vec<Problem>> {
    known_format(node)?;
    let mut problems = Vec::new();
    let mut wire = DefinitionWire::decode(node, &Place::Root, &mut problems);
    if wire.is_none() {
        // What is wrong with the fields themselves is told already.
        wire = stand_in::repaired(node, &problems)
            .and_then(|node| DefinitionWire::decode(&node, &Place::Root, &mut Vec::new()));
    }
    let mut checker = Checker::new(problems);
    let hash = hash(&compact(node));
    let wire = wire.filter(|_| !checker.is_full());
    let assessment = wire.and_then(|wire| assessment(&wire, &hash, &mut checker));
    checker.finish(assessment)
}

/// Parses a whole definition with its texts.
///
/// # Errors
/// All problems of the structure and of each language's texts. Which texts there should be can't
/// be known from a structure that has a problem: then only those of the texts' form are told.
pub fn parse_document(text: &str) -> Result<(Assessment, Vec<Texts>), Vec<Problem>> {
    let parts = parts(text).map_err(|problem| vec![problem])?;
    let mut assessment =
        parse_structure(&parts.structure).map_err(|problems| with_texts(problems, &parts))?;
    let mut problems = Vec::new();
    let mut all = Vec::new();
    for (locale, _) in &assessment.languages {
        let pack = parts.texts.iter().find(|(tag, _)| tag == locale.tag());
        let Some((tag, node)) = pack else { continue };
        match texts::parse_tree(&assessment, *locale, node) {
            Ok(texts) => all.push(texts),
            Err(found) => problems.extend(in_texts(tag, found)),
        }
    }
    if problems.is_empty() {
        asked::number(&mut assessment, &all);
        Ok((assessment, all))
    } else {
        Err(problems)
    }
}

/// The problems of a structure, and those of the texts' form.
fn with_texts(mut problems: Vec<Problem>, parts: &Parts) -> Vec<Problem> {
    let other_format = |one: &Problem| matches!(one.kind, ProblemKind::UnknownFormat { .. });
    if !problems.iter().any(other_format) {
        for (tag, node) in &parts.texts {
            problems.extend(in_texts(tag, texts::form(node)));
        }
        problems.truncate(MAX_PROBLEMS);
    }
    problems
}

/// Problems of a language's texts, at their places in the whole definition.
fn in_texts(tag: &str, problems: Vec<Problem>) -> impl Iterator<Item = Problem> {
    let place = Place::Root.key("texts");
    let place = place.key(tag).pointer();
    problems.into_iter().map(move |problem| Problem {
        place: format!("{place}{}", problem.place),
        ..problem
    })
}

/// A newer format may differ in anything: nothing else is told of it.
fn known_format(node: &Node) -> Result<(), Vec<Problem>> {
    match node.get("format") {
        Some(Node::Integer(found)) if *found != u64::from(FORMAT) => {
            let kind = ProblemKind::UnknownFormat {
                newest: FORMAT,
                found: u32::try_from(*found).unwrap_or(u32::MAX),
            };
            Err(vec![Problem::new("/format", kind)])
        }
        _ => Ok(()),
    }
}

fn assessment(wire: &DefinitionWire, hash: &str, checker: &mut Checker) -> Option<Assessment> {
    let root = Place::Root;
    checker.id(&root.key("id"), &wire.id);
    checker.version(&root.key("version"), &wire.version);
    if !bounds::are_kept(wire, checker) {
        return None;
    }
    checker.count(&root.key("items"), wire.items.0.len(), 1, MAX_ITEMS);
    let names = Names::of(wire, checker);
    let items = items::items(wire, &names, checker);
    let dimensions = dimensions::dimensions(wire, &names, checker);
    let levels = levels::levels(wire, &names, checker);
    let pages = pages::pages(wire, &names, checker);
    let actions = actions::actions(wire, &names, checker);
    conditions::check_references_look_back(&items, &pages, checker);
    counted::check_counted(wire, &items, &dimensions.all, checker);
    counted::check_facets(&items, &dimensions.all, checker);
    let overall = names.dimension(&wire.overall, &root.key("overall"), checker);
    let minutes = minutes(wire, checker);
    let languages = languages(wire, checker);
    if let Some(id) = &wire.continues {
        checker.id(&root.key("continues"), id);
    }
    Some(Assessment {
        id: Rc::from(&*wire.id),
        version: Rc::from(&*wire.version),
        hash: Rc::from(hash),
        minutes: minutes?,
        languages,
        result: wire.result.unwrap_or(ResultKind::Maturity),
        continues: wire.continues.as_deref().map(Rc::from),
        provenance: provenance(&wire.provenance),
        items,
        dimensions: dimensions.all,
        overall: overall?,
        indices: dimensions.indices,
        levels,
        pages,
        actions,
    })
}

fn provenance(wire: &ProvenanceWire) -> Provenance {
    let optional = |text: &Option<String>| text.as_deref().map(Rc::from);
    let sources = wire.sources.sound().map(|(_, source)| Source {
        title: Rc::from(&*source.title),
        author: optional(&source.author),
        year: source.year,
    });
    Provenance {
        licence: Rc::from(&*wire.licence),
        validation: wire.validation,
        sources: sources.collect(),
    }
}

fn minutes(wire: &DefinitionWire, checker: &mut Checker) -> Option<(u32, u32)> {
    let place = Place::Root.key("minutes");
    checker.count(&place, wire.minutes.0.len(), 2, 2);
    let minutes: Vec<u32> = wire.minutes.sound().map(|(_, minutes)| *minutes).collect();
    let &[from, to] = minutes.as_slice() else {
        return None;
    };
    checker.range(&place.entry(0), from, 1, to);
    Some((from, to))
}

/// The languages, each with the hash of its texts.
fn languages(wire: &DefinitionWire, checker: &mut Checker) -> Vec<(Locale, Rc<str>)> {
    let place = Place::Root.key("languages");
    checker.count(&place, wire.languages.0.len(), 1, Locale::ALL.len());
    let tags = wire.languages.sound().map(|(at, tag)| (at, tag.as_str()));
    checker.distinct(&place, tags);
    let hashes = wire.text_hashes.clone().unwrap_or_default();
    let mut languages = Vec::new();
    for (at, tag) in wire.languages.sound() {
        let Some(locale) = Locale::from_tag(tag) else {
            let accepted = Locale::ALL.map(|locale| locale.tag().to_owned()).to_vec();
            let value = tag.clone();
            checker.tell(
                &place.entry(at),
                ProblemKind::UnknownValue { value, accepted },
            );
            continue;
        };
        match hashes.get(tag) {
            Some(hash) => languages.push((locale, Rc::from(hash.map_or("", |hash| hash)))),
            None => checker.tell(
                &Place::Root.key("texts"),
                ProblemKind::MissingText { key: tag.clone() },
            ),
        }
    }
    for (tag, _) in &hashes.0 {
        if !wire.languages.sound().any(|(_, known)| known == tag) {
            let key = tag.clone();
            checker.tell(
                &Place::Root.key("texts").key(tag),
                ProblemKind::UnusedText { key },
            );
        }
    }
    languages
}
