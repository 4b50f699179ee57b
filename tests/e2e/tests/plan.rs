//! The plan, as somebody makes it: picks, own actions, order by keys, owners, days, targets; kept,
//! taken along and brought back.

use std::fs;

use anyhow::{Context, Result, ensure};
use cx_maturity::date::Date;
use cx_maturity::definition::wire::{FunctionId, Track};
use cx_maturity::document::Step;
use cx_maturity::locale::Locale;
use cx_maturity::plan::{Edit, Filter, Target};
use cx_maturity::wording::{Message, PlanMessage, Words};
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::plan::{Plan, same};
use cx_maturity_e2e::runs::opened;
use cx_maturity_e2e::{Browser, Capability, Inspection, Keyboard, Published, Widget, lacks, watch};
use serde_json::{Value, json};
use thirtyfour::Key;

/// The titles of the entries of a group, in order: of now, of later.
async fn entries(widget: &Widget<'_>) -> Result<(Vec<String>, Vec<String>)> {
    let script = "\
        const titles = (group) => group ?\
          [...group.querySelectorAll('.planned-action h4')].map((one) => one.textContent) : [];\
        const find = (title) => all('.entries').find((one) =>\
          one.querySelector('h3').textContent === title);\
        return asked.map((title) => titles(find(title)))";
    let now = widget.say(&PlanMessage::NowTitle(3)).await?;
    let later = widget.say(&PlanMessage::LaterTitle).await?;
    let found = widget.look(script, json!([now, later])).await?;
    Ok(serde_json::from_value(found)?)
}

/// Waits until these entries stand under now and under later.
async fn stand(widget: &Widget<'_>, now: &[&str], later: &[&str]) -> Result<()> {
    let look = async || {
        let (one, other) = entries(widget).await?;
        Ok((one == now && other == later).then_some(()))
    };
    let waited = eventually("the entries", look).await;
    let found = entries(widget).await?;
    waited.with_context(|| format!("{found:?}, not {now:?} and {later:?}"))
}

/// Types an action of one's own, and adds it with Enter.
async fn add(widget: &Widget<'_>, browser: &Browser, words: &str) -> Result<()> {
    let field = widget.found("#own-action").await?;
    field.send_keys(words).await?;
    browser.press(Key::Enter).await?;
    let look = async || Ok(widget.entered("own-action").await?.is_empty().then_some(()));
    eventually("an empty field", look).await?;
    widget.focus_on("own-action").await
}

/// The button of an entry, by what is read out.
fn button(of: &str, words: &PlanMessage<'_>) -> String {
    let words = words.words(Locale::En);
    format!("button[aria-label=\"{words}: {of}\"]")
}

#[tokio::test]
async fn a_plan_is_made_kept_taken_along_and_brought_back() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    watch::begin(&browser).await?;
    let given = Plan::mixed()?;
    let (widget, twin) = opened(&browser, &given).await?;
    ensure!(widget.has(".plan").await?, "no plan");
    let first = twin.proposals(Track::Strengthen, Filter::default())[0];
    let second = twin.proposals(Track::Exceed, Filter::default())[0];
    let (strong, more) = (twin.title(&first), twin.title(&second));
    for (proposal, title) in [(first, &strong), (second, &more)] {
        widget.click(&button(title, &PlanMessage::Pick)).await?;
        let id = &twin.assessment.action(proposal.action).id;
        widget.focus_on(&format!("proposal-{id}")).await?;
        widget
            .found(&format!(".advice:has(#proposal-{id}) .picked"))
            .await?;
    }
    add(&widget, &browser, "  Ring ten customers ").await?;
    add(&widget, &browser, "=2+3; later").await?;
    // A blank one is none.
    widget.found("#own-action").await?.send_keys("   ").await?;
    browser.press(Key::Enter).await?;
    let (ring, sum) = ("Ring ten customers", "=2+3; later");
    stand(&widget, &[&strong, &more, ring], &[sum]).await?;
    let full = widget.say(&PlanMessage::NowFull).await?;
    ensure!(
        widget.text(".entries").await?.contains(&full),
        "it is not told that there is no room"
    );
    ensure!(
        !widget.has(&button(sum, &PlanMessage::ToNow)).await?,
        "a fourth for now"
    );
    in_order_by_keys(&widget, [&strong, &more, ring], sum).await?;
    in_particular(&widget, &strong, ring, sum).await?;
    let plan = widget.content(".plan").await?;
    let kept = widget.kept().await?.context("nothing is kept")?;
    browser.reload().await?;
    let widget = Widget::ready(&browser).await?;
    widget.begin().await?;
    widget.found(".plan").await?;
    ensure!(
        widget.kept().await?.as_ref() == Some(&kept),
        "a reload changes what is kept"
    );
    same(&widget.content(".plan").await?, &plan)?;
    holds_particulars(&widget).await?;
    brought_back(&browser, &widget, &kept, &plan).await?;
    watch::saw_nothing(&browser).await
}

