//! The published schema of published numbers, held against what reads them: neither lets pass what
//! the other refuses for its form.

use std::fs;

use cx_maturity::document::team::read_published;
use cx_maturity::schemas;
use serde_json::{Value, json};

use crate::common::root;
use crate::published::text;

#[test]
fn sound_numbers_pass_and_malformed_ones_pass_neither() {
    let schema = serde_json::from_str(&schemas::team()).expect("is JSON");
    let validator = jsonschema::draft202012::new(&schema).expect("is a schema");
    let made = serde_json::from_str(&text(&[12, 9, 3, 2, 11, 6])).expect("is JSON");
    assert!(validator.is_valid(&made));
    let sound = fs::read_to_string(root().join("tests/corpus/team/sound-published.json"));
    let sound: Value = serde_json::from_str(&sound.expect("is there")).expect("is JSON");
    assert!(validator.is_valid(&sound));
    let check = |place: &str, key: &str, value: Option<Value>| {
        let mut document = sound.clone();
        let parent = document.pointer_mut(place).expect("is there");
        let fields = parent.as_object_mut().expect("is an object");
        match value {
            Some(value) => drop(fields.insert(key.to_owned(), value)),
            None => assert!(fields.remove(key).is_some(), "{place}/{key}"),
        }
        let lets_pass = (
            validator.is_valid(&document),
            read_published(&document.to_string()).is_ok(),
        );
        assert_eq!(lets_pass, (false, false), "{place}/{key}");
    };
    let of = |place: &str| format!("/assessments/0{place}");
    check("", "format", Some(json!(2)));
    check("", "kind", Some(json!("cx-maturity-tallies")));
    check("/campaign", "breakdown", Some(json!(null)));
    check(&of(""), "sittings", Some(json!([])));
    check(&of("/persons"), "whole", Some(json!(-1)));
    check(&of("/persons"), "whole", Some(json!(5.5)));
    check(&of("/answers"), "wait", Some(json!({})));
    check(&of("/answers/wait"), "band", Some(json!("upper")));
    check(&of("/answers/effort"), "band", Some(json!("middle")));
    check(&of("/means/overall/reliability"), "alpha", Some(json!(0.8)));
    check(&of("/arrivals/phone/groups/post"), "of", None);
    check(&of("/favourable/overall/whole"), "of", None);
    for key in ["definition", "persons", "answers", "cannotSee"] {
        check(&of(""), key, None);
    }
}
