//! Pictures of every step at the widths that count, light and dark, and as it is printed:
//! `cargo xtask screenshots` runs it. Its arguments are a folder, and a word that names must hold.
//!
//! Told by the same environment as the tests where the build and the browser are.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use cx_maturity::date::Date;
use cx_maturity::definition::{PageIx, wire::Track};
use cx_maturity::document::Step;
use cx_maturity::locale::Locale;
use cx_maturity::plan::{Edit, Filter};
use cx_maturity::wording::Message;
use cx_maturity_e2e::plan::Plan;
use cx_maturity_e2e::{
    Browser, Engine, Published, Twin, Widget, bench, contribution, merging, privacy, report,
};
use serde_json::json;

/// How high the window is; pictures are as high as the page.
const HEIGHT: u32 = 900;
/// What pictures are taken of.
const STATES: [&str; 36] = [
    "bench",
    "bench-problems",
    "bench-sound",
    "choice",
    "start",
    "resume",
    "page",
    "held",
    "review-open",
    "review",
    "report",
    "report-full",
    "report-open",
    "report-partial",
    "report-sentence",
    "report-leader",
    "everyone-report",
    "quick-report",
    "plan",
    "progress",
    "privacy",
    "privacy-open",
    "privacy-question",
    "contribution",
    "contribution-invited",
    "contribution-none",
    "contribution-open",
    "merging",
    "merging-draft",
    "merging-reading",
    "merging-gather",
    "merging-outcome",
    "merging-plan",
    "question",
    "notice-erased",
    "notice-refused",
];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments
        .next()
        .context("which folder do the pictures go to?")?;
    let only = arguments.next().unwrap_or_default();
    let folder = PathBuf::from(folder);
    fs::create_dir_all(&folder)?;
    for locale in Locale::ALL {
        let studio = Studio {
            browser: Browser::start(locale).await?,
            folder: folder.clone(),
            locale,
        };
        for state in STATES.into_iter().filter(|state| state.contains(&only)) {
            let taken = studio.take(state).await;
            taken.with_context(|| format!("{state} in {}", locale.tag()))?;
        }
    }
    Ok(())
}

/// One browser, and where its pictures go.
struct Studio {
    browser: Browser,
    folder: PathBuf,
    locale: Locale,
}

impl Studio {
    async fn take(&self, state: &str) -> Result<()> {
        self.resize(1280).await?;
        self.light(true).await?;
        self.bring_about(state).await?;
        let wide: &[u32] = if self.locale == Locale::En {
            &[320, 768, 1280]
        } else {
            &[768]
        };
        for width in wide {
            self.resize(*width).await?;
            self.picture(state, *width, "light").await?;
            if self.locale == Locale::En {
                self.light(false).await?;
                self.picture(state, *width, "dark").await?;
                self.light(true).await?;
            }
        }
        if self.locale == Locale::En {
            self.print(state).await?;
        }
        Ok(())
    }

    /// Brings the widget into a state.
    async fn bring_about(&self, state: &str) -> Result<()> {
        let (browser, some, all) = (&self.browser, Plan::mixed()?.first(8), Plan::telling()?);
        let at = |page| Step::Page(PageIx(page));
        let refused = self.folder.join(".refused.json");
        match state {
            "start" => self.start_afresh().await?,
            of_bench if of_bench.starts_with("bench") => bench::show(browser, of_bench).await?,
            "choice" => {
                browser.open("").await?;
                Widget::ready(browser).await?.found(".choice").await?;
            }
            "resume" => {
                Widget::with(browser, &some, at(1)).await?;
            }
            "page" | "held" => {
                let widget = Widget::with(browser, &some, at(1)).await?;
                widget.click(".start .primary").await?;
                widget.found(".page").await?;
                if state == "held" {
                    widget.choose(&Message::Continue).await?;
                    widget.found("#held").await?;
                }
            }
            "review-open" | "review" => {
                let given = if state == "review" { &all } else { &some };
                let widget = Widget::with(browser, given, Step::Review).await?;
                widget.click(".start .primary").await?;
            }
            "plan" | "progress" => self.open_beyond(&all, state).await?,
            shown if shown.starts_with("privacy") => privacy::show(browser, &some, shown).await?,
            own if own.starts_with("contribution") => contribution::show(browser, own).await?,
            of_team if of_team.starts_with("merging") => merging::show(browser, of_team).await?,
            of_report if of_report.contains("report") => {
                let plan = match of_report {
                    "everyone-report" => Plan::full(Published::Everyone)?,
                    "quick-report" => Plan::full(Published::Quick)?,
                    "report-partial" => some,
                    _ => all,
                };
                self.open_report(&plan, state).await?;
            }
            "question" | "notice-erased" => {
                let widget = Widget::with(browser, &some, at(1)).await?;
                widget.choose(&Message::Erase).await?;
                widget.found("#question").await?;
                if state == "notice-erased" {
                    widget.choose(&Message::YesErase).await?;
                    widget.found(".notice").await?;
                }
            }
            _ => {
                let widget = Widget::with(browser, &some, at(1)).await?;
                fs::write(&refused, report::REFUSED)?;
                widget.load(&refused.canonicalize()?).await?;
                widget.found(".notice").await?;
                fs::remove_file(refused)?;
            }
        }
        Ok(())
    }

