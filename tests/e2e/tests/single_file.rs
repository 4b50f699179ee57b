//! The single files, opened from a disk with no network at all: whole runs, and what is said of
//! saving.

use anyhow::{Context, Result, ensure};
use cx_maturity::definition::PageIx;
use cx_maturity::document::Step;
use cx_maturity::locale::Locale;
use cx_maturity::wording::{self, Message, PaperMessage, ReportMessage, Words};
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::expected::{expected, profile};
use cx_maturity_e2e::plan::{Plan, same, same_run};
use cx_maturity_e2e::traffic::{go_offline, told};
use cx_maturity_e2e::{Browser, Capability, Published, Widget, environment, lacks, report, watch};
use serde_json::json;

/// A browser with no network, on a file of the release; what goes wrong in it is collected.
async fn opened(file: &str, locale: Locale) -> Result<Browser> {
    let browser = Browser::start(locale).await?;
    watch::begin(&browser).await?;
    go_offline(&browser).await?;
    let path = environment::release()?.join("single").join(file);
    browser.open_file(&path.canonicalize()?).await?;
    Ok(browser)
}

fn file_of(one: Published) -> String {
    format!("cx-maturity-{}.html", one.id())
}

/// Nothing was asked for, of no one, and nothing was refused.
async fn asked_for_nothing(browser: &Browser) -> Result<()> {
    let told = told(browser).await?;
    ensure!(told.is_empty(), "asked for: {told:?}");
    ensure!(browser.requests().is_empty(), "{:?}", browser.requests());
    watch::saw_nothing(browser).await
}

#[tokio::test]
async fn each_holds_a_whole_run() -> Result<()> {
    for one in Published::ALL {
        let browser = opened(&file_of(one), Locale::It).await?;
        let widget = Widget::ready(&browser).await?;
        ensure!(widget.heading().await? == one.title(Locale::It)?, "{one:?}");
        let plan = Plan::full(one)?;
        widget.begin().await?;
        widget.run_to_report(&plan).await?;
        for locale in Locale::ALL {
            widget.speak(locale).await?;
            if one == Published::Organisation {
                report::shows(&widget, &expected(&plan)?).await?;
            } else {
                report::shows_no_level(&widget, &profile(&plan)?).await?;
            }
        }
        let today = browser.today().await?;
        same(&widget.download().await?, &plan.report(today)?)?;
        asked_for_nothing(&browser).await?;
    }
    Ok(())
}

#[tokio::test]
async fn the_one_with_all_lets_choose() -> Result<()> {
    let browser = opened("cx-maturity.html", Locale::Fr).await?;
    let widget = Widget::ready(&browser).await?;
    for one in Published::ALL {
        widget.open(one).await?;
        ensure!(widget.heading().await? == one.title(Locale::Fr)?, "{one:?}");
        widget.speak(Locale::En).await?;
        widget.speak(Locale::Fr).await?;
        widget.back_to_choice().await?;
    }
    widget.open(Published::Everyone).await?;
    widget.begin().await?;
    let plan = Plan::full(Published::Everyone)?;
    widget.run_to_report(&plan).await?;
    report::shows_no_level(&widget, &profile(&plan)?).await?;
    asked_for_nothing(&browser).await
}

/// A page with one assessment holds the one that it leads on to.
#[tokio::test]
async fn the_first_look_leads_on() -> Result<()> {
    let browser = opened(&file_of(Published::Quick), Locale::En).await?;
    let widget = Widget::ready(&browser).await?;
    widget.begin().await?;
    let plan = Plan::full(Published::Quick)?;
    widget.run_to_report(&plan).await?;
    widget.choose(&ReportMessage::GoOn).await?;
    widget.found(".start").await?;
    let title = Published::Organisation.title(Locale::En)?;
    ensure!(widget.heading().await? == title, "another one came up");
    widget.begin().await?;
    let coordinator = plan.of("journey-coordinator").unwrap_or_default();
    let taken = format!("#item-journey-coordinator-{coordinator}:checked");
    widget.found(&taken).await?;
    asked_for_nothing(&browser).await
}

