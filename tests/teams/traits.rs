//! By what an anonymous report may be known, worked by hand on `everyone`.

use cx_maturity::definition::{Assessment, ItemIx, OptionIx};
use cx_maturity::document::team::{Trait, Withheld, handed, traits};

use crate::common::{answer, answers};
use crate::everyone;

fn option(assessment: &Assessment, item: &str, option: &str) -> (ItemIx, OptionIx) {
    let at = assessment.item_with_id(item).expect("is an item");
    let of = assessment.item(at).option(option).expect("is an option");
    (at, of)
}

#[track_caller]
fn check(given: &[(&str, &str)], withheld: Withheld, expected: &[Trait]) {
    let assessment = everyone();
    let given = handed(&assessment, &answers(&assessment, given), withheld);
    assert_eq!(traits(&assessment, &given), expected);
}

/// In sales, with two answers that only sales is asked, and work from two functions.
const TOLD: &[(&str, &str)] = &[
    ("function", "sales"),
    ("mindset", "named-part"),
    ("sales-joint-plans", "forwarded"),
    ("sales-next-needs", "cannot-see"),
    ("receives-1", "it"),
    ("arrives-1", "start-over"),
    ("receives-2", "hr"),
    ("receives-3", "nobody"),
];

#[test]
fn functions_tell_most_and_go_with_what_is_left_out() {
    let assessment = everyone();
    let (item, sales) = option(&assessment, "function", "sales");
    let function = Trait::Function {
        item,
        option: sales,
        follow: 2,
    };
    let sources = Trait::Sources(vec![
        option(&assessment, "receives-1", "it"),
        option(&assessment, "receives-2", "hr"),
    ]);
    let left_out = |function, sources| Withheld { function, sources };
    let both = [function.clone(), sources.clone()];
    check(TOLD, left_out(false, false), &both);
    check(TOLD, left_out(true, false), &[sources]);
    check(TOLD, left_out(false, true), &[function]);
    check(TOLD, left_out(true, true), &[]);
}

#[test]
fn what_names_no_function_tells_none() {
    let given = [("function", "undisclosed"), ("receives-1", "nobody")];
    check(&given, Withheld::default(), &[]);
}

/// Points of 4, 0, 0, 4 and 4: each the lowest or the highest of its question.
const ENDS: [(&str, &str); 5] = [
    ("mindset", "tasks-set-from-there"),
    ("clear-guidelines", "own-way"),
    ("own-part-known", "a-few"),
    ("beyond-service", "behind-the-scenes"),
    ("root-cause", "removed-and-checked"),
];

#[test]
fn five_ratings_at_the_ends_are_a_pattern() {
    check(&ENDS, Withheld::default(), &[Trait::Extremes(5)]);
    check(&ENDS[..4], Withheld::default(), &[]);
    let mut between = ENDS;
    between[4] = ("root-cause", "cause-across");
    check(&between, Withheld::default(), &[]);
    // What is no rating counts neither way.
    let more = [&ENDS[..], &[("promises", "cannot-see")]].concat();
    check(&more, Withheld::default(), &[Trait::Extremes(5)]);
}

#[test]
fn half_without_a_rating_is_a_pattern() {
    let gaps = [
        ("mindset", "named-part"),
        ("clear-guidelines", "my-role"),
        ("promises", "cannot-see"),
        ("feelings", "does-not-apply"),
        ("root-cause", "cannot-see"),
        ("beyond-service", "neighbouring-teams"),
    ];
    let unrated = |count, of| [Trait::Unrated { count, of }];
    check(&gaps, Withheld::default(), &unrated(3, 6));
    check(&gaps[..5], Withheld::default(), &unrated(3, 5));
    check(&gaps[..4], Withheld::default(), &[]);
    let more = [&gaps[..], &[("own-part-known", "market-facing")]].concat();
    check(&more, Withheld::default(), &[]);
}

/// A facet is no rating: the ladder at its end is no extreme.
#[test]
fn facets_are_no_ratings() {
    let given = [&ENDS[..4], &[("ladder", "advocate")]].concat();
    let assessment = everyone();
    let (item, _) = answer(&assessment, "ladder", "advocate");
    assert!(assessment.item(item).facet.is_some());
    check(&given, Withheld::default(), &[]);
}
