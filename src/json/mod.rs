//! Reading JSON from outside: a tree that refuses what would pass in silence elsewhere
//! (duplicate keys, numbers with fractions where whole ones are meant, depth without end), and
//! typed values decoded from it with *all* problems, each at its JSON pointer.
//!
//! Refuses to know what is read. serde's derives stop at the first fault and collecting ones such
//! as `deserr` give no value beside the faults; here what is sound is kept, so that problems of
//! meaning are told together with those of form.

mod decode;
mod lenient;
mod node;
mod place;
mod read;
mod wire;
mod write;

pub use decode::{Decode, Entry, List, MAX_TOLD, Table, decode, field, fields, one_of};
pub use lenient::{Apart, OrNull};
pub use node::{MAX_DEPTH, Node, text};
pub use place::Place;
pub(crate) use wire::{wire, wire_enum};
pub use write::{compact, pretty};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::{JsonKind, Problem, ProblemKind};

    wire! {
        /// What the tests read.
        pub struct Pair {
            /// A number.
            left = "left": u32,
            /// Texts.
            right = "right": List<String>,
        }
    }

    fn check(text: &str, expected: &[(&str, ProblemKind)]) {
        let mut problems = Vec::new();
        match Node::read(text, 100) {
            Ok(node) => drop(Pair::decode(&node, &Place::Root, &mut problems)),
            Err(problem) => problems.push(problem),
        }
        let expected: Vec<_> = expected
            .iter()
            .map(|(place, kind)| Problem::new(*place, kind.clone()))
            .collect();
        assert_eq!(problems, expected, "{text}");
    }

    fn wrong(accepted: JsonKind, found: JsonKind) -> ProblemKind {
        let accepted = vec![accepted];
        ProblemKind::WrongKind { accepted, found }
    }

    #[test]
    fn all_problems_of_form_are_told() {
        let unknown = ProblemKind::UnknownField {
            field: "extra".into(),
            accepted: vec!["left".into(), "right".into()],
        };
        check(
            r#"{"left": "1", "right": ["a", 2, null], "extra": {}}"#,
            &[
                ("/extra", unknown),
                ("/left", wrong(JsonKind::Integer, JsonKind::Text)),
                ("/right/1", wrong(JsonKind::Text, JsonKind::Integer)),
                ("/right/2", wrong(JsonKind::Text, JsonKind::Null)),
            ],
        );
        let field = "right".into();
        check(
            r#"{"left": 1.5}"#,
            &[
                ("/left", wrong(JsonKind::Integer, JsonKind::Fraction)),
                ("", ProblemKind::MissingField { field }),
            ],
        );
        let (min, max, found) = (0, u32::MAX, "-1".into());
        check(
            r#"{"left": -1, "right": []}"#,
            &[("/left", ProblemKind::OutOfRange { min, max, found })],
        );
    }

    #[test]
    fn what_serde_json_lets_pass_is_refused() {
        let key = "left".to_owned();
        check(
            r#"{"left": 1, "left": 2, "right": []}"#,
            &[("/left", ProblemKind::DuplicateKey { key })],
        );
        let deep = "[".repeat(MAX_DEPTH + 1);
        check(&deep, &[("", ProblemKind::TooDeep { limit: MAX_DEPTH })]);
        let long = " ".repeat(101);
        check(&long, &[("", ProblemKind::TooLarge { limit: 100 })]);
        check("{", &[("", ProblemKind::Syntax { line: 1, column: 1 })]);
        check("{} {}", &[("", ProblemKind::Syntax { line: 1, column: 4 })]);
    }

    #[test]
    fn unknown_fields_without_end_are_told_a_hundred_times() {
        let fields: Vec<String> = (0..5000).map(|at| format!("\"x{at}\": 0")).collect();
        let node = Node::read(&format!("{{{}}}", fields.join(",")), 100_000).expect("is JSON");
        let mut problems = Vec::new();
        drop(Pair::decode(&node, &Place::Root, &mut problems));
        // A hundred unknown ones, and the two that are missing.
        assert_eq!(problems.len(), 102);
    }

    #[test]
    fn a_byte_order_mark_is_passed_over() {
        check("\u{feff}{\"left\":1,\"right\":[]}", &[]);
    }
}
