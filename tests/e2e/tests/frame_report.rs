//! A report leaves the frame only when its respondent says so, in the frame itself.

use anyhow::{Result, ensure};
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::framed::Framed;
use cx_maturity_e2e::{Widget, axe, watch};
use serde_json::{Value, json};
use thirtyfour::Key;

/// What has the focus in the frame, the dialog's state, and how many dialogs there are.
const DIALOG: &str = "\
    const dialogs = [...document.querySelectorAll('dialog[open]')];\
    return [dialogs.length, document.activeElement?.id ?? '', dialogs[0]?.innerText ?? '']";

const ASK: &str = "globalThis.given = []; frame.requestReport().then((one) => given.push(one)); \
                   return null";

async fn dialog(framed: &Framed) -> Result<(usize, String, String)> {
    let found = framed.browser.run(DIALOG, vec![]).await?;
    Ok(serde_json::from_value(found)?)
}

async fn given(framed: &Framed) -> Result<Value> {
    eventually("what was given", async || {
        let given = framed.browser.run("return given", vec![]).await?;
        Ok((given != json!([])).then_some(given))
    })
    .await
}

/// A frame in which the first question of `quick` is answered, seen from the host's page.
async fn answered(language: &str) -> Result<(Framed, String)> {
    let query = format!("assessment=quick&lang={language}");
    let framed = Framed::start(true, &query, "").await?;
    watch::begin(&framed.browser).await?;
    framed.open().await?;
    let item = {
        let widget = framed.enter().await?;
        widget.begin().await?;
        let item = widget.items().await?.remove(0);
        widget.answer(&item, "cannot-see").await?;
        item
    };
    framed.leave().await?;
    Ok((framed, item))
}

/// Looks into the frame, once it asks.
async fn asked(framed: &Framed) -> Result<Widget<'_>> {
    let widget = framed.enter().await?;
    eventually("the question", async || {
        Ok((dialog(framed).await?.0 == 1).then_some(()))
    })
    .await?;
    Ok(widget)
}

#[tokio::test]
async fn is_handed_over_where_the_respondent_agrees() -> Result<()> {
    let (framed, item) = answered("en").await?;
    let host = framed.browser.address();
    // Asked twice, which asks the respondent once.
    let twice = "globalThis.given = []; document.querySelector('button').focus();\
        frame.requestReport().then((one) => given.push(one));\
        frame.requestReport().then((one) => given.push(one)); return null";
    framed.host(twice).await?;
    framed
        .post(&json!({"cxMaturity": 1, "type": "request-report"}))
        .await?;
    asked(&framed).await?;
    framed.settle().await?;
    let (open, focus, text) = dialog(&framed).await?;
    let title = format!("{} asks for your report", host.trim_end_matches('/'));
    ensure!(
        open == 1 && focus == "asked",
        "{open} open, focus on {focus:?}"
    );
    ensure!(text.starts_with(&title), "{text}");
    ensure!(text.contains("all your answers and scores"), "{text}");
    framed.leave().await?;
    ensure!(
        framed.browser.run("return given", vec![]).await? == json!([]),
        "handed over before anybody agreed"
    );
    framed.enter().await?;
    framed.browser.press(Key::Tab).await?;
    let (_, focus, _) = dialog(&framed).await?;
    ensure!(focus == "agree", "Tab leads to {focus:?}");
    framed.browser.press(Key::Enter).await?;
    framed.leave().await?;
    let given = given(&framed).await?;
    let reports: Vec<Value> = serde_json::from_value(given)?;
    ensure!(reports.len() == 2 && reports[0] == reports[1]);
    let report = &reports[0];
    ensure!(report["definition"]["id"] == "quick", "{report}");
    ensure!(report["answers"][&item] == "cannot-see", "{report}");
    let told = framed.told("report").await?;
    ensure!(told == [json!({"report": report})], "{told:?}");
    let focus = "return document.activeElement.localName";
    let focus = framed.browser.run(focus, vec![]).await?;
    ensure!(focus == "button", "the focus is on {focus}");
    framed.enter().await?;
    ensure!(dialog(&framed).await?.0 == 0, "it is still asked");
    framed.leave().await?;
    watch::saw_nothing(&framed.browser).await
}

#[tokio::test]
async fn stays_where_the_respondent_declines() -> Result<()> {
    let (framed, item) = answered("fr").await?;
    for by_key in [true, false] {
        framed.host(ASK).await?;
        let widget = asked(&framed).await?;
        let (_, _, text) = dialog(&framed).await?;
        ensure!(text.contains("demande votre bilan"), "{text}");
        if by_key {
            framed.browser.press(Key::Escape).await?;
        } else {
            framed.browser.press(Key::Tab).await?;
            framed.browser.press(Key::Tab).await?;
            framed.browser.press(Key::Enter).await?;
        }
        eventually("the end of the question", async || {
            Ok((dialog(&framed).await?.0 == 0).then_some(()))
        })
        .await?;
        // Where one was: at the answer.
        widget.focus_on(&format!("item-{item}-cannot-see")).await?;
        framed.leave().await?;
        ensure!(given(&framed).await? == json!([null]), "it was handed over");
    }
    let told = framed.told("declined").await?;
    let declined = json!({"reason": "respondent"});
    ensure!(told == [declined.clone(), declined], "{told:?}");
    watch::saw_nothing(&framed.browser).await
}

#[tokio::test]
async fn nobody_is_asked_for_nothing() -> Result<()> {
    let framed = Framed::start(true, "assessment=quick&lang=it", "").await?;
    watch::begin(&framed.browser).await?;
    framed.open().await?;
    framed.told("ready").await?;
    framed.host(ASK).await?;
    ensure!(
        given(&framed).await? == json!([null]),
        "something was given"
    );
    let told = framed.told("declined").await?;
    ensure!(told == [json!({"reason": "nothing"})], "{told:?}");
    framed.enter().await?;
    ensure!(dialog(&framed).await?.0 == 0, "the respondent is asked");
    framed.leave().await?;
    watch::saw_nothing(&framed.browser).await
}

/// The question, for those who can't see it as it was meant.
#[tokio::test]
async fn is_asked_for_in_a_way_that_all_understand() -> Result<()> {
    let (framed, _) = answered("it").await?;
    framed.host(ASK).await?;
    asked(&framed).await?;
    let found = axe::finds(&framed.browser).await?;
    ensure!(found.is_empty(), "{found:?}");
    Ok(())
}
