//! All answers that may be shown, in their own words: what people really chose, for whoever wants to
//! know more than a number.

use yew::{AttrValue, Html, html};

use super::{TeamScene, Told, by_side};
use crate::definition::{ItemIx, OptionIx};
use crate::disclosure::Shown;
use crate::scoring::Ratio;
use crate::views::charts::bar;
use crate::views::controls::fold;
use crate::views::shared;
use crate::wording::TeamMessage;

/// The section.
pub fn answers(scene: &TeamScene, told: &[Told]) -> Html {
    let title = ("all-answers", &TeamMessage::AnswersTitle);
    by_side(scene, told, title, Html::default(), |one| {
        let items = one.report.items.iter().filter_map(|item| {
            let Shown::Counts(counts) = &item.shown else {
                return None;
            };
            let stem = one.side.stem(item.item);
            Some(counted(scene, one, stem, item.item, counts))
        });
        let items: Vec<Html> = items.chain(arrivals(scene, one)).collect();
        let count = items.len();
        (count > 0).then(|| {
            let label = scene.say(&TeamMessage::AnswersOf(count));
            fold(label, html! { <>{ for items }</> })
        })
    })
}

/// What was said of each source: whether it was named first or third means nothing.
fn arrivals(scene: &TeamScene, told: &Told) -> Vec<Html> {
    let Some(item) = told.side.layout.arrival else {
        return Vec::new();
    };
    let sources = told.side.released.arrivals.iter().enumerate();
    let sources = sources.filter_map(|(at, table)| {
        let Shown::Counts(counts) = &table.whole else {
            return None;
        };
        let source = told.side.source(scene.locale, at);
        let caption = scene.say(&TeamMessage::ArrivesFrom(&source));
        Some(counted(scene, told, caption, item, counts))
    });
    sources.collect()
}

/// How often each answer to an item was given, in its words.
pub fn counted(
    scene: &TeamScene,
    told: &Told,
    caption: AttrValue,
    item: ItemIx,
    counts: &[u64],
) -> Html {
    let people: u64 = counts.iter().sum();
    let rows = counts.iter().enumerate().map(|(at, count)| {
        let words = told.side.texts.option(item, OptionIx(at));
        let class = if *count == 0 { "number none" } else { "number" };
        let share = Ratio::new(*count, people).unwrap_or(Ratio::ZERO);
        html! {
            <tr key={at}>
                <th scope="row">{ shared(words) }{ bar(share) }</th>
                <td {class}>{ scene.number(*count) }</td>
            </tr>
        }
    });
    html! {
        <table class="table answers-of" part="table" key={&*caption}>
            <caption>{ caption }</caption>
            <thead>
                <tr>
                    <th scope="col">{ scene.say(&TeamMessage::Answer) }</th>
                    <th scope="col" class="number">{ scene.say(&TeamMessage::People) }</th>
                </tr>
            </thead>
            <tbody>{ for rows }</tbody>
        </table>
    }
}
