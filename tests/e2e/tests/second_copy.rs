//! The second copy of a run, in IndexedDB: when it is there, what it brings back, and what it does not.

use anyhow::{Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity::wording::Message;
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::{Browser, Published, Widget, events, watch};
use serde_json::{Value, json};

const ANSWER: &str = "own-budget";
const CHOSEN: &str = "#item-budget-own-budget:checked";

/// What stands in the database, with this done to the records before.
async fn database(browser: &Browser, change: &str) -> Result<Value> {
    let script = format!(
        "const [key, done] = arguments;\
         const opening = indexedDB.open('cx-maturity');\
         opening.onsuccess = () => {{\
           const database = opening.result;\
           const work = database.transaction('copies', 'readwrite');\
           const copies = work.objectStore('copies');\
           const found = copies.get(key);\
           found.onsuccess = () => {{ const copy = found.result; {change} }};\
           work.oncomplete = () => {{ database.close(); done(found.result?.text ?? null); }};\
         }}"
    );
    let key = json!(Published::Organisation.key());
    browser.run_to_end(&script, vec![key]).await
}

async fn drop_first_copy(browser: &Browser) -> Result<()> {
    let key = json!(Published::Organisation.key());
    let script = "localStorage.removeItem(arguments[0])";
    browser.run(script, vec![key]).await.map(|_| ())
}

/// One question answered, and the second copy written.
async fn answered(browser: &Browser) -> Result<Widget<'_>> {
    let widget = Widget::opened(browser, Published::Organisation).await?;
    widget.begin().await?;
    widget.answer("budget", ANSWER).await?;
    let look = async || {
        let copy = database(browser, "").await?;
        Ok(copy
            .as_str()
            .is_some_and(|copy| copy.contains(ANSWER))
            .then_some(()))
    };
    eventually("the second copy", look).await?;
    Ok(widget)
}

/// What a killed browser has lost of localStorage comes back.
#[tokio::test]
async fn brings_back_what_was_not_on_the_disk_yet() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    watch::begin(&browser).await?;
    answered(&browser).await?;
    drop_first_copy(&browser).await?;
    browser.reload().await?;
    let widget = Widget::ready(&browser).await?;
    widget.choose(&Message::Resume).await?;
    widget.found(CHOSEN).await?;
    watch::saw_nothing(&browser).await
}

/// Once the first copy was there long enough, its absence means that it was cleared.
#[tokio::test]
async fn does_not_bring_back_what_was_cleared() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    answered(&browser).await?;
    database(&browser, "copy.first -= 121000; copies.put(copy, key)").await?;
    drop_first_copy(&browser).await?;
    browser.reload().await?;
    let widget = Widget::ready(&browser).await?;
    ensure!(!widget.has(".start .secondary").await?, "it goes on");
    let gone = async || Ok(database(&browser, "").await?.is_null().then_some(()));
    eventually("the second copy to be gone", gone).await
}

/// Erased answers don't come back with a first copy that lags behind.
#[tokio::test]
async fn knows_what_was_erased() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    let widget = answered(&browser).await?;
    let before = widget.kept().await?;
    widget.choose(&Message::Back).await?;
    widget.choose(&Message::Erase).await?;
    widget.choose(&Message::YesErase).await?;
    let gone = async || Ok(widget.kept().await?.is_none().then_some(()));
    eventually("nothing to be kept", gone).await?;
    let left = database(&browser, "").await?;
    let left = left.as_str().unwrap_or_default();
    ensure!(!left.is_empty() && !left.contains(ANSWER), "left: {left}");
    let lag = "localStorage.setItem(arguments[0], arguments[1])";
    let key = json!(Published::Organisation.key());
    browser.run(lag, vec![key, json!(before)]).await?;
    browser.reload().await?;
    let widget = Widget::ready(&browser).await?;
    ensure!(!widget.has(".start .secondary").await?, "it goes on");
    let gone = async || Ok(database(&browser, "").await?.is_null().then_some(()));
    eventually("nothing to be left", gone).await
}

/// Where what is stored can't be read, it is what to go on from.
#[tokio::test]
async fn is_offered_where_the_first_cannot_be_read() -> Result<()> {
    let browser = Browser::start(Locale::Fr).await?;
    answered(&browser).await?;
    let cut = "localStorage.setItem(arguments[0], localStorage.getItem(arguments[0]).slice(0, 99))";
    let key = json!(Published::Organisation.key());
    browser.run(cut, vec![key]).await?;
    browser.reload().await?;
    let widget = Widget::ready(&browser).await?;
    widget.choose(&Message::Restore).await?;
    widget.gone(".notice.warning").await?;
    widget.choose(&Message::Resume).await?;
    widget.found(CHOSEN).await?;
    Ok(())
}

/// Where nothing can be stored, an assessment that is left for another is as it was.
#[tokio::test]
async fn without_any_store_what_is_left_is_kept_while_the_page_is_open() -> Result<()> {
    let browser = Browser::start(Locale::It).await?;
    let denied = "Object.defineProperty(window, 'localStorage', {value: null})";
    browser.before_each_page(denied).await?;
    browser.open("").await?;
    let widget = Widget::ready(&browser).await?;
    widget.open(Published::Organisation).await?;
    widget.begin().await?;
    widget.answer("budget", ANSWER).await?;
    widget.back_to_choice().await?;
    // Not at the start, but where it was.
    let offer = Published::Organisation.offer();
    widget.click(&format!("{offer} .primary")).await?;
    widget.found(CHOSEN).await?;
    Ok(())
}

/// Holds what opens a database, once `held` is set, until `release` is called.
const HOLD: &str = "\
    const open = IDBFactory.prototype.open;\
    IDBFactory.prototype.open = function (...asked) {\
      if (!globalThis.held) return open.apply(this, asked);\
      const opening = {};\
      globalThis.release = () => {\
        const real = open.apply(this, asked);\
        real.onsuccess = () => { opening.result = real.result; opening.onsuccess(); };\
      };\
      return opening;\
    };";

/// That an answer is saved is told only once the second copy has it too.
#[tokio::test]
async fn is_there_before_it_is_told_that_an_answer_is_saved() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    browser.before_each_page(HOLD).await?;
    events::begin(&browser).await?;
    let widget = answered(&browser).await?;
    let told = async || Ok((events::count(&browser, "saved").await? > 0).then_some(()));
    eventually("the first answer to be told", told).await?;
    let before = events::count(&browser, "saved").await?;
    browser.run("globalThis.held = true", vec![]).await?;
    widget.answer("defined-strategy", "written").await?;
    let kept = async || {
        let kept = widget.kept().await?.unwrap_or_default();
        let held = browser
            .run("return Boolean(globalThis.release)", vec![])
            .await?;
        Ok((kept.contains("written") && held == json!(true)).then_some(()))
    };
    eventually("the first copy", kept).await?;
    ensure!(
        events::count(&browser, "saved").await? == before,
        "it is told before the second copy is there"
    );
    let release = "globalThis.held = false; globalThis.release()";
    browser.run(release, vec![]).await?;
    let told = async || Ok((events::count(&browser, "saved").await? > before).then_some(()));
    eventually("the second answer to be told", told).await
}
