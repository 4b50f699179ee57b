//! The page for iframes in a page of another origin: its height, its messages, and what is asked.

use anyhow::{Result, ensure};
use cx_maturity::document::Step;
use cx_maturity::locale::Locale;
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::framed::Framed;
use cx_maturity_e2e::plan::Plan;
use cx_maturity_e2e::{Capability, Published, Widget, lacks, watch};
use serde_json::{Value, json};

const QUICK: &str = "assessment=quick&lang=en";

#[tokio::test]
async fn is_as_high_as_its_content() -> Result<()> {
    let framed = Framed::start(true, QUICK, "").await?;
    watch::begin(&framed.browser).await?;
    framed.open().await?;
    let ready = framed.told("ready").await?;
    ensure!(ready == [json!({"assessment": "quick", "language": "en"})]);
    let wide = framed.fits().await?;
    let resize = "document.querySelector('iframe').style.width = arguments[0]";
    framed.browser.run(resize, vec![json!("320px")]).await?;
    let narrow = eventually("a higher frame", async || {
        let height = framed.height().await?;
        Ok((height > wide).then_some(height))
    });
    let narrow = narrow.await?;
    framed.fits().await?;
    framed.browser.run(resize, vec![json!("900px")]).await?;
    eventually("a lower frame", async || {
        Ok((framed.height().await? < narrow).then_some(()))
    })
    .await?;
    ensure!(framed.fits().await? == wide, "not as before");
    // As asked for: a host that has lost the height gets it again.
    let lose = "document.querySelector('iframe').style.height = '77px'";
    framed.browser.run(lose, vec![]).await?;
    framed
        .post(&json!({"cxMaturity": 1, "type": "measure"}))
        .await?;
    eventually("the height again", async || {
        Ok((framed.height().await? == wide).then_some(()))
    })
    .await?;
    let widget = framed.enter().await?;
    widget.begin().await?;
    framed.leave().await?;
    ensure!(framed.fits().await? != wide, "a page is as high as a start");
    watch::saw_nothing(&framed.browser).await
}

#[tokio::test]
async fn tells_how_far_one_is_and_does_as_told() -> Result<()> {
    let framed = Framed::start(true, QUICK, "").await?;
    watch::begin(&framed.browser).await?;
    framed.open().await?;
    let widget = framed.enter().await?;
    widget.begin().await?;
    let item = widget.items().await?.remove(0);
    widget.answer(&item, "cannot-see").await?;
    let print = "globalThis.printed = 0; window.print = () => { globalThis.printed += 1; }";
    framed.browser.run(print, vec![]).await?;
    framed.leave().await?;
    let progress = eventually("the answer", async || {
        let told = framed.told("progress").await?;
        Ok(told.into_iter().find(|one| one["answered"] == 1))
    });
    let asked = Published::Quick.assessment()?.items.len();
    let expected = json!({"assessment": "quick", "step": "page", "answered": 1, "asked": asked});
    let progress = progress.await?;
    ensure!(progress == expected, "{progress}");
    framed.told("saved").await?;
    framed
        .host("frame.setLanguage('it'); frame.setTheme('dark'); frame.print();")
        .await?;
    let widget = framed.enter().await?;
    widget.found(".widget[lang=it]").await?;
    let look = "return [document.querySelector('cx-maturity')?.getAttribute('theme'),\
                getComputedStyle(document.documentElement).colorScheme, printed]";
    let found = framed.browser.run(look, vec![]).await?;
    ensure!(found == json!(["dark", "dark", 1]), "{found}");
    framed.leave().await?;
    framed.host("frame.setTheme(null)").await?;
    framed.enter().await?;
    eventually("its own theme", async || {
        let found = framed.browser.run(look, vec![]).await?;
        Ok((found == json!([null, "light dark", 1])).then_some(()))
    })
    .await?;
    framed.leave().await?;
    watch::saw_nothing(&framed.browser).await
}

