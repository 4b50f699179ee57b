//! The plan: what is to be done now and later, targets, proposals in the order of their priority,
//! and what has changed since the run before.

mod entries;
mod filter;
mod own;
mod proposals;
mod since;
mod targets;

use yew::{Html, html};

use super::controls::{quiet, tabs};
use super::report::way;
use super::{HEADING, Intent, Scene, Take, shared};
use crate::scoring::score;
use crate::wording::{PlanMessage, ReportMessage};

/// The plan of the session.
pub fn plan(scene: &Scene) -> Html {
    let session = scene.session;
    let scorecard = score(&session.assessment, &session.answers);
    html! {
        <>
            { tabs(scene) }
            <header>
                <p class="eyebrow">{ shared(&session.texts.title) }</p>
                <h2 id={HEADING} part="heading" tabindex="-1">{ scene.say(&PlanMessage::PlanTitle) }</h2>
                <p class="lead">{ scene.say(&PlanMessage::PlanLead) }</p>
            </header>
            { since::since(scene, &scorecard) }
            { entries::entries(scene) }
            { own::own(scene) }
            { way(scene) }
            { targets::targets(scene, &scorecard) }
            { proposals::proposals(scene, &scorecard) }
            { take(scene) }
        </>
    }
}

fn take(scene: &Scene) -> Html {
    let session = scene.session;
    let dated = session
        .plan
        .entries
        .iter()
        .any(|one| one.due.is_some() && !one.done);
    let item = |words: &PlanMessage, what: Take| {
        html! { <li>{ quiet(scene.say(words), scene.on(Intent::Take(what))) }</li> }
    };
    html! {
        <section class="keep">
            <h3>{ scene.say(&ReportMessage::TakeTitle) }</h3>
            <ul class="takes">
                { item(&PlanMessage::PrintPlan, Take::Paper) }
                if !session.plan.entries.is_empty() {
                    { item(&PlanMessage::PlanCsv, Take::Plan) }
                }
                if dated {
                    { item(&PlanMessage::PlanCalendar, Take::Calendar) }
                }
            </ul>
        </section>
    }
}