#[tokio::test]
async fn goes_on_after_a_reload() -> Result<()> {
    let browser = opened(&file_of(Published::Organisation), Locale::En).await?;
    let widget = Widget::ready(&browser).await?;
    let plan = Plan::mixed()?;
    widget.begin().await?;
    widget.answer_page(&plan).await?;
    widget.go_on().await?;
    widget.speak(Locale::Fr).await?;
    let stored = plan.first(5).stored(Step::Page(PageIx(1)))?;
    let look = async || {
        let kept = widget.kept().await?;
        Ok(kept.and_then(|kept| same_run(&kept, &stored).ok()))
    };
    eventually("the answers on the device", look).await?;
    browser.reload().await?;
    let widget = Widget::ready(&browser).await?;
    let told = widget.say(&Message::ResumeFrom(5, 32)).await?;
    let start = widget.text(".start").await?;
    ensure!(start.contains(&told), "“{told}” is not told in {start}");
    widget.choose(&Message::Resume).await?;
    widget.found(".page").await?;
    asked_for_nothing(&browser).await
}

/// That a browser may forget what such a page saves is told, with the file that lasts: by the
/// program, and on the page before there is any.
#[tokio::test]
async fn says_that_saving_may_not_last() -> Result<()> {
    for locale in Locale::ALL {
        let browser = opened("cx-maturity.html", locale).await?;
        let widget = Widget::ready(&browser).await?;
        let told = widget.say(&Message::SavedInFile).await?;
        let promised = widget.say(&Message::PrivacySaved).await?;
        let choice = widget.text(".choice").await?;
        ensure!(choice.contains(&told), "“{told}” is not told in {choice}");
        ensure!(!choice.contains(&promised), "more is promised: {choice}");
        widget.open(Published::Organisation).await?;
        let start = widget.text(".start").await?;
        ensure!(start.contains(&told), "“{told}” is not told in {start}");
    }
    Ok(())
}

#[tokio::test]
async fn can_be_read_without_script() -> Result<()> {
    if lacks(&[Capability::WithoutScript, Capability::AccessibilityTree])? {
        return Ok(());
    }
    let browser = Browser::start(Locale::En).await?;
    let off = json!({"value": true});
    let switch = "Emulation.setScriptExecutionDisabled";
    browser.devtools(switch, off).await?;
    for one in Published::ALL {
        let path = environment::release()?.join("single").join(file_of(one));
        browser.open_file(&path.canonicalize()?).await?;
        let tree = browser.devtools("Accessibility.getFullAXTree", json!({}));
        let tree = tree.await?["nodes"].to_string();
        let document = browser.devtools("DOM.getDocument", json!({})).await?;
        let root = json!({"nodeId": document["root"]["nodeId"]});
        let html = browser.devtools("DOM.getOuterHTML", root).await?["outerHTML"].to_string();
        let definition = one.value()?;
        for locale in Locale::ALL {
            let kept = wording::text(locale, &Message::SavedInFile);
            let off = PaperMessage::WithoutScript.words(locale);
            let items = definition["texts"][locale.tag()]["items"].as_object();
            for item in items.context("no items")?.values() {
                let stem = item["stem"].to_string();
                let stem = stem.trim_matches('"').replace('\'', "&#x27;");
                let stem = [stem.replace("&#x27;", "'"), stem];
                ensure!(
                    stem.iter().any(|stem| html.contains(stem)),
                    "no {stem:?} of {one:?}"
                );
            }
            for text in [one.title(locale)?.as_str(), &kept, &off] {
                let text = json!(text).to_string();
                let text = text.trim_matches('"');
                ensure!(tree.contains(text), "no “{text}” of {one:?}");
            }
        }
    }
    Ok(())
}

