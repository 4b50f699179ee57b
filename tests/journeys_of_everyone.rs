//! `everyone`, answered by somebody of each function: the pages they see, and the report they reach.

mod common;

use common::respondent::Respondent;
use cx_maturity::definition::PageIx;
use cx_maturity::report::{Headline, report};
use cx_maturity::session::{Session, Step};

/// The functions that have a page of their own.
const FUNCTIONS: [&str; 9] = [
    "leadership",
    "marketing",
    "sales",
    "service",
    "product",
    "it",
    "hr",
    "finance",
    "operations",
];

/// The ids of the pages that are asked.
fn pages(session: &Session) -> Vec<&str> {
    let id = |page: PageIx| &*session.assessment.page(page).id;
    session.pages().into_iter().map(id).collect()
}

/// Somebody of this function, to the report: they see these pages, and give so many answers.
#[track_caller]
fn check(function: &str, own: Option<&str>, given: usize) {
    let sources = ["leadership", "marketing", "sales"];
    let mut someone = Respondent::opens("everyone")
        .begins()
        .stands_on("you")
        .answers(&[("function", function)])
        .goes_on();
    while someone.session.step != Step::Review {
        if someone.session.step == page(&someone.session, "hand-offs") {
            someone = someone.answers(&[
                ("receives-1", sources[0]),
                ("receives-2", sources[1]),
                ("receives-3", sources[2]),
            ]);
        }
        someone = someone.answers_page().goes_on().waits_for(&[]);
    }
    let mut expected = vec!["you", "part", "act", "hear", "work"];
    expected.extend(own);
    expected.push("hand-offs");
    assert_eq!(pages(&someone.session), expected, "{function}");
    someone = someone.goes_on().stands_on("report").has_given(given);
    let session = &someone.session;
    let report = report(&session.assessment, &session.answers);
    assert_eq!(report.headline, Headline::ScoreOnly, "{function}");
    assert!(report.overall.is_some(), "{function}");
    let own_work = session.assessment.dimension_with_id("function-work");
    let own_work = report.scorecard.dimension(own_work.expect("is there"));
    assert_eq!(own_work.score.is_some(), own.is_some(), "{function}");
}

fn page(session: &Session, id: &str) -> Step {
    let mut pages = session.assessment.pages.iter();
    Step::Page(PageIx(
        pages.position(|page| &*page.id == id).expect("is there"),
    ))
}

#[test]
fn each_function_has_its_page() {
    // 1 + 4 + 4 + 3 + 4 on the common pages, 4 on the own one, 6 of hand-offs.
    for function in FUNCTIONS {
        check(function, Some(&format!("in-{function}")), 26);
    }
    check("undisclosed", None, 22);
}

/// What held the page back holds it no longer where an answer decides that it is not asked.
#[test]
fn what_is_no_longer_asked_holds_nothing_back() {
    Respondent::opens("everyone")
        .begins()
        .answers(&[("function", "undisclosed")])
        .goes_on()
        .changes("receives-1")
        .answers(&[("receives-1", "sales")])
        .goes_on()
        .waits_for(&["arrives-1", "receives-2"])
        .answers(&[("receives-1", "nobody")])
        .waits_for(&[])
        .goes_on()
        .stands_on("review");
}
