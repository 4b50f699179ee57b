//! What becomes of the copies of a run: those on the device, those of other tabs, and those of an
//! earlier version.

mod common;

use std::fs;
use std::rc::Rc;

use common::respondent::Respondent;
use common::stored::edited;
use common::{root, sound};
use cx_maturity::answers::{Answer, SetAside};
use cx_maturity::definition::OptionIx;
use cx_maturity::document::read_progress;
use cx_maturity::session::{Action, Copies, Notice, Saving, Session};

/// What is stored when these answers to `branching` were given on its first page.
fn stored(given: &[(&str, &str)]) -> String {
    let respondent = Respondent::opens("branching").begins().answers(given);
    respondent.session.to_store().expect("something was begun")
}

/// A device with these copies.
fn with(stored: Option<&str>, durable: Option<&str>, backup: Option<&str>) -> Respondent {
    let (assessment, texts) = sound("branching");
    let texts = texts.into_iter().next().expect("has a language");
    let owned = |text: Option<&str>| text.map(str::to_owned);
    let copies = Copies {
        stored: owned(stored),
        durable: owned(durable),
        backup: owned(backup),
    };
    let session = Session::restored(Rc::new(assessment), Rc::new(texts), Ok(copies));
    Respondent { session }
}

fn heard(text: &str) -> Action {
    Action::Heard(Some(Rc::from(text)))
}

fn golden(format: u32) -> String {
    let path = root().join(format!("tests/golden/progress-{format}.json"));
    fs::read_to_string(path).expect("is there")
}

/// Each format of a stored run is read as the same run, and written in the newest.
#[test]
fn every_format_is_read() {
    let (assessment, _) = sound("branching");
    let newest = golden(2);
    let of_newest = read_progress(&assessment, newest.trim_end()).expect("is read");
    let of_first = read_progress(&assessment, &golden(1)).expect("is read");
    let (first, newest_run) = (&of_first.progress, &of_newest.progress);
    assert_eq!(first.answers, newest_run.answers);
    assert_eq!(
        (&first.plan, first.step),
        (&newest_run.plan, newest_run.step)
    );
    assert_eq!(first.finished, newest_run.finished);
    let again = Respondent::comes_back_to("branching", Ok(Some(newest.trim_end().to_owned())));
    assert_eq!(again.session.to_store().as_deref(), Some(newest.trim_end()));
    let migrated = Respondent::comes_back_to("branching", Ok(Some(golden(1)))).has_given(2);
    assert_eq!(migrated.session.notice, None);
    assert_eq!(migrated.session.report(), again.session.report());
}

#[test]
fn a_browser_that_was_killed_goes_on_from_the_second_copy() {
    let (early, late) = (stored(&[("channel", "post")]), {
        let given = [("channel", "phone"), ("wait", "short")];
        stored(&given)
    });
    with(None, Some(&late), None).has_given(2);
    with(Some(&early), Some(&late), None).has_given(2);
    with(Some(&late), Some(&early), None).has_given(2);
    with(Some(&late), Some("{"), None).has_given(2);
    with(Some(&late), None, Some("{")).has_given(2);
    with(None, Some("{"), None).has_given(0);
}

#[test]
fn what_was_erased_does_not_come_back_from_a_copy_that_lags_behind() {
    let begun = Respondent::opens("branching").begins();
    let begun = begun.answers(&[("channel", "post")]);
    let before = begun.session.to_store().expect("something was begun");
    let erased = begun.does(Action::EraseChosen).does(Action::Confirmed);
    let left = erased.session.erased().expect("something was erased");
    assert_eq!(erased.session.to_store(), None);
    assert!(!left.contains("post"), "{left}");
    let back = with(Some(&before), Some(&left), None).has_given(0);
    assert_eq!(back.session.to_store(), None);
    // Nobody who has begun nothing leaves anything.
    assert_eq!(with(None, None, None).session.erased(), None);
}

#[test]
fn what_cannot_be_read_leads_back_to_the_best_copy() {
    let good = stored(&[("channel", "post")]);
    let check = |durable: Option<&str>, backup: Option<&str>, offered: Option<&str>| {
        let broken = with(Some(&good[1..]), durable, backup).has_given(0);
        let expected = Saving::Unreadable {
            text: Rc::from(&good[1..]),
            backup: offered.map(Rc::from),
        };
        assert_eq!(broken.session.saving, expected);
        broken
    };
    check(None, None, None);
    check(Some("{"), Some("{"), None);
    check(None, Some(&good), Some(&good));
    let broken = check(Some(&good), Some("{"), Some(&good));
    let restored = broken.does(Action::Restored).has_given(1);
    assert_eq!(restored.session.saving, Saving::Works);
    assert_eq!(restored.session.notice, Some(Notice::BroughtBack));
}

