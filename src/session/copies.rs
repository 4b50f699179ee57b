//! The copies of one run: those that are stored, and those that other tabs of the browser have.
//!
//! Owns how a session begins from what is stored, how it takes in what another tab has written, and
//! the counting of its own changes, without which neither could be.

use std::rc::Rc;

use super::moment::Moment;
use super::{Notice, Saving, Session, Step, StoreFault};
use crate::answers::Answers;
use crate::definition::{Assessment, ItemIx, PageIx, Texts};
use crate::document::{Progress, Stored, asked_now, progress, read_progress};
use crate::plan::Plan;
use crate::problem::{Problem, ProblemKind};

/// What the device has of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Copies {
    /// What is stored.
    pub stored: Option<String>,
    /// The second copy, which outlives a browser that is killed.
    pub durable: Option<String>,
    /// The one before, which could be read.
    pub backup: Option<String>,
}

impl Session {
    /// A session that goes on from what the device has.
    ///
    /// | stored | second copy | the session |
    /// |---|---|---|
    /// | nothing | nothing, or unreadable | begins |
    /// | nothing | a run | goes on from it: the browser was killed before it had stored the first |
    /// | a run | nothing, or unreadable | goes on from it |
    /// | a run | a run | goes on from both, put together |
    /// | unreadable | any | begins; offers the second copy, else the backup, if it can be read |
    /// | of a newer format, one of them | | begins, and writes nothing |
    pub fn restored(
        assessment: Rc<Assessment>,
        texts: Rc<Texts>,
        copies: Result<Copies, StoreFault>,
    ) -> Self {
        let fresh = Self::fresh(assessment, texts);
        match copies {
            Ok(copies) => fresh.going_on_from(copies),
            Err(fault) => Self {
                saving: Saving::Fails(fault),
                ..fresh
            },
        }
    }

    fn going_on_from(mut self, copies: Copies) -> Self {
        let read = |text: &Option<String>| {
            let text = text.as_deref()?;
            Some(read_progress(&self.assessment, text))
        };
        let (stored, durable) = (read(&copies.stored), read(&copies.durable));
        if [&stored, &durable].into_iter().flatten().any(is_newer) {
            self.saving = Saving::Newer;
            return self;
        }
        let second = durable.and_then(Result::ok);
        let text = copies.stored.unwrap_or_default();
        match (stored, second) {
            (None, None) => {}
            (Some(Ok(one)), None) | (None, Some(one)) => self.begin_at(one),
            (Some(Ok(mut one)), Some(other)) => {
                one.progress = one.progress.merge(&other.progress, &self.assessment);
                self.begin_at(one);
            }
            (Some(Err(_)), second) => {
                let second = second.and(copies.durable);
                let backup = || {
                    let readable = |text: &String| read_progress(&self.assessment, text).is_ok();
                    copies.backup.filter(readable)
                };
                self.saving = Saving::Unreadable {
                    backup: second.or_else(backup).map(Rc::from),
                    text: Rc::from(text),
                };
            }
        }
        self
    }

    fn begin_at(&mut self, stored: Stored) {
        let mut aside = stored.set_aside;
        aside.extend(super::state::told(&stored.problems));
        self.revisions = stored.progress.revisions.clone();
        self.be_at(Moment::of(stored.progress, true));
        let reworded = self.reworded().count();
        if !aside.is_empty() || reworded > 0 {
            self.notice = Some(Notice::TakenOver {
                set_aside: aside,
                reworded,
            });
        }
    }

    /// What is to be stored: none where nothing was begun.
    pub fn to_store(&self) -> Option<String> {
        let begun = self.moment().begun();
        begun.then(|| progress(&self.assessment, &self.underway()))
    }

    /// What is left to say once the answers are erased: that they are, so that no copy that lags
    /// behind brings them back. None where there never were any.
    pub fn erased(&self) -> Option<String> {
        let erased = self.revisions.cleared > 0 && !self.moment().begun();
        erased.then(|| progress(&self.assessment, &self.underway()))
    }

    /// The session that also knows what is stored now, before it writes over it; `known` is what was
    /// stored when it last looked. None where nothing else has written since, or nothing is new.
    pub fn meeting(&self, there: Option<&str>, known: Option<&str>) -> Option<Self> {
        if there == known || there == self.to_store().as_deref() {
            return None;
        }
        let mut next = self.clone();
        next.hear(there);
        (next != *self).then_some(next)
    }