    async fn start_afresh(&self) -> Result<()> {
        self.browser.open(&Published::Organisation.link()).await?;
        Widget::ready(&self.browser).await?;
        let clear = "localStorage.clear();\
                     indexedDB.deleteDatabase('cx-maturity').onsuccess = () => arguments[0]()";
        self.browser.run_to_end(clear, vec![]).await?;
        self.browser.reload().await?;
        Widget::ready(&self.browser).await?;
        Ok(())
    }

    /// Opens a report: a sentence or a page of it, all of it, or all of it with every fold open.
    async fn open_report(&self, plan: &Plan, state: &str) -> Result<()> {
        let widget = Widget::with(&self.browser, plan, Step::Report).await?;
        widget.click(".start .primary").await?;
        widget.found(".report").await?;
        match state {
            "report-sentence" => widget.click(".segments .segment:first-of-type").await?,
            "report-full" | "report-open" => report::in_full(&widget).await?,
            "report-leader" => {
                report::in_full(&widget).await?;
                widget.pick("leader", "finance").await?;
            }
            _ => {}
        }
        if state == "report-open" {
            widget.unfold().await?;
        }
        Ok(())
    }

    /// Opens the plan with some actions and every fold open, or the progress over two runs.
    async fn open_beyond(&self, given: &Plan, state: &str) -> Result<()> {
        let mut twin = Twin::of(given, self.locale)?;
        twin.finished = Date::new(2026, 9, 1);
        for track in [Track::Strengthen, Track::Exceed] {
            for one in twin.proposals(track, Filter::default()).iter().take(2) {
                let action = twin.assessment.action(one.action);
                twin.plan
                    .edit(Edit::Picked(action.id.clone(), action.owner));
            }
        }
        twin.plan.edit(Edit::Dated(0, Date::new(2026, 12, 24)));
        twin.plan.edit(Edit::Finished(1, true));
        let step = if state == "plan" {
            Step::Plan
        } else {
            Step::Progress
        };
        let (browser, stored) = (&self.browser, twin.stored(step));
        let widget = Widget::with_stored(browser, Published::Organisation, &stored).await?;
        widget.click(".start .primary").await?;
        if state == "progress" {
            let mut earlier = Twin::of(&Plan::mixed()?.but("budget", "cannot-see"), self.locale)?;
            earlier.plan = twin.plan;
            earlier.finished = Date::new(2026, 3, 1);
            let file = self.folder.join(".earlier.json");
            fs::write(&file, earlier.report())?;
            widget.add_run(&file.canonicalize()?).await?;
            widget.found(".comparison").await?;
            fs::remove_file(file)?;
        }
        widget.found(&format!(".{state}, .{state}-page")).await?;
        widget.unfold().await
    }

    async fn resize(&self, width: u32) -> Result<()> {
        // In WebKit as high as its display: its pictures show no more.
        let height = if Engine::told()? == Engine::WebKit {
            2600
        } else {
            HEIGHT
        };
        self.browser.resize(width, height).await
    }

    async fn light(&self, light: bool) -> Result<()> {
        if Engine::told()? == Engine::WebKit {
            return self.theme(light).await;
        }
        let value = if light { "light" } else { "dark" };
        let features = [
            ("prefers-color-scheme", value),
            ("prefers-reduced-motion", "reduce"),
        ];
        self.browser.features(&features).await
    }

    /// As the page would have it, where the device can't.
    async fn theme(&self, light: bool) -> Result<()> {
        let set = "document.documentElement.style.colorScheme = arguments[0];\
                   const element = document.querySelector('cx-maturity');\
                   element?.setAttribute('theme', arguments[0]);\
                   const moving = element?.shadowRoot?.getAnimations() ?? [];\
                   Promise.all(moving.map(({finished}) => finished)).finally(arguments[1])";
        let theme = json!(if light { "light" } else { "dark" });
        self.browser.run_to_end(set, vec![theme]).await.map(|_| ())
    }

    async fn picture(&self, state: &str, width: u32, scheme: &str) -> Result<()> {
        // Without the pointer over a button and a caret in the picture; what has the focus shows it.
        self.browser.run("scrollTo(0, 0)", vec![]).await?;
        let name = format!("{state}-{}-{width}-{scheme}.png", self.locale.tag());
        self.keep(&name, &self.browser.picture().await?)
    }

    async fn print(&self, state: &str) -> Result<()> {
        if Engine::told()? == Engine::WebKit {
            return Ok(());
        }
        self.keep(&format!("{state}.pdf"), &self.browser.printed().await?)
    }

    fn keep(&self, name: &str, bytes: &[u8]) -> Result<()> {
        let path = self.folder.join(name);
        fs::write(&path, bytes)?;
        println!("{}", path.display());
        Ok(())
    }
}
