//! A moment of a session: the answers and the place, as they are stored, undone to and handed over.

use std::rc::Rc;

use super::{Session, Step};
use crate::answers::Answers;
use crate::date::Date;
use crate::definition::{Assessment, PageIx};
use crate::document::{Progress, progress};
use crate::plan::Plan;

/// What makes up a run at one moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    pub answers: Answers,
    pub plan: Plan,
    pub finished: Option<Date>,
    /// The runs that are kept on the device.
    pub kept: Option<Rc<str>>,
    pub step: Step,
    /// Where the start leads on to; none where nothing was begun.
    pub resume: Option<Step>,
}

impl Moment {
    /// The moment that a stored run was at: at the start, or where the run leads on to.
    pub fn of(stored: Progress, at_start: bool) -> Self {
        let recovered = stored.recovered;
        let answers = recovered.answers;
        let begun = answers.given() > 0 || stored.step != Step::Start;
        let resume = begun.then_some(match stored.step {
            Step::Start => Step::Page(PageIx(0)),
            step => step,
        });
        Self {
            answers,
            plan: recovered.plan,
            finished: recovered.finished,
            kept: None,
            step: resume.filter(|_| !at_start).unwrap_or(Step::Start),
            resume,
        }
    }

    /// As it is stored: with the place that the start leads on to.
    pub fn progress(&self, assessment: &Assessment) -> String {
        let step = match self.step {
            Step::Start => self.resume.unwrap_or(Step::Start),
            step => step,
        };
        progress(assessment, &self.answers, step, &self.plan, self.finished)
    }

    /// Whether there is anything to store.
    pub fn begun(&self) -> bool {
        self.answers.given() > 0
            || !self.plan.is_empty()
            || self.step != Step::Start
            || self.resume.is_some()
    }
}

impl Session {
    /// The moment it is at.
    pub(super) fn moment(&self) -> Moment {
        Moment {
            answers: self.answers.clone(),
            plan: self.plan.clone(),
            finished: self.finished,
            kept: self.kept.clone(),
            step: self.step,
            resume: self.resume,
        }
    }

    /// Is at another moment from now on.
    pub(super) fn be_at(&mut self, moment: Moment) {
        self.answers = moment.answers;
        self.plan = moment.plan;
        self.finished = moment.finished;
        self.kept = moment.kept;
        self.step = moment.step;
        self.resume = moment.resume;
    }
}
