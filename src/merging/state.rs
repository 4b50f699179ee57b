//! The state as a whole, and what each thing that happens makes of it.

use std::rc::Rc;

use super::draft::overlap;
use super::opened::fresh;
use super::{Draft, MergingAction, MergingNotice, Opened, Reading};
use crate::definition::Assessment;
use crate::document::team::{Campaign, Collection, campaign_hash, read_passed_on};
use crate::gathering::{Harvest, Listing};
use crate::session::StoreFault;

/// What is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MergingStep {
    /// Where campaigns are opened and prepared.
    Start,
    /// A campaign that is being prepared.
    Draft,
    /// Where reports of the open campaign come in and are merged.
    Gather,
    /// What may be shown of it.
    Outcome,
}

/// A facilitator's state.
#[derive(Clone, Debug, PartialEq)]
pub struct Merging {
    /// The assessments of the build.
    pub build: Rc<[Rc<Assessment>]>,
    /// What is kept on the device.
    pub kept: Vec<Rc<Collection>>,
    /// What is shown.
    pub step: MergingStep,
    /// The campaign that is being prepared.
    pub draft: Draft,
    /// The campaign that is open.
    pub opened: Option<Opened>,
    /// What is to be told.
    pub notice: Option<MergingNotice>,
    /// Whether it is asked if what is kept is to be erased.
    pub asked: bool,
    /// The field that was copied from just now, and whether that went.
    pub copied: Option<(Rc<str>, bool)>,
    /// Why the last change could not be kept; nothing, where it could.
    pub fault: Option<StoreFault>,
    /// What was erased last.
    pub erased: Option<Rc<Collection>>,
    /// How often the order of what is gathered has changed by hand of another tab.
    pub orders: u32,
}

impl Merging {
    /// To begin with.
    pub fn new(build: &[Rc<Assessment>], kept: Vec<Collection>) -> Self {
        Self {
            build: Rc::from(build),
            kept: kept.into_iter().map(Rc::new).collect(),
            step: MergingStep::Start,
            draft: Draft::new(build),
            opened: None,
            notice: None,
            asked: false,
            copied: None,
            fault: None,
            erased: None,
            orders: 0,
        }
    }

    /// The next state.
    #[must_use]
    pub fn apply(&self, action: MergingAction) -> Self {
        use MergingAction as A;
        let mut next = Self {
            copied: None,
            ..self.clone()
        };
        match action {
            A::StartChosen => next.leave(),
            A::DraftChosen => next.step = MergingStep::Draft,
            A::GatherChosen => next.go(MergingStep::Gather),
            A::OutcomeChosen => next.go(MergingStep::Outcome),
            A::Toggled(at) => {
                if let Some(chosen) = next.draft.chosen.get_mut(at) {
                    *chosen = !*chosen;
                }
            }
            A::GroupsToggled => next.draft.by_function = !next.draft.by_function,
            A::Entered(entered, today) => match next.draft.campaign(&self.build, &entered, today) {
                Ok(campaign) => next.open_campaign(campaign),
                Err(problems) => next.draft.problems = problems,
            },
            A::LinkEntered(link) => match read_passed_on(&link) {
                Ok(campaign) => next.open_campaign(campaign),
                Err(problems) => next.notice = Some(MergingNotice::Problems(problems)),
            },
            A::DocumentRead(bytes) => next.document(&bytes),
            A::Opened(at) => {
                if let Some(kept) = self.kept.get(at) {
                    next.open((**kept).clone());
                }
            }
            A::Overtaken(collection) => next.overtaken(collection),
            A::KeptUnreadable => next.notice = Some(MergingNotice::KeptByNewer),
            A::EarlierLeft => next.with(|opened| opened.earlier = None),
            A::ActionTaken(id) => next.edit(|collection| {
                if !collection.actions.contains(&id) {
                    collection.actions.push(id);
                }
            }),
            A::ActionDropped(id) => {
                next.edit(|collection| collection.actions.retain(|one| *one != id))
            }
            A::Kept(Ok(())) => next.kept_now(),
            A::Kept(Err(fault)) => next.not_kept(fault),
            A::EraseChosen => next.asked = true,
            A::EraseDeclined => next.asked = false,
            A::EraseConfirmed => next.erase(),
            A::EraseUndone => {
                if let Some(erased) = next.erased.take() {
                    next.open((*erased).clone());
                    next.with(|opened| opened.changed = true);
                }
            }
            A::Copied(field, went) => next.copied = Some((field, went)),
            A::NoticeClosed => next.notice = None,
            other => next.gather(other),
        }
        next
    }

