//! What a facilitator sees, rendered natively: where campaigns are opened, one that is being prepared, reports
//! that come in and wait, and what is told.

mod common;
#[path = "merging/people.rs"]
#[allow(dead_code, reason = "other tests use the rest of it")]
mod people;

use std::rc::Rc;

use common::snapshots::check_html;
use common::sound;
use cx_maturity::definition::Texts;
use cx_maturity::locale::Locale;
use cx_maturity::merging::{Entered, MergingAction as Action};
use cx_maturity::session::StoreFault;
use cx_maturity::views::{MergingScene, merging};
use people::{Facilitator, today};
use yew::{Callback, Html};

/// The page as it stands.
fn page(one: &Facilitator, locale: Locale, unreadable: usize, keeps: bool) -> Html {
    let texts = ["organisation", "everyone"].map(|id| {
        let (_, texts) = sound(id);
        let found = texts.into_iter().find(|texts| texts.locale == locale);
        Rc::new(found.expect("has the language"))
    });
    let texts: Vec<Rc<Texts>> = texts.into();
    merging(&MergingScene {
        merging: &one.merging,
        locale,
        languages: &Locale::ALL,
        texts: &texts,
        unreadable,
        keeps,
        address: keeps.then_some("https://example.com/cx/"),
        today: today(),
        outcome: Html::default(),
        intend: &Callback::noop(),
    })
}

async fn check(name: &str, one: &Facilitator, locale: Locale) {
    check_html(&format!("merging-{name}"), page(one, locale, 0, true)).await;
}

#[tokio::test]
async fn where_campaigns_are_opened() {
    let mut one = Facilitator::with_campaign();
    one.takes(&[("reports", &one.of_function("sales", 6))]);
    one.merges();
    one.does(Action::Kept(Ok(())));
    one.does(Action::StartChosen);
    check("start", &one, Locale::En).await;
    let nothing = page(&Facilitator::new(), Locale::It, 2, false);
    check_html("merging-start-unreadable", nothing).await;
}

#[tokio::test]
async fn a_campaign_that_is_being_prepared() {
    let mut one = Facilitator::new();
    one.does(Action::DraftChosen);
    check("draft", &one, Locale::En).await;
    one.does(Action::Entered(Entered::default(), today()));
    check("draft-faults", &one, Locale::Fr).await;
}

#[tokio::test]
async fn reports_that_come_in() {
    let mut one = Facilitator::with_campaign();
    check("gather", &one, Locale::En).await;
    one.does(Action::ReadingBegun(3, 4_000));
    one.does(Action::ReadingGoesOn(1_000, 12, 1));
    check("gather-reading", &one, Locale::Fr).await;
    let reports = one.of_function("sales", 4);
    one.takes(&[("reports.jsonl", &reports), ("twice.jsonl", &reports)]);
    check("gather-too-few", &one, Locale::It).await;
    one.takes(&[("more.jsonl", &one.of_function("it", 3))]);
    check("gather-waiting", &one, Locale::En).await;
    one.merges();
    check_html("merging-gather-merged", page(&one, Locale::En, 0, false)).await;
}

/// It is told beside the field, until anything else happens.
#[tokio::test]
async fn what_is_copied() {
    let mut one = Facilitator::with_campaign();
    one.does(Action::Copied("link-1".into(), true));
    check("gather-copied", &one, Locale::En).await;
    one.does(Action::NoticeClosed);
    check("gather", &one, Locale::En).await;
    one.does(Action::Copied("campaign-attribute".into(), false));
    check("gather-not-copied", &one, Locale::Fr).await;
}

#[tokio::test]
async fn what_is_told() {
    let mut one = Facilitator::with_campaign();
    one.does(Action::EraseChosen);
    check("erase", &one, Locale::En).await;
    one.does(Action::EraseConfirmed);
    check("erased", &one, Locale::Fr).await;
    let mut one = Facilitator::with_campaign();
    one.does(Action::Kept(Err(StoreFault::Full)));
    check("no-room", &one, Locale::It).await;
    one.does(Action::DocumentRead(b"Name;Answer".as_slice().into()));
    check("problems", &one, Locale::En).await;
}
