//! How reports come in on a facilitator's page: folders that are dropped, files that take their time and are
//! called off.

use std::fs;
use std::path::Path;

use anyhow::{Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity::wording::{MergingMessage, RefusalName};
use cx_maturity_e2e::merging::{
    LEADERS, PEOPLE, begin_reading, campaign, counts, everybody, merge, opened, take, written,
};
use cx_maturity_e2e::{Browser, Capability, Widget, lacks, watch};
use serde_json::json;

/// Drags a file or folder to a place of the window, and there does more.
async fn drag(browser: &Browser, path: &Path, (x, y): (i32, i32), steps: &[&str]) -> Result<()> {
    let data = json!({"items": [], "files": [path], "dragOperationsMask": 1});
    for step in steps {
        let event = json!({"type": step, "x": x, "y": y, "data": data});
        browser.devtools("Input.dispatchDragEvent", event).await?;
    }
    Ok(())
}

/// Whether the page shows that something may be let go.
async fn welcomes(widget: &Widget<'_>) -> Result<bool> {
    widget.has("[data-over] .drop").await
}

#[tokio::test]
async fn a_folder_is_dropped_with_all_that_is_in_it() -> Result<()> {
    if lacks(&[Capability::Drop])? {
        return Ok(());
    }
    let of = campaign()?;
    let lines = everybody(&of)?;
    let folder = tempfile::tempdir()?;
    let reports = folder.path().join("reports");
    fs::create_dir_all(reports.join("north/again"))?;
    fs::create_dir(reports.join("nothing"))?;
    // More than the hundred that a browser tells of a folder at a time.
    for at in 0..120 {
        written(&reports, &format!("same-{at}.jsonl"), &lines[..1])?;
    }
    for (at, line) in lines.iter().enumerate() {
        let name = format!("north/{at}.jsonl");
        written(&reports, &name, std::slice::from_ref(line))?;
    }
    written(
        &reports,
        "north/again/notes.txt",
        &["Call Anna.".to_owned()],
    )?;
    // A report with a name on it, which somebody has put there by mistake.
    let mine = "{\"format\":1,\"kind\":\"cx-maturity-report\"}".to_owned();
    written(&reports, "north/again/mine.json", &[mine])?;
    let browser = Browser::start(Locale::En).await?;
    watch::begin(&browser).await?;
    let widget = opened(&browser, &of).await?;
    let (inside, outside) = ((600, 400), (-50, -50));
    drag(&browser, &reports, inside, &["dragEnter", "dragOver"]).await?;
    ensure!(welcomes(&widget).await?, "it does not say that it takes it");
    drag(&browser, &reports, outside, &["dragOver"]).await?;
    widget.gone("[data-over]").await?;
    drag(
        &browser,
        &reports,
        inside,
        &["dragEnter", "dragOver", "drop"],
    )
    .await?;
    widget.found(".outcome").await?;
    ensure!(!welcomes(&widget).await?);
    let waiting = counts(&widget).await?;
    ensure!(waiting[0].0 == "8" && waiting[1].0 == "57", "{waiting:?}");
    // One file of each reason is named: where it lies tells which.
    let mut refused = widget.rows(".refused").await?;
    refused.retain(|row| row[0].contains("again"));
    let broken = widget
        .say(&MergingMessage::Reason(RefusalName::Broken))
        .await?;
    let names = [
        "reports/north/again/mine.json",
        "reports/north/again/notes.txt",
    ];
    let found: Vec<[&str; 2]> = refused.iter().map(|row| [&*row[0], &*row[1]]).collect();
    ensure!(found == names.map(|name| [name, &*broken]), "{refused:?}");
    watch::saw_nothing(&browser).await
}

/// While files are read the page lives: it tells how far it has come, and reading can be called off. Then
/// all is as if they had never been chosen.
#[tokio::test]
async fn reading_is_called_off() -> Result<()> {
    let of = campaign()?;
    let folder = tempfile::tempdir()?;
    let browser = Browser::start(Locale::En).await?;
    let widget = opened(&browser, &of).await?;
    let few = everybody(&of)?[..12].to_vec();
    take(&widget, &[written(folder.path(), "few.jsonl", &few)?]).await?;
    let before = counts(&widget).await?;
    begin_reading(&widget, &of, folder.path(), 100_000).await?;
    widget.focus_on("taking").await?;
    let shown = "return [one('#reading').value, one('#reading').max, one('label[for=reading]').textContent]";
    let shown = widget.look(shown, json!(null)).await?;
    let percent = shown[0].as_f64().unwrap_or_default();
    let told = widget
        .say(&MergingMessage::Reading(1, percent as u64))
        .await?;
    ensure!(
        percent > 0.0 && percent < 100.0 && shown[1] == json!(100),
        "{shown}"
    );
    ensure!(shown[2] == json!(told), "{shown}");
    ensure!(
        !widget.has("#reports").await?,
        "other files can be chosen meanwhile"
    );
    ensure!(
        !widget.has(".merge .primary").await?,
        "it can be merged meanwhile"
    );
    widget.choose(&MergingMessage::CallOff).await?;
    widget.focus_on("merging-notice").await?;
    let told = widget.say(&MergingMessage::CalledOff).await?;
    ensure!(widget.text("#merging-notice").await? == told);
    ensure!(
        counts(&widget).await? == before,
        "{:?}",
        counts(&widget).await?
    );
    // What is chosen now is counted as if there had been nothing in between.
    take(
        &widget,
        &[written(folder.path(), "all.jsonl", &everybody(&of)?)?],
    )
    .await?;
    let waiting = counts(&widget).await?;
    ensure!(waiting[0].0 == "8" && waiting[1].0 == "57", "{waiting:?}");
    Ok(())
}

/// Counts of another facilitator that come with reports: first they are added, then the reports are counted.
#[tokio::test]
async fn counts_come_with_reports() -> Result<()> {
    let of = campaign()?;
    let folder = tempfile::tempdir()?;
    let lines = everybody(&of)?;
    let (theirs, mine) = lines.split_at(LEADERS + PEOPLE[0].1);
    let theirs = written(folder.path(), "theirs.jsonl", theirs)?;
    let mine = written(folder.path(), "a-mine.jsonl", mine)?;
    let other = Browser::start(Locale::En).await?;
    let there = opened(&other, &of).await?;
    take(&there, &[theirs]).await?;
    merge(&there).await?;
    there.choose(&MergingMessage::SaveCounts).await?;
    let (name, bytes) = other.downloaded().await?;
    let counts_of_others = folder.path().join(name);
    fs::write(&counts_of_others, bytes)?;
    let browser = Browser::start(Locale::En).await?;
    let widget = opened(&browser, &of).await?;
    take(&widget, &[mine, counts_of_others]).await?;
    let told = widget.say(&MergingMessage::Joined(22)).await?;
    ensure!(widget.text("#merging-notice").await? == told);
    let expected =
        [("0", "8"), ("43", "14")].map(|(waiting, merged)| (waiting.to_owned(), merged.to_owned()));
    ensure!(
        counts(&widget).await? == expected,
        "{:?}",
        counts(&widget).await?
    );
    Ok(())
}
