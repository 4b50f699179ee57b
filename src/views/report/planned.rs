//! The plan in the report: what is meant to be done, for those who only read.

use yew::{AttrValue, Html, html};

use crate::plan::{Entry, What};
use crate::session::{Action, Step};
use crate::views::controls::secondary;
use crate::views::{Scene, shared};
use crate::wording::{PlanMessage, ProgressMessage, ReportMessage, day, function};

/// The actions of the plan; a way to make one where there is none.
pub fn planned(scene: &Scene) -> Html {
    let to_plan = scene.act(Action::StepChosen(Step::Plan));
    let entries = &scene.session.plan.entries;
    let group = |now: bool| -> Vec<&Entry> {
        let entries = entries.iter();
        entries.filter(|entry| entry.now == now).collect()
    };
    html! {
        <section class={if entries.is_empty() { "planned empty" } else { "planned" }}>
            <h3>{ scene.say(&PlanMessage::PlanTitle) }</h3>
            if entries.is_empty() {
                <p>{ scene.say(&PlanMessage::PlanLead) }</p>
            }
            { part(scene, &PlanMessage::NowTitle(crate::plan::MAX_NOW), &group(true)) }
            { part(scene, &PlanMessage::LaterTitle, &group(false)) }
            <div class="actions">
                { secondary(scene.say(&ReportMessage::WayPlan), to_plan) }
            </div>
        </section>
    }
}

fn part(scene: &Scene, title: &PlanMessage, entries: &[&Entry]) -> Html {
    if entries.is_empty() {
        return Html::default();
    }
    let entries = entries.iter().map(|entry| {
        html! { <li>{ title_of(scene, &entry.what) }{ particulars(scene, entry) }</li> }
    });
    html! {
        <>
            <h4>{ scene.say(title) }</h4>
            <ul>{ for entries }</ul>
        </>
    }
}

/// The title of an action of the plan.
pub fn title_of(scene: &Scene, what: &What) -> AttrValue {
    match what {
        What::Own(text) => shared(text),
        What::Proposed(id) => match scene.session.assessment.action_with_id(id) {
            Some(action) => shared(&scene.session.texts.action(action).title),
            None => scene.say(&PlanMessage::ActionLeft(id)),
        },
    }
}

/// Owner, day, and whether it is done, after the title.
fn particulars(scene: &Scene, entry: &Entry) -> Option<String> {
    let owner = entry
        .owner
        .map(|owner| function(scene.session.locale(), owner).to_owned());
    let due = entry.due.map(|due| day(scene.session.locale(), due));
    let done = entry
        .done
        .then(|| scene.say(&ProgressMessage::EffectDone).to_string());
    let parts: Vec<String> = [owner, due, done].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| format!(" ({})", parts.join(", ")))
}
