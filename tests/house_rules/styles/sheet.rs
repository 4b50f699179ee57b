//! CSS as statements with their lines: enough for house rules, and no more.
//!
//! Comments are blanked out, texts in quotes and addresses too: no rule looks into them.

/// A part of a stylesheet that ends in `;`, `{` or `}`.
#[derive(Debug, PartialEq, Eq)]
pub struct Statement {
    /// The line on which it starts.
    pub line: usize,
    /// What it is.
    pub kind: Kind,
}

/// What a statement is.
#[derive(Debug, PartialEq, Eq)]
pub enum Kind {
    /// A selector or an at-rule before its braces.
    Prelude(String),
    /// An at-rule that ends in `;`.
    AtRule(String),
    /// `name: value`.
    Declaration(String, String),
}

/// All statements, in order.
pub fn statements(css: &str) -> Vec<Statement> {
    let css = blanked(css);
    let mut found = Vec::new();
    let (mut start, mut depth) = (0, 0_usize);
    for (at, byte) in css.bytes().enumerate() {
        match byte {
            b'(' | b'[' => depth += 1,
            b')' | b']' => depth = depth.saturating_sub(1),
            b'{' | b';' | b'}' if depth == 0 => {
                let part = &css[start..at];
                let blank = part.len() - part.trim_start().len();
                let line = css[..start + blank].matches('\n').count() + 1;
                let text = part.trim();
                found.extend(kind(text, byte == b'{').map(|kind| Statement { line, kind }));
                start = at + 1;
            }
            _ => {}
        }
    }
    found
}

fn kind(text: &str, opens: bool) -> Option<Kind> {
    if text.is_empty() {
        None
    } else if opens {
        Some(Kind::Prelude(text.to_owned()))
    } else if text.starts_with('@') {
        Some(Kind::AtRule(text.to_owned()))
    } else {
        let (name, value) = text.split_once(':').unwrap_or((text, ""));
        Some(Kind::Declaration(
            name.trim().to_owned(),
            value.trim().to_owned(),
        ))
    }
}

/// The same text, with spaces for comments and for what stands in quotes or in `url(…)`.
fn blanked(css: &str) -> String {
    const HIDDEN: [(&str, &str); 4] = [("/*", "*/"), ("\"", "\""), ("'", "'"), ("url(", ")")];
    let mut shown = String::with_capacity(css.len());
    let mut rest = css;
    while !rest.is_empty() {
        let hidden = HIDDEN.iter().find(|(open, _)| rest.starts_with(open));
        let length = match hidden {
            Some((open, close)) => {
                let end = rest[open.len()..].find(close);
                end.map_or(rest.len(), |end| open.len() + end + close.len())
            }
            None => rest.chars().next().map_or(0, char::len_utf8),
        };
        let (part, after) = rest.split_at(length);
        match hidden {
            Some(_) => shown.extend(part.chars().map(|c| if c == '\n' { c } else { ' ' })),
            None => shown.push_str(part),
        }
        rest = after;
    }
    shown
}

/// The words of a value: letters, digits, `-`, `_`, `#`, `.`, `%`, and `(` where it is called.
pub fn words(value: &str) -> impl Iterator<Item = &str> {
    let in_word = |c: char| c.is_alphanumeric() || "-_#.%(".contains(c);
    value
        .split(move |c: char| !in_word(c))
        .flat_map(|word| word.split_inclusive('('))
        .filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(css: &str, expected: &[&str]) {
        let show = |statement: Statement| match statement.kind {
            Kind::Prelude(text) => format!("{} {text} {{", statement.line),
            Kind::AtRule(text) => format!("{} {text};", statement.line),
            Kind::Declaration(name, value) => format!("{} {name}: {value}", statement.line),
        };
        let found: Vec<_> = statements(css).into_iter().map(show).collect();
        assert_eq!(found, expected, "{css}");
    }

    #[test]
    fn statements_come_apart() {
        check(
            "@layer a, b;\n@layer a {\n  p { --c: 1px }\n}",
            &["1 @layer a, b;", "2 @layer a {", "3 p {", "3 --c: 1px"],
        );
        check(
            "a:hover { &:not(:focus) { b: c; } }",
            &["1 a:hover {", "1 &:not(:focus) {", "1 b: c"],
        );
    }

    #[test]
    fn comments_texts_and_addresses_are_hidden() {
        check("/* a { b: c; }\n*/ d { e: \";\" }", &["2 d {", "2 e: "]);
        check("a { b: url(data:x;y) c; }", &["1 a {", "1 b: c"]);
    }

    #[test]
    fn values_come_apart_into_words() {
        let found: Vec<_> = words("calc(1.5rem + var(--a, #fff)) 50%").collect();
        assert_eq!(found, ["calc(", "1.5rem", "var(", "--a", "#fff", "50%"]);
    }
}
