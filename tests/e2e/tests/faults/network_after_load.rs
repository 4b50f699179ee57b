//! From the end of the load on, the network is left alone.

use anyhow::Result;
use cx_maturity::locale::Locale;
use cx_maturity::wording::Message;
use cx_maturity_e2e::expected::expected;
use cx_maturity_e2e::offline::kept;
use cx_maturity_e2e::plan::Plan;
use cx_maturity_e2e::traffic::at_hand;
use cx_maturity_e2e::{Browser, Published, Widget, fault, report, watch};

use crate::network::{all_of, nothing_since, traffic};

const ROW: &str = "network_after_load";

#[tokio::test]
async fn a_whole_run_makes_not_one_request() -> Result<()> {
    fault::seen(ROW, "a whole run", a_whole_run()).await
}

async fn a_whole_run() -> Result<String> {
    let browser = Browser::start(Locale::En).await?;
    watch::begin(&browser).await?;
    let widget = Widget::opened(&browser, Published::Organisation).await?;
    at_hand(&browser, &all_of(Published::Organisation)).await?;
    kept(&browser).await?;
    let first = traffic(&browser).await?;
    let plan = Plan::mixed()?;
    widget.begin().await?;
    for locale in Locale::ALL.into_iter().cycle().take(7) {
        widget.speak(locale).await?;
        widget.answer_page(&plan).await?;
        widget.go_on().await?;
    }
    widget.speak(Locale::It).await?;
    widget.choose(&Message::SeeReport).await?;
    for locale in Locale::ALL {
        widget.speak(locale).await?;
        report::shows(&widget, &expected(&plan)?).await?;
    }
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("report.json");
    std::fs::write(&file, widget.download().await?)?;
    widget.choose(&Message::Erase).await?;
    widget.choose(&Message::YesErase).await?;
    widget.found(".start").await?;
    widget.load(&file).await?;
    widget.found(".report").await?;
    widget.choose(&Message::ToStart).await?;
    widget.speak(Locale::Fr).await?;
    nothing_since(&browser, &first).await?;
    let last = traffic(&browser).await?;
    Ok(format!(
        "{} requests until it was ready; for {} answers, {} languages, report, file, erasing and loading: \
         {} by the server's count, {} by the page's",
        first.0.len(),
        plan.given.len(),
        Locale::ALL.len(),
        last.0.len() - first.0.len(),
        last.1.len() - first.1.len(),
    ))
}
