//! What several of the results are built of: shares in cells, tables that scroll, what is given of a
//! number.

use yew::{AttrValue, Html, html};

use super::{TeamScene, Told};
use crate::disclosure::Band;
use crate::scoring::Ratio;
use crate::statistics::{Interval, rounded};
use crate::team::{Received, Share};
use crate::wording::{TeamMessage, labelled};

/// A ratio as a share of people.
pub fn percent(scene: &TeamScene, ratio: Ratio) -> AttrValue {
    scene.say(&TeamMessage::Percent(ratio.of(100)))
}

/// So many of so many.
pub fn of_people(scene: &TeamScene, share: Share) -> AttrValue {
    let portion = share.portion;
    scene.say(&TeamMessage::OfPeople(portion.count, portion.of))
}

/// A range of shares, in words.
pub fn range_words(scene: &TeamScene, interval: Interval) -> AttrValue {
    let [low, high] = [interval.low, interval.high].map(|end| rounded(end, 100).to_string());
    scene.say(&TeamMessage::Range(&low, &high))
}

/// The half of a scale in which all answers lie.
pub fn half(scene: &TeamScene, band: Band) -> AttrValue {
    scene.say(match band {
        Band::Upper => &TeamMessage::UpperHalf,
        Band::Lower => &TeamMessage::LowerHalf,
    })
}

/// A cell of a matrix: a share, with the numbers that it is made of. The shade says the same again.
pub fn share_cell(scene: &TeamScene, share: Option<Share>) -> Html {
    received_cell(scene, share.map(Received::Favourable))
}

/// The same, or half of a scale.
pub fn received_cell(scene: &TeamScene, received: Option<Received>) -> Html {
    match received {
        Some(Received::Favourable(share)) => {
            // A fifth each; all of it belongs to the last.
            let shade = (share.ratio().of(100) / 20).min(4);
            html! {
                <td class={format!("cell shade-{shade}")}>
                    <span class="share">{ percent(scene, share.ratio()) }</span>
                    { " " }
                    <span class="of">{ of_people(scene, share) }</span>
                </td>
            }
        }
        Some(Received::Half(band)) => html! {
            <td class="cell half"><span class="of">{ half(scene, band) }</span></td>
        },
        None => html! { <td class="cell none">{ "–" }</td> },
    }
}

/// A table that is wider than a small screen: it scrolls within a region of its own, which the
/// keyboard reaches.
pub fn scrolling(scene: &TeamScene, told: &Told, caption: &str, table: Html) -> Html {
    let label = labelled(scene.locale, &told.side.texts.title, caption);
    html! { <div class="scroll" role="region" tabindex="0" aria-label={label}>{ table }</div> }
}

/// The heads of a table's columns of numbers.
pub fn number_heads(heads: impl IntoIterator<Item = AttrValue>) -> Html {
    let heads = heads.into_iter().map(|head| {
        html! { <th scope="col" class="number">{ head }</th> }
    });
    html! { <>{ for heads }</> }
}
