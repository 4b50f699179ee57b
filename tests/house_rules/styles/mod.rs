//! The stylesheets keep to tokens, layers and sizes of their own.
//!
//! [`sheet`] reads CSS just far enough, [`values`] looks at single declarations, [`layers`] and
//! [`variables`] at all sheets together.

mod layers;
mod sheet;
mod values;
mod variables;

use crate::repository::{self, Text};

/// All stylesheets. There may be none while nothing is embedded yet.
fn sheets() -> Vec<&'static Text> {
    let sheets = repository::under(&["styles/"], &[".css"]);
    let embedded = !repository::under(&["src/embed"], &[".rs"]).is_empty();
    for needed in [layers::LAYERS, values::TOKENS] {
        let there = sheets.iter().any(|sheet| sheet.path == needed);
        let wanted = embedded || !sheets.is_empty();
        assert!(
            there || !wanted,
            "there is no {needed}: write it, the rules of styles rest on it"
        );
    }
    sheets
}
