//! The texts of an assessment in one language, each at the position of what it belongs to.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::{ActionIx, DimensionIx, IndexIx, ItemIx, LevelIx, OptionIx, PageIx};
use crate::locale::Locale;

/// All texts of one language. Complete: `parse_texts` lets nothing be missing.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Texts {
    /// SHA-256 of the pack, as the structure names it.
    pub hash: Rc<str>,
    /// The language.
    pub locale: Locale,
    /// The assessment's name.
    pub title: Rc<str>,
    /// What it tells.
    pub purpose: Rc<str>,
    /// Who should answer.
    pub audience: Rc<str>,
    /// Where it comes from and what it is not.
    pub method: Rc<str>,
    pub(super) items: Vec<ItemTexts>,
    pub(super) dimensions: Vec<Named>,
    pub(super) indices: Vec<Named>,
    pub(super) levels: Vec<Named>,
    pub(super) pages: Vec<PageTexts>,
    pub(super) actions: Vec<ActionTexts>,
    pub(super) leaders: Vec<Option<Leaders>>,
    /// Terms that are not everyday language.
    pub glossary: Vec<Term>,
}

/// The hash stands for every byte of a pack.
impl PartialEq for Texts {
    fn eq(&self, other: &Self) -> bool {
        self.hash == other.hash
    }
}

/// The texts of an item.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ItemTexts {
    /// Its wording.
    pub stem: Rc<str>,
    /// One helping sentence.
    pub hint: Option<Rc<str>>,
    /// Its options, in the order shown.
    pub options: Vec<Rc<str>>,
}

/// A name and what it stands for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Named {
    /// The name.
    pub name: Rc<str>,
    /// What it stands for.
    pub about: Rc<str>,
}

/// The texts of a page.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PageTexts {
    /// Its heading.
    pub title: Rc<str>,
    /// A sentence that leads into it.
    pub intro: Option<Rc<str>>,
}

/// The texts of an action.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ActionTexts {
    /// What to do.
    pub title: Rc<str>,
    /// The first step, within two weeks.
    pub first_step: Rc<str>,
    /// What is measured, with its unit and target.
    pub measure: Rc<str>,
    /// The root-cause question to ask first.
    pub question: Option<Rc<str>>,
    /// What to beware of.
    pub caution: Option<Rc<str>>,
}

/// What a dimension means for the goals of each of four leaders.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Leaders {
    /// The head of marketing.
    pub marketing: Sides,
    /// The head of operations.
    pub operations: Sides,
    /// The head of finance.
    pub finance: Sides,
    /// The head of human resources.
    pub hr: Sides,
}

/// What a dimension means where it is behind its target, and where it is not.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Sides {
    /// Where its score is below its target.
    pub behind: Rc<str>,
    /// Where it is not.
    pub ahead: Rc<str>,
}

/// A term of the glossary.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Term {
    /// The term.
    pub term: Rc<str>,
    /// What it means here.
    pub meaning: Rc<str>,
}

impl Texts {
    /// What is needed to answer, without what a report needs besides.
    #[must_use]
    pub fn to_answer(&self) -> Self {
        Self {
            actions: Vec::new(),
            leaders: Vec::new(),
            ..self.clone()
        }
    }

    /// What a dimension means for four leaders, where the definition says it.
    pub fn leaders(&self, dimension: DimensionIx) -> Option<&Leaders> {
        self.leaders.get(dimension.0)?.as_ref()
    }

    /// An item's texts.
    pub fn item(&self, item: ItemIx) -> &ItemTexts {
        &self.items[item.0]
    }

    /// The text of an item's option.
    pub fn option(&self, item: ItemIx, option: OptionIx) -> &Rc<str> {
        &self.items[item.0].options[option.0]
    }

    /// A dimension's texts.
    pub fn dimension(&self, dimension: DimensionIx) -> &Named {
        &self.dimensions[dimension.0]
    }

    /// An index's texts.
    pub fn of_index(&self, index: IndexIx) -> &Named {
        &self.indices[index.0]
    }

    /// A level's texts.
    pub fn level(&self, level: LevelIx) -> &Named {
        &self.levels[level.0]
    }

    /// A page's texts.
    pub fn page(&self, page: PageIx) -> &PageTexts {
        &self.pages[page.0]
    }

    /// An action's texts.
    pub fn action(&self, action: ActionIx) -> &ActionTexts {
        &self.actions[action.0]
    }
}
