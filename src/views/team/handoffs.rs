//! Who receives how well from whom: a matrix of those who receive by those who hand over.

use yew::{Html, html};

use super::parts::{received_cell, scrolling};
use super::{TeamScene, Told, by_side};
use crate::answers::Standing;
use crate::definition::OptionIx;
use crate::scoring::points;
use crate::tally::FAVOURABLE_PERCENT;
use crate::team::{HandOffs, hand_offs as found};
use crate::wording::TeamMessage;

/// The section.
pub fn hand_offs(scene: &TeamScene, told: &[Told]) -> Html {
    let title = ("hand-offs", &TeamMessage::HandTitle);
    by_side(scene, told, title, Html::default(), |one| {
        let found = found(one.side.side());
        let shown = !found.sources.is_empty();
        shown.then(|| html! { <>{ note(scene, one) }{ matrix(scene, one, &found) }</> })
    })
}

/// What counts as favourable, in the words of the least of the answers that do.
fn note(scene: &TeamScene, told: &Told) -> Html {
    let Some(at) = told.side.layout.arrival else {
        return Html::default();
    };
    let item = told.side.assessment.item(at);
    let options = (0..item.options.len()).map(OptionIx);
    let worth = |option: &OptionIx| points(item, Standing::Chosen(*option)).unwrap_or(0);
    let enough = |option: &OptionIx| worth(option) * 100 >= item.max_points() * FAVOURABLE_PERCENT;
    match options.filter(enough).min_by_key(worth) {
        Some(least) => {
            let least = told.side.texts.option(at, least);
            html! { <p>{ scene.say(&TeamMessage::HandNote(least)) }</p> }
        }
        None => Html::default(),
    }
}

fn matrix(scene: &TeamScene, told: &Told, found: &HandOffs) -> Html {
    let heads = found.sources.iter().map(|source| {
        html! { <th scope="col" key={source.at}>{ told.side.source(scene.locale, source.at) }</th> }
    });
    let all = found.sources.iter();
    let all = all.map(|source| received_cell(scene, Some(source.whole)));
    let rows = found.receivers.iter().enumerate().map(|(at, receiver)| {
        let cells = found.sources.iter();
        let cells = cells.map(|source| received_cell(scene, source.by_receiver[at]));
        html! {
            <tr key={receiver.0}>
                <th scope="row">{ told.side.group(scene.locale, *receiver) }</th>
                { for cells }
            </tr>
        }
    });
    let caption = scene.say(&TeamMessage::HandCaption);
    scrolling(
        scene,
        told,
        &caption.clone(),
        html! {
            <table class="table matrix" part="table">
                <caption><span class="stays">{ caption }</span></caption>
                <thead>
                    <tr>
                        <th scope="col">{ scene.say(&TeamMessage::HandCorner) }</th>
                        { for heads }
                    </tr>
                </thead>
                <tbody>
                    <tr class="all">
                        <th scope="row">{ scene.say(&TeamMessage::All) }</th>
                        { for all }
                    </tr>
                    { for rows }
                </tbody>
            </table>
        },
    )
}
