//! A host's page on one origin, with the page for iframes on another.

use anyhow::{Context, Result, ensure};
use cx_maturity::locale::Locale;
use serde_json::{Value, json};
use tempfile::TempDir;
use xtask::serve::Server;

use crate::browser::{Browser, eventually};
use crate::engine::Engine;
use crate::widget::Widget;
use crate::{environment, site};

/// Keeps, in every page, the events that come up to it and the messages that come to it.
const KEEP: &str = "\
    globalThis.told = [];\
    globalThis.messages = [];\
    for (const type of ['height', 'ready', 'progress', 'saved', 'completed', 'exported', 'failed',\
        'report', 'declined']) {\
      addEventListener(`cx-maturity-${type}`, ({target, detail}) =>\
        target.localName === 'iframe' && told.push([type, detail]));\
    }\
    addEventListener('message', ({data}) => messages.push(data));";

/// The host's page with one iframe, and the browser that shows it.
pub struct Framed {
    /// The browser, on the host's page.
    pub browser: Browser,
    frames: Server,
    _site: TempDir,
}

impl Framed {
    /// A host's page, with or without the host's script, and a frame of another origin in it: what
    /// stands after `frame.html` in its address, and further attributes.
    ///
    /// # Errors
    /// The build is not there, or the browser does not start.
    pub async fn start(script: bool, query: &str, attributes: &str) -> Result<Self> {
        let frames = Server::start(&environment::dist()?, 0)?;
        let origin = frames.address();
        let origin = origin.trim_end_matches('/');
        let iframe = format!(
            "<h1>Host</h1><button>Ask</button>\
             <iframe data-cx-maturity title=\"Assessment\" style=\"width: 900px\" {attributes}\
             src=\"{origin}/frame.html?{query}\"></iframe>"
        );
        let policy = format!(
            "default-src 'none'; script-src 'self'; img-src data:; style-src-attr 'unsafe-inline'; \
             frame-src {origin}; require-trusted-types-for 'script'; trusted-types 'none'"
        );
        let script = if script { site::FRAMES } else { "" };
        let site = site::page(&iframe, script, &policy)?;
        let browser = Browser::over(site.path(), Locale::En).await?;
        browser.before_each_page(KEEP).await?;
        if browser.engine == Engine::WebKit {
            // Its driver brings nothing of a frame into view: all of it is.
            browser.window(1280, 2500).await?;
        }
        Ok(Self {
            browser,
            frames,
            _site: site,
        })
    }

    /// Goes to the host's page.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn open(&self) -> Result<()> {
        self.browser.open(site::HOST).await
    }

    /// The origin of the frame.
    #[must_use]
    pub fn origin(&self) -> String {
        self.frames.address().trim_end_matches('/').to_owned()
    }

    /// Looks into the frame from now on, where the widget can be used.
    ///
    /// # Errors
    /// There is none, or nothing comes up in it.
    pub async fn enter(&self) -> Result<Widget<'_>> {
        self.leave().await?;
        self.browser.enter_frame(0).await?;
        Widget::ready(&self.browser).await
    }

    /// Looks at the host's page again.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn leave(&self) -> Result<()> {
        self.browser.leave_frames().await
    }

    /// Runs a script in the host's page with `frame`, what connects it to the iframe.
    ///
    /// # Errors
    /// The script throws.
    pub async fn host(&self, script: &str) -> Result<Value> {
        let script = format!(
            "const {{connect}} = await import(new URL('cx-maturity-frame.js', location.href).href);\
             const frame = connect(document.querySelector('iframe'));\
             try {{ {script} }} catch (error) {{ return String(error); }}"
        );
        self.browser.in_page(&script).await
    }

    /// Waits until what was posted so far would have been heard, and done.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn settle(&self) -> Result<()> {
        let wait = "setTimeout(arguments[0], 400)";
        self.browser.run_to_end(wait, vec![]).await.map(|_| ())
    }

    /// Posts a message from the host's page to the frame.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn post(&self, message: &Value) -> Result<()> {
        let script = "document.querySelector('iframe').contentWindow.postMessage(...arguments)";
        let arguments = vec![message.clone(), json!(self.origin())];
        self.browser.run(script, arguments).await.map(|_| ())
    }

    /// The details of the events of this type, once there are any.
    ///
    /// # Errors
    /// There are none after a while.
    pub async fn told(&self, of: &str) -> Result<Vec<Value>> {
        let script = "return told.filter(([type]) => type === arguments[0]).map(([, one]) => one)";
        eventually(&format!("the event {of}"), async || {
            let told = self.browser.run(script, vec![json!(of)]).await?;
            let told: Vec<Value> = serde_json::from_value(told)?;
            Ok((!told.is_empty()).then_some(told))
        })
        .await
    }

    /// Waits until within the frame nothing is left to scroll and nothing stands empty below; how high it
    /// is then. The host's page is looked at afterwards.
    ///
    /// # Errors
    /// It never fits.
    pub async fn fits(&self) -> Result<f64> {
        self.enter().await?;
        let look = "const page = document.documentElement;\
                    return [innerHeight, page.scrollHeight, page.getBoundingClientRect().height]";
        let fits = eventually("a frame as high as its content", async || {
            let found = self.browser.run(look, vec![]).await?;
            let [frame, scrolled, page]: [f64; 3] = serde_json::from_value(found)?;
            Ok((frame == scrolled && (frame - page).abs() < 1.0).then_some(frame))
        });
        let height = fits.await?;
        self.leave().await?;
        ensure!(self.height().await? == height, "the iframe differs");
        Ok(height)
    }

    /// How high the iframe is on the host's page.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn height(&self) -> Result<f64> {
        let script = "return document.querySelector('iframe').clientHeight";
        let height = self.browser.run(script, vec![]).await?;
        height.as_f64().context("no height")
    }
}

impl Browser {
    /// Looks into the frame at this place on the page from now on.
    ///
    /// # Errors
    /// There is none.
    pub async fn enter_frame(&self, at: u16) -> Result<()> {
        Ok(self.driver()?.enter_frame(at).await?)
    }

    /// Looks at the page itself again.
    ///
    /// # Errors
    /// The browser does not answer.
    pub async fn leave_frames(&self) -> Result<()> {
        Ok(self.driver()?.enter_default_frame().await?)
    }
}
