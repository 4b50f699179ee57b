//! The choice of an assessment: with keys only, there and back, and what is kept of each.

use anyhow::{Context, Result, ensure};
use cx_maturity::document::Step;
use cx_maturity::locale::Locale;
use cx_maturity::wording::Message;
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::expected::expected;
use cx_maturity_e2e::plan::{Plan, same_run};
use cx_maturity_e2e::{Browser, Capability, Keyboard, Published, Widget, lacks, report, watch};
use serde_json::{Value, json};
use thirtyfour::Key;

#[tokio::test]
async fn in_english_with_keys_alone() -> Result<()> {
    with_keys_alone(Locale::En, Locale::It).await
}

#[tokio::test]
async fn in_french_with_keys_alone() -> Result<()> {
    with_keys_alone(Locale::Fr, Locale::En).await
}

#[tokio::test]
async fn in_italian_with_keys_alone() -> Result<()> {
    with_keys_alone(Locale::It, Locale::Fr).await
}

/// The language first, then each assessment and back; the focus is always where one reads on.
async fn with_keys_alone(locale: Locale, at_first: Locale) -> Result<()> {
    let browser = Browser::start(at_first).await?;
    watch::begin(&browser).await?;
    browser.open("").await?;
    let hand = Keyboard::on(Widget::ready(&browser).await?);
    let widget = hand.widget;
    ensure!(widget.focused().await?.is_empty(), "it takes the focus");
    ensure!(widget.locale().await? == at_first, "another language");
    let tag = locale.tag();
    hand.enter(&format!("button.language[lang={tag}]")).await?;
    widget.found(&format!(".widget[lang={tag}]")).await?;
    let stays = "return root.activeElement?.lang ?? null";
    let focus = widget.look(stays, Value::Null).await?;
    ensure!(focus == json!(tag), "the focus has gone to {focus}");
    let title = widget.say(&Message::ChoiceTitle).await?;
    ensure!(widget.heading().await? == title, "no “{title}”");
    for chosen in Published::ALL {
        hand.enter(&format!("{} .primary", chosen.offer())).await?;
        widget.found(".start").await?;
        widget.focus_on("heading").await?;
        ensure!(widget.locale().await? == locale, "another language");
        ensure!(widget.heading().await? == chosen.title(locale)?, "another");
        // The way back stands before the heading.
        back(&hand).await?;
        ensure!(widget.locale().await? == locale, "another language");
    }
    watch::saw_nothing(&browser).await
}

/// Back to the choice with keys.
async fn back(hand: &Keyboard<'_>) -> Result<()> {
    let label = hand.widget.say(&Message::AllAssessments).await?;
    let script = "return root.activeElement?.innerText?.trim() === asked";
    for _ in 0..20 {
        if hand.widget.look(script, json!(label)).await? == json!(true) {
            hand.browser.press(Key::Enter).await?;
            hand.widget.found(".choice").await?;
            return hand.widget.focus_on("heading").await;
        }
        hand.browser.press_with(Key::Shift, Key::Tab).await?;
    }
    anyhow::bail!("no way back with keys to “{label}”")
}

#[tokio::test]
async fn what_is_kept_of_each_is_kept_apart() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    watch::begin(&browser).await?;
    browser.open("").await?;
    let widget = Widget::ready(&browser).await?;
    let plan = Plan::mixed()?;
    widget.open(Published::Organisation).await?;
    widget.begin().await?;
    widget.answer_page(&plan).await?;
    widget.back_to_choice().await?;
    // It has items of the same ids: nothing of theirs is answered here.
    widget.open(Published::Quick).await?;
    ensure!(!widget.has(".start .secondary").await?, "it has begun");
    widget.begin().await?;
    ensure!(widget.checked().await?.is_empty(), "it has answers");
    widget.answer("defined-strategy", "own-ideas").await?;
    let (first, second) = (
        plan.first(5)
            .stored(Step::Page(cx_maturity::definition::PageIx(0)))?,
        widget.kept_of(Published::Quick).await?,
    );
    let kept = widget.kept().await?.context("nothing is kept")?;
    same_run(&kept, &first)?;
    widget.back_to_choice().await?;
    browser.reload().await?;
    let widget = Widget::ready(&browser).await?;
    for (chosen, told) in [
        (Published::Organisation, Message::ResumeFrom(5, 32)),
        (Published::Quick, Message::ResumeFrom(1, 10)),
    ] {
        widget.open(chosen).await?;
        let (told, start) = (widget.say(&told).await?, widget.text(".start").await?);
        ensure!(start.contains(&told), "“{told}” is not told in {start}");
        widget.back_to_choice().await?;
    }
    ensure!(widget.kept_of(Published::Quick).await? == second, "changed");
    // What is erased of one is left of the other.
    widget.open(Published::Quick).await?;
    widget.choose(&Message::Erase).await?;
    widget.choose(&Message::YesErase).await?;
    widget.found(".notice").await?;
    let gone = async || {
        Ok(widget
            .kept_of(Published::Quick)
            .await?
            .is_none()
            .then_some(()))
    };
    eventually("what is erased to be gone", gone).await?;
    let kept = widget.kept_of(Published::Organisation).await?;
    same_run(&kept.context("nothing is left")?, &first)?;
    watch::saw_nothing(&browser).await
}

#[tokio::test]
async fn the_report_leads_back_to_the_choice_and_again_to_the_report() -> Result<()> {
    let browser = Browser::start(Locale::Fr).await?;
    watch::begin(&browser).await?;
    browser.open("").await?;
    let widget = Widget::ready(&browser).await?;
    let plan = Plan::all(2)?;
    widget.open(Published::Organisation).await?;
    widget.begin().await?;
    widget.run_to_report(&plan).await?;
    widget.speak(Locale::It).await?;
    widget.back_to_choice().await?;
    widget.focus_on("heading").await?;
    ensure!(widget.locale().await? == Locale::It, "another language");
    widget.open(Published::Organisation).await?;
    widget.begin().await?;
    widget.found(".report").await?;
    widget.focus_on("heading").await?;
    report::shows(&widget, &expected(&plan)?).await?;
    watch::saw_nothing(&browser).await
}

