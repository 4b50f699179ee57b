//! Laws of `parse`, tried on a fixed set of random edits of sound definitions: it never panics, and
//! whatever it lets pass can be scored, written and read.

mod common;

use common::{report_on, text_of};
use cx_maturity::answers::{Answer, Answers};
use cx_maturity::definition::{ItemIx, OptionIx, parse_document};
use cx_maturity::document::read_report;
use proptest::prelude::{ProptestConfig, any};
use proptest::test_runner::{RngAlgorithm, RngSeed, TestRunner};
use serde_json::{Value, json};

/// The JSON pointers of all values in this one.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Array(list) => {
            for (nth, value) in list.iter().enumerate() {
                pointers(value, &format!("{at}/{nth}"), found);
            }
        }
        Value::Object(fields) => {
            for (key, value) in fields {
                pointers(value, &format!("{at}/{key}"), found);
            }
        }
        _ => {}
    }
}

/// What any value may be replaced by: other kinds, ends of ranges, ids of all nouns.
fn replacements(definition: &Value) -> Vec<Value> {
    let mut values = vec![
        json!(null),
        json!(0),
        json!(1),
        json!(-1),
        json!(0.5),
        json!(10_000),
    ];
    values.extend([
        json!(u32::MAX),
        json!(u64::MAX),
        json!(""),
        json!([]),
        json!({}),
        json!(true),
    ]);
    values.extend([
        json!({"percent": 50}),
        json!({"points": 1}),
        json!({"level": "high"}),
    ]);
    values.extend([
        json!("overall"),
        json!("channel"),
        json!("high"),
        json!("phone"),
        json!("streams"),
    ]);
    values.push(definition["items"][0].clone());
    values.push(definition["dimensions"][0].clone());
    values
}

fn check(id: &str, edits: &[(usize, usize)]) {
    let sound: Value = serde_json::from_str(&text_of(id)).expect("is JSON");
    let mut pointers = Vec::new();
    self::pointers(&sound, "", &mut pointers);
    // What counts stands in the structure, not in the texts.
    pointers
        .retain(|pointer| !pointer.starts_with("/texts/") && !pointer.starts_with("/provenance"));
    let values = replacements(&sound);
    let mut edited = sound;
    for (at, value) in edits {
        if let Some(place) = edited.pointer_mut(&pointers[at % pointers.len()]) {
            *place = values[value % values.len()].clone();
        }
    }
    let Ok((assessment, _)) = parse_document(&edited.to_string()) else {
        return;
    };
    for nth in 0..3 {
        let mut answers = Answers::none(&assessment);
        for (at, item) in assessment.items.iter().enumerate() {
            answers.set(
                ItemIx(at),
                Some(Answer::Chosen(OptionIx(nth % item.options.len()))),
            );
        }
        let written = report_on(&assessment, &answers);
        let read = read_report(&assessment, &written).expect("what is written is read");
        assert_eq!(read.answers, answers, "{edited}");
    }
}

#[test]
fn what_passes_can_be_scored_and_the_rest_is_refused() {
    let mut runner = TestRunner::new(ProptestConfig {
        cases: 512,
        failure_persistence: None,
        rng_algorithm: RngAlgorithm::ChaCha,
        rng_seed: RngSeed::Fixed(2),
        ..ProptestConfig::default()
    });
    let edits = proptest::collection::vec(any::<(usize, usize)>(), 1..4);
    let run = runner.run(&edits, |edits| {
        check("branching", &edits);
        check("practices", &edits);
        Ok(())
    });
    run.unwrap_or_else(|error| panic!("{error}"));
}
