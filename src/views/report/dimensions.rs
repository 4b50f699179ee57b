//! The dimensions at a glance: chart, sentence and table, strongest and weakest.

use yew::{AttrValue, Html, html};

use crate::answers::coverage;
use crate::definition::DimensionIx;
use crate::definition::wire::ResultKind;
use crate::report::Report;
use crate::views::charts::{bar, radar};
use crate::views::{Scene, shared};
use crate::wording::ReportMessage;

/// The chart never stands alone: its numbers stand in a sentence and in a table beside it.
pub fn dimensions(scene: &Scene, report: &Report) -> Html {
    html! {
        <section class="dimensions">
            <h3>{ scene.say(&ReportMessage::ChartTitle) }</h3>
            <div class="chart-and-table">
                if let Some(chart) = &report.radar {
                    <figure class="radar" part="chart">
                        { radar(chart) }
                        <figcaption>{ sentence(scene, report) }</figcaption>
                    </figure>
                }
                { table(scene, report) }
            </div>
            { extremes(scene, report) }
        </section>
    }
}

fn sentence(scene: &Scene, report: &Report) -> AttrValue {
    let scores = scene
        .session
        .assessment
        .main_dimensions()
        .filter_map(|one| {
            let score = report.scorecard.dimension(one).score?;
            let name = &scene.session.texts.dimension(one).name;
            Some(format!("{name} {}", score.ratio.of(100)))
        });
    let scores: Vec<String> = scores.collect();
    scene.say(&ReportMessage::ChartSentence(&scores.join(", ")))
}

fn table(scene: &Scene, report: &Report) -> Html {
    let dimensions: Vec<DimensionIx> = scene.session.assessment.main_dimensions().collect();
    let rows = dimensions.iter().enumerate();
    let rows = rows.map(|(at, dimension)| row(scene, report, at, *dimension));
    let levels = !scene.session.assessment.levels.is_empty();
    html! {
        <table class="table stacked" part="table">
            <thead>
                <tr>
                    <th scope="col">{ scene.say(&ReportMessage::Dimension) }</th>
                    <th scope="col" class="number">{ scene.say(&ReportMessage::Score) }</th>
                    if levels {
                        <th scope="col">{ scene.say(&ReportMessage::Level) }</th>
                    }
                    <th scope="col" class="number">{ scene.say(&ReportMessage::Answered) }</th>
                </tr>
            </thead>
            <tbody>{ for rows }</tbody>
        </table>
    }
}

fn row(scene: &Scene, report: &Report, at: usize, dimension: DimensionIx) -> Html {
    let texts = scene.session.texts.dimension(dimension);
    let scored = report.scorecard.dimension(dimension);
    let level = scored
        .level
        .map(|level| shared(&scene.session.texts.level(level).name));
    let items = scene.session.assessment.items_of(dimension);
    let coverage = coverage(items.iter().map(|item| report.scorecard.standings[item.0]));
    let answered = ReportMessage::CountOf(coverage.answered, coverage.applicable);
    let score = match scored.score {
        Some(score) => html! { <>{ score.rounded() }{ bar(score.ratio) }</> },
        None => html! { { scene.say(&ReportMessage::NotEnough) } },
    };
    html! {
        <tr key={at}>
            <th scope="row"><span class="spoke-number">{ at + 1 }</span>{ shared(&texts.name) }</th>
            <td class="number" data-label={scene.say(&ReportMessage::Score)}>{ score }</td>
            if !scene.session.assessment.levels.is_empty() {
                <td data-label={scene.say(&ReportMessage::Level)}>
                    { level.unwrap_or(AttrValue::Static("–")) }
                </td>
            }
            <td class="number" data-label={scene.say(&ReportMessage::Answered)}>{ scene.say(&answered) }</td>
        </tr>
    }
}

fn extremes(scene: &Scene, report: &Report) -> Html {
    if report.radar.is_none() {
        return Html::default();
    }
    if report.strongest.is_empty() {
        return html! { <p>{ scene.say(&ReportMessage::AllEqual) }</p> };
    }
    // A person has no weak side here, and a first look finds none: it says where to look.
    let (strong, weak) = match scene.session.assessment.result {
        ResultKind::Maturity => (ReportMessage::Strongest, ReportMessage::Weakest),
        ResultKind::Screening => (ReportMessage::Strongest, ReportMessage::LookCloser),
        ResultKind::Profile => (ReportMessage::BuildOn, ReportMessage::Support),
    };
    html! {
        <div class="extremes">
            { extreme(scene, &strong, &report.strongest) }
            { extreme(scene, &weak, &report.weakest) }
        </div>
    }
}

fn extreme(scene: &Scene, title: &ReportMessage, dimensions: &[DimensionIx]) -> Html {
    let entries = dimensions.iter().map(|one| {
        let texts = scene.session.texts.dimension(*one);
        html! { <p><strong>{ shared(&texts.name) }</strong><br />{ shared(&texts.about) }</p> }
    });
    html! {
        <div class="panel" part="panel">
            <h4>{ scene.say(title) }</h4>
            { for entries }
        </div>
    }
}
