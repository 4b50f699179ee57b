//! One assessment in two windows of a browser, in which things happen in random orders: of each item,
//! what was done last is what stands in the end, in both windows and on the device.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;

use anyhow::{Context, Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity::wording::Message;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::browser::{Browser, eventually};
use crate::engine::Engine;
use crate::random::Random;
use crate::site;
use crate::widget::Widget;
use crate::windows::Windows;

/// What is done in one order.
const ACTS: usize = 12;
/// The items of the first page of `organisation`.
const ITEMS: usize = 5;

/// Options by item.
type Answers = BTreeMap<String, String>;

/// What came of many orders.
#[derive(Default)]
pub struct Counts {
    /// What was done in both windows together.
    pub acts: usize,
    /// Answers that were given last, at the ends of the orders.
    pub answers: usize,
    /// How many of them both windows showed.
    pub shown: usize,
}

/// The pages and the browser in which it all happens.
pub struct World {
    browser: Browser,
    _site: TempDir,
}

/// One order under way.
struct Order<'a> {
    browser: &'a Browser,
    windows: Windows<'a>,
    random: Random,
    page: String,
    key: String,
    model: Answers,
    done: String,
}

impl World {
    /// A host's page for each of so many orders, so that they don't know of each other.
    ///
    /// # Errors
    /// The build is not there, or the browser does not start.
    pub async fn new(orders: u32) -> Result<Self> {
        let site = site::with_host("<h1>Host</h1><cx-maturity PLACE></cx-maturity>")?;
        let page = fs::read_to_string(site.path().join(site::HOST))?;
        for at in 0..orders {
            let place = format!("assessment=\"organisation\" lang=\"en\" storage-key=\"{at}\"");
            let page = page.replace("PLACE", &place);
            fs::write(site.path().join(format!("{at}.html")), page)?;
        }
        Ok(Self {
            browser: Browser::over(site.path(), Locale::En).await?,
            _site: site,
        })
    }

    /// One order after the other, each from a seed of its own.
    ///
    /// # Errors
    /// An answer is lost, or the windows don't agree: after what.
    pub async fn happen(&self, orders: u32, seed: u64) -> Result<Counts> {
        let mut counts = Counts::default();
        let mut windows = Windows::open(&self.browser).await?;
        for at in 0..orders {
            let mut order = Order {
                browser: &self.browser,
                windows,
                random: Random::from(seed.wrapping_add(u64::from(at))),
                page: format!("{at}.html"),
                key: format!("cx-maturity/1/organisation/{at}"),
                model: Answers::new(),
                done: String::new(),
            };
            let happened = order.happens().await;
            counts.shown += happened
                .with_context(|| format!("order {at}, seed {seed}, after:{}", order.done))?;
            counts.acts += ACTS;
            counts.answers += order.model.len();
            windows = order.windows;
        }
        Ok(counts)
    }
}

impl<'a> Order<'a> {
    /// All of it; how many answers both windows show in the end.
    async fn happens(&mut self) -> Result<usize> {
        for at in [0, 1] {
            self.windows.to(at).await?;
            self.browser.open(&self.page).await?;
            Widget::ready(self.browser).await?;
        }
        for _ in 0..ACTS {
            let at = usize::try_from(self.random.below(2))?;
            self.windows.to(at).await?;
            let _ = write!(self.done, "\n  {at}: ");
            self.acts(at).await?;
        }
        let mut shown = self.model.len();
        for at in [0, 1] {
            self.windows.to(at).await?;
            let agrees = self
                .agrees()
                .await
                .with_context(|| format!("window {at}"))?;
            shown = shown.min(agrees);
        }
        Ok(shown)
    }

    /// One thing happens in the window that is driven.
    async fn acts(&mut self, at: usize) -> Result<()> {
        match self.random.below(16) {
            0..=8 => self.answers().await,
            9 | 10 => self.clears().await,
            11 | 12 => {
                self.done += "reloaded";
                self.browser.reload().await
            }
            13 => {
                self.done += "closed and opened";
                self.windows.anew().await?;
                self.browser.open(&self.page).await
            }
            14 if !self.model.is_empty() => self.erases(at).await,
            // Elsewhere both windows may be of one process, and end with it.
            15 if self.browser.engine == Engine::Chromium => {
                self.done += "crashed, and opened";
                self.windows.crash().await?;
                self.browser.open(&self.page).await
            }
            _ => self.answers().await,
        }
    }

    async fn answers(&mut self) -> Result<()> {
        let widget = self.on_the_page().await?;
        let (item, options) = self.some_item(&widget).await?;
        let option = self.random.one_of(&options).clone();
        let _ = write!(self.done, "{item} = {option}");
        self.knows(&item).await?;
        let id = format!("item-{item}-{option}");
        // Just now, the other window may have erased all and brought it back: the page goes and comes.
        let given = async || {
            self.on_the_page().await?;
            if !widget.has(&format!("#{id}")).await? {
                return Ok(None);
            }
            widget.tick(&id).await?;
            Ok(Some(()))
        };
        eventually(&format!("a way to answer {id}"), given).await?;
        self.model.insert(item.clone(), option);
        self.knows(&item).await
    }

