//! The assessments that the build holds, each with its definition, its link and its place on a device.

use std::sync::OnceLock;

use anyhow::{Context, Result, anyhow};
use cx_maturity::definition::{Assessment, Texts, compile, load, load_texts};
use cx_maturity::locale::Locale;
use serde_json::Value;

/// One of the assessments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Published {
    /// How mature an organisation is: five levels, some with gates.
    Organisation,
    /// What one person's work lets them do: a profile, with pages of their own function.
    Everyone,
    /// Ten questions of the first one: no level.
    Quick,
}

impl Published {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Organisation, Self::Everyone, Self::Quick];

    /// Its id.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::Everyone => "everyone",
            Self::Quick => "quick",
        }
    }

    /// Its definition, as its author wrote it.
    #[must_use]
    pub fn definition(self) -> &'static str {
        match self {
            Self::Organisation => {
                include_str!("../../../assessments/organisation/definition.json")
            }
            Self::Everyone => include_str!("../../../assessments/everyone/definition.json"),
            Self::Quick => include_str!("../../../assessments/quick/definition.json"),
        }
    }

    /// Its definition, as a value.
    ///
    /// # Errors
    /// The definition has problems.
    pub fn value(self) -> Result<&'static Value> {
        Ok(&self.read()?.value)
    }

    /// The assessment.
    ///
    /// # Errors
    /// The definition has problems.
    pub fn assessment(self) -> Result<Assessment> {
        load(&self.read()?.assessment).context("can't be loaded")
    }

    /// Its texts in a language.
    ///
    /// # Errors
    /// The definition has problems.
    pub fn texts(self, locale: Locale) -> Result<Texts> {
        let texts = self.read()?.texts.iter();
        let mut texts = texts.filter_map(|bytes| load_texts(&self.assessment().ok()?, bytes));
        let texts = texts.find(|texts| texts.locale == locale);
        texts.context("no texts")
    }

    // To read it takes some tenths of a second: many tests do, for each of sixty respondents.
    fn read(self) -> Result<&'static Read> {
        static READ: [OnceLock<Result<Read, String>>; 3] = [const { OnceLock::new() }; 3];
        let read = READ[self as usize].get_or_init(|| Read::of(self.definition()));
        read.as_ref().map_err(|problems| anyhow!("{problems}"))
    }

    /// Its title in a language.
    ///
    /// # Errors
    /// The definition has another form.
    pub fn title(self, locale: Locale) -> Result<String> {
        let title = self.value()?["texts"][locale.tag()]["title"].as_str();
        Ok(title.context("no title")?.to_owned())
    }

    /// The link that opens it at once on the standalone page.
    #[must_use]
    pub fn link(self) -> String {
        format!("?assessment={}", self.id())
    }

    /// The key under which the first element of a page keeps its answers.
    #[must_use]
    pub fn key(self) -> String {
        format!("cx-maturity/1/{}/default", self.id())
    }

    /// What selects it in the choice.
    #[must_use]
    pub fn offer(self) -> String {
        let at = Self::ALL.iter().take_while(|one| **one != self).count();
        format!(".choice .offer:nth-of-type({})", at + 1)
    }
}

/// A definition that was read, so that it can be had again at once and in each thread.
struct Read {
    assessment: Vec<u8>,
    texts: Vec<Vec<u8>>,
    value: Value,
}

impl Read {
    fn of(definition: &str) -> Result<Self, String> {
        let compiled = compile(definition).map_err(|problems| format!("{problems:#?}"))?;
        Ok(Self {
            assessment: compiled.structure.whole,
            texts: compiled
                .texts
                .into_iter()
                .map(|(_, forms)| forms.whole)
                .collect(),
            value: serde_json::from_str(definition).map_err(|error| error.to_string())?,
        })
    }
}
