//! A file that is no report, or more than one: refused, or listed with its place and what was expected.

mod many_answers;

use std::fmt::Write;
use std::fs;

use anyhow::{Context, Result, ensure};
use cx_maturity::definition::PageIx;
use cx_maturity::document::Step;
use cx_maturity::locale::Locale;
use cx_maturity::wording::Message;
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::expected::expected;
use cx_maturity_e2e::plan::Plan;
use cx_maturity_e2e::{Browser, Published, Widget, fault, report};
use serde_json::{Value, json};

pub(super) const ROW: &str = "imports";

/// The longest that a file may take, in milliseconds, and the most that the program's memory may grow by
/// all of them, in bytes: nothing that is taken is larger than a megabyte, but as a tree it is.
pub(super) const LONGEST: u64 = 1000;
const MOST: u64 = 32_000_000;

/// Has the page tell how large the memory of its programs is, and how long after a file was given there
/// is a notice that names this.
const MEASURE: &str = "\
    globalThis.memories = [];\
    const compile = WebAssembly.instantiateStreaming;\
    const keep = (given) => {\
      globalThis.memories.push((given.instance ?? given).exports.memory);\
      return given;\
    };\
    WebAssembly.instantiateStreaming = async (...given) => keep(await compile(...given));\
    const instantiate = WebAssembly.instantiate;\
    WebAssembly.instantiate = async (...given) => keep(await instantiate(...given));\
    globalThis.memory = () => globalThis.memories\
      .reduce((sum, memory) => sum + memory.buffer.byteLength, 0);";

/// Has the time be kept from the moment at which a file is chosen to that at which a notice is there.
const WATCH: &str = "\
    globalThis.took = null;\
    let begun = 0;\
    root.addEventListener('change', (event) => {\
      if (event.target.type === 'file') begun = performance.now();\
    }, true);\
    new MutationObserver(() => {\
      if (begun && one('.notices .notice:not(.over)')) {\
        globalThis.took = Math.round(performance.now() - begun);\
        begun = 0;\
      }\
    }).observe(root, {childList: true, subtree: true, characterData: true})";

/// What one file came to.
pub(super) struct Read {
    pub(super) notice: String,
    pub(super) took: u64,
}

/// A widget in whose browser it is measured what files take.
pub(super) async fn measured<'a>(browser: &'a Browser, plan: &Plan) -> Result<Widget<'a>> {
    browser.before_each_page(MEASURE).await?;
    let widget = Widget::with(browser, plan, Step::Page(PageIx(1))).await?;
    // The program that reads files is another one: it comes for the first of them.
    read(browser, &widget, b"nothing").await?;
    widget.look(WATCH, Value::Null).await?;
    Ok(widget)
}

/// Gives a file and takes the notice of it.
pub(super) async fn read(browser: &Browser, widget: &Widget<'_>, bytes: &[u8]) -> Result<Read> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("report.json");
    fs::write(&path, bytes)?;
    widget.load(&path).await?;
    let notice = widget.text(".notice").await?;
    let look = async || {
        let took = browser
            .run("return globalThis.took ?? null", vec![])
            .await?;
        Ok(took.as_u64())
    };
    let watched = browser.run("return 'took' in globalThis", vec![]).await?;
    let took = if watched == json!(true) {
        eventually("the time that it took", look).await?
    } else {
        0
    };
    browser
        .run("if ('took' in globalThis) globalThis.took = null", vec![])
        .await?;
    Ok(Read { notice, took })
}

async fn memory(browser: &Browser) -> Result<u64> {
    let bytes = browser.run("return globalThis.memory()", vec![]).await?;
    bytes
        .as_u64()
        .filter(|bytes| *bytes > 0)
        .context("no memory")
}

/// The run that is kept, whenever it was changed.
async fn run(widget: &Widget<'_>) -> Result<Value> {
    let kept = widget.kept().await?.context("nothing is kept")?;
    let mut run: Value = serde_json::from_str(&kept)?;
    let parts = run.as_object_mut().context("no object")?;
    parts.remove("revisions");
    parts.remove("checksum");
    Ok(run)
}

pub(super) fn object(count: usize, value: &str) -> String {
    let mut text = String::from("{");
    for at in 0..count {
        let _ = write!(text, "\"x{at}\":{value},");
    }
    text.pop();
    text + "}"
}

