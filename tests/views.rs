//! Every view, rendered natively from a named example, one snapshot each in `tests/snapshots/`.
//! After a change of markup that you have looked at: `UPDATE_EXPECT=1 cargo test --test views`.

mod common;

use std::rc::Rc;

use common::organisation::{LOPSIDED, given};
use common::reach;
use common::respondent::Respondent;
use common::snapshots::{check, check_kept, widget};
use common::{report_on, sound, text_of};
use cx_maturity::answers::Answers;
use cx_maturity::date::Date;
use cx_maturity::definition::ItemIx;
use cx_maturity::document::{self, Progress};
use cx_maturity::locale::Locale;
use cx_maturity::plan::{Edit, Plan, proposals};
use cx_maturity::prerender::render;
use cx_maturity::scoring::score;
use cx_maturity::session::{
    Action, Detail, Keeping, Leader, Reading, ReportAction, Saving, Session, Step, StoreFault,
};
use cx_maturity::views::{Back, Scene};
use yew::Callback;

/// The lopsided respondent of `tests/scoring_organisation.rs`, in a language, on a step.
fn lopsided(locale: Locale, step: Step) -> Respondent {
    let (assessment, texts) = sound("organisation");
    let answers = given(&assessment, &LOPSIDED);
    let stored = document::progress(
        &assessment,
        &Progress::first(&assessment, &answers, step, &Plan::default(), None),
    );
    let texts = texts.into_iter().find(|texts| texts.locale == locale);
    let texts = Rc::new(texts.expect("has the language"));
    let session = Session::new(Rc::new(assessment), texts, Ok(Some(stored)));
    Respondent { session }
}

#[tokio::test]
async fn the_start() {
    check("start", Respondent::opens("branching")).await;
    let begun = Respondent::opens("branching").begins();
    let begun = begun.answers(&[("channel", "phone")]);
    check("start-resume", begun.reopens()).await;
    check("start-fr", lopsided(Locale::Fr, Step::Start)).await;
    check("start-it", lopsided(Locale::It, Step::Start)).await;
}

#[tokio::test]
async fn a_page() {
    let page = || Respondent::opens("branching").begins();
    check("page", page()).await;
    check("page-held", page().goes_on()).await;
    let answered = page().answers(&[("channel", "phone"), ("wait", "cannot-see")]);
    check("page-answered", answered).await;
    let all = page()
        .answers(&[("channel", "post"), ("remark", "partly")])
        .answers_all();
    check("page-change", all.changes("channel")).await;
}

#[tokio::test]
async fn the_review() {
    let half = Respondent::opens("branching").begins();
    let half = half.answers(&[("channel", "post")]);
    check("review-open", half.does(Action::ReviewChosen)).await;
    check(
        "review",
        lopsided(Locale::En, Step::Start).does(Action::ReviewChosen),
    )
    .await;
}

#[tokio::test]
async fn the_report() {
    for locale in Locale::ALL {
        let report = lopsided(locale, Step::Report).begins();
        check(&format!("report-{}", locale.tag()), report).await;
    }
    let few = Respondent::opens("branching").begins();
    let few = few
        .answers(&[("channel", "cannot-see")])
        .does(Action::ReviewChosen);
    check("report-not-enough", few.goes_on()).await;
    let sum = Respondent::opens("phq-9").begins().answers_all().goes_on();
    check("report-sum", sum).await;
    let without_levels = Respondent::opens("practices")
        .begins()
        .answers_all()
        .goes_on();
    check("report-without-levels", without_levels).await;
}

#[tokio::test]
async fn questions_and_notices() {
    let begun = || {
        Respondent::opens("branching")
            .begins()
            .answers(&[("channel", "phone")])
    };
    let file = || {
        let session = begun().session;
        report_on(&session.assessment, &session.answers)
    };
    check("question-erase", begun().does(Action::EraseChosen)).await;
    check("question-replace", begun().chooses_file(&file())).await;
    check(
        "notice-erased",
        begun().does(Action::EraseChosen).does(Action::Confirmed),
    )
    .await;
    let other = file()
        .replace("\"phone\"", "\"pigeon\"")
        .replace("\"hash\": \"", "\"hash\": \"0");
    check(
        "notice-loaded",
        Respondent::opens("branching").chooses_file(&other),
    )
    .await;
    check("notice-refused", begun().chooses_file("{\"format\": 1}")).await;
    let denied = Respondent::comes_back_to("branching", Err(StoreFault::Denied));
    check("notice-not-saved", denied).await;
    let broken = Respondent::comes_back_to("branching", Ok(Some("{".to_owned())));
    assert!(matches!(broken.session.saving, Saving::Unreadable { .. }));
    check("notice-unreadable", broken).await;
}

