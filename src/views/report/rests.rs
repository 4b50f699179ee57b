//! What the report rests on: coverage, and what could not be seen.

use yew::{Html, html};

use crate::report::Report;
use crate::views::{Scene, shared};
use crate::wording::ReportMessage;

/// Coverage in words, and the items that can't be seen: a finding of their own.
pub fn rests(scene: &Scene, report: &Report) -> Html {
    let coverage = report.scorecard.coverage;
    let unseen = report.unseen.iter().map(|item| {
        html! { <li>{ shared(&scene.session.texts.item(*item).stem) }</li> }
    });
    html! {
        <section class="rests">
            <h3>{ scene.say(&ReportMessage::CoverageTitle) }</h3>
            <p>
                { scene.say(&ReportMessage::Coverage(coverage.answered, coverage.applicable)) }
                if coverage.cannot_see > 0 {
                    { " " }{ scene.say(&ReportMessage::CoverageCannotSee(coverage.cannot_see)) }
                }
                if coverage.does_not_apply > 0 {
                    { " " }{ scene.say(&ReportMessage::CoverageDoesNotApply(coverage.does_not_apply)) }
                }
            </p>
            if !report.unseen.is_empty() {
                <p>{ scene.say(&ReportMessage::UnseenNote) }</p>
                <ul>{ for unseen }</ul>
            }
        </section>
    }
}
