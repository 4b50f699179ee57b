//! Finished runs kept on the device: added, read back, and never lost, whether they can be read or
//! not.

mod common;

use common::{answers, report_on, sound};
use cx_maturity::definition::Assessment;
use cx_maturity::document::{MAX_RUNS, Runs, read_run, read_runs, runs};
use cx_maturity::json::MAX_DEPTH;
use cx_maturity::problem::{JsonKind, Problem, ProblemKind};

/// A report on `branching` with this channel.
fn file(assessment: &Assessment, channel: &str) -> String {
    report_on(assessment, &answers(assessment, &[("channel", channel)]))
}

fn told(place: &str, kind: ProblemKind) -> Vec<Problem> {
    vec![Problem::new(place, kind)]
}

#[test]
fn runs_are_kept_in_the_order_in_which_they_were_added() {
    let (assessment, _) = sound("branching");
    let mut kept = Runs::default();
    assert!(kept.is_empty());
    let files = ["phone", "post", "none"].map(|channel| file(&assessment, channel));
    for file in &files {
        kept.add(&assessment, file).expect("is a run");
    }
    let read = read_runs(&assessment, &runs(&kept)).expect("is read");
    assert_eq!(read, kept);
    let found: Vec<_> = read
        .iter()
        .map(|run| run.expect("is read").clone())
        .collect();
    let expected = files.each_ref().map(|file| read_run(&assessment, file));
    assert_eq!(found, expected.map(|run| run.expect("is read")));
    assert_eq!(read.report(2).as_ref(), Some(&files[2]), "to the byte");
    kept.remove(1);
    kept.remove(7);
    assert_eq!(kept.len(), 2);
    assert_eq!(kept.report(1).as_ref(), Some(&files[2]));
    assert_eq!(kept.report(2), None);
}

#[test]
fn what_is_no_run_or_one_too_many_is_not_added() {
    let (assessment, _) = sound("branching");
    let mut kept = Runs::default();
    let good = file(&assessment, "post");
    let (expected, found) = ("branching".into(), "other".into());
    let kind = ProblemKind::OtherAssessment { expected, found };
    let other = good.replace("\"branching\"", "\"other\"");
    assert_eq!(
        kept.add(&assessment, &other),
        Err(told("/definition/id", kind))
    );
    // Within the document of all runs it would stand too deep to be read again.
    let lists = format!("{}{}", "[".repeat(MAX_DEPTH - 1), "]".repeat(MAX_DEPTH - 1));
    let scores = good.find("\"scorecard\": ").expect("is there");
    let deep = format!("{}\"scorecard\": {lists} }}", &good[..scores]);
    assert!(read_run(&assessment, &deep).is_ok(), "alone it can be read");
    let limit = MAX_DEPTH - 2;
    assert_eq!(
        kept.add(&assessment, &deep),
        Err(told("", ProblemKind::TooDeep { limit }))
    );
    assert!(kept.is_empty());
    for _ in 0..MAX_RUNS {
        kept.add(&assessment, &good).expect("there is room");
    }
    let (max, found) = (MAX_RUNS, MAX_RUNS + 1);
    let full = told("", ProblemKind::TooMany { max, found });
    assert_eq!(kept.add(&assessment, &good), Err(full));
    assert_eq!(kept.len(), MAX_RUNS, "none is dropped for another");
}

/// What can't be read among runs stays as it is when they are written again.
#[test]
fn what_can_not_be_read_is_kept_as_it_is() {
    let (assessment, _) = sound("branching");
    let mut kept = Runs::default();
    kept.add(&assessment, &file(&assessment, "phone"))
        .expect("is a run");
    let newer = r#"{"format":7,"mood":0.50,"tree":[1e3,-0,null]}"#;
    let raw = format!("\"runs\":[{newer},3,");
    let text = runs(&kept).replace("\"runs\":[", &raw);
    let mut read = read_runs(&assessment, &text).expect("is read");
    assert_eq!(runs(&read), text, "to the byte");
    let unread: Vec<_> = read.iter().map(|run| run.is_err()).collect();
    assert_eq!(unread, [true, true, false]);
    let newer = ProblemKind::UnknownFormat {
        newest: 1,
        found: 7,
    };
    let first = read.iter().next().expect("is there").cloned();
    assert_eq!(first, Err(&*told("/format", newer)));
    read.remove(2);
    read.add(&assessment, &file(&assessment, "post"))
        .expect("is a run");
    let text = text.replace("\"phone\"", "\"post\"");
    assert!(runs(&read).contains(&text[..text.find("\"scorecard\"").expect("is there")]));
}

fn check_refused(text: &str, expected: &[Problem]) {
    let (assessment, _) = sound("branching");
    let found = read_runs(&assessment, text).expect_err(text);
    assert_eq!(found, expected, "{text}");
}

#[test]
fn what_is_no_document_of_runs_is_refused() {
    let (newest, found) = (1, 2);
    let newer = ProblemKind::UnknownFormat { newest, found };
    check_refused(r#"{"format":2,"runs":{}}"#, &told("/format", newer));
    let (value, accepted) = ("cx-maturity-report".into(), vec!["cx-maturity-runs".into()]);
    let kind = ProblemKind::UnknownValue { value, accepted };
    let report = r#"{"format":1,"kind":"cx-maturity-report","runs":[]}"#;
    check_refused(report, &told("/kind", kind));
    let (accepted, found) = (vec![JsonKind::List], JsonKind::Object);
    let kind = ProblemKind::WrongKind { accepted, found };
    let text = r#"{"format":1,"kind":"cx-maturity-runs","runs":{}}"#;
    check_refused(text, &told("/runs", kind));
    let (assessment, _) = sound("branching");
    for text in ["", "null", "[]", "{", "{}"] {
        assert!(read_runs(&assessment, text).is_err(), "{text}");
    }
}
