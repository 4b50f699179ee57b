//! The whole widget: what stands on every step, and the step itself.

use yew::{Html, html};

use super::controls::{language, notices, question};
use super::{Scene, page, report, review, start};
use crate::session::Step;

/// The widget on its step.
pub fn widget(scene: &Scene) -> Html {
    let (name, body) = match scene.session.step {
        Step::Start => ("start", start::start(scene)),
        Step::Page(at) => ("page", page::page(scene, at)),
        Step::Review => ("review", review::review(scene)),
        Step::Report => ("report", report::report(scene)),
    };
    // A key for each page: inputs of one page are never patched into those of another.
    let key = match scene.session.step {
        Step::Page(at) => format!("page-{}", at.0),
        _ => name.to_owned(),
    };
    html! {
        <div class="widget" lang={scene.session.locale().tag()}>
            <div class="top">
                if scene.session.assessment.languages.len() > 1 {
                    { language(scene) }
                }
            </div>
            { notices(scene) }
            <div>
                if let Some(asked) = &scene.session.question {
                    { question(scene, asked) }
                }
            </div>
            <div key={key} class={name}>{ body }</div>
        </div>
    }
}
