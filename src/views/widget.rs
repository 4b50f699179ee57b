//! The whole widget: what stands on every step, and the step itself.

use yew::{Html, html};

use super::controls::{language, notices, question, quiet};
use super::{Intent, Scene, page, plan, progress, report, review, start};
use crate::session::Step;
use crate::wording::Message;

/// The program that answers, on its step.
pub fn answering(scene: &Scene) -> Html {
    match scene.session.step {
        Step::Start => widget(scene, "start", start::start(scene)),
        Step::Page(at) => widget(scene, "page", page::page(scene, at)),
        Step::Review => widget(scene, "review", review::review(scene)),
        Step::Report | Step::Plan | Step::Progress => elsewhere(scene),
    }
}

/// The program that reports, on its step.
pub fn reporting(scene: &Scene) -> Html {
    match scene.session.step {
        Step::Report => widget(scene, "report", report::report(scene)),
        Step::Plan => widget(scene, "plan", plan::plan(scene)),
        Step::Progress => widget(scene, "progress-page", progress::progress(scene)),
        Step::Start | Step::Page(_) | Step::Review => elsewhere(scene),
    }
}

/// Until the other program has taken over.
fn elsewhere(scene: &Scene) -> Html {
    let wait = html! { <p role="status">{ scene.say(&Message::OneMoment) }</p> };
    widget(scene, "elsewhere", wait)
}

fn widget(scene: &Scene, name: &'static str, body: Html) -> Html {
    // A key for each page: inputs of one page are never patched into those of another.
    let key = match scene.session.step {
        Step::Page(at) => format!("page-{}", at.0),
        _ => name.to_owned(),
    };
    html! {
        <div class="widget" lang={scene.session.locale().tag()}>
            <div class="top">
                if scene.choice {
                    { quiet(scene.say(&Message::AllAssessments), scene.on(Intent::OpenChoice)) }
                }
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