/// The last goes up twice, then down once, then the first one down: with keys alone. The focus stays
/// with what is moved.
async fn in_order_by_keys(widget: &Widget<'_>, now: [&str; 3], later: &str) -> Result<()> {
    let hand = Keyboard::on(*widget);
    let [strong, more, ring] = now;
    widget.click(".plan #own-action").await?;
    // Back to the entries, which stand before it.
    let moves = [
        (ring, PlanMessage::Raise, [strong, ring, more], "entry-1"),
        (ring, PlanMessage::Raise, [ring, strong, more], "entry-0"),
        (ring, PlanMessage::Lower, [strong, ring, more], "entry-1"),
        (ring, PlanMessage::Lower, [strong, more, ring], "entry-2"),
        (strong, PlanMessage::Lower, [more, strong, ring], "entry-1"),
    ];
    for (of, words, order, focus) in moves {
        let css = button(of, &words);
        let script = "return !!root.activeElement && root.activeElement.matches(asked)";
        for _ in 0..40 {
            if widget.look(script, json!(css)).await? == json!(true) {
                break;
            }
            // What is moved has the focus: its buttons come after it.
            let forward = widget.focused().await?.starts_with("entry-");
            if forward && of == ring {
                hand.tab_to(&css).await?;
            } else {
                hand.browser.press_with(Key::Shift, Key::Tab).await?;
            }
        }
        hand.browser.press(Key::Enter).await?;
        stand(widget, &order, &[later]).await?;
        widget.focus_on(focus).await?;
        let title = widget.content(&format!("#{focus}")).await?;
        ensure!(title == of, "the focus is on “{title}”, not on “{of}”");
    }
    Ok(())
}

/// Owner, day, done, left for later, taken up, dropped.
async fn in_particular(widget: &Widget<'_>, strong: &str, ring: &str, sum: &str) -> Result<()> {
    let (function, owner) = FunctionId::ALL[2];
    widget.pick("owner-2", function).await?;
    widget.date("due-2", "2026-12-24").await?;
    let look = async || Ok((widget.entered("due-2").await? == "2026-12-24").then_some(()));
    let dated = eventually("the day", look).await;
    let now = widget.entered("due-2").await?;
    dated.with_context(|| format!("the day is {now:?}"))?;
    widget.pick("owner-2", function).await?;
    // One is done: there is room for another.
    widget.click("#entry-1 ~ .fields .check").await?;
    widget.found("#entry-1 ~ .fields .check :checked").await?;
    widget.click(&button(sum, &PlanMessage::ToNow)).await?;
    let more = widget.content("#entry-0").await?;
    stand(widget, &[&more, strong, ring, sum], &[]).await?;
    widget.focus_on("entry-3").await?;
    widget.click(&button(ring, &PlanMessage::ToLater)).await?;
    stand(widget, &[&more, strong, sum], &[ring]).await?;
    widget.click(&button(&more, &PlanMessage::Drop)).await?;
    stand(widget, &[strong, sum], &[ring]).await?;
    widget.focus_on("heading").await?;
    // Under its new place, with all that was said of it.
    let kept = widget.kept().await?.context("nothing is kept")?;
    let kept: Value = serde_json::from_str(&kept)?;
    let entry = kept["plan"]["actions"].as_array().context("no actions")?;
    let entry = entry
        .iter()
        .find(|one| one["text"] == ring || one["own"] == ring);
    let entry = entry.with_context(|| format!("not kept: {}", kept["plan"]))?;
    ensure!(
        entry["owner"] == function && entry["due"] == "2026-12-24",
        "kept: {entry}"
    );
    ensure!(
        FunctionId::from_tag(function) == Some(owner),
        "another function"
    );
    Ok(())
}

