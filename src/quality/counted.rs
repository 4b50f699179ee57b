//! Rules about what counts: items in dimensions, and dimensions in the overall one.

use std::collections::{BTreeMap, BTreeSet};

use super::place::at_dimension;
use super::{Finding, FindingKind};
use crate::definition::{
    Assessment, Condition, Dimension, DimensionIx, GateSubject, Item, ItemIx, MemberOf, OptionIx,
    Trigger,
};
use crate::json::Place;

/// From how many items on a dimension says more than each of them.
const ENOUGH_ITEMS: usize = 3;

/// The items that count in a dimension.
pub fn counted(assessment: &Assessment) -> BTreeSet<ItemIx> {
    let members = assessment.dimensions.iter().flat_map(|one| &one.members);
    let items = members.filter_map(|member| match member.of {
        MemberOf::Item(item) => Some(item),
        MemberOf::Dimension(_) => None,
    });
    items.collect()
}

/// The items that are asked and never counted.
///
/// | the item | counts in a dimension | told |
/// |---|---|---|
/// | describes (a facet) | no | nothing: it is never to |
/// | decides what else is asked | yes | nothing |
/// | decides what else is asked | no | that its points count nowhere |
/// | does none of this | – | refused by `parse` |
pub fn only_decide(assessment: &Assessment) -> Vec<Finding> {
    let told = deciders(assessment).map(|(at, item)| {
        let item = item.id.to_string();
        Finding::new(
            &Place::Root.key("items").entry(at.0),
            FindingKind::OnlyDecides { item },
        )
    });
    told.collect()
}

fn deciders(assessment: &Assessment) -> impl Iterator<Item = (ItemIx, &Item)> {
    let counted = counted(assessment);
    let items = assessment.items.iter().enumerate();
    items
        .map(|(at, item)| (ItemIx(at), item))
        .filter(move |(at, item)| item.facet.is_none() && !counted.contains(at))
}

/// Options of an item that only decides, between which no condition makes a difference.
///
/// | two options | told |
/// |---|---|
/// | stand in different conditions | nothing |
/// | stand in the same ones, or in none | that they lead to the same |
/// | of an item whose points a gate or an action reads | nothing |
pub fn options_alike(assessment: &Assessment) -> Vec<Finding> {
    let read = read_by_points(assessment);
    let deciders = deciders(assessment).filter(|(at, _)| !read.contains(at));
    let told = deciders.flat_map(|(at, item)| {
        let mut alike: BTreeMap<Vec<bool>, Vec<String>> = BTreeMap::new();
        for (option, one) in item.options.iter().enumerate() {
            let stands = named_in(assessment, at, OptionIx(option));
            alike.entry(stands).or_default().push(one.id.to_string());
        }
        let groups = alike.into_values().filter(|group| group.len() > 1);
        groups.map(move |options| {
            let items = Place::Root.key("items");
            Finding::new(
                &items.entry(at.0).key("options"),
                FindingKind::OptionsAlike { options },
            )
        })
    });
    told.collect()
}

/// The items whose points a gate or an action reads.
fn read_by_points(assessment: &Assessment) -> BTreeSet<ItemIx> {
    let gates = assessment.levels.iter().flat_map(|level| &level.gates);
    let gates = gates.filter_map(|gate| match gate.subject {
        GateSubject::Item(item) => Some(item),
        GateSubject::Dimension(_) | GateSubject::EveryPartOf(_) => None,
    });
    let triggers = assessment.actions.iter().map(|action| &action.trigger);
    let triggers = triggers.flat_map(|trigger| match trigger {
        Trigger::Items(items) => items.as_slice(),
        Trigger::Step { .. } => &[],
    });
    gates.chain(triggers.map(|low| low.item)).collect()
}

/// For each place in a condition where an item is looked at: whether it names this option.
fn named_in(assessment: &Assessment, item: ItemIx, option: OptionIx) -> Vec<bool> {
    fn collect(condition: &Condition, item: ItemIx, option: OptionIx, found: &mut Vec<bool>) {
        match condition {
            Condition::Is(one, options) if *one == item => found.push(options.contains(&option)),
            Condition::Is(..) => {}
            Condition::All(inner) | Condition::Any(inner) => {
                for one in inner {
                    collect(one, item, option, found);
                }
            }
            Condition::Not(inner) => collect(inner, item, option, found),
        }
    }
    let mut found = Vec::new();
    for condition in assessment
        .items
        .iter()
        .filter_map(|one| one.condition.as_ref())
    {
        collect(condition, item, option, &mut found);
    }
    found
}

