//! Problems of meaning: ids, numbers, levels, gates, pages, conditions, dimensions.

use cx_maturity::problem::ProblemKind;
use serde_json::{Value, json};

use super::{
    check, check_practices, check_text, edited, not_counted, on_pages, out_of_range, unknown_value,
    with, without,
};

#[test]
fn ids_and_versions() {
    let long = "a".repeat(65);
    for id in [
        "",
        "Caps",
        "two words",
        "under_score",
        "-a",
        "a-",
        "a--b",
        "1st",
        "é",
        long.as_str(),
    ] {
        let found = id.to_owned();
        check(
            vec![with("/id", json!(id))],
            &[("/id", ProblemKind::NotAnId { found })],
        );
    }
    let found = "First!".to_owned();
    let place = "/pages/0/id";
    check(
        vec![with(place, json!("First!"))],
        &[(place, ProblemKind::NotAnId { found })],
    );
    for version in [
        "",
        "1",
        "1.0",
        "1.0.0.0",
        "1.0.x",
        "1..0",
        "v1.0.0",
        "+1.0.0",
        "1.0.4294967296",
    ] {
        let found = version.to_owned();
        check(
            vec![with("/version", json!(version))],
            &[("/version", ProblemKind::NotAVersion { found })],
        );
    }
}

#[test]
fn numbers_out_of_range() {
    for (place, value, min, max) in [
        ("/minutes/0", 3, 1, 2),
        ("/minutes/0", 0, 1, 2),
        ("/items/0/options/0/points", 10_001, 0, 10_000),
        ("/dimensions/0/members/0/weight", 0, 1, 100),
        ("/dimensions/0/members/0/weight", 101, 1, 100),
        ("/dimensions/0/needs/members", 0, 1, 4),
        ("/dimensions/0/needs/members", 5, 1, 4),
        ("/dimensions/0/needs/percent", 101, 0, 100),
        ("/dimensions/0/outOf", 0, 1, 10_000),
        ("/levels/1/from/percent", 101, 0, 100),
        ("/levels/1/gates/0/from/points", 10_001, 0, 10_000),
    ] {
        let expected = [(place, out_of_range(min, max, &value.to_string()))];
        check(vec![with(place, json!(value))], &expected);
    }
    let action = json!({"id": "a", "step": {"dimension": "overall", "from": "low"},
        "track": "exceed", "owner": "hr", "horizonDays": 60, "effort": 0, "reach": 6,
        "lenses": ["culture"], "outcomes": ["loyalty"]});
    check(
        vec![with("/actions", json!([action]))],
        &[
            (
                "/actions/0/horizonDays",
                unknown_value("60", &["7", "30", "90", "180"]),
            ),
            ("/actions/0/effort", out_of_range(1, 5, "0")),
            ("/actions/0/reach", out_of_range(1, 5, "6")),
        ],
    );
}

#[test]
fn lists_too_short_and_too_long() {
    let few = |min, found| ProblemKind::TooFew { min, found };
    check(
        vec![with("/minutes", json!([1]))],
        &[("/minutes", few(2, 1))],
    );
    check(
        vec![with("/items/3/when", json!({"item": "channel", "is": []}))],
        &[("/items/3/when/is", few(1, 0))],
    );
    check(vec![without("/levels/1")], &[("/levels", few(2, 1))]);
    let options = |count: usize| {
        let option = |at| json!({"id": format!("o{at}"), "points": at});
        Value::Array((0..count).map(option).collect())
    };
    let place = "/items/1/options";
    let condition = without("/items/3/when");
    check(
        vec![condition, with(place, options(1))],
        &[(place, few(2, 1))],
    );
    let (max, found) = (20, 21);
    let many = ProblemKind::TooMany { max, found };
    check(
        vec![without("/items/3/when"), with(place, options(21))],
        &[(place, many)],
    );
    let minutes = ProblemKind::TooMany { max: 2, found: 3 };
    check(
        vec![with("/minutes", json!([1, 2, 3]))],
        &[("/minutes", minutes)],
    );
    // Indices add up: parts and totals stand among the dimensions. 19 + 60 × 4 = 259
    let part = |at: usize, nth: usize| json!({"id": format!("p{at}-{nth}"), "members": [{"dimension": "design"}]});
    let parts = |at| Value::Array((0..3).map(|nth| part(at, nth)).collect());
    let index = |at: usize| json!({"id": format!("i{at}"), "total": true, "parts": parts(at)});
    let indices = Value::Array((0..60).map(index).collect());
    let (max, found) = (200, 259);
    check_practices(
        vec![with("/indices", indices)],
        &[("/indices", ProblemKind::TooMany { max, found })],
    );
}

#[test]
fn options_must_differ_in_points() {
    for points in [0, 3] {
        let of = |id: &str| json!({"id": id, "points": points});
        let options = json!([of("phone"), of("post")]);
        check(
            vec![with("/items/0/options", options)],
            &[("/items/0/options", ProblemKind::NoSpread)],
        );
    }
    // A shared scale is told once, where it stands.
    let options = json!([{"id": "a", "points": 0}, {"id": "b", "points": 0}]);
    let place = "/scales/0/options";
    check(
        vec![with(place, options)],
        &[(place, ProblemKind::NoSpread)],
    );
}

