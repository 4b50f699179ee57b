//! `keep-days`: what was not changed for so many days is erased before anything is shown, and told;
//! nothing else is.

use std::fs;

use anyhow::{Context, Result, ensure};
use cx_maturity::document::Step;
use cx_maturity::locale::Locale;
use cx_maturity::wording::Message;
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::plan::Plan;
use cx_maturity_e2e::{Browser, Framed, Published, Widget, device, environment, site, watch};
use serde_json::{Value, json};
use tempfile::TempDir;

const PLACE: &str = "cx-maturity/1/organisation/desk";

/// A page that asks for so many days, with a run that was last changed so many days ago.
async fn opened(keep: &str, ago: i32) -> Result<(TempDir, Browser)> {
    let body = format!(
        "<cx-maturity assessment=\"organisation\" storage-key=\"desk\" {keep}></cx-maturity>"
    );
    let host = site::with_host(&body)?;
    let browser = Browser::over(host.path(), Locale::En).await?;
    watch::begin(&browser).await?;
    browser.open(site::HOST).await?;
    Widget::ready(&browser).await?;
    let run = Plan::mixed()?.first(8).stored(Step::Review)?;
    for kind in ["", "/backup", "/unreadable"] {
        device::put(&browser, &format!("{PLACE}{kind}"), &run).await?;
    }
    let runs = r#"{"format":1,"kind":"cx-maturity-runs","runs":[]}"#;
    device::put(&browser, &format!("{PLACE}/runs"), runs).await?;
    device::put_copy(&browser, PLACE, &run, 0).await?;
    let day = device::day_before(&browser, ago).await?;
    device::put(&browser, &day_key(), &day).await?;
    device::put(&browser, "cx-maturity/1/organisation/desk-2", &run).await?;
    device::put(&browser, "of-the-host", "kept").await?;
    browser.reload().await?;
    Widget::ready(&browser).await?;
    Ok((host, browser))
}

fn day_key() -> String {
    format!("{PLACE}/day")
}

/// The keys on the device.
async fn keys(browser: &Browser) -> Result<Vec<String>> {
    let stored = device::stored(browser).await?;
    let local = stored["local"].as_object().context("no storage")?;
    let database = stored["database"].as_object().context("no database")?;
    let copies = database.keys().map(|key| format!("copy of {key}"));
    let mut keys: Vec<String> = local.keys().cloned().chain(copies).collect();
    keys.sort();
    Ok(keys)
}

#[tokio::test]
async fn what_is_too_old_goes_and_that_is_told() -> Result<()> {
    let (_host, browser) = opened("keep-days=\"7\"", 8).await?;
    let widget = Widget::ready(&browser).await?;
    ensure!(!widget.has(".start .secondary").await?, "it goes on");
    let told = widget.text(".expired p").await?;
    ensure!(told.contains("7 days after the last change"), "{told}");
    let left = ["cx-maturity/1/organisation/desk-2", "of-the-host"];
    ensure!(keys(&browser).await? == left, "{:?}", keys(&browser).await?);
    widget.click(".expired button").await?;
    widget.gone(".expired").await?;
    let said = widget.say(&Message::SavedForDays(7)).await?;
    ensure!(
        widget.text(".panel").await?.contains(&said),
        "“{said}” is not told before"
    );
    watch::saw_nothing(&browser).await
}

/// On the last day it is there; opening is no change, an answer is one.
#[tokio::test]
async fn what_is_not_too_old_stays_and_opening_is_no_change() -> Result<()> {
    let (_host, browser) = opened("keep-days=\"7\"", 7).await?;
    let last = device::day_before(&browser, 7).await?;
    let today = device::day_before(&browser, 0).await?;
    let widget = Widget::ready(&browser).await?;
    ensure!(!widget.has(".expired").await?, "something is told");
    browser.reload().await?;
    let widget = Widget::ready(&browser).await?;
    ensure!(widget.has(".start .secondary").await?, "it does not go on");
    ensure!(device::text_of(&browser, &day_key()).await? == Some(last));
    widget.choose(&Message::Resume).await?;
    widget.change(0).await?;
    widget.answer("budget", "own-budget").await?;
    let noted = async || {
        let day = device::text_of(&browser, &day_key()).await?;
        Ok((day.as_ref() == Some(&today)).then_some(()))
    };
    eventually("the day of the change", noted).await?;
    watch::saw_nothing(&browser).await
}

