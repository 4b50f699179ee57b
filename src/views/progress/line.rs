//! The overall score over time, as a line, a sentence and a table.

use yew::{Html, html};

use super::name;
use crate::comparison::{Run, Series, timeline};
use crate::session::Shown;
use crate::views::charts::line as chart;
use crate::views::controls::quiet;
use crate::views::{Figure, Intent, Scene, Take, shared};
use crate::wording::{ProgressMessage, ReportMessage, labelled};

/// The line, and each dimension's scores in a table.
pub fn line(scene: &Scene, runs: &[Shown]) -> Html {
    let plain: Vec<Run> = runs.iter().map(|one| one.run.clone()).collect();
    let series = timeline(&scene.session.assessment, &plain);
    let Some(overall) = series.first() else {
        return Html::default();
    };
    let take =
        |words: &ReportMessage, what: Take| quiet(scene.say(words), scene.on(Intent::Take(what)));
    let broken = overall.points.iter().any(|point| point.method_changed);
    html! {
        <section class="over-time">
            <h3>{ scene.say(&ProgressMessage::LineTitle) }</h3>
            <figure part="chart">
                { chart(&overall.points) }
                <figcaption>
                    { scene.say(&ProgressMessage::LineSentence(&told(scene, runs, overall))) }
                    if broken {
                        { " " }{ scene.say(&ProgressMessage::LineBreak) }
                    }
                </figcaption>
            </figure>
            { table(scene, runs, &series) }
            <ul class="takes keep">
                <li>{ take(&ReportMessage::LineSvg, Take::Drawing(Figure::OverTime)) }</li>
                <li>{ take(&ReportMessage::LinePng, Take::Image(Figure::OverTime)) }</li>
            </ul>
        </section>
    }
}

fn told(scene: &Scene, runs: &[Shown], series: &Series) -> String {
    let points = series.points.iter().filter_map(|point| {
        let ratio = point.ratio?;
        let name = name(scene, runs, point.run);
        let score = ratio.of(100).to_string();
        Some(labelled(scene.session.locale(), &name, &score))
    });
    points.collect::<Vec<_>>().join(" · ")
}

fn table(scene: &Scene, runs: &[Shown], series: &[Series]) -> Html {
    let order: Vec<usize> = series[0].points.iter().map(|point| point.run).collect();
    let heads = order.iter().map(|at| {
        html! { <th scope="col" class="number">{ name(scene, runs, *at) }</th> }
    });
    let rows = series.iter().map(|one| {
        let cells = one.points.iter().map(|point| {
            let label = name(scene, runs, point.run);
            let score = point.ratio.map(|ratio| ratio.of(100).to_string());
            let score = score.unwrap_or_else(|| "–".to_owned());
            html! { <td class="number" data-label={label}>{ score }</td> }
        });
        html! {
            <tr key={one.dimension.0}>
                <th scope="row">{ shared(&scene.session.texts.dimension(one.dimension).name) }</th>
                { for cells }
            </tr>
        }
    });
    html! {
        <table class="table stacked" part="table">
            <thead>
                <tr>
                    <th scope="col">{ scene.say(&ReportMessage::Dimension) }</th>
                    { for heads }
                </tr>
            </thead>
            <tbody>{ for rows }</tbody>
        </table>
    }
}
