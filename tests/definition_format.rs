//! The document that explains the definition format says what the published schema holds.

mod common;

use std::fs;

use common::root;
use cx_maturity::schemas;
use serde_json::Value;

/// All keys of objects and all texts of closed lists in a schema.
fn names(schema: &Value, found: &mut Vec<String>) {
    match schema {
        Value::Object(fields) => {
            if let Some(Value::Object(properties)) = fields.get("properties") {
                found.extend(properties.keys().cloned());
            }
            found.extend(
                fields
                    .get("const")
                    .and_then(Value::as_str)
                    .map(str::to_owned),
            );
            fields.values().for_each(|one| names(one, found));
        }
        Value::Array(entries) => entries.iter().for_each(|one| names(one, found)),
        _ => {}
    }
}

/// The document that explains the format leaves out no field and no value.
#[test]
fn the_format_is_explained_in_full() {
    let document = fs::read_to_string(root().join("docs/definition-format.md"));
    let document = document.expect("is there");
    let mut words: Vec<&str> = document
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '$')
        .collect();
    words.sort_unstable();
    let schema = serde_json::from_str(&schemas::definition()).expect("is JSON");
    let mut all = Vec::new();
    names(&schema, &mut all);
    assert!(all.iter().any(|name| name == "atLeast") && all.iter().any(|name| name == "exceed"));
    for name in all {
        assert!(
            words.binary_search(&&*name).is_ok(),
            "{name} is not explained"
        );
    }
}
