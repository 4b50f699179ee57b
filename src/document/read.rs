//! From a document to answers and a plan that fit an assessment; what does not fit is listed.

use std::rc::Rc;

use super::plan::{read_day, read_plan};
use super::wire::{DefinitionRefWire, PlanWire};
use super::{CANNOT_SEE, DOES_NOT_APPLY};
use crate::answers::{Answer, Answers, SetAside};
use crate::comparison::{Recorded, Run};
use crate::date::Date;
use crate::definition::{Assessment, Item, MAX_ITEMS};
use crate::json::{Place, Table};
use crate::plan::{MAX_PLAN_TEXT, Method, Plan};
use crate::problem::{Problem, ProblemKind};
use crate::scoring::{RULES, score};

/// Bytes of a report that are read: a hundred times a full one.
pub const MAX_REPORT_BYTES: usize = 1_000_000;

/// What was read from a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recovered {
    /// The answers, those that do not fit the assessment set aside.
    pub answers: Answers,
    /// Those that do not, and are set aside now.
    pub set_aside: Vec<SetAside>,
    /// Whether the document was made with exactly this definition, and by today's rules of scoring.
    pub same_method: bool,
    /// How the run was asked and scored.
    pub method: Method,
    /// The day on which it was finished.
    pub finished: Option<Date>,
    /// What was recorded then; nothing in a run under way, or where it is broken.
    pub recorded: Recorded,
    /// The plan, as far as it fits.
    pub plan: Plan,
    /// What of the day, of the scores and of the plan does not fit, each with its place.
    pub problems: Vec<Problem>,
}

impl Recovered {
    /// The run that was read. By today's method its scores follow from the answers and are worked
    /// out anew, so nobody can set their own; by another one they are as recorded.
    pub fn run(&self, assessment: &Assessment) -> Run {
        if self.same_method {
            let scorecard = score(assessment, &self.answers);
            let (answers, plan) = (&self.answers, &self.plan);
            let run = Run::of(assessment, answers, &scorecard, plan, self.finished);
            let method = self.method.clone();
            return Run { method, ..run };
        }
        Run {
            finished: self.finished,
            method: self.method.clone(),
            answers: self.answers.clone(),
            recorded: self.recorded.clone(),
            plan: self.plan.clone(),
        }
    }
}

/// Where an answer stood that does not fit, and what was expected there.
pub fn unfitting(assessment: &Assessment, aside: &SetAside) -> Problem {
    let (id, value) = (aside.item.clone(), aside.given.clone());
    let place = Place::Root.key("answers").key(&id).pointer();
    let kind = match assessment.item_with_id(&id) {
        None => ProblemKind::NotAsked { item: id },
        Some(item) => {
            let accepted = accepted(assessment.item(item)).map(str::to_owned).collect();
            ProblemKind::UnknownValue { value, accepted }
        }
    };
    Problem::new(place, kind)
}

/// What documents have in common.
pub struct Common<'a> {
    /// The assessment that was answered.
    pub definition: &'a DefinitionRefWire,
    /// The day on which the run was finished.
    pub finished: Option<&'a str>,
    /// The answers.
    pub answers: &'a Table<String>,
    /// Answers that did not fit before.
    pub aside: Option<&'a Table<String>>,
    /// The plan.
    pub plan: Option<&'a PlanWire>,
}

