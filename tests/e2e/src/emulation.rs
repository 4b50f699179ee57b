//! What a test has the browser be beyond what a page can ask for: another medium, another size, a
//! script before each page; each by the means of the engine.

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::engine::{self, Engine};

impl Browser {
    /// A command of Chromium's own protocol.
    ///
    /// # Errors
    /// The browser refuses it, or is another.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Result<Value> {
        self.only_in(Engine::Chromium, command)?;
        let answer = self.driver()?.cdp().send_raw(command, parameters).await;
        answer.with_context(|| format!("{command} was refused"))
    }

    /// A command of `WebDriver BiDi`.
    ///
    /// # Errors
    /// The browser refuses it, or does not know the protocol.
    pub(crate) fn bidi(&self, command: &str, parameters: Value) -> Result<Value> {
        self.only_in(Engine::Firefox, command)?;
        let connection = self.bidi.as_ref().context("no connection")?;
        connection.send(command, parameters)
    }

    fn only_in(&self, engine: Engine, what: &str) -> Result<()> {
        if self.engine == engine {
            return Ok(());
        }
        bail!(
            "{what} is not for {}: ask `lacks` first",
            self.engine.name()
        )
    }

    /// Runs an asynchronous function's body as if it were the page's own, not the driver's, so that the
    /// modules that it imports are those of the page; gives what it returns. Not within a frame.
    ///
    /// # Errors
    /// The browser does not answer, or the script throws.
    pub async fn in_page(&self, script: &str) -> Result<Value> {
        let whole = format!(
            "(async () => {{ {script} }})().then((given) => [given ?? null], (error) => String(error))"
        );
        let given = if self.engine == Engine::Firefox {
            let window = self.driver()?.window().await?.to_string();
            let wanted = json!({
                "expression": format!("{whole}.then(JSON.stringify)"),
                "target": {"context": window},
                "awaitPromise": true,
            });
            let given = self.bidi("script.evaluate", wanted)?;
            serde_json::from_str(given["result"]["value"].as_str().context("no value")?)?
        } else {
            let script = format!("const done = arguments[0]; {whole}.then(done)");
            self.run_to_end(&script, vec![]).await?
        };
        match given {
            Value::Array(mut given) => Ok(given.pop().unwrap_or_default()),
            error => bail!("the script threw {error}"),
        }
    }

    /// Has this script run in every page before anything of the page itself. In WebKit only in pages
    /// that the browser's own server gives out.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn before_each_page(&self, script: &str) -> Result<()> {
        match self.engine {
            Engine::Chromium => {
                let source = json!({"source": script});
                let add = "Page.addScriptToEvaluateOnNewDocument";
                self.devtools(add, source).await?;
            }
            Engine::Firefox => {
                let function = json!({"functionDeclaration": format!("() => {{ {script}\n}}")});
                self.bidi("script.addPreloadScript", function)?;
            }
            Engine::WebKit => {
                let overlay = self.overlay.as_ref().context("no copy of the site")?;
                overlay.add(script)?;
            }
        }
        Ok(())
    }

    /// Has pages see these features in place of the device's, such as `prefers-color-scheme`; what is
    /// not named is the device's again.
    ///
    /// # Errors
    /// The engine can't.
    pub async fn features(&self, features: &[(&str, &str)]) -> Result<()> {
        let one = |(name, value): &(&str, &str)| json!({"name": name, "value": value});
        let all: Vec<Value> = features.iter().map(one).collect();
        self.media(json!({"features": all})).await
    }

    /// Has pages see a medium in place of the screen: `print`, or the screen again where it is empty.
    ///
    /// # Errors
    /// The engine can't.
    pub async fn medium(&self, medium: &str) -> Result<()> {
        self.media(json!({"media": medium})).await
    }

    async fn media(&self, media: Value) -> Result<()> {
        if self.engine == Engine::Firefox {
            return engine::firefox_media(self.process(), self.driver()?, media).await;
        }
        self.devtools("Emulation.setEmulatedMedia", media).await?;
        Ok(())
    }

    /// Shows pages in this size; in WebKit in a window of it, which can't be very narrow.
    ///
    /// # Errors
    /// The engine can't.
    pub async fn resize(&self, width: u32, height: u32) -> Result<()> {
        if self.engine == Engine::WebKit {
            return self.window(width, height).await;
        }
        if self.engine == Engine::Firefox {
            let size = json!({"width": width, "height": height});
            return self.viewport(&size).await;
        }
        let size = json!({
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false,
        });
        let resize = "Emulation.setDeviceMetricsOverride";
        self.devtools(resize, size).await?;
        Ok(())
    }

    /// Shows pages in the size of the window again.
    ///
    /// # Errors
    /// The engine can't.
    pub async fn unsize(&self) -> Result<()> {
        if self.engine == Engine::Firefox {
            return self.viewport(&Value::Null).await;
        }
        let clear = "Emulation.clearDeviceMetricsOverride";
        self.devtools(clear, json!({})).await?;
        Ok(())
    }

    /// The size of what Firefox shows of a page.
    async fn viewport(&self, size: &Value) -> Result<()> {
        let window = self.driver()?.window().await?.to_string();
        let wanted = json!({"context": window, "viewport": size});
        self.bidi("browsingContext.setViewport", wanted)?;
        Ok(())
    }

    /// The errors that the browser itself told since the last time, such as a blocked request. WebKit
    /// tells none.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn console(&self) -> Result<Vec<String>> {
        match (self.engine, &self.bidi) {
            (Engine::Chromium, _) => {
                let told = self.driver()?.get_log("browser").await?;
                Ok(told.into_iter().map(|entry| entry.message).collect())
            }
            (_, Some(bidi)) => {
                let entries = bidi.events("log.entryAdded")?.into_iter();
                let grave = |entry: &Value| entry["level"] == "error" || entry["level"] == "warn";
                Ok(entries
                    .filter(grave)
                    .map(|entry| entry["text"].to_string())
                    .collect())
            }
            (_, None) => Ok(Vec::new()),
        }
    }
}
