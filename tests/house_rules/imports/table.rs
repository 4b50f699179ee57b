//! The table, in reading order: a room may import what stands above it, and of that only what it
//! needs. ARCHITECTURE.md ("Who may import whom") shows the same rows.
//!
//! To let a room import more, add the word here and there, and say in the commit why. A path such
//! as `session::StoreFault` lets in that one thing and not the whole room.

/// A room of the widget: `src/<name>.rs` or `src/<name>/`.
pub struct Room {
    /// Its name.
    pub name: &'static str,
    /// The rooms, or the single things in them, that it may import.
    rooms: &'static str,
    /// The external crates it may import, besides `std`.
    crates: &'static str,
    /// Whether it is a function of its arguments: no clock, no disk, no order by chance.
    pub pure: bool,
}

impl Room {
    /// The rooms, or the single things in them, that it may import.
    pub fn rooms(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.rooms.split_whitespace()
    }

    /// The external crates it may import.
    pub fn crates(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.crates.split_whitespace()
    }
}

/// What only tests may import: the shared examples.
pub const EXAMPLES: &str = "examples";

/// Name; rooms it may import; external crates it may import.
#[rustfmt::skip]
pub const TABLE: &[Room] = &[
    // What is asked and what comes of it: plain functions on plain values.
    pure("locale", "", "serde"),
    pure("date", "", ""),
    pure("problem", "", ""),
    pure("json", "problem", "schemars serde"),
    pure("definition", "locale problem json", "postcard schemars serde sha2 strsim"),
    pure("answers", "definition", "serde"),
    pure("scoring", "definition answers", ""),
    pure("quality", "locale json definition answers scoring", ""),
    pure("report", "definition answers scoring", ""),
    pure("plan", "date definition answers scoring", ""),
    pure("comparison", "date definition answers scoring plan", ""),
    // A team's results: counts, what of them may be shown, and what it says.
    pure("statistics", "", ""),
    pure("tally", "definition answers scoring", ""),
    pure("disclosure", "definition answers scoring statistics tally", ""),
    pure("team", "definition answers scoring plan statistics tally disclosure", ""),
    pure("document", "locale date problem json definition answers scoring report plan comparison tally disclosure team", "base64 schemars serde"),
    pure("gathering", "problem json definition tally document", "postcard serde"),
    pure("session", "locale date problem definition answers scoring report plan comparison document", "postcard serde"),
    // Whoever merges a team's reports.
    pure("merging", "date problem json definition tally disclosure document gathering session::StoreFault", ""),
    // The published JSON Schemas: native only, never in the wasm.
    pure("schemas", "definition::wire document::wire document::team::published::wire", "schemars serde_json"),
    // What the respondent reads and sees.
    pure("wording", "locale date problem definition::wire quality::FindingKind", ""),
    pure("checking", "locale problem json definition wording", ""),
    pure("exports", "locale date definition answers scoring report plan comparison tally disclosure team wording", ""),
    pure("ports", "locale date session document", ""),
    pure("views", "locale date problem json definition answers scoring quality report plan comparison statistics tally disclosure team document gathering session merging wording", "yew"),
    pure("app", "locale date problem json definition answers scoring quality report plan comparison disclosure team document gathering session merging wording exports ports views", "yew"),
    // The browser, and the page that embeds the widget.
    outside("browser", "locale date document::MAX_REPORT_BYTES session::Copies session::Holding session::Keeping session::Storage session::StoreFault ports", "gloo js_sys wasm_bindgen wasm_bindgen_futures web_sys"),
    outside("embed", "locale definition document::team::MAX_COLLECTION_BYTES session ports app browser", "js_sys wasm_bindgen wasm_bindgen_futures web_sys yew"),
    // Views as HTML text, for the build and the tests: native only, never in the wasm.
    pure("prerender", "", "yew"),
    outside("lib", "", ""),
    // The three programs.
    outside("bin", "gathering checking app embed", "js_sys rlsf wasm_bindgen web_sys"),
    // Named examples: tests in any room may import this one.
    pure("examples", "locale date problem json definition answers scoring report plan comparison document session", ""),
];

const fn pure(name: &'static str, rooms: &'static str, crates: &'static str) -> Room {
    let pure = true;
    Room {
        name,
        rooms,
        crates,
        pure,
    }
}

const fn outside(name: &'static str, rooms: &'static str, crates: &'static str) -> Room {
    let pure = false;
    Room {
        name,
        rooms,
        crates,
        pure,
    }
}

/// The row of a room.
pub fn room(table: &'static [Room], name: &str) -> Option<&'static Room> {
    table.iter().find(|room| room.name == name)
}

/// A small table for the tests of the rules: they stay as they are when the house grows.
#[rustfmt::skip]
pub const SAMPLE: &[Room] = &[
    pure("locale", "", "serde"),
    pure("session", "locale", "strsim"),
    pure("views", "locale session", "yew"),
    outside("browser", "session::Fault locale", "web_sys"),
    outside("lib", "browser", ""),
    pure("examples", "session", ""),
];

#[cfg(test)]
mod tests {
    use super::{EXAMPLES, TABLE, room};
    use crate::source;

    #[test]
    fn nothing_flows_back() {
        for (at, row) in TABLE.iter().enumerate() {
            let above = |name: &str| TABLE[..at].iter().any(|room| room.name == name);
            for path in row.rooms() {
                let name = path.split("::").next().unwrap_or(path);
                assert!(
                    above(name),
                    "{} may import {name}, which stands below it",
                    row.name
                );
                assert_ne!(name, EXAMPLES, "examples are for tests");
            }
        }
    }

    #[test]
    fn every_row_stands_once_and_names_crates_of_the_manifest() {
        for row in TABLE {
            let rows = TABLE.iter().filter(|room| room.name == row.name).count();
            assert_eq!(rows, 1, "{}", row.name);
            for name in row.crates() {
                let known = source::dependencies().iter().any(|known| known == name);
                assert!(
                    known,
                    "{} may import {name}, which isn't in Cargo.toml",
                    row.name
                );
            }
        }
    }

    /// What must never hold, whatever is edited above.
    #[test]
    fn the_walls_stand() {
        check(
            "definition",
            &["yew", "web_sys", "js_sys", "gloo", "wasm_bindgen"],
        );
        check("scoring", &["yew", "web_sys", "serde_json", "json"]);
        check("wording", &["yew", "session"]);
        check(
            "views",
            &["browser", "embed", "ports", "web_sys", "js_sys", "gloo"],
        );
        check("app", &["browser", "embed", "web_sys", "js_sys", "gloo"]);
        check("browser", &["views", "session", "scoring", "yew"]);
        check("embed", &["scoring", "views"]);
    }

    #[track_caller]
    fn check(name: &str, never: &[&str]) {
        let row = room(TABLE, name).expect("is in the table");
        for wall in never {
            let open = row
                .rooms()
                .chain(row.crates())
                .any(|allowed| allowed == *wall);
            assert!(!open, "{name} must never import {wall}");
        }
    }
}
