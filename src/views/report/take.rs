//! What of the report can be taken along: paper, tables, pictures.

use yew::{Html, html};

use crate::session::{Detail, Reading, ReportAction};
use crate::views::controls::quiet;
use crate::views::{Figure, Intent, Scene, Take};
use crate::wording::ReportMessage;

/// Paper, tables, pictures.
pub fn take(scene: &Scene) -> Html {
    let levels = !scene.session.assessment.levels.is_empty();
    let item = |words: &ReportMessage, what: Take| {
        html! { <li>{ quiet(scene.say(words), scene.on(Intent::Take(what))) }</li> }
    };
    html! {
        <section class="keep">
            <h3>{ scene.say(&ReportMessage::TakeTitle) }</h3>
            <ul class="takes">
                <li>{ print(scene, &ReportMessage::PrintPage, Detail::Page) }</li>
                <li>{ print(scene, &ReportMessage::PrintFull, Detail::Full) }</li>
                { item(&ReportMessage::ScoresCsv, Take::Scores) }
                { item(&ReportMessage::ChartSvg, Take::Drawing(Figure::Dimensions)) }
                { item(&ReportMessage::ChartPng, Take::Image(Figure::Dimensions)) }
                if levels {
                    { item(&ReportMessage::LadderSvg, Take::Drawing(Figure::Levels)) }
                    { item(&ReportMessage::LadderPng, Take::Image(Figure::Levels)) }
                }
            </ul>
        </section>
    }
}

/// What is printed is what is shown: so much of it is shown first.
fn print(scene: &Scene, words: &ReportMessage, detail: Detail) -> Html {
    let intend = scene.intend.clone();
    let shown = Reading {
        detail,
        ..scene.session.reading
    };
    let onclick = yew::Callback::from(move |_| {
        intend.emit(Intent::report(ReportAction::ReadingChosen(shown)));
        intend.emit(Intent::Take(Take::Paper));
    });
    quiet(scene.say(words), onclick)
}
