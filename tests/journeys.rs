//! What a respondent goes through, driven by the session's actions: the second client of the core
//! beside the app, with no browser and no yew.

mod common;

use std::rc::Rc;

use common::respondent::Respondent;
use common::sound;
use cx_maturity::locale::Locale;
use cx_maturity::session::{Action, Notice};

#[test]
fn a_full_run_of_the_organisation() {
    let respondent = Respondent::opens("organisation")
        .stands_on("start")
        .begins();
    let pages = [
        "leadership",
        "people",
        "culture",
        "design",
        "technology",
        "data",
        "measurement",
    ];
    let respondent = pages.iter().fold(respondent, |respondent, page| {
        respondent.stands_on(page).answers_page().goes_on()
    });
    let respondent = respondent
        .stands_on("review")
        .has_given(32)
        .goes_on()
        .stands_on("report");
    let respondent = respondent
        .goes_back()
        .stands_on("review")
        .goes_back()
        .stands_on("measurement");
    respondent.goes_back().stands_on("data").has_given(32);
}

#[test]
fn nothing_happens_where_nothing_leads_on() {
    let respondent = Respondent::opens("branching");
    assert!(
        respondent.session.apply(Action::Continued).is_none(),
        "the start waits for Began"
    );
    assert!(respondent.session.apply(Action::WentBack).is_none());
    assert!(respondent.session.apply(Action::Confirmed).is_none());
    assert!(respondent.session.apply(Action::Undone).is_none());
    assert_eq!(
        respondent.session.to_store(),
        None,
        "nothing is stored before something is begun"
    );
    let respondent = respondent.begins().goes_back().stands_on("start");
    respondent
        .begins()
        .answers_all()
        .goes_on()
        .goes_on()
        .stands_on("report");
}

#[test]
fn an_open_item_holds_its_page_back() {
    let respondent = Respondent::opens("branching").begins().goes_on();
    let respondent = respondent.stands_on("first").waits_for(&["channel"]);
    // wait is asked only now; the message on channel goes as soon as it is answered.
    let respondent = respondent.answers(&[("channel", "phone")]).waits_for(&[]);
    let respondent = respondent.goes_on().stands_on("first").waits_for(&["wait"]);
    // Nobody is made to guess: both further answers let the page pass, and remark is optional.
    let passed = respondent
        .answers(&[("wait", "cannot-see")])
        .goes_on()
        .waits_for(&[]);
    let passed = passed
        .stands_on("review")
        .goes_back()
        .answers(&[("wait", "does-not-apply")])
        .goes_on();
    // An answer that is taken back is missing again.
    let channel = passed
        .session
        .assessment
        .item_with_id("channel")
        .expect("is there");
    let back = passed
        .goes_back()
        .does(Action::Cleared(channel))
        .has_given(1)
        .goes_on();
    back.stands_on("first").waits_for(&["channel"]);
}

#[test]
fn a_page_none_of_whose_items_applies_is_passed_over() {
    let respondent = Respondent::opens("branching").begins();
    let short = respondent
        .answers(&[("channel", "phone"), ("wait", "short")])
        .goes_on();
    let long = short
        .stands_on("review")
        .goes_back()
        .stands_on("first")
        .answers(&[("wait", "long")]);
    let asked = long
        .goes_on()
        .stands_on("second")
        .answers(&[("effort", "mostly")])
        .goes_on();
    // And passed over again on the way back; the answer is kept for when it is asked again.
    let again = asked
        .stands_on("review")
        .changes("wait")
        .answers(&[("wait", "short")])
        .goes_on();
    let again = again
        .stands_on("review")
        .goes_back()
        .stands_on("first")
        .has_given(3);
    again
        .answers(&[("wait", "long")])
        .goes_on()
        .stands_on("second")
        .goes_on()
        .stands_on("review");
}

#[test]
fn a_change_link_leads_back_to_the_review() {
    let respondent = Respondent::opens("organisation").begins().answers_all();
    let respondent = respondent.changes("customer-skills").stands_on("people");
    let respondent = respondent
        .answers(&[("customer-skills", "cannot-see")])
        .goes_on()
        .stands_on("review");
    let respondent = respondent
        .changes("budget")
        .stands_on("leadership")
        .goes_back()
        .stands_on("review");
    let respondent = respondent
        .goes_on()
        .changes("say-and-do")
        .stands_on("data")
        .goes_on();
    // Only the one round: from the review, back leads to the last page, and on to the review.
    respondent
        .stands_on("review")
        .goes_back()
        .stands_on("measurement")
        .goes_on()
        .stands_on("review")
        .has_given(32);
}

#[test]
fn a_run_is_resumed_where_it_was_left() {
    let left = Respondent::opens("organisation")
        .begins()
        .answers_page()
        .goes_on()
        .answers_page();
    let left = left
        .goes_on()
        .stands_on("culture")
        .answers(&[("clear-guidelines", "own-way")]);
    let back = left
        .reopens()
        .stands_on("start")
        .has_given(10)
        .begins()
        .stands_on("culture");
    assert_eq!(back.session.answers, left.session.answers);
    assert_eq!(back.session.notice, None);
    // Going to the start forgets nothing, and on the review and the report it is the same.
    let back = back
        .does(Action::StartChosen)
        .stands_on("start")
        .reopens()
        .begins()
        .stands_on("culture");
    let back = back.answers_all().reopens().begins().stands_on("review");
    back.goes_on().reopens().begins().stands_on("report");
}

#[test]
fn another_language_changes_words_only() {
    let (_, texts) = sound("organisation");
    let italian = texts
        .into_iter()
        .find(|one| one.locale == Locale::It)
        .expect("is there");
    let respondent = Respondent::opens("organisation")
        .begins()
        .answers_page()
        .goes_on();
    let before = respondent.session.clone();
    let respondent = respondent
        .does(Action::TextsArrived(Rc::new(italian)))
        .stands_on("people");
    assert_eq!(
        (before.locale(), respondent.session.locale()),
        (Locale::En, Locale::It)
    );
    assert_eq!(respondent.session.answers, before.answers);
    assert_eq!(
        respondent.session.to_store(),
        before.to_store(),
        "no language goes into what is stored"
    );
    let failed = respondent
        .does(Action::TextsFailed)
        .stands_on("people")
        .has_given(5);
    assert_eq!(failed.session.notice, Some(Notice::NoTexts));
}
