//! Plans and days in reports and in runs under way: a golden one that must be read and written for
//! ever.

mod common;

use std::fs;
use std::rc::Rc;

use common::{answers, root, sound};
use cx_maturity::comparison::Run;
use cx_maturity::date::Date;
use cx_maturity::definition::Assessment;
use cx_maturity::definition::wire::FunctionId;
use cx_maturity::document::{
    Progress, Step, progress, read_progress, read_report, read_run, report,
};
use cx_maturity::plan::{Baseline, Edit, Entry, Method, Plan, Target, What};
use cx_maturity::scoring::{Ratio, score};

fn golden() -> String {
    fs::read_to_string(root().join("tests/golden/report-1-plan.json")).expect("is there")
}

fn day(text: &str) -> Option<Date> {
    Some(Date::parse(text).expect("is a day"))
}

fn entry(what: What, now: bool, owner: Option<FunctionId>) -> Entry {
    Entry {
        what,
        now,
        owner,
        due: None,
        done: false,
    }
}

/// What `golden/report-1-plan.json` plans.
fn planned(assessment: &Assessment) -> Plan {
    let own = What::Own(Rc::from("Ask three callers how long they waited."));
    let call_back = What::Proposed(Rc::from("call-back"));
    let one_number = What::Proposed(Rc::from("one-number"));
    Plan {
        targets: vec![(assessment.overall, Target::Percent(100))],
        entries: vec![
            Entry {
                due: day("2027-01-31"),
                done: true,
                ..entry(call_back, true, Some(FunctionId::Service))
            },
            entry(own, true, None),
            entry(one_number, false, Some(FunctionId::It)),
        ],
        since: Some(Baseline {
            finished: day("2026-05-04"),
            method: Method {
                version: Rc::from("0.9.0"),
                hash: Rc::from("0000"),
                scoring: 1,
            },
            scores: vec![(Rc::from("overall"), Ratio::new(2, 3).expect("is a ratio"))],
        }),
    }
}

#[test]
fn the_golden_plan_is_read_and_written() {
    let (assessment, _) = sound("branching");
    let given = [
        ("channel", "phone"),
        ("wait", "no-wait"),
        ("remark", "mostly"),
    ];
    let given = answers(&assessment, &given);
    let (plan, finished) = (planned(&assessment), day("2026-11-22"));
    let recovered = read_report(&assessment, &golden()).expect("is read for ever");
    assert_eq!(recovered.problems, []);
    assert_eq!(recovered.plan, plan);
    assert_eq!(recovered.finished, finished);
    let scorecard = score(&assessment, &given);
    let written = report(&assessment, &given, &scorecard, &plan, finished);
    assert_eq!(written, golden());
    let run = Run::of(&assessment, &given, &scorecard, &plan, finished);
    assert_eq!(read_run(&assessment, &golden()), Ok(run));
    // A run under way carries the same.
    let stored = progress(
        &assessment,
        &Progress::first(&assessment, &given, Step::Review, &plan, finished),
    );
    let read = read_progress(&assessment, &stored)
        .expect("is read")
        .progress;
    assert_eq!((read.plan, read.finished), (plan, finished));
}

#[test]
fn actions_that_a_library_does_not_have_are_listed() {
    let (organisation, _) = sound("organisation");
    let mut plan = Plan::default();
    plan.edit(Edit::Picked(Rc::from("gone"), None));
    plan.edit(Edit::Added(Rc::from("my own")));
    let none = answers(&organisation, &[]);
    let written = report(
        &organisation,
        &none,
        &score(&organisation, &none),
        &plan,
        None,
    );
    let recovered = read_report(&organisation, &written).expect("is read");
    assert_eq!(recovered.plan, plan);
}
