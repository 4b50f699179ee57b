//! The headlines, a sentence each: what stands out, before it is shown with chart and table.

use yew::{AttrValue, Html, html};

use super::agreement::{has_bands, spreads};
use super::extremes::ends;
use super::gap::pairs;
use super::ladder::rungs;
use super::visibility::asked;
use super::{TeamScene, Told, by_side};
use crate::definition::OptionIx;
use crate::statistics::Spread;
use crate::team::hand_offs;
use crate::wording::TeamMessage;

/// The section.
pub fn headlines(scene: &TeamScene, told: &[Told]) -> Html {
    let gaps = pairs(scene).into_iter().filter_map(|pair| {
        let widest = pair.gaps.first()?;
        let stem = &pair.led.texts.item(widest.led).stem;
        let (lived, led) = (widest.lived_mean.of(100), widest.led_mean.of(100));
        Some(scene.say(&TeamMessage::HeadGap(stem, lived, led)))
    });
    let gaps: Vec<AttrValue> = gaps.collect();
    let intro = html! {
        if !gaps.is_empty() {
            <ul>{ for gaps.into_iter().map(|words| html! { <li>{ words }</li> }) }</ul>
        }
    };
    let title = ("headlines", &TeamMessage::HeadlinesTitle);
    by_side(scene, told, title, intro, |one| {
        let found = [
            link(scene, one),
            hand_off(scene, one),
            unseen(scene, one),
            split(scene, one),
            ladder(scene, one),
        ];
        let found: Vec<AttrValue> = found.into_iter().flatten().collect();
        let nothing = found.is_empty();
        let lines = found.into_iter().map(|words| html! { <li>{ words }</li> });
        (!nothing).then(|| html! { <ul>{ for lines }</ul> })
    })
}

fn link(scene: &TeamScene, told: &Told) -> Option<AttrValue> {
    let ((weak, weak_share), (strong, strong_share)) = ends(told)?;
    let name = |at| &*told.side.texts.dimension(at).name;
    let percent = |share: crate::team::Share| share.ratio().of(100);
    let words = TeamMessage::HeadLink {
        weak: name(weak),
        weak_share: percent(weak_share),
        strong: name(strong),
        strong_share: percent(strong_share),
    };
    Some(scene.say(&words))
}

fn hand_off(scene: &TeamScene, told: &Told) -> Option<AttrValue> {
    let found = hand_offs(told.side.side());
    let (source, share) = found.weakest()?;
    let name = told.side.source(scene.locale, source.at);
    let portion = share.portion;
    Some(scene.say(&TeamMessage::HeadHandOff(&name, portion.count, portion.of)))
}

/// Of the questions that all are asked, the one that the most can't see, where anybody can't.
fn unseen(scene: &TeamScene, told: &Told) -> Option<AttrValue> {
    let shown = asked(told);
    let most = shown.iter().find(|item| !told.of_some(item.item))?;
    let share = most.cannot_see.filter(|share| share.portion.count > 0)?;
    let stem = &told.side.texts.item(most.item).stem;
    Some(scene.say(&TeamMessage::HeadUnseen(stem, share.ratio().of(100))))
}

/// Of the questions that all are asked, the one on which they differ most.
fn split(scene: &TeamScene, told: &Told) -> Option<AttrValue> {
    let found = spreads(told);
    let Some(most) = found.iter().find(|one| !told.of_some(one.item)) else {
        return has_bands(told).then(|| scene.say(&TeamMessage::HeadAligned));
    };
    let stem = &told.side.texts.item(most.item).stem;
    Some(scene.say(&match most.agreement.spread {
        Spread::Split => TeamMessage::HeadSplit(stem),
        Spread::Mixed => TeamMessage::HeadMixed(stem),
        Spread::Aligned => TeamMessage::HeadAligned,
    }))
}

/// The rung that most name, where one is named more often than any other.
fn ladder(scene: &TeamScene, told: &Told) -> Option<AttrValue> {
    let (item, counts) = rungs(told)?;
    let most = counts.iter().max()?;
    let mut named = (0..counts.len()).filter(|at| counts[*at] == *most);
    let (first, None) = (named.next()?, named.next()) else {
        return None;
    };
    let rung = told.side.texts.option(item.item, OptionIx(first));
    let people = counts.iter().sum();
    Some(scene.say(&TeamMessage::HeadLadder(rung, *most, people)))
}
