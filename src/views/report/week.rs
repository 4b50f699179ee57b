//! What one person can do this week: at most three things, and none of them an order.

use yew::{Html, html};

use crate::plan::{Proposal, for_the_week};
use crate::report::Report;
use crate::views::{Scene, advice, shared};
use crate::wording::ReportMessage;

/// The things, for a profile; nothing else has any.
pub fn week(scene: &Scene, report: &Report) -> Html {
    let things = for_the_week(&scene.session.assessment, &report.scorecard);
    if things.is_empty() {
        return Html::default();
    }
    html! {
        <section class="week">
            <h3>{ scene.say(&ReportMessage::WeekTitle(things.len())) }</h3>
            <p>{ scene.say(&ReportMessage::WeekNote) }</p>
            <div class="advices">{ for things.iter().map(|one| thing(scene, one)) }</div>
        </section>
    }
}

fn thing(scene: &Scene, proposal: &Proposal) -> Html {
    let texts = scene.session.texts.action(proposal.action);
    html! {
        <article class="advice" key={proposal.action.0}>
            <h4>{ shared(&texts.title) }</h4>
            { advice(scene, texts) }
        </article>
    }
}
