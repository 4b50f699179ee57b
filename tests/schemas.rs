//! The published schemas are those which the wire structs give, and agree with the parsers: what is
//! sound passes both, what is malformed passes neither.
//!
//! `UPDATE_SCHEMAS=1 cargo test --test schemas` (or `cargo xtask schemas`) writes them anew.

mod common;

use std::fs;

use common::{answers, definitions, report_on, root, sound, text_of};
use cx_maturity::definition::{Assessment, parse_document};
use cx_maturity::document::read_report;
use cx_maturity::schemas;
use jsonschema::Validator;
use serde_json::{Value, json};

fn check_published(name: &str, generated: &str) {
    let path = root().join("schemas").join(name);
    if std::env::var_os("UPDATE_SCHEMAS").is_some() {
        fs::create_dir_all(root().join("schemas")).expect("can be made");
        fs::write(&path, generated).expect("can be written");
    }
    let published = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        published == generated,
        "{name} is not up to date: run `cargo xtask schemas`"
    );
}

#[test]
fn the_published_schemas_are_up_to_date() {
    check_published("definition.schema.json", &schemas::definition());
    check_published("report.schema.json", &schemas::report());
    check_published("team.schema.json", &schemas::team());
}

fn validator(schema: &str) -> Validator {
    let schema = serde_json::from_str(schema).expect("is JSON");
    jsonschema::draft202012::meta::validate(&schema).expect("is a schema of draft 2020-12");
    jsonschema::draft202012::new(&schema).expect("is a schema")
}

fn faults(validator: &Validator, document: &Value) -> Vec<String> {
    let faults = validator.iter_errors(document);
    faults
        .map(|one| format!("{}: {one}", one.instance_path()))
        .collect()
}

#[test]
fn every_definition_agrees_with_the_schema() {
    let validator = validator(&schemas::definition());
    for (path, text) in definitions() {
        let document = serde_json::from_str(&text).expect("is JSON");
        assert_eq!(
            faults(&validator, &document),
            Vec::<String>::new(),
            "{}",
            path.display()
        );
    }
}

fn written(assessment: &Assessment, given: &[(&str, &str)]) -> Value {
    let given = answers(assessment, given);
    let text = report_on(assessment, &given);
    serde_json::from_str(&text).expect("is JSON")
}

#[test]
fn every_report_agrees_with_the_schema() {
    let validator = validator(&schemas::report());
    let check = |assessment: &Assessment, given: &[(&str, &str)], status: &str, level: &Value| {
        let document = written(assessment, given);
        assert_eq!(
            faults(&validator, &document),
            Vec::<String>::new(),
            "{given:?}"
        );
        assert_eq!(document["status"], status);
        assert_eq!(&document["scorecard"]["level"], level);
    };
    let branching = sound("branching").0;
    let high = json!({"reached": "high", "byScore": "high"});
    let complete = [
        ("channel", "post"),
        ("effort", "a-little"),
        ("remark", "fully"),
    ];
    check(&branching, &complete, "complete", &high);
    let held_back = json!({"reached": "low", "byScore": "high"});
    let partial = [("channel", "phone"), ("remark", "fully")];
    check(&branching, &partial, "partial", &held_back);
    check(
        &branching,
        &[("channel", "cannot-see")],
        "partial",
        &Value::Null,
    );
    check(&branching, &[], "partial", &Value::Null);
    // Without levels, with indices, and with some dimensions that have a score.
    let practices = sound("practices").0;
    let some = [
        ("strategy-create-first", "most"),
        ("strategy-measure-first", "does-not-apply"),
    ];
    check(&practices, &some, "partial", &Value::Null);
    let organisation = sound("organisation").0;
    check(
        &organisation,
        &[("budget", "all-budgets")],
        "partial",
        &Value::Null,
    );
}

#[test]
fn a_report_with_a_plan_agrees_with_the_schema() {
    let text = fs::read_to_string(root().join("tests/golden/report-1-plan.json"));
    let sound: Value = serde_json::from_str(&text.expect("is there")).expect("is JSON");
    let validator = validator(&schemas::report());
    assert_eq!(faults(&validator, &sound), Vec::<String>::new());
    let check = |place: &str, value: Value| {
        let document = edited(&sound, place, Some(value));
        assert!(!validator.is_valid(&document), "{place}");
    };
    // These two are told beside the rest; the others refuse it.
    check("/plan/targets/overall/level", json!("low"));
    check("/plan/actions/0/own", json!("both"));
    check("/plan/actions/0/when", json!("soon"));
    check("/plan/since/scores/overall", json!(null));
    check("/scorecard/items/channel", json!({"points": 1}));
}

