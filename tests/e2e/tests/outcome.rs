//! What a facilitator does with a team's results: saves and prints them, compares them, makes a plan of
//! them, reads them in another language, erases them.

use anyhow::{Context, Result, ensure};
use cx_maturity::document::team::read_published;
use cx_maturity::locale::Locale;
use cx_maturity::wording::{MergingMessage, Message, PlanMessage, TeamMessage};
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::earlier::{numbers, spring};
use cx_maturity_e2e::merging::{
    campaign, compare, counts, everybody, merge, opened, seen, take, written,
};
use cx_maturity_e2e::tabs::Tabs;
use cx_maturity_e2e::{Browser, Capability, Widget, lacks};
use serde_json::{Value, json};

/// Saves by a button, and gives the text, once its name is right.
async fn saved(browser: &Browser, what: &str, ending: &str) -> Result<String> {
    let (name, bytes) = browser.downloaded().await?;
    let named =
        name.starts_with(&format!("cx-maturity-autumn-{what}-20")) && name.ends_with(ending);
    ensure!(named, "{name}");
    Ok(String::from_utf8(bytes)?)
}

/// The rows of a table in English.
fn rows(table: &str) -> Result<Vec<Vec<String>>> {
    let table = table.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(table.as_bytes());
    let read = |row: csv::Result<csv::StringRecord>| Ok(row?.iter().map(str::to_owned).collect());
    reader.records().map(read).collect()
}

#[tokio::test]
async fn its_numbers_are_taken_along() -> Result<()> {
    let of = campaign()?;
    let browser = Browser::start(Locale::En).await?;
    let widget = seen(&browser, &of).await?;
    widget.choose(&TeamMessage::ScoresCsv).await?;
    let table = rows(&saved(&browser, "team", ".csv").await?)?;
    // Of marketing and finance there are 7 and 4: these are put together, and shown as no group.
    let counted = table[1..]
        .iter()
        .filter(|row| row[0] == row[3] && row[7].is_empty());
    let counted: Vec<[&str; 2]> = counted.map(|row| [&*row[4], &*row[6]]).collect();
    let expected = [
        ["", "8"],
        ["", "57"],
        ["Sales and account teams", "14"],
        ["Service", "13"],
        ["IT", "10"],
        ["Operations and other back office", "9"],
    ];
    ensure!(counted == expected, "{counted:?}");
    ensure!(!table.iter().any(|row| row[4].starts_with("Finance")));
    widget.choose(&TeamMessage::NumbersJson).await?;
    let text = saved(&browser, "team", ".json").await?;
    ensure!(text == numbers(&of, &everybody(&of)?)?, "{text}");
    let read = read_published(&text).ok().context("can't be read back")?;
    ensure!(read.campaign.title == of.title && read.assessments.len() == 2);
    Ok(())
}

#[tokio::test]
async fn it_is_compared_with_an_earlier_campaign() -> Result<()> {
    let of = campaign()?;
    let browser = Browser::start(Locale::En).await?;
    let widget = seen(&browser, &of).await?;
    let folder = tempfile::tempdir()?;
    let spring = written(folder.path(), "spring.json", &[spring(&of)?])?;
    compare(&widget, &spring).await?;
    let told = widget.content(".changes-of-team").await?;
    ensure!(told.contains("Spring"), "{told}");
    let others = widget.rows(".changes-of-team .charted").await?;
    ensure!(others.iter().any(|row| row[1] != row[2]), "{others:?}");
    // What was saved here is compared with itself by another: nothing has changed.
    widget.choose(&TeamMessage::NumbersJson).await?;
    let same = written(
        folder.path(),
        "same.json",
        &[saved(&browser, "team", ".json").await?],
    )?;
    widget.choose(&TeamMessage::CompareLeft).await?;
    widget.gone(".changes-of-team .charted").await?;
    compare(&widget, &same).await?;
    let rows = widget.rows(".changes-of-team .charted").await?;
    let still = |row: &Vec<String>| row[1] == row[2] && row[3] == "±0";
    ensure!(rows.len() > 2 && rows.iter().all(still), "{rows:?}");
    Ok(())
}

