//! Finished runs beside the present one: those kept on the device, and those added from files.

use std::rc::Rc;

use super::{Instead, Notice, Question, ReportAction, Session, Step};
use crate::comparison::Run;
use crate::date::Date;
use crate::definition::PageIx;
use crate::document::{Runs, read_run, read_runs, report, report_text, runs, unscored};
use crate::plan::{Baseline, Edit, Plan};
use crate::problem::Problem;
use crate::scoring::score;

/// A run that can be compared, and where it comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The run.
    pub run: Run,
    /// Where it comes from.
    pub from: Origin,
}

/// Where a run comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It is kept on the device, at this place.
    Kept(usize),
    /// It was added from a file, at this place.
    Added(usize),
    /// It is the present one.
    Present,
}

impl Session {
    /// The present answers as a run.
    pub fn run(&self) -> Run {
        let scorecard = score(&self.assessment, &self.answers);
        let (plan, finished) = (&self.plan, self.finished);
        Run::of(&self.assessment, &self.answers, &scorecard, plan, finished)
    }

    /// The present answers as a report without scores.
    pub fn unscored(&self) -> String {
        let (plan, finished) = (&self.plan, self.finished);
        unscored(&self.assessment, &self.answers, plan, finished)
    }

    /// The report on the present answers.
    pub fn report(&self) -> String {
        let scorecard = score(&self.assessment, &self.answers);
        let (plan, finished) = (&self.plan, self.finished);
        report(&self.assessment, &self.answers, &scorecard, plan, finished)
    }

    /// All runs that can be compared, in the order of their days, those without a day last; the
    /// present one comes last among those of its day. One that is kept exactly as it stands is not there twice.
    pub fn runs(&self) -> Vec<Shown> {
        let kept = self.kept_runs().unwrap_or_default();
        let kept = kept.iter().enumerate();
        let kept = kept.filter_map(|(at, run)| {
            let run = run.ok()?.clone();
            let from = Origin::Kept(at);
            Some(Shown { run, from })
        });
        let added = self.added.iter().enumerate().map(|(at, run)| Shown {
            run: Run::clone(run),
            from: Origin::Added(at),
        });
        let mut all: Vec<Shown> = kept.chain(added).collect();
        let present = self.run();
        if self.answers.given() > 0 && !all.iter().any(|one| one.run == present) {
            all.push(Shown {
                run: present,
                from: Origin::Present,
            });
        }
        all.sort_by_key(|one| (one.run.finished.is_none(), one.run.finished));
        all
    }

    /// Whether the present run is kept exactly as it stands.
    pub fn is_kept(&self) -> bool {
        let present = self.run();
        let kept = self.kept_runs().unwrap_or_default();
        kept.iter().flatten().any(|run| *run == present)
    }

    /// The runs that are kept; none were where nothing is.
    ///
    /// # Errors
    /// What is kept can't be read: nothing may be written over it.
    pub fn kept_runs(&self) -> Result<Runs, Vec<Problem>> {
        match &self.kept {
            None => Ok(Runs::default()),
            Some(text) => read_runs(&self.assessment, text),
        }
    }

    /// The next session after something that happened after the answers, or `None` where nothing
    /// changed.
    pub(super) fn apply_reported(&self, action: ReportAction) -> Option<Self> {
        let mut next = self.clone();
        match action {
            ReportAction::ContributionChosen => next.instead = Some(Instead::Contribution),
            ReportAction::PrivacyLeft | ReportAction::ContributionLeft => next.instead = None,
            ReportAction::PlanEdited(edit) => next.edit_plan(edit),
            ReportAction::ReadingChosen(reading) => next.reading = reading,
            ReportAction::Finished(day) => next.finish(day),
            ReportAction::RunKept => next.keep_run(),
            ReportAction::RunErased(at) => next.erase_run(at),
            ReportAction::RunFileRead(bytes) => next.add_run(&bytes),
            ReportAction::AddedDropped(at) => next.remove_added(at),
            ReportAction::AgainChosen => next.ask(Question::Again),
            ReportAction::FileRead => next.read_file(),
            ReportAction::ReplaceConfirmed => {
                if let Some(Question::Replace(recovered)) = next.question.take() {
                    next.replace(*recovered);
                }
            }
            ReportAction::AgainConfirmed => next.assess_again(),
        }
        next.counted(self)
    }

    /// The runs that are compared are named by their places: where the runs are others, so are these.
    pub(super) fn forget_places(&mut self, before: &Self) {
        let same = (
            &self.answers,
            &self.plan,
            self.finished,
            &self.kept,
            &self.added,
        ) == (
            &before.answers,
            &before.plan,
            before.finished,
            &before.kept,
            &before.added,
        );
        if !same {
            self.reading.compared = None;
        }
    }

    fn edit_plan(&mut self, edit: Edit) {
        let before = self.plan.clone();
        self.plan.edit(edit);
        if self.plan != before {
            self.leave_undo_behind();
        }
    }

    fn keep_run(&mut self) {
        let report = self.report();
        let added = self.kept_runs().and_then(|mut kept| {
            kept.add(&self.assessment, &report)?;
            Ok(kept)
        });
        match added {
            Ok(kept) => {
                self.kept = Some(Rc::from(runs(&kept)));
                self.leave_undo_behind();
            }
            Err(problems) => self.notice = Some(Notice::Refused(problems)),
        }
    }

    fn erase_run(&mut self, at: usize) {
        let Ok(mut kept) = self.kept_runs() else {
            return;
        };
        // Those that are erased one after the other come back together.
        if self.notice != Some(Notice::RunErased) {
            self.keep_for_undo();
        }
        kept.remove(at);
        self.kept = (!kept.is_empty()).then(|| Rc::from(runs(&kept)));
        self.notice = Some(Notice::RunErased);
    }

    fn add_run(&mut self, bytes: &[u8]) {
        match report_text(bytes).and_then(|text| read_run(&self.assessment, text)) {
            Ok(run) => {
                self.added.push(Rc::new(run));
                self.notice = None;
            }
            Err(problems) => self.notice = Some(Notice::Refused(problems)),
        }
    }

    fn remove_added(&mut self, at: usize) {
        if at < self.added.len() {
            self.added.remove(at);
        }
    }

    /// Begins the next run: the plan comes along, and knows the scores that it starts from.
    fn assess_again(&mut self) {
        let since = self.baseline();
        self.question = None;
        self.keep_for_undo();
        let plan = std::mem::take(&mut self.plan);
        self.drop_run();
        self.plan = Plan {
            since: Some(since),
            ..plan
        };
        self.go(Step::Page(PageIx(0)));
        self.notice = Some(Notice::Again);
    }

    fn baseline(&self) -> Baseline {
        let run = self.run();
        Baseline {
            finished: run.finished,
            method: run.method,
            scores: run.recorded.dimensions,
        }
    }

    /// The day on which the present run is finished, unless it has one already.
    fn finish(&mut self, day: Date) {
        if self.finished.is_none() && self.answers.given() > 0 {
            self.finished = Some(day);
        }
    }
}
