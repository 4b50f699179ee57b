//! Reports as files: a golden one that must be read and written for ever, and what is refused,
//! each with its place.

mod common;

use std::fs;

use common::{answers, report_on, root, sound};
use cx_maturity::answers::Answers;
use cx_maturity::answers::SetAside;
use cx_maturity::document::{MAX_REPORT_BYTES, read_report};
use cx_maturity::json::MAX_DEPTH;
use cx_maturity::problem::{JsonKind, ProblemKind};

/// What `golden/report-1.json` holds.
const GIVEN: [(&str, &str); 3] = [
    ("channel", "phone"),
    ("wait", "no-wait"),
    ("remark", "mostly"),
];

fn golden() -> String {
    fs::read_to_string(root().join("tests/golden/report-1.json")).expect("is there")
}

fn written(given: &Answers) -> String {
    let (assessment, _) = sound("branching");
    report_on(&assessment, given)
}

/// (1 + 2·1 + 4/5) / 4 = 3.8/4 = 19/20.
#[test]
fn the_golden_report_is_read_and_written() {
    let (assessment, _) = sound("branching");
    let given = answers(&assessment, &GIVEN);
    let recovered = read_report(&assessment, &golden()).expect("is read for ever");
    assert_eq!(recovered.answers, given);
    assert_eq!(recovered.set_aside, []);
    // Until the example or the format changes: then keep this file, and add report-2.json.
    assert!(
        recovered.same_method,
        "tests/definitions/branching.json is not what it was"
    );
    assert_eq!(written(&given), golden());
}

/// The golden report with this in the place of that: what is recovered of it.
fn check_recovered(
    that: &str,
    this: &str,
    kept: &[(&str, &str)],
    aside: &[(&str, &str)],
    same: bool,
) {
    let (assessment, _) = sound("branching");
    let text = golden();
    assert!(text.contains(that), "{that}");
    let recovered = read_report(&assessment, &text.replace(that, this)).expect("is read");
    let aside = aside.iter().map(|&(item, given)| SetAside {
        item: item.into(),
        given: given.into(),
    });
    let aside: Vec<_> = aside.collect();
    let mut expected = answers(&assessment, kept);
    expected.put_aside(aside.clone());
    assert_eq!(recovered.answers, expected, "{this}");
    assert_eq!(recovered.set_aside, aside, "{this}");
    assert_eq!(recovered.same_method, same, "{this}");
}

#[test]
fn what_does_not_fit_is_set_aside_and_the_rest_kept() {
    let [channel, wait, remark] = GIVEN;
    check_recovered(
        "\"wait\"",
        "\"waits\"",
        &[channel, remark],
        &[("waits", "no-wait")],
        true,
    );
    check_recovered(
        "\"no-wait\"",
        "\"none\"",
        &[channel, remark],
        &[("wait", "none")],
        true,
    );
    let unseen = [channel, ("wait", "cannot-see"), remark];
    check_recovered("\"no-wait\"", "\"cannot-see\"", &unseen, &[], true);
    // remark allows no further answer.
    let aside = [("remark", "does-not-apply")];
    check_recovered(
        "\"mostly\"",
        "\"does-not-apply\"",
        &[channel, wait],
        &aside,
        true,
    );
    let aside = [("__proto__", "no-wait")];
    check_recovered(
        "\"wait\"",
        "\"__proto__\"",
        &[channel, remark],
        &aside,
        true,
    );
    // Another version is read; that its method differs is told.
    check_recovered("\"hash\": \"", "\"hash\": \"0", &GIVEN, &[], false);
    check_recovered(
        "\"version\": \"1.0.0\"",
        "\"version\": \"2.0.0\"",
        &GIVEN,
        &[],
        true,
    );
    // Other rules of scoring are another method; the first had no number.
    check_recovered("\"scoring\": 1", "\"scoring\": 2", &GIVEN, &[], false);
    check_recovered(",\n    \"scoring\": 1", "", &GIVEN, &[], true);
    // Scores are worked out anew, so nobody can set their own.
    check_recovered("\"shown\": 95", "\"shown\": 100", &GIVEN, &[], true);
    check_recovered(
        "{\n  \"format\"",
        "\u{feff}{\n  \"format\"",
        &GIVEN,
        &[],
        true,
    );
}

/// The golden report with this in the place of that is refused for exactly these problems.
fn check_refused(that: &str, this: &str, expected: &[(&str, ProblemKind)]) {
    let (assessment, _) = sound("branching");
    let text = golden();
    assert!(text.contains(that), "{that}");
    let found = read_report(&assessment, &text.replacen(that, this, 1)).expect_err(this);
    let found: Vec<_> = found
        .into_iter()
        .map(|problem| (problem.place, problem.kind))
        .collect();
    let expected = expected
        .iter()
        .map(|(place, kind)| ((*place).to_owned(), kind.clone()));
    assert_eq!(found, expected.collect::<Vec<_>>(), "{this}");
}

