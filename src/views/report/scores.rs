//! The overall score, and the indices: the same answers, seen from different sides.

use yew::{Html, html};

use crate::definition::{DimensionIx, IndexIx};
use crate::report::Report;
use crate::scoring::Score;
use crate::views::charts::bar;
use crate::views::{Scene, shared};
use crate::wording::ReportMessage;

/// The scores.
pub fn scores(scene: &Scene, report: &Report) -> Html {
    let indices = (0..scene.session.assessment.indices.len()).map(IndexIx);
    let overall = scene
        .session
        .texts
        .dimension(scene.session.assessment.overall);
    html! {
        <section class="scores">
            <h3>{ scene.say(&ReportMessage::ScoresTitle) }</h3>
            <p>{ scene.say(&ReportMessage::ScoresNote) }</p>
            <div class="cards">
                <div class="card">
                    <h4>{ scene.say(&ReportMessage::OverallScore) }</h4>
                    { figure(scene, report.overall) }
                    <p class="small">{ shared(&overall.about) }</p>
                </div>
                { for indices.map(|index| card(scene, report, index)) }
            </div>
        </section>
    }
}

fn card(scene: &Scene, report: &Report, at: IndexIx) -> Html {
    let index = &scene.session.assessment.indices[at.0];
    let texts = scene.session.texts.of_index(at);
    let parts = index
        .parts
        .iter()
        .map(|part| part_row(scene, report, *part));
    html! {
        <div class="card" key={at.0}>
            <h4>{ shared(&texts.name) }</h4>
            if let Some(total) = index.total {
                { figure(scene, report.scorecard.dimension(total).score) }
            }
            <dl class="parts">{ for parts }</dl>
            <p class="small">{ shared(&texts.about) }</p>
        </div>
    }
}

/// A score as a figure to be seen from afar.
fn figure(scene: &Scene, score: Option<Score>) -> Html {
    match score {
        Some(score) => html! {
            <p class="figure">{ scene.say(&ReportMessage::ScoreOf(score.rounded(), score.max)) }</p>
        },
        None => html! { <p>{ scene.say(&ReportMessage::NotEnough) }</p> },
    }
}

fn part_row(scene: &Scene, report: &Report, part: DimensionIx) -> Html {
    let texts = scene.session.texts.dimension(part);
    let score = report.scorecard.dimension(part).score;
    html! {
        <div class="part" key={part.0}>
            <dt>{ shared(&texts.name) }</dt>
            { match score {
                Some(score) => html! {
                    <dd>{ scene.say(&ReportMessage::ScoreOf(score.rounded(), score.max)) }{ bar(score.ratio) }</dd>
                },
                None => html! { <dd>{ scene.say(&ReportMessage::NotEnough) }</dd> },
            } }
        </div>
    }
}
