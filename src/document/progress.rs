//! A run under way, as it is kept on the device.

use super::device::{ProgressWire, StepWire};
use super::plan::{day, plan};
use super::read::{Common, MAX_REPORT_BYTES, Recovered, recover};
use super::report::known_format;
use super::revisions::{MAX_REVISION, Revisions};
use super::seal::{check_seal, sealed};
use super::write::{answers, aside, definition, sparse, text, whole};
use crate::answers::{Answer, Answers, SetAside};
use crate::date::Date;
use crate::definition::{Assessment, ItemIx, PageIx};
use crate::json::{self, Node, Table};
use crate::plan::Plan;
use crate::problem::{Problem, ProblemKind};

/// The format of progress that is written, and the newest that is read.
pub const FORMAT: u32 = 2;

// The parts of a run that have a revision besides its items, whose ids begin with a letter.
const CLEARED: &str = "/answers";
const PLAN: &str = "/plan";
const FINISHED: &str = "/finished";
const PLACE: &str = "/place";

/// Where in a run the respondent is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// At the start.
    Start,
    /// On a page of items.
    Page(PageIx),
    /// On the review of all answers.
    Review,
    /// On the report.
    Report,
    /// On the plan.
    Plan,
    /// On the progress over several runs.
    Progress,
}

/// A run under way: what is kept of it, and since when it stands so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The answers.
    pub answers: Answers,
    /// For each item with an answer, what stood for the way it was asked (`Item::asked`); 0 where
    /// that is not known.
    pub asked: Vec<u16>,
    /// The plan.
    pub plan: Plan,
    /// The day on which it was finished.
    pub finished: Option<Date>,
    /// Where the respondent is.
    pub step: Step,
    /// When each part was last changed.
    pub revisions: Revisions,
}

/// An answer, and how it was asked.
pub type Given = (Answer, u16);

impl Progress {
    /// One that tells no revisions: all of it is as good as its first change.
    pub fn first(
        assessment: &Assessment,
        answers: &Answers,
        step: Step,
        plan: &Plan,
        finished: Option<Date>,
    ) -> Self {
        Self {
            asked: asked_now(assessment, answers),
            answers: answers.clone(),
            plan: plan.clone(),
            step,
            finished,
            revisions: Revisions::first(assessment),
        }
    }

    /// What was given for an item, and how it was asked.
    pub fn given(&self, item: ItemIx) -> Option<Given> {
        let answer = self.answers.get(item)?;
        Some((answer, self.asked[item.0]))
    }

    pub(super) fn give(&mut self, item: ItemIx, given: Option<Given>) {
        self.answers.set(item, given.map(|(answer, _)| answer));
        self.asked[item.0] = given.map_or(0, |(_, asked)| asked);
    }
}

/// How each item that has an answer is asked today.
pub fn asked_now(assessment: &Assessment, answers: &Answers) -> Vec<u16> {
    let items = assessment.items.iter().enumerate();
    let asked = items.map(|(at, item)| answers.get(ItemIx(at)).map_or(0, |_| item.asked));
    asked.collect()
}

/// A run under way, read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// The run; at the start, if the page it was on is no more.
    pub progress: Progress,
    /// What has been set aside by reading it: answers that do not fit any more.
    pub set_aside: Vec<SetAside>,
    /// What else of it does not fit, each with its place.
    pub problems: Vec<Problem>,
    /// Whether it was made with exactly this definition.
    pub same_method: bool,
}

impl Step {
    /// Its name, as it stands in documents and is told to the host.
    pub fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Page(_) => "page",
            Self::Review => "review",
            Self::Report => "report",
            Self::Plan => "plan",
            Self::Progress => "progress",
        }
    }

    /// Whether it comes after the answers: then it belongs to the program that reports.
    pub fn reports(self) -> bool {
        match self {
            Self::Start | Self::Page(_) | Self::Review => false,
            Self::Report | Self::Plan | Self::Progress => true,
        }
    }
}

/// The bytes of a run under way.
pub fn progress(assessment: &Assessment, run: &Progress) -> String {
    let page = match run.step {
        Step::Page(page) => Some(text(&assessment.page(page).id)),
        _ => None,
    };
    let place = sparse([("step", Some(text(run.step.name()))), ("page", page)]);
    let asked = table(assessment, |item| run.asked[item.0].into(), 0);
    sealed(&json::compact(&sparse([
        ("format", Some(whole(FORMAT))),
        ("definition", Some(definition(assessment))),
        ("place", Some(place)),
        ("finished", run.finished.map(day)),
        ("answers", Some(answers(assessment, &run.answers))),
        ("asked", Some(asked)),
        ("aside", aside(&run.answers)),
        ("plan", plan(assessment, &run.plan)),
        ("revisions", Some(revisions(assessment, &run.revisions))),
    ])))
}

