//! Hostile reports, chosen by a respondent who has answered already.

use std::rc::Rc;

use cx_maturity::document::{MAX_RUNS, read_runs, unfitting};
use cx_maturity::json::{MAX_DEPTH, MAX_TOLD};
use cx_maturity::problem::{JsonKind, Problem, ProblemKind};
use cx_maturity::session::{Notice, Question, ReportAction, Saving};

use crate::common::hostile;
use crate::common::respondent::Respondent;
use crate::common::{root, sound};

/// Bytes of a report that are read, as docs/report-format.md says.
const LIMIT: usize = 1_000_000;

fn answering() -> Respondent {
    let begun = Respondent::opens("branching").begins();
    begun.answers(&[("channel", "post")])
}

fn told(expected: &[(&str, ProblemKind)]) -> Vec<Problem> {
    let problems = expected.iter();
    problems
        .map(|(place, kind)| Problem::new(*place, kind.clone()))
        .collect()
}

/// The file is refused for exactly this wherever it is chosen, and nothing else has changed.
#[track_caller]
fn check_refused(file: &[u8], expected: &[(&str, ProblemKind)]) {
    let before = answering().session;
    let refused = Some(Notice::Refused(told(expected)));
    let replaced = answering().chooses_bytes(file).session;
    assert_eq!(replaced.notice, refused);
    assert_eq!(replaced.answers, before.answers);
    assert_eq!(replaced.plan, before.plan);
    assert_eq!(replaced.step, before.step);
    assert_eq!(replaced.question, None);
    assert_eq!(replaced.to_store(), before.to_store());
    // As a run to compare with.
    let added = answering().reports(ReportAction::RunFileRead(Rc::from(file)));
    assert_eq!(added.session.notice, refused);
    assert_eq!(added.session.added, []);
    assert_eq!(added.session.answers, before.answers);
}

fn golden() -> String {
    std::fs::read_to_string(root().join("tests/golden/report-1-plan.json")).expect("is there")
}

/// The golden report with this in the place of that.
fn golden_with(that: &str, this: &str) -> String {
    assert!(golden().contains(that), "{that}");
    golden().replacen(that, this, 1)
}

/// The file is read beside the present answers, and this of it is listed; asked whether to, the
/// respondent declines, and all is as before.
#[track_caller]
fn check_listed(file: &str, expected: &[(&str, ProblemKind)]) {
    let asked = answering().chooses_file(file);
    assert_eq!(asked.session.answers, answering().session.answers);
    let Some(Question::Replace(recovered)) = &asked.session.question else {
        panic!("it is not asked: {:?}", asked.session.notice)
    };
    let assessment = &asked.session.assessment;
    let aside = recovered.set_aside.iter();
    let aside = aside.map(|one| unfitting(assessment, one));
    let listed: Vec<_> = aside.chain(recovered.problems.iter().cloned()).collect();
    assert_eq!(listed, told(expected));
}

fn wrong(accepted: JsonKind, found: JsonKind) -> ProblemKind {
    let accepted = vec![accepted];
    ProblemKind::WrongKind { accepted, found }
}

#[test]
fn import_of_100_mb_is_refused() {
    let large = [("", ProblemKind::TooLarge { limit: LIMIT })];
    check_refused(&hostile::bytes(100_000_000), &large);
    check_refused(&hostile::bytes(LIMIT + 1), &large);
    // What is cut within a character, as a part of a larger file may be, is too large and not bad UTF-8.
    let mut cut = hostile::bytes(LIMIT);
    cut.push(0xc3);
    check_refused(&cut, &large);
    let blank = ProblemKind::Syntax {
        line: 1,
        column: LIMIT,
    };
    check_refused(&hostile::bytes(LIMIT), &[("", blank)]);
}

