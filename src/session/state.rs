//! The state of a session, how it begins from what was stored, and what of it is stored.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::moment::Moment;
use super::reading::Reading;
use super::{Copies, Step};
use crate::answers::{Answers, SetAside, Standing, check, standings};
use crate::comparison::Run;
use crate::date::Date;
use crate::definition::{Assessment, ItemIx, PageIx, Texts};
use crate::document::{Recovered, Revisions};
use crate::locale::Locale;
use crate::plan::Plan;
use crate::problem::Problem;

/// One respondent's state.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// What is being answered.
    pub assessment: Rc<Assessment>,
    /// Its texts in the language chosen.
    pub texts: Rc<Texts>,
    /// The answers given.
    pub answers: Answers,
    /// How each item that has an answer was asked.
    pub(super) asked: Vec<u16>,
    /// The plan.
    pub plan: Plan,
    /// The day on which the run was finished; none once an answer has changed since.
    pub finished: Option<Date>,
    /// Where the respondent is.
    pub step: Step,
    /// The place that is stored: the last one in any tab.
    pub(super) placed: Step,
    /// When each part of the run was last changed.
    pub(super) revisions: Revisions,
    /// Where the start leads on to; none where nothing was begun.
    pub resume: Option<Step>,
    /// Whether the page was reached by a change link: then its end leads back to the review.
    pub changing: bool,
    /// The items that held the page back when the respondent asked to go on.
    pub held: Vec<ItemIx>,
    /// What is being asked before it is done.
    pub question: Option<Question>,
    /// What is shown in place of the step.
    pub instead: Option<Instead>,
    /// A file that was chosen and is not read yet: the program that reports reads it.
    pub file: Option<Rc<[u8]>>,
    /// The runs that are kept on the device, as they stand there.
    pub kept: Option<Rc<str>>,
    /// The runs that were added from files, and are not kept.
    pub added: Vec<Rc<Run>>,
    /// How the reader wants the report told.
    pub reading: Reading,
    /// What can be brought back.
    pub(super) undo: Option<Moment>,
    /// What is to be told.
    pub notice: Option<Notice>,
    /// How saving on this device stands.
    pub saving: Saving,
}

/// What can be shown in place of a step: it is left for where one was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Instead {
    /// How privacy is kept.
    Privacy,
    /// What of the answers can be handed over, without a name.
    Contribution,
}

/// What is asked before it is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// Whether to drop the answers and begin again.
    StartAnew,
    /// Whether to erase the answers from this device.
    Erase,
    /// Whether to begin the next run, with the plan.
    Again,
    /// Whether to replace the answers and the plan by those of a file.
    Replace(Box<Recovered>),
}

/// What is told until it is closed or overtaken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Notice {
    /// A report was loaded; what of it did not fit, and whether it was made with this definition.
    Loaded {
        /// The answers that did not fit.
        set_aside: Vec<SetAside>,
        /// Whether it was made with exactly this definition.
        same_method: bool,
        /// What else of it did not fit.
        #[serde(skip)]
        problems: Vec<Problem>,
    },
    /// The answers were erased.
    Erased,
    /// A kept run was erased.
    RunErased,
    /// A run could not be kept on the device.
    NotKept,
    /// The answers were brought back.
    BroughtBack,
    /// The answers and the plan of an earlier version were taken over.
    TakenOver {
        /// What did not fit.
        set_aside: Vec<SetAside>,
        /// How many questions have other words since they were answered.
        reworded: usize,
    },
    /// Another tab has answers to the same assessment: they are put together.
    Together,
    /// The next run has begun.
    Again,
    /// So many answers were taken on from another assessment.
    TakenOn(usize),
    /// So many answers were filled in by the page that the widget stands in.
    Suggested(usize),
    /// A language could not be loaded.
    NoTexts,
    /// The other program could not be loaded.
    NoProgram,
    /// A file was refused, and why. (It stands last: serde counts what it skips when it writes, and
    /// not when it reads.)
    #[serde(skip)]
    Refused(Vec<Problem>),
}

impl Notice {
    /// As it is told on by the program that takes over: problems of a refused file were told where
    /// it was chosen, and those of a part that did not fit are counted with the rest.
    pub(super) fn told_on(self) -> Option<Self> {
        match self {
            Self::Refused(_) => None,
            Self::Loaded {
                set_aside,
                same_method,
                problems,
            } => Some(Self::Loaded {
                set_aside: counted(set_aside, &problems),
                same_method,
                problems: Vec::new(),
            }),
            other => Some(other),
        }
    }
}