/// Fits a document to an assessment.
///
/// | the document's assessment | item | given | the answer is |
/// |---|---|---|---|
/// | another id | any | any | refused with the whole document |
/// | this id | more than any assessment has | any | refused with the whole document |
/// | this id | unknown | any | set aside |
/// | this id | known | one of its options, or an exception it allows | kept |
/// | this id | known | anything else | set aside |
///
/// What was set aside before, and fits now, is an answer again unless there is one; else it stays
/// aside, and is not told again.
pub fn recover(assessment: &Assessment, common: &Common) -> Result<Recovered, Vec<Problem>> {
    let of = common.definition;
    if of.id != *assessment.id {
        let kind = ProblemKind::OtherAssessment {
            expected: assessment.id.to_string(),
            found: of.id.clone(),
        };
        return Err(vec![Problem::new("/definition/id", kind)]);
    }
    within_bounds(common)?;
    let (mut answers, set_aside) = fit_answers(assessment, common.answers);
    if let Some(aside) = common.aside {
        let (before, still) = fit_answers(assessment, aside);
        for (item, answer) in before.iter() {
            answers.set(item, answers.get(item).or(Some(answer)));
        }
        answers.put_aside(still);
    }
    answers.put_aside(set_aside.iter().cloned());
    let mut problems = Vec::new();
    let finished = common.finished;
    let day = |text| read_day(text, &Place::Root.key("finished"), &mut problems);
    let finished = finished.and_then(day);
    let plan = common.plan;
    let plan =
        plan.map(|plan| read_plan(assessment, plan, &Place::Root.key("plan"), &mut problems));
    let method = Method {
        version: Rc::from(of.version.as_str()),
        hash: Rc::from(of.hash.as_str()),
        // The first rules had no number in the document.
        scoring: of.scoring.unwrap_or(1),
    };
    Ok(Recovered {
        answers,
        set_aside,
        same_method: *method.hash == *assessment.hash && method.scoring == RULES,
        method,
        finished,
        recorded: Recorded::default(),
        plan: plan.unwrap_or_default(),
        problems,
    })
}

/// What no run of any version of an assessment can hold is refused before it is fitted: whatever is
/// kept of a document is carried along with the session, and shown.
fn within_bounds(common: &Common) -> Result<(), Vec<Problem>> {
    let tables = [("/answers", Some(common.answers)), ("/aside", common.aside)];
    let mut problems = Vec::new();
    for (place, table) in tables {
        let (max, found) = (MAX_ITEMS, table.map_or(0, |table| table.0.len()));
        if found > max {
            problems.push(Problem::new(place, ProblemKind::TooMany { max, found }));
        }
    }
    let of = common.definition;
    let named = [
        ("/definition/version", &of.version),
        ("/definition/hash", &of.hash),
    ];
    for (place, text) in named {
        let (max, found) = (MAX_PLAN_TEXT, text.chars().count());
        if found > max {
            problems.push(Problem::new(place, ProblemKind::LongText { max, found }));
        }
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(problems)
    }
}

fn fit_answers(assessment: &Assessment, given: &Table<String>) -> (Answers, Vec<SetAside>) {
    let mut answers = Answers::none(assessment);
    let mut set_aside = Vec::new();
    let sound = given
        .0
        .iter()
        .filter_map(|(id, given)| Some((id, given.as_ref()?)));
    for (id, given) in sound {
        let item = assessment.item_with_id(id);
        let fit = item.and_then(|item| Some((item, fitting(assessment.item(item), given)?)));
        match fit {
            Some((item, answer)) => answers.set(item, Some(answer)),
            None => set_aside.push(SetAside {
                item: id.clone(),
                given: given.clone(),
            }),
        }
    }
    (answers, set_aside)
}

/// What an answer to this item may be.
fn accepted(item: &Item) -> impl Iterator<Item = &str> {
    let options = item.options.iter().map(|option| &*option.id);
    let cannot_see = item.exceptions.cannot_see.then_some(CANNOT_SEE);
    let does_not_apply = item.exceptions.does_not_apply.then_some(DOES_NOT_APPLY);
    options.chain(cannot_see).chain(does_not_apply)
}

fn fitting(item: &Item, given: &str) -> Option<Answer> {
    match given {
        CANNOT_SEE => item.exceptions.cannot_see.then_some(Answer::CannotSee),
        DOES_NOT_APPLY => item
            .exceptions
            .does_not_apply
            .then_some(Answer::DoesNotApply),
        option => item.option(option).map(Answer::Chosen),
    }
}
