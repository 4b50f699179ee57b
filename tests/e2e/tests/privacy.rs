//! The page on how privacy is kept: what it shows, hands out and erases, and the way there and back.

use anyhow::{Context, Result, ensure};
use cx_maturity::document::Step;
use cx_maturity::locale::Locale;
use cx_maturity::wording::{Message, PrivacyMessage, ReportMessage};
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::merging::{campaign, everybody, merge, opened, take, written};
use cx_maturity_e2e::plan::Plan;
use cx_maturity_e2e::privacy::{OTHER, TEXT, expected, furnished, go, listed, lists};
use cx_maturity_e2e::traffic::{at_hand, to_answer, to_report};
use cx_maturity_e2e::{Browser, Keyboard, Published, Widget, device, report, site, watch};
use serde_json::json;

#[tokio::test]
async fn shows_what_is_stored_as_it_stands_and_hands_it_out() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    watch::begin(&browser).await?;
    let widget = furnished(&browser).await?;
    go(&widget).await?;
    lists(&widget, expected(&browser).await?).await?;
    let shown = listed(&widget).await?;
    let run = format!("localStorage › {}", Published::Organisation.key());
    ensure!(shown[&run].is_string(), "no run in {shown:#}");
    let text = widget.text(".privacy").await?;
    ensure!(!text.contains("of-the-host"), "what is not ours is listed");
    widget.click(".stored summary").await?;
    widget.choose(&PrivacyMessage::Download).await?;
    let (name, bytes) = browser.downloaded().await?;
    ensure!(name == "cx-maturity-1-organisation-default.json", "{name}");
    ensure!(Some(&*String::from_utf8(bytes)?) == shown[&run].as_str());
    for locale in [Locale::Fr, Locale::It] {
        widget.speak(locale).await?;
        let title = widget.say(&Message::Privacy).await?;
        widget.heading_is(&title).await?;
        lists(&widget, shown.clone()).await?;
    }
    watch::saw_nothing(&browser).await
}

/// With all in the background fetched, nothing that can be done there asks for anything.
#[tokio::test]
async fn asks_for_nothing() -> Result<()> {
    let host = site::with_host("<cx-maturity assessment=\"quick\"></cx-maturity>")?;
    let browser = Browser::over(host.path(), Locale::En).await?;
    browser.open(site::HOST).await?;
    let widget = Widget::ready(&browser).await?;
    // With the one that it leads to, in whatever language.
    let next = Locale::ALL.map(|locale| to_answer(Published::Organisation, locale));
    let all = [to_report(Published::Quick), next.concat()].concat();
    at_hand(&browser, &all).await?;
    let before = browser.requests();
    widget.begin().await?;
    widget.choose(&Message::Back).await?;
    go(&widget).await?;
    lists(&widget, expected(&browser).await?).await?;
    widget.speak(Locale::Fr).await?;
    widget.click(".holdings .actions .secondary").await?;
    widget.choose(&Message::YesErase).await?;
    widget.choose(&Message::Undo).await?;
    widget.choose(&Message::Back).await?;
    widget.found(".start").await?;
    let after = browser.requests();
    ensure!(after == before, "asked for: {after:?}; before: {before:?}");
    Ok(())
}

/// What stands beside the run that is open is erased by its key, and what is not ours stays.
#[tokio::test]
async fn erases_one_place_and_brings_it_back() -> Result<()> {
    let browser = Browser::start(Locale::It).await?;
    let widget = furnished(&browser).await?;
    go(&widget).await?;
    let all = expected(&browser).await?;
    lists(&widget, all.clone()).await?;
    let before = device::stored(&browser).await?;
    let erase = ".holdings:nth-of-type(2) .actions .secondary";
    widget.click(erase).await?;
    widget.focus_on("question").await?;
    widget.choose(&PrivacyMessage::Keep).await?;
    widget.gone("#question").await?;
    ensure!(
        device::stored(&browser).await? == before,
        "what was declined changed something"
    );
    widget.click(erase).await?;
    widget.choose(&Message::YesErase).await?;
    widget.focus_on("heading").await?;
    let told = widget.say(&PrivacyMessage::Erased).await?;
    ensure!(widget.text(".privacy .notice").await?.contains(&told));
    let mut left = before.clone();
    for (storage, key) in [("local", ""), ("local", "/runs"), ("database", "")] {
        let left = left[storage].as_object_mut().context("no storage")?;
        left.remove(&format!("{OTHER}{key}"))
            .context("was not there")?;
    }
    ensure!(
        device::stored(&browser).await? == left,
        "something else is gone"
    );
    lists(&widget, expected(&browser).await?).await?;
    widget.choose(&Message::Undo).await?;
    lists(&widget, all).await?;
    ensure!(
        device::stored(&browser).await? == before,
        "undoing does not bring everything back"
    );
    Ok(())
}

