//! Rules about items and response scales: what nobody is asked, and what tells answers apart.

use std::collections::BTreeMap;

use super::ways::{applies, deciding, ways};
use super::{Finding, FindingKind};
use crate::definition::{Assessment, Compiled, Item, ItemIx};
use crate::json::Place;

/// The response scales that no item uses.
///
/// | items that use the scale | told |
/// |---|---|
/// | none | that it is unused |
/// | one or more | nothing |
pub fn scales(compiled: &Compiled) -> Vec<Finding> {
    let items = &compiled.assessment.items;
    let is_used = |id: &str| items.iter().any(|item| item.scale.as_deref() == Some(id));
    let scales = compiled.scales.iter().enumerate();
    let unused = scales.filter(|(_, id)| !is_used(id));
    let told = unused.map(|(at, id)| {
        let scale = id.to_string();
        Finding::new(
            &Place::Root.key("scales").entry(at),
            FindingKind::ScaleUnused { scale },
        )
    });
    told.collect()
}

/// The items whose condition never holds, by trying every way to answer what decides.
///
/// | the condition | told |
/// |---|---|
/// | holds in some way | nothing |
/// | holds in no way | that nobody is asked |
/// | takes too many ways to tell | nothing |
pub fn unreachable(assessment: &Assessment) -> Vec<Finding> {
    let items = (0..assessment.items.len()).map(ItemIx);
    let lost = items.filter(|at| {
        assessment.item(*at).condition.is_some()
            && ways(assessment, &deciding(assessment, &[*at]))
                .is_some_and(|ways| !ways.iter().any(|way| applies(assessment, way, *at)))
    });
    let told = lost.map(|at| {
        let item = assessment.item(at).id.to_string();
        Finding::new(
            &Place::Root.key("items").entry(at.0).key("when"),
            FindingKind::ItemUnreachable { item },
        )
    });
    told.collect()
}

/// Options that count the same: choosing between them changes no score.
///
/// | the item | options with equal points | told |
/// |---|---|---|
/// | describes, or decides and counts nowhere | any | nothing: points say nothing there |
/// | counts, with options of its own | some | once for each group, at the item |
/// | counts, with a shared scale | some | once for each group, at the scale |
pub fn same_points(compiled: &Compiled) -> Vec<Finding> {
    let assessment = &compiled.assessment;
    let counted = super::counted::counted(assessment);
    let root = Place::Root;
    let mut found = Vec::new();
    for (at, item) in assessment.items.iter().enumerate() {
        if item.scale.is_none() && counted.contains(&ItemIx(at)) {
            let items = root.key("items");
            let place = items.entry(at);
            found.extend(groups(item, &place));
        }
    }
    for (at, id) in compiled.scales.iter().enumerate() {
        let mut items = assessment.items.iter();
        if let Some(item) = items.find(|item| item.scale.as_ref() == Some(id)) {
            let scales = root.key("scales");
            found.extend(groups(item, &scales.entry(at)));
        }
    }
    found
}

fn groups(item: &Item, place: &Place) -> Vec<Finding> {
    let mut by_points: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    for option in &item.options {
        let group = by_points.entry(option.points).or_default();
        group.push(option.id.to_string());
    }
    let groups = by_points.into_values().filter(|group| group.len() > 1);
    let told = groups
        .map(|options| Finding::new(&place.key("options"), FindingKind::SamePoints { options }));
    told.collect()
}
