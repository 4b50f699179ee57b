//! What people can't see from their role: questions by groups, the least visible first.

use std::cmp::Reverse;

use yew::{Html, html};

use super::parts::{of_people, percent, scrolling, share_cell};
use super::{TeamScene, Told, by_side};
use crate::definition::OptionIx;
use crate::team::ItemResult;
use crate::views::charts::bar;
use crate::views::controls::fold;
use crate::wording::TeamMessage;

/// The section.
pub fn visibility(scene: &TeamScene, told: &[Told]) -> Html {
    let title = ("visibility", &TeamMessage::SeeTitle);
    let intro = html! { <p>{ scene.say(&TeamMessage::SeeNote) }</p> };
    by_side(scene, told, title, intro, |one| {
        let shown = asked(one);
        let hidden = shown.iter().copied().filter(|item| is_hidden(item));
        let (some, all): (Vec<_>, Vec<_>) = hidden.partition(|item| one.of_some(item.item));
        let seen = shown.len() - some.len() - all.len();
        let nothing = shown.is_empty();
        (!nothing).then(|| {
            html! {
                <>
                    if !all.is_empty() {
                        { matrix(scene, one, &all) }
                    }
                    if seen > 0 {
                        <p>{ scene.say(&TeamMessage::SeenByAll(seen)) }</p>
                    }
                    if !some.is_empty() {
                        { fold(scene.say(&TeamMessage::OnlySome), list(scene, one, &some)) }
                    }
                </>
            }
        })
    })
}

/// Whether somebody can't see it.
fn is_hidden(item: &ItemResult) -> bool {
    let all = item.groups.iter().map(|(_, share)| share);
    let mut all = all.chain(&item.cannot_see);
    all.any(|share| share.portion.count > 0)
}

/// The items of which it may be told who can't see them, the least visible first.
pub fn asked<'a>(told: &'a Told) -> Vec<&'a ItemResult> {
    let items = told.report.items.iter();
    let mut items: Vec<&ItemResult> = items.filter(|item| item.cannot_see.is_some()).collect();
    items.sort_by_key(|item| Reverse(item.cannot_see.map(|share| share.ratio())));
    items
}

fn matrix(scene: &TeamScene, told: &Told, items: &[&ItemResult]) -> Html {
    let of_items = items.iter().flat_map(|item| &item.groups);
    let mut groups: Vec<OptionIx> = of_items.map(|(group, _)| *group).collect();
    groups.sort_by_key(|group| group.0);
    groups.dedup();
    let heads = groups.iter().map(|group| {
        html! { <th scope="col" key={group.0}>{ told.side.group(scene.locale, *group) }</th> }
    });
    let rows = items.iter().map(|item| {
        let of = |group: &OptionIx| item.groups.iter().find(|(one, _)| one == group);
        let cells = groups
            .iter()
            .map(|group| share_cell(scene, of(group).map(|(_, share)| *share)));
        html! {
            <tr key={item.item.0}>
                <th scope="row">{ told.side.stem(item.item) }</th>
                { share_cell(scene, item.cannot_see) }
                { for cells }
            </tr>
        }
    });
    let caption = scene.say(&TeamMessage::SeeCaption);
    scrolling(
        scene,
        told,
        &caption.clone(),
        html! {
            <table class="table matrix worded" part="table">
                <caption><span class="stays">{ caption }</span></caption>
                <thead>
                    <tr>
                        <th scope="col">{ scene.say(&TeamMessage::Question) }</th>
                        <th scope="col">{ scene.say(&TeamMessage::All) }</th>
                        { for heads }
                    </tr>
                </thead>
                <tbody>{ for rows }</tbody>
            </table>
        },
    )
}

/// What only some groups are asked: a matrix would be nearly empty.
fn list(scene: &TeamScene, told: &Told, items: &[&ItemResult]) -> Html {
    let rows = items.iter().filter_map(|item| {
        let share = item.cannot_see?;
        Some(html! {
            <tr key={item.item.0}>
                <th scope="row">{ told.side.stem(item.item) }{ bar(share.ratio()) }</th>
                <td class="number" data-label={scene.say(&TeamMessage::Unseen)}>{ percent(scene, share.ratio()) }</td>
                <td class="number">{ of_people(scene, share) }</td>
            </tr>
        })
    });
    html! {
        <table class="table stacked charted" part="table">
            <caption>{ scene.say(&TeamMessage::SeeCaption) }</caption>
            <thead>
                <tr>
                    <th scope="col">{ scene.say(&TeamMessage::Question) }</th>
                    <th scope="col" class="number">{ scene.say(&TeamMessage::Unseen) }</th>
                    <th scope="col" class="number">{ scene.say(&TeamMessage::People) }</th>
                </tr>
            </thead>
            <tbody>{ for rows }</tbody>
        </table>
    }
}