#[test]
fn import_of_deep_nesting_is_refused() {
    let deep = [("", ProblemKind::TooDeep { limit: MAX_DEPTH })];
    check_refused(hostile::deep(LIMIT).as_bytes(), &deep);
    let within = hostile::report(&format!("{{\"channel\":{}}}", hostile::deep(100)));
    check_refused(within.as_bytes(), &deep);
}

#[test]
fn import_of_a_million_keys_is_refused() {
    let million = hostile::keys(1_000_000, "0");
    let large = ProblemKind::TooLarge { limit: LIMIT };
    check_refused(million.as_bytes(), &[("", large)]);
    // As many as fit: of unknown fields, a hundred are told.
    let fit = hostile::keys(90_000, "0");
    assert!(
        fit.len() > LIMIT * 9 / 10 && fit.len() <= LIMIT,
        "{}",
        fit.len()
    );
    let Some(Notice::Refused(found)) = answering().chooses_file(&fit).session.notice else {
        panic!("it is not refused")
    };
    let places: Vec<_> = found.iter().map(|one| one.place.clone()).collect();
    let expected: Vec<_> = (0..MAX_TOLD).map(|at| format!("/x{at}")).collect();
    assert_eq!(places, expected);
    // As answers: more than any assessment asks.
    let (max, found) = (500, 70_000);
    let many = ProblemKind::TooMany { max, found };
    let answers = hostile::report(&hostile::keys(found, "\"a\""));
    check_refused(answers.as_bytes(), &[("/answers", many)]);
    let (max, found) = (500, 501);
    let many = ProblemKind::TooMany { max, found };
    let answers = hostile::report(&hostile::keys(found, "\"a\""));
    check_refused(answers.as_bytes(), &[("/answers", many)]);
    // Each of the wrong kind: a hundred are told.
    let numbers = hostile::report(&hostile::keys(80_000, "0"));
    let text = wrong(JsonKind::Text, JsonKind::Integer);
    let places: Vec<_> = (0..MAX_TOLD).map(|at| format!("/answers/x{at}")).collect();
    let expected: Vec<_> = places.iter().map(|at| (&**at, text.clone())).collect();
    check_refused(numbers.as_bytes(), &expected);
}

#[test]
fn import_of_bad_utf_8_is_refused() {
    let not_text = [("", ProblemKind::NotText)];
    check_refused(b"\xff", &not_text);
    check_refused(b"{\"format\": 1, \"note\": \"caf\xe9\"}", &not_text);
    // Half of a pair, written as bytes.
    check_refused(b"\"\xed\xa0\x80\"", &not_text);
}

#[test]
fn import_of_proto_is_refused_or_listed() {
    let field = "__proto__".to_owned();
    let text = golden_with("\"status\"", "\"__proto__\": {\"x\": 1}, \"status\"");
    let Some(Notice::Refused(found)) = answering().chooses_file(&text).session.notice else {
        panic!("it is not refused")
    };
    let [
        Problem {
            place,
            kind: ProblemKind::UnknownField { field: told, .. },
        },
    ] = &*found
    else {
        panic!("{found:?}")
    };
    assert_eq!((&**place, told), ("/__proto__", &field));
    for item in ["__proto__", "constructor"] {
        let asked = ProblemKind::NotAsked {
            item: item.to_owned(),
        };
        let text = golden_with("\"channel\": \"phone\"", &format!("\"{item}\": \"phone\""));
        check_listed(&text, &[(&*format!("/answers/{item}"), asked)]);
    }
}

#[test]
fn import_of_nan_is_refused() {
    for (this, column) in [("NaN", 20), ("-Infinity", 21), ("Infinity", 20), ("1e", 22)] {
        let text = golden_with("\"percent\": 100", &format!("\"percent\": {this}"));
        let line = 55;
        check_refused(
            text.as_bytes(),
            &[("", ProblemKind::Syntax { line, column })],
        );
    }
}

