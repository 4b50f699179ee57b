//! The network is gone after the first load: all of the standalone page works.

use anyhow::{Context, Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity_e2e::offline::{Site, State, says};
use cx_maturity_e2e::plan::{Plan, same};
use cx_maturity_e2e::{Browser, Published, Widget, fault, watch};

const ROW: &str = "offline";

#[tokio::test]
async fn everything_works_without_the_server() -> Result<()> {
    fault::seen(ROW, "the server is stopped", without_the_server()).await
}

/// Load, stop the server, reload: all languages, all assessments to their reports, and what is taken
/// along.
async fn without_the_server() -> Result<String> {
    let mut site = Site::of_the_build()?;
    let browser = Browser::start(Locale::It).await?;
    watch::begin(&browser).await?;
    site.open(&browser, "").await?;
    let said = says(&browser, State::New).await?;
    ensure!(said == "Pronto offline", "said: {said}");
    site.stop();
    browser.reload().await.context("reload")?;
    let mut seen = Vec::new();
    for published in Published::ALL {
        site.open(&browser, "")
            .await
            .context(format!("open {}", published.id()))?;
        let widget = Widget::ready(&browser).await?;
        for locale in [Locale::Fr, Locale::En, Locale::It] {
            widget.speak(locale).await?;
        }
        widget.open(published).await?;
        widget.begin().await?;
        let mut spoken = Vec::new();
        for locale in [Locale::En, Locale::Fr, Locale::It] {
            widget.speak(locale).await?;
            spoken.push(widget.locale().await?.tag());
        }
        let plan = Plan::full(published)?;
        widget.run_to_report(&plan).await?;
        let report = widget.download().await?;
        same(&report, &plan.report(browser.today().await?)?)?;
        widget.speak(Locale::Fr).await?;
        seen.push(format!(
            "{} in {}, {} answers, a report of {} bytes",
            published.id(),
            spoken.join(", "),
            plan.given.len(),
            report.len()
        ));
    }
    says(&browser, State::Ready).await?;
    watch::saw_nothing(&browser).await?;
    Ok(format!(
        "“{said}”, then with no server: {}",
        seen.join("; ")
    ))
}
