//! Findings about items, their response scales, and the pages they stand on.

use cx_maturity::quality::{Finding, FindingKind};
use serde_json::{Value, json};

use super::{check, id, ids, of};
use crate::common::edits::with;
use crate::common::text_of;

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
