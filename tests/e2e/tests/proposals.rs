//! What the plan proposes: in the order of native code, and why; filtered; by targets.

use anyhow::{Context, Result, ensure};
use cx_maturity::definition::DimensionIx;
use cx_maturity::definition::wire::{Lens, Outcome, Track};
use cx_maturity::locale::Locale;
use cx_maturity::plan::{Edit, Filter, Proposal, Target};
use cx_maturity::session::PROPOSALS;
use cx_maturity::wording::PlanMessage;
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::plan::Plan;
use cx_maturity_e2e::runs::opened;
use cx_maturity_e2e::{Browser, Twin, Widget, watch};
use serde_json::json;

const TRACKS: [(Track, PlanMessage<'static>); 2] = [
    (Track::Strengthen, PlanMessage::StrengthenNote),
    (Track::Exceed, PlanMessage::ExceedNote),
];

/// The titles of the proposals of a track that are shown.
async fn shown(widget: &Widget<'_>, title: &PlanMessage<'_>) -> Result<Vec<String>> {
    let script = "\
        const title = all('.proposals h4').find((one) => one.textContent === asked);\
        return title ? [...title.nextElementSibling.querySelectorAll('h5')]\
          .map((one) => one.textContent) : []";
    let title = widget.say(title).await?;
    Ok(serde_json::from_value(
        widget.look(script, json!(title)).await?,
    )?)
}

/// Both tracks show what native code proposes first.
async fn shows_proposals(widget: &Widget<'_>, twin: &Twin, filter: Filter) -> Result<()> {
    for (track, title) in TRACKS {
        let expected = twin.proposals(track, filter);
        let first = expected.iter().take(PROPOSALS);
        let expected: Vec<String> = first.map(|one| twin.title(one)).collect();
        let look = async || Ok((shown(widget, &title).await? == expected).then_some(()));
        let same = eventually("the proposals", look).await;
        let now = shown(widget, &title).await?;
        same.with_context(|| format!("{track:?}: {now:?}, not {expected:?}"))?;
    }
    Ok(())
}

#[tokio::test]
async fn proposals_say_why_they_come_in_this_order() -> Result<()> {
    let browser = Browser::start(Locale::It).await?;
    watch::begin(&browser).await?;
    let (widget, mut twin) = opened(&browser, &Plan::mixed()?).await?;
    shows_proposals(&widget, &twin, Filter::default()).await?;
    for (track, _) in TRACKS {
        for proposal in twin
            .proposals(track, Filter::default())
            .iter()
            .take(PROPOSALS)
        {
            tells_why(&widget, &twin, proposal).await?;
        }
    }
    // A concern, an effect on customers, both.
    let lens = Lens::ALL[1];
    let outcome = Outcome::ALL[0];
    widget.pick("filter-lens", lens.0).await?;
    let mut filter = Filter {
        lens: Some(lens.1),
        outcome: None,
    };
    shows_proposals(&widget, &twin, filter).await?;
    widget.pick("filter-outcome", outcome.0).await?;
    filter.outcome = Some(outcome.1);
    shows_proposals(&widget, &twin, filter).await?;
    widget.pick("filter-lens", "").await?;
    filter.lens = None;
    shows_proposals(&widget, &twin, filter).await?;
    widget.pick("filter-outcome", "").await?;
    shows_proposals(&widget, &twin, Filter::default()).await?;
    // A target by number: what is far from it comes first.
    let (other, percent) = telling_target(&twin).context("no target changes the order")?;
    widget.unfold().await?;
    widget
        .pick(&format!("target-{}", other.0), "number")
        .await?;
    widget
        .fill(&format!("target-number-{}", other.0), &percent.to_string())
        .await?;
    twin.plan
        .edit(Edit::Aimed(other, Some(Target::Percent(percent))));
    shows_proposals(&widget, &twin, Filter::default()).await?;
    let now = twin.proposals(Track::Strengthen, Filter::default())[0];
    tells_why(&widget, &twin, &now).await?;
    watch::saw_nothing(&browser).await
}

/// A target by number that brings another action to the top.
fn telling_target(twin: &Twin) -> Option<(DimensionIx, u32)> {
    let first = |twin: &Twin| {
        let all = twin.proposals(Track::Strengthen, Filter::default());
        all.first().map(|one| one.action)
    };
    let main = twin.assessment.main_dimensions();
    let mut all = main.flat_map(|one| [100, 85, 10].map(|percent| (one, percent)));
    all.find(|(one, percent)| {
        let mut with = twin.clone();
        let target = Some(Target::Percent(*percent));
        with.plan.edit(Edit::Aimed(*one, target));
        first(&with).is_some() && first(&with) != first(twin)
    })
}

/// The parts of a priority stand with the proposal, as native code works them out.
async fn tells_why(widget: &Widget<'_>, twin: &Twin, proposal: &Proposal) -> Result<()> {
    let action = &twin.assessment.action(proposal.action).id;
    let why = format!(".advice:has(#proposal-{action}) .fold-content p:first-child");
    let (told, expected) = (widget.content(&why).await?, twin.why(proposal));
    ensure!(told == expected, "{action}: {told}, not {expected}");
    Ok(())
}
