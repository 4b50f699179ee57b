//! Ids that lead nowhere, with the nearest there is, and fields of which exactly one must stand.

use cx_maturity::definition::parse_document;
use cx_maturity::problem::{Noun, ProblemKind};
use serde_json::json;

use super::{
    check, check_practices, duplicate, edited, missing_field, not_counted, not_exactly_one,
    on_pages, out_of_range, unknown, with, without,
};

#[test]
fn references_that_lead_nowhere() {
    let scale = "/items/2/scale";
    check(
        vec![with(scale, json!("agrea"))],
        &[(scale, unknown(Noun::Scale, "agrea", Some("agree")))],
    );
    let place = "/levels/1/gates/0/item";
    // At most a third of the letters may differ: one of the four of `wait`.
    check(
        vec![with(place, json!("wait1"))],
        &[(place, unknown(Noun::Item, "wait1", Some("wait")))],
    );
    check(
        vec![with(place, json!("waiter"))],
        &[(place, unknown(Noun::Item, "waiter", None))],
    );
    let place = "/items/1/when/is/0";
    check(
        vec![with(place, json!("fax"))],
        &[(place, unknown(Noun::Option, "fax", None))],
    );
    check(
        vec![with(place, json!("phon"))],
        &[(place, unknown(Noun::Option, "phon", Some("phone")))],
    );
    let place = "/overall";
    check(
        vec![with(place, json!("overal"))],
        &[(place, unknown(Noun::Dimension, "overal", Some("overall")))],
    );
    let gate = json!({"dimension": "overall", "from": {"level": "lowe"}});
    let place = "/levels/1/gates/0/from/level";
    check(
        vec![with("/levels/1/gates/0", gate)],
        &[(place, unknown(Noun::Level, "lowe", Some("low")))],
    );
    let gate = json!({"everyPartOf": "whole", "from": {"percent": 1}});
    let place = "/levels/1/gates/0/everyPartOf";
    check(
        vec![with("/levels/1/gates/0", gate)],
        &[(place, unknown(Noun::Dimension, "whole", None))],
    );
    // An item that is misspelt where it is needed is missing there: both are told.
    let place = "/pages/1/items/0";
    check(
        vec![with(place, json!("efort"))],
        &[
            (place, unknown(Noun::Item, "efort", Some("effort"))),
            ("/items/3", on_pages("effort", 0)),
        ],
    );
    let place = "/dimensions/0/members/2/item";
    check(
        vec![with(place, json!("remarks"))],
        &[
            (place, unknown(Noun::Item, "remarks", Some("remark"))),
            ("/items/2", not_counted("remark")),
        ],
    );
}

#[test]
fn references_of_actions() {
    let action = |trigger: serde_json::Value| {
        let mut action = json!({"id": "a", "track": "strengthen", "owner": "it", "horizonDays": 30,
            "effort": 1, "reach": 1, "lenses": [], "outcomes": []});
        let fields = action.as_object_mut().expect("is one");
        fields.extend(trigger.as_object().expect("is one").clone());
        with("/actions", json!([action]))
    };
    check(
        vec![action(
            json!({"step": {"dimension": "overal", "from": "lo"}}),
        )],
        &[
            (
                "/actions/0/step/dimension",
                unknown(Noun::Dimension, "overal", Some("overall")),
            ),
            (
                "/actions/0/step/from",
                unknown(Noun::Level, "lo", Some("low")),
            ),
        ],
    );
    check(
        vec![action(
            json!({"items": [{"item": "a", "atMost": 1}, {"item": "b", "atMost": 1}]}),
        )],
        &[
            ("/actions/0/items/0/item", unknown(Noun::Item, "a", None)),
            ("/actions/0/items/1/item", unknown(Noun::Item, "b", None)),
        ],
    );
    let of = ["step", "items"];
    check(
        vec![action(json!({}))],
        &[("/actions/0", not_exactly_one(&of, 0))],
    );
    check(
        vec![action(
            json!({"items": [], "step": {"dimension": "overall", "from": "low"}}),
        )],
        &[("/actions/0", not_exactly_one(&of, 2))],
    );
    let (min, found) = (1, 0);
    check(
        vec![action(json!({"items": []}))],
        &[("/actions/0/items", ProblemKind::TooFew { min, found })],
    );
    let low = json!([{"item": "effort", "atLeast": 2, "atMost": 2},
        {"item": "effort", "atLeast": 3, "atMost": 2}]);
    check(
        vec![action(json!({"items": low}))],
        &[("/actions/0/items/1/atLeast", out_of_range(0, 2, "3"))],
    );
}