/// A frame that may do no more than it has to, with a run that is kept in it and has come to its report.
async fn in_a_sandbox() -> Result<Framed> {
    let sandbox = "sandbox=\"allow-scripts allow-same-origin allow-downloads\" ";
    let framed = Framed::start(true, "assessment=organisation", sandbox).await?;
    watch::begin(&framed.browser).await?;
    framed.open().await?;
    framed.enter().await?;
    let stored = Plan::mixed()?.stored(Step::Report)?;
    let keep = "localStorage.setItem(arguments[0], arguments[1])";
    let key = json!(Published::Organisation.key());
    framed.browser.run(keep, vec![key, json!(stored)]).await?;
    framed.leave().await?;
    framed.open().await?;
    let widget = framed.enter().await?;
    widget.begin().await?;
    widget.found(".report").await?;
    Ok(framed)
}

#[tokio::test]
async fn works_in_a_sandbox() -> Result<()> {
    let framed = in_a_sandbox().await?;
    framed.leave().await?;
    framed.told("completed").await?;
    watch::saw_nothing(&framed.browser).await
}

/// What its respondent may take along.
#[tokio::test]
async fn hands_a_file_over_in_a_sandbox() -> Result<()> {
    if lacks(&[Capability::SandboxedDownload])? {
        return Ok(());
    }
    let framed = in_a_sandbox().await?;
    framed.enter().await?.download().await?;
    framed.leave().await?;
    let exported = framed.told("exported").await?;
    let expected = json!({"assessment": "organisation", "kind": "report"});
    ensure!(exported == [expected], "{exported:?}");
    watch::saw_nothing(&framed.browser).await
}

/// As docs/embedding.md says: browsers refuse a frame without an origin the scripts of its server.
#[tokio::test]
async fn without_an_origin_it_stays_empty() -> Result<()> {
    let framed = Framed::start(true, QUICK, "sandbox=\"allow-scripts\" ").await?;
    framed.open().await?;
    framed.settle().await?;
    let messages = framed.browser.run("return messages", vec![]).await?;
    ensure!(messages == json!([]), "the host hears {messages}");
    framed.browser.enter_frame(0).await?;
    let defined = "return [location.pathname, Boolean(customElements.get('cx-maturity'))]";
    let defined = framed.browser.run(defined, vec![]).await?;
    ensure!(defined == json!(["/frame.html", false]), "{defined}");
    Ok(())
}

/// What leaves such a frame, to whom it does not know, is how high it is.
#[tokio::test]
async fn without_a_parent_only_its_height_leaves() -> Result<()> {
    let framed = Framed::start(false, QUICK, "").await?;
    framed.open().await?;
    let widget = framed.enter().await?;
    widget.begin().await?;
    let item = widget.items().await?.remove(0);
    widget.answer(&item, "cannot-see").await?;
    framed.leave().await?;
    for asked in [
        json!({"cxMaturity": 1, "type": "request-report"}),
        json!({"cxMaturity": 1, "type": "language", "language": "it"}),
    ] {
        framed.post(&asked).await?;
    }
    framed.settle().await?;
    let widget = framed.enter().await?;
    ensure!(widget.locale().await? == Locale::En, "it was heard");
    ensure!(!asks(&widget).await?, "the respondent is asked");
    framed.leave().await?;
    let messages = eventually("a message, if only the height", async || {
        let messages = framed.browser.run("return messages", vec![]).await?;
        let messages: Vec<Value> = serde_json::from_value(messages)?;
        Ok((!messages.is_empty()).then_some(messages))
    })
    .await?;
    for one in messages {
        let height = one["height"].as_f64();
        ensure!(height > Some(0.0), "{one}");
        let bare = json!({"cxMaturity": 1, "type": "height", "height": one["height"]});
        ensure!(one == bare, "{one}");
    }
    Ok(())
}

/// Whether the frame that is looked into asks for the report.
async fn asks(widget: &Widget<'_>) -> Result<bool> {
    let script = "return document.querySelector('dialog').open";
    Ok(widget.look(script, Value::Null).await? == json!(true))
}
