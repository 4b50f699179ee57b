//! The report, in reading order, for three readers: one sentence, one page, everything.

mod detail;
mod dimensions;
mod headline;
mod keep;
mod leader;
mod planned;
mod rests;
mod scores;
mod screening;
mod sentence;
mod spread;
mod take;
mod way;
mod week;
mod why;

pub use planned::title_of;
pub use way::way;

use yew::{Html, html};

use super::contribution::invitation;
use super::controls::{glossary, tabs};
use super::{HEADING, Scene, shared};
use crate::definition::wire::ResultKind;
use crate::report::{self, Report};
use crate::session::Detail;
use crate::wording::ReportMessage;

/// The report on the session's answers.
pub fn report(scene: &Scene) -> Html {
    let session = scene.session;
    let report = report::report(&session.assessment, &session.answers);
    let detail = session.reading.detail;
    html! {
        <>
            if session.assessment.result == ResultKind::Maturity {
                { tabs(scene) }
            }
            <header>
                <p class="eyebrow">{ shared(&session.texts.title) }</p>
                <h2 id={HEADING} part="heading" tabindex="-1">{ scene.say(&ReportMessage::ReportTitle) }</h2>
                <p class="lead sentence">{ sentence::sentence(scene, &report) }</p>
                { detail::detail(scene) }
            </header>
            { invitation(scene) }
            if detail != Detail::Sentence {
                <div class={if detail == Detail::Page { "sections one-page" } else { "sections" }}>
                    { page(scene, &report) }
                </div>
            }
            if detail == Detail::Full {
                <div class="sections">{ full(scene, &report) }</div>
            }
            { glossary(scene) }
            { take::take(scene) }
            { keep::keep(scene) }
        </>
    }
}

/// What a line manager reads.
fn page(scene: &Scene, report: &Report) -> Html {
    match scene.session.assessment.result {
        ResultKind::Maturity => html! {
            <>
                { headline::headline(scene, report) }
                { way(scene) }
                { dimensions::dimensions(scene, report) }
                { planned::planned(scene) }
                { leader::leader(scene, report) }
            </>
        },
        ResultKind::Screening => html! {
            <>
                { screening::screening(scene) }
                { dimensions::dimensions(scene, report) }
            </>
        },
        ResultKind::Profile => html! {
            <>
                <p>{ scene.say(&ReportMessage::ProfileNote) }</p>
                { week::week(scene, report) }
                { dimensions::dimensions(scene, report) }
            </>
        },
    }
}

/// What an analyst reads besides.
fn full(scene: &Scene, report: &Report) -> Html {
    html! {
        <>
            if scene.session.assessment.result == ResultKind::Maturity {
                { scores::scores(scene, report) }
            }
            { spread::spread(scene, report) }
            { rests::rests(scene, report) }
            { why::why(scene, report) }
        </>
    }
}
