//! A campaign as it is being prepared: what was chosen and entered, and what is still wrong with it.

use std::rc::Rc;

use crate::date::Date;
use crate::definition::{Assessment, wire::Facet};
use crate::disclosure::GroupSize;
use crate::document::team::{Campaign, Instrument, MAX_TITLE};

/// What was chosen so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Whether each assessment of the build takes part.
    pub chosen: Vec<bool>,
    /// Whether there are groups by function.
    pub by_function: bool,
    /// What was wrong when it was to be finished.
    pub problems: Vec<DraftProblem>,
}

/// What stands in the fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entered {
    /// What people know it by.
    pub title: String,
    /// The least number of people.
    pub least: String,
    /// The last day.
    pub until: String,
}

/// What keeps a campaign from being made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftProblem {
    /// It has no title.
    NoTitle,
    /// Its title is too long.
    LongTitle,
    /// No assessment takes part.
    NoAssessment,
    /// One assessment asks what another asks too, and hands its answers on to it.
    Overlap,
    /// The least number of people is none that can be asked for.
    Least,
    /// The last day is no day.
    NoDay,
    /// The last day is past.
    PastDay,
}

impl Draft {
    /// To begin with: what asks about one's function, and what its questions mirror.
    pub fn new(assessments: &[Rc<Assessment>]) -> Self {
        let asks = |one: &Assessment| function(one).is_some();
        let mirrored = |id: &str| {
            let items = assessments.iter().flat_map(|one| &one.items);
            let mut mirrors = items.filter_map(|item| item.mirrors.as_ref());
            mirrors.any(|mirror| &*mirror.assessment == id)
        };
        let chosen = assessments.iter();
        let chosen: Vec<bool> = chosen.map(|one| asks(one) || mirrored(&one.id)).collect();
        Self {
            chosen,
            by_function: true,
            problems: Vec::new(),
        }
    }

    /// The campaign, if nothing is wrong with it.
    ///
    /// # Errors
    /// All that is wrong with it.
    pub fn campaign(
        &self,
        assessments: &[Rc<Assessment>],
        entered: &Entered,
        today: Option<Date>,
    ) -> Result<Campaign, Vec<DraftProblem>> {
        let mut problems = Vec::new();
        let title = entered.title.trim();
        if title.is_empty() {
            problems.push(DraftProblem::NoTitle);
        }
        if title.chars().count() > MAX_TITLE {
            problems.push(DraftProblem::LongTitle);
        }
        let chosen = assessments.iter().zip(&self.chosen);
        let chosen: Vec<&Rc<Assessment>> = chosen
            .filter(|(_, yes)| **yes)
            .map(|(one, _)| one)
            .collect();
        if chosen.is_empty() {
            problems.push(DraftProblem::NoAssessment);
        }
        if overlap(chosen.iter().copied()) {
            problems.push(DraftProblem::Overlap);
        }
        let least = entered.least.trim().parse().ok().and_then(GroupSize::new);
        if least.is_none() {
            problems.push(DraftProblem::Least);
        }
        let until = Date::parse(entered.until.trim());
        match until {
            None => problems.push(DraftProblem::NoDay),
            Some(until) if today.is_some_and(|today| until < today) => {
                problems.push(DraftProblem::PastDay);
            }
            Some(_) => {}
        }
        let breakdown = chosen.iter().find_map(|one| function(one));
        match (least, until) {
            (Some(least), Some(until)) if problems.is_empty() => Ok(Campaign {
                title: title.to_owned(),
                instruments: chosen.iter().map(|one| Instrument::of(one)).collect(),
                least,
                breakdown: breakdown.filter(|_| self.by_function),
                until,
            }),
            _ => Err(problems),
        }
    }
}

/// Whether one of these goes on from another: who answers both gives the same answers in both, so that the
/// numbers of the one less those of the other would be about the few who did not.
pub fn overlap<'a>(assessments: impl Iterator<Item = &'a Rc<Assessment>> + Clone) -> bool {
    let mut continued = assessments
        .clone()
        .filter_map(|one| one.continues.as_deref());
    continued.any(|id| assessments.clone().any(|one| *one.id == *id))
}

/// The id of the item that asks about one's function.
pub fn function(assessment: &Assessment) -> Option<String> {
    let mut items = assessment.items.iter();
    let item = items.find(|item| item.facet == Some(Facet::Function));
    item.map(|item| item.id.to_string())
}
