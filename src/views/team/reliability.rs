//! How well the questions of a dimension hang together, in plain words, where enough people answered
//! all of them.

use yew::{Html, html};

use super::{TeamScene, Told};
use crate::statistics::{Interval, MIN_FOR_ALPHA, Reliability, rounded};
use crate::team::DimensionResult;
use crate::views::controls::fold;
use crate::views::shared;
use crate::wording::{TeamMessage, decimal};

/// From so much on, groups are compared by a score: what Nunnally (1978) asks of a scale in early
/// research, and most have asked since.
const ENOUGH: f64 = 0.7;

/// The table; nothing where α is given of no dimension.
pub fn reliability(scene: &TeamScene, told: &Told) -> Html {
    let dimensions = told.report.dimensions.iter();
    let rows: Vec<Html> = dimensions
        .filter_map(|one| Some(row(scene, told, one, one.reliability?)))
        .collect();
    if rows.is_empty() {
        return Html::default();
    }
    let content = html! {
        <>
            <p>{ scene.say(&TeamMessage::AlphaNote(MIN_FOR_ALPHA)) }</p>
            <table class="table stacked" part="table">
                <caption>{ scene.say(&TeamMessage::AlphaCaption) }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ scene.say(&TeamMessage::Dimension) }</th>
                        <th scope="col" class="number">{ scene.say(&TeamMessage::Alpha) }</th>
                        <th scope="col" class="number">{ scene.say(&TeamMessage::RangeHead) }</th>
                        <th scope="col">{ scene.say(&TeamMessage::InAWord) }</th>
                    </tr>
                </thead>
                <tbody>{ for rows }</tbody>
            </table>
        </>
    };
    fold(scene.say(&TeamMessage::AlphaTitle), content)
}

fn row(scene: &TeamScene, told: &Told, one: &DimensionResult, found: Reliability) -> Html {
    let figure = |figure| decimal(scene.locale, rounded(figure, 100));
    let Interval { low, high } = found.interval;
    html! {
        <tr key={one.dimension.0}>
            <th scope="row">{ shared(&told.side.texts.dimension(one.dimension).name) }</th>
            <td class="number" data-label={scene.say(&TeamMessage::Alpha)}>
                { figure(found.alpha) }
            </td>
            <td class="number" data-label={scene.say(&TeamMessage::RangeHead)}>{ scene.say(&TeamMessage::Range(&figure(low), &figure(high))) }</td>
            <td data-label={scene.say(&TeamMessage::InAWord)}>{ scene.say(&word(found.interval)) }</td>
        </tr>
    }
}

/// What it comes to, where its whole interval says the same.
fn word(interval: Interval) -> TeamMessage<'static> {
    match interval {
        Interval { low, .. } if low >= ENOUGH => TeamMessage::AlphaTogether,
        Interval { high, .. } if high < ENOUGH => TeamMessage::AlphaLoose,
        Interval { .. } => TeamMessage::AlphaOpen,
    }
}