    /// Takes in what another tab has stored; none: it has erased all. Whoever has just begun, and has
    /// nothing that could be erased, stays where they are: a tab that comes up clears away what an earlier
    /// run has left, maybe in that moment.
    pub(super) fn hear(&mut self, text: Option<&str>) {
        let Some(text) = text else {
            if self.moment().has_something() {
                self.drop_all();
            }
            return;
        };
        match read_progress(&self.assessment, text) {
            Ok(heard) => {
                let before = self.moment();
                self.take_in(&heard.progress);
                let gone = !Moment::of(self.underway(), true).begun();
                if gone && before.has_something() {
                    self.undo = Some(before);
                    self.end();
                } else if (&before.run.answers, &before.run.plan) != (&self.answers, &self.plan) {
                    self.undo = None;
                    self.notice = Some(Notice::Together);
                }
            }
            // Another tab runs a newer version already, and will not lose what this one has told it.
            error if is_newer(&error) => self.saving = Saving::Newer,
            // It will be written over with all that this tab knows.
            Err(_) => {}
        }
    }

    /// Goes on from the copy that could be read.
    pub(super) fn restore(&mut self) {
        if let Saving::Unreadable {
            backup: Some(backup),
            ..
        } = &self.saving
            && let Ok(stored) = read_progress(&self.assessment, backup)
        {
            self.take_in(&stored.progress);
            self.saving = Saving::Works;
            self.notice = Some(Notice::BroughtBack);
        }
    }

    fn take_in(&mut self, other: &Progress) {
        let merged = self.underway().merge(other, &self.assessment);
        self.revisions = merged.revisions.clone();
        let moment = self.moment();
        let resume = moment.resume.or(Moment::of(merged.clone(), true).resume);
        self.be_at(Moment {
            run: merged,
            resume,
            ..moment
        });
    }

    /// The items whose words have changed since they were answered.
    pub fn reworded(&self) -> impl Iterator<Item = ItemIx> + '_ {
        let items = self.assessment.items.iter().enumerate();
        items.filter_map(|(at, item)| {
            let known = self.asked[at] != 0 && self.answers.get(ItemIx(at)).is_some();
            (known && self.asked[at] != item.asked).then_some(ItemIx(at))
        })
    }

    /// The answers on a page stand as it asks today.
    pub(super) fn confirm(&mut self, page: PageIx) {
        let now = asked_now(&self.assessment, &self.answers);
        let page = self.assessment.page(page);
        for item in &page.items {
            self.asked[item.0] = now[item.0];
        }
    }

    /// Drops answers, plan and day: from now on, none of before counts.
    pub(super) fn drop_run(&mut self) {
        self.clear();
        self.answers = Answers::none(&self.assessment);
        self.asked.fill(0);
        self.plan = Plan::default();
        self.finished = None;
    }

    /// All answers up to now are gone, in every copy; those that are there now, are given anew.
    pub(super) fn clear(&mut self) {
        self.revisions.cleared = self.revisions.next();
        let cleared = self.revisions.cleared;
        self.revisions.answers.fill(cleared);
    }

    /// Counts what has changed since.
    pub(super) fn count(&mut self, before: &Self) {
        self.placed = match self.step {
            Step::Start => self.resume.unwrap_or(Step::Start),
            step => step,
        };
        let cleared = self.revisions.cleared;
        let next = before.revisions.next().max(cleared + 1);
        let all_anew = cleared != before.revisions.cleared;
        for at in 0..self.asked.len() {
            let item = ItemIx(at);
            let given = (self.answers.get(item), self.asked[at]);
            let changed = given != (before.answers.get(item), before.asked[at]);
            if given.0.is_some() && all_anew || changed {
                self.revisions.answers[at] = next;
            }
        }
        if all_anew || self.plan != before.plan {
            self.revisions.plan = next;
        }
        // It holds only while no answer is as new.
        if all_anew || self.finished != before.finished {
            self.revisions.finished = next + 1;
        }
        if all_anew || self.placed != before.placed {
            self.revisions.place = next;
        }
    }
}

fn is_newer(read: &Result<Stored, Vec<Problem>>) -> bool {
    let newer = |one: &Problem| match one.kind {
        ProblemKind::UnknownFormat { newest, found } => found > newest,
        _ => false,
    };
    read.as_ref()
        .is_err_and(|problems| problems.iter().any(newer))
}
