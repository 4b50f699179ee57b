//! Items of a definition: their options and the points of these.

use std::rc::Rc;

use super::checker::Checker;
use super::conditions::condition;
use super::facets;
use super::ids::Names;
use crate::definition::limits::{MAX_OPTIONS, MAX_POINTS};
use crate::definition::wire::{DefinitionWire, ExceptionWire, ItemWire, OptionWire};
use crate::definition::{Exceptions, Item, ResponseOption};
use crate::json::{List, Place};
use crate::problem::ProblemKind;

/// The ids that stand for the two further answers in a saved report.
const RESERVED: [&str; 2] = ["cannot-see", "does-not-apply"];

/// The items, each at its position in the file. References to other items are resolved in a second
/// round.
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
        let place = place.entry(at);
        if let Some(when) = &item.when {
            items[at].condition = condition(when, &items, names, &place.key("when"), checker);
        }
        facets::link(&mut items, at, item, names, &place, checker);
    }
    items
}

fn gap() -> Item {
    Item {
        id: Rc::from(""),
        asked: 0,
        options: Vec::new(),
        scale: None,
        reverse: false,
        condition: None,
        optional: false,
        exceptions: exceptions(None),
        facet: None,
        mirrors: None,
        about: None,
        differs_from: Vec::new(),
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
        (Some(true), Some(own), _) => {
            let place = place.key("options");
            let options = options(own, &place, item.facet.is_none(), checker);
            if let Some(facet) = item.facet {
                facets::check_options(facet, own, &place, checker);
            }
            options
        }
        (Some(false), _, Some(scale)) => {
            let at = names.scales.resolve(scale, &place.key("scale"), checker);
            at.map(|at| shared_options(wire, at)).unwrap_or_default()
        }
        _ => Vec::new(),
    };
    Item {
        id: Rc::from(&*item.id),
        asked: 0,
        options,
        scale: item.scale.as_deref().map(Rc::from),
        reverse: item.reverse.unwrap_or(false),
        condition: None,
        optional: item.optional.unwrap_or(false),
        exceptions: exceptions(item.exceptions.as_ref()),
        facet: item.facet,
        mirrors: facets::mirror(item.mirrors.as_ref(), &place.key("mirrors"), checker),
        about: None,
        differs_from: Vec::new(),
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
        drop(options(
            &scale.options,
            &place.key("options"),
            true,
            checker,
        ));
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
        points: option.points.unwrap_or(0),
    }
}

fn options(
    list: &List<OptionWire>,
    place: &Place,
    scored: bool,
    checker: &mut Checker,
) -> Vec<ResponseOption> {
    checker.count(place, list.0.len(), 2, MAX_OPTIONS);
    checker.distinct(
        place,
        list.sound().map(|(at, option)| (at, option.id.as_str())),
    );
    for (at, option) in list.sound() {
        let place = place.entry(at);
        checker.id(&place.key("id"), &option.id);
        points(option, &place, scored, checker);
        if RESERVED.contains(&option.id.as_str()) {
            let id = option.id.clone();
            checker.tell(&place.key("id"), ProblemKind::DuplicateId { id });
        }
    }
    // Too many are told as such, and not compared with what refers to them.
    if list.0.len() > MAX_OPTIONS {
        return Vec::new();
    }
    let options = all_options(list);
    let first = options.first().map(|option| option.points);
    if scored && options.len() > 1 && options.iter().all(|o| Some(o.points) == first) {
        checker.tell(place, ProblemKind::NoSpread);
    }
    options
}

/// Options of scored items have points, those of a facet have none.
fn points(option: &OptionWire, place: &Place, scored: bool, checker: &mut Checker) {
    let field = "points".to_owned();
    match option.points {
        Some(points) if scored => checker.range(&place.key("points"), points, 0, MAX_POINTS),
        Some(_) => {
            let accepted = vec!["id".to_owned()];
            checker.tell(place, ProblemKind::UnknownField { field, accepted });
        }
        None if scored && !checker.is_broken(&place.key("points")) => {
            checker.tell(place, ProblemKind::MissingField { field });
        }
        None => {}
    }
}