#[test]
fn import_of_strings_for_numbers_is_refused_or_listed() {
    let text = || wrong(JsonKind::Integer, JsonKind::Text);
    let percent = golden_with("\"percent\": 100", "\"percent\": \"100\"");
    check_refused(
        percent.as_bytes(),
        &[("/plan/targets/overall/percent", text())],
    );
    let format = golden_with("\"format\": 1", "\"format\": \"1\"");
    check_refused(format.as_bytes(), &[("/format", text())]);
    let fraction = golden_with("\"percent\": 100", "\"percent\": 99.9");
    let kind = wrong(JsonKind::Integer, JsonKind::Fraction);
    check_refused(
        fraction.as_bytes(),
        &[("/plan/targets/overall/percent", kind)],
    );
    let points = golden_with("\"points\": 4", "\"points\": \"4\"");
    check_listed(&points, &[("/scorecard/items/remark/points", text())]);
}

#[test]
fn import_of_unknown_ids_is_listed() {
    let options = ["phone", "post", "none", "cannot-see", "does-not-apply"];
    let accepted = options.map(str::to_owned).to_vec();
    let value = "pigeon".to_owned();
    let option = ProblemKind::UnknownValue { value, accepted };
    let text = golden_with("\"channel\": \"phone\"", "\"channel\": \"pigeon\"");
    check_listed(&text, &[("/answers/channel", option)]);
    let item = "colour".to_owned();
    let text = golden_with("\"channel\":", "\"colour\":");
    check_listed(
        &text,
        &[("/answers/colour", ProblemKind::NotAsked { item })],
    );
    let (expected, found) = ("branching".to_owned(), "other".to_owned());
    let other = ProblemKind::OtherAssessment { expected, found };
    let text = golden_with("\"branching\"", "\"other\"");
    check_refused(text.as_bytes(), &[("/definition/id", other)]);
}

#[test]
fn import_of_duplicate_ids_is_refused_or_listed() {
    let key = "channel".to_owned();
    let text = golden_with("\"wait\": \"no-wait\"", "\"channel\": \"post\"");
    let kind = ProblemKind::DuplicateKey { key };
    check_refused(text.as_bytes(), &[("/answers/channel", kind)]);
    let id = "call-back".to_owned();
    let text = golden_with("\"one-number\"", "\"call-back\"");
    let kind = ProblemKind::DuplicateId { id };
    check_listed(&text, &[("/plan/actions/2/action", kind)]);
}

#[test]
fn import_of_a_name_without_end_is_refused() {
    let (max, found) = (400, 900_000);
    let long = ProblemKind::LongText { max, found };
    let text = golden_with("1.0.0", &"9".repeat(found));
    check_refused(text.as_bytes(), &[("/definition/version", long)]);
}

/// What stands on the device is held as strictly: it is kept as it is, and the run begins anew.
#[test]
fn what_is_stored_is_no_less_bounded() {
    for stored in [
        hostile::deep(LIMIT),
        hostile::keys(90_000, "0"),
        hostile::keys(1_000_000, "0"),
        "NaN".to_owned(),
    ] {
        let respondent = Respondent::comes_back_to("branching", Ok(Some(stored.clone())));
        let saving = &respondent.session.saving;
        let kept = matches!(saving, Saving::Unreadable { text, .. } if **text == *stored);
        assert!(kept, "it is not kept as it is");
        respondent.has_given(0).stands_on("start");
    }
}

#[test]
fn kept_runs_beyond_the_most_are_refused() {
    let (assessment, _) = sound("branching");
    let kept = |count: usize| {
        let runs = vec!["{}"; count].join(",");
        format!(r#"{{"format":1,"kind":"cx-maturity-runs","runs":[{runs}]}}"#)
    };
    let read = read_runs(&assessment, &kept(MAX_RUNS)).expect("can be read");
    assert_eq!(read.len(), MAX_RUNS);
    let (max, found) = (MAX_RUNS, MAX_RUNS + 1);
    let many = told(&[("/runs", ProblemKind::TooMany { max, found })]);
    assert_eq!(read_runs(&assessment, &kept(found)), Err(many));
}
