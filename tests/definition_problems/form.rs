//! Problems of form: what is no JSON, no definition, or no value of the kind that is read.

use cx_maturity::definition::MAX_DEFINITION_BYTES;
use cx_maturity::json::MAX_DEPTH;
use cx_maturity::problem::{JsonKind, ProblemKind};
use serde_json::json;

use super::{check, check_text, missing_field, out_of_range, unknown_value, with, without, wrong};

#[test]
fn what_can_not_be_read_at_all() {
    check_text("", &[("", ProblemKind::Syntax { line: 1, column: 0 })]);
    check_text(
        "{\n  \"id\": x\n}",
        &[("", ProblemKind::Syntax { line: 2, column: 9 })],
    );
    check_text("[]", &[("", wrong(JsonKind::Object, JsonKind::List))]);
    check_text("{}", &[("", missing_field("texts"))]);
    check_text(
        r#"{"texts": []}"#,
        &[("/texts", wrong(JsonKind::Object, JsonKind::List))],
    );
    let limit = MAX_DEFINITION_BYTES;
    check_text(
        &" ".repeat(limit + 1),
        &[("", ProblemKind::TooLarge { limit })],
    );
    let deep = format!("{{\"texts\": {}", "[".repeat(MAX_DEPTH));
    check_text(&deep, &[("", ProblemKind::TooDeep { limit: MAX_DEPTH })]);
    let key = "id".to_owned();
    let twice = r#"{"items": [{"id": "a", "id": "b"}], "texts": {}}"#;
    check_text(twice, &[("/items/0/id", ProblemKind::DuplicateKey { key })]);
}

#[test]
fn a_newer_format_is_told_alone() {
    let (newest, found) = (1, 2);
    let newer = ProblemKind::UnknownFormat { newest, found };
    let edits = vec![
        with("/format", json!(2)),
        with("/id", json!(7)),
        with("/texts/en", json!(7)),
    ];
    check(edits, &[("/format", newer)]);
    check(vec![without("/format")], &[("", missing_field("format"))]);
    check(
        vec![with("/format", json!("1"))],
        &[("/format", wrong(JsonKind::Integer, JsonKind::Text))],
    );
}

#[test]
fn values_of_another_kind() {
    let found = [
        (json!(null), JsonKind::Null),
        (json!(true), JsonKind::Boolean),
        (json!(1), JsonKind::Integer),
        (json!(-1), JsonKind::Integer),
        (json!(0.5), JsonKind::Fraction),
        (json!([]), JsonKind::List),
        (json!({}), JsonKind::Object),
    ];
    for (value, kind) in found {
        check(
            vec![with("/version", value)],
            &[("/version", wrong(JsonKind::Text, kind))],
        );
    }
    let text = wrong(JsonKind::Boolean, JsonKind::Text);
    check(
        vec![with("/items/2/optional", json!("yes"))],
        &[("/items/2/optional", text)],
    );
    let place = "/items/0/options/0/points";
    check(
        vec![with(place, json!(-1))],
        &[(place, out_of_range(0, u32::MAX, "-1"))],
    );
    let found = u64::MAX.to_string();
    check(
        vec![with(place, json!(u64::MAX))],
        &[(place, out_of_range(0, u32::MAX, &found))],
    );
    let fraction = wrong(JsonKind::Integer, JsonKind::Fraction);
    check(vec![with(place, json!(1.0))], &[(place, fraction)]);
}

#[test]
fn fields_too_many_and_too_few() {
    let kind = ProblemKind::UnknownField {
        field: "item".to_owned(),
        accepted: vec!["id".to_owned(), "items".to_owned()],
    };
    check(
        vec![with("/pages/0/item", json!("x"))],
        &[("/pages/0/item", kind)],
    );
    check(
        vec![without("/pages/0/id")],
        &[("/pages/0", missing_field("id"))],
    );
    check(vec![without("/overall")], &[("", missing_field("overall"))]);
    let gate = "/levels/1/gates/0";
    check(
        vec![without("/levels/1/gates/0/from")],
        &[(gate, missing_field("from"))],
    );
}

#[test]
fn texts_that_are_none_of_a_closed_list() {
    let accepted = ["content-based", "validated"];
    let place = "/provenance/validation";
    check(
        vec![with(place, json!("proven"))],
        &[(place, unknown_value("proven", &accepted))],
    );
    let place = "/items/0/exceptions";
    let accepted = ["cannot-see", "does-not-apply"];
    check(
        vec![with(place, json!(["cannot-see", "skip"]))],
        &[("/items/0/exceptions/1", unknown_value("skip", &accepted))],
    );
    let place = "/dimensions/0/aggregate";
    check(
        vec![with(place, json!("median"))],
        &[(place, unknown_value("median", &["mean", "sum"]))],
    );
}

/// The texts' form is told along with the structure's, though what they should be can't be known.
#[test]
fn the_form_of_texts_is_told_with_a_broken_structure() {
    let number = || wrong(JsonKind::Text, JsonKind::Integer);
    check(
        vec![
            with("/overall", json!(1)),
            with("/texts/en/title", json!(2)),
        ],
        &[("/overall", number()), ("/texts/en/title", number())],
    );
}