/// What did not fit, each a thing of its own, where only their number is told.
fn counted(mut set_aside: Vec<SetAside>, problems: &[Problem]) -> Vec<SetAside> {
    set_aside.extend(told(problems));
    set_aside
}

/// Problems, where only their number is told.
pub(super) fn told(problems: &[Problem]) -> impl Iterator<Item = SetAside> + '_ {
    problems.iter().map(|problem| SetAside {
        item: problem.place.clone(),
        given: String::new(),
    })
}

/// Why something could not be saved or read on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum StoreFault {
    /// The browser does not allow it here.
    Denied,
    /// There is no room left, or the write failed.
    Full,
}

/// How long what is saved is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// On the device, until it is erased.
    Device,
    /// On the device, until it is erased, or so many days have gone by since it was last changed.
    Days(u32),
    /// On the device, but the page was opened from a file: some browsers soon forget what such pages
    /// save.
    File,
    /// Until the tab is closed.
    Tab,
    /// As long as the page is open: nothing is saved.
    Nowhere,
}

/// How saving on this device stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Saving {
    /// Every answer is saved at once.
    Works,
    /// It does not work; the session goes on in memory.
    Fails(StoreFault),
    /// What was saved can't be read.
    Unreadable {
        /// It is kept, as it stands.
        text: Rc<str>,
        /// The copy before, which can be read.
        backup: Option<Rc<str>>,
    },
    /// What was saved comes from a newer version of this program: nothing is written over it.
    Newer,
}

impl Session {
    /// A session that goes on from what was stored, if anything was.
    pub fn new(
        assessment: Rc<Assessment>,
        texts: Rc<Texts>,
        stored: Result<Option<String>, StoreFault>,
    ) -> Self {
        let stored = stored.map(|stored| Copies {
            stored,
            ..Copies::default()
        });
        Self::restored(assessment, texts, stored)
    }

    pub(super) fn fresh(assessment: Rc<Assessment>, texts: Rc<Texts>) -> Self {
        Self {
            answers: Answers::none(&assessment),
            asked: vec![0; assessment.items.len()],
            plan: Plan::default(),
            finished: None,
            revisions: Revisions::none(&assessment),
            assessment,
            texts,
            step: Step::Start,
            placed: Step::Start,
            resume: None,
            changing: false,
            held: Vec::new(),
            question: None,
            instead: None,
            file: None,
            kept: None,
            added: Vec::new(),
            reading: Reading::default(),
            undo: None,
            notice: None,
            saving: Saving::Works,
        }
    }

    /// The language in use.
    pub fn locale(&self) -> Locale {
        self.texts.locale
    }

    /// Whether it is the turn of the program that reports: after the answers, where a file is read,
    /// asked about or refused, and where something is shown in place of a step.
    pub fn reports(&self) -> bool {
        self.step.reports()
            || self.instead.is_some()
            || self.file.is_some()
            || matches!(self.question, Some(Question::Replace(_)))
            || matches!(self.notice, Some(Notice::Refused(_)))
    }

    /// Whether the last replacement or erasure can be undone.
    pub fn can_undo(&self) -> bool {
        self.undo.is_some()
    }

    /// The pages that have an item whose condition holds.
    pub fn pages(&self) -> Vec<PageIx> {
        let standings = standings(&self.assessment, &self.answers);
        let reached = |item: &ItemIx| standings[item.0] != Standing::NotReached;
        let pages = self.assessment.pages.iter().enumerate();
        pages
            .filter(|(_, page)| page.items.iter().any(reached))
            .map(|(at, _)| PageIx(at))
            .collect()
    }

    /// How many items are asked, as far as the answers given decide it.
    pub fn asked(&self) -> usize {
        let standings = standings(&self.assessment, &self.answers);
        let reached = standings.iter().filter(|one| **one != Standing::NotReached);
        reached.count()
    }

    /// The first page that waits for an answer.
    pub fn first_open_page(&self) -> Option<PageIx> {
        let mut pages = (0..self.assessment.pages.len()).map(PageIx);
        pages.find(|page| !check(&self.assessment, &self.answers, *page).is_empty())
    }
}
