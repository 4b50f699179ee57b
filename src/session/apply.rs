//! From a session and an action to the next session.

use super::{Action, Notice, Question, Saving, Session, Step};
use crate::answers::{Answer, Answers, check};
use crate::definition::{ItemIx, PageIx};
use crate::document::{Recovered, read_report};
use crate::plan::Plan;
use crate::problem::{Problem, ProblemKind};

impl Session {
    /// The next session, or `None` where nothing changed.
    pub fn apply(&self, action: Action) -> Option<Self> {
        let mut next = self.clone();
        match action {
            Action::Answered(item, answer) => next.answered(item, Some(answer)),
            Action::Cleared(item) => next.answered(item, None),
            Action::Began => next.go(self.resume.unwrap_or(Step::Page(PageIx(0)))),
            Action::Continued => next.continued(),
            Action::WentBack => next.went_back(),
            Action::ChangeChosen(item) => {
                next.go(Step::Page(self.assessment.page_of(item)));
                next.changing = true;
            }
            Action::ReviewChosen => next.go(Step::Review),
            Action::StartChosen => next.go(Step::Start),
            Action::StartedAnew => next.ask(Question::StartAnew),
            Action::EraseChosen => next.ask(Question::Erase),
            Action::FileRead(bytes) => next.file_read(&bytes),
            Action::StepChosen(step) => next.go(step),
            Action::PlanEdited(edit) => next.plan.edit(edit),
            Action::ReadingChosen(reading) => next.reading = reading,
            Action::Finished(day) => next.finish(day),
            Action::KeptRead(kept) => next.kept = kept,
            Action::RunKept => next.keep_run(),
            Action::RunErased(at) => next.erase_run(at),
            Action::RunFileRead(bytes) => next.add_run(&bytes),
            Action::AddedDropped(at) => next.remove_added(at),
            Action::KeepFailed(kept) => {
                next.kept = kept;
                next.notice = Some(Notice::NotKept);
            }
            Action::AgainChosen => next.ask(Question::Again),
            Action::Confirmed => next.confirmed(),
            Action::Declined => next.question = None,
            Action::Undone => next.undone(),
            Action::NoticeClosed => next.notice = None,
            Action::TextsArrived(texts) => next.texts = texts,
            Action::NotHandedOver(step) => {
                next.go(step);
                next.notice = Some(Notice::NoProgram);
            }
            Action::TextsFailed => next.notice = Some(Notice::NoTexts),
            Action::SaveFailed(fault) => next.saving = Saving::Fails(fault),
            Action::Saved => next.saved(),
        }
        (next != *self).then_some(next)
    }

    pub(super) fn go(&mut self, step: Step) {
        self.step = step;
        self.changing = false;
        self.held.clear();
        self.question = None;
        if step != Step::Start {
            self.resume = Some(step);
        }
    }

    fn answered(&mut self, item: ItemIx, answer: Option<Answer>) {
        if self.answers.get(item) != answer {
            self.finished = None;
        }
        self.answers.set(item, answer);
        // An answer may also decide that others are no longer asked.
        if let (Step::Page(page), false) = (self.step, self.held.is_empty()) {
            let open = check(&self.assessment, &self.answers, page);
            self.held.retain(|held| open.contains(held));
        }
        self.undo = None;
        if matches!(
            self.notice,
            Some(Notice::Erased | Notice::BroughtBack | Notice::Loaded { .. })
        ) {
            self.notice = None;
        }
    }

    /// | on | held back | leads to |
    /// |---|---|---|
    /// | a page | yes | the same page, with what holds it |
    /// | a page reached by a change link | no | the review |
    /// | a page | no | the next page with an item that applies; after the last, the review |
    /// | the review | – | the report |
    /// | the start, the report, the plan, the progress | – | nothing |
    fn continued(&mut self) {
        match self.step {
            Step::Page(page) => {
                let held = check(&self.assessment, &self.answers, page);
                if held.is_empty() {
                    let next = if self.changing {
                        None
                    } else {
                        self.next_page(page)
                    };
                    self.go(next.map_or(Step::Review, Step::Page));
                } else {
                    self.held = held;
                }
            }
            Step::Review => self.go(Step::Report),
            Step::Start | Step::Report | Step::Plan | Step::Progress => {}
        }
    }

