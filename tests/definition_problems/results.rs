//! What there is no place for, given what the answers are to come to.

use cx_maturity::definition::parse_document;
use cx_maturity::problem::ProblemKind;
use serde_json::json;

use super::{check, edited, with};

#[test]
fn levels_that_the_result_never_shows() {
    for result in ["screening", "profile"] {
        check(
            vec![with("/result", json!(result))],
            &[("/levels", ProblemKind::LevelsUnshown)],
        );
    }
    let shown = edited("branching", vec![with("/result", json!("maturity"))]);
    assert!(parse_document(&shown).is_ok());
}
