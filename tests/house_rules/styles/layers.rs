//! The order of the layers is declared in one place, and every layer is in it.

use super::sheet::{Kind, statements};
use crate::repository::Text;
use crate::rule::{Breach, Rule};

/// The one sheet that orders the layers.
pub const LAYERS: &str = "styles/layers.css";

const RULE: Rule = Rule {
    name: "styles/layers.css declares the order of all layers, and no other sheet does",
    why: "the first statement decides for good: a second one elsewhere, or a layer that was never \
          declared, changes who wins without a word",
    remedy: "declare the layer in styles/layers.css, and only there; blocks `@layer x { … }` stand \
             where they like",
};

#[test]
fn the_house_keeps_it() {
    RULE.keep(&breaches(&super::sheets()));
}

fn breaches(sheets: &[&Text]) -> Vec<Breach> {
    let in_order = sheets.iter().filter(|sheet| sheet.path == LAYERS);
    let declared: Vec<_> = in_order.flat_map(|sheet| declared(sheet)).collect();
    let mut found = Vec::new();
    for sheet in sheets {
        for statement in statements(&sheet.text) {
            let what = match &statement.kind {
                Kind::AtRule(text) if is_layer(text) && sheet.path != LAYERS => {
                    format!("`{text};`")
                }
                Kind::Prelude(text)
                    if is_layer(text) && !names(text).all(|n| declared.contains(&n)) =>
                {
                    format!("`{text}` is not declared")
                }
                _ => continue,
            };
            found.push(Breach::new(&sheet.path, statement.line, what));
        }
    }
    found
}

fn declared(sheet: &Text) -> Vec<String> {
    let lists = statements(&sheet.text)
        .into_iter()
        .filter_map(|statement| match statement.kind {
            Kind::AtRule(text) if is_layer(&text) => Some(names(&text).collect::<Vec<_>>()),
            _ => None,
        });
    lists.flatten().collect()
}

fn is_layer(text: &str) -> bool {
    text.starts_with("@layer")
}

fn names(text: &str) -> impl Iterator<Item = String> {
    text["@layer".len()..]
        .split(',')
        .map(|name| name.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::{LAYERS, breaches};
    use crate::repository::Text;
    use crate::rule::assert_found;

    /// Beside `@layer a, b;` in the one place for it.
    #[track_caller]
    fn check(css: &str, expected: &[&str]) {
        let sheet = |path: &str, css: &str| {
            let (path, text) = (path.to_owned(), css.to_owned());
            Text { path, text }
        };
        let order = sheet(LAYERS, "/* Later wins. */\n@layer a, b;");
        assert_found(&breaches(&[&order, &sheet("styles/a.css", css)]), expected);
    }

    #[test]
    fn statements_elsewhere_are_found_and_blocks_are_not() {
        check("@layer a { p { b: c; } }", &[]);
        check("\n@layer a, b;", &["2: `@layer a, b;`"]);
    }

    #[test]
    fn layers_without_a_place_in_the_order_are_found() {
        check(
            "@layer c { p { b: c; } }",
            &["1: `@layer c` is not declared"],
        );
        check("@layer { p { b: c; } }", &["1: `@layer` is not declared"]);
    }
}
