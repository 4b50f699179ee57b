//! What a respondent does with finished runs and with their plan: kept, erased, compared, brought
//! back.

mod common;

use std::rc::Rc;

use common::respondent::Respondent;
use common::{answers, report_on, sound};
use cx_maturity::date::Date;
use cx_maturity::plan::Edit;
use cx_maturity::session::{
    Action, Notice, Origin, Question, Reading, ReportAction, Session, Step,
};

fn day(text: &str) -> Date {
    Date::parse(text).expect("is a day")
}

fn added(words: &str) -> ReportAction {
    ReportAction::PlanEdited(Edit::Added(Rc::from(words)))
}

/// Comes to a report on `branching` on this day.
fn finishes(on: &str) -> Respondent {
    let respondent = Respondent::opens("branching").begins().answers_all();
    respondent
        .goes_on()
        .stands_on("report")
        .reports(ReportAction::Finished(day(on)))
}

/// Keeps the run as it stands, and begins the next, which is finished on that day.
fn keeps_and_goes_on(respondent: Respondent, next: &str) -> Respondent {
    let again = respondent
        .reports(ReportAction::RunKept)
        .reports(ReportAction::AgainChosen)
        .reports(ReportAction::AgainConfirmed);
    let report = again.answers_all().goes_on().stands_on("report");
    report.reports(ReportAction::Finished(day(next)))
}

fn kept(session: &Session) -> Vec<String> {
    let runs = session.kept_runs().expect("can be read");
    let days = runs.iter().flatten().filter_map(|run| run.finished);
    days.map(|day| day.to_string()).collect()
}

#[test]
fn runs_erased_one_after_the_other_come_back_together() {
    let respondent = keeps_and_goes_on(finishes("2026-01-01"), "2026-02-01");
    let respondent = keeps_and_goes_on(respondent, "2026-03-01");
    let all = ["2026-01-01", "2026-02-01"];
    assert_eq!(kept(&respondent.session), all);
    let erased = respondent
        .reports(ReportAction::RunErased(0))
        .reports(ReportAction::RunErased(0));
    assert_eq!(erased.session.kept, None);
    assert_eq!(erased.session.notice, Some(Notice::RunErased));
    let back = erased.does(Action::Undone);
    assert_eq!(kept(&back.session), all);
}

/// The next run begins with a way back to this one.
#[test]
fn a_run_that_was_begun_by_mistake_can_be_undone() {
    let finished = finishes("2026-01-01").reports(added("ask"));
    let (answers, plan) = (
        finished.session.answers.clone(),
        finished.session.plan.clone(),
    );
    let again = finished
        .reports(ReportAction::AgainChosen)
        .reports(ReportAction::AgainConfirmed)
        .stands_on("first")
        .has_given(0);
    assert_eq!(again.session.notice, Some(Notice::Again));
    let back = again.does(Action::Undone).stands_on("report");
    assert_eq!((back.session.answers, back.session.plan), (answers, plan));
}

/// What is done after something was replaced or erased is not undone with it.
#[test]
fn nothing_done_since_is_lost_by_undoing() {
    let respondent = keeps_and_goes_on(finishes("2026-01-01"), "2026-02-01");
    let erased = respondent.reports(ReportAction::RunErased(0));
    assert!(erased.session.can_undo());
    let nothing = erased.reports(added("  "));
    assert!(nothing.session.can_undo(), "nothing was added");
    let planned = nothing.reports(added("call back"));
    assert!(!planned.session.can_undo());
    assert_eq!(planned.session.notice, None);
    let planned = planned.does(Action::Undone);
    assert_eq!(planned.session.plan.entries.len(), 1);

    let kept_anew = planned
        .reports(ReportAction::RunErased(0))
        .reports(ReportAction::RunKept)
        .does(Action::Undone);
    assert_eq!(kept(&kept_anew.session), ["2026-02-01"]);
}

/// Places name other runs once one is kept: the choice of two does not outlast it.
#[test]
fn the_runs_compared_are_those_that_were_chosen() {
    let (assessment, _) = sound("branching");
    let given = answers(&assessment, &[("channel", "none"), ("effort", "fully")]);
    let file = report_on(&assessment, &given);
    let respondent = keeps_and_goes_on(finishes("2026-01-01"), "2026-02-01")
        .reports(ReportAction::RunFileRead(Rc::from(file.as_bytes())));
    let origins = |session: &Session| -> Vec<Origin> {
        let runs = session.runs();
        runs.iter().map(|one| one.from).collect()
    };
    assert_eq!(
        origins(&respondent.session),
        [Origin::Kept(0), Origin::Present, Origin::Added(0)]
    );
    let chosen = Reading {
        compared: Some((0, 2)),
        ..respondent.session.reading
    };
    let chosen = respondent.reports(ReportAction::ReadingChosen(chosen));
    let moved = chosen.does(Action::StepChosen(Step::Progress));
    assert_eq!(moved.session.reading.compared, Some((0, 2)));
    let erased = moved.reports(ReportAction::RunErased(0));
    assert_eq!(erased.session.reading.compared, None);
    let chosen = Reading {
        compared: Some((1, 0)),
        ..erased.session.reading
    };
    let chosen = erased.reports(ReportAction::ReadingChosen(chosen));
    let back = chosen.does(Action::Undone);
    assert_eq!(back.session.runs().len(), 3);
    assert_eq!(back.session.reading.compared, None);
}

/// A plan without answers is something to lose too.
#[test]
fn a_file_in_place_of_a_plan_is_asked_about() {
    let (assessment, _) = sound("branching");
    let given = answers(&assessment, &[("channel", "none"), ("effort", "fully")]);
    let again = finishes("2026-01-01")
        .reports(added("call back"))
        .reports(ReportAction::AgainChosen)
        .reports(ReportAction::AgainConfirmed)
        .has_given(0);
    let asked = again.chooses_file(&report_on(&assessment, &given));
    assert!(matches!(asked.session.question, Some(Question::Replace(_))));
    assert_eq!(asked.session.plan.entries.len(), 1);
}

/// A run to which answers are added has not been finished with them.
#[test]
fn answers_taken_on_open_a_finished_run_again() {
    let first_look = Respondent::opens("quick").begins().answers_all();
    let handed = first_look.session.hand_on().expect("leads on");
    let (full, texts) = sound("organisation");
    let first = full.pages[0].items[0];
    let texts = texts.into_iter().next().expect("has a language");
    let fresh = Session::new(Rc::new(full), Rc::new(texts), Ok(None));
    let taken_on = fresh.clone().with_added(&handed);
    assert_eq!(taken_on.notice, Some(Notice::TakenOn(10)));
    let option = taken_on.assessment.item(first).options.len() - 1;
    let answer = cx_maturity::answers::Answer::Chosen(cx_maturity::definition::OptionIx(option));
    let finished = fresh.apply(Action::Answered(first, answer));
    let finished = finished.and_then(|session| {
        let finished = ReportAction::Finished(day("2026-01-01"));
        session.apply(Action::Reported(finished))
    });
    let finished = finished.expect("is finished");
    assert!(finished.finished.is_some());
    let reopened = finished.with_added(&handed);
    assert_eq!(
        reopened.answers.get(first),
        Some(answer),
        "what was there stays"
    );
    assert_eq!(reopened.finished, None);
}
