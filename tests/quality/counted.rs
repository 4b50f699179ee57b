//! Findings about what counts: items in dimensions, dimensions in the whole.

use cx_maturity::quality::FindingKind;
use serde_json::{Value, json};

use super::{check, id, ids};
use crate::common::edits::{with, without};

#[test]
fn items_that_only_decide() {
    let item = id("channel");
    let options = ids(&["post", "none"]);
    check(
        "branching",
        vec![
            without("/dimensions/0/members/0"),
            with("/dimensions/0/needs", json!({"members": 1})),
        ],
        &[
            ("/items/0", FindingKind::OnlyDecides { item }),
            ("/items/0/options", FindingKind::OptionsAlike { options }),
        ],
    );
}

#[test]
fn dimensions() {
    let few = json!({"id": "speed", "members": [{"item": "wait"}]});
    let named = json!({"name": "Speed", "about": "How long it takes."});
    let dimension = || id("speed");
    let more = || {
        vec![
            with("/dimensions/1", few.clone()),
            with("/texts/en/dimensions/speed", named.clone()),
        ]
    };
    let few = FindingKind::FewItems {
        dimension: dimension(),
        count: 1,
    };
    let unused = FindingKind::DimensionUnused {
        dimension: dimension(),
    };
    check(
        "branching",
        more(),
        &[
            ("/dimensions/1/members", few.clone()),
            ("/dimensions/1", unused),
        ],
    );
    let mut edits = more();
    edits.push(with(
        "/dimensions/0/members/4",
        json!({"dimension": "speed"}),
    ));
    check("branching", edits, &[("/dimensions/1/members", few)]);
    // `remark` may stay unanswered, and the other three allow both exceptions.
    let needs = |needs: Value| vec![with("/dimensions/0/needs", needs)];
    let every = |count: usize| {
        let dimension = id("overall");
        (
            "/dimensions/0/needs",
            FindingKind::NeedsEvery { dimension, count },
        )
    };
    // All four are asked after a long wait only, which the gate on `wait` lets nobody pass with.
    let level = id("high");
    let gate = ("/levels/1/gates/0", FindingKind::GateNeverHolds { level });
    check("branching", needs(json!({"members": 4})), &[every(4), gate]);
    check("branching", needs(json!({"percent": 100})), &[every(4)]);
    check(
        "branching",
        needs(json!({"members": 3, "percent": 99})),
        &[],
    );
}

#[test]
fn what_does_not_apply_lessens_what_is_needed_in_per_cent() {
    let exceptions = || json!(["does-not-apply"]);
    let mut edits = vec![with("/dimensions/0/needs", json!({"percent": 100}))];
    let places = [
        "/items/0/exceptions",
        "/items/1/exceptions",
        "/items/3/exceptions",
    ];
    edits.extend(places.map(|place| with(place, exceptions())));
    let (dimension, count) = (id("overall"), 1);
    let told = FindingKind::NeedsEvery { dimension, count };
    check("branching", edits, &[("/dimensions/0/needs", told)]);
}
