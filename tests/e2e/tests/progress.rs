//! Progress over several runs: kept only with consent, compared, erased one by one, begun again.

use anyhow::{Context, Result, ensure};
use cx_maturity::comparison::{Comparison, Run, compare, timeline};
use cx_maturity::date::Date;
use cx_maturity::document::Step;
use cx_maturity::locale::Locale;
use cx_maturity::plan::{Baseline, since};
use cx_maturity::wording::{Message, PlanMessage, ProgressMessage, ReportMessage, day};
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::plan::Plan;
use cx_maturity_e2e::runs::{before_and_after, compares, keeps, kept_runs};
use cx_maturity_e2e::twin::signed;
use cx_maturity_e2e::{Browser, Published, Twin, Widget, watch};

/// Chooses another option in the review's page of an item, and comes back to the report.
async fn change_answers(widget: &Widget<'_>, given: &Plan, items: &[&str]) -> Result<()> {
    widget.choose(&ReportMessage::TabReport).await?;
    widget.choose(&ReportMessage::ReviewAnswers).await?;
    widget.found(".review").await?;
    let assessment = given.to.assessment()?;
    for item in items {
        let all = assessment.items.iter();
        let at = all.take_while(|one| *one.id != **item).count();
        widget.change(at).await?;
        widget.found(".page").await?;
        widget
            .answer(item, given.of(item).context("no answer")?)
            .await?;
        widget.choose(&Message::BackToReview).await?;
        widget.found(".review").await?;
    }
    widget.choose(&Message::SeeReport).await?;
    widget.found(".report").await.map(|_| ())
}

#[tokio::test]
async fn a_run_is_kept_compared_and_erased() -> Result<()> {
    let browser = Browser::start(Locale::En).await?;
    watch::begin(&browser).await?;
    let today = {
        browser.open("").await?;
        browser.today().await?.context("no day")?
    };
    let (before, after, given) = before_and_after(Locale::En, today)?;
    let stored = before.stored(Step::Progress);
    let widget = Widget::with_stored(&browser, Published::Organisation, &stored).await?;
    widget.begin().await?;
    widget.found(".progress-page").await?;
    ensure!(
        !widget.has(".comparison, .over-time").await?,
        "one run is compared"
    );
    ensure!(kept_runs(&browser).await?.is_none(), "kept without consent");
    widget.choose(&ProgressMessage::KeepRun).await?;
    keeps(&browser, 1).await?;
    let told = widget.say(&ProgressMessage::Kept).await?;
    ensure!(
        widget.text(".kept").await?.contains(&told),
        "“{told}” is not told"
    );
    browser.reload().await?;
    let widget = Widget::ready(&browser).await?;
    widget.begin().await?;
    widget.found(".progress-page").await?;
    keeps(&browser, 1).await?;
    change_answers(&widget, &given, &["budget", "defined-strategy"]).await?;
    widget.to_progress().await?;
    let found = compare(&after.assessment, &before.run(), &after.run());
    ensure!(
        found
            .dimension(after.assessment.overall)
            .difference()
            .is_some(),
        "no change"
    );
    compares(&widget, &after, &found).await?;
    has_effect(&widget, &after, &before.run()).await?;
    over_time(&widget, &after, &[before.run(), after.run()]).await?;
    keeps(&browser, 1).await?;
    erased_one_by_one(&browser, &widget, &after, &found).await?;
    watch::saw_nothing(&browser).await
}

/// Kept too, then the first of the two erased, and brought back; then both erased.
async fn erased_one_by_one(
    browser: &Browser,
    widget: &Widget<'_>,
    after: &Twin,
    found: &Comparison,
) -> Result<()> {
    widget.choose(&ProgressMessage::KeepRun).await?;
    keeps(browser, 2).await?;
    let both = kept_runs(browser).await?;
    widget
        .click(".runs li:first-child button:last-child")
        .await?;
    keeps(browser, 1).await?;
    let told = widget.say(&Message::RunErased).await?;
    ensure!(
        widget.text(".notice").await?.contains(&told),
        "“{told}” is not told"
    );
    ensure!(
        !widget.has(".comparison").await?,
        "what was erased is compared"
    );
    widget.choose(&Message::Undo).await?;
    keeps(browser, 2).await?;
    ensure!(
        kept_runs(browser).await? == both,
        "undoing does not bring all back"
    );
    compares(widget, after, found).await?;
    for left in [1, 0] {
        widget
            .click(".runs li:first-child button:last-child")
            .await?;
        if left > 0 {
            keeps(browser, left).await?;
        }
    }
    let look = async || Ok(kept_runs(browser).await?.is_none().then_some(()));
    eventually("nothing kept", look).await
}

