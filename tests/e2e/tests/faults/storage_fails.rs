//! Storage that throws, is absent or full: the run goes on in memory, and it is told what may be lost.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use cx_maturity::definition::PageIx;
use cx_maturity::document::Step;
use cx_maturity::locale::Locale;
use cx_maturity::wording::{Fault, MergingMessage, Message};
use cx_maturity_e2e::expected::expected;
use cx_maturity_e2e::plan::{Plan, same, same_run};
use cx_maturity_e2e::{Browser, Published, Widget, fault, merging, report};

const ROW: &str = "storage_fails";

/// Longer than anything waits before it tries again by itself.
const QUIET: Duration = Duration::from_millis(1500);

#[tokio::test]
async fn throws() -> Result<()> {
    let denied = "throw new DOMException('The operation is insecure.', 'SecurityError')";
    fault::seen(ROW, "it throws", goes_on_in_memory(denied)).await
}

#[tokio::test]
async fn is_absent() -> Result<()> {
    fault::seen(ROW, "it is absent", goes_on_in_memory("return null")).await
}

/// How often the page has asked for its storage.
async fn asked(browser: &Browser) -> Result<u64> {
    let asked = browser.run("return globalThis.asked", vec![]).await?;
    asked.as_u64().context("nothing is counted")
}

/// How often it asks while nobody does anything.
async fn asked_in_quiet(browser: &Browser) -> Result<u64> {
    let before = asked(browser).await?;
    tokio::time::sleep(QUIET).await;
    Ok(asked(browser).await? - before)
}

/// From the start to the report without storage; the notice stands, and its download works.
async fn goes_on_in_memory(denied: &str) -> Result<String> {
    let browser = Browser::start(Locale::En).await?;
    let denied = format!(
        "globalThis.asked = 0;\
         Object.defineProperty(window, 'localStorage', {{get() {{ globalThis.asked += 1; {denied} }}}})"
    );
    browser.before_each_page(&denied).await?;
    let widget = Widget::opened(&browser, Published::Organisation).await?;
    let told = widget.say(&Message::NotSaved(Fault::Denied)).await?;
    let mut looks = 0;
    let mut stands = async || {
        let notice = widget.text(".notice.warning").await?;
        ensure!(notice.contains(&told), "“{told}” is not told: {notice}");
        looks += 1;
        anyhow::Ok(())
    };
    stands().await?;
    let plan = Plan::mixed()?;
    widget.begin().await?;
    widget.answer_page(&plan).await?;
    stands().await?;
    let tries = asked_in_quiet(&browser).await?;
    ensure!(tries == 0, "tried again {tries} times");
    let first = widget.download().await?;
    same(&first, &plan.clone().first(5).unscored()?)?;
    widget.run_to_report(&plan).await?;
    report::shows(&widget, &expected(&plan)?).await?;
    stands().await?;
    let all = widget.download().await?;
    same(&all, &plan.report(browser.today().await?)?)?;
    Ok(format!(
        "{} answers to the report; “{told}” stood {looks} times out of {looks}; files of {} and {} \
         bytes, as worked out natively; {tries} tries in {} ms of quiet",
        plan.given.len(),
        first.len(),
        all.len(),
        QUIET.as_millis(),
    ))
}

/// Leaves no room for another character, and counts who looks for some.
const FILL: &str = "\
    for (let size = 4194304, at = 0; size >= 1; size = Math.floor(size / 2)) {\
      for (;;) {\
        try { localStorage.setItem('filler-' + at, 'x'.repeat(size)); at += 1; } catch { break; }\
      }\
    }\
    globalThis.asked = 0;\
    const set = Storage.prototype.setItem;\
    Storage.prototype.setItem = function (...given) {\
      globalThis.asked += 1;\
      return set.apply(this, given);\
    }";

#[tokio::test]
async fn is_full_and_has_room_again() -> Result<()> {
    fault::seen(ROW, "it is full", full()).await
}

