//! Answers to `organisation` for cases worked by hand, as marks: for each dimension the points in
//! the order of its items, `0` to `4`, `?` for "I can't see this", `x` for "does not apply here",
//! `-` for none.

use cx_maturity::answers::{Answer, Answers};
use cx_maturity::definition::{Assessment, Cut, GateSubject, MemberOf, OptionIx};
use cx_maturity::report::Obstacle;

/// Strong in technology, weak in design.
pub const LOPSIDED: [(&str, &str); 7] = [
    ("leadership", "44332"), // 16 of 20 = 4/5
    ("people", "2213"),      // 8 of 16 = 1/2
    ("culture", "312?x"),    // 6 of 12 = 1/2, the worked example of its README
    ("design", "11110"),     // 4 of 20 = 1/5
    ("technology", "4444"),  // 16 of 16
    ("data", "33322"),       // 13 of 20
    ("measurement", "32?1"), // 6 of 12 = 1/2
];

/// The answers that these marks stand for.
pub fn given(assessment: &Assessment, of: &[(&str, &str)]) -> Answers {
    let mut answers = Answers::none(assessment);
    for (dimension, marks) in of {
        let dimension = assessment.dimension_with_id(dimension).expect("is there");
        let members = &assessment.dimension(dimension).members;
        assert_eq!(members.len(), marks.len());
        for (member, mark) in members.iter().zip(marks.chars()) {
            let MemberOf::Item(item) = member.of else {
                panic!("these have items only")
            };
            let answer = match mark {
                '-' => None,
                '?' => Some(Answer::CannotSee),
                'x' => Some(Answer::DoesNotApply),
                points => {
                    let points = points.to_digit(10).expect("is a digit");
                    let mut options = assessment.item(item).options.iter();
                    let at = options.position(|option| option.points == points);
                    Some(Answer::Chosen(OptionIx(
                        at.expect("has an option of these points"),
                    )))
                }
            };
            answers.set(item, answer);
        }
    }
    answers
}

/// The seven dimensions, all with answers of these points.
pub fn all(mark: char) -> Vec<(&'static str, String)> {
    let of = LOPSIDED.iter();
    of.map(|(id, marks)| (*id, mark.to_string().repeat(marks.len())))
        .collect()
}

/// An obstacle in words: `score`, or its subject, its minimum and its state.
pub fn told(assessment: &Assessment, obstacle: Obstacle) -> String {
    let Obstacle::Gate(gate) = obstacle else {
        return "score".to_owned();
    };
    let subject = match gate.subject {
        GateSubject::Item(item) => assessment.item(item).id.clone(),
        GateSubject::Dimension(one) | GateSubject::EveryPartOf(one) => {
            assessment.dimension(one).id.clone()
        }
    };
    let from = match gate.from {
        Cut::Percent(percent) => format!("{percent} %"),
        Cut::Points(points) => format!("{points} points"),
        Cut::Level(level) => assessment.levels[level.0].id.to_string(),
    };
    format!("{subject} {from} {:?}", gate.state)
}

/// The lopsided one, with other marks for some dimensions.
pub fn but<'a>(other: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let of = LOPSIDED.iter().map(|(id, marks)| {
        let other = other.iter().find(|(other, _)| other == id);
        (*id, other.map_or(*marks, |(_, marks)| *marks))
    });
    of.collect()
}

/// Marks of their own, as [`given`] takes them.
pub fn borrowed<'a>(of: &'a [(&'a str, String)]) -> Vec<(&'a str, &'a str)> {
    of.iter().map(|(id, marks)| (*id, marks.as_str())).collect()
}
