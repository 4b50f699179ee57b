//! What is wrong with the root's own fields, told together with what is wrong within.

use cx_maturity::problem::{JsonKind, Noun};
use serde_json::json;

use super::{check, missing_field, unknown, with, without, wrong};

/// A root field that is missing or broken does not hide what else is wrong.
#[test]
fn a_broken_root_field_hides_nothing() {
    check(
        vec![
            without("/id"),
            with("/version", json!(1)),
            with("/minutes", json!("two")),
            without("/provenance/licence"),
            without("/overall"),
            with("/items/2/scale", json!("agrea")),
        ],
        &[
            ("", missing_field("id")),
            ("/version", wrong(JsonKind::Text, JsonKind::Integer)),
            ("/minutes", wrong(JsonKind::List, JsonKind::Text)),
            ("/provenance", missing_field("licence")),
            ("", missing_field("overall")),
            (
                "/items/2/scale",
                unknown(Noun::Scale, "agrea", Some("agree")),
            ),
        ],
    );
}
