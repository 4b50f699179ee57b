//! Reports by the thousand on a facilitator's page: what is counted of them in the worker, how long that
//! takes beside `JSON.parse` of the same lines in the same page, and how much memory the program holds then.

use std::path::Path;
use std::rc::Rc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use cx_maturity::document::team::{Month, campaign_hash};
use cx_maturity::gathering::{Gathering, Harvest, rows};
use cx_maturity::locale::Locale;
use cx_maturity::tally::Layout;
use cx_maturity_scale::{BREAKDOWN, campaign, everyone, table};
use serde::Deserialize;
use serde_json::json;

use crate::browser::Browser;
use crate::merging::opened;

/// How long the reading may take, and how long to wait between two looks: few, since each takes a turn of
/// the page.
const PATIENCE: Duration = Duration::from_secs(900);
const PAUSE: Duration = Duration::from_millis(500);

/// Listens to what goes to the worker and what comes of it, from before the page's own first script.
const LISTEN: &str = "\
    globalThis.heard = {};\
    const Own = globalThis.Worker;\
    globalThis.Worker = class extends Own {\
      constructor(...given) {\
        super(...given);\
        this.addEventListener('message', ({ data: [what, bytes, memory] }) => {\
          if (what === 'harvest') Object.assign(heard, { ended: performance.now(), bytes, memory });\
        });\
      }\
      postMessage(said, ...more) {\
        const [what, files] = said;\
        if (what === 'read') Object.assign(heard, { begun: performance.now(), file: files[0].file });\
        super.postMessage(said, ...more);\
      }\
    };";

/// What came of it, once it has come.
const TELL: &str = "\
    if (!heard.bytes) return null;\
    const hex = (byte) => byte.toString(16).padStart(2, '0');\
    const { begun, ended, memory } = heard;\
    return { seconds: (ended - begun) / 1000, memory, harvest: Array.from(heard.bytes, hex).join('') };";

/// Reads the same file as plainly as can be: in pieces of the same size, as text, line by line by
/// `JSON.parse`.
const PLAIN: &str = "\
    const [begun, decoder] = [performance.now(), new TextDecoder()];\
    let [rest, lines, parsing] = ['', 0, 0];\
    const parse = (some) => {\
      const from = performance.now();\
      for (const line of some) {\
        lines += 1;\
        try { JSON.parse(line); } catch {}\
      }\
      parsing += performance.now() - from;\
    };\
    (async () => {\
      for (let at = 0; at < heard.file.size; at += 262_144) {\
        const piece = await heard.file.slice(at, at + 262_144).arrayBuffer();\
        const some = (rest + decoder.decode(piece, { stream: true })).split('\\n');\
        rest = some.pop();\
        parse(some);\
      }\
      const seconds = (performance.now() - begun) / 1000;\
      globalThis.plain = { seconds, parsing: parsing / 1000, lines };\
    })();";

/// What a facilitator's page has made of a file.
#[derive(Debug)]
pub struct Counted {
    /// From the order to the worker until its harvest is there.
    pub seconds: f64,
    /// Bytes of memory that the program in the worker holds then.
    pub memory: u64,
    /// How many lines are counted.
    pub taken: u64,
    /// The counts, as all engines write them.
    pub table: String,
    /// The same lines by `JSON.parse`.
    pub plain: Plain,
}

/// What `JSON.parse` takes.
#[derive(Debug, Deserialize)]
pub struct Plain {
    /// With the reading of the file.
    pub seconds: f64,
    /// Without.
    pub parsing: f64,
    /// How many lines there are.
    pub lines: u64,
}

#[derive(Deserialize)]
struct Told {
    seconds: f64,
    memory: u64,
    harvest: String,
}

/// Has a page of its own count the reports of a file, which were made for the campaign of the tests.
///
/// # Errors
/// It does not.
pub async fn counted(reports: &Path) -> Result<Counted> {
    let assessment = everyone()?;
    let of = campaign(&assessment)?;
    let browser = Browser::start(Locale::En).await?;
    browser.before_each_page(LISTEN).await?;
    let widget = opened(&browser, &of).await?;
    let field = widget.found("#reports").await?;
    field.send_keys(reports.to_string_lossy()).await?;
    let told: Told = waited(&browser, TELL).await?;
    browser.run(PLAIN, vec![]).await?;
    let plain: Plain = waited(&browser, "return globalThis.plain ?? null").await?;
    let bytes = told.harvest.as_bytes().chunks(2).map(|pair| {
        let pair = std::str::from_utf8(pair)?;
        Ok(u8::from_str_radix(pair, 16)?)
    });
    let bytes: Vec<u8> = bytes.collect::<Result<_>>()?;
    let harvest = Harvest::read(&bytes).context("the harvest is of another build")?;
    let layout = Layout::new(&assessment, assessment.item_with_id(BREAKDOWN));
    let groups = harvest.parts.first().and_then(|part| part.groups(&layout));
    let groups = groups.context("the counts are of another layout")?;
    Ok(Counted {
        seconds: told.seconds,
        memory: told.memory,
        taken: harvest.taken,
        table: table(&rows(&assessment, &layout, &groups))?,
        plain,
    })
}

/// Asks until there is an answer.
async fn waited<T: for<'a> Deserialize<'a>>(browser: &Browser, script: &str) -> Result<T> {
    let begun = Instant::now();
    loop {
        let answer = browser.run(script, vec![]).await?;
        if answer != json!(null) {
            return Ok(serde_json::from_value(answer)?);
        }
        ensure!(begun.elapsed() < PATIENCE, "it does not end");
        tokio::time::sleep(PAUSE).await;
    }
}

/// The same counts natively, and how many lines are counted.
///
/// # Errors
/// The definition is not sound.
pub fn natively(reports: &str) -> Result<(String, u64)> {
    let assessment = Rc::new(everyone()?);
    let campaign = campaign(&assessment)?;
    let hash = campaign_hash(&campaign);
    let all = [Rc::clone(&assessment)];
    let gathering = Gathering::new(&all, Some(&hash), Some(BREAKDOWN));
    let mut gathering = gathering.until(Month::of(campaign.until));
    for line in reports.lines() {
        // Refusals are counted by the gathering.
        let _ = gathering.take(line.as_bytes());
    }
    Ok((table(&gathering.gathered()[0].rows())?, gathering.taken()))
}