    async fn clears(&mut self) -> Result<()> {
        let widget = self.on_the_page().await?;
        let (item, _) = self.some_item(&widget).await?;
        self.knows(&item).await?;
        if self.model.remove(&item).is_none() {
            self.done += "nothing";
            return Ok(());
        }
        let _ = write!(self.done, "{item} cleared");
        let label = widget.say(&Message::ClearAnswer).await?;
        let clear = "return [...(one(`#item-${asked[0]}`)?.querySelectorAll('button') ?? [])]\
                     .find((one) => one.innerText.trim() === asked[1]) ?? null";
        let asked = json!([item, label]);
        widget
            .click_picked(clear, asked, "a way to clear it")
            .await?;
        self.knows(&item).await
    }

    /// Erased here, and brought back here, in the other window, or not at all.
    async fn erases(&mut self, at: usize) -> Result<()> {
        for item in self.model.keys().cloned().collect::<Vec<_>>() {
            self.knows(&item).await?;
        }
        let widget = self.on_the_page().await?;
        widget.choose(&Message::Back).await?;
        widget.choose(&Message::Erase).await?;
        widget.choose(&Message::YesErase).await?;
        widget.found(".notice").await?;
        let back = self.random.below(3);
        self.done += [
            "erased",
            "erased, and back",
            "erased, and back by the other",
        ][usize::try_from(back)?];
        if back == 0 {
            self.model.clear();
        } else {
            // The other window has only what it was shown: one that has just been opened is at its start.
            self.windows.to(if back == 2 { 1 - at } else { at }).await?;
            let widget = Widget::ready(self.browser).await?;
            widget.choose(&Message::Undo).await?;
        }
        self.holds_the_model().await
    }

    async fn on_the_page(&self) -> Result<Widget<'a>> {
        let widget = Widget::ready(self.browser).await?;
        if widget.has(".start").await? {
            widget.begin().await?;
        }
        if let Err(missing) = widget.found(".page").await {
            let shown = widget.look("return one('*')?.innerText ?? ''", Value::Null);
            return Err(missing.context(format!("shown: {:?}", shown.await?)));
        }
        Ok(widget)
    }

    async fn some_item(&mut self, widget: &Widget<'_>) -> Result<(String, Vec<String>)> {
        let items = "return all('fieldset.item').map((one) => [one.id.slice(5),\
                     [...one.querySelectorAll('input')].map((input) => input.id)])";
        let all = async || {
            let items: Vec<(String, Vec<String>)> =
                serde_json::from_value(widget.look(items, Value::Null).await?)?;
            Ok((items.len() == ITEMS).then_some(items))
        };
        let all = eventually("the first page", all).await?;
        let (item, options) = self.random.one_of(&all);
        let begin = format!("item-{item}-");
        let options = options.iter().filter_map(|id| id.strip_prefix(&begin));
        Ok((item.clone(), options.map(str::to_owned).collect()))
    }

    /// What the device holds, as this window sees it.
    async fn held(&self) -> Result<Answers> {
        let kept = "return JSON.parse(localStorage.getItem(arguments[0]) ?? '{}').answers ?? {}";
        let kept = self.browser.run(kept, vec![json!(self.key)]).await?;
        Ok(serde_json::from_value(kept)?)
    }

    /// Waits until this window can know what was done last to an item. Nobody is quicker: two changes
    /// of one answer within the same milliseconds are the case that docs/reliability.md leaves open.
    async fn knows(&self, item: &str) -> Result<()> {
        let look = async || {
            let same = self.held().await?.get(item) == self.model.get(item);
            Ok(same.then_some(()))
        };
        let known = eventually(&format!("{item} as it was left"), look).await;
        let held = self.held().await?;
        known.with_context(|| format!("held: {held:?}; done: {:?}", self.model))
    }

    async fn holds_the_model(&self) -> Result<()> {
        let look = async || Ok((self.held().await? == self.model).then_some(()));
        let same = eventually("what was done, on the device", look).await;
        let held = self.held().await?;
        same.with_context(|| format!("held: {held:?}; done: {:?}", self.model))
    }

    /// This window shows, and the device holds, of each item what was done last: how many answers.
    async fn agrees(&self) -> Result<usize> {
        Widget::ready(self.browser).await?;
        let shown = "return document.querySelector('cx-maturity').answers ?? {}";
        let shown = async || -> Result<Answers> {
            Ok(serde_json::from_value(
                self.browser.run(shown, vec![]).await?,
            )?)
        };
        let look = async || Ok((shown().await? == self.model).then_some(()));
        let same = eventually("both windows to agree", look).await;
        let last = shown().await?;
        same.with_context(|| format!("shown: {last:?}; done: {:?}", self.model))?;
        let held = self.held().await?;
        ensure!(held == self.model, "held: {held:?}; done: {:?}", self.model);
        Ok(last.len())
    }
}
