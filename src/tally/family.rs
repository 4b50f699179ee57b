//! Families of items: those whose answers make one dimension's score, asked of the same people.

use crate::definition::{Assessment, DimensionIx, Item, ItemIx, MemberOf, wire::Facet};

/// The place of a family in a layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FamilyIx(pub usize);

/// Items whose answers must be looked at together: a dimension's score follows from them, so that
/// what is shown of one could be worked out from the others.
#[derive(Clone, Debug, PartialEq)]
pub struct Family {
    /// Its name: the dimension's id, with the first item's behind a colon where the dimension has
    /// several families; an item's id alone where it is in no dimension.
    pub id: String,
    /// Its items, in the order of the dimension.
    pub items: Vec<ItemIx>,
    /// The dimension whose score follows from exactly these items.
    pub dimension: Option<DimensionIx>,
    /// Whether only some people are asked these: some groups of the breakdown, or, where there is
    /// none or another answer decides, nobody knows who.
    pub of_some_groups: bool,
}

/// The families of an assessment.
///
/// | item | its family |
/// |---|---|
/// | the breakdown, a source, asked about a source | none: counted otherwise |
/// | member of a dimension whose members are all items | those of the dimension with the same condition |
/// | in several such dimensions | of the first of them; the others have no family |
/// | any other | itself |
pub fn families(assessment: &Assessment, breakdown: Option<ItemIx>) -> Vec<Family> {
    let mut families: Vec<Family> = Vec::new();
    let taken =
        |families: &[Family], item: ItemIx| families.iter().any(|one| one.items.contains(&item));
    let counted =
        |item: ItemIx| counted_in_families(assessment.item(item)) && Some(item) != breakdown;
    for (at, dimension) in assessment.dimensions.iter().enumerate() {
        let members = dimension.members.iter().map(|member| match member.of {
            MemberOf::Item(item) => Some(item),
            MemberOf::Dimension(_) => None,
        });
        let Some(members) = members.collect::<Option<Vec<ItemIx>>>() else {
            continue;
        };
        let free: Vec<ItemIx> = members
            .iter()
            .copied()
            .filter(|item| counted(*item) && !taken(&families, *item))
            .collect();
        let before = families.len();
        for &item in &free {
            let condition = &assessment.item(item).condition;
            let same = |one: &&mut Family| assessment.item(one.items[0]).condition == *condition;
            match families[before..].iter_mut().find(same) {
                Some(family) => family.items.push(item),
                None => families.push(family(assessment, item)),
            }
        }
        let whole = families.len() == before + 1 && families[before].items.len() == members.len();
        for family in &mut families[before..] {
            family.dimension = whole.then_some(DimensionIx(at));
            family.id = if whole {
                dimension.id.to_string()
            } else {
                format!("{}:{}", dimension.id, family.id)
            };
        }
    }
    for item in (0..assessment.items.len()).map(ItemIx) {
        if counted(item) && !taken(&families, item) {
            families.push(family(assessment, item));
        }
    }
    families
}

fn family(assessment: &Assessment, item: ItemIx) -> Family {
    let asked = assessment.item(item);
    Family {
        id: asked.id.to_string(),
        items: vec![item],
        dimension: None,
        of_some_groups: asked.condition.is_some(),
    }
}

/// The families that a dimension has items of, itself or in the dimensions below it.
pub fn families_below(
    assessment: &Assessment,
    families: &[Family],
    at: DimensionIx,
) -> Vec<FamilyIx> {
    let mut items = Vec::new();
    items_below(assessment, at, &mut items);
    let below = |family: &Family| family.items.iter().any(|item| items.contains(item));
    let families = families.iter().enumerate();
    families
        .filter(|(_, family)| below(family))
        .map(|(nth, _)| FamilyIx(nth))
        .collect()
}

fn items_below(assessment: &Assessment, at: DimensionIx, items: &mut Vec<ItemIx>) {
    for member in &assessment.dimension(at).members {
        match member.of {
            MemberOf::Item(item) => items.push(item),
            MemberOf::Dimension(inner) => items_below(assessment, inner, items),
        }
    }
}

/// Whether an item is counted with its answers: not who somebody is, nor whom somebody names.
fn counted_in_families(item: &Item) -> bool {
    let describes = matches!(item.facet, Some(Facet::Function | Facet::Source));
    !describes && item.about.is_none()
}