/// The actions of the plan, done or not, with what they aimed at.
async fn has_effect(widget: &Widget<'_>, twin: &Twin, before: &Run) -> Result<()> {
    let effects = cx_maturity::comparison::plan_effect(&twin.assessment, before, &twin.run());
    let expected = effects.iter().map(|one| {
        let action = twin
            .assessment
            .action_with_id(&one.action)
            .context("no action")?;
        let done = if one.done {
            ProgressMessage::EffectDone
        } else {
            ProgressMessage::EffectOpen
        };
        let title = &twin.texts.action(action).title;
        let moved = one.dimensions.iter().map(|(at, change)| {
            let points = change.difference().map(|one| signed(one.points));
            let points = points.unwrap_or(twin.say(&ProgressMessage::NotComparable));
            format!("{} {points}", twin.texts.dimension(*at).name)
        });
        Ok(vec![
            format!("{title} ({})", twin.say(&done)),
            moved.collect(),
        ])
    });
    let expected = expected.collect::<Result<Vec<_>>>()?;
    let shown = widget.rows(".effect table").await?;
    ensure!(
        shown.len() == 2 && shown == expected,
        "{shown:?}, not {expected:?}"
    );
    Ok(())
}

/// The table under the line has every run's scores.
async fn over_time(widget: &Widget<'_>, twin: &Twin, runs: &[Run]) -> Result<()> {
    let series = timeline(&twin.assessment, runs);
    let expected = series.iter().map(|one| {
        let scores = one.points.iter().map(|point| match point.ratio {
            Some(ratio) => ratio.of(100).to_string(),
            None => "–".to_owned(),
        });
        let name = std::iter::once(twin.texts.dimension(one.dimension).name.to_string());
        name.chain(scores).collect::<Vec<_>>()
    });
    let expected: Vec<_> = expected.collect();
    let shown = widget.rows(".over-time table").await?;
    ensure!(shown == expected, "{shown:?}, not {expected:?}");
    widget.found(".over-time figure svg").await.map(|_| ())
}

#[tokio::test]
async fn the_plan_comes_along_into_the_next_run() -> Result<()> {
    let browser = Browser::start(Locale::It).await?;
    watch::begin(&browser).await?;
    let then = Date::new(2026, 5, 4).context("no day")?;
    let (before, mut after, given) = before_and_after(Locale::It, then)?;
    let stored = before.stored(Step::Progress);
    let widget = Widget::with_stored(&browser, Published::Organisation, &stored).await?;
    widget.begin().await?;
    widget.found(".progress-page").await?;
    widget.choose(&ProgressMessage::Again).await?;
    widget.focus_on("question").await?;
    widget.choose(&ReportMessage::YesAgain).await?;
    widget.found(".page").await?;
    ensure!(
        widget.checked().await?.is_empty(),
        "there are answers still"
    );
    widget.run_to_report(&given).await?;
    widget.to_plan().await?;
    let method = before.run().method;
    let recorded = before.run().recorded;
    let baseline = Baseline {
        finished: Some(then),
        method,
        scores: recorded.dimensions,
    };
    after.finished = browser.today().await?;
    let changes = since(&after.assessment, &after.scorecard(), &baseline);
    let main: Vec<_> = after.assessment.main_dimensions().collect();
    let changes = changes.into_iter().filter(|(one, _)| main.contains(one));
    let mut changes: Vec<_> = changes
        .map(|(one, change)| {
            let (before, after) = (change.before, change.after);
            let apart = cx_maturity::comparison::Difference::between(before, after);
            (one, apart.points)
        })
        .collect();
    changes.sort_by_key(|(_, points)| -points.abs());
    ensure!(changes[0].1 != 0, "nothing has changed");
    let expected: Vec<String> = changes
        .iter()
        .map(|(one, points)| {
            let name = &after.texts.dimension(*one).name;
            after.say(&PlanMessage::SinceChange(name, &signed(*points)))
        })
        .collect();
    let shown = widget.texts(".plan .panel li").await?;
    ensure!(shown == expected, "{shown:?}, not {expected:?}");
    let title = after.say(&PlanMessage::SinceTitle(&day(Locale::It, then)));
    ensure!(
        widget.text(".plan .panel h3").await? == title,
        "not “{title}”"
    );
    let planned = widget.texts(".planned-action h4").await?;
    ensure!(planned.len() == 2, "the plan has {planned:?}");
    watch::saw_nothing(&browser).await
}
