//! A team's results, from the files of its people to what is shown, printed and handed on: in a worker, with
//! no request, and so that nobody can be told.

use std::fs;

use anyhow::{Context, Result, ensure};
use cx_maturity::document::team::Withheld;
use cx_maturity::locale::Locale;
use cx_maturity::wording::{
    ContributionMessage, MergingMessage, RefusalName as R, TeamMessage, Words,
};
use cx_maturity_e2e::contribution::{answered, expected, invited};
use cx_maturity_e2e::merging::{
    LEADERS, PEOPLE, campaign, counts, everybody, line, merge, opened, respondent, take, written,
};
use cx_maturity_e2e::offline::kept;
use cx_maturity_e2e::traffic::go_offline;
use cx_maturity_e2e::{Browser, Published, Widget, site, watch};
use serde_json::json;
use thirtyfour::Key;

/// All that is shown of the results.
async fn outcome(widget: &Widget<'_>) -> Result<String> {
    widget.choose(&MergingMessage::ToOutcome).await?;
    widget.found(".team").await?;
    let shown = widget
        .look("return one('.team').innerHTML", json!(null))
        .await?;
    Ok(shown.as_str().unwrap_or_default().to_owned())
}

/// The files that people save, one after the other in one browser. The first who can gives all answers with
/// the mouse; of the others, the run is on the device already. Each file is what is made natively.
async fn saved(people: &[(&'static str, usize)]) -> Result<Vec<String>> {
    let of = campaign()?;
    let browser = Browser::start(Locale::En).await?;
    let mut lines = Vec::new();
    let mut by_mouse = None;
    for &(function, at) in people {
        let given = match function {
            "leadership" => respondent(Published::Organisation, function, at)?,
            _ => respondent(Published::Everyone, function, at)?,
        };
        let widget = if by_mouse.is_none() && given.can_be_given()? {
            by_mouse = Some((function, at));
            answered(&browser, &given, &of).await?
        } else {
            invited(&browser, &given, &of).await?
        };
        widget.choose(&ContributionMessage::Invite).await?;
        widget.choose(&ContributionMessage::Save).await?;
        let (_, bytes) = browser.downloaded().await?;
        let line = String::from_utf8(bytes)?;
        let native = expected(&given, &of, browser.today().await?, Withheld::default())?;
        ensure!(line == native, "{function} {at}: {line}, not {native}");
        lines.push(line);
    }
    by_mouse.context("nobody answers with the mouse")?;
    Ok(lines)
}

/// Sixty people save what they have answered, three of them with the mouse from the first question on, in
/// three browsers side by side; one facilitator sees what they say.
#[tokio::test]
async fn sixty_people_are_seen_together() -> Result<()> {
    let mut people: Vec<(&str, usize)> = (0..LEADERS).map(|at| ("leadership", at)).collect();
    for (function, count) in PEOPLE {
        people.extend((0..count).map(|at| (function, at)));
    }
    ensure!(people.len() >= 60, "{}", people.len());
    let (first, rest) = people.split_at(people.len() / 3);
    let (second, third) = rest.split_at(rest.len() / 2);
    let (first, second, third) = tokio::try_join!(saved(first), saved(second), saved(third))?;
    let lines = [first, second, third].concat();
    let of = campaign()?;
    ensure!(lines.len() == people.len(), "{}", lines.len());
    let folder = tempfile::tempdir()?;
    let mut files = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        files.push(written(
            folder.path(),
            &format!("{at}.jsonl"),
            std::slice::from_ref(line),
        )?);
    }
    let browser = Browser::start(Locale::En).await?;
    watch::begin(&browser).await?;
    let widget = opened(&browser, &of).await?;
    // All of the page is on the device from here on.
    kept(&browser).await?;
    let before = browser.requests().len();
    take(&widget, &files).await?;
    let everyone = people.len() - LEADERS;
    let waiting = [
        (LEADERS.to_string(), "0".to_owned()),
        (everyone.to_string(), "0".to_owned()),
    ];
    ensure!(
        counts(&widget).await? == waiting,
        "{:?}",
        counts(&widget).await?
    );
    merge(&widget).await?;
    outcome(&widget).await?;
    let shown = widget.content(".team").await?;
    for (function, expected) in [("Sales and account teams", true), ("Finance, legal", false)] {
        let counted = widget.content(".team .counted").await?;
        ensure!(
            counted.contains(function) == expected,
            "{function} in {counted}"
        );
    }
    ensure!(shown.contains(&widget.say(&TeamMessage::GapTitle).await?));
    ensure!(!browser.printed().await?.is_empty());
    ensure!(
        browser.requests().len() == before,
        "{:?}",
        &browser.requests()[before..]
    );
    watch::saw_nothing(&browser).await
}

#[tokio::test]
async fn a_few_more_change_nothing_also_on_another_visit() -> Result<()> {
    let of = campaign()?;
    let browser = Browser::start(Locale::En).await?;
    let widget = opened(&browser, &of).await?;
    let folder = tempfile::tempdir()?;
    let mut lines = everybody(&of)?;
    take(&widget, &[written(folder.path(), "all.jsonl", &lines)?]).await?;
    merge(&widget).await?;
    let shown = outcome(&widget).await?;
    for at in 20..24 {
        lines.push(line(&respondent(Published::Everyone, "hr", at)?, &of)?);
    }
    let again = written(folder.path(), "all-and-four.jsonl", &lines)?;
    browser.open("?team").await?;
    let widget = Widget::ready(&browser).await?;
    widget.click(".campaigns button").await?;
    widget.heading_is(&of.title).await?;
    take(&widget, &[again]).await?;
    let known = lines.len() - 4;
    let rows = widget.rows(".refused").await?;
    ensure!(
        rows.len() == 1 && rows[0][3] == known.to_string(),
        "{rows:?}"
    );
    let (waiting, _) = &counts(&widget).await?[1];
    ensure!(waiting == "4", "{waiting}");
    // There is no way to merge so few.
    ensure!(!widget.has(".merge .primary").await?);
    ensure!(outcome(&widget).await? == shown, "something else is shown");
    Ok(())
}

#[tokio::test]
async fn what_is_not_counted_is_listed_with_the_reason() -> Result<()> {
    let of = campaign()?;
    let browser = Browser::start(Locale::En).await?;
    let widget = opened(&browser, &of).await?;
    let folder = tempfile::tempdir()?;
    let one = line(&respondent(Published::Everyone, "sales", 1)?, &of)?;
    let mut other = of.clone();
    other.title = "Spring".to_owned();
    let foreign = line(&respondent(Published::Everyone, "sales", 2)?, &other)?;
    let files = [
        written(folder.path(), "one.jsonl", std::slice::from_ref(&one))?,
        written(folder.path(), "one (1).jsonl", std::slice::from_ref(&one))?,
        written(folder.path(), "foreign.jsonl", &[foreign])?,
        written(folder.path(), "cut.jsonl", &[one[..200].to_owned()])?,
        written(
            folder.path(),
            "edited.jsonl",
            &[one.replace("\",\"", "\", \"")],
        )?,
    ];
    take(&widget, &files).await?;
    let mut rows: Vec<[String; 2]> = Vec::new();
    for row in widget.rows(".refused").await? {
        rows.push([row[0].clone(), row[1].clone()]);
    }
    let reason = async |name| widget.say(&MergingMessage::Reason(name)).await;
    let expected = [
        ["one (1).jsonl".to_owned(), reason(R::Duplicate).await?],
        ["foreign.jsonl".to_owned(), reason(R::OtherCampaign).await?],
        ["cut.jsonl".to_owned(), reason(R::Broken).await?],
        ["edited.jsonl".to_owned(), reason(R::Rewritten).await?],
    ];
    ensure!(rows == expected, "{rows:#?}");
    Ok(())
}

/// A page whose policy lets no worker run: the same is done in the page.
#[tokio::test]
async fn reports_are_counted_where_no_worker_may_run() -> Result<()> {
    let of = campaign()?;
    let link = cx_maturity::document::team::link(&of);
    let page = format!(
        "<main><h1>Host</h1><cx-maturity team lang=\"en\" data-link=\"{link}\"></cx-maturity></main>"
    );
    let policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; \
                  img-src data:; worker-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    let host = site::under(&page, policy)?;
    let browser = Browser::over(host.path(), Locale::En).await?;
    browser.open(site::HOST).await?;
    let widget = Widget::ready(&browser).await?;
    widget.fill("campaign-link", &link).await?;
    widget.choose(&MergingMessage::OpenLink).await?;
    let folder = tempfile::tempdir()?;
    let file = written(folder.path(), "all.jsonl", &everybody(&of)?)?;
    take(&widget, &[file]).await?;
    merge(&widget).await?;
    let told = widget.text("#merging-notice").await?;
    ensure!(told.contains("65"), "{told}");
    outcome(&widget).await?;
    go_offline(&browser).await?;
    widget.speak(Locale::Fr).await?;
    let title = MergingMessage::ToGather.words(Locale::Fr);
    ensure!(widget.text(".back").await? == title);
    Ok(())
}

/// What remains goes to another device as a file, where nothing is counted twice.
#[tokio::test]
async fn counts_go_on_on_another_device() -> Result<()> {
    let of = campaign()?;
    let lines = everybody(&of)?;
    let folder = tempfile::tempdir()?;
    let all = written(folder.path(), "all.jsonl", &lines)?;
    let browser = Browser::start(Locale::En).await?;
    let widget = opened(&browser, &of).await?;
    take(&widget, std::slice::from_ref(&all)).await?;
    merge(&widget).await?;
    let shown = outcome(&widget).await?;
    widget.choose(&MergingMessage::ToGather).await?;
    widget.choose(&MergingMessage::SaveCounts).await?;
    let (name, bytes) = browser.downloaded().await?;
    ensure!(name == "cx-maturity-counts.json", "{name}");
    ensure!(!String::from_utf8_lossy(&bytes).contains("answers"));
    let kept = folder.path().join(&name);
    fs::write(&kept, &bytes)?;
    let other = Browser::start(Locale::En).await?;
    other.open("?team").await?;
    let there = Widget::ready(&other).await?;
    there.choose(&MergingMessage::OpenFile).await?;
    there.give(&kept).await?;
    there.heading_is(&of.title).await?;
    ensure!(outcome(&there).await? == shown);
    there.choose(&MergingMessage::ToGather).await?;
    take(&there, &[all]).await?;
    let merged = there.say(&MergingMessage::Reason(R::Merged));
    ensure!(there.content(".refused").await?.contains(&merged.await?));
    there.choose(&MergingMessage::AddCounts).await?;
    there.give(&kept).await?;
    let told = there.say(&MergingMessage::NothingNew).await?;
    ensure!(there.text("#merging-notice").await? == told);
    Ok(())
}

/// A campaign is prepared; what is wrong is told and leads to its field.
#[tokio::test]
async fn a_campaign_is_prepared() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    browser.open("?team").await?;
    let widget = Widget::ready(&browser).await?;
    widget.choose(&MergingMessage::Prepare).await?;
    widget
        .heading_is(&widget.say(&MergingMessage::DraftTitle).await?)
        .await?;
    widget.focus_on("heading").await?;
    widget.choose(&MergingMessage::Make).await?;
    widget.focus_on("merging-notice").await?;
    widget.click(".held-list li button").await?;
    widget.focus_on("campaign-title").await?;
    widget.fill("campaign-title", "Autumn 2026").await?;
    widget.date("campaign-until", "2126-12-31").await?;
    widget.choose(&MergingMessage::Make).await?;
    widget.heading_is("Autumn 2026").await?;
    let link = widget.entered("link-1").await?;
    ensure!(link.contains("?assessment=everyone#campaign="), "{link}");
    widget.choose(&MergingMessage::SaveCampaign).await?;
    let (_, bytes) = browser.downloaded().await?;
    let (_, code) = link.split_once("#campaign=").context("no link")?;
    let of = cx_maturity::document::team::read_link(code);
    let of = of.ok().context("the link is no campaign")?;
    ensure!(cx_maturity::document::team::campaign(&of).as_bytes() == bytes);
    // Copied, the link can be put in wherever there is a field.
    widget.click("#copy-link-1").await?;
    widget.focus_on("copy-link-1").await?;
    let told = widget.texts(".entry [role=status]").await?;
    let copied = widget.say(&MergingMessage::Copied).await?;
    ensure!(told.contains(&copied), "told: {told:?}");
    widget.choose(&MergingMessage::ToStart).await?;
    widget.click("#campaign-link").await?;
    browser.press_with(Key::Shift, Key::Insert).await?;
    ensure!(widget.entered("campaign-link").await? == link);
    Ok(())
}
