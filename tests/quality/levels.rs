//! Findings about levels, gates and actions: what no answers reach, and what asks nothing.

use cx_maturity::definition::compile;
use cx_maturity::quality::FindingKind;
use serde_json::{Value, json};

use super::{check, id};
use crate::common::edits::{Edit, edited, with};

#[test]
fn levels_out_of_reach() {
    let level = || id("high");
    // The highest sum of the four is 2 + 2 + 5 + 5, if `effort` is asked.
    let out = FindingKind::LevelOutOfReach { level: level() };
    let sum = |points: u32| {
        vec![
            with("/dimensions/0/aggregate", json!("sum")),
            with("/levels/0/from", json!({"points": 0})),
            with("/levels/1/from", json!({"points": points})),
        ]
    };
    // `effort` is asked by phone only after a long wait: 2 + 0 + 5 + 5.
    check("branching", sum(12), &[]);
    check("branching", sum(13), &[("/levels/1/from", out.clone())]);
    let own =
        json!([{"level": "low", "from": {"points": 0}}, {"level": "high", "from": {"points": 13}}]);
    let mut edits = sum(12);
    edits.push(with("/dimensions/0/cuts", own));
    check("branching", edits, &[("/dimensions/0/cuts", out)]);
    let gate = |gate: Value| vec![with("/levels/1/gates", json!([gate]))];
    let never = FindingKind::GateNeverHolds { level: level() };
    let wait = |points: u32| json!({"item": "wait", "from": {"points": points}});
    check("branching", gate(wait(2)), &[]);
    check("branching", gate(wait(3)), &[("/levels/1/gates/0", never)]);
    // `effort` is asked by post, or after a long wait; then neither is `channel` at 2 and `wait`
    // at 1. Asked for both, only those by phone who needn't wait get past.
    let both = json!([
        {"item": "channel", "from": {"points": 2}},
        {"dimension": "late", "from": {"percent": 1}}
    ]);
    let late = json!({"id": "late", "members": [{"item": "effort"}, {"item": "wait"}],
        "needs": {"members": 2}});
    let named = json!({"name": "Late", "about": "Late."});
    let edits = |last: Value| {
        let condition = json!({"item": "channel", "is": [last]});
        vec![
            with("/items/3/when", condition),
            with("/dimensions/1", late.clone()),
            with("/texts/en/dimensions/late", named.clone()),
            with("/levels/1/gates", both.clone()),
        ]
    };
    let few = FindingKind::FewItems {
        dimension: id("late"),
        count: 2,
    };
    let every = FindingKind::NeedsEvery {
        dimension: id("late"),
        count: 2,
    };
    let always = [
        ("/dimensions/1/members", few),
        ("/dimensions/1/needs", every),
    ];
    check("branching", edits(json!("phone")), &always);
    let mut expected = always.to_vec();
    let never = FindingKind::GateNeverHolds { level: level() };
    expected.push(("/levels/1/gates/1", never));
    check("branching", edits(json!("post")), &expected);
}

#[test]
fn gates_that_never_hold_together() {
    let level = id("high");
    let gates = json!([
        {"item": "channel", "from": {"points": 2}},
        {"dimension": "by-post", "from": {"percent": 1}}
    ]);
    let by_post = json!({"id": "by-post", "members": [{"item": "effort"}]});
    let named = json!({"name": "By post", "about": "By post."});
    let few = FindingKind::FewItems {
        dimension: id("by-post"),
        count: 1,
    };
    check(
        "branching",
        vec![
            with("/items/3/when", json!({"item": "channel", "is": ["post"]})),
            with("/dimensions/1", by_post),
            with("/texts/en/dimensions/by-post", named),
            with("/levels/1/gates", gates),
        ],
        &[
            ("/dimensions/1/members", few),
            ("/levels/1/gates", FindingKind::NeverTogether { level }),
        ],
    );
}

