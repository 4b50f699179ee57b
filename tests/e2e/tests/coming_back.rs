//! Leaving and coming back: reload, another language, erase and undo.

use anyhow::{Context, Result, ensure};
use cx_maturity::definition::PageIx;
use cx_maturity::document::Step;
use cx_maturity::locale::Locale;
use cx_maturity::wording::Message;
use cx_maturity_e2e::plan::Plan;
use cx_maturity_e2e::{Browser, Published, Widget};
use serde_json::{Value, json};

#[tokio::test]
async fn a_reload_in_the_middle_loses_nothing() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    let plan = Plan::mixed()?;
    let widget = Widget::opened(&browser, Published::Organisation).await?;
    widget.begin().await?;
    widget.answer_page(&plan).await?;
    widget.go_on().await?;
    let second = widget.items().await?;
    for item in &second[..2] {
        widget
            .answer(item, plan.of(item).context("no answer")?)
            .await?;
    }
    let (heading, checked) = (widget.heading().await?, widget.checked().await?);
    ensure!(checked.len() == 2, "chosen: {checked:?}");
    browser.reload().await?;
    let widget = Widget::ready(&browser).await?;
    ensure!(
        widget.has(".start").await?,
        "it does not begin with the start"
    );
    let told = widget.say(&Message::ResumeFrom(7, 32)).await?;
    ensure!(
        widget.text(".start").await?.contains(&told),
        "“{told}” is not told"
    );
    widget.choose(&Message::Resume).await?;
    widget.found(".page").await?;
    ensure!(widget.heading().await? == heading, "another page");
    ensure!(widget.checked().await? == checked, "other answers");
    widget.choose(&Message::Back).await?;
    widget.gone(&format!("#item-{}", second[0])).await?;
    let first = widget.checked().await?;
    let given = plan.clone().first(5).given.into_iter();
    let given: Vec<String> = given
        .map(|(item, option)| format!("item-{item}-{option}"))
        .collect();
    ensure!(first == given, "the first page has {first:?}");
    Ok(())
}

#[tokio::test]
async fn another_language_keeps_answers_and_place() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    let plan = Plan::mixed()?.first(7);
    let widget = Widget::with(&browser, &plan, Step::Page(PageIx(1))).await?;
    widget.begin().await?;
    let (checked, stored) = (widget.checked().await?, widget.kept().await?);
    let mut heading = widget.heading().await?;
    // Every direction once.
    for tag in ["fr", "it", "en", "it", "fr", "en"] {
        let locale = Locale::from_tag(tag).context("no such language")?;
        widget.speak(locale).await?;
        let now = widget.heading().await?;
        ensure!(now != heading, "the heading stays {now:?}");
        heading = now;
        let place = widget.say(&Message::PageOf(2, 7)).await?;
        ensure!(widget.text("#progress").await? == place, "another place");
        ensure!(widget.checked().await? == checked, "other answers");
        ensure!(widget.kept().await? == stored, "something else is kept");
    }
    // What holds a page back stays, too, in the new language.
    widget.choose(&Message::Continue).await?;
    widget.found("#held").await?;
    widget.speak(Locale::It).await?;
    let held = widget.say(&Message::HeldTitle(2)).await?;
    ensure!(
        widget.text("#held").await? == held,
        "nothing holds the page back any more"
    );
    Ok(())
}

#[tokio::test]
async fn a_change_from_the_review_leads_back_to_it() -> Result<()> {
    let browser = Browser::start(Locale::Fr).await?;
    let plan = Plan::mixed()?;
    let widget = Widget::with(&browser, &plan, Step::Review).await?;
    widget.begin().await?;
    let before = widget.texts(".review .given").await?;
    ensure!(
        before.len() == 32,
        "{} answers stand in the review",
        before.len()
    );
    widget
        .click(".review .answer:nth-of-type(2) button")
        .await?;
    widget.found(".page").await?;
    widget.answer("defined-strategy", "does-not-apply").await?;
    widget.choose(&Message::BackToReview).await?;
    widget.found(".review").await?;
    let after = widget.texts(".review .given").await?;
    let changed: Vec<usize> = (0..32).filter(|at| before[*at] != after[*at]).collect();
    ensure!(changed == [1], "the answers at {changed:?} have changed");
    ensure!(
        after[1] == widget.say(&Message::DoesNotApply).await?,
        "it is now {}",
        after[1]
    );
    Ok(())
}

#[tokio::test]
async fn starting_again_can_be_undone() -> Result<()> {
    let browser = Browser::start(Locale::It).await?;
    let plan = Plan::mixed()?.first(9);
    let widget = Widget::with(&browser, &plan, Step::Page(PageIx(2))).await?;
    let before = storage(&browser).await?;
    widget.choose(&Message::StartAnew).await?;
    widget.focus_on("question").await?;
    let asked = widget.say(&Message::AskStartAnew(9)).await?;
    ensure!(
        widget.text("#question").await? == asked,
        "“{asked}” is not asked"
    );
    widget.choose(&Message::YesStartAnew).await?;
    widget.found(".page").await?;
    ensure!(
        widget.checked().await?.is_empty(),
        "there are answers still"
    );
    widget.choose(&Message::Undo).await?;
    widget.found(".start").await?;
    ensure!(
        storage(&browser).await? == before,
        "undoing does not bring everything back"
    );
    widget.choose(&Message::Resume).await?;
    let place = widget.say(&Message::PageOf(3, 7)).await?;
    ensure!(
        widget.text("#progress").await? == place,
        "it goes on elsewhere"
    );
    Ok(())
}

/// Everything that is kept on the device for this origin, whenever it was changed; without the copy
/// to fall back on.
pub(crate) async fn storage(browser: &Browser) -> Result<Value> {
    let script = "const kept = {...localStorage};\
                  delete kept[`${arguments[0]}/backup`];\
                  const run = JSON.parse(kept[arguments[0]] ?? 'null');\
                  delete run?.revisions; delete run?.checksum;\
                  return run ? {...kept, [arguments[0]]: run} : kept";
    let key = json!(Published::Organisation.key());
    let kept = browser.run(script, vec![key]).await?;
    ensure!(kept != json!(null), "no storage");
    Ok(kept)
}
