//! The way between the report, the plan and the progress.

use yew::{Html, html};

use crate::session::{Action, Step};
use crate::views::Scene;
use crate::wording::ReportMessage;

/// Where one is, and where one can go.
pub fn tabs(scene: &Scene) -> Html {
    let tabs = [
        (Step::Report, ReportMessage::TabReport),
        (Step::Plan, ReportMessage::TabPlan),
        (Step::Progress, ReportMessage::TabProgress),
    ];
    let tabs = tabs.into_iter().map(|(step, name)| {
        let current = (scene.session.step == step).then_some("page");
        html! {
            <button type="button" class="tab" aria-current={current}
                onclick={scene.act(Action::StepChosen(step))}>
                { scene.say(&name) }
            </button>
        }
    });
    html! {
        <nav class="tabs" aria-label={scene.say(&ReportMessage::TabsLabel)}>{ for tabs }</nav>
    }
}
