//! What the report rests on: coverage, and what could not be seen.

use yew::{Html, html};

use crate::report::Report;
use crate::views::{Scene, shared};
use crate::wording::Message;

/// Coverage in words, and the items that can't be seen: a finding of their own.
pub fn rests(scene: &Scene, report: &Report) -> Html {
    let coverage = report.scorecard.coverage;
    let unseen = report.unseen.iter().map(|item| {
        html! { <li>{ shared(&scene.session.texts.item(*item).stem) }</li> }
    });
    html! {
        <section class="rests">
            <h3>{ scene.say(&Message::CoverageTitle) }</h3>
            <p>
                { scene.say(&Message::Coverage(coverage.answered, coverage.applicable)) }
                if coverage.cannot_see > 0 {
                    { " " }{ scene.say(&Message::CoverageCannotSee(coverage.cannot_see)) }
                }
                if coverage.does_not_apply > 0 {
                    { " " }{ scene.say(&Message::CoverageDoesNotApply(coverage.does_not_apply)) }
                }
            </p>
            if !report.unseen.is_empty() {
                <p>{ scene.say(&Message::UnseenNote) }</p>
                <ul>{ for unseen }</ul>
            }
        </section>
    }
}
