//! Golden cases of `everyone`, worked by hand: the example of its README, and a function withheld.

mod common;

use common::reach::fill;
use common::{answer, answers, sound};
use cx_maturity::answers::{Answer, Answers};
use cx_maturity::definition::Assessment;
use cx_maturity::plan::{Plan, proposals};
use cx_maturity::scoring::{Scorecard, score};

/// A dimension's score as numerator, denominator and points shown; none where it has none.
fn check(
    assessment: &Assessment,
    scorecard: &Scorecard,
    id: &str,
    expected: Option<(u64, u64, u32)>,
) {
    let at = assessment.dimension_with_id(id).expect("is there");
    let score = scorecard.dimension(at).score;
    let found = score.map(|score| {
        let ratio = score.ratio;
        (ratio.numerator(), ratio.denominator(), score.rounded())
    });
    assert_eq!(found, expected, "{id}");
}

/// The texts of its answers and actions are those of the README's table.
#[test]
fn the_worked_example_of_the_readme() {
    let (assessment, texts) = sound("everyone");
    let given = [
        ("authority-to-act", "usual-cases"),
        ("customer-in-decisions", "set-question"),
        ("root-cause", "quick-fix"),
        ("promises", "cannot-see"),
    ];
    let given = answers(&assessment, &given);
    let scorecard = score(&assessment, &given);
    check(&assessment, &scorecard, "acting", Some((1, 2, 50))); // (2 + 3 + 1) / 12
    check(&assessment, &scorecard, "part", None);
    check(&assessment, &scorecard, "overall", None); // one of six dimensions, not three
    assert!(scorecard.gating.is_none(), "there are no levels");
    let found = proposals(&assessment, &scorecard, &Plan::default());
    let mut titles: Vec<&str> = found
        .iter()
        .map(|one| &*texts[0].action(one.action).title)
        .collect();
    titles.sort_unstable();
    let expected = [
        "Add one help nobody asked for",
        "Find out why one problem returns",
        "List what is already yours to settle",
    ];
    assert_eq!(titles, expected);
    let readme = std::fs::read_to_string(common::root().join("assessments/everyone/README.md"));
    // A title may stand on two lines.
    let readme = readme.expect("is there");
    let readme = readme.split_whitespace().collect::<Vec<_>>().join(" ");
    for title in expected {
        assert!(readme.contains(&format!("*{title}*")), "{title}");
    }
    for item in ["authority-to-act", "customer-in-decisions", "root-cause"] {
        let item = assessment.item_with_id(item).expect("is there");
        let Some(Answer::Chosen(option)) = given.get(item) else {
            panic!("has an option")
        };
        let words = texts[0].option(item, option);
        assert!(readme.contains(&format!("| {words} |")), "{words}");
    }
}

/// Complete answers with these few, and so many points for the rest.
fn complete(assessment: &Assessment, given: &[(&str, &str)], rest: u32) -> Answers {
    let mut answers = Answers::none(assessment);
    for (item, option) in given {
        let (item, answer) = answer(assessment, item, option);
        answers.set(item, Some(answer));
    }
    fill(assessment, &mut answers, rest);
    answers
}

/// Who withholds the function is asked nothing of any function, and the average is of the others.
#[test]
fn the_average_of_the_parts_that_are_asked() {
    let (assessment, _) = sound("everyone");
    let glad = ("glad-to-work", "work-and-people"); // 4; the rest of meaning 2 and 2: 8 of 12
    let withheld = [("function", "undisclosed"), glad, ("receives-1", "nobody")];
    let scorecard = score(&assessment, &complete(&assessment, &withheld, 2));
    check(&assessment, &scorecard, "meaning", Some((2, 3, 67)));
    check(&assessment, &scorecard, "function-work", None);
    check(&assessment, &scorecard, "receiving", None);
    // (1/2 + 1/2 + 1/2 + 2/3) / 4 = 13/24 = 0.5417
    check(&assessment, &scorecard, "overall", Some((13, 24, 54)));
    assert_eq!(
        (scorecard.coverage.answered, scorecard.coverage.applicable),
        (14, 14)
    );
    // One source is enough: (1/2 × 4 + 2/3 + 3/4) / 6 = 41/72 = 0.5694
    let one = [
        ("function", "it"),
        glad,
        ("receives-1", "hr"),
        ("arrives-1", "complete-in-time"),
        ("receives-2", "nobody"),
    ];
    let scorecard = score(&assessment, &complete(&assessment, &one, 2));
    check(&assessment, &scorecard, "function-work", Some((1, 2, 50)));
    check(&assessment, &scorecard, "receiving", Some((3, 4, 75)));
    check(&assessment, &scorecard, "overall", Some((41, 72, 57)));
    assert_eq!(
        (scorecard.coverage.answered, scorecard.coverage.applicable),
        (19, 19)
    );
}
