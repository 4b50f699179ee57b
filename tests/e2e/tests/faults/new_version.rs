//! A new version while a run of the old one is under way.

use anyhow::{Result, ensure};
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::offline::{Site, State, look_for_update, says, versions};
use cx_maturity_e2e::plan::Plan;
use cx_maturity_e2e::{Published, Widget, fault, watch};

use crate::updates::{changed, is, version};

const ROW: &str = "new_version";

#[tokio::test]
async fn the_old_run_finishes_on_the_old_version() -> Result<()> {
    fault::seen(ROW, "during a run", finishes()).await
}

/// A run whose first page is answered goes to its end with what it began with, though a new version is in
/// force meanwhile, and the server has none of the old; the page that is opened next is the new one.
async fn finishes() -> Result<String> {
    let site = Site::of_the_build()?;
    let browser = changed(&site).await?;
    let plan = Plan::full(Published::Quick)?;
    let widget = Widget::ready(&browser).await?;
    widget.open(Published::Quick).await?;
    widget.begin().await?;
    widget.answer_page(&plan).await?;
    let given = widget.checked().await?.len();
    ensure!(given > 0, "the run is not under way");
    let ended = look_for_update(&browser).await?;
    ensure!(ended == "activated", "the new version is {ended}");
    let said = says(&browser, State::Update).await?;
    ensure!(said.ends_with("New version"), "said: {said}");
    let before = site.requests();
    widget.go_on().await?;
    widget.run_to_report(&plan).await?;
    is(&browser, "CX Maturity", "").await?;
    let old = version(&browser).await?.0;
    let asked = site.requests().len() - before.len();
    ensure!(asked == 0, "the server was asked {asked} times");
    let during = versions(&browser).await?;
    ensure!(during == 2, "a version is gone");
    watch::saw_nothing(&browser).await?;

    site.open(&browser, "?assessment=quick").await?;
    let widget = Widget::ready(&browser).await?;
    widget.begin().await?;
    widget.found(".report").await?;
    is(&browser, "2", "2").await?;
    let new = version(&browser).await?.0;
    says(&browser, State::Ready).await?;
    // Nobody uses the old one any more.
    let gone = async || Ok((versions(&browser).await? == 1).then_some(()));
    eventually("the end of the old version", gone).await?;
    Ok(format!(
        "“{said}” after {given} answers; the run to its report on “{old}” with {asked} requests and {during} \
         versions kept; opened next: “{new}”, {} kept",
        versions(&browser).await?
    ))
}
