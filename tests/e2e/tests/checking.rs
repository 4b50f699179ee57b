//! Definitions that are not built in: an author checks one, mends it and tries it; a page brings its
//! own.

use std::fs;
use std::path::PathBuf;

use anyhow::{Result, ensure};
use cx_maturity::definition::MAX_DEFINITION_BYTES;
use cx_maturity::locale::Locale;
use cx_maturity::wording::{AuthorMessage, Message};
use cx_maturity_e2e::bench::{MEETINGS, choose};
use cx_maturity_e2e::{Browser, Widget, axe, site};
use serde_json::{Value, json};
use tempfile::TempDir;

const BENCH: &str = "<main><h1>Host</h1><cx-maturity check lang=\"en\"></cx-maturity></main>";
/// The bench on a page of a host.
async fn opened(browser: &Browser) -> Result<Widget<'_>> {
    browser.open(site::HOST).await?;
    let widget = Widget::ready(browser).await?;
    widget.found("#definition").await?;
    Ok(widget)
}

fn written(folder: &TempDir, text: &str) -> Result<PathBuf> {
    let path = folder.path().join("meetings.json");
    fs::write(&path, text)?;
    Ok(path)
}

async fn is_headed(widget: &Widget<'_>, message: AuthorMessage<'_>) -> Result<()> {
    let expected = widget.say(&message).await?;
    widget.heading_is(&expected).await
}

/// Without barriers, at this state.
async fn is_open_to_all(browser: &Browser) -> Result<()> {
    let found = axe::finds(browser).await?;
    ensure!(found.is_empty(), "{found:#?}");
    Ok(())
}

#[tokio::test]
async fn an_author_mends_a_file_and_tries_it() -> Result<()> {
    let host = site::with_host(BENCH)?;
    let browser = Browser::over(host.path(), Locale::Fr).await?;
    let widget = opened(&browser).await?;
    is_headed(&widget, AuthorMessage::BenchTitle).await?;
    is_open_to_all(&browser).await?;
    let folder = tempfile::tempdir()?;
    let broken = MEETINGS.replace("\"version\": \"2.0.0\"", "\"version\": \"2\"");
    let broken = broken.replace("\"is\": [\"some\"]", "\"is\": [\"same\"]");
    let path = written(&folder, &broken)?;
    choose(&widget, &path).await?;
    is_headed(&widget, AuthorMessage::Problems(2)).await?;
    widget.focus_on("heading").await?;
    let places = widget.texts(".remark code").await?;
    ensure!(places == ["/version", "/items/7/when/is/0"], "{places:?}");
    is_open_to_all(&browser).await?;
    widget.speak(Locale::It).await?;
    is_headed(&widget, AuthorMessage::Problems(2)).await?;
    widget.speak(Locale::En).await?;
    // Mended and chosen again under the same name.
    written(&folder, MEETINGS)?;
    choose(&widget, &path).await?;
    is_headed(&widget, AuthorMessage::Sound("Our meetings")).await?;
    let places = widget.texts(".remark code").await?;
    ensure!(
        places == ["/languages", "/languages", "/items/0"],
        "{places:?}"
    );
    is_open_to_all(&browser).await?;
    widget.choose(&AuthorMessage::Preview).await?;
    widget.found(".start").await?;
    widget.heading_is("Our meetings").await?;
    widget.begin().await?;
    let asked = widget.items().await?;
    ensure!(
        asked == ["elsewhere", "purpose", "time", "voices"],
        "{asked:?}"
    );
    widget.answer("elsewhere", "some").await?;
    widget.found("#item-heard").await?;
    let kept = browser.run("return localStorage.length", vec![]).await?;
    ensure!(kept == json!(0), "{kept} things are kept of a preview");
    // The way to all assessments leads to where it is checked.
    widget.choose(&Message::BackToBench).await?;
    is_headed(&widget, AuthorMessage::Sound("Our meetings")).await?;
    widget.focus_on("heading").await
}

/// Drops a file of so many bytes, or with this text, on what a person sees.
async fn drops(widget: &Widget<'_>, name: &str, content: &Value) -> Result<()> {
    let script = "\
        const [name, content] = asked;\
        const parts = [typeof content === 'number' ? ' '.repeat(content) : content];\
        const dataTransfer = new DataTransfer();\
        dataTransfer.items.add(new File(parts, name));\
        const told = { bubbles: true, composed: true, cancelable: true, dataTransfer };\
        const over = new DragEvent('dragover', told);\
        one('h2').dispatchEvent(over);\
        one('h2').dispatchEvent(new DragEvent('drop', told));\
        return over.defaultPrevented";
    let welcome = widget.look(script, json!([name, content])).await?;
    ensure!(
        welcome == json!(true),
        "the browser would leave the page for the file"
    );
    Ok(())
}

#[tokio::test]
async fn files_are_dropped_up_to_a_limit() -> Result<()> {
    let host = site::with_host(BENCH)?;
    let browser = Browser::over(host.path(), Locale::En).await?;
    let widget = opened(&browser).await?;
    drops(&widget, "meetings.json", &json!(MEETINGS)).await?;
    is_headed(&widget, AuthorMessage::Sound("Our meetings")).await?;
    ensure!(
        widget.text(".eyebrow").await? == "meetings.json",
        "it has another name"
    );
    let large = json!(MAX_DEFINITION_BYTES + 1);
    drops(&widget, "large.json", &large).await?;
    is_headed(&widget, AuthorMessage::Problems(1)).await?;
    let told = widget.text(".remark").await?;
    ensure!(told.contains("a larger one"), "{told}");
    let nasty = MEETINGS.replace("\"Our meetings\"", "\"<img src=x onerror=alert(1)>\"");
    drops(&widget, "<b>.json", &json!(nasty)).await?;
    is_headed(
        &widget,
        AuthorMessage::Sound("<img src=x onerror=alert(1)>"),
    )
    .await?;
    ensure!(!widget.has("img, b").await?, "a text has become HTML");
    Ok(())
}

#[tokio::test]
async fn a_page_brings_its_own_definition() -> Result<()> {
    let host = site::with_host("<h1>Host</h1><cx-maturity definition=\"own.json\"></cx-maturity>")?;
    fs::write(host.path().join("own.json"), MEETINGS)?;
    let browser = Browser::over(host.path(), Locale::En).await?;
    browser.open(site::HOST).await?;
    let widget = Widget::ready(&browser).await?;
    widget.found(".start").await?;
    widget.begin().await?;
    widget.answer("elsewhere", "nobody").await?;
    for item in ["purpose", "time", "voices"] {
        widget.answer(item, "always").await?;
    }
    widget.choose(&Message::Continue).await?;
    for (item, option) in [
        ("decisions", "always"),
        ("follow-up", "mostly"),
        ("notes", "kept"),
        ("wasted", "sometimes"),
    ] {
        widget.answer(item, option).await?;
    }
    widget.choose(&Message::Continue).await?;
    widget.choose(&Message::SeeReport).await?;
    widget.found(".report").await?;
    // 9 of 9 and 3 + 2 + 3 + 2 of 12: 19 of 21, the gates are passed.
    let level = widget.text(".headline h3").await?;
    ensure!(level.contains("By habit"), "{level}");
    Ok(())
}
