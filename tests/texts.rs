//! The texts of the published assessments read as their rules ask: short, in the typography of
//! their language, and none left in another one.

mod common;

use common::assessments;
use serde_json::Value;

/// Each text of an assessment: language, pointer, text.
fn texts() -> Vec<(String, String, String)> {
    let mut found = Vec::new();
    for (_, text) in assessments() {
        let definition: Value = serde_json::from_str(&text).expect("is JSON");
        let packs = definition["texts"].as_object().expect("has texts");
        for (tag, pack) in packs {
            collect(tag, String::new(), pack, &mut found);
        }
    }
    found
}

fn collect(tag: &str, place: String, value: &Value, found: &mut Vec<(String, String, String)>) {
    match value {
        Value::String(text) => found.push((tag.to_owned(), place, text.clone())),
        Value::Object(fields) => {
            for (key, value) in fields {
                collect(tag, format!("{place}/{key}"), value, found);
            }
        }
        Value::Array(entries) => {
            for (at, value) in entries.iter().enumerate() {
                collect(tag, format!("{place}/{at}"), value, found);
            }
        }
        other => panic!("{tag}{place}: {other}"),
    }
}

fn words(text: &str) -> usize {
    text.split(' ')
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count()
}

#[test]
fn items_can_be_read_in_ten_seconds() {
    for (tag, place, text) in texts()
        .iter()
        .filter(|(_, place, _)| place.starts_with("/items/"))
    {
        let most = match place.rsplit('/').next() {
            Some("stem") => 18,
            Some("hint") => 32,
            _ => 28,
        };
        assert!(words(text) <= most, "{tag}{place}: {} words", words(text));
    }
}

#[test]
fn stems_are_questions_and_options_are_not() {
    for (tag, place, text) in texts() {
        let question = text.ends_with('?');
        let asks = place.ends_with("/stem") || place.ends_with("/question");
        assert_eq!(question, asks, "{tag}{place}: {text}");
    }
}

/// Names that two languages really share.
const SHARED: [&str; 2] = ["Culture", "Coordination"];

#[test]
fn no_text_was_left_in_another_language() {
    let all = texts();
    for (tag, place, text) in &all {
        let same = |(other, at, same): &&(String, String, String)| {
            other != tag && at == place && same == text
        };
        let forgotten = all
            .iter()
            .find(same)
            .filter(|_| !SHARED.contains(&text.as_str()));
        assert_eq!(forgotten, None, "{tag}{place}");
    }
}

#[test]
fn each_language_has_its_typography() {
    for (tag, place, text) in texts() {
        assert!(
            !text.contains(['\'', '"']),
            "{tag}{place}: straight quotes in {text}"
        );
        assert!(
            !text.contains("  ") && text.trim() == text,
            "{tag}{place}: blanks in {text}"
        );
        let marks = ["?", "!", ";", ":", "%", "»"];
        for mark in marks {
            let before: Vec<char> = text
                .match_indices(mark)
                .filter_map(|(at, _)| text[..at].chars().last())
                .collect();
            let expected = match (tag.as_str(), mark) {
                ("fr", ":" | "»") => Some('\u{a0}'),
                ("fr", _) => Some('\u{202f}'),
                _ => None,
            };
            let sound = |c: &char| match expected {
                Some(space) => *c == space,
                None => !c.is_whitespace(),
            };
            assert!(
                before.iter().all(sound),
                "{tag}{place}: before {mark} in {text}"
            );
        }
    }
}
