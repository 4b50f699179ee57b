//! Paths and macro calls in bare tokens: what stands within a macro or an attribute is no syntax
//! tree yet.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

use super::mentions::Mention;
use crate::source;

/// Every path of at least two names and every macro call, however deep.
pub fn scan(tokens: TokenStream) -> Vec<Mention> {
    let mut found = Vec::new();
    Scan::new(tokens).run(&[], &mut found);
    found
}

struct Scan {
    tokens: Vec<TokenTree>,
    at: usize,
}

impl Scan {
    fn new(tokens: TokenStream) -> Self {
        let tokens = tokens.into_iter().collect();
        Self { tokens, at: 0 }
    }

    /// `prefix` is what stood before the braces of `a::{b, c}`.
    fn run(&mut self, prefix: &[String], found: &mut Vec<Mention>) {
        while let Some(token) = self.tokens.get(self.at).cloned() {
            match token {
                TokenTree::Ident(_) => self.path(prefix, found),
                TokenTree::Group(group) => {
                    Self::new(group.stream()).run(&[], found);
                    self.at += 1;
                }
                _ => self.at += 1,
            }
        }
    }

    /// A path from here on, and what it ends in: a group of paths, a macro call, or nothing.
    fn path(&mut self, prefix: &[String], found: &mut Vec<Mention>) {
        let line = source::line(&self.tokens[self.at]);
        let mut path = prefix.to_vec();
        while let Some(TokenTree::Ident(name)) = self.tokens.get(self.at) {
            path.push(name.to_string());
            self.at += 1;
            if !self.is_separator() {
                break;
            }
            self.at += 2;
        }
        match self.tokens.get(self.at) {
            Some(TokenTree::Group(group)) if self.ends_in_braces(group.delimiter()) => {
                Self::new(group.stream()).run(&path, found);
                self.at += 1;
            }
            Some(TokenTree::Punct(mark)) if mark.as_char() == '!' && self.calls() => {
                found.push(Mention::macro_call(path, line));
            }
            _ if path.len() > 1 => found.push(Mention::path(path, line)),
            _ => {}
        }
    }

    fn is_separator(&self) -> bool {
        let colon = |at: usize| match self.tokens.get(at) {
            Some(TokenTree::Punct(punct)) if punct.as_char() == ':' => Some(punct.spacing()),
            _ => None,
        };
        colon(self.at) == Some(Spacing::Joint) && colon(self.at + 1).is_some()
    }

    /// Whether a group here stands right after `::`.
    fn ends_in_braces(&self, delimiter: Delimiter) -> bool {
        let before = self.at.checked_sub(1).and_then(|at| self.tokens.get(at));
        let colon = matches!(before, Some(TokenTree::Punct(punct)) if punct.as_char() == ':');
        delimiter == Delimiter::Brace && colon
    }

    /// Whether the `!` here calls a macro, and is no `!=`.
    fn calls(&self) -> bool {
        matches!(self.tokens.get(self.at + 1), Some(TokenTree::Group(_)))
    }
}

#[cfg(test)]
mod tests {
    use super::scan;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found = scan(text.parse().expect("these are tokens"));
        let found: Vec<_> = found
            .iter()
            .map(|mention| mention.path.join("::"))
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn paths_are_found_at_any_depth() {
        check(
            "<p>{ crate::scoring::score(a) }</p>",
            &["crate::scoring::score"],
        );
        check(
            "impl $crate::json::Decode for $name {}",
            &["crate::json::Decode"],
        );
        check(
            "use crate::{a, b::{c, d}};",
            &["crate::a", "crate::b::c", "crate::b::d"],
        );
        check(
            "x = ::std::time::Instant::now()",
            &["std::time::Instant::now"],
        );
        check("a: b, c ? d : e, self.a, f::<G>()", &[]);
    }

    #[test]
    fn macro_calls_are_found() {
        check("{ print!(\"{}\", a != (b)) }", &["print"]);
    }
}
