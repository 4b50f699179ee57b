//! Somebody who answers in a browser that is killed again and again, and looks each time whether what
//! the page had said to be saved is there.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity::wording::Message;
use serde_json::Value;

use crate::browser::{Browser, eventually};
use crate::events;
use crate::offline::Site;
use crate::published::Published;
use crate::random::Random;
use crate::widget::Widget;

/// The most that is done between two kills.
const ACTS: u64 = 10;
/// The longest that is waited before a kill, in milliseconds.
const WAIT: u64 = 600;

/// Options by item.
type Answers = BTreeMap<String, String>;

/// The respondent.
pub struct Respondent {
    random: Random,
    /// What the page said to be saved.
    told: Answers,
    /// Of that, what it said since the last kill.
    fresh: Answers,
    /// What was answered last, and not told as saved before the kill.
    open: Option<(String, String)>,
    /// What came of it.
    pub counts: Counts,
}

/// What came of many kills.
#[derive(Default)]
pub struct Counts {
    /// Answers that were told as saved.
    pub told: usize,
    /// Of those, how many were there after the kill that followed.
    pub found: usize,
    /// What was told as saved at any time and is not there, and after which kill.
    pub lost: Vec<String>,
    /// Answers that were given and not told as saved.
    pub untold: usize,
    /// Of those, how many were there.
    pub untold_found: usize,
}

impl Respondent {
    /// Nobody has answered anything yet.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self {
            random: Random::from(seed),
            told: Answers::new(),
            fresh: Answers::new(),
            open: None,
            counts: Counts::default(),
        }
    }

    /// Opens the browser, looks at what is there, answers on, and has it killed.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn answers_until_the_kill(&mut self, profile: &Path, site: &Site) -> Result<()> {
        let browser = Browser::on(profile, site.path(), Locale::En).await?;
        let widget = self.comes_back(&browser, site).await?;
        saved(&browser, &widget, async || widget.begin().await).await?;
        self.is_shown(&widget).await?;
        for _ in 0..=self.random.below(ACTS) {
            self.acts(&browser, &widget).await?;
        }
        if self.random.below(3) == 0 && widget.has(".page").await? {
            let (item, option) = self.chooses(&widget).await?;
            widget.answer(&item, &option).await?;
            self.counts.untold += 1;
            self.open = Some((item, option));
        } else {
            let wait = Duration::from_millis(self.random.below(WAIT));
            tokio::time::sleep(wait).await;
        }
        self.counts.told += self.fresh.len();
        browser.kill()
    }

    /// Opens the browser and looks whether what was told as saved is there.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn looks(&mut self, profile: &Path, site: &Site) -> Result<()> {
        let browser = Browser::on(profile, site.path(), Locale::En).await?;
        self.comes_back(&browser, site).await.map(drop)
    }

    async fn comes_back<'a>(&mut self, browser: &'a Browser, site: &Site) -> Result<Widget<'a>> {
        events::begin(browser).await?;
        site.open(browser, &Published::Organisation.link()).await?;
        let widget = Widget::ready(browser).await?;
        let report = "const done = arguments[arguments.length - 1];\
            document.querySelector('cx-maturity').exportReport().then((report) =>\
              done(report?.answers ?? {}), (error) => done(String(error)))";
        let there = browser.run_to_end(report, vec![]).await?;
        let there: Answers = serde_json::from_value(there).context("no answers")?;
        if let Some((item, option)) = self.open.take()
            && there.get(&item) == Some(&option)
        {
            self.counts.untold_found += 1;
            // It was answered anew before it could be looked for: either answer does.
            if self.fresh.contains_key(&item) {
                self.fresh.insert(item.clone(), option.clone());
            }
            self.told.insert(item, option);
        }
        let found = |(item, option): &(&String, &String)| there.get(*item) == Some(*option);
        self.counts.found += self.fresh.iter().filter(found).count();
        for (item, option) in self.told.iter().filter(|one| !found(one)) {
            let now = there.get(item);
            let lost = &mut self.counts.lost;
            lost.push(format!("{item} was {option}, is {now:?}"));
        }
        self.told = there;
        self.fresh.clear();
        Ok(widget)
    }

    /// What is there is what is shown.
    async fn is_shown(&self, widget: &Widget<'_>) -> Result<()> {
        if !widget.has(".page").await? {
            return Ok(());
        }
        let items = widget.items().await?;
        let told = items
            .iter()
            .filter_map(|item| Some(format!("item-{item}-{}", self.told.get(item)?)));
        let told: Vec<String> = told.collect();
        let shown = widget.checked().await?;
        ensure!(shown == told, "shown are {shown:?}, not {told:?}");
        Ok(())
    }

    /// Does one thing, and waits until the page has told that it is saved.
    async fn acts(&mut self, browser: &Browser, widget: &Widget<'_>) -> Result<()> {
        if widget.has(".start").await? {
            return saved(browser, widget, async || widget.begin().await).await;
        }
        if widget.has(".review").await? {
            let count = widget.texts(".review .answer button").await?.len();
            let at = usize::try_from(self.random.below(count as u64))?;
            return saved(browser, widget, async || widget.change(at).await).await;
        }
        let back = Message::Back;
        match self.random.below(8) {
            0 => saved(browser, widget, async || goes_back(widget, &back).await).await,
            1 | 2 if widget.checked().await?.len() == widget.items().await?.len() => {
                saved(browser, widget, async || widget.go_on().await).await
            }
            _ => {
                let (item, option) = self.chooses(widget).await?;
                let answer = async || widget.answer(&item, &option).await;
                saved(browser, widget, answer).await?;
                self.told.insert(item.clone(), option.clone());
                self.fresh.insert(item, option);
                Ok(())
            }
        }
    }

    /// An item of the page and an option that is not chosen; an item without an answer first.
    async fn chooses(&mut self, widget: &Widget<'_>) -> Result<(String, String)> {
        let free = "return all('fieldset.item').map((one) => [one.id.slice(5),\
            [...one.querySelectorAll('input:not(:checked)')].map((input) => input.id),\
            !one.querySelector('input:checked')])";
        let free = widget.look(free, Value::Null).await?;
        let mut free: Vec<(String, Vec<String>, bool)> = serde_json::from_value(free)?;
        if free.iter().any(|(.., without)| *without) && self.random.below(4) > 0 {
            free.retain(|(.., without)| *without);
        }
        ensure!(!free.is_empty(), "no item");
        let (item, options, _) = self.random.one_of(&free);
        let option = self.random.one_of(options);
        let option = option.strip_prefix(&format!("item-{item}-"));
        Ok((item.clone(), option.context("no option")?.to_owned()))
    }
}

async fn goes_back(widget: &Widget<'_>, back: &Message<'_>) -> Result<()> {
    let heading = widget.heading().await?;
    widget.choose(back).await?;
    let look = async || Ok((widget.heading().await? != heading).then_some(()));
    eventually(&format!("what comes before “{heading}”"), look).await
}

/// Does something, and if it has changed what is kept, waits until that is told as saved. One is told
/// for each: so what is told is this.
async fn saved(
    browser: &Browser,
    widget: &Widget<'_>,
    act: impl AsyncFnOnce() -> Result<()>,
) -> Result<()> {
    let (kept, count) = (widget.kept().await?, events::count(browser, "saved").await?);
    act().await?;
    if widget.kept().await? == kept {
        return Ok(());
    }
    let told = async || {
        let now = events::count(browser, "saved").await?;
        ensure!(now <= count + 1, "told {} times", now - count);
        Ok((now > count).then_some(()))
    };
    eventually("what was done to be told as saved", told).await
}
