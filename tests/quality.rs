//! What the quality report says of definitions: for each kind of finding one definition that has
//! it, and nothing of those that are published that their authors did not decide on.

mod common;

use std::collections::BTreeSet;

use common::edits::{Edit, edited, with, without};
use common::text_of;
use common::variants::{variant, variants};
use cx_maturity::definition::compile;
use cx_maturity::quality::{Finding, FindingKind, Severity, findings};
use serde_json::{Value, json};

fn of(text: &str) -> Vec<Finding> {
    let compiled = compile(text).unwrap_or_else(|problems| panic!("{problems:#?}"));
    findings(&compiled)
}

/// What a definition of ours has besides, once edited: exactly these, in whatever order.
#[track_caller]
fn check(id: &str, edits: Vec<Edit>, expected: &[(&str, FindingKind)]) {
    let before = of(&text_of(id));
    let mut found = of(&edited(id, edits));
    found.retain(|one| !before.contains(one));
    let found: BTreeSet<String> = found.iter().map(|one| format!("{one:?}")).collect();
    let expected = expected.iter().map(|(place, kind)| Finding {
        place: (*place).to_owned(),
        kind: kind.clone(),
    });
    let expected: BTreeSet<String> = expected.map(|one| format!("{one:?}")).collect();
    assert_eq!(found, expected);
}

fn id(id: &str) -> String {
    id.to_owned()
}

fn ids(of: &[&str]) -> Vec<String> {
    of.iter().map(|one| id(one)).collect()
}

#[test]
fn what_stands_in_one_language_lacks_the_others() {
    let found = of(&text_of("branching"));
    let tags = found.iter().filter_map(|one| match &one.kind {
        FindingKind::MissingLanguage { tag } => Some((one.place.as_str(), tag.as_str())),
        _ => None,
    });
    let expected = [("/languages", "fr"), ("/languages", "it")];
    assert_eq!(tags.collect::<Vec<_>>(), expected);
}

#[test]
fn items_that_nobody_is_asked() {
    let item = id("effort");
    let lost = [("/items/3/when", FindingKind::ItemUnreachable { item })];
    let is = |item: &str, option: &str| json!({"item": item, "is": [option]});
    let phone = || is("channel", "phone");
    let cases = [
        (json!({"all": [phone(), is("channel", "post")]}), true),
        (json!({"all": [phone(), {"not": phone()}]}), true),
        (json!({"any": []}), true),
        // `wait` is asked by phone only.
        (
            json!({"all": [is("wait", "long"), is("channel", "post")]}),
            true,
        ),
        (json!({"all": [is("wait", "long"), phone()]}), false),
        // "Does not apply here" is an answer to `channel` too.
        (
            json!({"not": {"item": "channel", "is": ["phone", "post", "none"]}}),
            false,
        ),
    ];
    for (when, is_lost) in cases {
        let expected = if is_lost { &lost[..] } else { &[] };
        check("branching", vec![with("/items/3/when", when)], expected);
    }
    // Without exceptions, one of the three is chosen.
    let when = json!({"not": {"item": "channel", "is": ["phone", "post", "none"]}});
    let edits = vec![
        with("/items/3/when", when),
        with("/items/0/exceptions", json!([])),
    ];
    check("branching", edits, &lost);
}

/// Eleven items of five options decide: 5^11 ways are too many to be tried.
#[test]
fn what_takes_too_many_ways_is_not_told() {
    let mut document: Value = serde_json::from_str(&text_of("branching")).expect("is JSON");
    let mut all = vec![json!({"item": "remark", "is": ["fully"]})];
    all.push(json!({"not": {"item": "remark", "is": ["fully"]}}));
    for at in 0..10 {
        let item = format!("more-{at}");
        all.push(json!({"item": item, "is": ["fully"]}));
        let push = |document: &mut Value, place: &str, value: Value| {
            let list = document.pointer_mut(place).and_then(Value::as_array_mut);
            list.expect("is a list").push(value);
        };
        push(
            &mut document,
            "/items",
            json!({"id": item, "scale": "agree"}),
        );
        push(&mut document, "/pages/0/items", json!(item));
        document["texts"]["en"]["items"][&item] = json!({"stem": "More?"});
    }
    document["items"][3]["when"] = json!({"all": all});
    let found = of(&document.to_string());
    let is_lost = |one: &Finding| matches!(one.kind, FindingKind::ItemUnreachable { .. });
    assert!(!found.iter().any(is_lost));
    // With the first two alone it is told.
    document["items"][3]["when"]["all"] = json!(all[..2]);
    for at in 0..10 {
        let members = document.pointer_mut("/dimensions/0/members");
        let members = members.and_then(Value::as_array_mut).expect("is a list");
        members.push(json!({"item": format!("more-{at}")}));
    }
    assert!(of(&document.to_string()).iter().any(is_lost));
}