/// Dimensions with few items that score, those of their dimensions among them.
///
/// | items that score | told |
/// |---|---|
/// | 3 or more | nothing |
/// | fewer | how many |
pub fn few_items(assessment: &Assessment) -> Vec<Finding> {
    let told = dimensions(assessment).filter_map(|(at, dimension)| {
        let items: BTreeSet<ItemIx> = assessment.items_of(at).into_iter().collect();
        let count = items.len();
        let id = dimension.id.to_string();
        let kind = FindingKind::FewItems {
            dimension: id,
            count,
        };
        (count < ENOUGH_ITEMS)
            .then(|| at_dimension(assessment, at, Some("members"), kind))
            .flatten()
    });
    told.collect()
}

/// Dimensions that have no score once a single item of theirs is passed over.
///
/// | `needs` of a dimension of several items | an item of it allows | told |
/// |---|---|---|
/// | fewer than all | anything | nothing |
/// | all of its members | an exception, or no answer | how many of its items do |
/// | 100 per cent of those that apply | "can't see", or no answer | how many of its items do |
pub fn needs_every(assessment: &Assessment) -> Vec<Finding> {
    let told = dimensions(assessment).filter_map(|(at, dimension)| {
        let count = may_be_missed(assessment, dimension);
        let id = dimension.id.to_string();
        let kind = FindingKind::NeedsEvery {
            dimension: id,
            count,
        };
        (count > 0)
            .then(|| at_dimension(assessment, at, Some("needs"), kind))
            .flatten()
    });
    told.collect()
}

/// How many items of a dimension leave it without a score when they are passed over.
fn may_be_missed(assessment: &Assessment, dimension: &Dimension) -> usize {
    let members = dimension.members.len();
    let needs_all = dimension.needs.members as usize >= members;
    if members < 2 || !(needs_all || dimension.needs.percent == 100) {
        return 0;
    }
    let members = dimension.members.iter();
    let items = members.filter_map(|member| match member.of {
        MemberOf::Item(item) => Some(assessment.item(item)),
        MemberOf::Dimension(_) => None,
    });
    let is_missed = |item: &&Item| {
        let allows = item.exceptions;
        item.optional || allows.cannot_see || (needs_all && allows.does_not_apply)
    };
    items.filter(is_missed).count()
}

/// Dimensions whose score changes nothing and is shown nowhere.
///
/// | the dimension | told |
/// |---|---|
/// | is the overall one, or within it at whatever depth | nothing |
/// | is a part of an index, or within one | nothing |
/// | is named by a gate or an action | nothing |
/// | is none of these | that it counts nowhere |
pub fn unused_dimensions(assessment: &Assessment) -> Vec<Finding> {
    let mut used = vec![assessment.overall];
    used.extend(assessment.indices.iter().flat_map(|index| &index.parts));
    used.extend(named(assessment));
    let mut at = 0;
    while let Some(&one) = used.get(at) {
        for member in &assessment.dimension(one).members {
            match member.of {
                MemberOf::Dimension(inner) if !used.contains(&inner) => used.push(inner),
                MemberOf::Dimension(_) | MemberOf::Item(_) => {}
            }
        }
        at += 1;
    }
    let unused = dimensions(assessment).filter(|(at, _)| !used.contains(at));
    let told = unused.filter_map(|(at, dimension)| {
        let dimension = dimension.id.to_string();
        at_dimension(
            assessment,
            at,
            None,
            FindingKind::DimensionUnused { dimension },
        )
    });
    told.collect()
}

/// The dimensions that a gate or an action names.
fn named(assessment: &Assessment) -> Vec<DimensionIx> {
    let gates = assessment.levels.iter().flat_map(|level| &level.gates);
    let gates = gates.filter_map(|gate| match gate.subject {
        GateSubject::Dimension(one) | GateSubject::EveryPartOf(one) => Some(one),
        GateSubject::Item(_) => None,
    });
    let actions = assessment.actions.iter();
    let actions = actions.filter_map(|action| match action.trigger {
        Trigger::Step { dimension, .. } => Some(dimension),
        Trigger::Items(_) => None,
    });
    gates.chain(actions).collect()
}

fn dimensions(assessment: &Assessment) -> impl Iterator<Item = (DimensionIx, &Dimension)> {
    let dimensions = assessment.dimensions.iter().enumerate();
    dimensions.map(|(at, dimension)| (DimensionIx(at), dimension))
}
