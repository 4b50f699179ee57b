//! An assessment that is known to be sound: every reference leads somewhere, every cut is in order.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::wire::{ResultKind, Validation};
use super::{
    Action, ActionIx, Cut, Dimension, DimensionIx, Index, Item, ItemIx, Level, MemberOf, PageIx,
    Trigger,
};
use crate::locale::Locale;

/// One instrument: what is asked, and how it is scored. Texts are apart, see [`super::Texts`].
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Assessment {
    /// Its id, stable over versions.
    pub id: Rc<str>,
    /// Its version, `major.minor.patch`.
    pub version: Rc<str>,
    /// SHA-256 of its structure (which names the hash of each language's texts).
    pub hash: Rc<str>,
    /// How many minutes it takes, from and to.
    pub minutes: (u32, u32),
    /// Its languages, the default first, each with the hash of its texts.
    pub languages: Vec<(Locale, Rc<str>)>,
    /// What its answers come to.
    pub result: ResultKind,
    /// The id of the assessment which its answers can be taken on to.
    pub continues: Option<Rc<str>>,
    /// Where it comes from.
    pub provenance: Provenance,
    /// The items, in the order of the definition.
    pub items: Vec<Item>,
    /// The dimensions; parts of indices stand among them.
    pub dimensions: Vec<Dimension>,
    /// The dimension that carries the level.
    pub overall: DimensionIx,
    /// Further groupings.
    pub indices: Vec<Index>,
    /// The levels, from the lowest; none for a screening.
    pub levels: Vec<Level>,
    /// The pages, in order; every item stands on exactly one.
    pub pages: Vec<Page>,
    /// What can be done.
    pub actions: Vec<Action>,
}

/// The hash stands for every byte of a definition.
impl PartialEq for Assessment {
    fn eq(&self, other: &Self) -> bool {
        self.hash == other.hash
    }
}

/// Where an assessment comes from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Provenance {
    /// Its licence, as an SPDX expression.
    pub licence: Rc<str>,
    /// How far its validity was studied.
    pub validation: Validation,
    /// What it is built on.
    pub sources: Vec<Source>,
}

/// A source: an article, a paper, a model. What was taken from it stands in the definition only.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// Its title.
    pub title: Rc<str>,
    /// Who wrote or published it.
    pub author: Option<Rc<str>>,
    /// The year.
    pub year: Option<u32>,
}

/// Items shown together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Page {
    /// Its id.
    pub id: Rc<str>,
    /// Its items, in the order shown.
    pub items: Vec<ItemIx>,
}

impl Assessment {
    /// What is needed to answer it, without what a report needs besides: the first load is lighter
    /// by so much.
    #[must_use]
    pub fn to_answer(&self) -> Self {
        Self {
            actions: Vec::new(),
            ..self.clone()
        }
    }

    /// The action at this place.
    pub fn action(&self, action: ActionIx) -> &Action {
        &self.actions[action.0]
    }

    /// The action with this id.
    pub fn action_with_id(&self, id: &str) -> Option<ActionIx> {
        let at = self.actions.iter().position(|action| &*action.id == id);
        at.map(ActionIx)
    }

    /// The item at this place.
    pub fn item(&self, item: ItemIx) -> &Item {
        &self.items[item.0]
    }

    /// The dimension at this place.
    pub fn dimension(&self, dimension: DimensionIx) -> &Dimension {
        &self.dimensions[dimension.0]
    }

    /// The page at this place.
    pub fn page(&self, page: PageIx) -> &Page {
        &self.pages[page.0]
    }

    /// The item with this id.
    pub fn item_with_id(&self, id: &str) -> Option<ItemIx> {
        let at = self.items.iter().position(|item| &*item.id == id);
        at.map(ItemIx)
    }

    /// The dimension (or part of an index) with this id.
    pub fn dimension_with_id(&self, id: &str) -> Option<DimensionIx> {
        let at = self.dimensions.iter().position(|one| &*one.id == id);
        at.map(DimensionIx)
    }

    /// How many dimensions the definition lists: without the parts of indices and their totals, which
    /// stand after them.
    pub fn listed_dimensions(&self) -> usize {
        let of_indices = self.indices.iter();
        let of_indices = of_indices.map(|one| one.parts.len() + usize::from(one.total.is_some()));
        self.dimensions.len() - of_indices.sum::<usize>()
    }

    /// The page on which an item stands.
    pub fn page_of(&self, item: ItemIx) -> PageIx {
        let at = self
            .pages
            .iter()
            .position(|page| page.items.contains(&item));
        PageIx(at.expect("parse puts every item on a page"))
    }

    /// The dimensions that are members of the overall one: the headings of a report.
    pub fn main_dimensions(&self) -> impl Iterator<Item = DimensionIx> + '_ {
        let members = self.dimension(self.overall).members.iter();
        members.filter_map(|member| match member.of {
            MemberOf::Dimension(dimension) => Some(dimension),
            MemberOf::Item(_) => None,
        })
    }

    /// The items of a dimension, those of its dimensions too.
    pub fn items_of(&self, dimension: DimensionIx) -> Vec<ItemIx> {
        let (mut items, mut dimensions) = (Vec::new(), vec![dimension]);
        let mut at = 0;
        while let Some(&one) = dimensions.get(at) {
            for member in &self.dimension(one).members {
                match member.of {
                    MemberOf::Item(item) => items.push(item),
                    // Each once: two may share a third.
                    MemberOf::Dimension(inner) if dimensions.contains(&inner) => {}
                    MemberOf::Dimension(inner) => dimensions.push(inner),
                }
            }
            at += 1;
        }
        items
    }

    /// The dimensions that an action is to move: the one whose level proposes it, or the main ones
    /// that have one of its items, nested ones too.
    pub fn aims_of(&self, action: &Action) -> Vec<DimensionIx> {
        match &action.trigger {
            Trigger::Step { dimension, .. } => vec![*dimension],
            Trigger::Items(low) => {
                let has_one = |dimension: &DimensionIx| {
                    let items = self.items_of(*dimension);
                    low.iter().any(|low| items.contains(&low.item))
                };
                self.main_dimensions().filter(has_one).collect()
            }
        }
    }

    /// The cut scores that hold for a dimension, one for each level.
    pub fn cuts_of(&self, dimension: DimensionIx) -> Vec<Cut> {
        match &self.dimension(dimension).cuts {
            Some(own) => own.clone(),
            None => self.levels.iter().map(|level| level.from).collect(),
        }
    }
}
