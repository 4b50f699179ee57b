//! A facilitator without a mouse: from a new campaign to a plan for the team, and back.

use anyhow::{Context, Result};
use cx_maturity::document::team::{Campaign, read_link};
use cx_maturity::locale::Locale;
use cx_maturity_e2e::merging::{everybody, take, written};
use cx_maturity_e2e::{Browser, Keyboard, Widget};
use serde_json::json;
use thirtyfour::Key;

/// Prepares a campaign, and reads it from the link that is passed on.
async fn prepared(keys: &Keyboard<'_>) -> Result<Campaign> {
    keys.enter(".panel .primary").await?;
    keys.widget.focus_on("heading").await?;
    for (field, typed) in [
        ("#campaign-title", "Autumn"),
        ("#campaign-until", "12312126"),
    ] {
        keys.tab_to(field).await?;
        for key in typed.chars() {
            keys.browser.type_text(key).await?;
        }
    }
    keys.enter(".actions .primary").await?;
    keys.widget.heading_is("Autumn").await?;
    keys.widget.focus_on("heading").await?;
    let link = keys.widget.entered("link-1").await?;
    let (_, code) = link.split_once("#campaign=").context("no link")?;
    read_link(code).ok().context("the link is no campaign")
}

/// The whole way: from a new campaign to an action in the plan, and back.
#[tokio::test]
async fn all_of_it_is_done_by_keys() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    browser.open("?team").await?;
    let widget = Widget::ready(&browser).await?;
    widget.found("#campaign-link").await?;
    let keys = Keyboard::on(widget);
    let of = prepared(&keys).await?;
    // The way back stands before the heading.
    browser.press_with(Key::Shift, Key::Tab).await?;
    browser.press(Key::Enter).await?;
    widget.focus_on("heading").await?;
    keys.enter(".campaigns button").await?;
    widget.focus_on("heading").await?;
    let folder = tempfile::tempdir()?;
    keys.tab_to("#reports").await?;
    take(
        &widget,
        &[written(folder.path(), "all.jsonl", &everybody(&of)?)?],
    )
    .await?;
    // It was in a field that had to go.
    widget.focus_on("taking").await?;
    keys.enter(".merge .primary").await?;
    widget.focus_on("merging-notice").await?;
    keys.enter(".merge .secondary").await?;
    widget.focus_on("heading").await?;
    widget.found(".team").await?;
    keys.tab_to(".proposals .check input").await?;
    browser.press(Key::Space).await?;
    widget.found(".planned-action").await?;
    // The box that was ticked has the keyboard still.
    keys.tab_to(".proposals .check input:checked").await?;
    for _ in 0..80 {
        if widget
            .look(
                "return root.activeElement === one('.back button')",
                json!(null),
            )
            .await?
            == json!(true)
        {
            break;
        }
        browser.press_with(Key::Shift, Key::Tab).await?;
    }
    browser.press(Key::Enter).await?;
    widget.heading_is("Autumn").await?;
    widget.focus_on("heading").await
}
