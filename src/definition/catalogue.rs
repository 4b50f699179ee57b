//! The catalogue: what can be chosen from, in one language, before any definition is fetched.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::{Assessment, Texts};
use crate::locale::Locale;

/// What can be chosen from, in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Catalogue {
    /// The language.
    pub locale: Locale,
    /// The languages that there are.
    pub languages: Vec<Locale>,
    /// The assessments, in the order in which they are offered.
    pub offers: Vec<Offer>,
}

/// An assessment that can be chosen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Offer {
    /// Its id.
    pub id: Rc<str>,
    /// Its name.
    pub title: Rc<str>,
    /// What it tells.
    pub purpose: Rc<str>,
    /// Who should answer.
    pub audience: Rc<str>,
    /// How many minutes it takes, from and to.
    pub minutes: (u32, u32),
}

impl Offer {
    /// The offer of an assessment.
    pub fn of(assessment: &Assessment, texts: &Texts) -> Self {
        Self {
            id: Rc::clone(&assessment.id),
            title: Rc::clone(&texts.title),
            purpose: Rc::clone(&texts.purpose),
            audience: Rc::clone(&texts.audience),
            minutes: assessment.minutes,
        }
    }
}

impl Catalogue {
    /// Its bytes, as the widget loads them.
    pub fn bytes(&self) -> Vec<u8> {
        super::compiled::bytes(self)
    }

    /// Loads it; `None` where the bytes are cut or others.
    pub fn load(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }
}
