//! The report, in reading order: the level and what stands in the way, scores, chart, strong and
//! weak sides, coverage, the trace, and how to keep it.

mod dimensions;
mod headline;
mod keep;
mod rests;
mod scores;
mod why;

use yew::{Html, html};

use super::{HEADING, Scene};
use crate::report;
use crate::wording::ReportMessage;

/// The report on the session's answers.
pub fn report(scene: &Scene) -> Html {
    let session = scene.session;
    let report = report::report(&session.assessment, &session.answers);
    html! {
        <>
            <header>
                <p class="eyebrow">{ super::shared(&session.texts.title) }</p>
                <h2 id={HEADING} tabindex="-1">{ scene.say(&ReportMessage::ReportTitle) }</h2>
            </header>
            { headline::headline(scene, &report) }
            { dimensions::dimensions(scene, &report) }
            { scores::scores(scene, &report) }
            { rests::rests(scene, &report) }
            { why::why(scene, &report) }
            { keep::keep(scene) }
        </>
    }
}
