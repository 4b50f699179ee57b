//! `everyone` and `quick`: a profile and a first look, whose reports tell of no level.

use anyhow::{Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity::wording::{Message, ReportMessage};
use cx_maturity_e2e::expected::{level_name, profile};
use cx_maturity_e2e::plan::{Plan, same};
use cx_maturity_e2e::{Browser, Published, Widget, report, watch};
use serde_json::{Value, json};

/// Somebody of this function, who is handed work by two others.
fn of(function: &str, from: [&str; 2]) -> Result<Plan> {
    let by_turns = |_: &str, at: usize, options: &[String]| {
        Some(options[(at * 7 + at / 3) % options.len()].clone())
    };
    let plan = Plan::to(Published::Everyone, by_turns)?
        .but("function", function)
        .but("feelings", "cannot-see")
        .but("receives-1", from[0])
        .but("receives-2", from[1])
        .but("receives-3", "nobody");
    plan.asked()
}

#[tokio::test]
async fn everyone_in_english_in_sales() -> Result<()> {
    run(
        Locale::En,
        &of("sales", ["service", "finance"])?,
        Some("sales"),
    )
    .await
}

#[tokio::test]
async fn everyone_in_french_in_a_function_that_is_not_told() -> Result<()> {
    run(Locale::Fr, &of("undisclosed", ["it", "hr"])?, None).await
}

#[tokio::test]
async fn everyone_in_italian_in_operations() -> Result<()> {
    let plan = of("operations", ["leadership", "marketing"])?;
    run(Locale::It, &plan, Some("operations")).await
}

/// From the choice to the report, over the pages of the function and no other's.
async fn run(locale: Locale, plan: &Plan, function: Option<&str>) -> Result<()> {
    let browser = Browser::start(locale).await?;
    watch::begin(&browser).await?;
    browser.open("").await?;
    let widget = Widget::ready(&browser).await?;
    widget.open(Published::Everyone).await?;
    widget.begin().await?;
    let (mut asked, mut last) = (Vec::new(), String::new());
    while widget.has(".page").await? {
        widget.answer_page(plan).await?;
        asked.extend(widget.items().await?);
        last = widget.text("#progress").await?;
        widget.go_on().await?;
    }
    let planned: Vec<String> = plan.given.iter().map(|(item, _)| item.clone()).collect();
    ensure!(asked == planned, "asked: {asked:?}; expected: {planned:?}");
    let own = |item: &&String| function.is_some_and(|one| item.starts_with(&format!("{one}-")));
    let count = asked.iter().filter(own).count();
    ensure!(
        count == if function.is_some() { 4 } else { 0 },
        "{count} questions of {function:?}"
    );
    let pages = if function.is_some() { 7 } else { 6 };
    let place = widget.say(&Message::PageOf(pages, pages)).await?;
    ensure!(last == place, "the last page is {last}, not {place}");
    widget.found(".review").await?;
    widget.go_on().await?;
    widget.found(".report").await?;
    widget.focus_on("heading").await?;
    report::shows_no_level(&widget, &profile(plan)?).await?;
    same(
        &widget.download().await?,
        &plan.report(browser.today().await?)?,
    )?;
    watch::saw_nothing(&browser).await
}

#[tokio::test]
async fn who_hands_work_on_is_offered_once() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    let plan = of("hr", ["sales", "it"])?;
    let before = plan.given.iter();
    let before = before.take_while(|(item, _)| item != "receives-1").count();
    let last = Published::Everyone.assessment()?.pages.len() - 1;
    let step = cx_maturity::document::Step::Page(cx_maturity::definition::PageIx(last));
    let widget = Widget::with(&browser, &plan.first(before), step).await?;
    widget.begin().await?;
    ensure!(widget.items().await? == ["receives-1"], "more is asked");
    let all = offered(&widget, "receives-1").await?;
    ensure!(all.len() == 10, "offered: {all:?}");
    widget.answer("receives-1", "sales").await?;
    widget.found("#item-receives-2").await?;
    let left = without(&all, &["sales"]);
    ensure!(
        offered(&widget, "receives-2").await? == left,
        "not {left:?}"
    );
    widget.answer("receives-2", "it").await?;
    widget.found("#item-receives-3").await?;
    let left = without(&all, &["sales", "it"]);
    ensure!(
        offered(&widget, "receives-3").await? == left,
        "not {left:?}"
    );
    // Taken by the first after all, the answer to the second no longer stands.
    widget.answer("arrives-1", "start-over").await?;
    widget.answer("receives-1", "it").await?;
    widget.gone("#item-receives-3").await?;
    let left = without(&all, &["it"]);
    ensure!(
        offered(&widget, "receives-2").await? == left,
        "not {left:?}"
    );
    let checked = widget.checked().await?;
    let stands = ["item-receives-1-it", "item-arrives-1-start-over"];
    ensure!(checked == stands, "chosen: {checked:?}");
    // The page is held back by it, and the list leads to the first option that is offered.
    widget.choose(&Message::Continue).await?;
    widget.focus_on("held").await?;
    widget.click(".held-list li button").await?;
    widget.focus_on("item-receives-2-leadership").await?;
    // With nobody, nothing is asked of the rest, and nothing of it holds the page back.
    widget.answer("receives-1", "nobody").await?;
    widget.gone("#item-receives-2").await?;
    widget.gone("#held").await?;
    widget.go_on().await?;
    widget.found(".review").await.map(|_| ())
}