/// Nothing that can be pressed is printed, and no plan where nothing was taken into it.
#[tokio::test]
async fn it_is_printed_without_what_can_be_pressed() -> Result<()> {
    if lacks(&[Capability::Printing, Capability::Media])? {
        return Ok(());
    }
    let browser = Browser::start(Locale::En).await?;
    let count = "globalThis.printed = 0; globalThis.print = () => { globalThis.printed += 1; }";
    browser.before_each_page(count).await?;
    let widget = seen(&browser, &campaign()?).await?;
    let on_paper = async || -> Result<(Value, String)> {
        browser.medium("print").await?;
        let look = "const pressed = all('button, select, input, textarea, progress, [type=file]')\
                      .filter((one) => one.checkVisibility()).map((one) => one.outerHTML);\
                    return [pressed, one('.widget').innerText]";
        let found = widget.look(look, Value::Null).await?;
        browser.medium("").await?;
        let text = found[1].as_str().unwrap_or_default().to_owned();
        Ok((found[0].clone(), text))
    };
    let plan = widget.text("#team-plan").await?;
    let (pressed, text) = on_paper().await?;
    ensure!(pressed == json!([]), "{pressed:#}");
    ensure!(!text.contains(&plan), "an empty plan is printed");
    widget.click(".proposals .advice .check").await?;
    let taken = widget.text(".planned-action h4").await?;
    let (pressed, text) = on_paper().await?;
    ensure!(pressed == json!([]), "{pressed:#}");
    ensure!(text.contains(&plan) && text.contains(&taken), "{text}");
    widget.choose(&TeamMessage::Print).await?;
    let once = async || {
        let printed = browser.run("return printed", vec![]).await?;
        Ok((printed == json!(1)).then_some(()))
    };
    eventually("paper", once).await
}

/// The page anew, at the results of the campaign that is kept.
async fn again(browser: &Browser) -> Result<Widget<'_>> {
    browser.open("?team").await?;
    let widget = Widget::ready(browser).await?;
    widget.click(".campaigns button").await?;
    widget.choose(&MergingMessage::ToOutcome).await?;
    widget.found(".team").await?;
    Ok(widget)
}

#[tokio::test]
async fn its_plan_stays() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    let widget = seen(&browser, &campaign()?).await?;
    let title = widget.text(".proposals .advice h5").await?;
    widget.click(".proposals .advice .check").await?;
    ensure!(widget.text(".planned-action h4").await? == title);
    let widget = again(&browser).await?;
    let titles = widget.texts(".planned-action h4").await?;
    ensure!(titles == std::slice::from_ref(&title), "{titles:?}");
    ensure!(widget.has(".proposals .advice .check :checked").await?);
    widget.choose(&PlanMessage::PlanCsv).await?;
    let table = rows(&saved(&browser, "team-plan", ".csv").await?)?;
    ensure!(table.len() == 2 && table[1].contains(&title), "{table:?}");
    widget.click(".planned-action button").await?;
    widget.gone(".planned-action").await?;
    widget.focus_on("team-plan").await?;
    let widget = again(&browser).await?;
    ensure!(!widget.has(".planned-action").await?);
    Ok(())
}

#[tokio::test]
async fn it_is_erased_and_brought_back() -> Result<()> {
    let of = campaign()?;
    let browser = Browser::start(Locale::En).await?;
    let widget = seen(&browser, &of).await?;
    widget.choose(&MergingMessage::ToGather).await?;
    let merged = counts(&widget).await?;
    widget.choose(&MergingMessage::Erase).await?;
    widget.focus_on("question").await?;
    widget.choose(&MergingMessage::Keep).await?;
    widget.gone("#question").await?;
    widget.choose(&MergingMessage::Erase).await?;
    widget.choose(&Message::YesErase).await?;
    widget.focus_on("merging-notice").await?;
    ensure!(!widget.has(".campaigns").await?, "it is still listed");
    let kept = "return Object.keys(localStorage).filter((key) => key.includes(':team/')).length";
    ensure!(browser.run(kept, vec![]).await? == json!(0));
    widget.choose(&Message::Undo).await?;
    widget.heading_is(&of.title).await?;
    ensure!(counts(&widget).await? == merged);
    let widget = again(&browser).await?;
    ensure!(widget.has(".headlines").await?);
    Ok(())
}

