//! Items: their options and their conditions.

use std::rc::Rc;

use super::checker::Checker;
use super::ids::{Names, nearest};
use crate::definition::limits::{MAX_OPTIONS, MAX_POINTS};
use crate::definition::wire::{ConditionWire, DefinitionWire, ExceptionWire, ItemWire, OptionWire};
use crate::definition::{Condition, Exceptions, Item, ItemIx, Page, ResponseOption};
use crate::json::{List, Place};
use crate::problem::{Noun, ProblemKind};

/// The ids that stand for the two further answers in a saved report.
const RESERVED: [&str; 2] = ["cannot-see", "does-not-apply"];

/// The items, each at its position in the file. Conditions are resolved in a second round, since
/// they name options of other items.
pub fn items(wire: &DefinitionWire, names: &Names, checker: &mut Checker) -> Vec<Item> {
    let place = Place::Root.key("items");
    check_scales(wire, checker);
    let mut items: Vec<Item> = Vec::new();
    for (at, item) in wire.items.sound() {
        // A broken entry before this one leaves a gap; the assessment is refused anyway, but
        // positions must hold for the problems still to be told.
        items.resize_with(at, gap);
        items.push(self::item(item, wire, names, &place.entry(at), checker));
    }
    for (at, item) in wire.items.sound() {
        if let Some(condition) = &item.when {
            let place = place.entry(at);
            items[at].condition =
                self::condition(condition, &items, names, &place.key("when"), checker);
        }
    }
    items
}

fn gap() -> Item {
    Item {
        id: Rc::from(""),
        options: Vec::new(),
        scale: None,
        reverse: false,
        condition: None,
        optional: false,
        exceptions: exceptions(None),
    }
}

fn item(
    item: &ItemWire,
    wire: &DefinitionWire,
    names: &Names,
    place: &Place,
    checker: &mut Checker,
) -> Item {
    let chosen = [
        ("options", item.options.as_ref().map(|_| true)),
        ("scale", item.scale.as_ref().map(|_| false)),
    ];
    let options = match (
        checker.exactly_one(place, &chosen),
        &item.options,
        &item.scale,
    ) {
        (Some(true), Some(own), _) => options(own, &place.key("options"), checker),
        (Some(false), _, Some(scale)) => {
            let at = names.scales.resolve(scale, &place.key("scale"), checker);
            at.map(|at| shared_options(wire, at)).unwrap_or_default()
        }
        _ => Vec::new(),
    };
    Item {
        id: Rc::from(&*item.id),
        options,
        scale: item.scale.as_deref().map(Rc::from),
        reverse: item.reverse.unwrap_or(false),
        condition: None,
        optional: item.optional.unwrap_or(false),
        exceptions: exceptions(item.exceptions.as_ref()),
    }
}

fn exceptions(allowed: Option<&List<ExceptionWire>>) -> Exceptions {
    let allows = |exception| {
        allowed.is_none_or(|list| list.sound().any(|(_, allowed)| *allowed == exception))
    };
    Exceptions {
        cannot_see: allows(ExceptionWire::CannotSee),
        does_not_apply: allows(ExceptionWire::DoesNotApply),
    }
}

fn check_scales(wire: &DefinitionWire, checker: &mut Checker) {
    let place = Place::Root.key("scales");
    for (at, scale) in wire.scales.iter().flat_map(List::sound) {
        let place = place.entry(at);
        drop(options(&scale.options, &place.key("options"), checker));
    }
}

fn shared_options(wire: &DefinitionWire, scale: usize) -> Vec<ResponseOption> {
    let mut scales = wire.scales.iter().flat_map(List::sound);
    let scale = scales.find(|(at, _)| *at == scale);
    scale
        .map(|(_, scale)| all_options(&scale.options))
        .unwrap_or_default()
}

/// The options; none where one of them could not be read, so that no reference to it is told.
fn all_options(list: &List<OptionWire>) -> Vec<ResponseOption> {
    if list.all_sound() {
        list.sound()
            .map(|(_, option)| response_option(option))
            .collect()
    } else {
        Vec::new()
    }
}

fn response_option(option: &OptionWire) -> ResponseOption {
    ResponseOption {
        id: Rc::from(&*option.id),
        points: option.points,
    }
}

