//! What a respondent's device and files go through: what was stored, loaded, replaced, erased, and
//! brought back.

mod common;

use std::fs;
use std::rc::Rc;

use common::respondent::Respondent;
use common::stored::edited;
use common::{answers, report_on, root, sound};
use cx_maturity::answers::SetAside;
use cx_maturity::problem::{Problem, ProblemKind};
use cx_maturity::session::{Action, Notice, Question, ReportAction, Saving, StoreFault};

/// A report on `branching` with these answers.
fn file(given: &[(&str, &str)]) -> String {
    let (assessment, _) = sound("branching");
    let given = answers(&assessment, given);
    report_on(&assessment, &given)
}

/// What is stored when these answers to `branching` were given on its first page.
fn stored(given: &[(&str, &str)]) -> String {
    let respondent = Respondent::opens("branching").begins().answers(given);
    respondent.session.to_store().expect("something was begun")
}

/// What can't be read is kept, and the run goes on from nothing.
fn check_unreadable(text: &str) {
    let respondent = Respondent::comes_back_to("branching", Ok(Some(text.to_owned())));
    assert_eq!(
        respondent.session.saving,
        Saving::Unreadable {
            text: Rc::from(text),
            backup: None,
        },
        "{text}"
    );
    let respondent = respondent
        .has_given(0)
        .stands_on("start")
        .begins()
        .answers_all();
    // That it was saved since then changes nothing: what could not be read is still kept.
    let respondent = respondent.does(Action::Saved);
    assert_eq!(
        respondent.session.saving,
        Saving::Unreadable {
            text: Rc::from(text),
            backup: None,
        }
    );
}

#[test]
fn what_was_stored_may_be_unreadable_newer_or_denied() {
    let good = stored(&[("channel", "post")]);
    check_unreadable("");
    check_unreadable(&good[..good.len() / 2]);
    check_unreadable("null");
    check_unreadable(&edited(&good, "\"format\":2", "\"format\":0"));
    check_unreadable(&edited(&good, "\"branching\"", "\"other\""));
    // The checksum is of other bytes.
    check_unreadable(&good.replace("\"post\"", "\"phone\""));
    let newer = good.replace("\"format\":2", "\"format\":3,\"more\":[]");
    let newer = Respondent::comes_back_to("branching", Ok(Some(newer))).has_given(0);
    assert_eq!(newer.session.saving, Saving::Newer);
    assert_eq!(
        newer.begins().does(Action::Saved).session.saving,
        Saving::Newer
    );
    let denied = Respondent::comes_back_to("branching", Err(StoreFault::Denied));
    assert_eq!(denied.session.saving, Saving::Fails(StoreFault::Denied));
    let denied = denied.begins().answers_all().goes_on().stands_on("report");
    assert_eq!(denied.session.saving, Saving::Fails(StoreFault::Denied));
    assert_eq!(
        denied.does(Action::Saved).session.saving,
        Saving::Works,
        "once it works again"
    );
    let full = Respondent::opens("branching").does(Action::SaveFailed(StoreFault::Full));
    assert_eq!(full.session.saving, Saving::Fails(StoreFault::Full));
}

#[test]
fn a_file_is_taken_at_once_where_there_is_nothing_to_lose() {
    let file = file(&[("channel", "phone"), ("wait", "long"), ("effort", "fully")]);
    let respondent = Respondent::opens("branching")
        .chooses_file(&file)
        .has_given(3);
    let loaded = Notice::Loaded {
        set_aside: vec![],
        same_method: true,
        problems: vec![],
    };
    assert_eq!(respondent.session.notice, Some(loaded));
    // All is answered: the report is what one wants to see; else the first page that waits.
    let respondent = respondent.stands_on("report");
    assert_eq!(respondent.session.question, None);
    respondent
        .does(Action::Undone)
        .stands_on("start")
        .has_given(0);
    let partial = file.replace("    \"wait\": \"long\",\n", "");
    Respondent::opens("branching")
        .chooses_file(&partial)
        .has_given(2)
        .stands_on("first");
}

#[test]
fn answers_are_replaced_only_after_a_question() {
    let file = file(&[("channel", "none"), ("effort", "fully")]);
    let respondent = Respondent::opens("branching")
        .begins()
        .answers(&[("channel", "phone")]);
    let before = respondent.session.clone();
    let respondent = respondent
        .chooses_file(&file)
        .stands_on("first")
        .has_given(1);
    assert!(matches!(
        respondent.session.question,
        Some(Question::Replace(_))
    ));
    let respondent = respondent.does(Action::Declined);
    assert!(respondent.session == before, "declined: all is as before");
    let respondent = respondent
        .chooses_file(&file)
        .reports(ReportAction::ReplaceConfirmed);
    let respondent = respondent.stands_on("report").has_given(2);
    assert_eq!(respondent.session.question, None);
    let respondent = respondent
        .does(Action::Undone)
        .stands_on("first")
        .has_given(1);
    assert_eq!(respondent.session.answers, before.answers);
    assert_eq!(respondent.session.notice, Some(Notice::BroughtBack));
    assert!(!respondent.session.can_undo(), "once only");
    // After an answer there is no way back past it.
    let respondent = respondent
        .chooses_file(&file)
        .reports(ReportAction::ReplaceConfirmed);
    let respondent = respondent.answers(&[("channel", "post")]);
    assert!(respondent.session.apply(Action::Undone).is_none());
}

