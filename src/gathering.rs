//! Anonymous reports taken line by line and counted; each that can't be counted is refused with its reason.
//!
//! Owns which lines count: those that stand exactly as the widget writes them, once each. That rule
//! needs no judgement, so the SQL of `analysis/` has the same. Refuses to know files, and to keep a
//! report: 64 bits of it remain, so that its double is known.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::definition::{Assessment, ItemIx};
use crate::document::team::{MAX_ANONYMOUS_BYTES, anonymous, read_anonymous};
use crate::json;
use crate::problem::{Problem, ProblemKind};
use crate::tally::{Group, Layout, Tally, counted};

/// Why a line is not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refusal {
    /// It is no JSON, or not the form of an anonymous report.
    Broken,
    /// Its format is newer than what is read.
    UnknownFormat,
    /// It is on another assessment, or on another version of it.
    OtherAssessment,
    /// It was made for another campaign, or for none.
    OtherCampaign,
    /// An answer is none of those that the item takes, or to an item that was not asked.
    UnfittingAnswer,
    /// It says what a report says, but not as the widget writes it: somebody else has written it.
    Rewritten,
    /// The same report was there before.
    Duplicate,
}

impl Refusal {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Broken,
        Self::UnknownFormat,
        Self::OtherAssessment,
        Self::OtherCampaign,
        Self::UnfittingAnswer,
        Self::Rewritten,
        Self::Duplicate,
    ];

    /// Its name in tables.
    pub fn name(self) -> &'static str {
        match self {
            Self::Broken => "broken",
            Self::UnknownFormat => "unknown-format",
            Self::OtherAssessment => "other-assessment",
            Self::OtherCampaign => "other-campaign",
            Self::UnfittingAnswer => "unfitting-answer",
            Self::Rewritten => "rewritten",
            Self::Duplicate => "duplicate",
        }
    }

    /// The reason in what is wrong with a report.
    fn of(problems: &[Problem]) -> Self {
        let first = problems.first();
        first.map_or(Self::Broken, |problem| match &problem.kind {
            ProblemKind::UnknownFormat { .. } => Self::UnknownFormat,
            _ if problem.place.starts_with("/definition/") => Self::OtherAssessment,
            ProblemKind::NotAsked { .. } | ProblemKind::UnknownValue { .. }
                if problem.place.starts_with("/answers/") =>
            {
                Self::UnfittingAnswer
            }
            _ => Self::Broken,
        })
    }
}

/// The reports of a campaign on one of its assessments, as far as they are counted.
#[derive(Clone, Debug)]
pub struct Gathered<'a> {
    /// The assessment.
    pub assessment: &'a Assessment,
    /// What is counted of it.
    pub layout: Layout,
    /// The counts of each group in which there is a report.
    pub groups: BTreeMap<Group, Tally>,
}

/// Reports on their way into counts.
#[derive(Clone, Debug)]
pub struct Gathering<'a> {
    assessments: Vec<&'a Assessment>,
    campaign: Option<String>,
    gathered: Vec<Gathered<'a>>,
    /// Ordered, since nothing here may hang on chance.
    known: BTreeSet<u64>,
    refused: BTreeMap<Refusal, u64>,
}

impl<'a> Gathering<'a> {
    /// Nothing yet, of a campaign with these assessments: by its hash, and in groups by the answers to
    /// the item with this id.
    pub fn new(
        assessments: &[&'a Assessment],
        campaign: Option<&str>,
        breakdown: Option<&str>,
    ) -> Self {
        let gathered = assessments.iter().map(|&assessment| {
            let item: Option<ItemIx> = breakdown.and_then(|id| assessment.item_with_id(id));
            Gathered {
                assessment,
                layout: Layout::new(assessment, item),
                groups: BTreeMap::new(),
            }
        });
        Self {
            assessments: assessments.to_vec(),
            campaign: campaign.map(str::to_owned),
            gathered: gathered.collect(),
            known: BTreeSet::new(),
            refused: BTreeMap::new(),
        }
    }

    /// Takes a line, with or without its end.
    ///
    /// # Errors
    /// Why it is not counted; that is counted too.
    pub fn take(&mut self, line: &[u8]) -> Result<(), Refusal> {
        let taken = self.count(line);
        if let Err(refusal) = taken {
            *self.refused.entry(refusal).or_default() += 1;
        }
        taken
    }

    fn count(&mut self, line: &[u8]) -> Result<(), Refusal> {
        let line = json::text(line, MAX_ANONYMOUS_BYTES).map_err(|_| Refusal::Broken)?;
        let line = line.trim_end_matches(['\r', '\n']);
        let read = read_anonymous(&self.assessments, line);
        let read = read.map_err(|problems| Refusal::of(&problems))?;
        if read.campaign != self.campaign {
            return Err(Refusal::OtherCampaign);
        }
        let gathered = &mut self.gathered[read.assessment];
        let assessment = gathered.assessment;
        let campaign = read.campaign.as_deref();
        let written = anonymous(assessment, &read.answers, campaign, read.month);
        if written.trim_end() != line {
            return Err(Refusal::Rewritten);
        }
        if !self.known.insert(shortened(line)) {
            return Err(Refusal::Duplicate);
        }
        let (group, counted) = counted(assessment, &gathered.layout, &read.answers);
        let layout = &gathered.layout;
        let tally = gathered.groups.entry(group);
        tally.or_insert_with(|| Tally::none(layout)).count(&counted);
        Ok(())
    }

    /// What is counted, in the order of the campaign's assessments.
    pub fn gathered(&self) -> &[Gathered<'a>] {
        &self.gathered
    }

    /// How many reports are counted.
    pub fn taken(&self) -> u64 {
        let groups = self.gathered.iter().flat_map(|one| one.groups.values());
        groups.map(Tally::persons).sum()
    }

    /// How many lines were refused for a reason.
    pub fn refused(&self, refusal: Refusal) -> u64 {
        self.refused.get(&refusal).copied().unwrap_or_default()
    }
}

/// Stands for a line: two that differ have the same once in 2^64 times.
fn shortened(line: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    line.hash(&mut hasher);
    hasher.finish()
}

impl Gathered<'_> {
    /// The counts that are not 0, as a table: the id of the group (none where it was not told), the name
    /// of the counter, the count; sorted.
    pub fn rows(&self) -> Vec<(&str, String, u64)> {
        let mut rows = Vec::new();
        for (group, tally) in &self.groups {
            let group = self.group(*group);
            let counters = self.layout.counters().iter().zip(tally.counts());
            let named = |(counter, count): (&_, &u64)| {
                let name = self.layout.name(self.assessment, *counter);
                (*count > 0).then_some((group, name, *count))
            };
            rows.extend(counters.filter_map(named));
        }
        rows.sort();
        rows
    }

    fn group(&self, group: Group) -> &str {
        let item = self.layout.breakdown.map(|at| self.assessment.item(at));
        match (item, group) {
            (Some(item), Some(option)) => &item.options[option.0].id,
            _ => "",
        }
    }
}
