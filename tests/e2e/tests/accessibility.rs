//! axe-core finds nothing on any step, light and dark, and nothing is wider than a narrow screen.

use std::fs;

use anyhow::Result;
use cx_maturity::definition::PageIx;
use cx_maturity::document::Step;
use cx_maturity::locale::Locale;
use cx_maturity::wording::Message;
use cx_maturity_e2e::plan::Plan;
use cx_maturity_e2e::{
    Browser, Capability, Inspection, Published, Widget, contribution, lacks, merging, report,
};

#[tokio::test]
async fn of_the_start_in_every_language() -> Result<()> {
    if lacks(&[Capability::Media, Capability::Size])? {
        return Ok(());
    }
    for locale in Locale::ALL {
        let browser = Browser::start(locale).await?;
        let mut inspection = Inspection::of(&browser);
        let widget = Widget::opened(&browser, Published::Organisation).await?;
        widget.unfold().await?;
        inspection
            .look(&format!("the start in {}", locale.tag()))
            .await?;
        inspection.done()?;
    }
    Ok(())
}

#[tokio::test]
async fn of_the_choice_in_every_language() -> Result<()> {
    if lacks(&[Capability::Media, Capability::Size])? {
        return Ok(());
    }
    for locale in Locale::ALL {
        let browser = Browser::start(locale).await?;
        let mut inspection = Inspection::of(&browser);
        browser.open("").await?;
        let widget = Widget::ready(&browser).await?;
        widget.found(".choice").await?;
        inspection
            .look(&format!("the choice in {}", locale.tag()))
            .await?;
        widget.open(Published::Quick).await?;
        inspection.look("the start of one that was chosen").await?;
        inspection.done()?;
    }
    Ok(())
}

#[tokio::test]
async fn of_the_assessments_without_levels() -> Result<()> {
    if lacks(&[Capability::Media, Capability::Size])? {
        return Ok(());
    }
    let browser = Browser::start(Locale::Fr).await?;
    let mut inspection = Inspection::of(&browser);
    for to in [Published::Everyone, Published::Quick] {
        let plan = Plan::full(to)?;
        let last = to.assessment()?.pages.len() - 1;
        let widget = Widget::with(&browser, &plan, Step::Page(PageIx(last))).await?;
        widget.begin().await?;
        inspection
            .look(&format!("the last page of {}", to.id()))
            .await?;
        let widget = Widget::with(&browser, &plan, Step::Report).await?;
        widget.begin().await?;
        widget.found(".report").await?;
        report::in_full(&widget).await?;
        widget.unfold().await?;
        inspection
            .look(&format!("the report on {}", to.id()))
            .await?;
    }
    inspection.done()
}

#[tokio::test]
async fn of_the_start_with_something_to_go_on_from() -> Result<()> {
    if lacks(&[Capability::Media, Capability::Size])? {
        return Ok(());
    }
    let browser = Browser::start(Locale::En).await?;
    let mut inspection = Inspection::of(&browser);
    let widget = Widget::with(&browser, &Plan::mixed()?.first(8), Step::Page(PageIx(1))).await?;
    inspection
        .look("the start with something to go on from")
        .await?;
    widget.choose(&Message::Erase).await?;
    widget.found("#question").await?;
    inspection.look("a question").await?;
    widget.choose(&Message::YesErase).await?;
    widget.found(".notice").await?;
    inspection.look("a notice").await?;
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("broken.json");
    fs::write(
        &file,
        r#"{"format": 1, "kind": "other", "answers": {"budget": 4}}"#,
    )?;
    widget.load(&file).await?;
    widget.found(".notice.warning").await?;
    inspection.look("a refused file").await?;
    inspection.done()
}

#[tokio::test]
async fn of_a_page_open_and_held_back() -> Result<()> {
    if lacks(&[Capability::Media, Capability::Size])? {
        return Ok(());
    }
    let browser = Browser::start(Locale::En).await?;
    let mut inspection = Inspection::of(&browser);
    let widget = Widget::with(&browser, &Plan::mixed()?.first(8), Step::Page(PageIx(1))).await?;
    widget.begin().await?;
    inspection.look("a page with answers").await?;
    widget.choose(&Message::Continue).await?;
    widget.found("#held").await?;
    inspection.look("a page that is held back").await?;
    inspection.done()
}