fn wrong(accepted: JsonKind, found: JsonKind) -> ProblemKind {
    let accepted = vec![accepted];
    ProblemKind::WrongKind { accepted, found }
}

fn unknown_field(field: &str) -> ProblemKind {
    let accepted = [
        "$schema",
        "format",
        "kind",
        "definition",
        "finished",
        "status",
        "answers",
        "aside",
        "scorecard",
        "plan",
    ];
    ProblemKind::UnknownField {
        field: field.into(),
        accepted: accepted.map(str::to_owned).to_vec(),
    }
}

#[test]
fn what_is_no_report_on_this_assessment_is_refused_with_its_place() {
    let (expected, found) = ("branching".into(), "phq-9".into());
    let other = ProblemKind::OtherAssessment { expected, found };
    check_refused("\"branching\"", "\"phq-9\"", &[("/definition/id", other)]);
    for found in [0, 2, u32::MAX] {
        let newer = ProblemKind::UnknownFormat { newest: 1, found };
        let this = format!("\"format\": {found}, \"unheard\": [],");
        check_refused("\"format\": 1,", &this, &[("/format", newer)]);
    }
    let value = "cx-maturity-team".to_owned();
    let accepted = vec!["cx-maturity-report".to_owned()];
    let kind = ProblemKind::UnknownValue { value, accepted };
    check_refused(
        "\"cx-maturity-report\"",
        "\"cx-maturity-team\"",
        &[("/kind", kind)],
    );
}

#[test]
fn what_passes_elsewhere_is_refused_with_its_place() {
    let text = wrong(JsonKind::Integer, JsonKind::Text);
    check_refused("\"format\": 1", "\"format\": \"1\"", &[("/format", text)]);
    let fraction = wrong(JsonKind::Integer, JsonKind::Fraction);
    check_refused("\"format\": 1", "\"format\": 1.0", &[("/format", fraction)]);
    let number = wrong(JsonKind::Text, JsonKind::Integer);
    check_refused("\"no-wait\"", "2", &[("/answers/wait", number)]);
    let null = wrong(JsonKind::Text, JsonKind::Null);
    check_refused("\"no-wait\"", "null", &[("/answers/wait", null)]);
    let list = wrong(JsonKind::Object, JsonKind::List);
    check_refused(
        "\"definition\": {",
        "\"definition\": [], \"x\": {",
        &[("/x", unknown_field("x")), ("/definition", list)],
    );
    let key = "wait".to_owned();
    check_refused(
        "\"remark\"",
        "\"wait\"",
        &[("/answers/wait", ProblemKind::DuplicateKey { key })],
    );
    let key = "format".to_owned();
    check_refused(
        "\"kind\"",
        "\"format\": 1, \"kind\"",
        &[("/format", ProblemKind::DuplicateKey { key })],
    );
    check_refused(
        "\"kind\"",
        "\"__proto__\": {}, \"kind\"",
        &[("/__proto__", unknown_field("__proto__"))],
    );
    let field = "status".to_owned();
    check_refused(
        "  \"status\": \"complete\",\n",
        "",
        &[("", ProblemKind::MissingField { field })],
    );
}

#[test]
fn what_can_not_be_read_at_all_is_refused() {
    let deep = format!(
        "\"scorecard\": {}{}, \"x\"",
        "[".repeat(MAX_DEPTH),
        "]".repeat(MAX_DEPTH)
    );
    check_refused(
        "\"scorecard\"",
        &deep,
        &[("", ProblemKind::TooDeep { limit: MAX_DEPTH })],
    );
    let long = " ".repeat(MAX_REPORT_BYTES);
    let limit = MAX_REPORT_BYTES;
    check_refused("\n", &long, &[("", ProblemKind::TooLarge { limit })]);
    check_refused(
        "{",
        "[",
        &[(
            "",
            ProblemKind::Syntax {
                line: 2,
                column: 11,
            },
        )],
    );
    check_refused(
        "\"format\"",
        "format",
        &[("", ProblemKind::Syntax { line: 2, column: 3 })],
    );
    let (assessment, _) = sound("branching");
    for text in [
        "",
        "\u{feff}",
        "null",
        "[]",
        "{}",
        "\"\"",
        "1e999",
        "{\"a\":1}{}",
    ] {
        assert!(read_report(&assessment, text).is_err(), "{text}");
    }
}
