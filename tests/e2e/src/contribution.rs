//! Handing over an anonymous report, as a respondent meets it: a campaign, the ways there, and the same
//! report made natively.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use cx_maturity::date::Date;
use cx_maturity::disclosure::GroupSize;
use cx_maturity::document::Step;
use cx_maturity::document::team::{Campaign, Instrument, Withheld, link, prepared};
use cx_maturity::wording::ContributionMessage;

use crate::browser::Browser;
use crate::plan::Plan;
use crate::published::Published;
use crate::widget::Widget;

/// A campaign that collects reports on these, for a century.
///
/// # Errors
/// A definition can't be read.
pub fn collecting(on: &[Published]) -> Result<Campaign> {
    let instruments = on.iter().map(|one| Ok(Instrument::of(&one.assessment()?)));
    Ok(Campaign {
        title: "Autumn".to_owned(),
        instruments: instruments.collect::<Result<_>>()?,
        least: GroupSize::default(),
        breakdown: Some("function".to_owned()),
        until: Date::parse("2126-12-31").context("is no day")?,
    })
}

/// The file that is handed over on a day, made natively.
///
/// # Errors
/// The plan does not fit the definition, or nothing can be handed over.
pub fn expected(
    given: &Plan,
    of: &Campaign,
    day: Option<Date>,
    withheld: Withheld,
) -> Result<String> {
    let assessment = given.to.assessment()?;
    let answers = given.answers(&assessment)?;
    let of = Ok(of.clone());
    match prepared(&assessment, &answers, Some(&of), day, withheld) {
        Ok(prepared) => Ok(prepared.text),
        Err(hindrance) => bail!("{hindrance:?}"),
    }
}

/// Opens the report on these answers by a link to a campaign.
///
/// # Errors
/// It does not come up.
pub async fn invited<'a>(browser: &'a Browser, given: &Plan, to: &Campaign) -> Result<Widget<'a>> {
    Widget::with(browser, given, Step::Report).await?;
    let address = format!("{}#campaign={}", given.to.link(), link(to));
    // It is the page that is open: its address alone changes, and the element begins anew.
    browser.open(&address).await?;
    let widget = Widget::ready(browser).await?;
    widget.begin().await?;
    widget.found(".report .invitation").await?;
    Ok(widget)
}

/// Opens the report on these answers by a link to a campaign, where nothing is kept: each is given with the
/// mouse.
///
/// # Errors
/// It does not come up, or there is no such answer.
pub async fn answered<'a>(browser: &'a Browser, given: &Plan, to: &Campaign) -> Result<Widget<'a>> {
    // From a page without the widget, which might store something meanwhile.
    browser
        .open(&format!("paper/{}.en.html", given.to.id()))
        .await?;
    let forget = "localStorage.clear();\
                  indexedDB.deleteDatabase('cx-maturity').onsuccess = () => arguments[0]()";
    browser.run_to_end(forget, vec![]).await?;
    let address = format!("{}#campaign={}", given.to.link(), link(to));
    browser.open(&address).await?;
    let widget = Widget::ready(browser).await?;
    widget.begin().await?;
    widget.run_to_report(given).await?;
    widget.found(".report .invitation").await?;
    Ok(widget)
}

/// Opens the page on what is handed over; with every fold of it open in the state `contribution-open`,
/// with nothing to hand it over to in `contribution-none`.
///
/// # Errors
/// The browser does not answer.
pub async fn show(browser: &Browser, state: &str) -> Result<()> {
    let given = Plan::full(Published::Everyone)?;
    if state == "contribution-none" {
        let widget = Widget::with(browser, &given, Step::Report).await?;
        widget.begin().await?;
        widget.found(".report").await?;
        widget.choose(&ContributionMessage::AskedFor).await?;
        return widget.found(".contribution").await.map(drop);
    }
    let widget = invited(browser, &given, &collecting(&[Published::Everyone])?).await?;
    if state == "contribution-invited" {
        return Ok(());
    }
    widget.choose(&ContributionMessage::Invite).await?;
    widget.found(".contribution").await?;
    if state == "contribution-open" {
        widget.unfold().await?;
        widget.choose(&ContributionMessage::Save).await?;
        widget.found(".contribution .notice").await?;
        browser.downloaded().await?;
    }
    Ok(())
}

/// Asks for the campaign's file, and gives the browser one with this text.
///
/// # Errors
/// There is no way to choose one.
pub async fn choose(widget: &Widget<'_>, by: &ContributionMessage<'_>, text: &str) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let file: PathBuf = folder.path().join("campaign.json");
    fs::write(&file, text)?;
    widget.choose(by).await?;
    widget.give(&file).await?;
    widget.focus_on("heading").await
}