/// An answer is taken back: the focus goes to the first option that is offered.
#[tokio::test]
async fn taking_back_keeps_the_focus() -> Result<()> {
    let browser = Browser::start(Locale::It).await?;
    let plan = of("it", ["leadership", "sales"])?;
    let last = Published::Everyone.assessment()?.pages.len() - 1;
    let step = cx_maturity::document::Step::Page(cx_maturity::definition::PageIx(last));
    let widget = Widget::with(&browser, &plan, step).await?;
    widget.begin().await?;
    widget.click("#item-receives-2 button.quiet").await?;
    widget.focus_on("item-receives-2-marketing").await
}

/// The ids of the options offered for an item.
async fn offered(widget: &Widget<'_>, item: &str) -> Result<Vec<String>> {
    let script = "return all(`#item-${asked} input`).map((one) =>\
                    one.id.replace(`item-${asked}-`, ''))";
    Ok(serde_json::from_value(
        widget.look(script, json!(item)).await?,
    )?)
}

fn without(all: &[String], taken: &[&str]) -> Vec<String> {
    let left = all.iter().filter(|one| !taken.contains(&one.as_str()));
    left.cloned().collect()
}

/// What was answered there is taken on by the full assessment, and nothing that it had is lost.
#[tokio::test]
async fn quick_leads_on_to_the_full_assessment() -> Result<()> {
    let browser = Browser::start(Locale::Fr).await?;
    watch::begin(&browser).await?;
    // One of the ten is answered there already, in another way.
    let there = Plan::by(|item, _, _| (item == "defined-strategy").then(|| "written".to_owned()))?;
    let step = cx_maturity::document::Step::Page(cx_maturity::definition::PageIx(0));
    Widget::with(&browser, &there, step).await?;
    browser.open("").await?;
    let widget = Widget::ready(&browser).await?;
    widget.open(Published::Quick).await?;
    widget.begin().await?;
    let plan = Plan::full(Published::Quick)?.but("defined-strategy", "own-ideas");
    widget.run_to_report(&plan).await?;
    widget.choose(&ReportMessage::GoOn).await?;
    widget.found(".start").await?;
    widget.focus_on("heading").await?;
    let (title, told) = (
        Published::Organisation.title(Locale::Fr)?,
        widget.say(&Message::TakenOn(9)).await?,
    );
    ensure!(widget.heading().await? == title, "another one came up");
    let notice = widget.text(".notice").await?;
    ensure!(notice.contains(&told), "“{told}” is not told in {notice}");
    widget.begin().await?;
    widget
        .found("#item-defined-strategy-written:checked")
        .await?;
    let coordinator = plan.of("journey-coordinator").unwrap_or_default();
    let taken = format!("#item-journey-coordinator-{coordinator}:checked");
    widget.found(&taken).await?;
    watch::saw_nothing(&browser).await
}

#[tokio::test]
async fn quick_in_every_language() -> Result<()> {
    for locale in Locale::ALL {
        let browser = Browser::start(locale).await?;
        watch::begin(&browser).await?;
        browser.open("").await?;
        let widget = Widget::ready(&browser).await?;
        widget.open(Published::Quick).await?;
        widget.begin().await?;
        let plan = Plan::full(Published::Quick)?;
        widget.run_to_report(&plan).await?;
        report::shows_no_level(&widget, &profile(&plan)?).await?;
        same(
            &widget.download().await?,
            &plan.report(browser.today().await?)?,
        )?;
        // Nothing is said of a level of the other one either.
        let text = widget.look("return root.textContent", Value::Null).await?;
        for place in 1..=5 {
            let name = level_name(locale, place)?;
            let level = ReportMessage::LevelReached(place, 5, &name);
            let level = widget.say(&level).await?;
            let told = text.as_str().is_some_and(|text| text.contains(&level));
            ensure!(!told, "“{level}” is told");
        }
        watch::saw_nothing(&browser).await?;
    }
    Ok(())
}
