//! The page on how privacy is kept, wherever the widget stands and however it stores: on the standalone
//! page, in a frame, in a single file, with and without storage.

use anyhow::{Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity::wording::{Fault, Message, PrivacyMessage};
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::privacy::{expected, furnished, go, listed, lists};
use cx_maturity_e2e::traffic::block;
use cx_maturity_e2e::{
    Browser, Capability, Framed, Inspection, Published, Widget, environment, lacks, offline, site,
    watch,
};
use serde_json::json;

/// Each way in which something is stored, or is not, is told as it is; looking leaves no trace.
#[tokio::test]
async fn of_each_storage_what_is_true() -> Result<()> {
    let cases = [
        ("local", Message::PrivacySaved, Some("localStorage › ")),
        ("session", Message::SavedInTab, Some("sessionStorage › ")),
        ("none", Message::SavedNowhere, None),
    ];
    for (storage, told, place) in cases {
        let body =
            format!("<cx-maturity assessment=\"quick\" storage=\"{storage}\"></cx-maturity>");
        let host = site::with_host(&body)?;
        let browser = Browser::over(host.path(), Locale::En).await?;
        watch::begin(&browser).await?;
        browser.open(site::HOST).await?;
        let widget = Widget::ready(&browser).await?;
        widget.begin().await?;
        widget.choose(&Message::Back).await?;
        go(&widget).await?;
        lists(&widget, expected(&browser).await?).await?;
        let text = widget.text(".privacy").await?;
        ensure!(
            text.contains(&widget.say(&told).await?),
            "{storage}: {text}"
        );
        let nothing = widget.say(&PrivacyMessage::Nothing).await?;
        ensure!(
            text.contains(&nothing) == place.is_none(),
            "{storage}: {text}"
        );
        ensure!(
            place.is_none_or(|place| text.contains(place)),
            "{storage}: {text}"
        );
        let databases = "indexedDB.databases().then((all) => arguments[0](all.length))";
        let databases = browser.run_to_end(databases, vec![]).await?;
        ensure!(
            databases == json!(usize::from(storage == "local")),
            "{storage}"
        );
        watch::saw_nothing(&browser).await?;
    }
    Ok(())
}

#[tokio::test]
async fn where_storage_is_denied_that_is_told() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    let denied = "for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])\
                  Object.defineProperty(window, name, {get() {\
                    throw new DOMException('The operation is insecure.', 'SecurityError');\
                  }})";
    browser.before_each_page(denied).await?;
    let widget = Widget::opened(&browser, Published::Quick).await?;
    go(&widget).await?;
    for message in [
        widget.say(&Message::NotSaved(Fault::Denied)).await?,
        widget.say(&PrivacyMessage::Nothing).await?,
    ] {
        let look = async || {
            Ok(widget
                .text(".privacy")
                .await?
                .contains(&message)
                .then_some(()))
        };
        eventually(&message, look).await?;
    }
    Ok(())
}

/// Where its program can't be had, one stays where one was; once it can, it comes.
#[tokio::test]
async fn without_its_program_one_stays() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    block(&browser, &["*/reporting*".to_owned()]).await?;
    let widget = Widget::opened(&browser, Published::Quick).await?;
    widget.choose(&Message::Privacy).await?;
    let told = widget.say(&Message::NoProgram).await?;
    ensure!(widget.text(".notice.warning").await?.contains(&told));
    widget.found(".start").await?;
    block(&browser, &[]).await?;
    go(&widget).await
}

/// The files of the standalone page are told of, and can be erased.
#[tokio::test]
async fn on_the_standalone_page_its_files_too() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    let widget = Widget::opened(&browser, Published::Quick).await?;
    offline::kept(&browser).await?;
    go(&widget).await?;
    let version = widget.say(&PrivacyMessage::SentVersion).await?;
    let look = async || {
        Ok(widget
            .text(".privacy")
            .await?
            .contains(&version)
            .then_some(()))
    };
    eventually("the files of the page", look).await?;
    let text = widget.text(".stored").await?;
    ensure!(text.contains("Cache Storage › cx-maturity "), "{text}");
    let count = "caches.keys().then((all) => caches.open(all[0])).then((one) => one.keys())\
                 .then((all) => arguments[0](all.length))";
    let count = browser.run_to_end(count, vec![]).await?;
    ensure!(
        text.contains(&format!("{count} files")),
        "{count} in {text}"
    );
    widget.click(".holdings .actions .secondary").await?;
    widget.choose(&Message::YesErase).await?;
    let keys = "caches.keys().then((all) => arguments[0](all.length))";
    let gone = async || Ok((browser.run_to_end(keys, vec![]).await? == json!(0)).then_some(()));
    eventually("the cache to be gone", gone).await
}

#[tokio::test]
async fn in_a_frame() -> Result<()> {
    let framed = Framed::start(false, "assessment=quick", "").await?;
    framed.open().await?;
    let widget = framed.enter().await?;
    widget.begin().await?;
    widget.choose(&Message::Back).await?;
    go(&widget).await?;
    lists(&widget, expected(&framed.browser).await?).await?;
    widget.choose(&Message::Back).await?;
    widget.found(".start").await.map(|_| ())
}

#[tokio::test]
async fn in_a_single_file() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    watch::begin(&browser).await?;
    let path = environment::release()?.join("single/cx-maturity-quick.html");
    browser.open_file(&path.canonicalize()?).await?;
    let widget = Widget::ready(&browser).await?;
    widget.begin().await?;
    widget.choose(&Message::Back).await?;
    go(&widget).await?;
    let key = format!("localStorage › {}", Published::Quick.key());
    let look = async || Ok(listed(&widget).await?[&key].is_string().then_some(()));
    eventually("what is stored", look).await?;
    let told = widget.say(&Message::SavedInFile).await?;
    ensure!(widget.text(".privacy").await?.contains(&told));
    watch::saw_nothing(&browser).await
}

#[tokio::test]
async fn it_has_no_barriers() -> Result<()> {
    if lacks(&[Capability::Media, Capability::Size])? {
        return Ok(());
    }
    for locale in Locale::ALL {
        let browser = Browser::start(locale).await?;
        let mut inspection = Inspection::of(&browser);
        let widget = furnished(&browser).await?;
        go(&widget).await?;
        widget.found(".holdings").await?;
        widget.unfold().await?;
        inspection.look("how privacy is kept").await?;
        widget.choose(&PrivacyMessage::EraseAll).await?;
        widget.found("#question").await?;
        inspection.look("the question on erasing all").await?;
        inspection.done()?;
    }
    Ok(())
}