/// The one with all has the bench too, which takes a definition from the disk; a page with one
/// assessment stays with that one.
#[tokio::test]
async fn only_the_one_with_all_checks_definitions() -> Result<()> {
    let check = "location.search = '?check'";
    let browser = opened("cx-maturity.html", Locale::En).await?;
    Widget::ready(&browser).await?;
    browser.run(check, vec![]).await?;
    let widget = Widget::ready(&browser).await?;
    widget.found(".bench").await?;
    asked_for_nothing(&browser).await?;
    let browser = opened(&file_of(Published::Quick), Locale::En).await?;
    Widget::ready(&browser).await?;
    browser.run(check, vec![]).await?;
    let widget = Widget::ready(&browser).await?;
    widget.found(".start").await?;
    asked_for_nothing(&browser).await
}

/// The questions can be read all the same, and nothing is fetched for them.
#[tokio::test]
async fn shows_the_questions_where_no_program_can_run() -> Result<()> {
    let browser = Browser::start(Locale::It).await?;
    watch::begin(&browser).await?;
    go_offline(&browser).await?;
    let without = "delete globalThis.WebAssembly";
    browser.before_each_page(without).await?;
    let path = environment::release()?.join("single");
    let path = path.join(file_of(Published::Quick));
    browser.open_file(&path.canonicalize()?).await?;
    let widget = Widget::ready(&browser).await?;
    let definition = Published::Quick.value()?;
    let items = definition["texts"]["it"]["items"].as_object();
    let stems = items.into_iter().flat_map(|items| items.values());
    let stems: Vec<&str> = stems.filter_map(|item| item["stem"].as_str()).collect();
    ensure!(stems.len() == 10, "{} questions", stems.len());
    let look = async || {
        let shown = widget.texts(".widget").await?.concat();
        Ok(stems.iter().all(|stem| shown.contains(stem)).then_some(()))
    };
    eventually("all questions", look).await?;
    asked_for_nothing(&browser).await
}

/// The policy of the page names by their hashes what may run: nothing else does.
#[tokio::test]
async fn its_policy_lets_nothing_else_run() -> Result<()> {
    let browser = opened(&file_of(Published::Quick), Locale::En).await?;
    Widget::ready(&browser).await?;
    let attempt = "\
        const done = arguments[arguments.length - 1];\
        const refused = [];\
        addEventListener('securitypolicyviolation', (event) =>\
          refused.push(event.effectiveDirective));\
        document.body.append(Object.assign(document.createElement('img'),\
          {src: 'https://example.com/a.png'}));\
        document.body.append(document.createElement('style'));\
        document.body.lastChild.textContent = 'h1 {display: none}';\
        fetch('https://example.com/').catch(() => setTimeout(() => done(refused), 100));";
    let refused = browser.run_to_end(attempt, vec![]).await?;
    let refused: Vec<String> = serde_json::from_value(refused)?;
    for directive in ["img-src", "style-src-elem", "connect-src"] {
        let found = refused.iter().any(|one| one == directive);
        ensure!(found, "{directive} is not among {refused:?}");
    }
    Ok(())
}

/// What has been unpacked is no longer in the page.
#[tokio::test]
async fn holds_nothing_twice() -> Result<()> {
    let browser = opened("cx-maturity.html", Locale::En).await?;
    let count = "return document.querySelectorAll('script[id^=file-]').length";
    let widget = Widget::ready(&browser).await?;
    let before = browser.run(count, vec![]).await?;
    widget.open(Published::Quick).await?;
    let look = async || Ok((browser.run(count, vec![]).await? != before).then_some(()));
    eventually("fewer blocks", look).await?;
    let program = "return document.getElementById('file-answering.wasm')";
    let program = browser.run(program, vec![]).await?;
    ensure!(program.is_null(), "the program is still in the page");
    let before = before.as_u64().context("no number")?;
    ensure!(before > 20, "{before} blocks");
    Ok(())
}