/// What was erased by the respondent leaves no day behind.
#[tokio::test]
async fn the_day_goes_with_the_answers() -> Result<()> {
    let (_host, browser) = opened("keep-days=\"7\"", 1).await?;
    let widget = Widget::ready(&browser).await?;
    widget.choose(&Message::Erase).await?;
    widget.choose(&Message::YesErase).await?;
    let left = [
        "copy of cx-maturity/1/organisation/desk",
        "cx-maturity/1/organisation/desk-2",
        "of-the-host",
    ];
    let gone = async || Ok((keys(&browser).await? == left).then_some(()));
    let waited = eventually("all of it to be gone", gone).await;
    let now = keys(&browser).await?;
    waited.with_context(|| format!("left: {now:?}"))
}

/// A clock that was set back erases nothing; it is counted from today.
#[tokio::test]
async fn a_day_in_the_future_erases_nothing() -> Result<()> {
    let (_host, browser) = opened("keep-days=\"1\"", -400).await?;
    let widget = Widget::ready(&browser).await?;
    ensure!(widget.has(".start .secondary").await?, "it is gone");
    let today = device::day_before(&browser, 0).await?;
    ensure!(device::text_of(&browser, &day_key()).await? == Some(today));
    Ok(())
}

/// What was there before the page asked for it: the second copy knows when it was last written.
#[tokio::test]
async fn without_a_day_the_second_copy_tells() -> Result<()> {
    let (_host, browser) = opened("keep-days=\"7\"", 0).await?;
    let run = device::text_of(&browser, PLACE).await?.context("no run")?;
    let without_day = async |ago: u32| -> Result<Widget> {
        let forget = "localStorage.removeItem(arguments[0])";
        browser.run(forget, vec![json!(day_key())]).await?;
        device::put_copy(&browser, PLACE, &run, ago).await?;
        browser.reload().await?;
        Widget::ready(&browser).await
    };
    let widget = without_day(2).await?;
    ensure!(widget.has(".start .secondary").await?, "it is gone");
    // Once and for all: that copy is written anew whenever the page is opened.
    let day = device::text_of(&browser, &day_key()).await?;
    ensure!(
        day == Some(device::day_before(&browser, 2).await?),
        "{day:?}"
    );
    let widget = without_day(9).await?;
    ensure!(!widget.has(".start .secondary").await?, "it goes on");
    widget.found(".expired").await.map(|_| ())
}

/// Nothing is erased, nor is any day noted, where the page does not ask for it or asks for nonsense,
/// which is told to whoever runs it.
#[tokio::test]
async fn without_a_wish_and_with_a_wrong_one_nothing_goes() -> Result<()> {
    for wish in ["", "0", "-1", "7.5", "soon", "10000", "7 days"] {
        let keep = if wish.is_empty() {
            String::new()
        } else {
            format!("keep-days=\"{wish}\"")
        };
        let (_host, browser) = opened(&keep, 2000).await?;
        let widget = Widget::ready(&browser).await?;
        ensure!(widget.has(".start .secondary").await?, "{wish}: it is gone");
        let before = device::text_of(&browser, &day_key()).await?;
        widget.choose(&Message::Resume).await?;
        widget.change(0).await?;
        widget.answer("budget", "own-budget").await?;
        ensure!(
            device::text_of(&browser, &day_key()).await? == before,
            "{wish}: a day"
        );
        let wrong = browser.run("return globalThis.wrong", vec![]).await?;
        let told = wrong.to_string().contains("keep-days");
        ensure!(told != wish.is_empty(), "{wish}: {wrong}");
    }
    Ok(())
}

