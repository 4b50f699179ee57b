//! Many faults at once: all are told, and none because of another.

use cx_maturity::problem::{JsonKind, Noun, ProblemKind};
use serde_json::json;

use super::{
    check, check_practices, duplicate, missing_field, missing_text, not_counted, not_exactly_one,
    on_pages, out_of_range, unknown, unknown_value, unused_text, with, without, wrong,
};

#[test]
#[allow(clippy::too_many_lines, reason = "a table of cases")]
fn all_faults_of_form_and_of_meaning_are_told_at_once() {
    let version = "1.0".to_owned();
    check(
        vec![
            // of form
            with("/unheard", json!(1)),
            with("/items/2", json!({"scale": "agree"})),
            with("/items/1/options/1/points", json!("1")),
            with("/texts/en/audience", json!(null)),
            // of meaning
            with("/version", json!("1.0")),
            with("/minutes", json!([2])),
            with("/languages", json!(["en", "fr", "en"])),
            with("/items/0/options/2/id", json!("phone")),
            with("/dimensions/0/members/3/weight", json!(0)),
            with("/dimensions/0/members/4", json!({"dimension": "overal"})),
            with(
                "/levels/0/gates",
                json!([{"dimension": "overall", "from": {"level": "high"}}]),
            ),
            with("/levels/1/from/percent", json!(0)),
            with("/pages/1/items/1", json!("channel")),
        ],
        &[
            (
                "/unheard",
                ProblemKind::UnknownField {
                    field: "unheard".into(),
                    accepted: [
                        "$schema",
                        "format",
                        "id",
                        "version",
                        "minutes",
                        "languages",
                        "result",
                        "continues",
                        "provenance",
                        "scales",
                        "items",
                        "dimensions",
                        "overall",
                        "indices",
                        "levels",
                        "pages",
                        "actions",
                        "texts",
                        "textHashes",
                    ]
                    .map(str::to_owned)
                    .to_vec(),
                },
            ),
            (
                "/items/1/options/1/points",
                wrong(JsonKind::Integer, JsonKind::Text),
            ),
            ("/items/2", missing_field("id")),
            ("/texts/en/audience", wrong(JsonKind::Text, JsonKind::Null)),
            ("/version", ProblemKind::NotAVersion { found: version }),
            ("/minutes", ProblemKind::TooFew { min: 2, found: 1 }),
            ("/languages/2", duplicate("en")),
            ("/texts", missing_text("fr")),
            ("/items/0/options/2", duplicate("phone")),
            ("/items/0", on_pages("channel", 2)),
            ("/dimensions/0/members/3/weight", out_of_range(1, 100, "0")),
            (
                "/dimensions/0/members/4/dimension",
                unknown(Noun::Dimension, "overal", Some("overall")),
            ),
            (
                "/levels/0/gates/0/from/level",
                ProblemKind::GateAbove {
                    level: "high".into(),
                },
            ),
            ("/levels/1", ProblemKind::CutsOutOfOrder),
        ],
    );
}

