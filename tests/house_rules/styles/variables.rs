//! Every custom property that is used is defined, or is the host's to set.

use super::sheet::{Kind, statements};
use crate::repository::Text;
use crate::rule::{Breach, Rule};

const RULE: Rule = Rule {
    name: "a custom property that is used is defined in a sheet; one of the host's has a fallback",
    why: "a misspelt property is no error in CSS: the declaration falls away in silence",
    remedy: "mend the name, define it in styles/tokens.css, or give the host's a fallback: \
             `var(--cx-maturity-x, var(--y))`",
};

/// How the properties begin that a host may set.
const OF_THE_HOST: &str = "--cx-maturity-";

/// How the properties begin that are no value on purpose where the host sets nothing: what uses them
/// has a fallback of its own.
const MIXED: &str = "--mixed-";

#[test]
fn the_house_keeps_it() {
    RULE.keep(&breaches(&super::sheets()));
}

fn breaches(sheets: &[&Text]) -> Vec<Breach> {
    let defined: Vec<_> = sheets.iter().flat_map(|sheet| defined(sheet)).collect();
    let mut found = Vec::new();
    for sheet in sheets {
        for statement in statements(&sheet.text) {
            let (Kind::Prelude(text) | Kind::AtRule(text) | Kind::Declaration(_, text)) =
                &statement.kind;
            let mixed =
                matches!(&statement.kind, Kind::Declaration(name, _) if name.starts_with(MIXED));
            let missing = used(text).filter(|(name, fallback)| {
                let of_the_host = name.starts_with(OF_THE_HOST) && (*fallback || mixed);
                !of_the_host && !defined.iter().any(|defined| defined == name)
            });
            found.extend(missing.map(|(name, _)| {
                let what = format!("`{name}` is defined nowhere");
                Breach::new(&sheet.path, statement.line, what)
            }));
        }
    }
    found
}

/// The properties a sheet defines: `--a: …` or `@property --a { … }`.
fn defined(sheet: &Text) -> Vec<String> {
    let name = |statement: super::sheet::Statement| match statement.kind {
        Kind::Declaration(name, _) if name.starts_with("--") => Some(name),
        Kind::Prelude(text) => text
            .strip_prefix("@property")
            .map(|name| name.trim().to_owned()),
        _ => None,
    };
    statements(&sheet.text)
        .into_iter()
        .filter_map(name)
        .collect()
}

/// Each `var(--a)` and whether it has a fallback, one within another's fallback too.
fn used(text: &str) -> impl Iterator<Item = (&str, bool)> {
    text.match_indices("var(").filter_map(|(start, open)| {
        let rest = text[start + open.len()..].trim_start();
        let end = rest.find([',', ')']).unwrap_or(rest.len());
        let name = rest[..end].trim();
        name.starts_with("--")
            .then(|| (name, rest[end..].starts_with(',')))
    })
}

#[cfg(test)]
mod tests {
    use super::breaches;
    use crate::repository::Text;
    use crate::rule::assert_found;

    #[track_caller]
    fn check(css: &str, expected: &[&str]) {
        let text = |path: &str, text: &str| {
            let (path, text) = (path.to_owned(), text.to_owned());
            Text { path, text }
        };
        let tokens = text(
            "styles/tokens.css",
            ":host { --ink: #000 }\n@property --turn {}",
        );
        assert_found(&breaches(&[&tokens, &text("styles/a.css", css)]), expected);
    }

    #[test]
    fn misspelt_properties_are_found() {
        check("a { b: var(--ink) var( --turn ) }", &[]);
        check("a {\n b: var(--inc) }", &["2: `--inc` is defined nowhere"]);
        check("a { --b: c; d: var(--b) }", &[]);
        check("/* var(--inc) */", &[]);
    }

    #[test]
    fn the_hosts_properties_need_a_fallback() {
        check("a { b: var(--cx-maturity-ink, var(--ink)) }", &[]);
        let found = "1: `--cx-maturity-ink` is defined nowhere";
        check("a { b: var(--cx-maturity-ink) }", &[found]);
        check("a { --mixed-a: var(--cx-maturity-ink) }", &[]);
        check(
            "a { b: var(--cx-maturity-ink, var(--inc)) }",
            &["1: `--inc` is defined nowhere"],
        );
    }
}
