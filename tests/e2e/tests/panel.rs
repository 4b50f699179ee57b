//! The panel that is shown where no program can run: the reason in words, the way out, and all that
//! is asked, under the strictest policy there is.

use anyhow::{Context, Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::{Browser, Capability, Published, axe, lacks, panel, paper, watch};
use serde_json::{Value, json};

const REASONS: [&str; 7] = [
    "blocked",
    "unsupported",
    "network",
    "damaged",
    "unknown",
    "slow",
    "failed",
];

/// Opens the panel, and waits until all of it is there.
async fn opened(browser: &Browser, reason: &str, locale: Locale, id: &str) -> Result<()> {
    let (page, language) = (panel::PAGE, locale.tag());
    let address = format!("{page}?reason={reason}&language={language}&id={id}");
    browser.open(&address).await?;
    settled(browser).await
}

async fn settled(browser: &Browser) -> Result<()> {
    let look = async || {
        let there = look(browser, "one('[role=status]')?.textContent || !form").await?;
        Ok((there != json!(false) && there != json!("")).then_some(()))
    };
    eventually("the panel", look).await
}

/// What an expression gives within the panel.
async fn look(browser: &Browser, expression: &str) -> Result<Value> {
    let script = format!(
        "const root = document.querySelector('#host').shadowRoot;\
         const one = (wanted) => root.querySelector(wanted);\
         const all = (wanted) => [...root.querySelectorAll(wanted)];\
         const form = new URLSearchParams(location.search).get('id');\
         return {expression};"
    );
    browser.run(&script, vec![]).await
}

/// The stems of an assessment, sorted, by its definition.
fn stems(published: Published, locale: Locale) -> Result<Vec<String>> {
    let definition = published.value()?;
    let texts = &definition["texts"][locale.tag()]["items"];
    let items = texts.as_object().context("no items")?.values();
    let mut stems: Vec<String> = items
        .filter_map(|item| item["stem"].as_str())
        .map(str::to_owned)
        .collect();
    stems.sort();
    Ok(stems)
}

async fn shows(browser: &Browser, published: Published, locale: Locale) -> Result<()> {
    let asked = "all('.asked h4').map((one) => one.textContent.replace(/^\\d+\\. /, ''))";
    let mut asked: Vec<String> = serde_json::from_value(look(browser, asked).await?)?;
    asked.sort();
    let expected = stems(published, locale)?;
    ensure!(asked == expected, "asked: {asked:#?}");
    let language = look(browser, "one('.fallback').lang").await?;
    ensure!(language == json!(locale.tag()), "in {language}");
    Ok(())
}

#[tokio::test]
async fn tells_each_reason_in_each_language_and_shows_what_is_asked() -> Result<()> {
    let site = panel::site()?;
    let browser = Browser::over(site.path(), Locale::En).await?;
    watch::begin(&browser).await?;
    let mut told = Vec::new();
    for locale in Locale::ALL {
        for reason in REASONS {
            opened(&browser, reason, locale, "quick").await?;
            shows(&browser, Published::Quick, locale).await?;
            let words = look(&browser, "one('[role=alert]').innerText").await?;
            ensure!(!told.contains(&words), "twice: {words}");
            told.push(words);
            watch::saw_nothing(&browser).await?;
        }
    }
    let code = "all('code').map((one) => one.textContent)";
    opened(&browser, "blocked", Locale::It, "quick").await?;
    let code = look(&browser, code).await?;
    ensure!(
        code == json!(["'wasm-unsafe-eval'", "script-src", "iframe"]),
        "{code}"
    );
    Ok(())
}

#[tokio::test]
async fn is_without_barriers_at_every_width() -> Result<()> {
    if lacks(&[Capability::Media, Capability::Size])? {
        return Ok(());
    }
    let site = panel::site()?;
    let browser = Browser::over(site.path(), Locale::En).await?;
    for (reason, id) in [
        ("blocked", "everyone"),
        ("failed", "organisation+quick"),
        ("slow", ""),
        ("network", "none"),
    ] {
        opened(&browser, reason, Locale::Fr, id).await?;
        for width in [320_u32, 768, 1280] {
            browser.resize(width, 800).await?;
            for scheme in ["light", "dark"] {
                let features = [
                    ("prefers-color-scheme", scheme),
                    ("prefers-reduced-motion", "reduce"),
                ];
                browser.features(&features).await?;
                let found = axe::finds(&browser).await?;
                ensure!(found.is_empty(), "{reason}, {width}, {scheme}: {found:#?}");
            }
            let wide = look(&browser, "document.documentElement.scrollWidth").await?;
            ensure!(
                wide.as_u64() <= Some(u64::from(width)),
                "{reason}: {wide} at {width}"
            );
        }
    }
    Ok(())
}

#[tokio::test]
async fn speaks_another_language_and_keeps_the_focus() -> Result<()> {
    let site = panel::site()?;
    let browser = Browser::over(site.path(), Locale::En).await?;
    opened(&browser, "unsupported", Locale::En, "everyone").await?;
    for locale in [Locale::It, Locale::Fr] {
        let choose = format!(
            "(() => {{ const button = one('.language[lang={}]'); button.focus(); button.click(); \
             return true; }})()",
            locale.tag()
        );
        look(&browser, &choose).await?;
        settled(&browser).await?;
        shows(&browser, Published::Everyone, locale).await?;
        let focused = "[root.activeElement?.lang, root.activeElement?.ariaCurrent]";
        let focused = look(&browser, focused).await?;
        ensure!(focused == json!([locale.tag(), "true"]), "focus: {focused}");
    }
    Ok(())
}

#[tokio::test]
async fn tries_again_and_prints_what_is_asked_alone() -> Result<()> {
    if lacks(&[Capability::Printing, Capability::Media])? {
        return Ok(());
    }
    let site = panel::site()?;
    let browser = Browser::over(site.path(), Locale::En).await?;
    opened(&browser, "network", Locale::En, "quick").await?;
    let press = "all('.fallback-actions button').map((one) => (one.click(), one.textContent))";
    let pressed = look(&browser, press).await?;
    ensure!(
        pressed == json!(["Try again", "Print the questions"]),
        "{pressed}"
    );
    let happened = look(&browser, "[globalThis.retried, globalThis.printed]").await?;
    ensure!(happened == json!([1, 1]), "tried, printed: {happened}");
    let sheets = paper::printed(&browser).await?;
    ensure!(sheets.len() >= 3, "{} sheets", sheets.len());
    paper::none_is_blank(&sheets)?;
    browser.medium("print").await?;
    let alone = "one('.fallback').innerText.trim() === one('.paper').innerText.trim()";
    ensure!(
        look(&browser, alone).await? == json!(true),
        "more is printed"
    );
    Ok(())
}

/// Where there is nothing to show, nothing offers to print it, and the reason still stands there.
#[tokio::test]
async fn says_so_where_there_is_nothing_to_print() -> Result<()> {
    let site = panel::site()?;
    let browser = Browser::over(site.path(), Locale::En).await?;
    for (id, status) in [("", ""), ("none", "The questions can’t be loaded either.")] {
        opened(&browser, "network", Locale::En, id).await?;
        let state = "[all('.fallback-actions button').length, one('[role=status]').textContent, \
                     one('h2').textContent]";
        let state = look(&browser, state).await?;
        let title = "Part of the questionnaire hasn’t arrived";
        ensure!(state == json!([1, status, title]), "{id}: {state}");
    }
    Ok(())
}

/// Where none is chosen, each can be opened, one at a time, and that one is printed.
#[tokio::test]
async fn lets_one_of_several_be_read() -> Result<()> {
    if lacks(&[Capability::Media])? {
        return Ok(());
    }
    let site = panel::site()?;
    let browser = Browser::over(site.path(), Locale::En).await?;
    let ids = Published::ALL.map(Published::id).join("+");
    opened(&browser, "blocked", Locale::It, &ids).await?;
    let offered = look(&browser, "all('summary').map((one) => one.textContent)").await?;
    let titles = Published::ALL.map(|one| one.title(Locale::It));
    let titles = titles.into_iter().collect::<Result<Vec<_>>>()?;
    ensure!(offered == json!(titles), "offered: {offered}");
    let open = "(() => { all('summary').forEach((one) => one.click()); return true; })()";
    look(&browser, open).await?;
    browser.medium("print").await?;
    let shown = "all('.paper').filter((one) => one.checkVisibility()).length";
    ensure!(
        look(&browser, shown).await? == json!(1),
        "not one is printed"
    );
    let alone = "one('.fallback').innerText.trim() === one('[open] .paper').innerText.trim()";
    ensure!(
        look(&browser, alone).await? == json!(true),
        "more is printed"
    );
    Ok(())
}
