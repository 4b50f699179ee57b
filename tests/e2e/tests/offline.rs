//! The standalone page without a server: kept on the device whole or not at all, and nothing claimed
//! where it is not.

use std::fs;

use anyhow::{Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity::wording::Message;
use cx_maturity_e2e::merging::{LEADERS, campaign, counts, everybody, open, take, written};
use cx_maturity_e2e::offline::{Site, State, kept, says, versions};
use cx_maturity_e2e::traffic::{site, sorted};
use cx_maturity_e2e::{
    Browser, Capability, Published, Widget, axe, environment, events, lacks, watch,
};
use serde_json::{Value, json};

/// A facilitator takes a file in: its worker is there too.
async fn reports_are_counted(widget: &Widget<'_>) -> Result<()> {
    let of = campaign()?;
    open(widget, &of).await?;
    let folder = tempfile::tempdir()?;
    let lines = everybody(&of)?;
    take(widget, &[written(folder.path(), "all.jsonl", &lines)?]).await?;
    let everyone = lines.len() - LEADERS;
    let waiting = [LEADERS, everyone].map(|count| (count.to_string(), "0".to_owned()));
    let found = counts(widget).await?;
    ensure!(found == waiting, "{found:?}");
    Ok(())
}

/// What else belongs to the site: a link to an assessment, the bench, the page for iframes, the page for
/// teams, paper.
#[tokio::test]
async fn every_page_of_the_site_opens_without_the_server() -> Result<()> {
    let mut site = Site::of_the_build()?;
    let browser = Browser::start(Locale::En).await?;
    site.open(&browser, "index.html").await?;
    kept(&browser).await?;
    site.stop();
    for page in ["?assessment=quick", "index.html?assessment=quick"] {
        site.open(&browser, page).await?;
        Widget::ready(&browser).await?.found(".start").await?;
    }
    site.open(&browser, "frame.html?assessment=everyone&lang=fr")
        .await?;
    Widget::ready(&browser).await?.found(".start").await?;
    site.open(&browser, "?check").await?;
    Widget::ready(&browser).await?.found(".bench").await?;
    site.open(&browser, "?team").await?;
    reports_are_counted(&Widget::ready(&browser).await?).await?;
    for published in Published::ALL {
        for locale in Locale::ALL {
            let page = format!("paper/{}.{}.html", published.id(), locale.tag());
            site.open(&browser, &page).await?;
            let styled = "return [document.querySelectorAll('h4').length > 0,\
                          [...document.styleSheets].every((one) => one.cssRules.length > 0)]";
            let styled = browser.run(styled, vec![]).await?;
            ensure!(styled == json!([true, true]), "{page}: {styled}");
        }
    }
    Ok(())
}

/// Each file is asked for once, whoever needs it first; what has been loaded is not loaded again.
#[tokio::test]
async fn nothing_is_asked_for_twice() -> Result<()> {
    let browser = Browser::start(Locale::Fr).await?;
    browser.open("").await?;
    kept(&browser).await?;
    let asked = sorted(cx_maturity_e2e::traffic::asked(&browser));
    let site = sorted(site()?);
    ensure!(asked == site, "asked for: {asked:?}; the site: {site:?}");
    Ok(())
}

/// A file that is missing, cut or another one: nothing is kept, nothing is claimed, and the page works.
#[tokio::test]
async fn what_is_not_whole_is_not_kept() -> Result<()> {
    for content in [None, Some("export default [".to_owned())] {
        let site = Site::of_the_build()?;
        let path = site.path().join(site.file("paper.quick.fr")?);
        match &content {
            None => fs::remove_file(&path)?,
            Some(content) => fs::write(&path, content)?,
        }
        let browser = Browser::start(Locale::En).await?;
        watch::begin(&browser).await?;
        site.open(&browser, "").await?;
        let widget = Widget::ready(&browser).await?;
        let ended = "const done = arguments[arguments.length - 1];\
            const look = async () => {\
              const registration = await navigator.serviceWorker.getRegistration();\
              const worker = registration?.installing;\
              if (!worker) return setTimeout(look, 20);\
              worker.addEventListener('statechange', () => done(worker.state));\
            };\
            look();";
        let ended = browser.run_to_end(ended, vec![]).await?;
        ensure!(ended == json!("redundant"), "it is {ended}");
        ensure!(versions(&browser).await? == 0, "something is kept");
        let claims = "return document.querySelector('.offline')?.innerText ?? ''";
        let claims = browser.run(claims, vec![]).await?;
        ensure!(claims == json!(""), "claimed: {claims}");
        widget.open(Published::Quick).await?;
        watch::saw_nothing(&browser).await?;
    }
    Ok(())
}

/// Where a browser offers no service workers, as on a page that is not by https, nothing is said.
#[tokio::test]
async fn where_it_can_not_be_kept_nothing_is_claimed() -> Result<()> {
    let site = Site::of_the_build()?;
    let browser = Browser::start(Locale::En).await?;
    watch::begin(&browser).await?;
    browser
        .before_each_page("delete Navigator.prototype.serviceWorker")
        .await?;
    site.open(&browser, "").await?;
    Widget::ready(&browser).await?;
    let asked = format!("/{}", offline_script()?);
    let look = async || Ok(site.requests().contains(&asked).then_some(()));
    cx_maturity_e2e::browser::eventually("the script", look).await?;
    let claims = "return document.querySelector('.offline')";
    ensure!(browser.run(claims, vec![]).await? == Value::Null, "claimed");
    ensure!(!site.requests().contains(&"/sw.js".to_owned()), "asked for");
    watch::saw_nothing(&browser).await
}

fn offline_script() -> Result<String> {
    let files = xtask::listing::files(&environment::dist()?)?.into_iter();
    let mut found = files.filter(|path| path.starts_with("assets/offline-"));
    found
        .next()
        .ok_or_else(|| anyhow::anyhow!("no such script"))
}

/// A host's page in the same folder: no worker of ours is registered by it, and where the standalone
/// page has one, the host's page still comes from the server.
#[tokio::test]
async fn a_page_of_a_host_is_left_alone() -> Result<()> {
    let site = Site::of_the_build()?;
    let host = |text: &str| {
        format!(
            "<!doctype html><title>{text}</title><cx-maturity assessment=\"quick\"></cx-maturity>\
             <script type=\"module\" src=\"cx-maturity.js\"></script>"
        )
    };
    fs::write(site.path().join("host.html"), host("one"))?;
    let browser = Browser::start(Locale::En).await?;
    site.open(&browser, "host.html").await?;
    Widget::ready(&browser).await?;
    let registered = "const done = arguments[arguments.length - 1];\
        navigator.serviceWorker.getRegistrations().then((all) => done(all.length))";
    let count = browser.run_to_end(registered, vec![]).await?;
    ensure!(count == json!(0), "{count} workers");
    for script in ["cx-maturity.js", "cx-maturity-frame.js"] {
        let script = fs::read_to_string(site.path().join(script))?;
        ensure!(!script.contains("serviceWorker"), "an element that asks");
    }
    site.open(&browser, "").await?;
    kept(&browser).await?;
    fs::write(site.path().join("host.html"), host("two"))?;
    site.open(&browser, "host.html").await?;
    Widget::ready(&browser).await?;
    let title = browser.run("return document.title", vec![]).await?;
    ensure!(title == json!("two"), "the host's page is {title}");
    let element = |path: &String| path == "/cx-maturity.js";
    let asked = site.requests().into_iter().filter(element).count();
    ensure!(asked == 3, "the element was asked for {asked} times");
    Ok(())
}

/// Nothing moves when it is said, and nothing stands in the way, at every width.
#[tokio::test]
async fn the_line_moves_nothing() -> Result<()> {
    if lacks(&[Capability::LayoutShift])? {
        return Ok(());
    }
    let site = Site::of_the_build()?;
    let browser = Browser::start(Locale::Fr).await?;
    let observe = "globalThis.moved = 0;\
        new PerformanceObserver((list) => {\
          for (const one of list.getEntries()) globalThis.moved += one.value;\
        }).observe({ type: 'layout-shift', buffered: true });";
    for width in [320, 768, 1280] {
        browser.resize(width, 800).await?;
        site.open(&browser, "").await?;
        let widget = Widget::ready(&browser).await?;
        widget.found(".offers").await?;
        browser.run(observe, vec![]).await?;
        let before = browser.run("return globalThis.moved", vec![]).await?;
        let state = if width == 320 {
            State::New
        } else {
            State::Ready
        };
        says(&browser, state).await?;
        let moved = "return [globalThis.moved - arguments[0],\
                     document.documentElement.scrollWidth <= innerWidth,\
                     document.querySelector('.offline').offsetHeight < 32]";
        let moved = browser.run(moved, vec![before]).await?;
        ensure!(moved == json!([0, true, true]), "at {width}: {moved}");
        let found = axe::finds(&browser).await?;
        ensure!(found.is_empty(), "at {width}: {found:#?}");
    }
    Ok(())
}

/// It speaks the language of the page, also when that changes.
#[tokio::test]
async fn the_line_speaks_as_the_page_does() -> Result<()> {
    let site = Site::of_the_build()?;
    let browser = Browser::start(Locale::En).await?;
    events::begin(&browser).await?;
    site.open(&browser, "").await?;
    let widget = Widget::ready(&browser).await?;
    for (locale, expected) in [
        (Locale::Fr, "Prêt hors connexion"),
        (Locale::It, "Pronto offline"),
        (Locale::En, "Ready offline"),
    ] {
        widget.speak(locale).await?;
        let said = says(&browser, State::New).await?;
        ensure!(said == expected, "{said}");
    }
    let role = "return document.querySelector('.offline [role=status]').textContent";
    let told = browser.run(role, vec![]).await?;
    ensure!(told == json!("Ready offline"), "told: {told}");
    // Only once: the next time it stands there, and is not told.
    site.open(&browser, "").await?;
    says(&browser, State::Ready).await?;
    let told = browser.run(role, vec![]).await?;
    ensure!(told == json!(""), "told: {told}");
    widget.say(&Message::Choose).await.map(|_| ())
}

/// The manifest is one that a browser installs, and its pictures are what they say.
#[tokio::test]
async fn the_page_can_be_installed() -> Result<()> {
    if lacks(&[Capability::Installing])? {
        return Ok(());
    }
    let site = Site::of_the_build()?;
    let browser = Browser::start(Locale::En).await?;
    watch::begin(&browser).await?;
    site.open(&browser, "").await?;
    kept(&browser).await?;
    let manifest = browser.devtools("Page.getAppManifest", json!({})).await?;
    ensure!(manifest["errors"] == json!([]), "{}", manifest["errors"]);
    let problems = browser
        .devtools("Page.getInstallabilityErrors", json!({}))
        .await?;
    let problems = problems["installabilityErrors"].clone();
    ensure!(problems == json!([]), "not installable: {problems}");
    let said: Value = serde_json::from_str(manifest["data"].as_str().unwrap_or_default())?;
    let icons = said["icons"].as_array().cloned().unwrap_or_default();
    ensure!(icons.len() == 4, "{} icons", icons.len());
    for icon in icons {
        let script = "const [icon, done] = arguments;\
            const image = new Image();\
            image.src = icon.src;\
            image.decode().then(() => {\
              const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });\
              canvas.drawImage(image, 0, 0, 32, 32);\
              const at = (x, y) => [...canvas.getImageData(x, y, 1, 1).data];\
              done([image.naturalWidth, at(1, 1), at(16, 20)]);\
            }, (error) => done(String(error)));";
        let seen = browser.run_to_end(script, vec![icon.clone()]).await?;
        let width = icon["sizes"]
            .as_str()
            .and_then(|size| size.split('x').next());
        let width: Option<u32> = width.and_then(|width| width.parse().ok());
        if let Some(width) = width {
            ensure!(seen[0] == json!(width), "{icon}: {seen}");
        }
        let [green, white] = [json!([11, 101, 88, 255]), json!([255, 255, 255, 255])];
        ensure!(seen[1] == green && seen[2] == white, "{icon}: {seen}");
    }
    watch::saw_nothing(&browser).await
}
