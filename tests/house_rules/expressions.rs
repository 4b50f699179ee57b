//! Regular expressions are applied to what the build has made, and to nothing that comes from outside.

use crate::repository::{self, Text};
use crate::rule::{Breach, Rule};

const RULE: Rule = Rule {
    name: "every regular expression of a script is in the list, with what it reads",
    why: "on a text of somebody else's, one can take for ever, or let through what it was to hold back",
    remedy: "read the text another way; or say in the list what of the build's own it reads",
};

/// Where they might be: all scripts that are published.
const PLACES: [&str; 2] = ["src/embed/", "npm/"];

/// The file, the expression, and what it reads.
const KNOWN: [(&str, &str, &str); 6] = [
    (
        "src/embed/failure.js",
        r"/^paper\.(.+)\.en$/",
        "names of the build's files",
    ),
    (
        "src/embed/network.js",
        "/import\\(.(.+?)[\"'`]/",
        "a function of the build's table",
    ),
    (
        "src/embed/network.js",
        r"/-(\w{12})\.\w+$/",
        "addresses of the build's files",
    ),
    (
        "src/embed/theme.js",
        r"/[\d.e+-]+/",
        "a colour that the browser has resolved",
    ),
    (
        "src/embed/worker.js",
        r"/-[0-9a-f]{12}\.\w+$|\?[0-9a-f]{12}$/",
        "addresses that the page asks for: of bounded repeats, each read once",
    ),
    ("src/embed/worker.js", r"/\.webmanifest$/", "the same"),
];

#[test]
fn the_house_keeps_it() {
    let files = repository::under(&PLACES, &[".js", ".html"]);
    let breaches: Vec<_> = files.iter().flat_map(|file| breaches(file)).collect();
    RULE.keep(&breaches);
    for (path, expression, _) in KNOWN {
        let file = repository::file(path).expect("is there");
        assert!(file.text.contains(expression), "{path} has no {expression}");
    }
}

fn breaches(file: &Text) -> Vec<Breach> {
    let mut found = Vec::new();
    for (at, line) in file.text.lines().enumerate() {
        if line.trim_start().starts_with("//") {
            continue;
        }
        let known = |expression: &str| {
            let mut known = KNOWN.iter();
            known.any(|(path, one, _)| *path == file.path && expression == *one)
        };
        for expression in expressions(line) {
            if !known(expression) {
                found.push(Breach::new(&file.path, at + 1, format!("`{expression}`")));
            }
        }
        if line.contains("RegExp") {
            found.push(Breach::new(&file.path, at + 1, "`RegExp`"));
        }
    }
    found
}

/// The regular expressions in a line: a slash where a value begins, up to the next that stands alone
/// and in no class.
fn expressions(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = line[from..].find('/').map(|at| from + at) {
        from = start + 1;
        let before = line[..start].trim_end();
        let begins = before.is_empty()
            || before.ends_with(['(', '=', ',', ':', '[', '!', '&', '|', '?', '{', ';', '>'])
            || before.ends_with("return");
        if line[from..].starts_with(['/', '*']) {
            // A comment: nothing follows it that counts.
            break;
        }
        if !begins {
            continue;
        }
        let (mut escaped, mut class) = (false, false);
        let end = line[from..].find(|c: char| {
            let ends = c == '/' && !escaped && !class;
            class = !escaped && (c == '[' || class && c != ']');
            escaped = c == '\\' && !escaped;
            ends
        });
        let Some(end) = end.map(|at| from + at) else {
            continue;
        };
        found.push(&line[start..=end]);
        from = end + 1;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{breaches, expressions};
    use crate::repository::Text;
    use crate::rule::assert_found;

    #[track_caller]
    fn check(line: &str, expected: &[&str]) {
        assert_eq!(expressions(line), expected, "{line}");
    }

    #[test]
    fn every_expression_is_found() {
        check("const a = /b+/g;", &["/b+/"]);
        check(
            "return /a[/]\\/b/.test(c) || /d/.exec(e);",
            &["/a[/]\\/b/", "/d/"],
        );
        check("f(/^(a|b)*$/, x)", &["/^(a|b)*$/"]);
    }

    #[test]
    fn what_is_none_passes() {
        check("const half = bytes.length / 2 / 3; // a = /b/", &[]);
        check("/** says: /nothing/ */", &[]);
        check("import { a } from './b/c.js';", &[]);
    }

    #[test]
    fn what_is_not_in_the_list_is_told() {
        let (path, text) = (
            "src/embed/a.js".to_owned(),
            "f(/x/);\nnew RegExp(y);\n".to_owned(),
        );
        assert_found(
            &breaches(&Text { path, text }),
            &["1: `/x/`", "2: `RegExp`"],
        );
    }
}