    /// What happens to what comes in.
    fn gather(&mut self, action: MergingAction) {
        use MergingAction as A;
        let Some(mut opened) = self.opened.take() else {
            return;
        };
        match action {
            A::ReadingBegun(files, bytes) => {
                // What the documents brought with the files have told stands.
                if self
                    .notice
                    .as_ref()
                    .is_none_or(MergingNotice::is_of_reading)
                {
                    self.notice = None;
                }
                let harvest = Harvest {
                    listing: Listing::default(),
                    ..(*opened.harvest).clone()
                };
                opened.harvest = Rc::new(harvest);
                opened.reading = Some(Reading {
                    files,
                    bytes,
                    ..Reading::default()
                });
            }
            A::ReadingGoesOn(read, taken, refused) => {
                if let Some(reading) = &mut opened.reading {
                    (reading.read, reading.taken, reading.refused) = (read, taken, refused);
                }
            }
            A::Read(harvest) => {
                opened.reading = None;
                opened.harvest = Rc::new(harvest);
            }
            // Of what is no longer read, there is nothing to tell.
            A::ReadingCalledOff if opened.reading.is_none() => {}
            A::ReadingCalledOff => {
                opened.reading = None;
                self.notice = Some(MergingNotice::CalledOff);
            }
            A::ReadingFailed => {
                opened.reading = None;
                self.notice = Some(MergingNotice::NotRead);
            }
            A::Merged => {
                let before: u64 = opened.merged().iter().sum();
                opened = opened.after_merge();
                let merged: u64 = opened.merged().iter().sum();
                self.notice = Some(MergingNotice::Merged(merged - before));
            }
            A::NotMerged => self.notice = Some(MergingNotice::TooMany),
            _ => {}
        }
        self.opened = Some(opened);
    }

    /// Opens a campaign, with what is kept of it.
    pub(super) fn open_campaign(&mut self, campaign: Campaign) {
        let hash = campaign_hash(&campaign);
        let kept = self.kept.iter();
        let mut kept = kept.filter(|one| campaign_hash(&one.campaign) == hash);
        match kept.next().cloned() {
            Some(kept) => self.open((*kept).clone()),
            None => {
                self.open(fresh(campaign));
                self.with(|opened| opened.changed = true);
            }
        }
    }

    pub(super) fn open(&mut self, collection: Collection) {
        self.notice = None;
        match Opened::new(collection, &self.build) {
            Some(opened) if overlap(opened.parts.iter().map(|part| &part.assessment)) => {
                self.notice = Some(MergingNotice::Overlapping);
            }
            Some(opened) => {
                self.opened = Some(opened);
                self.step = MergingStep::Gather;
                self.draft = Draft::new(&self.build);
                self.erased = None;
            }
            None => self.notice = Some(MergingNotice::OtherVersion),
        }
    }

    /// To another step of the same campaign: what was told here is not told again there.
    fn go(&mut self, step: MergingStep) {
        self.step = step;
        self.notice = None;
        self.asked = false;
    }

    fn leave(&mut self) {
        self.step = MergingStep::Start;
        self.opened = None;
        self.asked = false;
        self.draft.problems.clear();
    }

    pub(super) fn with(&mut self, change: impl FnOnce(&mut Opened)) {
        if let Some(opened) = &mut self.opened {
            change(opened);
        }
    }

    pub(super) fn edit(&mut self, change: impl FnOnce(&mut Collection)) {
        self.with(|opened| {
            change(Rc::make_mut(&mut opened.collection));
            opened.changed = true;
        });
    }

    /// Another tab has kept this meanwhile: here it goes on from there.
    fn overtaken(&mut self, collection: Collection) {
        self.open(collection);
        self.orders += 1;
        self.notice = Some(MergingNotice::Overtaken);
    }

    /// What was to be kept is not.
    fn not_kept(&mut self, fault: StoreFault) {
        self.fault = Some(fault);
        self.notice = Some(MergingNotice::NotKept(fault));
    }

    /// What is open is among what is kept.
    fn kept_now(&mut self) {
        self.fault = None;
        let Some(opened) = &self.opened else { return };
        let same = |one: &Rc<Collection>| *campaign_hash(&one.campaign) == *opened.hash;
        match self.kept.iter().position(same) {
            Some(at) => self.kept[at] = Rc::clone(&opened.collection),
            None => self.kept.push(Rc::clone(&opened.collection)),
        }
    }

    fn erase(&mut self) {
        let Some(opened) = self.opened.take() else {
            return;
        };
        self.kept
            .retain(|one| *campaign_hash(&one.campaign) != *opened.hash);
        self.leave();
        self.erased = Some(opened.collection);
        self.notice = Some(MergingNotice::Erased);
    }
}
