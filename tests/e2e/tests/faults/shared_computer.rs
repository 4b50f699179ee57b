//! A computer that others use too: what is kept, for how long, and how it is erased.

use anyhow::{Context, Result, ensure};
use cx_maturity::document::Step;
use cx_maturity::locale::Locale;
use cx_maturity::wording::Message;
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::plan::Plan;
use cx_maturity_e2e::{Browser, Published, Widget, fault, site, watch};
use serde_json::{Map, Value, json};

use crate::coming_back::storage;

const ROW: &str = "shared_computer";

#[tokio::test]
async fn only_what_is_ours_is_erased() -> Result<()> {
    fault::seen(ROW, "erase mine", erased()).await
}

async fn erased() -> Result<String> {
    let browser = Browser::start(Locale::En).await?;
    let widget = Widget::with(&browser, &Plan::all(2)?, Step::Review).await?;
    let foreign = "localStorage.setItem('cx-maturity/1/organisation/other', 'another element’s');\
                   localStorage.setItem('of-the-host', 'kept')";
    browser.run(foreign, vec![]).await?;
    let before = storage(&browser).await?;
    widget.choose(&Message::Erase).await?;
    widget.focus_on("question").await?;
    let asked = widget.text("#question").await?;
    widget.choose(&Message::Keep).await?;
    widget.gone("#question").await?;
    ensure!(
        storage(&browser).await? == before,
        "a question that was declined changed something"
    );
    widget.choose(&Message::Erase).await?;
    widget.choose(&Message::YesErase).await?;
    widget.found(".notice").await?;
    let mut expected = before.clone();
    expected
        .as_object_mut()
        .context("no storage")?
        .remove(&Published::Organisation.key());
    let look = async || Ok((storage(&browser).await? == expected).then_some(()));
    eventually("nothing of it to be left", look).await?;
    let left = storage(&browser).await?;
    widget.choose(&Message::Undo).await?;
    let back = widget.say(&Message::BroughtBack).await?;
    let notice = widget.text(".notice").await?;
    ensure!(notice.contains(&back), "“{back}” is not told: {notice}");
    ensure!(
        storage(&browser).await? == before,
        "undoing does not bring everything back"
    );
    let keys = |all: &Value| all.as_object().map_or(0, Map::len);
    Ok(format!(
        "“{asked}”; of {} keys {} are left, which are not its own; “{back}”",
        keys(&before),
        keys(&left)
    ))
}

/// How many texts the page's storages hold, and what an answer in them looks like.
async fn kept(browser: &Browser) -> Result<Value> {
    let script = "return [localStorage, sessionStorage].map((one) =>\
                  Object.values(one).filter((text) => text.includes('own-budget')).length)";
    browser.run(script, vec![]).await
}

/// Whether the second copy holds the answer.
async fn copied(browser: &Browser) -> Result<bool> {
    let script = "const done = arguments[0];\
        indexedDB.databases().then((all) => {\
          if (!all.some((one) => one.name === 'cx-maturity')) return done(false);\
          const opening = indexedDB.open('cx-maturity');\
          opening.onsuccess = () => {\
            const all = opening.result.transaction('copies').objectStore('copies').getAll();\
            all.onsuccess = () => {\
              opening.result.close();\
              done(JSON.stringify(all.result).includes('own-budget'));\
            };\
          };\
        }, () => done(false))";
    Ok(browser.run_to_end(script, vec![]).await? == json!(true))
}

#[tokio::test]
async fn storage_local() -> Result<()> {
    let expected = (json!([1, 0]), true);
    let check = storage_is_as_asked("local", expected, Message::PrivacySaved);
    fault::seen(ROW, "storage=\"local\"", check).await
}

#[tokio::test]
async fn storage_session() -> Result<()> {
    let expected = (json!([0, 1]), false);
    let check = storage_is_as_asked("session", expected, Message::SavedInTab);
    fault::seen(ROW, "storage=\"session\"", check).await
}

#[tokio::test]
async fn storage_none() -> Result<()> {
    let expected = (json!([0, 0]), false);
    let check = storage_is_as_asked("none", expected, Message::SavedNowhere);
    fault::seen(ROW, "storage=\"none\"", check).await
}

/// On the device, until the tab is closed, or nowhere, and each is told.
async fn storage_is_as_asked(
    storage: &str,
    (expected, twice): (Value, bool),
    told: Message<'_>,
) -> Result<String> {
    let host = site::with_host(&format!(
        "<cx-maturity assessment=\"organisation\" storage=\"{storage}\"></cx-maturity>"
    ))?;
    let browser = Browser::over(host.path(), Locale::En).await?;
    watch::begin(&browser).await?;
    browser.open(site::HOST).await?;
    let widget = Widget::ready(&browser).await?;
    let told = widget.say(&told).await?;
    let panel = widget.text(".panel").await?;
    ensure!(panel.contains(&told), "“{told}” is not told: {panel}");
    widget.begin().await?;
    widget.answer("budget", "own-budget").await?;
    let kept = kept(&browser).await?;
    ensure!(kept == expected, "kept {kept}");
    let look = async || Ok((copied(&browser).await? == twice).then_some(()));
    eventually("the second copy, or none", look).await?;
    let warned = widget.has(".notice").await?;
    ensure!(warned == (storage == "none"), "warned: {warned}");
    browser.reload().await?;
    let widget = Widget::ready(&browser).await?;
    let resumes = widget.has(".start .secondary").await?;
    ensure!(resumes == (storage != "none"), "goes on: {resumes}");
    watch::saw_nothing(&browser).await?;
    Ok(format!(
        "“{told}”; on the device and in the tab: {kept}, in the database: {}; goes on after a reload: {resumes}",
        copied(&browser).await?
    ))
}
