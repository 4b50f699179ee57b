//! Looks at a state of the widget as those do who can't see it as it was meant: with axe-core, light
//! and dark, and on a narrow screen.

use anyhow::{Result, ensure};
use serde_json::json;

use crate::axe;
use crate::browser::Browser;

/// What was found wrong so far: all of it is told at the end, not only the first.
pub struct Inspection<'a> {
    browser: &'a Browser,
    found: Vec<String>,
}

impl<'a> Inspection<'a> {
    /// Nothing found yet.
    #[must_use]
    pub fn of(browser: &'a Browser) -> Self {
        Self {
            browser,
            found: Vec::new(),
        }
    }

    /// Looks for barriers light and dark, wide and narrow, and for what is too wide.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn look(&mut self, state: &str) -> Result<()> {
        for scheme in ["light", "dark"] {
            let features = [
                ("prefers-color-scheme", scheme),
                ("prefers-reduced-motion", "reduce"),
            ];
            self.browser.features(&features).await?;
            self.axe(&format!("{state}, {scheme}")).await?;
        }
        self.browser.resize(320, 640).await?;
        self.width(state).await?;
        self.axe(&format!("{state}, narrow")).await?;
        self.browser.unsize().await
    }

    async fn axe(&mut self, state: &str) -> Result<()> {
        at_rest(self.browser).await?;
        let found = axe::finds(self.browser).await?.into_iter();
        self.found
            .extend(found.map(|what| format!("{state}: {what}")));
        Ok(())
    }

    async fn width(&mut self, state: &str) -> Result<()> {
        let script = "\
            const root = document.querySelector('cx-maturity')?.shadowRoot ?? document;\
            const wide = [...root.querySelectorAll('*')].filter((one) =>\
              one.getBoundingClientRect().right > innerWidth + 0.5);\
            return [innerWidth, document.documentElement.scrollWidth,\
              wide.map((one) => one.outerHTML.slice(0, 120))]";
        let found = self.browser.run(script, vec![]).await?;
        ensure!(found[0] == json!(320), "the screen is {} wide", found[0]);
        if found[1].as_i64() > Some(320) {
            let (width, through) = (&found[1], &found[2]);
            self.found
                .push(format!("{state}: {width} wide at 320, through {through}"));
        }
        Ok(())
    }

    /// Nothing was found.
    ///
    /// # Errors
    /// Something was: all of it.
    pub fn done(self) -> Result<()> {
        ensure!(self.found.is_empty(), "found:\n{}", self.found.join("\n"));
        Ok(())
    }
}

/// Waits until no colour is on its way to another.
async fn at_rest(browser: &Browser) -> Result<()> {
    let script = "\
        const done = arguments[0];\
        requestAnimationFrame(() => requestAnimationFrame(() => {\
          const root = document.querySelector('cx-maturity')?.shadowRoot;\
          const moving = [...document.getAnimations(), ...root?.getAnimations() ?? []];\
          Promise.allSettled(moving.map((one) => one.finished)).then(() => done(true));\
        }))";
    browser.run_to_end(script, vec![]).await.map(|_| ())
}
