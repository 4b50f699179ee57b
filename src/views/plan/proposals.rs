//! What is proposed: the two tracks, each in the order of its priority, with why this first.

use yew::{AttrValue, Html, html};

use crate::definition::wire::Track;
use crate::plan::{Edit, Proposal};
use crate::scoring::Scorecard;
use crate::session::{Action, PROPOSALS, Reading, ReportAction};
use crate::views::controls::{button_for, fold, quiet};
use crate::views::{Scene, advice, shared};
use crate::wording::{PlanMessage, function, lens, outcome};

use super::filter::filter;

/// The proposals that serve what is asked for.
pub fn proposals(scene: &Scene, scorecard: &Scorecard) -> Html {
    let session = scene.session;
    let all = crate::plan::proposals(&session.assessment, scorecard, &session.plan);
    let served = |one: &Proposal| {
        let action = session.assessment.action(one.action);
        session.reading.filter.lets_through(action)
    };
    let served: Vec<Proposal> = all.into_iter().filter(served).collect();
    html! {
        <section class="proposals">
            <h3>{ scene.say(&PlanMessage::ProposalsTitle) }</h3>
            { filter(scene) }
            if served.is_empty() {
                <p>{ scene.say(&PlanMessage::ProposalsNone) }</p>
            }
            { track(scene, &served, Track::Strengthen, &PlanMessage::StrengthenNote) }
            { track(scene, &served, Track::Exceed, &PlanMessage::ExceedNote) }
        </section>
    }
}

fn track(scene: &Scene, all: &[Proposal], track: Track, title: &PlanMessage) -> Html {
    let of_track = all.iter().filter(|one| {
        let action = scene.session.assessment.action(one.action);
        action.track == track
    });
    let of_track: Vec<&Proposal> = of_track.collect();
    if of_track.is_empty() {
        return Html::default();
    }
    let shown = scene.session.reading.proposals;
    let more = of_track.len().saturating_sub(shown).min(PROPOSALS);
    let cards = of_track.iter().take(shown).map(|one| card(scene, one));
    let reading = scene.session.reading;
    let next = Reading {
        proposals: shown + PROPOSALS,
        ..reading
    };
    let more_shown = Action::Reported(ReportAction::ReadingChosen(next));
    html! {
        <>
            <h4>{ scene.say(title) }</h4>
            <div class="advices">{ for cards }</div>
            if let Some(first) = of_track.get(shown) {
                // The button may go: the focus goes to the first that comes.
                <p>{ quiet(scene.say(&PlanMessage::More(more)),
                    scene.act_then(more_shown, id(scene, first))) }</p>
            }
        </>
    }
}

fn id(scene: &Scene, proposal: &Proposal) -> AttrValue {
    let action = scene.session.assessment.action(proposal.action);
    AttrValue::from(format!("proposal-{}", action.id))
}

fn card(scene: &Scene, proposal: &Proposal) -> Html {
    let session = scene.session;
    let action = session.assessment.action(proposal.action);
    let texts = session.texts.action(proposal.action);
    let id = id(scene, proposal);
    let dimension = &session.texts.dimension(proposal.dimension).name;
    let locale = session.locale();
    let owner = action.owner.map(|owner| function(locale, owner));
    let horizon = scene.say(&PlanMessage::Horizon(action.horizon_days));
    html! {
        <article class="advice" key={&*action.id}>
            <p class="eyebrow">{ shared(dimension) }</p>
            <h5 id={id.clone()} tabindex="-1">{ shared(&texts.title) }</h5>
            { advice(scene, texts) }
            <p class="small">
                if let Some(owner) = owner {
                    { owner }{ " · " }
                }
                { horizon }{ " · " }{ scene.say(&PlanMessage::Serves(&serves(scene, proposal))) }
            </p>
            { fold(scene.say(&PlanMessage::WhyFirst), why(scene, proposal)) }
            if session.plan.has(&action.id) {
                <p class="picked">{ scene.say(&PlanMessage::Picked) }</p>
            } else {
                { pick(scene, proposal, &texts.title, id) }
            }
        </article>
    }
}

/// The button that picks gives way to a note: the focus stays with the proposal.
fn pick(scene: &Scene, proposal: &Proposal, title: &str, id: AttrValue) -> Html {
    let action = scene.session.assessment.action(proposal.action);
    let locale = scene.session.locale();
    let picked = Edit::Picked(action.id.clone(), action.owner);
    let onclick = scene.act_then(Action::Reported(ReportAction::PlanEdited(picked)), id);
    html! {
        <div class="actions">
            { button_for("secondary", locale, scene.say(&PlanMessage::Pick), title, onclick) }
        </div>
    }
}

fn serves(scene: &Scene, proposal: &Proposal) -> String {
    let locale = scene.session.locale();
    let action = scene.session.assessment.action(proposal.action);
    let lenses = action.lenses.iter().map(|one| lens(locale, *one));
    let outcomes = action.outcomes.iter().map(|one| outcome(locale, *one));
    lenses.chain(outcomes).collect::<Vec<_>>().join(", ")
}

fn why(scene: &Scene, proposal: &Proposal) -> Html {
    let priority = proposal.priority;
    let parts = PlanMessage::WhyParts(
        priority.gap.of(100),
        priority.weight,
        priority.reach,
        priority.effort,
        priority.shown(),
    );
    html! {
        <>
            <p>{ scene.say(&parts) }</p>
            <p class="small">{ scene.say(&PlanMessage::WhyParts2) }</p>
        </>
    }
}
