//! The bench at which an author checks a definition, rendered natively: before there is a file, with
//! problems, and with what was found of a sound one.

mod common;

use common::edits::{edited, with};
use common::root;
use cx_maturity::definition::compile;
use cx_maturity::locale::Locale;
use cx_maturity::prerender::render;
use cx_maturity::problem::{Problem, ProblemKind};
use cx_maturity::quality::findings;
use cx_maturity::views::{Verdict, bench};
use expect_test::expect_file;
use serde_json::json;
use yew::Callback;

async fn html(locale: Locale, file: Option<&str>, verdict: &Verdict, failed: bool) -> String {
    let view = bench(locale, file, verdict, failed, &Callback::noop());
    render(view).await.replace("><", ">\n<") + "\n"
}

fn check(name: &str, html: &str) {
    expect_file![root().join(format!("tests/snapshots/{name}.html"))].assert_eq(html);
}

/// What is found of a definition.
fn verdict(text: &str) -> Verdict {
    match compile(text) {
        Ok(compiled) => Verdict::Sound {
            findings: findings(&compiled),
            compiled: Box::new(compiled),
        },
        Err(problems) => Verdict::Problems(problems),
    }
}

#[tokio::test]
async fn before_there_is_a_file() {
    for locale in Locale::ALL {
        let html = html(locale, None, &Verdict::Nothing, false).await;
        check(&format!("bench-{}", locale.tag()), &html);
    }
}

#[tokio::test]
async fn with_problems() {
    let edits = vec![
        with("/version", json!("1")),
        with("/items/3/when/any/0/item", json!("wayt")),
    ];
    let found = verdict(&edited("branching", edits));
    let html = html(Locale::En, Some("branching.json"), &found, false).await;
    check("bench-problems", &html);
}

#[tokio::test]
async fn with_a_sound_definition() {
    let never =
        json!({"all": [{"item": "channel", "is": ["phone"]}, {"item": "channel", "is": ["post"]}]});
    let found = verdict(&edited("branching", vec![with("/items/3/when", never)]));
    let html = html(Locale::Fr, None, &found, true).await;
    check("bench-sound", &html);
}

/// Texts of a definition are texts, whatever they say.
#[tokio::test]
async fn texts_stay_texts() {
    let nasty = "<img src=x onerror=alert(1)>";
    let found = verdict(&edited(
        "branching",
        vec![with("/texts/en/title", json!(nasty))],
    ));
    let html = html(Locale::En, Some(nasty), &found, false).await;
    assert!(!html.contains("<img") && html.contains("&lt;img"), "{html}");
}

/// A file that is nothing of the kind can have any number of problems.
#[tokio::test]
async fn a_long_list_is_cut() {
    let problem = |at: usize| Problem::new(format!("/items/{at}"), ProblemKind::EmptyText);
    let found = Verdict::Problems((0..1000).map(problem).collect());
    let html = html(Locale::En, None, &found, false).await;
    assert_eq!(html.matches("class=\"remark\"").count(), 200);
    assert!(html.contains("There are 1000 problems") && html.contains("first 200"));
}
