//! What is asked of the network and when: the first load, the rest in the background, all of the site to
//! be kept on the device, and from when the page says so nothing.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity::wording::Message;
use cx_maturity_e2e::expected::expected;
use cx_maturity_e2e::offline::kept;
use cx_maturity_e2e::plan::{Plan, same};
use cx_maturity_e2e::traffic::{
    asked, at_hand, block, catalogue, first_load, go_offline, let_through, page, site, sorted,
    to_answer, to_report, told, words,
};
use cx_maturity_e2e::{Browser, Engine, Published, Widget, report, watch};
use serde_json::{Value, json};

/// Longer than anything waits before it asks for something by itself.
const QUIET: Duration = Duration::from_millis(1500);

/// With all other files out of reach, the first question can be answered: none is missing in the
/// list whose weight is measured. And none is in it that is not asked for.
#[tokio::test]
async fn the_first_load_is_what_is_listed() -> Result<()> {
    let listed = first_load()?;
    let browser = Browser::start(Locale::En).await?;
    let_through(&browser, &listed).await?;
    browser.open("").await?;
    let widget = Widget::ready(&browser).await?;
    widget.open(Published::Organisation).await?;
    widget.begin().await?;
    widget.answer("budget", "own-budget").await?;
    let (found, listed) = (sorted(of_the_page(asked(&browser))), sorted(listed));
    ensure!(found == listed, "asked for: {found:?}; listed: {listed:?}");
    Ok(())
}

/// By a link to an assessment, the catalogue is not needed.
#[tokio::test]
async fn a_link_loads_its_assessment_first_and_then_the_rest() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    watch::begin(&browser).await?;
    let mut first = first_load()?;
    first.retain(|one| *one != catalogue(Locale::En));
    let answering = to_answer(Published::Organisation, Locale::En);
    let worked_out = [page(), answering, vec![words(Locale::En)]].concat();
    ensure!(
        sorted(first.clone()) == sorted(worked_out),
        "listed: {first:?}"
    );
    Widget::opened(&browser, Published::Organisation).await?;
    let all = [page(), all_of(Published::Organisation)].concat();
    let found = of_the_page(at_hand(&browser, &all).await?);
    ensure!(
        sorted(found[..first.len()].to_vec()) == sorted(first),
        "in this order: {found:?}"
    );
    // The page itself is kept under its own address, and this was the one of the link.
    let mut all = site()?;
    if Engine::told()? != Engine::WebKit {
        all.push("index.html".to_owned());
    }
    only(&browser, all).await
}

#[tokio::test]
async fn the_choice_loads_all_assessments_in_its_language() -> Result<()> {
    let browser = Browser::start(Locale::Fr).await?;
    watch::begin(&browser).await?;
    browser.open("").await?;
    let widget = Widget::ready(&browser).await?;
    let mut all = page();
    // The catalogue in every language, so that another one can be chosen offline too.
    all.extend(Locale::ALL.map(catalogue));
    all.extend(Locale::ALL.map(words));
    all.extend(
        Published::ALL
            .into_iter()
            .flat_map(|one| to_answer(one, Locale::Fr)),
    );
    let first = of_the_page(at_hand(&browser, &all).await?);
    let begun = sorted(first[..page().len()].to_vec());
    ensure!(begun == sorted(page()), "in this order: {first:?}");
    only(&browser, site()?).await?;
    // The one that is chosen, in its other languages, and what comes after the answers: all of it is
    // on the device.
    widget.open(Published::Everyone).await?;
    at_hand(&browser, &all_of(Published::Everyone)).await?;
    only(&browser, site()?).await
}

/// Without what browsers ask for by themselves, as they see fit, to install a page: it holds nothing up.
fn of_the_page(mut asked: Vec<String>) -> Vec<String> {
    asked.retain(|one| one != "manifest.webmanifest" && !one.starts_with("icon"));
    asked
}

/// What an assessment needs from its start to its end, in every language.
pub(crate) fn all_of(assessment: Published) -> Vec<String> {
    [vec![assessment.id().to_owned()], to_report(assessment)].concat()
}

/// Until the page is kept on the device this was asked for, each once; from then on nothing.
async fn only(browser: &Browser, all: Vec<String>) -> Result<()> {
    kept(browser).await?;
    tokio::time::sleep(QUIET).await;
    let (found, all) = (sorted(asked(browser)), sorted(all));
    ensure!(found == all, "asked for: {found:?}; expected: {all:?}");
    watch::saw_nothing(browser).await
}