/// The choice erases what is too old of each assessment that it offers.
#[tokio::test]
async fn the_choice_too() -> Result<()> {
    let host = site::with_host("<cx-maturity keep-days=\"3\" lang=\"fr\"></cx-maturity>")?;
    let browser = Browser::over(host.path(), Locale::En).await?;
    browser.open(site::HOST).await?;
    Widget::ready(&browser).await?;
    for (one, ago) in [(Published::Quick, 4), (Published::Everyone, 3)] {
        let run = Plan::full(one)?.stored(Step::Review)?;
        device::put(&browser, &one.key(), &run).await?;
        let day = device::day_before(&browser, ago).await?;
        device::put(&browser, &format!("{}/day", one.key()), &day).await?;
    }
    browser.reload().await?;
    let widget = Widget::ready(&browser).await?;
    widget.found(".choice").await?;
    ensure!(widget.text(".expired").await?.contains("3 jours"));
    let left = keys(&browser).await?;
    let everyone = Published::Everyone.key();
    ensure!(
        left == [everyone.clone(), format!("{everyone}/day")],
        "{left:?}"
    );
    let said = widget.say(&Message::SavedForDays(3)).await?;
    ensure!(widget.text(".panel").await?.contains(&said));
    Ok(())
}

#[tokio::test]
async fn by_the_address_of_a_frame() -> Result<()> {
    let framed = Framed::start(false, "assessment=quick&keep-days=14", "").await?;
    framed.open().await?;
    let widget = framed.enter().await?;
    let said = widget.say(&Message::SavedForDays(14)).await?;
    ensure!(widget.text(".panel").await?.contains(&said));
    Ok(())
}

/// | last change | today | days | |
/// |---|---|---|---|
/// | … | … | … | what becomes of it |
#[tokio::test]
async fn what_becomes_of_it_by_the_days() -> Result<()> {
    let table = json!([
        ["2026-11-22", "2026-11-22", 7, "keep"],
        ["2026-11-15", "2026-11-22", 7, "keep"],
        ["2026-11-14", "2026-11-22", 7, "erase"],
        ["2026-11-21", "2026-11-22", 1, "keep"],
        ["2026-11-20", "2026-11-22", 1, "erase"],
        ["2000-01-01", "2026-11-22", 9999, "keep"],
        ["1999-01-01", "2026-11-22", 9999, "erase"],
        ["2028-02-28", "2028-03-01", 2, "keep"],
        ["2027-02-28", "2027-03-02", 1, "erase"],
        ["2026-12-31", "2027-01-01", 1, "keep"],
        // The days on which a clock is put forward or back count as one.
        ["2026-03-28", "2026-03-30", 2, "keep"],
        ["2026-10-24", "2026-10-26", 2, "keep"],
        // The clock was set back.
        ["2026-11-23", "2026-11-22", 7, "anew"],
        ["9999-12-31", "2026-11-22", 1, "anew"],
        // No day.
        ["", "2026-11-22", 7, "anew"],
        [null, "2026-11-22", 7, "anew"],
        ["soon", "2026-11-22", 7, "anew"],
        ["2026-11-31", "2026-12-22", 7, "anew"],
        ["2026-13-01", "2027-12-22", 7, "anew"],
        ["2026-1-1", "2026-11-22", 7, "anew"],
    ]);
    let browser = Browser::start(Locale::En).await?;
    browser.open("").await?;
    let files = fs::read_to_string(environment::dist()?.join("files.json"))?;
    let files: Value = serde_json::from_str(&files)?;
    let path = files["expiry"]
        .as_str()
        .context("the build has no such script")?;
    let script = "const [address, table, done] = arguments;\
                  import(new URL(address, location.href).href).then(({verdict}) =>\
                    done(table.map(([last, today, days]) => [last, today, days, verdict(last, today, days)])),\
                    (error) => done(String(error)));";
    let found = browser
        .run_to_end(script, vec![json!(path), table.clone()])
        .await?;
    ensure!(found == table, "found {found:#}");
    Ok(())
}