#[test]
fn scales_and_points() {
    let scale = json!({"id": "often", "options": [
        {"id": "never", "points": 0}, {"id": "always", "points": 1}]});
    let unused = FindingKind::ScaleUnused { scale: id("often") };
    let edits = vec![with("/scales/1", scale)];
    check("branching", edits, &[("/scales/1", unused)]);
    let options = ids(&["partly", "mostly"]);
    check(
        "branching",
        vec![with("/scales/0/options/2/points", json!(4))],
        &[("/scales/0/options", FindingKind::SamePoints { options })],
    );
    let options = ids(&["long", "short"]);
    check(
        "branching",
        vec![with("/items/1/options/1/points", json!(0))],
        &[("/items/1/options", FindingKind::SamePoints { options })],
    );
}

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
    // What does not apply lessens what is needed, if that is told in per cent.
    let exceptions = || json!(["does-not-apply"]);
    let mut edits = vec![with("/dimensions/0/needs", json!({"percent": 100}))];
    edits.extend(
        [
            "/items/0/exceptions",
            "/items/1/exceptions",
            "/items/3/exceptions",
        ]
        .map(|place| with(place, exceptions())),
    );
    check("branching", edits, &[every(1)]);
}

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

#[test]
fn long_pages() {
    let id_of = |at: usize| format!("more-{at}");
    let mut document: Value = serde_json::from_str(&text_of("branching")).expect("is JSON");
    let count = |document: &Value| {
        let found = of(&document.to_string());
        let counts = found.iter().filter_map(|one| match &one.kind {
            FindingKind::LongPage { page, count } => {
                Some((one.place.clone(), page.clone(), *count))
            }
            _ => None,
        });
        counts.collect::<Vec<_>>()
    };
    for at in 0..8 {
        let lists = ["/items", "/pages/0/items", "/dimensions/0/members"];
        let entries = [
            json!({"id": id_of(at), "scale": "agree"}),
            json!(id_of(at)),
            json!({"item": id_of(at)}),
        ];
        for (place, entry) in lists.into_iter().zip(entries) {
            let list = document.pointer_mut(place).and_then(Value::as_array_mut);
            list.expect("is a list").push(entry);
        }
        document["texts"]["en"]["items"][id_of(at)] = json!({"stem": "More?"});
        let expected = (at == 7).then(|| ("/pages/0".to_owned(), id("first"), 11));
        assert_eq!(count(&document), expected.into_iter().collect::<Vec<_>>());
    }
}

/// Nothing that is published can't work as it is meant, and what deserves a look has had one.
#[test]
fn what_is_published_has_been_looked_at() {
    let check = |id: &str, expected: &[&str]| {
        let found = of(&text_of(id));
        assert!(found.iter().all(|one| one.severity() == Severity::Look));
        let found: Vec<String> = found
            .iter()
            .map(|one| format!("{} {}", one.place, variant(&one.kind)))
            .collect();
        assert_eq!(found, expected, "{id}");
    };
    check("organisation", &[]);
    check("quick", &[]);
    check("everyone", &[]);
}

/// Every kind stands in one of the tests above.
#[test]
fn no_kind_is_left_out() {
    let tests = include_str!("quality.rs");
    for kind in variants("src/quality/finding.rs", "FindingKind") {
        assert!(tests.contains(&format!("FindingKind::{kind}")), "{kind}");
    }
}