/// From the first answer to the file with the report, chosen from among all: the server is not asked
/// for anything, not even when the assessment is chosen.
#[tokio::test]
async fn a_run_of_a_chosen_one_makes_not_one_request() -> Result<()> {
    for chosen in Published::ALL {
        let browser = Browser::start(Locale::It).await?;
        watch::begin(&browser).await?;
        browser.open("").await?;
        let widget = Widget::ready(&browser).await?;
        kept(&browser).await?;
        let before = browser.requests();
        widget.open(chosen).await?;
        at_hand(&browser, &all_of(chosen)).await?;
        let first = traffic(&browser).await?;
        ensure!(first.0 == before, "asked for: {:?}", first.0);
        let plan = Plan::full(chosen)?;
        widget.begin().await?;
        widget.run_to_report(&plan).await?;
        same(
            &widget.download().await?,
            &plan.report(browser.today().await?)?,
        )?;
        nothing_since(&browser, &first).await?;
    }
    Ok(())
}

/// What the server was asked for, and what the page says it asked for.
pub(crate) async fn traffic(browser: &Browser) -> Result<(Vec<String>, Vec<String>)> {
    Ok((browser.requests(), told(browser).await?))
}

/// No request was made since then, and nothing was refused.
pub(crate) async fn nothing_since(
    browser: &Browser,
    first: &(Vec<String>, Vec<String>),
) -> Result<()> {
    let last = traffic(browser).await?;
    ensure!(
        last == *first,
        "during the run, these were asked for: {last:?}; before: {first:?}"
    );
    watch::saw_nothing(browser).await
}

#[tokio::test]
async fn offline_after_the_first_load_all_goes_on() -> Result<()> {
    let browser = Browser::start(Locale::It).await?;
    let widget = Widget::opened(&browser, Published::Organisation).await?;
    at_hand(&browser, &all_of(Published::Organisation)).await?;
    go_offline(&browser).await?;
    let plan = Plan::all(2)?;
    widget.speak(Locale::Fr).await?;
    widget.begin().await?;
    widget.run_to_report(&plan).await?;
    widget.speak(Locale::En).await?;
    report::shows(&widget, &expected(&plan)?).await
}

/// Nothing is lost where the program that reports can't be had; once it can, it comes.
#[tokio::test]
async fn without_the_second_program_the_first_goes_on() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    watch::begin(&browser).await?;
    block(&browser, &["*/reporting*".to_owned()]).await?;
    let plan = Plan::mixed()?;
    let step = cx_maturity::document::Step::Review;
    let widget = Widget::with(&browser, &plan, step).await?;
    widget.begin().await?;
    widget.choose(&Message::SeeReport).await?;
    let told = widget.say(&Message::NoProgram).await?;
    let notice = widget.text(".notice.warning").await?;
    ensure!(notice.contains(&told), "“{told}” is not told in {notice}");
    widget.found(".review").await?;
    let wrong = browser.run("return globalThis.wrong", vec![]).await?;
    let wrong: Vec<String> = serde_json::from_value(wrong)?;
    let rejected = wrong.iter().any(|one| one.starts_with("rejected"));
    ensure!(!rejected, "the host is told of it: {wrong:?}");
    let places = widget
        .look("return root.children.length", Value::Null)
        .await?;
    ensure!(places == json!(1), "{places} places are left");
    block(&browser, &[]).await?;
    widget.choose(&Message::SeeReport).await?;
    report::shows(&widget, &expected(&plan)?).await
}

/// The same of an assessment: the choice stays until it can be had.
#[tokio::test]
async fn without_an_assessment_the_choice_stays() -> Result<()> {
    let browser = Browser::start(Locale::Fr).await?;
    block(&browser, &["*/everyone*".to_owned()]).await?;
    browser.open("").await?;
    let widget = Widget::ready(&browser).await?;
    widget
        .click(&format!("{} .primary", Published::Everyone.offer()))
        .await?;
    let told = widget.say(&Message::NoAssessment).await?;
    let notice = widget.text(".notice.warning").await?;
    ensure!(notice.contains(&told), "“{told}” is not told in {notice}");
    block(&browser, &[]).await?;
    widget.open(Published::Everyone).await
}

/// A module that failed once is asked for by another address (`network.js`): the device has it too.
#[tokio::test]
async fn a_module_that_is_asked_for_again_is_on_the_device() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    browser.open("").await?;
    kept(&browser).await?;
    let panel = browser.requests();
    let panel = panel.iter().find(|path| path.contains("/panel-"));
    let panel = panel.context("it was never asked for")?;
    go_offline(&browser).await?;
    let again = format!("return Object.keys(await import('{panel}?again'))");
    let found = browser.in_page(&again).await?;
    ensure!(found == json!(["default", "styles"]), "found: {found}");
    Ok(())
}
