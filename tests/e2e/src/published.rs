//! The assessments that the build holds, each with its definition, its link and its place on a device.

use anyhow::{Context, Result, bail};
use cx_maturity::definition::{Assessment, parse_document};
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

    /// The assessment.
    ///
    /// # Errors
    /// The definition has problems.
    pub fn assessment(self) -> Result<Assessment> {
        match parse_document(self.definition()) {
            Ok((assessment, _)) => Ok(assessment),
            Err(problems) => bail!("the definition has problems: {problems:#?}"),
        }
    }

    /// Its title in a language.
    ///
    /// # Errors
    /// The definition has another form.
    pub fn title(self, locale: Locale) -> Result<String> {
        let definition: Value = serde_json::from_str(self.definition())?;
        let title = definition["texts"][locale.tag()]["title"].as_str();
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
