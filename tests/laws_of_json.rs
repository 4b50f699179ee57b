//! Laws of reading and writing JSON, held against `serde_json` on a fixed set of random texts.

use cx_maturity::json::{Node, compact, pretty};
use cx_maturity::problem::ProblemKind;
use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, Strategy, any, prop_oneof};
use proptest::sample::select;
use proptest::test_runner::{RngAlgorithm, RngSeed, TestRunner};
use serde_json::{Map, Number, Value};

const LIMIT: usize = 1_000_000;

/// The same cases in every run.
fn runner() -> TestRunner {
    TestRunner::new(ProptestConfig {
        cases: 4096,
        rng_algorithm: RngAlgorithm::ChaCha,
        rng_seed: RngSeed::Fixed(1),
        failure_persistence: None,
        ..ProptestConfig::default()
    })
}

/// The same tree as `serde_json` holds it; a number whose value we don't take is `null`.
fn value(node: &Node) -> Value {
    match node {
        Node::Null | Node::Fraction(_) => Value::Null,
        Node::Boolean(value) => Value::Bool(*value),
        Node::Integer(number) => Value::Number(Number::from(*number)),
        Node::Negative(number) => Value::Number(Number::from(*number)),
        Node::Text(text) => Value::String(text.clone()),
        Node::List(list) => Value::Array(list.iter().map(value).collect()),
        Node::Object(fields) => {
            let fields = fields.iter().map(|(key, node)| (key.clone(), value(node)));
            Value::Object(fields.collect())
        }
    }
}

/// The same value without the numbers whose value we don't take.
fn without_fractions(value: Value) -> Value {
    match value {
        Value::Number(number) if number.is_f64() => Value::Null,
        Value::Array(list) => list.into_iter().map(without_fractions).collect(),
        Value::Object(fields) => {
            let fields = fields
                .into_iter()
                .map(|(key, value)| (key, without_fractions(value)));
            Value::Object(fields.collect::<Map<_, _>>())
        }
        other => other,
    }
}

/// Pieces of JSON, whole ones and broken ones, out of which texts are made.
fn pieces() -> impl Strategy<Value = String> {
    let piece = select(vec![
        "[",
        "]",
        "{",
        "}",
        ",",
        ":",
        "\"",
        "\"a\"",
        "\"b\":",
        "\"c\":[",
        "\"\\u00e8\"",
        "\\ud83d",
        "\"\\ud83d\\ude00\"",
        "\\ude00",
        "\\n",
        "\\x",
        "è",
        "😀",
        "\u{1}",
        "\n",
        "\r\n",
        "\t",
        " ",
        "\u{a0}",
        "null",
        "nul",
        "true",
        "false",
        "0",
        "-",
        "-0",
        "01",
        "7",
        "-7",
        "1.5",
        "1.",
        ".5",
        "1e3",
        "1E+2",
        "1e",
        "e",
        "18446744073709551615",
        "18446744073709551616",
        "-9223372036854775808",
        "-9223372036854775809",
        "+1",
        "NaN",
    ]);
    vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

/// Sound trees.
fn trees() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<Option<bool>>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        // What is escaped, more often than chance would have it.
        vec(0_u8..0x30, 0..6).prop_map(|bytes| Value::from(String::from_utf8_lossy(&bytes))),
    ];
    leaf.prop_recursive(4, 32, 6, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..6).prop_map(Value::from),
            vec((any::<String>(), inner), 0..6)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

#[test]
fn what_is_read_is_what_serde_json_reads() {
    let law = |text: String| {
        let read = Node::read(&text, LIMIT);
        let theirs = serde_json::from_str::<Value>(&text).map(without_fractions);
        match (&read, &theirs) {
            (Ok(node), Ok(theirs)) => {
                assert_eq!(value(node), *theirs, "{text}");
                let again = Node::read(&compact(node), LIMIT);
                assert_eq!(again.as_ref(), Ok(node), "handed on whole: {text}");
            }
            (Err(problem), Ok(_)) => {
                let stricter = matches!(problem.kind, ProblemKind::DuplicateKey { .. });
                assert!(stricter, "{text}: {problem:?}");
            }
            // What no floating-point number can hold is no matter here: a fraction has no value.
            (Ok(_), Err(error)) => {
                assert!(
                    error.to_string().contains("out of range"),
                    "{text}: {error}"
                );
            }
            (Err(_), Err(_)) => {}
        }
        Ok(())
    };
    runner().run(&pieces(), law).expect("the law holds");
}

#[test]
fn what_is_written_is_what_serde_json_writes() {
    let law = |tree: Value| {
        let text = serde_json::to_string(&tree).expect("can be written");
        let node = Node::read(&text, LIMIT).expect("can be read");
        assert_eq!(compact(&node), text);
        assert_eq!(pretty(&node), format!("{tree:#}"));
        Ok(())
    };
    runner().run(&trees(), law).expect("the law holds");
}

#[test]
fn a_hundred_thousand_keys_do_not_take_their_square() {
    let fields: Vec<String> = (0..100_000).map(|key| format!("\"{key}\":0")).collect();
    let text = format!("{{{}}}", fields.join(","));
    let start = std::time::Instant::now();
    assert!(Node::read(&text, 10 * LIMIT).is_ok());
    assert!(start.elapsed().as_secs() < 5, "{:?}", start.elapsed());
}