fn options(list: &List<OptionWire>, place: &Place, checker: &mut Checker) -> Vec<ResponseOption> {
    checker.count(place, list.0.len(), 2, MAX_OPTIONS);
    checker.distinct(
        place,
        list.sound().map(|(at, option)| (at, option.id.as_str())),
    );
    for (at, option) in list.sound() {
        let place = place.entry(at);
        checker.id(&place.key("id"), &option.id);
        checker.range(&place.key("points"), option.points, 0, MAX_POINTS);
        if RESERVED.contains(&option.id.as_str()) {
            let id = option.id.clone();
            checker.tell(&place.key("id"), ProblemKind::DuplicateId { id });
        }
    }
    let options = all_options(list);
    let first = options.first().map(|option| option.points);
    if options.len() > 1 && options.iter().all(|o| Some(o.points) == first) {
        checker.tell(place, ProblemKind::NoSpread);
    }
    options
}

fn condition(
    wire: &ConditionWire,
    items: &[Item],
    names: &Names,
    place: &Place,
    checker: &mut Checker,
) -> Option<Condition> {
    let forms = [
        ("item", wire.item.as_ref().map(|_| 0)),
        ("all", wire.all.as_ref().map(|_| 1)),
        ("any", wire.any.as_ref().map(|_| 2)),
        ("not", wire.not.as_ref().map(|_| 3)),
    ];
    let form = checker.exactly_one(place, &forms)?;
    if form != 0 && wire.is.is_some() {
        let field = "item".to_owned();
        checker.tell(place, ProblemKind::MissingField { field });
    }
    let mut several = |list: &List<ConditionWire>, key| {
        let place = place.key(key);
        let inner = list
            .sound()
            .map(|(at, one)| condition(one, items, names, &place.entry(at), checker));
        inner.collect::<Option<Vec<_>>>()
    };
    if let Some(all) = &wire.all {
        return several(all, "all").map(Condition::All);
    }
    if let Some(any) = &wire.any {
        return several(any, "any").map(Condition::Any);
    }
    if let Some(not) = &wire.not {
        let inner = condition(not, items, names, &place.key("not"), checker)?;
        return Some(Condition::Not(Box::new(inner)));
    }
    chosen_options(wire, items, names, place, checker)
}

fn chosen_options(
    wire: &ConditionWire,
    items: &[Item],
    names: &Names,
    place: &Place,
    checker: &mut Checker,
) -> Option<Condition> {
    let Some(is) = &wire.is else {
        if !checker.is_other_kind(&place.key("is")) {
            let field = "is".to_owned();
            checker.tell(place, ProblemKind::MissingField { field });
        }
        return None;
    };
    let item = names.item(wire.item.as_ref()?, &place.key("item"), checker)?;
    let place = place.key("is");
    checker.count(&place, is.0.len(), 1, MAX_OPTIONS);
    let of = items.get(item.0)?;
    let mut options = Vec::new();
    for (at, id) in is.sound() {
        match of.option(id) {
            Some(option) => options.push(option),
            None if of.options.is_empty() => {}
            None => unknown_option(of, id, &place.entry(at), checker),
        }
    }
    Some(Condition::Is(item, options))
}

fn unknown_option(item: &Item, id: &str, place: &Place, checker: &mut Checker) {
    let known: Vec<String> = item
        .options
        .iter()
        .map(|option| option.id.to_string())
        .collect();
    let kind = ProblemKind::UnknownReference {
        noun: Noun::Option,
        id: id.to_owned(),
        nearest: nearest(id, known.iter()),
    };
    checker.tell(place, kind);
}

/// A condition may only look back: at items that stand before its own in the order of the pages.
pub fn check_conditions_look_back(items: &[Item], pages: &[Page], checker: &mut Checker) {
    let order: Vec<ItemIx> = pages
        .iter()
        .flat_map(|page| page.items.iter().copied())
        .collect();
    let rank = |item: ItemIx| order.iter().position(|one| *one == item);
    for (at, item) in items.iter().enumerate() {
        let Some(condition) = &item.condition else {
            continue;
        };
        for used in used_by(condition) {
            let (Some(own), Some(other)) = (rank(ItemIx(at)), rank(used)) else {
                continue;
            };
            if other >= own {
                let place = Place::Root.key("items");
                let place = place.entry(at);
                let item = items[used.0].id.to_string();
                checker.tell(&place.key("when"), ProblemKind::NotEarlier { item });
            }
        }
    }
}

/// The items that a condition looks at.
pub fn used_by(condition: &Condition) -> Vec<ItemIx> {
    match condition {
        Condition::Is(item, _) => vec![*item],
        Condition::All(inner) | Condition::Any(inner) => inner.iter().flat_map(used_by).collect(),
        Condition::Not(inner) => used_by(inner),
    }
}
