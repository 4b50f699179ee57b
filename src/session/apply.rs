//! From a session and an action to the next session.

use super::{Action, Instead, Notice, Question, Saving, Session, Step};
use crate::answers::{Answer, check};
use crate::definition::{ItemIx, PageIx};

impl Session {
    /// The next session, or `None` where nothing changed.
    pub fn apply(&self, action: Action) -> Option<Self> {
        let mut next = match action {
            Action::Reported(action) => self.apply_reported(action),
            action => self.apply_answering(action),
        }?;
        next.forget_places(self);
        Some(next)
    }

    /// The same, without what only happens after the answers: all that the first load needs.
    pub fn apply_answering(&self, action: Action) -> Option<Self> {
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
            Action::PrivacyChosen => next.instead = Some(Instead::Privacy),
            Action::StartedAnew => next.ask(Question::StartAnew),
            Action::EraseChosen => next.ask(Question::Erase),
            Action::FileChosen(bytes) => next.file = Some(bytes),
            Action::Suggested(text) => {
                let added = next.fill(&text);
                next.notice = (added > 0).then_some(Notice::Suggested(added));
            }
            Action::StepChosen(step) => next.go(step),
            Action::KeptRead(kept) => next.kept = kept,
            Action::KeepFailed(kept) => {
                next.kept = kept;
                next.notice = Some(Notice::NotKept);
            }
            Action::Reported(_) => {}
            Action::Confirmed => next.confirmed(),
            Action::Declined => next.question = None,
            Action::Undone => next.undone(),
            Action::NoticeClosed => next.notice = None,
            Action::TextsArrived(texts) => next.texts = texts,
            Action::NotHandedOver(step) => {
                next.go(step);
                next.file = None;
                next.instead = None;
                next.notice = Some(Notice::NoProgram);
            }
            Action::TextsFailed => next.notice = Some(Notice::NoTexts),
            Action::Heard(text) => {
                next.hear(text.as_deref());
                return (next != *self).then_some(next);
            }
            Action::Restored => next.restore(),
            Action::SaveFailed(fault) => next.saving = Saving::Fails(fault),
            Action::Saved => next.saved(),
        }
        next.counted(self)
    }

    /// The session, its changes counted; `None` where there are none.
    pub(super) fn counted(mut self, before: &Self) -> Option<Self> {
        (self != *before).then(|| {
            self.count(before);
            self
        })
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
        self.asked[item.0] = answer.map_or(0, |_| self.assessment.item(item).asked);
        // An answer may also decide that others are no longer asked.
        if let (Step::Page(page), false) = (self.step, self.held.is_empty()) {
            let open = check(&self.assessment, &self.answers, page);
            self.held.retain(|held| open.contains(held));
        }
        self.leave_undo_behind();
    }

    /// What was brought back now would take what has been done since: it stays, and the offer goes.
    pub(super) fn leave_undo_behind(&mut self) {
        self.undo = None;
        if let Some(
            Notice::Erased
            | Notice::RunErased
            | Notice::BroughtBack
            | Notice::Loaded { .. }
            | Notice::TakenOn(_)
            | Notice::Again
            | Notice::Suggested(_),
        ) = self.notice
        {
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
                self.confirm(page);
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

    fn confirmed(&mut self) {
        match self.question.take() {
            // These are answered after the answers.
            None | Some(Question::Again | Question::Replace(_)) => {}
            Some(Question::StartAnew) => {
                self.keep_for_undo();
                self.drop_run();
                self.go(Step::Page(PageIx(0)));
                self.notice = Some(Notice::Erased);
            }
            Some(Question::Erase) => {
                self.drop_all();
                // What could not be read goes with the rest.
                if matches!(self.saving, Saving::Unreadable { .. }) {
                    self.saving = Saving::Works;
                }
            }
        }
    }

    /// Drops the run and those that are kept, so that they can be brought back.
    pub(super) fn drop_all(&mut self) {
        self.keep_for_undo();
        self.drop_run();
        self.kept = None;
        self.end();
    }

    /// Is at the start, with nothing to go on from.
    pub(super) fn end(&mut self) {
        self.go(Step::Start);
        self.resume = None;
        self.notice = Some(Notice::Erased);
    }

    pub(super) fn keep_for_undo(&mut self) {
        self.undo = Some(self.moment());
    }

    fn undone(&mut self) {
        if let Some(before) = self.undo.take() {
            self.go(before.step);
            self.clear();
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
