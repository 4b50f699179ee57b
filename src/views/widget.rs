//! The whole widget: what stands on every step, and the step itself.

use yew::{Html, html};

use super::controls::{
    Ask, Details, any_question, language, notices, plain_details, problem_details, question, quiet,
};
use super::{Back, Intent, Scene, page, plan, progress, report, review, start};
use crate::session::{Action, Notice, Step};
use crate::wording::Message;

/// The program that answers, on its step.
pub fn answering(scene: &Scene) -> Html {
    let (name, body) = match scene.session.step {
        Step::Start => ("start", start::start(scene)),
        Step::Page(at) => ("page", page::page(scene, at)),
        Step::Review => ("review", review::review(scene)),
        Step::Report | Step::Plan | Step::Progress => elsewhere(scene),
    };
    widget(scene, name, body, question, plain_details)
}

/// The program that reports, on its step.
pub fn reporting(scene: &Scene) -> Html {
    let (name, body) = match scene.session.step {
        Step::Report => ("report", report::report(scene)),
        Step::Plan => ("plan", plan::plan(scene)),
        Step::Progress => ("progress-page", progress::progress(scene)),
        Step::Start | Step::Page(_) | Step::Review => elsewhere(scene),
    };
    widget(scene, name, body, any_question, problem_details)
}

/// How privacy is kept, in place of a step.
pub fn privately(scene: &Scene, body: Html) -> Html {
    widget(scene, "privacy", body, any_question, problem_details)
}

/// What can be handed over without a name, in place of a step.
pub fn contributing(scene: &Scene, body: Html) -> Html {
    widget(scene, "contribution", body, any_question, problem_details)
}

/// Until the other program has taken over. A question and a notice come first, and say enough;
/// where a file was refused, another can be chosen.
fn elsewhere(scene: &Scene) -> (&'static str, Html) {
    let session = scene.session;
    let body = match (&session.question, &session.notice) {
        (None, None) => html! { <p role="status">{ scene.say(&Message::OneMoment) }</p> },
        (None, Some(Notice::Refused(_))) => quiet(
            scene.say(&Message::LoadReport),
            scene.on_file(Action::FileChosen),
        ),
        _ => Html::default(),
    };
    ("elsewhere", body)
}

fn label(back: Back) -> Message<'static> {
    match back {
        Back::Choice => Message::AllAssessments,
        Back::Bench => Message::BackToBench,
    }
}

fn widget(scene: &Scene, name: &'static str, body: Html, ask: Ask, details: Details) -> Html {
    // A key for each page: inputs of one page are never patched into those of another.
    let key = match scene.session.step {
        Step::Page(at) => format!("page-{}", at.0),
        _ => name.to_owned(),
    };
    html! {
        <div class="widget" part="widget" lang={scene.session.locale().tag()}>
            <div class="top">
                if let Some(back) = scene.back {
                    { quiet(scene.say(&label(back)), scene.on(Intent::OpenChoice)) }
                }
                if scene.session.assessment.languages.len() > 1 {
                    { language(scene) }
                }
            </div>
            { notices(scene, details) }
            <div>
                if let Some(asked) = &scene.session.question {
                    { ask(scene, asked) }
                }
            </div>
            <div>
                if name == "start" {
                    <slot name="introduction" />
                }
            </div>
            <div key={key} class={name}>{ body }</div>
            <div>
                if !scene.session.step.reports() {
                    <slot name="help" />
                }
            </div>
            <slot name="footer" />
        </div>
    }
}
