//! The mod list of lib.rs stands in the table's order, so that it is read as the house is built.

use syn::Item;

use super::table::{Room, TABLE};
use crate::rule::{Breach, Rule};
use crate::source;

const RULE: Rule = Rule {
    name: "lib.rs lists the rooms in the order of the table",
    why: "the mod list is the first page of the code: read from the top, nothing is used before \
          it is told",
    remedy: "reorder the list (`reorder_modules = false` in rustfmt.toml keeps rustfmt from \
             sorting it), and add a new room to tests/house_rules/imports/table.rs",
};

#[test]
fn the_house_keeps_it() {
    let files = source::widget();
    let lib = files.iter().find(|(path, _)| *path == "src/lib.rs");
    let (_, lib) = lib.expect("the widget has a src/lib.rs");
    RULE.keep(&breaches(TABLE, lib));
}

fn breaches(table: &[Room], lib: &syn::File) -> Vec<Breach> {
    let mut last = 0;
    let mut found = Vec::new();
    for item in &lib.items {
        let Item::Mod(item) = item else { continue };
        let at = table.iter().position(|room| item.ident == room.name);
        let what = match at {
            None => format!("`mod {}` is not in the table", item.ident),
            Some(at) if at < last => {
                format!(
                    "`mod {}` stands after `mod {}`",
                    item.ident, table[last].name
                )
            }
            Some(at) => {
                last = at;
                continue;
            }
        };
        found.push(Breach::new("src/lib.rs", source::line(&item.ident), what));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::breaches;
    use crate::imports::table::SAMPLE;
    use crate::rule::assert_found;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_found(
            &breaches(SAMPLE, &syn::parse_file(text).expect("is Rust")),
            expected,
        );
    }

    #[test]
    fn the_order_is_the_tables() {
        check("mod locale;\nmod session;\nmod views;", &[]);
        let after = "2: `mod locale` stands after `mod session`";
        check("mod session;\nmod locale;\nmod views;", &[after]);
        check("mod attic;", &["1: `mod attic` is not in the table"]);
    }
}