#[test]
fn a_newer_format_in_any_copy_is_left_alone() {
    let good = stored(&[("channel", "post")]);
    let newer = good.replace("\"format\":2", "\"format\":3");
    for (stored, durable) in [(&newer, &good), (&good, &newer)] {
        let opened = with(Some(stored), Some(durable), None).has_given(0);
        assert_eq!(opened.session.saving, Saving::Newer);
    }
    // A newer version runs in another tab.
    let here = Respondent::opens("branching").begins();
    let here = here.answers(&[("channel", "post")]).does(heard(&newer));
    assert_eq!(here.has_given(1).session.saving, Saving::Newer);
}

#[test]
fn what_another_tab_stores_is_taken_in_and_told() {
    let here = Respondent::opens("branching").begins().answers_page();
    let here = here.goes_on();
    let step = here.session.step;
    let there = here.reopens().begins().answers(&[("channel", "post")]);
    let told = heard(&there.session.to_store().expect("is begun"));
    let here = here.does(told.clone());
    assert_eq!(here.session.step, step, "nobody is moved");
    assert_eq!(here.session.answers, there.session.answers);
    assert_eq!(here.session.notice, Some(Notice::Together));
    // The same again is no news.
    let here = here.does(Action::NoticeClosed).does(told);
    assert_eq!(here.session.notice, None);
    // What can't be read is no reason to lose anything.
    assert_eq!(here.session.apply(heard("{")), None);
}

#[test]
fn what_another_tab_erases_can_be_brought_back_here() {
    let here = Respondent::opens("branching").begins().answers_page();
    let given = here.session.answers.given();
    let there = here.reopens().does(Action::EraseChosen);
    let there = there.does(Action::Confirmed);
    let left = there.session.erased().expect("something was erased");
    let here = here.does(heard(&left)).has_given(0);
    assert_eq!(here.session.to_store(), None);
    assert!(given > 0);
    let cleared = Respondent::opens("branching").begins().answers_page();
    let cleared = cleared.does(Action::Heard(None)).stands_on("start");
    assert_eq!(cleared.session.notice, Some(Notice::Erased));
    cleared.does(Action::Undone).has_given(given);
}

/// A tab that comes up clears away what an erased run has left, maybe while this one begins.
#[test]
fn who_has_just_begun_stays_where_they_are() {
    let here = Respondent::opens("branching").begins();
    let step = here.session.step;
    let here = here.does(Action::Heard(None));
    assert_eq!(here.session.step, step);
    assert_eq!(here.session.notice, None);
    here.answers_page().goes_on();
}

/// The questions changed under half-filled answers: what still fits stays, what was reworded is
/// marked until it is looked at, and what is no more goes along.
#[test]
fn a_new_definition_keeps_what_still_fits() {
    let given = [("channel", "phone"), ("wait", "short")];
    let before = Respondent::opens("branching").begins().answers(&given);
    let channel = before.session.assessment.item_with_id("channel");
    let channel = channel.expect("is there");
    let number = before.session.assessment.item(channel).asked.to_string();
    let stored = before.session.to_store().expect("is begun");
    let stored = edited(&stored, &format!("\"channel\":{number}"), "\"channel\":1");
    let stored = edited(&stored, "\"phone\"", "\"phone\",\"gone\":\"often\"");
    let back = Respondent::comes_back_to("branching", Ok(Some(stored))).has_given(2);
    let gone = SetAside {
        item: "gone".into(),
        given: "often".into(),
    };
    let told = Notice::TakenOver {
        set_aside: vec![gone.clone()],
        reworded: 1,
    };
    assert_eq!(back.session.notice, Some(told));
    assert!(back.session.reworded().eq([channel]));
    // It is told once, and goes along: stored, and in the report.
    let again = back.reopens();
    let told = Notice::TakenOver {
        set_aside: vec![],
        reworded: 1,
    };
    assert_eq!(again.session.notice, Some(told));
    assert_eq!(again.session.answers.aside(), [gone]);
    assert!(again.session.report().contains("\"gone\": \"often\""));
    // Answered anew, or left as it is on the way on, it is an answer to today's question.
    let answered = again
        .session
        .apply(Action::Answered(channel, Answer::Chosen(OptionIx(0))));
    assert_eq!(answered.expect("changes").reworded().count(), 0);
    let looked = again.begins().goes_on();
    assert_eq!(looked.session.reworded().count(), 0);
    assert_eq!(looked.reopens().session.notice, None);
}
