//! The element's contract, read from the comment before its class: the one place where it stands.
//!
//! Owns how the lines of that comment are read. Refuses a line that is none of the contract's, so
//! that nothing in it goes unread.

use anyhow::{Context, Result, bail, ensure};

/// Where the contract stands, seen from the root of the repository.
pub const SOURCE: &str = "src/embed/element.js";

/// The kinds of lines, and whether a name is in them and a type.
const KINDS: [(&str, bool, bool); 7] = [
    ("attr", true, true),
    ("prop", true, true),
    ("method", true, false),
    ("fires", true, false),
    ("slot", false, false),
    ("csspart", true, false),
    ("cssproperty", true, false),
];

/// What a page can rely on.
#[derive(Debug, PartialEq, Eq)]
pub struct Contract {
    /// The element's name.
    pub element: String,
    /// What it is.
    pub about: String,
    lines: Vec<Line>,
}

/// One thing that a page can rely on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    kind: String,
    /// Its type, where it has one.
    pub of: Option<String>,
    /// Its name; empty for the slot without one.
    pub name: String,
    /// What it means.
    pub about: String,
}

impl Contract {
    /// The contract in the source of the element.
    ///
    /// # Errors
    /// There is none, or a line of it is of no known kind or form.
    pub fn read(source: &str) -> Result<Self> {
        let comment = source
            .split("/**")
            .skip(1)
            .filter_map(|rest| rest.split("*/").next())
            .find(|comment| comment.contains("@element "))
            .context("no comment names an @element")?;
        let mut about: Vec<&str> = Vec::new();
        let mut element = None;
        let mut lines = Vec::new();
        for line in comment.lines().map(plain) {
            match line.strip_prefix('@') {
                None => about.push(line),
                Some(rest) => match rest.strip_prefix("element ") {
                    Some(name) => element = Some(name.to_owned()),
                    None => lines.push(tagged(rest).with_context(|| format!("in `@{rest}`"))?),
                },
            }
        }
        Ok(Self {
            element: element.context("no name")?,
            about: about.join("\n").trim().to_owned(),
            lines,
        })
    }

    /// What it says of a kind: `attr`, `prop`, `method`, `fires`, `slot`, `csspart`, `cssproperty`.
    pub fn of<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a Line> {
        self.lines.iter().filter(move |line| line.kind == kind)
    }
}

/// A line of a comment without its star.
fn plain(line: &str) -> &str {
    let line = line.trim();
    line.strip_prefix('*').unwrap_or(line).trim()
}

/// A line `kind {type} name - what it means`.
fn tagged(line: &str) -> Result<Line> {
    let (head, about) = line
        .split_once(" - ")
        .context("nothing says what it means")?;
    let (kind, rest) = head.split_once(' ').unwrap_or((head, ""));
    let Some((_, named, typed)) = KINDS.iter().find(|(known, ..)| *known == kind) else {
        bail!("`@{kind}` is no kind of line in a contract");
    };
    let (of, name) = match rest
        .strip_prefix('{')
        .and_then(|rest| rest.split_once("} "))
    {
        Some((of, name)) => (Some(of.to_owned()), name),
        None => (None, rest),
    };
    ensure!(of.is_some() == *typed, "a type is missing, or too much");
    ensure!(!(*named && name.is_empty()), "a name is missing");
    ensure!(!name.contains(' '), "`{name}` is no name");
    Ok(Line {
        kind: kind.to_owned(),
        of,
        name: name.to_owned(),
        about: about.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::{Contract, tagged};

    const ELEMENT: &str = include_str!("../../src/embed/element.js");
    const TYPES: &str = include_str!("../../npm/cx-maturity.d.ts");

    /// The names of the fields, accessors and methods that an interface declares, each once.
    fn declared(interface: &str) -> Vec<&'static str> {
        let head = format!("export interface {interface} ");
        let (_, body) = TYPES.split_once(&head).expect("is declared");
        let (body, _) = body.split_once("\n}\n").expect("ends");
        let fields = body.lines().filter_map(|line| line.strip_prefix("  "));
        let names = fields
            .filter(|line| !line.starts_with(['/', ' ']))
            .map(|line| {
                let line = line.trim_start_matches("get ").trim_start_matches("set ");
                let end = line.find(['(', '?', ':']).expect("is a field");
                line[..end].trim_matches('\'')
            });
        let mut names: Vec<_> = names.collect();
        names.dedup();
        names
    }

    #[test]
    fn the_types_of_the_package_name_just_what_it_holds() {
        let contract = Contract::read(ELEMENT).expect("is one");
        let named = |kind| contract.of(kind).map(|line| &*line.name);
        let attributes: Vec<&str> = named("attr").collect();
        assert_eq!(declared("CxMaturityAttributes"), attributes);
        let events: Vec<&str> = named("fires").collect();
        assert_eq!(declared("CxMaturityEventMap"), events);
        let members: Vec<&str> = named("prop").chain(named("method")).collect();
        assert_eq!(declared("CxMaturityElement"), members);
        assert!(TYPES.contains(&format!("'{}': CxMaturityElement", contract.element)));
    }

    const SOURCE: &str = "\
/** Something else. */
/**
 * An assessment.
 *
 * And more.
 *
 * @element an-element
 * @attr {string} storage-key - The place - or so.
 * @method reset - Erases.
 * @slot - Until then.
 * @slot help - Below.
 */
export class An {}
";

    #[test]
    fn is_read_from_the_comment() {
        let contract = Contract::read(SOURCE).expect("is one");
        assert_eq!(contract.element, "an-element");
        assert_eq!(contract.about, "An assessment.\n\nAnd more.");
        let told = |kind| {
            let lines = contract.of(kind);
            let told = lines.map(|line| (line.of.as_deref(), &*line.name, &*line.about));
            told.collect::<Vec<_>>()
        };
        assert_eq!(
            told("attr"),
            [(Some("string"), "storage-key", "The place - or so.")]
        );
        assert_eq!(told("method"), [(None, "reset", "Erases.")]);
        assert_eq!(
            told("slot"),
            [(None, "", "Until then."), (None, "help", "Below.")]
        );
        assert_eq!(told("fires"), []);
    }

    #[test]
    fn refuses_what_it_can_not_read() {
        for line in [
            "attr name - no type",
            "attr {string} - no name",
            "method {string} reset - a type",
            "method re set - two names",
            "event ready - no kind",
            "method reset",
        ] {
            assert!(tagged(line).is_err(), "{line}");
        }
        assert!(Contract::read("/** @attr {string} lang - No element. */").is_err());
    }
}