#[test]
fn levels_that_ask_nothing() {
    let gate = json!([{"item": "wait", "from": {"points": 1}}]);
    let level = || id("low");
    check(
        "branching",
        vec![
            with("/levels/0/gates", gate),
            with("/levels/0/from", json!({"percent": 5})),
        ],
        &[
            (
                "/levels/0/from",
                FindingKind::CutOfLowest { level: level() },
            ),
            (
                "/levels/0/gates",
                FindingKind::GateOfLowest { level: level() },
            ),
        ],
    );
    let top = json!({"id": "top", "from": {"percent": 90}, "gates": [
        {"item": "wait", "from": {"points": 1}}, {"item": "channel", "from": {"points": 1}}]});
    let named = json!({"name": "Top", "about": "Top."});
    let (level, lower) = (id("top"), id("high"));
    check(
        "branching",
        vec![with("/levels/2", top), with("/texts/en/levels/top", named)],
        &[(
            "/levels/2/gates/0",
            FindingKind::GateSuperfluous { level, lower },
        )],
    );
}

/// PHQ-9: sums from 0 to 27, the first cut scores at 0 and 5.
#[test]
fn levels_between_whose_cut_scores_no_sum_falls() {
    let doubled = (0..9).map(|at| {
        let place = format!("/dimensions/0/members/{at}/weight");
        (place, json!(2))
    });
    let doubled: Vec<(String, Value)> = doubled.collect();
    let mut edits: Vec<Edit> = doubled
        .iter()
        .map(|(place, value)| with(place, value.clone()))
        .collect();
    edits.push(with("/levels/2/from/points", json!(6)));
    let level = id("mild");
    check(
        "phq-9",
        edits,
        &[("/levels/1", FindingKind::LevelSkipped { level })],
    );
}

#[test]
fn dimensions_and_actions_out_of_reach() {
    let action = |trigger: (&str, Value)| {
        let mut action = json!({"id": "a", "track": "exceed", "horizonDays": 30, "effort": 1,
            "reach": 1, "lenses": ["culture"], "outcomes": ["loyalty"]});
        action[trigger.0] = trigger.1;
        let texts = json!({"title": "T", "firstStep": "F", "measure": "M"});
        vec![
            with("/actions", json!([action])),
            with("/texts/en/actions", json!({"a": texts})),
        ]
    };
    let low = |item: &str, from: u32, to: u32| json!({"item": item, "atLeast": from, "atMost": to});
    let never = FindingKind::ActionNeverProposed { action: id("a") };
    let never = [("/actions/0", never)];
    let both = |channel: u32| {
        (
            "items",
            json!([low("wait", 0, 2), low("channel", 0, channel)]),
        )
    };
    check("branching", action(both(2)), &[]);
    // `wait` is asked where `channel` is 2.
    check("branching", action(both(1)), &never);
    check(
        "branching",
        action(("items", json!([low("wait", 3, 9)]))),
        &never,
    );
    let step = |level: &str| ("step", json!({"dimension": "overall", "from": level}));
    check("branching", action(step("high")), &[]);
    let out = FindingKind::LevelOutOfReach { level: id("high") };
    let mut edits = action(step("high"));
    edits.extend([
        with("/levels/0/from", json!({"points": 0})),
        with("/levels/1/from", json!({"points": 101})),
    ]);
    let expected = [never[0].clone(), ("/levels/1/from", out)];
    check("branching", edits, &expected);
    // A dimension out of 20 can't have 25 points, though the whole can.
    let cuts = json!([{"level": "minimal", "from": {"points": 0}}]);
    assert!(compile(&edited("phq-9", vec![with("/dimensions/0/cuts", cuts)])).is_err());
}

#[test]
fn a_dimension_of_its_own_cuts_out_of_reach() {
    let cuts = |points: u32| json!([{"level": "low", "from": {"points": 0}}, {"level": "high", "from": {"points": points}}]);
    let edits = |points: u32| {
        vec![
            with(
                "/dimensions/1",
                json!({"id": "speed", "aggregate": "sum", "cuts": cuts(points), "members":
                    [{"item": "wait"}, {"item": "remark"}, {"item": "channel"}]}),
            ),
            with("/dimensions/0/members/4", json!({"dimension": "speed"})),
            with(
                "/texts/en/dimensions/speed",
                json!({"name": "Speed", "about": "How long it takes."}),
            ),
        ]
    };
    check("branching", edits(9), &[]);
    let (dimension, level) = (id("speed"), id("high"));
    let out = FindingKind::DimensionOutOfReach { dimension, level };
    check("branching", edits(10), &[("/dimensions/1/cuts", out)]);
}