#[tokio::test]
async fn of_every_page() -> Result<()> {
    if lacks(&[Capability::Media, Capability::Size])? {
        return Ok(());
    }
    let browser = Browser::start(Locale::It).await?;
    let mut inspection = Inspection::of(&browser);
    let plan = Plan::mixed()?;
    for page in 0..7 {
        let widget = Widget::with(&browser, &plan, Step::Page(PageIx(page))).await?;
        widget.begin().await?;
        inspection.look(&format!("page {}", page + 1)).await?;
    }
    inspection.done()
}

#[tokio::test]
async fn of_the_review() -> Result<()> {
    if lacks(&[Capability::Media, Capability::Size])? {
        return Ok(());
    }
    let browser = Browser::start(Locale::Fr).await?;
    let mut inspection = Inspection::of(&browser);
    for (state, plan) in [("whole", Plan::mixed()?), ("open", Plan::mixed()?.first(8))] {
        let widget = Widget::with(&browser, &plan, Step::Review).await?;
        widget.begin().await?;
        inspection.look(&format!("the review, {state}")).await?;
    }
    inspection.done()
}

#[tokio::test]
async fn of_the_report() -> Result<()> {
    if lacks(&[Capability::Media, Capability::Size])? {
        return Ok(());
    }
    let browser = Browser::start(Locale::En).await?;
    let mut inspection = Inspection::of(&browser);
    let plans = [
        ("whole", Plan::mixed()?),
        ("half", Plan::mixed()?.first(12)),
        ("at the top", Plan::all(4)?),
        ("at the bottom", Plan::all(0)?),
    ];
    for (state, plan) in plans {
        let widget = Widget::with(&browser, &plan, Step::Report).await?;
        widget.begin().await?;
        widget.found(".report").await?;
        widget.unfold().await?;
        inspection.look(&format!("the report, {state}")).await?;
        report::in_full(&widget).await?;
        widget.unfold().await?;
        let state = format!("the report in full, {state}");
        inspection.look(&state).await?;
    }
    inspection.done()
}

#[tokio::test]
async fn of_what_is_handed_over() -> Result<()> {
    if lacks(&[Capability::Media, Capability::Size])? {
        return Ok(());
    }
    let browser = Browser::start(Locale::En).await?;
    let mut inspection = Inspection::of(&browser);
    for state in [
        "contribution-none",
        "contribution-invited",
        "contribution",
        "contribution-open",
    ] {
        contribution::show(&browser, state).await?;
        inspection.look(state).await?;
    }
    inspection.done()
}

#[tokio::test]
async fn of_how_reports_are_merged() -> Result<()> {
    of_a_team(&[
        "merging",
        "merging-draft",
        "merging-reading",
        "merging-gather",
    ])
    .await
}

#[tokio::test]
async fn of_a_teams_results() -> Result<()> {
    of_a_team(&["merging-outcome"]).await
}

#[tokio::test]
async fn of_a_teams_plan() -> Result<()> {
    of_a_team(&["merging-plan"]).await
}

async fn of_a_team(states: &[&str]) -> Result<()> {
    if lacks(&[Capability::Media, Capability::Size])? {
        return Ok(());
    }
    for locale in [Locale::En, Locale::Fr] {
        let browser = Browser::start(locale).await?;
        let mut inspection = Inspection::of(&browser);
        for state in states {
            merging::show(&browser, state).await?;
            inspection
                .look(&format!("{state} in {}", locale.tag()))
                .await?;
        }
        inspection.done()?;
    }
    Ok(())
}

#[tokio::test]
async fn of_the_notices_that_stay() -> Result<()> {
    if lacks(&[Capability::Media, Capability::Size])? {
        return Ok(());
    }
    let browser = Browser::start(Locale::En).await?;
    let mut inspection = Inspection::of(&browser);
    let denied = "Object.defineProperty(window, 'localStorage', {value: null})";
    browser.before_each_page(denied).await?;
    Widget::opened(&browser, Published::Organisation)
        .await?
        .found(".notice.warning")
        .await?;
    inspection.look("answers that are not saved").await?;
    inspection.done()
}
