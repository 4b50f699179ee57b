//! An anonymous report: exactly what is shown is saved, the same as made natively, in whatever browser,
//! language and on whatever day of a month; and the ways to a campaign.

use anyhow::{Result, ensure};
use cx_maturity::date::Date;
use cx_maturity::document::Step;
use cx_maturity::document::team::{Withheld, campaign, link};
use cx_maturity::locale::Locale;
use cx_maturity::wording::{ContributionMessage, Message};
use cx_maturity_e2e::contribution::{choose, collecting, expected, invited};
use cx_maturity_e2e::offline::kept;
use cx_maturity_e2e::plan::Plan;
use cx_maturity_e2e::traffic::at_hand;
use cx_maturity_e2e::{Browser, Keyboard, Published, Widget, events, site, watch};
use serde_json::json;
use thirtyfour::Key;

use crate::network::{all_of, nothing_since, traffic};

const TEXT: &str = ".contribution pre";

/// With keys alone: there, something left out and put back, saved, and back to the report.
#[tokio::test]
async fn is_saved_as_it_is_shown() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    watch::begin(&browser).await?;
    let (given, of) = (
        Plan::full(Published::Everyone)?,
        collecting(&[Published::Everyone])?,
    );
    let widget = invited(&browser, &given, &of).await?;
    at_hand(&browser, &all_of(Published::Everyone)).await?;
    kept(&browser).await?;
    // From here on, nothing is asked of the network.
    let before = traffic(&browser).await?;
    let keyboard = Keyboard::on(widget);
    keyboard.enter(".invitation .primary").await?;
    let title = widget.say(&ContributionMessage::Title).await?;
    widget.heading_is(&title).await?;
    widget.focus_on("heading").await?;
    widget.unfold().await?;
    let today = browser.today().await?;
    let without = |function, sources| {
        let text = expected(&given, &of, today, Withheld { function, sources });
        text.map(|text| text.trim().to_owned())
    };
    let whole = without(false, false)?;
    ensure!(widget.text(TEXT).await? == whole);
    keyboard
        .tab_to(".leaving-out label:first-of-type input")
        .await?;
    browser.type_text(' ').await?;
    widget.found(".leaving-out input:checked").await?;
    ensure!(widget.text(TEXT).await? == without(true, false)?);
    ensure!(
        !widget.text(TEXT).await?.contains("sales"),
        "the function is in it"
    );
    keyboard.enter(".contribution .primary").await?;
    let (name, bytes) = browser.downloaded().await?;
    ensure!(name == "anonymous-report.jsonl", "{name}");
    ensure!(String::from_utf8(bytes)? == without(true, false)? + "\n");
    widget.found(".contribution .notice").await?;
    // What is told of a file that was saved goes with a change of what it would hold.
    browser.press_with(Key::Shift, Key::Tab).await?;
    keyboard.tab_to(".contribution .primary").await?;
    widget.click(".leaving-out label:first-of-type").await?;
    widget.gone(".contribution .notice").await?;
    ensure!(widget.text(TEXT).await? == whole);
    keyboard
        .enter(".contribution > .actions .secondary")
        .await?;
    widget.found(".report .invitation").await?;
    widget.focus_on("heading").await?;
    nothing_since(&browser, &before).await
}

/// The clock of the device stands at this moment of November 2026.
fn clock(moment: &str) -> String {
    format!(
        "const Real = Date;\
         globalThis.Date = class extends Real {{\
           constructor(...given) {{ super(...(given.length ? given : ['2026-11-{moment}'])); }}\
         }};"
    )
}

/// In two languages, on two days of a month: the bytes are those that are made natively, so that they
/// are the same in any browser.
#[tokio::test]
async fn equal_answers_are_equal_bytes() -> Result<()> {
    let (given, of) = (
        Plan::full(Published::Everyone)?,
        collecting(&[Published::Everyone])?,
    );
    let expected = expected(&given, &of, Date::new(2026, 11, 15), Withheld::default())?;
    for (locale, moment) in [(Locale::En, "02T07:00:00"), (Locale::It, "30T23:00:00")] {
        let browser = Browser::start(locale).await?;
        browser.before_each_page(&clock(moment)).await?;
        let widget = invited(&browser, &given, &of).await?;
        widget.choose(&ContributionMessage::Invite).await?;
        widget.choose(&ContributionMessage::Save).await?;
        let (_, bytes) = browser.downloaded().await?;
        let found = String::from_utf8(bytes)?;
        ensure!(found == expected, "{found}; expected: {expected}");
    }
    Ok(())
}

/// Without a link, its file is chosen; what is no campaign, or one for others, is told, and another can be
/// chosen. The report knows it from then on.
#[tokio::test]
async fn a_file_in_place_of_a_link() -> Result<()> {
    use ContributionMessage as M;
    let browser = Browser::start(Locale::Fr).await?;
    let given = Plan::full(Published::Everyone)?;
    let widget = Widget::with(&browser, &given, Step::Report).await?;
    widget.begin().await?;
    widget.found(".report").await?;
    ensure!(!widget.has(".invitation").await?, "nobody has asked");
    widget.choose(&M::AskedFor).await?;
    widget.found(".contribution").await?;
    ensure!(!widget.has(TEXT).await?, "for what?");
    let text = campaign(&collecting(&[Published::Everyone])?);
    choose(&widget, &M::Choose, &text[..text.len() / 2]).await?;
    let told = widget.say(&M::Broken).await?;
    ensure!(widget.text(".contribution .panel").await?.contains(&told));
    widget.found(".contribution .problems li").await?;
    let other = campaign(&collecting(&[Published::Organisation])?);
    choose(&widget, &M::ChooseOther, &other).await?;
    let told = widget.say(&M::OtherAssessment("Autumn")).await?;
    let look = async || {
        Ok(widget
            .text(".contribution .panel")
            .await?
            .contains(&told)
            .then_some(()))
    };
    cx_maturity_e2e::browser::eventually("why not", look).await?;
    choose(&widget, &M::ChooseOther, &text).await?;
    widget.found(TEXT).await?;
    widget.choose(&Message::Back).await?;
    widget.found(".report .invitation").await.map(|_| ())
}

/// The element's attribute takes the campaign itself or its link; the page is told that something was
/// taken along, and not what.
#[tokio::test]
async fn by_the_attribute() -> Result<()> {
    let of = collecting(&[Published::Quick, Published::Everyone])?;
    let element = "<cx-maturity assessment=\"quick\" storage=\"none\"></cx-maturity>";
    let host = site::with_host(element)?;
    let browser = Browser::over(host.path(), Locale::En).await?;
    events::begin(&browser).await?;
    for campaign in [campaign(&of), link(&of)] {
        browser.open(site::HOST).await?;
        Widget::ready(&browser).await?;
        let set = "document.querySelector('cx-maturity').setAttribute('campaign', arguments[0])";
        browser.run(set, vec![json!(campaign)]).await?;
        let widget = Widget::ready(&browser).await?;
        widget.begin().await?;
        widget.run_to_report(&Plan::full(Published::Quick)?).await?;
        widget.choose(&ContributionMessage::Invite).await?;
        widget.choose(&ContributionMessage::Save).await?;
        browser.downloaded().await?;
        let exported = events::last(&browser, "exported").await?;
        let about = json!({"assessment": "quick", "kind": "anonymous"});
        ensure!(exported.detail == about, "exported: {exported:?}");
    }
    Ok(())
}
