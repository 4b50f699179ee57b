//! An assessment that is known to be sound: every reference leads somewhere, every cut is in order.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::wire::{FunctionId, Lens, Outcome, Track, Validation};
use super::{Condition, DimensionIx, IndexIx, ItemIx, LevelIx, OptionIx, PageIx};
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

/// A source: an article, a paper, a model.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// Its title.
    pub title: Rc<str>,
    /// Who wrote or published it.
    pub author: Option<Rc<str>>,
    /// The year.
    pub year: Option<u32>,
    /// What was taken from it.
    pub note: Option<Rc<str>>,
}

/// The smallest thing answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Its id, stable over versions.
    pub id: Rc<str>,
    /// Its response options, in the order shown.
    pub options: Vec<ResponseOption>,
    /// The id of the response scale it shares, if it has no options of its own.
    pub scale: Option<Rc<str>>,
    /// Whether points flip.
    pub reverse: bool,
    /// When it applies; always, if absent.
    pub condition: Option<Condition>,
    /// Whether it may stay unanswered without holding its page back.
    pub optional: bool,
    /// Which further answers it allows.
    pub exceptions: Exceptions,
}

impl Item {
    /// The option with this id.
    pub fn option(&self, id: &str) -> Option<OptionIx> {
        let at = self.options.iter().position(|option| &*option.id == id);
        at.map(OptionIx)
    }

    /// The highest points of its options.
    pub fn max_points(&self) -> u32 {
        self.options.iter().map(|option| option.points).max().unwrap_or(0)
    }

    /// The lowest points of its options.
    pub fn min_points(&self) -> u32 {
        self.options.iter().map(|option| option.points).min().unwrap_or(0)
    }
}

/// One of an item's options.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ResponseOption {
    /// Its id, unique within the item.
    pub id: Rc<str>,
    /// Its points as published, before a reverse keying.
    pub points: u32,
}

/// The further answers that an item allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exceptions {
    /// "I can't see this from my role".
    pub cannot_see: bool,
    /// "Does not apply here".
    pub does_not_apply: bool,
}

/// What a group of items measures; may nest.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Dimension {
    /// Its id, unique among dimensions and parts of indices.
    pub id: Rc<str>,
    /// How its members make its score.
    pub aggregate: Aggregate,
    /// Items and dimensions, each with its weight.
    pub members: Vec<Member>,
    /// From how many answers on it is valid.
    pub needs: Needs,
    /// The number it is shown out of, if the definition says so.
    pub out_of: Option<u32>,
    /// Its own cut scores, one for each level, where they differ from the assessment's.
    pub cuts: Option<Vec<Cut>>,
}

/// How members make a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Aggregate {
    /// The weighted mean of the members' ratios.
    Mean,
    /// The weighted sum of the members' points, over the sum of their highest points.
    Sum,
}

/// A member of a dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// What it is.
    pub of: MemberOf,
    /// Its weight, from 1.
    pub weight: u32,
}

/// What a member of a dimension is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MemberOf {
    /// An item.
    Item(ItemIx),
    /// Another dimension.
    Dimension(DimensionIx),
}

/// From how many answers on a dimension is valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Needs {
    /// At least so many members with a score.
    pub members: u32,
    /// At least so many per cent of the applicable members, 0 to 100.
    pub percent: u32,
}

/// A further grouping of the same items or dimensions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Index {
    /// Its id.
    pub id: Rc<str>,
    /// Its parts.
    pub parts: Vec<DimensionIx>,
    /// The dimension that adds the parts up, if the index has a total.
    pub total: Option<DimensionIx>,
}

/// An ordinal stage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Level {
    /// Its id.
    pub id: Rc<str>,
    /// The cut score from which it holds, inclusive.
    pub from: Cut,
    /// What else must hold.
    pub gates: Vec<Gate>,
}

/// A cut score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cut {
    /// A ratio in per cent, 0 to 100.
    Percent(u32),
    /// Raw points.
    Points(u32),
    /// The level itself has been reached by score.
    Level(LevelIx),
}

/// A minimum that a level needs beside its cut score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gate {
    /// Of what.
    pub subject: GateSubject,
    /// At least this.
    pub from: Cut,
}

/// What a gate looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum GateSubject {
    /// One item.
    Item(ItemIx),
    /// One dimension.
    Dimension(DimensionIx),
    /// Each dimension that is a member of this one.
    EveryPartOf(DimensionIx),
}

/// Items shown together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Page {
    /// Its id.
    pub id: Rc<str>,
    /// Its items, in the order shown.
    pub items: Vec<ItemIx>,
}

/// What can be done about a finding.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Action {
    /// Its id.
    pub id: Rc<str>,
    /// When it is proposed.
    pub trigger: Trigger,
    /// Strengthen the weakest, or exceed expectations.
    pub track: Track,
    /// The function that would own it.
    pub owner: FunctionId,
    /// Days until it shows: 30, 90 or 180.
    pub horizon_days: u32,
    /// How much work it is, 1 to 5.
    pub effort: u32,
    /// How many customers or colleagues it reaches, 1 to 5.
    pub reach: u32,
    /// What of a leadership's concerns it serves.
    pub lenses: Vec<Lens>,
    /// What it does to customers' behaviour.
    pub outcomes: Vec<Outcome>,
}

/// When an action is proposed: at a level of a dimension, or at low items.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Trigger {
    /// The dimension has reached `from`, but not the level above it.
    Step {
        /// The dimension.
        dimension: DimensionIx,
        /// The level that it leads on from.
        from: LevelIx,
    },
    /// Each of these items has at most so many points (as they count, after keying).
    Items(Vec<(ItemIx, u32)>),
}

impl Assessment {
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

    /// The index with this id.
    pub fn index_with_id(&self, id: &str) -> Option<IndexIx> {
        let at = self.indices.iter().position(|index| &*index.id == id);
        at.map(IndexIx)
    }

    /// The page on which an item stands.
    pub fn page_of(&self, item: ItemIx) -> PageIx {
        let at = self.pages.iter().position(|page| page.items.contains(&item));
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

    /// The cut scores that hold for a dimension, one for each level.
    pub fn cuts_of(&self, dimension: DimensionIx) -> Vec<Cut> {
        match &self.dimension(dimension).cuts {
            Some(own) => own.clone(),
            None => self.levels.iter().map(|level| level.from).collect(),
        }
    }
}