#[tokio::test]
async fn what_may_not_last() {
    for (name, keeping) in [
        ("nowhere", Keeping::Nowhere),
        ("tab", Keeping::Tab),
        ("file", Keeping::File),
    ] {
        let answered = || lopsided(Locale::En, Step::Review).begins();
        check_kept(&format!("review-kept-{name}"), answered(), keeping).await;
        let start = lopsided(Locale::En, Step::Review);
        check_kept(&format!("start-kept-{name}"), start, keeping).await;
    }
}

/// What an author writes is shown as text, whatever it looks like.
#[tokio::test]
async fn markup_in_texts_stays_text() {
    let hostile =
        text_of("branching").replace("How do you reach us?", "<img src=x onerror=alert(1)>");
    let (assessment, texts) = cx_maturity::definition::parse_document(&hostile).expect("is sound");
    let texts = Rc::new(texts.into_iter().next().expect("has a language"));
    let session = Session::new(Rc::new(assessment), texts, Ok(None));
    let session = session.apply(Action::Began).expect("begins");
    let intend = Callback::noop();
    let html = render(widget(&Scene {
        session: &session,
        voice: &Locale::En,
        back: Some(Back::Choice),
        keeping: Keeping::Device,
        campaign: None,
        intend: &intend,
    }))
    .await;
    assert!(html.contains("&lt;img src=x"));
    assert!(!html.contains("<img"));
}

/// The lopsided organisation with a plan: one action of the library, dated and owned, and one of
/// its own; and an earlier run that is kept.
fn planned() -> Respondent {
    let day = Date::new(2026, 11, 22).expect("is a day");
    let picked = |respondent: &Respondent| {
        let session = &respondent.session;
        let scorecard = score(&session.assessment, &session.answers);
        let first = proposals(&session.assessment, &scorecard, &session.plan);
        let action = session
            .assessment
            .action(first.first().expect("proposes").action);
        Edit::Picked(action.id.clone(), action.owner)
    };
    let respondent = lopsided(Locale::En, Step::Report).begins();
    let respondent = respondent.reports(ReportAction::Finished(day));
    let respondent = respondent.reports(ReportAction::RunKept);
    let edit = picked(&respondent);
    respondent
        .reports(ReportAction::PlanEdited(edit))
        .reports(ReportAction::PlanEdited(Edit::Dated(
            0,
            Date::new(2027, 1, 31),
        )))
        .reports(ReportAction::PlanEdited(Edit::Added(
            "Ask ten customers".into(),
        )))
        .reports(ReportAction::PlanEdited(Edit::Finished(1, true)))
}

#[tokio::test]
async fn the_plan() {
    check("plan", planned().does(Action::StepChosen(Step::Plan))).await;
    let empty = lopsided(Locale::Fr, Step::Plan).begins();
    check("plan-empty", empty).await;
}

#[tokio::test]
async fn the_progress() {
    let respondent = planned().does(Action::StepChosen(Step::Progress));
    check("progress", respondent).await;
    let alone = lopsided(Locale::It, Step::Progress).begins();
    check("progress-nothing-yet", alone).await;
}

#[tokio::test]
async fn the_report_for_each_reader() {
    let told = |detail, leader| {
        let respondent = lopsided(Locale::En, Step::Report).begins();
        let reading = respondent.session.reading;
        respondent.reports(ReportAction::ReadingChosen(Reading {
            detail,
            leader,
            ..reading
        }))
    };
    check("report-sentence", told(Detail::Sentence, None)).await;
    let full = told(Detail::Full, Some(Leader::Finance));
    check("report-full", full).await;
}

#[tokio::test]
async fn the_reports_without_a_level() {
    for id in ["everyone", "quick"] {
        let (assessment, texts) = sound(id);
        let mut answers = Answers::none(&assessment);
        for item in (0..5).map(ItemIx) {
            reach::give(&assessment, &mut answers, item, 4);
        }
        reach::fill(&assessment, &mut answers, 1);
        let step = Step::Report;
        let stored = document::progress(
            &assessment,
            &Progress::first(&assessment, &answers, step, &Plan::default(), None),
        );
        let texts = Rc::new(texts.into_iter().next().expect("has a language"));
        let session = Session::new(Rc::new(assessment), texts, Ok(Some(stored)));
        check(&format!("report-{id}"), Respondent { session }.begins()).await;
    }
}