/// One broken entry each, to which much refers: only the entry itself is told.
#[test]
#[allow(clippy::too_many_lines, reason = "a table of cases")]
fn nothing_follows_from_a_broken_entry() {
    let text = || wrong(JsonKind::Integer, JsonKind::Text);
    let object = || wrong(JsonKind::Object, JsonKind::Text);
    let list = || wrong(JsonKind::List, JsonKind::Integer);
    // Items: on pages, in dimensions, conditions and gates; with an id and without.
    check(
        vec![without("/items/0/id")],
        &[("/items/0", missing_field("id"))],
    );
    check(
        vec![with("/items/1", json!("wait"))],
        &[("/items/1", object())],
    );
    check(
        vec![with("/items/1/id", json!(null))],
        &[("/items/1/id", wrong(JsonKind::Text, JsonKind::Null))],
    );
    check(
        vec![with("/items/1/when", json!("x"))],
        &[("/items/1/when", object())],
    );
    // Options, own and shared: in conditions.
    let place = "/items/0/options/0/points";
    check(vec![with(place, json!("2"))], &[(place, text())]);
    check(
        vec![with("/items/0/options", json!(5))],
        &[("/items/0/options", list())],
    );
    check(
        vec![with("/scales/0/options/4/points", json!("5"))],
        &[("/scales/0/options/4/points", text())],
    );
    check(
        vec![with("/scales/0", json!("agree"))],
        &[("/scales/0", object())],
    );
    check(vec![with("/scales", json!(1))], &[("/scales", list())]);
    let number = || wrong(JsonKind::Text, JsonKind::Integer);
    check(
        vec![with("/items/2/scale", json!(1))],
        &[("/items/2/scale", number())],
    );
    // Conditions.
    let place = "/items/1/when/is";
    check(vec![with(place, json!(1))], &[(place, list())]);
    check(
        vec![with("/items/1/when/item", json!(1))],
        &[("/items/1/when/item", number())],
    );
    check(
        vec![with("/items/3/when/any", json!(1))],
        &[("/items/3/when/any", list())],
    );
    // Dimensions and their members: what counts the items can't be known then.
    check(
        vec![without("/dimensions/0/members")],
        &[("/dimensions/0", missing_field("members"))],
    );
    let place = "/dimensions/0/members/2";
    check(vec![with(place, json!("remark"))], &[(place, object())]);
    check(
        vec![with("/dimensions/0/members/2/item", json!(1))],
        &[("/dimensions/0/members/2/item", number())],
    );
    // Levels and their cuts.
    check(
        vec![with("/levels/1/from/percent", json!("50"))],
        &[("/levels/1/from/percent", text())],
    );
    check(
        vec![with("/levels/0/from", json!("0"))],
        &[("/levels/0/from", object())],
    );
    check(
        vec![with("/levels/1/gates", json!(1))],
        &[("/levels/1/gates", list())],
    );
    let gate = "/levels/1/gates/0/from";
    check(
        vec![with(gate, json!({"points": "1"}))],
        &[("/levels/1/gates/0/from/points", text())],
    );
    let cuts = with(
        "/dimensions/0/cuts",
        json!([{"level": "low", "from": {"percent": 0}}]),
    );
    check(
        vec![with("/levels", json!(1)), cuts],
        &[("/levels", list())],
    );
    // Pages: they may hold any item.
    check(
        vec![with("/pages/1", json!("second"))],
        &[("/pages/1", object())],
    );
    check(
        vec![with("/pages/1/items/0", json!(1))],
        &[("/pages/1/items/0", number())],
    );
}

#[test]
fn nothing_follows_from_a_broken_index() {
    let gated = || {
        with(
            "/dimensions/18/members/2",
            json!({"dimension": "create-stream"}),
        )
    };
    let list = wrong(JsonKind::List, JsonKind::Text);
    check_practices(
        vec![with("/indices", json!("none")), gated()],
        &[("/indices", list)],
    );
    check_practices(
        vec![without("/indices/0/id"), gated()],
        &[("/indices/0", missing_field("id"))],
    );
    check_practices(
        vec![without("/indices/0/parts/0/members"), gated()],
        &[("/indices/0/parts/0", missing_field("members"))],
    );
}

/// What a broken entry does not touch is still told beside it.
#[test]
#[allow(clippy::too_many_lines, reason = "a table of cases")]
fn what_has_nothing_to_do_with_it_is_told() {
    check(
        vec![
            with("/items/2/optional", json!("yes")),
            with("/items/2/scale", json!("agrea")),
            without("/dimensions/0/members/2"),
            without("/pages/0/items/2"),
        ],
        &[
            (
                "/items/2/optional",
                wrong(JsonKind::Boolean, JsonKind::Text),
            ),
            (
                "/items/2/scale",
                unknown(Noun::Scale, "agrea", Some("agree")),
            ),
            ("/items/2", not_counted("remark")),
            ("/items/2", on_pages("remark", 0)),
        ],
    );
    check(
        vec![
            with("/levels/1/from", json!({"percent": 101})),
            with("/levels/1/gates/0", json!({"item": 1, "from": {}})),
            with("/dimensions/0/aggregate", json!("median")),
            without("/items/1/options"),
        ],
        &[
            ("/levels/1/from/percent", out_of_range(0, 100, "101")),
            (
                "/levels/1/gates/0/item",
                wrong(JsonKind::Text, JsonKind::Integer),
            ),
            (
                "/levels/1/gates/0/from",
                not_exactly_one(&["percent", "points", "level"], 0),
            ),
            (
                "/dimensions/0/aggregate",
                unknown_value("median", &["mean", "sum"]),
            ),
            ("/items/1", not_exactly_one(&["options", "scale"], 0)),
        ],
    );
    // All faults of the texts at once, once the structure is sound.
    check(
        vec![
            without("/texts/en/items/wait"),
            with("/texts/en/items/effort/stem", json!(" ")),
            with("/texts/en/items/remark/hint", json!(1)),
            with("/texts/en/pages/third", json!({"title": "Third"})),
            without("/texts/en/levels/low"),
        ],
        &[
            ("/texts/en/items", missing_text("wait")),
            ("/texts/en/items/effort/stem", ProblemKind::EmptyText),
            (
                "/texts/en/items/remark/hint",
                wrong(JsonKind::Text, JsonKind::Integer),
            ),
            ("/texts/en/pages/third", unused_text("third")),
            ("/texts/en/levels", missing_text("low")),
        ],
    );
}
