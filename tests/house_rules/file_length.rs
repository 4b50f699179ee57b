//! Files and functions stay short enough to be read in one go.

use proc_macro2::Span;
use syn::visit::{self, Visit};

use crate::repository::Text;
use crate::rule::{Breach, Rule};
use crate::source;

const RULE: Rule = Rule {
    name: "a file has at most 300 lines, a function's body at most 60",
    why: "one thing per file, one purpose per function: what is longer holds two, and hides one",
    remedy: "split it at its seams; a file that can't be split goes to `LONG_FILES` in \
             tests/house_rules/file_length.rs with the reason, a function that is one long list \
             says so itself: `#[allow(clippy::too_many_lines, reason = \"…\")]`",
};

const FILE: usize = 300;
const FUNCTION: usize = 60;

/// A file that may be longer, and why.
struct LongFile {
    path: &'static str,
    reason: &'static str,
}

const LONG_FILES: &[LongFile] = &[LongFile {
    path: "src/definition/wire.rs",
    reason: "the published format in one reading order, as an author reads it",
}];

#[test]
fn the_house_keeps_it() {
    let files = source::rust();
    let mut breaches = stale(&files, LONG_FILES);
    for file in files {
        breaches.extend(long_file(file, LONG_FILES));
        breaches.extend(long_functions(file));
    }
    RULE.keep(&breaches);
}

fn long_file(file: &Text, allowed: &[LongFile]) -> Option<Breach> {
    let lines = file.text.lines().count();
    let excused = allowed.iter().any(|long| long.path == file.path);
    let what = format!("{lines} lines");
    (lines > FILE && !excused).then(|| Breach::new(&file.path, lines, what))
}

/// Entries of the list that excuse nothing any more, or give no reason.
fn stale(files: &[&Text], allowed: &[LongFile]) -> Vec<Breach> {
    let is_long = |path| {
        let file = files.iter().find(|file| file.path == path);
        file.is_some_and(|file| long_file(file, &[]).is_some())
    };
    allowed
        .iter()
        .filter_map(|LongFile { path, reason }| {
            let what = if !is_long(*path) {
                "is in `LONG_FILES` and not long: strike it out"
            } else if reason.len() < 20 {
                "is in `LONG_FILES` without a reason"
            } else {
                return None;
            };
            Some(Breach::new(path, 1, what))
        })
        .collect()
}

fn long_functions(file: &Text) -> Vec<Breach> {
    let mut bodies = Bodies::default();
    bodies.visit_file(&source::parse(file));
    let long = bodies.0.into_iter().filter(|body| body.lines > FUNCTION);
    long.map(|body| {
        let what = format!("fn {} has {} lines", body.name, body.lines);
        Breach::new(&file.path, body.starts, what)
    })
    .collect()
}

/// A function with a body, braces left out.
struct Body {
    name: String,
    starts: usize,
    lines: usize,
}

#[derive(Default)]
struct Bodies(Vec<Body>);

impl Bodies {
    fn push(&mut self, attributes: &[syn::Attribute], name: &syn::Ident, block: &syn::Block) {
        if attributes.iter().any(gives_reason) {
            return;
        }
        let at = |span: Span| span.start().line;
        let braces = block.brace_token.span;
        let lines = at(braces.close()).saturating_sub(at(braces.open()) + 1);
        let starts = at(name.span());
        let name = name.to_string();
        self.0.push(Body {
            name,
            starts,
            lines,
        });
    }
}

/// Whether this is `#[allow(clippy::too_many_lines, reason = "…")]`.
fn gives_reason(attribute: &syn::Attribute) -> bool {
    let syn::Meta::List(list) = &attribute.meta else {
        return false;
    };
    let tokens = list.tokens.to_string();
    tokens.contains("too_many_lines") && tokens.contains("reason")
}

impl<'a> Visit<'a> for Bodies {
    fn visit_item_fn(&mut self, item: &'a syn::ItemFn) {
        self.push(&item.attrs, &item.sig.ident, &item.block);
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'a syn::ImplItemFn) {
        self.push(&item.attrs, &item.sig.ident, &item.block);
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'a syn::TraitItemFn) {
        if let Some(block) = &item.default {
            self.push(&item.attrs, &item.sig.ident, block);
        }
        visit::visit_trait_item_fn(self, item);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::assert_found;

    #[track_caller]
    fn check(text: &str, allowed: &[LongFile], expected: &[&str]) {
        let (path, text) = ("src/a.rs".to_owned(), text.to_owned());
        let file = Text { path, text };
        let mut found = stale(&[&file], allowed);
        found.extend(long_file(&file, allowed));
        found.extend(long_functions(&file));
        assert_found(&found, expected);
    }

    fn lines(count: usize) -> String {
        "//\n".repeat(count)
    }

    fn excused(reason: &'static str) -> [LongFile; 1] {
        let path = "src/a.rs";
        [LongFile { path, reason }]
    }

    #[test]
    fn a_long_file_needs_a_reason_and_a_short_one_none() {
        let reason = excused("mirrors one table of the standard");
        let stale = "1: is in `LONG_FILES` and not long: strike it out";
        check(&lines(300), &[], &[]);
        check(&lines(301), &[], &["301: 301 lines"]);
        check(&lines(301), &reason, &[]);
        check(&lines(300), &reason, &[stale]);
        check(
            &lines(301),
            &excused("so"),
            &["1: is in `LONG_FILES` without a reason"],
        );
    }

    #[test]
    fn functions_are_measured_wherever_they_stand() {
        check(&format!("fn f() {{\n{}}}\n", lines(60)), &[], &[]);
        let long = format!("fn f() {{\n{}}}\n", lines(61));
        check(&long, &[], &["1: fn f has 61 lines"]);
        check(
            &format!("impl A {{\n{long}}}\n"),
            &[],
            &["2: fn f has 61 lines"],
        );
        check(
            &format!("trait A {{\n{long}}}\n"),
            &[],
            &["2: fn f has 61 lines"],
        );
    }

    #[test]
    fn a_long_function_gives_its_reason_itself() {
        let long = format!("fn f() {{\n{}}}\n", lines(61));
        let bare = format!("#[allow(clippy::too_many_lines)]\n{long}");
        check(&bare, &[], &["2: fn f has 61 lines"]);
        let list = "#[allow(clippy::too_many_lines, reason = \"one list\")]";
        check(&format!("{list}\n{long}"), &[], &[]);
    }
}