/// A sound document with another value at a place (none: with no such field).
fn edited(sound: &Value, place: &str, value: Option<Value>) -> Value {
    let mut document = sound.clone();
    let (parent, key) = place.rsplit_once('/').expect("is a pointer");
    let parent = document
        .pointer_mut(parent)
        .unwrap_or_else(|| panic!("nothing at {place}"));
    match (parent, value) {
        (Value::Object(fields), Some(value)) => drop(fields.insert(key.to_owned(), value)),
        (Value::Object(fields), None) => assert!(fields.remove(key).is_some(), "{place}"),
        (list, Some(value)) => list[key.parse::<usize>().expect("is a position")] = value,
        (_, None) => panic!("only fields are left out"),
    }
    document
}

#[test]
#[allow(clippy::too_many_lines, reason = "a table of cases")]
fn a_malformed_definition_passes_neither() {
    let validator = validator(&schemas::definition());
    let sound: Value = serde_json::from_str(&text_of("branching")).expect("is JSON");
    let check = |place: &str, value: Option<Value>| {
        let document = edited(&sound, place, value);
        assert!(
            !validator.is_valid(&document),
            "the schema lets pass {place}"
        );
        assert!(
            parse_document(&document.to_string()).is_err(),
            "the parser lets pass {place}"
        );
    };
    for (place, value) in [
        ("/format", json!(2)),
        ("/format", json!("1")),
        ("/format", json!(null)),
        ("/id", json!(7)),
        ("/unheard", json!(1)),
        ("/languages", json!("en")),
        ("/minutes", json!([1.5, 2])),
        ("/minutes", json!([-1, 2])),
        ("/scales", json!(null)),
        ("/indices", json!(null)),
        ("/levels", json!({})),
        ("/provenance/validation", json!("proven")),
        ("/provenance/sources", json!([{"author": "no title"}])),
        ("/items/0", json!("channel")),
        ("/items/0/options/0/points", json!("2")),
        ("/items/0/scale", json!("agree")),
        ("/items/0/hint", json!("texts stand apart")),
        ("/items/1/when", json!({"item": "channel"})),
        (
            "/items/1/when",
            json!({"item": "channel", "is": ["phone"], "all": []}),
        ),
        ("/items/1/when", json!({"all": [], "is": ["phone"]})),
        ("/items/1/when", json!({"not": {"not": {}}})),
        ("/items/1/when/is", json!("phone")),
        ("/items/2/exceptions", json!(["unknown"])),
        ("/items/2/optional", json!("yes")),
        ("/dimensions/0/aggregate", json!("median")),
        ("/dimensions/0/members/0", json!({})),
        ("/dimensions/0/members/0/dimension", json!("overall")),
        ("/dimensions/0/members/0/weight", json!(null)),
        ("/levels/0/from", json!({})),
        ("/levels/0/from/points", json!(1)),
        ("/levels/1/gates/0/dimension", json!("overall")),
        ("/actions", json!([{"id": "a"}])),
        ("/texts", json!([])),
        ("/texts/en", json!(null)),
        ("/texts/en/title", json!(null)),
        ("/texts/en/items/wait/hint", json!(null)),
        ("/texts/en/items/wait/options/long", json!(1)),
        ("/texts/en/pages/first/unheard", json!("x")),
    ] {
        check(place, Some(value));
    }
    for place in [
        "/format",
        "/id",
        "/version",
        "/minutes",
        "/languages",
        "/provenance",
        "/items",
        "/dimensions",
        "/overall",
        "/pages",
        "/texts",
        "/items/0/id",
        "/items/0/options",
        "/levels/0/from",
        "/pages/0/items",
        "/texts/en/title",
        "/texts/en/items/wait/stem",
    ] {
        check(place, None);
    }
}

#[test]
fn a_malformed_report_passes_neither() {
    let validator = validator(&schemas::report());
    let branching = sound("branching").0;
    let sound = written(&branching, &[("channel", "phone"), ("wait", "long")]);
    let check = |place: &str, value: Option<Value>| {
        let document = edited(&sound, place, value);
        assert!(
            !validator.is_valid(&document),
            "the schema lets pass {place}"
        );
        assert!(
            read_report(&branching, &document.to_string()).is_err(),
            "the parser lets pass {place}"
        );
    };
    for (place, value) in [
        ("/format", json!(2)),
        ("/format", json!("1")),
        ("/kind", json!("report")),
        ("/status", json!("begun")),
        ("/definition", json!("branching")),
        ("/definition/hash", json!(null)),
        ("/definition/author", json!("x")),
        ("/answers", json!([])),
        ("/answers/channel", json!(0)),
        ("/answers/channel", json!(null)),
        ("/answers/channel", json!({"option": "phone"})),
        ("/unheard", json!({})),
    ] {
        check(place, Some(value));
    }
    for place in [
        "/format",
        "/kind",
        "/definition",
        "/definition/id",
        "/status",
        "/answers",
    ] {
        check(place, None);
    }
}