    /// | on | leads to |
    /// |---|---|
    /// | a page reached by a change link | the review |
    /// | the first page | the start |
    /// | another page | the page before it with an item that applies |
    /// | the review | the last page with an item that applies |
    /// | the report | the review |
    /// | the plan, the progress | the report |
    fn went_back(&mut self) {
        let pages = self.pages();
        let before = |page: usize| {
            let mut earlier = pages.iter().rev().filter(|one| one.0 < page);
            earlier.next().map_or(Step::Start, |one| Step::Page(*one))
        };
        let step = match self.step {
            Step::Page(_) if self.changing => Step::Review,
            Step::Page(page) => before(page.0),
            Step::Review => before(usize::MAX),
            Step::Report => Step::Review,
            Step::Plan | Step::Progress => Step::Report,
            Step::Start => Step::Start,
        };
        self.go(step);
    }

    fn next_page(&self, page: PageIx) -> Option<PageIx> {
        self.pages().into_iter().find(|one| *one > page)
    }

    pub(super) fn ask(&mut self, question: Question) {
        self.question = Some(question);
        self.notice = None;
    }

    /// Nothing is replaced without a question; where there is nothing to lose, none is asked.
    fn file_read(&mut self, bytes: &[u8]) {
        match recovered(self, bytes) {
            Ok(recovered) if self.answers.given() == 0 => self.replace(recovered),
            Ok(recovered) => self.ask(Question::Replace(Box::new(recovered))),
            Err(problems) => self.notice = Some(Notice::Refused(problems)),
        }
    }

    fn confirmed(&mut self) {
        match self.question.take() {
            None => {}
            Some(Question::Replace(recovered)) => self.replace(*recovered),
            Some(Question::StartAnew) => {
                self.drop_run();
                self.go(Step::Page(PageIx(0)));
                self.notice = Some(Notice::Erased);
            }
            Some(Question::Again) => self.assess_again(),
            Some(Question::Erase) => {
                self.drop_run();
                self.kept = None;
                self.go(Step::Start);
                self.resume = None;
                self.notice = Some(Notice::Erased);
                // What could not be read goes with the rest.
                if matches!(self.saving, Saving::Unreadable(_)) {
                    self.saving = Saving::Works;
                }
            }
        }
    }

    fn replace(&mut self, recovered: Recovered) {
        self.keep_for_undo();
        self.answers = recovered.answers;
        self.plan = recovered.plan;
        self.finished = recovered.finished;
        self.go(self.first_open_page().map_or(Step::Report, Step::Page));
        self.notice = Some(Notice::Loaded {
            set_aside: recovered.set_aside,
            same_method: recovered.same_method,
            problems: recovered.problems,
        });
    }

    fn drop_run(&mut self) {
        self.keep_for_undo();
        self.answers = Answers::none(&self.assessment);
        self.plan = Plan::default();
        self.finished = None;
    }

    pub(super) fn keep_for_undo(&mut self) {
        self.undo = Some(self.moment());
    }

    fn undone(&mut self) {
        if let Some(before) = self.undo.take() {
            self.go(before.step);
            self.be_at(before);
            self.notice = Some(Notice::BroughtBack);
        }
    }

    /// A store that works again is said to; what could not be read stays told until it is.
    fn saved(&mut self) {
        if matches!(self.saving, Saving::Fails(_)) {
            self.saving = Saving::Works;
        }
    }
}

fn recovered(session: &Session, bytes: &[u8]) -> Result<Recovered, Vec<Problem>> {
    let text =
        std::str::from_utf8(bytes).map_err(|_| vec![Problem::new("", ProblemKind::NotText)])?;
    read_report(&session.assessment, text)
}