/// Files by name, with what must be told of each: the place, and what was expected.
fn broken(sound: &str) -> Vec<(&'static str, Vec<u8>, Vec<&'static str>)> {
    let with = |that: &str, this: &str| {
        assert!(sound.contains(that), "{that}");
        sound.replacen(that, this, 1).into_bytes()
    };
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    vec![
        (
            "100 MB",
            vec![b' '; 100_000_000],
            vec!["expected", "1000000 bytes", "a larger one"],
        ),
        ("100,000 deep", deep.into_bytes(), vec!["expected", "found"]),
        (
            "a million keys",
            object(1_000_000, "0").into_bytes(),
            vec!["1000000 bytes"],
        ),
        (
            "keys up to the limit",
            object(90_000, "0").into_bytes(),
            vec!["/x0", "expected"],
        ),
        ("bad UTF-8", b"\"\xff\"".to_vec(), vec!["expected", "found"]),
        (
            "no JSON",
            b"{\"format\": 1,".to_vec(),
            vec!["expected", "found"],
        ),
        ("nothing", Vec::new(), vec!["expected", "found"]),
        (
            "NaN",
            with("\"format\": 1", "\"format\": NaN"),
            vec!["expected", "found"],
        ),
        (
            "a text for a number",
            with("\"format\": 1", "\"format\": \"1\""),
            vec!["/format", "whole number"],
        ),
        (
            "__proto__",
            with("\"format\": 1", "\"__proto__\": {}, \"format\": 1"),
            vec!["/__proto__", "expected"],
        ),
        (
            "a double id",
            with(
                "\"answers\": {",
                "\"answers\": {\"budget\": \"own-budget\",",
            ),
            vec!["/answers/budget"],
        ),
        (
            "another assessment",
            with("\"organisation\"", "\"everyone\""),
            vec!["/definition/id", "organisation", "everyone"],
        ),
    ]
}

#[tokio::test]
async fn what_can_not_be_read_is_refused() -> Result<()> {
    fault::seen(ROW, "refused", refused()).await
}

async fn refused() -> Result<String> {
    let browser = Browser::start(Locale::En).await?;
    let plan = Plan::mixed()?.first(8);
    let widget = measured(&browser, &plan).await?;
    let (before, bytes_before) = (run(&widget).await?, memory(&browser).await?);
    let mut longest = (0, "");
    let sound = plan.report(None)?;
    let files = broken(&sound);
    let mut sizes = Vec::new();
    // What is read once more finds room in what was freed. What the page fetches in the background may
    // come in between, and take room once; what leaks takes some each time.
    for _ in 0..4 {
        for (name, bytes, told) in &files {
            widget.choose(&Message::Close).await?;
            widget.gone(".notice").await?;
            let Read { notice, took } = read(&browser, &widget, bytes).await.context(*name)?;
            let refused = widget.say(&Message::Refused).await?;
            ensure!(notice.contains(&refused), "{name}: {notice}");
            for part in told {
                ensure!(notice.contains(part), "{name}: no {part:?} in {notice}");
            }
            ensure!(took < LONGEST, "{name} took {took} ms");
            longest = longest.max((took, name));
            let now = run(&widget).await?;
            ensure!(now == before, "{name}: something has changed: {now}");
        }
        sizes.push(memory(&browser).await? - bytes_before);
        if matches!(sizes[..], [.., before, now] if before == now) {
            break;
        }
    }
    let (once, more) = (sizes[0], sizes[sizes.len() - 1] - sizes[sizes.len() - 2]);
    ensure!(
        once < MOST && more == 0,
        "the memory has grown by {once}, then {more} bytes"
    );
    widget.choose(&Message::Close).await?;
    widget.choose(&Message::Resume).await?;
    widget.found(".page").await?;
    let answers = before["answers"]
        .as_object()
        .map_or(0, serde_json::Map::len);
    Ok(format!(
        "{} files refused with their places, the longest after {} ms ({}); the memory {once} bytes larger, \
         and {more} once they are read again; {answers} answers as before",
        files.len(),
        longest.0,
        longest.1,
    ))
}

#[tokio::test]
async fn what_does_not_fit_is_listed() -> Result<()> {
    fault::seen(ROW, "listed", listed()).await
}

async fn listed() -> Result<String> {
    let browser = Browser::start(Locale::En).await?;
    let widget = Widget::opened(&browser, Published::Organisation).await?;
    let plan = Plan::all(2)?;
    let strange = plan.report(None)?.replacen(
        "\"answers\": {",
        "\"answers\": {\"__proto__\": \"own-budget\",\"unknown\": \"written\",",
        1,
    );
    let Read { notice, .. } = read(&browser, &widget, strange.as_bytes()).await?;
    let left_out = widget.say(&Message::SetAside(2)).await?;
    ensure!(
        notice.contains(&left_out),
        "“{left_out}” is not told in {notice}"
    );
    for id in ["__proto__", "unknown"] {
        let told = format!("/answers/{id}: expected a question of this version, found “{id}”");
        ensure!(notice.contains(&told), "no “{told}” in {notice}");
    }
    report::shows(&widget, &expected(&plan)?).await?;
    let polluted = browser.run("return 'own-budget' in {}", vec![]).await?;
    ensure!(polluted == json!(false), "the page is polluted");
    Ok(format!(
        "“{left_out}”, {} with their places; the report of the other {} answers; the page polluted: {polluted}",
        notice.matches("/answers/").count(),
        plan.given.len()
    ))
}