async fn full() -> Result<String> {
    let browser = Browser::start(Locale::Fr).await?;
    let plan = Plan::mixed()?;
    let some = plan.clone().first(5);
    let widget = Widget::with(&browser, &some, Step::Page(PageIx(1))).await?;
    widget.begin().await?;
    let before = widget.kept().await?.context("nothing is kept")?;
    browser.run(FILL, vec![]).await?;
    widget.answer_page(&plan).await?;
    let told = widget.say(&Message::NotSaved(Fault::Full)).await?;
    let notice = widget.text(".notice.warning").await?;
    ensure!(notice.contains(&told), "“{told}” is not told: {notice}");
    let tries = asked(&browser).await?;
    let again = asked_in_quiet(&browser).await?;
    ensure!(again == 0, "tried again {again} times");
    let old = widget.kept().await?.unwrap_or_default();
    ensure!(old == before, "the value that was kept is not whole: {old}");
    let file = widget.download().await?;
    same(&file, &plan.clone().first(9).unscored()?)?;
    widget.go_on().await?;
    let room = "for (const key of Object.keys(localStorage))\
                  if (key.startsWith('filler-')) localStorage.removeItem(key)";
    browser.run(room, vec![]).await?;
    widget.answer_page(&plan).await?;
    widget.gone(".notice").await?;
    let kept = widget.kept().await?.context("nothing is kept")?;
    same_run(&kept, &plan.first(14).stored(Step::Page(PageIx(2)))?)?;
    Ok(format!(
        "“{told}”; the old {} characters whole; {tries} tries for 4 answers, {again} in {} ms of quiet; \
         a file of {} bytes; with room again, {} characters kept and the notice gone",
        old.len(),
        QUIET.as_millis(),
        file.len(),
        kept.len(),
    ))
}

#[tokio::test]
async fn is_full_where_a_team_is_counted() -> Result<()> {
    fault::seen(ROW, "a team's counts", of_a_team()).await
}

/// What is merged then is in memory, and stays there whatever is done next; that it is not kept is told.
async fn of_a_team() -> Result<String> {
    let of = merging::campaign()?;
    let lines = merging::everybody(&of)?;
    let (first, second) = lines.split_at(merging::LEADERS + 14);
    let folder = tempfile::tempdir()?;
    let file = |name, lines: &[String]| merging::written(folder.path(), name, lines);
    let browser = Browser::start(Locale::En).await?;
    let widget = merging::opened(&browser, &of).await?;
    merging::take(&widget, &[file("first.jsonl", first)?]).await?;
    merging::merge(&widget).await?;
    let kept = "return Object.entries(localStorage).find(([key]) => key.includes(':team/'))[1]";
    let before = browser.run(kept, vec![]).await?;
    browser.run(FILL, vec![]).await?;
    merging::take(&widget, &[file("second.jsonl", second)?]).await?;
    merging::merge(&widget).await?;
    let told = widget.say(&MergingMessage::NoRoom).await?;
    ensure!(widget.text("#merging-notice").await? == told);
    widget.choose(&MergingMessage::ToOutcome).await?;
    widget.click(".proposals .advice .check").await?;
    widget.found(".planned-action").await?;
    widget.choose(&MergingMessage::ToGather).await?;
    let counted = merging::counts(&widget).await?;
    let merged: Vec<&str> = counted.iter().map(|(_, merged)| &**merged).collect();
    ensure!(merged == ["8", "57"], "{counted:?}");
    let text = widget.text(".merging").await?;
    ensure!(
        text.contains(&told),
        "that it is not kept is told no longer: {text}"
    );
    let now = browser.run(kept, vec![]).await?;
    ensure!(now == before, "the value that was kept is not whole: {now}");
    widget.choose(&MergingMessage::SaveCounts).await?;
    let (_, saved) = browser.downloaded().await?;
    ensure!(saved.len() > before.as_str().unwrap_or_default().len());
    Ok(format!(
        "“{told}”; {} and {} people are seen, the old {} characters whole, a file of {} bytes",
        merged[0],
        merged[1],
        before.as_str().unwrap_or_default().len(),
        saved.len(),
    ))
}