#[test]
#[allow(clippy::too_many_lines, reason = "a table of cases")]
fn exactly_one_of_several_fields() {
    let of = ["options", "scale"];
    check(
        vec![without("/items/2/scale")],
        &[("/items/2", not_exactly_one(&of, 0))],
    );
    check(
        vec![with("/items/0/scale", json!("agree"))],
        &[
            // Which options it has is not known then: those of conditions on it are not told.
            ("/items/0", not_exactly_one(&of, 2)),
        ],
    );
    let of = ["item", "all", "any", "not"];
    check(
        vec![with("/items/3/when", json!({}))],
        &[("/items/3/when", not_exactly_one(&of, 0))],
    );
    let when = json!({"all": [], "any": [], "not": {"all": []}});
    check(
        vec![with("/items/3/when", when)],
        &[("/items/3/when", not_exactly_one(&of, 3))],
    );
    let when = json!({"item": "channel"});
    check(
        vec![with("/items/3/when", when)],
        &[("/items/3/when", missing_field("is"))],
    );
    let when = json!({"not": {"all": [], "is": ["phone"]}});
    check(
        vec![with("/items/3/when", when)],
        &[("/items/3/when/not", missing_field("item"))],
    );
    let of = ["item", "dimension"];
    let member = "/dimensions/0/members/4";
    check(
        vec![with(member, json!({"weight": 2}))],
        &[(member, not_exactly_one(&of, 0))],
    );
    let of = ["percent", "points"];
    check(
        vec![with("/levels/0/from", json!({}))],
        &[("/levels/0/from", not_exactly_one(&of, 0))],
    );
    let cut = json!({"percent": 0, "points": 0});
    check(
        vec![with("/levels/0/from", cut)],
        &[("/levels/0/from", not_exactly_one(&of, 2))],
    );
    let gate = "/levels/1/gates/0";
    let of = ["percent", "points", "level"];
    check(
        vec![with("/levels/1/gates/0/from", json!({}))],
        &[("/levels/1/gates/0/from", not_exactly_one(&of, 0))],
    );
    let of = ["item", "dimension", "everyPartOf"];
    check(
        vec![without("/levels/1/gates/0/item")],
        &[(gate, not_exactly_one(&of, 0))],
    );
    // An item has no level of its own.
    let of = ["percent", "points"];
    check(
        vec![with("/levels/1/gates/0/from", json!({"level": "low"}))],
        &[("/levels/1/gates/0/from", not_exactly_one(&of, 0))],
    );
}

#[test]
fn ids_that_stand_twice() {
    check(
        vec![
            with("/levels/1/id", json!("low")),
            without("/levels/1/gates"),
        ],
        &[("/levels/1/id", duplicate("low"))],
    );
    check(
        vec![with("/pages/1/id", json!("first"))],
        &[("/pages/1", duplicate("first"))],
    );
    check(
        vec![with("/languages", json!(["en", "en"]))],
        &[("/languages/1", duplicate("en"))],
    );
    check(
        vec![with("/items/0/options/1/id", json!("phone"))],
        &[("/items/0/options/1", duplicate("phone"))],
    );
    // A report holds the further answers in the place of an option's id.
    let place = "/scales/0/options/0/id";
    check(
        vec![with(place, json!("cannot-see"))],
        &[(place, duplicate("cannot-see"))],
    );
    // Of an item that stands twice, only that is told.
    let again = json!({"id": "remark", "scale": "agree"});
    check(
        vec![with("/items/4", again)],
        &[("/items/4/id", duplicate("remark"))],
    );
    // Parts of indices stand among the dimensions, and a total is scored under its index's id.
    let part = "/indices/0/parts/0/id";
    check_practices(
        vec![with(part, json!("design"))],
        &[(part, duplicate("design"))],
    );
    let index = "/indices/0/id";
    check_practices(
        vec![with(index, json!("design"))],
        &[(index, duplicate("design"))],
    );
    check_practices(
        vec![with(index, json!("measure-stream"))],
        &[(index, duplicate("measure-stream"))],
    );
}

#[test]
fn what_an_item_is_about_is_a_source() {
    let place = "/items/3/about";
    let not_a_source = |item: &str| {
        let item = item.to_owned();
        (place, ProblemKind::NotASource { item })
    };
    check(vec![with(place, json!("wait"))], &[not_a_source("wait")]);
    let item = |facet: &str| json!({"id": "who", "facet": facet, "options": [{"id": "sales"}, {"id": "service"}]});
    let texts = json!({"stem": "Who?", "options": {"sales": "Sales", "service": "Service"}});
    let about = |facet: &str| {
        vec![
            with("/items/4", item(facet)),
            with("/pages/0/items/3", json!("who")),
            with("/texts/en/items/who", texts.clone()),
            with(place, json!("who")),
        ]
    };
    check(about("function"), &[not_a_source("who")]);
    assert!(parse_document(&edited("branching", about("source"))).is_ok());
}