async fn holds_particulars(widget: &Widget<'_>) -> Result<()> {
    ensure!(widget.entered("due-1").await? == "2026-12-24", "no day");
    ensure!(
        widget.entered("owner-1").await? == FunctionId::ALL[2].0,
        "no owner"
    );
    widget
        .found("#entry-0 ~ .fields .check :checked")
        .await
        .map(|_| ())
}

/// As JSON, erased, and loaded from it.
async fn brought_back(
    browser: &Browser,
    widget: &Widget<'_>,
    kept: &str,
    plan: &str,
) -> Result<()> {
    widget
        .choose(&cx_maturity::wording::ReportMessage::TabReport)
        .await?;
    widget.found(".report").await?;
    let file = widget.download().await?;
    widget.choose(&Message::Erase).await?;
    widget.choose(&Message::YesErase).await?;
    widget.found(".start").await?;
    ensure!(widget.kept().await?.is_none(), "something is kept still");
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("report.json");
    fs::write(&path, &file)?;
    widget.load(&path).await?;
    widget.found(".report").await?;
    ensure!(widget.download().await? == file, "another report");
    widget.to_plan().await?;
    same(&widget.content(".plan").await?, plan)?;
    holds_particulars(widget).await?;
    let now = widget.kept().await?.context("nothing is kept")?;
    let (now, before): (Value, Value) = (serde_json::from_str(&now)?, serde_json::from_str(kept)?);
    ensure!(
        now["plan"] == before["plan"],
        "another plan: {}",
        now["plan"]
    );
    let today = browser.today().await?.context("no day")?;
    ensure!(now["finished"] == json!(today.to_string()), "another day");
    Ok(())
}

#[tokio::test]
async fn axe_finds_nothing_on_the_plan() -> Result<()> {
    if lacks(&[Capability::Media, Capability::Size])? {
        return Ok(());
    }
    let browser = Browser::start(Locale::Fr).await?;
    let mut inspection = Inspection::of(&browser);
    let (widget, mut twin) = opened(&browser, &Plan::mixed()?).await?;
    widget.unfold().await?;
    inspection.look("the plan, empty").await?;
    for track in [Track::Strengthen, Track::Exceed] {
        for proposal in twin.proposals(track, Filter::default()).iter().take(2) {
            let action = twin.assessment.action(proposal.action);
            twin.plan
                .edit(Edit::Picked(action.id.clone(), action.owner));
        }
    }
    let main = twin.assessment.main_dimensions().next().context("none")?;
    for edit in [
        Edit::Added("Appeler dix clients".into()),
        Edit::Dated(0, Date::new(2026, 12, 24)),
        Edit::Finished(1, true),
        Edit::Aimed(main, Some(Target::Percent(90))),
    ] {
        twin.plan.edit(edit);
    }
    let stored = twin.stored(Step::Plan);
    let widget = Widget::with_stored(&browser, Published::Organisation, &stored).await?;
    widget.begin().await?;
    widget.found(".planned-action").await?;
    widget.unfold().await?;
    inspection.look("the plan with actions").await?;
    inspection.done()
}
