//! A moment of a session: the answers and the place, as they are stored, undone to and handed over.

use std::rc::Rc;

use super::{Session, Step};
use crate::definition::PageIx;
use crate::document::Progress;

/// What makes up a run at one moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    /// As it is stored: with the place that the start leads on to.
    pub run: Progress,
    /// The runs that are kept on the device.
    pub kept: Option<Rc<str>>,
    pub step: Step,
    /// Where the start leads on to; none where nothing was begun.
    pub resume: Option<Step>,
}

impl Moment {
    /// The moment that a stored run was at: at the start, or where the run leads on to.
    pub fn of(run: Progress, at_start: bool) -> Self {
        let begun = run.answers.given() > 0 || run.step != Step::Start;
        let resume = begun.then_some(match run.step {
            Step::Start => Step::Page(PageIx(0)),
            step => step,
        });
        Self {
            run,
            kept: None,
            step: resume.filter(|_| !at_start).unwrap_or(Step::Start),
            resume,
        }
    }

    /// Whether there is anything that could be erased.
    pub fn has_something(&self) -> bool {
        self.run.answers.given() > 0 || !self.run.plan.is_empty()
    }

    /// Whether there is anything to store.
    pub fn begun(&self) -> bool {
        self.has_something() || self.step != Step::Start || self.resume.is_some()
    }
}

impl Session {
    /// The run as it is stored.
    pub(super) fn underway(&self) -> Progress {
        Progress {
            answers: self.answers.clone(),
            asked: self.asked.clone(),
            plan: self.plan.clone(),
            finished: self.finished,
            step: self.placed,
            revisions: self.revisions.clone(),
        }
    }

    /// The moment it is at.
    pub(super) fn moment(&self) -> Moment {
        Moment {
            run: self.underway(),
            kept: self.kept.clone(),
            step: self.step,
            resume: self.resume,
        }
    }

    /// Is at another moment from now on; that this is a change, and when, is for the caller to say.
    pub(super) fn be_at(&mut self, moment: Moment) {
        let Moment {
            run,
            kept,
            step,
            resume,
        } = moment;
        self.answers = run.answers;
        self.asked = run.asked;
        self.plan = run.plan;
        self.finished = run.finished;
        self.placed = run.step;
        self.kept = kept;
        self.step = step;
        self.resume = resume;
    }
}
