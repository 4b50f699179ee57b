//! What is told of copies of a run, rendered natively: another tab's, the last good one, one of an
//! earlier edition.

mod common;

use std::rc::Rc;

use common::respondent::Respondent;
use common::snapshots::check;
use common::sound;
use common::stored::edited;
use cx_maturity::session::{Action, Copies, Session};

#[tokio::test]
async fn copies_of_a_run() {
    let begun = Respondent::opens("branching").begins();
    let begun = begun.answers(&[("channel", "phone")]);
    let stored = begun.session.to_store().expect("is begun");
    let there = begun.reopens().begins().answers(&[("channel", "post")]);
    let told = there.session.to_store().map(Rc::from);
    check("notice-together", begun.does(Action::Heard(told))).await;
    let (assessment, texts) = sound("branching");
    let texts = texts.into_iter().next().expect("has a language");
    let copies = Copies {
        stored: Some("{".to_owned()),
        durable: Some(stored.clone()),
        backup: None,
    };
    let session = Session::restored(Rc::new(assessment), Rc::new(texts), Ok(copies));
    check("notice-restorable", Respondent { session }).await;
    let (_, asked) = stored
        .split_once("\"asked\":{\"channel\":")
        .expect("is asked");
    let (asked, _) = asked.split_once('}').expect("is a number");
    let old = edited(&stored, &format!("\"channel\":{asked}"), "\"channel\":1");
    let back = || Respondent::comes_back_to("branching", Ok(Some(old.clone())));
    check("notice-reworded", back()).await;
    check("page-reworded", back().begins()).await;
    check(
        "review-reworded",
        back().begins().does(Action::ReviewChosen),
    )
    .await;
}
