//! What all rules share: the rule in words, a breach with its place, and the message.

use std::fmt;

/// A house rule in words.
pub struct Rule {
    /// What holds.
    pub name: &'static str,
    /// Why it holds.
    pub why: &'static str,
    /// What to do about a breach.
    pub remedy: &'static str,
}

impl Rule {
    /// Passes where nothing was found; otherwise tells everything at once.
    #[track_caller]
    pub fn keep(&self, breaches: &[Breach]) {
        assert!(breaches.is_empty(), "{}", self.message(breaches));
    }

    fn message(&self, breaches: &[Breach]) -> String {
        let list: String = breaches
            .iter()
            .map(|breach| format!("  {breach}\n"))
            .collect();
        let Self { name, why, remedy } = self;
        format!("\nhouse rule: {name}\n{list}why: {why}\nwhat to do: {remedy}\n")
    }
}

/// Where a rule is broken, and by what.
#[derive(Debug)]
pub struct Breach {
    /// The file, seen from the root of the repository.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What stands there.
    pub what: String,
}

impl Breach {
    /// A breach at a line of a file.
    pub fn new(file: &str, line: usize, what: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            line,
            what: what.into(),
        }
    }
}

impl fmt::Display for Breach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
    }
}

/// For the tests of a rule: exactly these breaches, each as `line: what`.
#[track_caller]
pub fn assert_found(breaches: &[Breach], expected: &[&str]) {
    let found: Vec<_> = breaches
        .iter()
        .map(|breach| format!("{}: {}", breach.line, breach.what))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn a_message_says_place_rule_reason_and_way_out() {
    let rule = Rule {
        name: "doors are shut",
        why: "it draws",
        remedy: "shut the door",
    };
    let expected = "
house rule: doors are shut
  src/hall.rs:3: an open door
why: it draws
what to do: shut the door
";
    assert_eq!(
        rule.message(&[Breach::new("src/hall.rs", 3, "an open door")]),
        expected
    );
}
