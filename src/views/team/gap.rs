//! Leaders and front line side by side: where both answered the same question from their own side, the
//! widest gap first.

use std::cmp::Reverse;

use yew::{Html, html};

use super::{TeamScene, TeamSide};
use crate::team::{Gap, gaps};
use crate::views::charts::{apart, axis, diamond, disc};
use crate::views::shared;
use crate::wording::TeamMessage;

/// Two sides of a campaign that mirror each other.
pub struct Pair<'a> {
    /// Who lives it.
    pub lived: &'a TeamSide,
    /// Who leads.
    pub led: &'a TeamSide,
    /// What may be shown of both.
    pub gaps: Vec<Gap>,
}

/// The pairs of a campaign, whether anything may be shown of them or not.
pub fn pairs<'a>(scene: &TeamScene<'a>) -> Vec<Pair<'a>> {
    let sides = scene.sides;
    let mirrors = |lived: &TeamSide, led: &TeamSide| {
        let mut mirrored = lived.assessment.items.iter();
        mirrored.any(|item| {
            let mirror = item.mirrors.as_ref();
            mirror.is_some_and(|mirror| mirror.assessment == led.assessment.id)
        })
    };
    let all = sides.iter().flat_map(|lived| {
        let led = sides.iter().filter(move |led| mirrors(lived, led));
        led.map(move |led| Pair {
            lived,
            led,
            gaps: gaps(lived.side(), led.side()),
        })
    });
    all.collect()
}

/// The section.
pub fn gap(scene: &TeamScene) -> Html {
    let pairs = pairs(scene);
    let alone = pairs.is_empty();
    let mirrored = |side: &TeamSide| {
        side.assessment
            .items
            .iter()
            .any(|one| one.mirrors.is_some())
    };
    if alone && !scene.sides.iter().any(mirrored) {
        return Html::default();
    }
    html! {
        <section class="gaps">
            <h3>{ scene.say(&TeamMessage::GapTitle) }</h3>
            if alone {
                <p>{ scene.say(&TeamMessage::GapOneSide) }</p>
            }
            { for pairs.iter().map(|pair| of_pair(scene, pair)) }
        </section>
    }
}

fn of_pair(scene: &TeamScene, pair: &Pair) -> Html {
    let (lived, led) = (&pair.lived.texts.title, &pair.led.texts.title);
    if pair.gaps.is_empty() {
        let missing = TeamMessage::GapMissing(lived, led, scene.least());
        return html! { <p>{ scene.say(&missing) }</p> };
    }
    html! {
        <>
            <p>{ scene.say(&TeamMessage::GapNote) }</p>
            <ul class="keys">
                <li>{ disc() }{ " " }{ scene.say(&TeamMessage::GapLived(lived)) }</li>
                <li>{ diamond() }{ " " }{ scene.say(&TeamMessage::GapLed(led)) }</li>
            </ul>
            { table(scene, pair) }
        </>
    }
}

/// By what is shown: two that are rounded may else stand in the wrong order.
fn apart_by(gap: &Gap) -> u32 {
    gap.lived_mean.of(100).abs_diff(gap.led_mean.of(100))
}

fn table(scene: &TeamScene, pair: &Pair) -> Html {
    let mut gaps: Vec<&Gap> = pair.gaps.iter().collect();
    gaps.sort_by_key(|gap| Reverse(apart_by(gap)));
    let rows = gaps.into_iter().map(|gap| row(scene, pair, gap));
    html! {
        <table class="table stacked charted" part="table">
            <caption>{ scene.say(&TeamMessage::GapCaption) }</caption>
            <thead>
                <tr>
                    <th scope="col">{ scene.say(&TeamMessage::Question) }{ axis() }</th>
                    <th scope="col" class="number">{ scene.say(&TeamMessage::FrontLine) }</th>
                    <th scope="col" class="number">{ scene.say(&TeamMessage::Leaders) }</th>
                    <th scope="col" class="number">{ scene.say(&TeamMessage::Difference) }</th>
                </tr>
            </thead>
            <tbody>{ for rows }</tbody>
        </table>
    }
}

fn row(scene: &TeamScene, pair: &Pair, gap: &Gap) -> Html {
    let (lived, led) = (gap.lived_mean.of(100), gap.led_mean.of(100));
    // Several are of one kind, asked about several sources: the leaders' question stands for them.
    let own = match gap.lived.as_slice() {
        [one] => Some(pair.lived.stem(*one)),
        _ => None,
    };
    html! {
        <tr key={gap.led.0}>
            <th scope="row">
                { shared(&pair.led.texts.item(gap.led).stem) }
                if let Some(own) = own {
                    <span class="own-words">{ own }</span>
                }
                { apart(gap.lived_mean, gap.led_mean) }
            </th>
            <td class="number" data-label={scene.say(&TeamMessage::FrontLine)}>{ lived }</td>
            <td class="number" data-label={scene.say(&TeamMessage::Leaders)}>{ led }</td>
            <td class="number" data-label={scene.say(&TeamMessage::Difference)}>{ apart_by(gap) }</td>
        </tr>
    }
}