/// What another tab has merged meanwhile is not merged a second time.
#[tokio::test]
async fn another_tab_has_merged_meanwhile() -> Result<()> {
    let of = campaign()?;
    let browser = Browser::start(Locale::En).await?;
    let folder = tempfile::tempdir()?;
    let all = written(folder.path(), "all.jsonl", &everybody(&of)?)?;
    let here = opened(&browser, &of).await?;
    take(&here, std::slice::from_ref(&all)).await?;
    let tabs = Tabs::open(&browser).await?;
    let there = opened(&browser, &of).await?;
    take(&there, std::slice::from_ref(&all)).await?;
    merge(&there).await?;
    let merged = counts(&there).await?;
    tabs.to_first().await?;
    here.click(".merge .primary").await?;
    here.focus_on("merging-notice").await?;
    let told = here.say(&MergingMessage::Overtaken).await?;
    ensure!(here.text("#merging-notice").await? == told);
    ensure!(counts(&here).await? == merged);
    take(&here, &[all]).await?;
    ensure!(counts(&here).await? == merged, "counted twice");
    Ok(())
}

/// A tab that lags behind another, or behind a newer version of the widget, writes over nothing that they
/// have kept.
#[tokio::test]
async fn what_others_have_kept_is_not_written_over() -> Result<()> {
    let of = campaign()?;
    let browser = Browser::start(Locale::En).await?;
    let here = seen(&browser, &of).await?;
    let tabs = Tabs::open(&browser).await?;
    let there = again(&browser).await?;
    there.click(".proposals .advice .check").await?;
    there.found(".planned-action").await?;
    let kept = async || {
        let stored = "return Object.entries(localStorage).find(([key]) => key.includes(':team/'))";
        browser.run(stored, vec![]).await
    };
    let theirs = kept().await?;
    tabs.to_first().await?;
    let other = ".proposals .advice:nth-of-type(2) .check";
    here.click(other).await?;
    here.focus_on("merging-notice").await?;
    let told = here.say(&MergingMessage::Overtaken).await?;
    ensure!(here.text("#merging-notice").await? == told);
    ensure!(kept().await? == theirs, "it is written over");
    // It goes on from there.
    here.choose(&MergingMessage::ToOutcome).await?;
    ensure!(here.texts(".planned-action h4").await?.len() == 1);
    let newer =
        "localStorage.setItem(arguments[0], arguments[1].replace('\"format\":1', '\"format\":2'))";
    let arguments = theirs.as_array().context("nothing is kept")?.clone();
    browser.run(newer, arguments).await?;
    let newer = kept().await?;
    ensure!(newer != theirs, "{newer}");
    here.click(other).await?;
    here.focus_on("merging-notice").await?;
    let told = here.say(&MergingMessage::KeptByNewer).await?;
    ensure!(here.text("#merging-notice").await? == told);
    ensure!(kept().await? == newer, "it is written over");
    Ok(())
}

#[tokio::test]
async fn it_is_read_in_another_language() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    let widget = seen(&browser, &campaign()?).await?;
    let cells =
        "return all('.team td.number').map((one) => one.textContent.replace(/[^0-9]/g, ''))";
    let before = widget.look(cells, Value::Null).await?;
    for locale in [Locale::Fr, Locale::It, Locale::En] {
        widget.speak(locale).await?;
        let title = widget.say(&TeamMessage::Title).await?;
        widget.heading_is(&title).await?;
        let text = widget.text(".team").await?;
        for other in Locale::ALL.into_iter().filter(|other| *other != locale) {
            let theirs = TeamMessage::HeadlinesTitle;
            let theirs = cx_maturity::wording::Words::words(&theirs, other);
            ensure!(!text.contains(&*theirs), "{theirs} in {}", locale.tag());
        }
        let now = widget.look(cells, Value::Null).await?;
        ensure!(now == before, "other numbers in {}", locale.tag());
    }
    Ok(())
}
