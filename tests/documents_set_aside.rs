//! What of a plan, a day or a scorecard does not fit: told with its place, and the rest kept. The
//! golden report with a plan stands for the rest.

mod common;

use std::fs;

use common::{root, sound};
use cx_maturity::definition::LevelIx;
use cx_maturity::definition::wire::FunctionId;
use cx_maturity::document::{Recovered, read_report};
use cx_maturity::plan::{MAX_ENTRIES, MAX_PLAN_TEXT, Target};
use cx_maturity::problem::{JsonKind, ProblemKind};

fn golden() -> String {
    fs::read_to_string(root().join("tests/golden/report-1-plan.json")).expect("is there")
}

/// The golden report with this in the place of that: what is told, and what is recovered.
fn check(that: &str, this: &str, expected: &[(&str, ProblemKind)]) -> Recovered {
    let (assessment, _) = sound("branching");
    assert!(golden().contains(that), "{that}");
    let text = golden().replacen(that, this, 1);
    let recovered = read_report(&assessment, &text).expect(this);
    let found = recovered.problems.iter();
    let found: Vec<_> = found.map(|one| (&*one.place, one.kind.clone())).collect();
    assert_eq!(found, expected, "{this}");
    assert_eq!(recovered.answers.given(), 3, "{this}");
    recovered
}

fn unknown(value: &str, accepted: &[&str]) -> ProblemKind {
    ProblemKind::UnknownValue {
        value: value.into(),
        accepted: accepted.iter().map(|&one| one.into()).collect(),
    }
}

fn range(min: u32, max: u32, found: u32) -> ProblemKind {
    let found = found.to_string();
    ProblemKind::OutOfRange { min, max, found }
}

fn one_of(of: [&str; 2], found: usize) -> ProblemKind {
    let of = of.map(str::to_owned).to_vec();
    ProblemKind::NotExactlyOne { of, found }
}