#[test]
fn every_item_on_one_page_and_counted() {
    check(
        vec![without("/pages/0/items/2")],
        &[("/items/2", on_pages("remark", 0))],
    );
    check(
        vec![with("/pages/1/items/1", json!("remark"))],
        &[("/items/2", on_pages("remark", 2))],
    );
    check(
        vec![with("/pages/0/items/3", json!("remark"))],
        &[("/items/2", on_pages("remark", 2))],
    );
    check(
        vec![without("/dimensions/0/members/2")],
        &[("/items/2", not_counted("remark"))],
    );
    // An item that only decides what is asked counts as used: without wait, its condition does.
    let text = edited("branching", vec![without("/dimensions/0/members/0")]);
    assert!(cx_maturity::definition::parse_document(&text).is_ok());
}

#[test]
fn conditions_look_back() {
    let earlier = |item: &str| ProblemKind::NotEarlier {
        item: item.to_owned(),
    };
    let when = |item: &str, option: &str| json!({"item": item, "is": [option]});
    let place = "/items/0/when";
    check(
        vec![with(place, when("effort", "fully"))],
        &[(place, earlier("effort"))],
    );
    check(
        vec![with(place, when("channel", "phone"))],
        &[(place, earlier("channel"))],
    );
    // The order of the pages counts, not that of the items; each item is told once.
    let pages = json!([{"id": "first", "items": ["effort"]},
        {"id": "second", "items": ["wait", "remark", "channel"]}]);
    check(
        vec![with("/pages", pages)],
        &[
            ("/items/1/when", earlier("channel")),
            ("/items/3/when", earlier("wait")),
            ("/items/3/when", earlier("channel")),
        ],
    );
}

#[test]
fn no_dimension_contains_itself() {
    let circular = |id: &str| ProblemKind::Circular {
        dimension: id.to_owned(),
    };
    let member = |id: &str| json!({"dimension": id});
    check(
        vec![with("/dimensions/0/members/4", member("overall"))],
        &[("/dimensions/0", circular("overall"))],
    );
    // 3 is strategy, 8 governance, 18 overall: a circle through all three, not what hangs on them.
    check_practices(
        vec![with("/dimensions/3/members/3", member("overall"))],
        &[
            ("/dimensions/3", circular("strategy")),
            ("/dimensions/8", circular("governance")),
            ("/dimensions/18", circular("overall")),
        ],
    );
    // A part of an index is told where it stands.
    check_practices(
        vec![with(
            "/indices/0/parts/1/members/12",
            member("measure-stream"),
        )],
        &[("/indices/0/parts/1", circular("measure-stream"))],
    );
}

#[test]
fn cuts_rise_and_are_of_one_kind() {
    let disorder = || ("/levels/1", ProblemKind::CutsOutOfOrder);
    check(
        vec![with("/levels/0/from/percent", json!(50))],
        &[disorder()],
    );
    check(
        vec![with("/levels/0/from/percent", json!(51))],
        &[disorder()],
    );
    check(
        vec![with("/levels/1/from", json!({"points": 3}))],
        &[disorder()],
    );
    // A dimension's own cuts: in the order of the levels, told at their place in the file.
    let cut = |level: &str, percent: u32| json!({"level": level, "from": {"percent": percent}});
    let place = "/dimensions/0/cuts";
    let sound = edited(
        "branching",
        vec![with(place, json!([cut("high", 60), cut("low", 10)]))],
    );
    assert!(cx_maturity::definition::parse_document(&sound).is_ok());
    check(
        vec![with(place, json!([cut("high", 10), cut("low", 60)]))],
        &[("/dimensions/0/cuts/0", ProblemKind::CutsOutOfOrder)],
    );
    check(
        vec![with(place, json!([cut("low", 10)]))],
        &[(place, ProblemKind::TooFew { min: 2, found: 1 })],
    );
}

#[test]
fn gates_never_look_up() {
    let above = |level: &str| ProblemKind::GateAbove {
        level: level.to_owned(),
    };
    let gate = |level: &str| json!([{"dimension": "overall", "from": {"level": level}}]);
    check(
        vec![with("/levels/0/gates", gate("high"))],
        &[("/levels/0/gates/0/from/level", above("high"))],
    );
    let same = edited("branching", vec![with("/levels/1/gates", gate("high"))]);
    assert!(
        cx_maturity::definition::parse_document(&same).is_ok(),
        "its own level may be asked for"
    );
    // A cut is never a level; nothing more is said of it, nor of its order.
    let level = json!({"level": "low"});
    check(
        vec![with("/levels/1/from", level)],
        &[("/levels/1/from/level", above("low"))],
    );
}

/// The helpers can tell problems apart: a case with an unexpected problem fails.
#[test]
#[should_panic(expected = "found")]
fn an_unexpected_problem_is_noticed() {
    check_text(&edited("branching", vec![with("/id", json!("X"))]), &[]);
}
