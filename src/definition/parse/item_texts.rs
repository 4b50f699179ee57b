//! The texts of items and of their options.

use std::rc::Rc;

use super::checker::Checker;
use super::texts::{each, optional};
use crate::definition::wire::{ItemTextsWire, TextsWire};
use crate::definition::{Assessment, Item, ItemTexts};
use crate::json::{Place, Table};
use crate::problem::ProblemKind;

/// The texts of all items.
pub fn items(assessment: &Assessment, wire: &TextsWire, checker: &mut Checker) -> Vec<ItemTexts> {
    let ids: Vec<&str> = assessment.items.iter().map(|item| &*item.id).collect();
    let place = Place::Root.key("items");
    let scales = wire.scales.clone().unwrap_or_default();
    for (key, _) in &scales.0 {
        if !assessment
            .items
            .iter()
            .any(|item| item.scale.as_deref() == Some(key))
        {
            let unused = ProblemKind::UnusedText { key: key.clone() };
            checker.tell(&Place::Root.key("scales").key(key), unused);
        }
    }
    each(
        &wire.items,
        &ids,
        &place,
        checker,
        |at, texts, place, checker| {
            item_texts(&assessment.items[at], texts, &scales, place, checker)
        },
    )
}

fn item_texts(
    item: &Item,
    texts: &ItemTextsWire,
    scales: &Table<Table<String>>,
    place: &Place,
    checker: &mut Checker,
) -> ItemTexts {
    let ids: Vec<&str> = item.options.iter().map(|option| &*option.id).collect();
    let options = match (&texts.options, &item.scale) {
        (own, None) => {
            let own = own.clone().unwrap_or_default();
            option_texts(&own, &ids, &place.key("options"), checker)
        }
        (own, Some(scale)) => {
            if own.is_some() {
                let key = "options".to_owned();
                checker.tell(&place.key("options"), ProblemKind::UnusedText { key });
            }
            shared_texts(scale, scales, &ids, checker)
        }
    };
    ItemTexts {
        stem: checker.text(&place.key("stem"), &texts.stem),
        hint: optional(texts.hint.as_ref(), &place.key("hint"), checker),
        options,
    }
}

fn option_texts(
    table: &Table<String>,
    ids: &[&str],
    place: &Place,
    checker: &mut Checker,
) -> Vec<Rc<str>> {
    each(table, ids, place, checker, |_, text, place, checker| {
        checker.text(place, text)
    })
}

fn shared_texts(
    scale: &str,
    scales: &Table<Table<String>>,
    ids: &[&str],
    checker: &mut Checker,
) -> Vec<Rc<str>> {
    let place = Place::Root.key("scales");
    match scales.get(scale) {
        Some(Some(table)) => option_texts(table, ids, &place.key(scale), checker),
        Some(None) => Vec::new(),
        None => {
            if !checker.is_other_kind(&place) {
                let key = scale.to_owned();
                checker.tell(&place, ProblemKind::MissingText { key });
            }
            Vec::new()
        }
    }
}