/// What a facilitator has merged on this device is told by the name of the campaign, and erased like all else.
#[tokio::test]
async fn what_is_kept_of_a_campaign_is_told_by_its_name() -> Result<()> {
    let of = campaign()?;
    let browser = Browser::start(Locale::En).await?;
    let widget = opened(&browser, &of).await?;
    let folder = tempfile::tempdir()?;
    let all = written(folder.path(), "all.jsonl", &everybody(&of)?)?;
    take(&widget, &[all]).await?;
    merge(&widget).await?;
    browser.open("?assessment=quick").await?;
    let widget = Widget::ready(&browser).await?;
    go(&widget).await?;
    let before = device::stored(&browser).await?["local"].clone();
    let keys = before.as_object().context("no storage")?.keys();
    let of_team = |key: &&String| key.starts_with("cx-maturity/1/:team/");
    ensure!(keys.filter(of_team).count() == 1, "{before:#}");
    lists(&widget, expected(&browser).await?).await?;
    let title = widget
        .say(&PrivacyMessage::Campaign(Some(&of.title)))
        .await?;
    ensure!(widget.text(".holdings h4").await? == title);
    widget.click(".holdings .actions .secondary").await?;
    widget.choose(&Message::YesErase).await?;
    lists(&widget, json!({})).await?;
    ensure!(device::stored(&browser).await?["local"] == json!({}));
    widget.choose(&Message::Undo).await?;
    let back = async || {
        let now = device::stored(&browser).await?["local"].clone();
        Ok((now == before).then_some(()))
    };
    eventually("the counts to be back", back).await
}

#[tokio::test]
async fn erases_all_that_is_ours_and_brings_it_back() -> Result<()> {
    let browser = Browser::start(Locale::Fr).await?;
    let widget = furnished(&browser).await?;
    go(&widget).await?;
    lists(&widget, expected(&browser).await?).await?;
    let foreign = json!({"of-the-host": "kept", "cx-maturity": "not ours: no place"});
    widget.choose(&PrivacyMessage::EraseAll).await?;
    widget.choose(&Message::YesErase).await?;
    let gone = async || {
        let local = device::stored(&browser).await?["local"].clone();
        Ok((local == foreign).then_some(()))
    };
    eventually("nothing of ours to be left", gone).await?;
    // What is left to say is that it was erased, and no answer is in it.
    let left = device::stored(&browser).await?["database"].clone();
    let texts = left.as_object().context("no database")?.values();
    for text in texts.filter_map(|one| one["text"].as_str()) {
        ensure!(text.contains("\"answers\":{}"), "left: {text}");
    }
    let told = widget.say(&Message::Erased).await?;
    ensure!(widget.text(".notices .notice").await?.contains(&told));
    widget.choose(&Message::Undo).await?;
    let back = async || {
        let stored = device::stored(&browser).await?;
        let run = stored["local"][Published::Organisation.key()].as_str();
        let whole = stored["local"][OTHER] == json!(TEXT)
            && stored["database"][OTHER]["text"] == json!(TEXT)
            && run.is_some_and(|run| run.contains("beyond-one-team"));
        Ok(whole.then_some(()))
    };
    eventually("everything to be back", back).await?;
    widget.choose(&Message::Back).await?;
    widget.choose(&Message::Resume).await?;
    widget.found(".review").await.map(|_| ())
}

/// From the start with keys alone, and back to it.
#[tokio::test]
async fn from_the_start_and_back_by_keys_alone() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    let widget = Widget::opened(&browser, Published::Quick).await?;
    let title = Published::Quick.title(Locale::En)?;
    let keyboard = Keyboard::on(widget);
    keyboard
        .enter(".start .actions .quiet:last-of-type")
        .await?;
    widget.found(".privacy").await?;
    widget.focus_on("heading").await?;
    keyboard.enter(".privacy > .actions .primary").await?;
    widget.heading_is(&title).await?;
    widget.focus_on("heading").await
}

/// From the report, which is as it was told before.
#[tokio::test]
async fn from_the_report_and_back() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    let plan = Plan::full(Published::Organisation)?;
    let widget = Widget::with(&browser, &plan, Step::Report).await?;
    widget.begin().await?;
    report::in_full(&widget).await?;
    let before = widget.text(".report").await?;
    go(&widget).await?;
    widget.choose(&Message::Back).await?;
    let title = widget.say(&ReportMessage::ReportTitle).await?;
    widget.heading_is(&title).await?;
    widget.focus_on("heading").await?;
    ensure!(
        widget.text(".report").await? == before,
        "it is told otherwise"
    );
    Ok(())
}