#[test]
fn a_file_that_does_not_fit_changes_no_answer() {
    let other = file(&[]).replace("\"branching\"", "\"other\"");
    let kind = ProblemKind::OtherAssessment {
        expected: "branching".into(),
        found: "other".into(),
    };
    let respondent = Respondent::opens("branching")
        .begins()
        .answers(&[("channel", "post")]);
    let respondent = respondent
        .chooses_file(&other)
        .has_given(1)
        .stands_on("first");
    let refused = Notice::Refused(vec![Problem::new("/definition/id", kind)]);
    assert_eq!(respondent.session.notice, Some(refused));
    let respondent = respondent.does(Action::NoticeClosed);
    assert_eq!(respondent.session.notice, None);
    let respondent = respondent.chooses_bytes(&[0xff, 0xfe]);
    let refused = Notice::Refused(vec![Problem::new("", ProblemKind::NotText)]);
    assert_eq!(respondent.session.notice, Some(refused));
    assert_eq!(respondent.session.question, None);
}

#[test]
fn what_is_erased_can_be_brought_back() {
    let respondent = Respondent::opens("organisation").begins().answers_all();
    let asked = respondent
        .does(Action::EraseChosen)
        .stands_on("review")
        .has_given(32);
    assert_eq!(asked.session.question, Some(Question::Erase));
    let erased = asked
        .does(Action::Declined)
        .has_given(32)
        .does(Action::EraseChosen);
    let erased = erased
        .does(Action::Confirmed)
        .stands_on("start")
        .has_given(0);
    assert_eq!(erased.session.notice, Some(Notice::Erased));
    assert_eq!(erased.session.to_store(), None, "nothing is left to store");
    let back = erased
        .does(Action::Undone)
        .stands_on("review")
        .has_given(32);
    // Starting anew asks too, and begins at the first page.
    let anew = back
        .does(Action::StartChosen)
        .does(Action::StartedAnew)
        .has_given(32);
    let anew = anew
        .does(Action::Confirmed)
        .stands_on("leadership")
        .has_given(0);
    anew.does(Action::Undone)
        .stands_on("start")
        .has_given(32)
        .begins()
        .stands_on("review");
}

#[test]
fn what_is_no_more_is_told_and_the_rest_taken_over() {
    // A page that is no more leads to the first one; answers that are no more are told.
    let stored = edited(&stored(&[("channel", "post")]), "\"first\"", "\"gone\"");
    let stored = edited(&stored, "\"post\"", "\"post\",\"gone\":\"long\"");
    let back = Respondent::comes_back_to("branching", Ok(Some(stored))).has_given(1);
    let aside = vec![SetAside {
        item: "gone".into(),
        given: "long".into(),
    }];
    assert_eq!(
        back.session.notice,
        Some(Notice::TakenOver {
            set_aside: aside,
            reworded: 0
        })
    );
    back.begins().stands_on("first");
}

/// What could not be read is erased with the rest: saving works again, with nothing to save.
#[test]
fn erasing_takes_what_could_not_be_read_too() {
    let broken = Respondent::comes_back_to("branching", Ok(Some("{".to_owned())));
    assert!(matches!(broken.session.saving, Saving::Unreadable { .. }));
    let begun = broken.begins().answers(&[("channel", "post")]);
    assert!(matches!(begun.session.saving, Saving::Unreadable { .. }));
    let erased = begun.does(Action::EraseChosen).does(Action::Confirmed);
    assert_eq!(erased.session.saving, Saving::Works);
    assert_eq!(erased.session.to_store(), None);
}

/// The plan and the day come along with the answers, and go with them.
#[test]
fn a_plan_goes_where_its_answers_go() {
    let golden = root().join("tests/golden/report-1-plan.json");
    let golden = fs::read_to_string(golden).expect("is there");
    let loaded = Respondent::opens("branching").chooses_file(&golden);
    let before = loaded.session.clone();
    assert_eq!(before.plan.entries.len(), 3);
    assert!(before.finished.is_some());
    let back = loaded.reopens();
    assert_eq!(back.session.plan, before.plan);
    assert_eq!(back.session.finished, before.finished);
    let erased = back.does(Action::EraseChosen).does(Action::Confirmed);
    assert!(erased.session.plan.is_empty());
    assert_eq!(erased.session.finished, None);
    let back = erased.does(Action::Undone);
    assert_eq!(back.session.plan, before.plan);
    // The same answer once more changes nothing; another one has not been finished yet.
    let same = back.answers(&[("channel", "phone")]);
    assert_eq!(same.session.finished, before.finished);
    let other = same.answers(&[("channel", "post")]);
    assert_eq!(other.session.finished, None);
    assert_eq!(other.session.plan, before.plan);
}

#[test]
fn what_does_not_fit_in_a_plan_is_told() {
    let golden = root().join("tests/golden/report-1-plan.json");
    let golden = fs::read_to_string(golden).expect("is there");
    let found = "2027-01-32".to_owned();
    let kind = ProblemKind::NotADay { found };
    let loaded = Notice::Loaded {
        set_aside: vec![],
        same_method: true,
        problems: vec![Problem::new("/plan/actions/0/due", kind)],
    };
    let golden = golden.replace("2027-01-31", "2027-01-32");
    let respondent = Respondent::opens("branching").chooses_file(&golden);
    assert_eq!(respondent.session.notice, Some(loaded));
}