fn revisions(assessment: &Assessment, of: &Revisions) -> Node {
    let mut all = table(assessment, |item| of.of(item), of.cleared);
    if let Node::Object(fields) = &mut all {
        let parts = [
            (CLEARED, of.cleared),
            (PLAN, of.plan),
            (FINISHED, of.finished),
            (PLACE, of.place),
        ];
        fields.extend(parts.map(|(part, revision)| (part.to_owned(), whole(revision))));
    }
    all
}

/// A number for each item, by its id; those that are as usual are left out.
fn table(assessment: &Assessment, number: impl Fn(ItemIx) -> u32, usual: u32) -> Node {
    let items = assessment.items.iter().enumerate();
    let fields = items.filter_map(|(at, item)| {
        let number = number(ItemIx(at));
        (number != usual).then(|| (item.id.to_string(), whole(number)))
    });
    Node::Object(fields.collect())
}

/// Reads a run under way back.
///
/// # Errors
/// What makes it unreadable: its form, a newer format, another assessment, a checksum of other bytes.
pub fn read_progress(assessment: &Assessment, text: &str) -> Result<Stored, Vec<Problem>> {
    let node = Node::read(text, MAX_REPORT_BYTES).map_err(|problem| vec![problem])?;
    known_format(&node, FORMAT)?;
    let wire: ProgressWire = json::decode(&node)?;
    // The first format had neither revisions nor a checksum.
    if wire.format > 1 {
        check_seal(text)?;
    }
    let common = Common {
        definition: &wire.definition,
        finished: wire.finished.as_deref(),
        answers: &wire.answers,
        aside: wire.aside.as_ref(),
        plan: wire.plan.as_ref(),
    };
    let Recovered {
        answers,
        set_aside,
        same_method,
        finished,
        plan,
        problems,
        ..
    } = recover(assessment, &common)?;
    let step = match wire.place.step {
        StepWire::Start => Step::Start,
        StepWire::Page => page(assessment, wire.place.page.as_deref()),
        StepWire::Review => Step::Review,
        StepWire::Report => Step::Report,
        StepWire::Plan => Step::Plan,
        StepWire::Progress => Step::Progress,
    };
    let mut progress = Progress::first(assessment, &answers, step, &plan, finished);
    if let Some(told) = &wire.revisions {
        progress.revisions = read_revisions(assessment, told, &answers)?;
    }
    for (at, item) in assessment.items.iter().enumerate() {
        let told = wire
            .asked
            .as_ref()
            .and_then(|asked| number(asked, &item.id));
        if answers.get(ItemIx(at)).is_some() {
            progress.asked[at] = told.and_then(|told| u16::try_from(told).ok()).unwrap_or(0);
        }
    }
    Ok(Stored {
        progress,
        set_aside,
        problems,
        same_method,
    })
}

fn read_revisions(
    assessment: &Assessment,
    told: &Table<u32>,
    answers: &Answers,
) -> Result<Revisions, Vec<Problem>> {
    let mut all = told.0.iter();
    if all.any(|(_, revision)| revision.is_none_or(|revision| revision > MAX_REVISION)) {
        return Err(vec![Problem::new("/revisions", ProblemKind::Damaged)]);
    }
    let part = |name| number(told, name).unwrap_or(0);
    let cleared = part(CLEARED);
    let items = assessment.items.iter().enumerate();
    let answers = items.map(|(at, item)| {
        // An answer that has none is not lost for it.
        let least = cleared + u32::from(answers.get(ItemIx(at)).is_some());
        part(&item.id).max(least)
    });
    Ok(Revisions {
        cleared,
        answers: answers.collect(),
        plan: part(PLAN),
        finished: part(FINISHED),
        place: part(PLACE),
    })
}

fn number(table: &Table<u32>, id: &str) -> Option<u32> {
    table.get(id).flatten().copied()
}

fn page(assessment: &Assessment, id: Option<&str>) -> Step {
    let mut pages = assessment.pages.iter();
    let at = id.and_then(|id| pages.position(|page| &*page.id == id));
    at.map_or(Step::Start, |at| Step::Page(PageIx(at)))
}