/// A second click before the first has led anywhere: one assessment opens, once.
#[tokio::test]
async fn a_double_click_opens_one() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    watch::begin(&browser).await?;
    browser.open("").await?;
    let widget = Widget::ready(&browser).await?;
    widget.found(".choice").await?;
    let twice = "const button = one(asked); button.click(); button.click(); return true";
    let button = format!("{} .primary", Published::Quick.offer());
    widget.look(twice, json!(button)).await?;
    widget.found(".start").await?;
    one_place(&widget).await?;
    // The one that was clicked last comes up.
    widget.back_to_choice().await?;
    let both = "one(asked[0]).click(); one(asked[1]).click(); return true";
    let other = format!("{} .primary", Published::Everyone.offer());
    widget.look(both, json!([button, other])).await?;
    widget.found(".start").await?;
    let title = Published::Everyone.title(Locale::En)?;
    ensure!(widget.heading().await? == title, "another one came up");
    one_place(&widget).await?;
    watch::saw_nothing(&browser).await
}

/// One widget in one place, now and a little later.
async fn one_place(widget: &Widget<'_>) -> Result<()> {
    let count = "return [root.children.length, all('.widget').length]";
    let look = async || {
        let found = widget.look(count, Value::Null).await?;
        Ok((found == json!([1, 1])).then_some(()))
    };
    eventually("one widget in one place", look).await?;
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    eventually("still one widget in one place", look).await
}

/// Programs that have handed over leave nothing behind but their empty place with its listeners,
/// which yew never takes off (`HostHandlers::add_listener`).
#[tokio::test]
async fn going_to_and_fro_leaves_nothing_behind() -> Result<()> {
    if lacks(&[Capability::Memory])? {
        return Ok(());
    }
    // What is mounted in one round: the choice, the start, the report, three times the review and
    // the report again.
    const MOUNTED: i64 = 9;
    // Each listens to clicks; the four reports to changes, too.
    const LISTENERS: i64 = MOUNTED + 4;
    let browser = Browser::start(Locale::En).await?;
    let step = Step::Report;
    Widget::with(&browser, &Plan::all(2)?, step).await?;
    browser.open("").await?;
    let widget = Widget::ready(&browser).await?;
    let offer = format!("{} .primary", Published::Organisation.offer());
    let mut counts = Vec::new();
    for _ in 0..5 {
        through(&widget, &offer, ".start").await?;
        through(&widget, ".start .primary", ".report").await?;
        for _ in 0..3 {
            through(&widget, ".keep .secondary", ".review").await?;
            through(&widget, ".review .actions .primary", ".report").await?;
        }
        through(&widget, ".top > .quiet", ".choice").await?;
        counts.push(held(&browser).await?);
    }
    // The first round fetches what all share.
    for (before, after) in counts[1..].iter().zip(&counts[2..]) {
        ensure!(
            after.0 - before.0 <= MOUNTED && after.1 - before.1 <= LISTENERS,
            "nodes and listeners after each round: {counts:?}"
        );
    }
    Ok(())
}

/// The program that a second click overtakes ends, too.
#[tokio::test]
async fn a_double_click_leaves_nothing_behind() -> Result<()> {
    if lacks(&[Capability::Memory])? {
        return Ok(());
    }
    let browser = Browser::start(Locale::En).await?;
    browser.open("").await?;
    let widget = Widget::ready(&browser).await?;
    let twice = "const button = one(asked); button.click(); button.click(); return true";
    let offer = format!("{} .primary", Published::Quick.offer());
    widget.found(".choice").await?;
    let mut counts = Vec::new();
    for _ in 0..5 {
        widget.look(twice, json!(offer)).await?;
        shown(&widget, ".start").await?;
        one_place(&widget).await?;
        through(&widget, ".top > .quiet", ".choice").await?;
        counts.push(held(&browser).await?.0);
    }
    // Three places each time, and nothing that was in them.
    for (before, after) in counts[1..].iter().zip(&counts[2..]) {
        ensure!(after - before <= 3, "nodes after each round: {counts:?}");
    }
    Ok(())
}

/// Clicks without the driver, which would hold the button, and with it the page it was on.
async fn through(widget: &Widget<'_>, button: &str, next: &str) -> Result<()> {
    // Chromium holds radio buttons that were taken out of a shadow root by their group, and with
    // them all that was around them; without a name they are in none.
    let click = "for (const radio of all('input[type=radio]')) radio.removeAttribute('name');\
                 one(asked).click()";
    widget.look(click, json!(button)).await?;
    shown(widget, next).await
}

/// Waits without the driver holding what it finds.
async fn shown(widget: &Widget<'_>, css: &str) -> Result<()> {
    let look = async || Ok(widget.has(css).await?.then_some(()));
    eventually(css, look).await
}

/// How many nodes and listeners the page holds once what is left over is collected.
async fn held(browser: &Browser) -> Result<(i64, i64)> {
    // Timers of programs that have ended run out first.
    tokio::time::sleep(std::time::Duration::from_millis(700)).await;
    browser
        .devtools("HeapProfiler.collectGarbage", json!({}))
        .await?;
    let counted = browser.devtools("Memory.getDOMCounters", json!({})).await?;
    let count = |name: &str| counted[name].as_i64().unwrap_or_default();
    Ok((count("nodes"), count("jsEventListeners")))
}