#[test]
fn a_target_that_does_not_fit_is_told() {
    let percent = "{\n        \"percent\": 100\n      }";
    let (assessment, _) = sound("branching");
    for (text, target) in [
        (r#"{ "level": "high" }"#, Target::Level(LevelIx(1))),
        (r#"{ "percent": 0 }"#, Target::Percent(0)),
    ] {
        let plan = check(percent, text, &[]).plan;
        assert_eq!(plan.targets, [(assessment.overall, target)]);
    }
    let place = "/plan/targets/overall";
    let (level, share) = (format!("{place}/level"), format!("{place}/percent"));
    let levels = ["low", "high"];
    let both = ["level", "percent"];
    for (this, place, kind) in [
        (r#"{"level": "top"}"#, &*level, unknown("top", &levels)),
        (r#"{"percent": 101}"#, &share, range(0, 100, 101)),
        (r#"{"level": "low", "percent": 1}"#, place, one_of(both, 2)),
        ("{}", place, one_of(both, 0)),
    ] {
        let plan = check(percent, this, &[(place, kind)]).plan;
        assert_eq!(plan.targets, [], "{this}");
        assert_eq!(plan.entries.len(), 3, "{this}");
    }
    let gone = unknown("gone", &["overall"]);
    let that = "\"overall\": {\n        \"percent\"";
    let this = that.replace("overall", "gone");
    check(that, &this, &[("/plan/targets/gone", gone)]);
}

#[test]
fn an_action_that_does_not_fit_is_told() {
    let long = "é".repeat(MAX_PLAN_TEXT + 1);
    let (max, found) = (MAX_PLAN_TEXT, MAX_PLAN_TEXT + 1);
    let too_long = ProblemKind::LongText { max, found };
    let own = "\"own\": \"Ask three callers how long they waited.\"";
    let twice = ProblemKind::DuplicateId {
        id: "call-back".into(),
    };
    let both = ["action", "own"];
    let (at, of_own) = ("/plan/actions/1", "/plan/actions/1/own");
    for (this, place, kind) in [
        (format!("\"own\": \"{long}\""), of_own, too_long.clone()),
        ("\"own\": \" \"".into(), of_own, ProblemKind::EmptyText),
        (format!("{own}, \"action\": \"a\""), at, one_of(both, 2)),
        ("\"done\": false".into(), at, one_of(both, 0)),
        (
            format!("\"action\": \"{long}\""),
            "/plan/actions/1/action",
            too_long,
        ),
        (
            "\"action\": \"call-back\"".into(),
            "/plan/actions/1/action",
            twice,
        ),
    ] {
        let plan = check(own, &this, &[(place, kind)]).plan;
        assert_eq!(plan.entries.len(), 2, "{this}");
    }
    // Just as long as may be, counted in characters; an id that no library has yet.
    let plan = check(own, &format!("\"own\": \"{}\"", &long[2..]), &[]).plan;
    assert_eq!(plan.entries.len(), 3);
    assert!(check("\"call-back\"", "\"new\"", &[]).plan.has("new"));
}

#[test]
fn what_stands_beside_an_action_is_told_and_the_action_kept() {
    let found = "2027-02-30".to_owned();
    let functions: Vec<_> = FunctionId::ALL.iter().map(|(tag, _)| *tag).collect();
    let owner = unknown("board", &functions);
    let no_day = ProblemKind::NotADay { found };
    let recovered = check(
        "2027-01-31",
        "2027-02-30",
        &[("/plan/actions/0/due", no_day.clone())],
    );
    assert_eq!(recovered.plan.entries[0].due, None);
    let recovered = check(
        "\"service\"",
        "\"board\"",
        &[("/plan/actions/0/owner", owner)],
    );
    assert_eq!(recovered.plan.entries[0].owner, None);
    assert!(recovered.plan.entries[0].done);
    let recovered = check("2026-11-22", "2027-02-30", &[("/finished", no_day.clone())]);
    assert_eq!(recovered.finished, None);
    let recovered = check(
        "2026-05-04",
        "2027-02-30",
        &[("/plan/since/finished", no_day)],
    );
    assert_eq!(recovered.plan.since.map(|since| since.finished), Some(None));
    let place = "/plan/since/scores/overall/numerator";
    let recovered = check(
        "\"numerator\": 2,",
        "\"numerator\": 4,",
        &[(place, range(0, 3, 4))],
    );
    assert_eq!(recovered.plan.since.map(|since| since.scores), Some(vec![]));
}

#[test]
fn a_plan_is_bounded() {
    let (max, found) = (MAX_ENTRIES, MAX_ENTRIES + 3);
    let more: Vec<_> = (0..MAX_ENTRIES)
        .map(|at| format!("{{\"own\": \"{at}\", \"when\": \"later\"}}"))
        .collect();
    let this = format!("\"actions\": [{},", more.join(","));
    let many = ProblemKind::TooMany { max, found };
    let plan = check("\"actions\": [", &this, &[("/plan/actions", many)]).plan;
    assert_eq!(plan.entries.len(), MAX_ENTRIES);
    // Who has three open actions for now has the fourth for later.
    let now: Vec<_> = (0..3)
        .map(|at| format!("{{\"own\": \"{at}\", \"when\": \"now\"}}"))
        .collect();
    let this = format!("\"actions\": [{},", now.join(","));
    let (max, found) = (3, 4);
    let full = ProblemKind::TooMany { max, found };
    let plan = check("\"actions\": [", &this, &[("/plan/actions/4/when", full)]).plan;
    let now: Vec<_> = plan.entries.iter().map(|entry| entry.now).collect();
    assert_eq!(
        now,
        [true, true, true, true, false, false],
        "one of them is done"
    );
}

/// The form is held as strictly as that of answers.
#[test]
fn a_malformed_plan_is_refused() {
    let (assessment, _) = sound("branching");
    for (that, this) in [
        ("\"when\": \"now\"", "\"when\": \"soon\""),
        ("\"when\": \"later\",", ""),
        ("\"done\": true", "\"done\": \"yes\""),
        ("\"plan\": {", "\"plan\": { \"budget\": 1,"),
        ("\"percent\": 100", "\"percent\": 99.5"),
        ("\"finished\": \"2026-11-22\"", "\"finished\": 20261122"),
    ] {
        let text = golden().replacen(that, this, 1);
        assert!(
            text != golden() && read_report(&assessment, &text).is_err(),
            "{this}"
        );
    }
}

#[test]
fn a_broken_scorecard_spoils_nothing_else() {
    let wrong = |accepted: JsonKind, found| {
        let accepted = vec![accepted];
        ProblemKind::WrongKind { accepted, found }
    };
    let at = "/scorecard/dimensions/overall";
    let (numerator, denominator) = (format!("{at}/numerator"), format!("{at}/denominator"));
    let text = wrong(JsonKind::Integer, JsonKind::Text);
    for (that, this, place, kind) in [
        (
            "\"numerator\": 19",
            "\"numerator\": 21",
            &*numerator,
            range(0, 20, 21),
        ),
        (
            "\"denominator\": 20",
            "\"denominator\": 0",
            &denominator,
            range(1, u32::MAX, 0),
        ),
        (
            "\"numerator\": 19",
            "\"numerator\": \"19\"",
            &numerator,
            text,
        ),
        (
            "\"points\": 4",
            "\"points\": 6",
            "/scorecard/items/remark/points",
            range(0, 5, 6),
        ),
    ] {
        let recovered = check(that, this, &[(place, kind)]);
        assert_eq!(recovered.recorded, Default::default(), "{this}");
        assert_eq!(recovered.plan.entries.len(), 3, "{this}");
    }
    let (assessment, _) = sound("branching");
    let list = wrong(JsonKind::Object, JsonKind::List);
    let text = golden().replacen("\"scorecard\": {", "\"scorecard\": [], \"x\": {", 1);
    let begin = text.find(", \"x\"").expect("is there");
    let end = text.find(",\n  \"plan\"").expect("is there");
    let text = format!("{}{}", &text[..begin], &text[end..]);
    let recovered = read_report(&assessment, &text).expect("is read");
    let [problem] = &*recovered.problems else {
        panic!("{:?}", recovered.problems)
    };
    assert_eq!((&*problem.place, &problem.kind), ("/scorecard", &list));
}
