//! The dimensions: how many have a favourable score, the range in which that may lie, the mean; the
//! same by group.

use yew::{AttrValue, Html, html};

use super::parts::{of_people, percent, range_words};
use super::{TeamScene, Told, by_side, reliability};
use crate::definition::{DimensionIx, IndexIx};
use crate::team::{DimensionResult, Share};
use crate::views::charts::{axis, range};
use crate::views::controls::fold;
use crate::views::shared;
use crate::wording::TeamMessage;

/// The section.
pub fn dimensions(scene: &TeamScene, told: &[Told]) -> Html {
    let title = ("dimensions-of-team", &TeamMessage::DimensionsTitle);
    let intro = html! {
        <>
            if told.iter().all(|one| one.report.order.len() < 2) {
                <p>{ scene.say(&TeamMessage::FavourableNote) }</p>
            }
            <p class="small">
                { scene.say(&TeamMessage::RangeNote) }{ " " }{ scene.say(&TeamMessage::MeanNote) }
            </p>
        </>
    };
    by_side(scene, told, title, intro, |one| {
        let assessment = &one.side.assessment;
        let of = |at: &DimensionIx| {
            one.report
                .dimensions
                .iter()
                .find(|one| one.dimension == *at)
        };
        let listed = (0..assessment.listed_dimensions()).map(DimensionIx);
        let others = listed.filter(|at| *at != assessment.overall);
        let order: Vec<DimensionIx> = std::iter::once(assessment.overall).chain(others).collect();
        let main: Vec<&DimensionResult> = order.iter().filter_map(of).collect();
        let grouped = main.iter().any(|dimension| !dimension.groups.is_empty());
        let nothing = one.report.dimensions.is_empty();
        (!nothing).then(|| {
            html! {
                <>
                    { table(scene, one, &main) }
                    if grouped {
                        { fold(scene.say(&TeamMessage::ByGroup), by_group(scene, one, &main)) }
                    }
                    { for (0..assessment.indices.len()).map(|at| index(scene, one, IndexIx(at))) }
                    { reliability::reliability(scene, one) }
                </>
            }
        })
    })
}

/// The same people by another grouping of the same answers.
fn index(scene: &TeamScene, told: &Told, at: IndexIx) -> Html {
    let index = &told.side.assessment.indices[at.0];
    let of = |at: &DimensionIx| {
        let mut dimensions = told.report.dimensions.iter();
        dimensions.find(|one| one.dimension == *at)
    };
    let parts = index.total.iter().chain(&index.parts);
    let parts: Vec<&DimensionResult> = parts.filter_map(of).collect();
    if parts.is_empty() {
        return Html::default();
    }
    let name = shared(&told.side.texts.of_index(at).name);
    fold(name, table(scene, told, &parts))
}

fn heads(scene: &TeamScene, first: &TeamMessage) -> Html {
    html! {
        <>
            <th scope="col">{ scene.say(first) }{ axis() }</th>
            <th scope="col" class="number">{ scene.say(&TeamMessage::Favourable) }</th>
            <th scope="col" class="number">{ scene.say(&TeamMessage::People) }</th>
            <th scope="col" class="number">{ scene.say(&TeamMessage::RangeHead) }</th>
        </>
    }
}

fn table(scene: &TeamScene, told: &Told, dimensions: &[&DimensionResult]) -> Html {
    let rows = dimensions.iter().map(|one| row(scene, told, one));
    html! {
        <table class="table stacked charted" part="table">
            <caption>{ scene.say(&TeamMessage::DimensionsCaption) }</caption>
            <thead>
                <tr>
                    { heads(scene, &TeamMessage::Dimension) }
                    <th scope="col" class="number">{ scene.say(&TeamMessage::Mean) }</th>
                </tr>
            </thead>
            <tbody>{ for rows }</tbody>
        </table>
    }
}

fn row(scene: &TeamScene, told: &Told, one: &DimensionResult) -> Html {
    let name = shared(&told.side.texts.dimension(one.dimension).name);
    let class = (one.dimension == told.side.assessment.overall).then_some("all");
    let mean = match one.mean {
        Some((mean, people)) => scene.say(&TeamMessage::MeanOf(mean.of(100), people)),
        None => AttrValue::Static("–"),
    };
    html! {
        <tr key={one.dimension.0} {class}>
            { share_cells(scene, name, one.favourable) }
            <td class="number" data-label={scene.say(&TeamMessage::Mean)}>{ mean }</td>
        </tr>
    }
}

/// What a row says of a share, after its name.
fn share_cells(scene: &TeamScene, name: AttrValue, share: Option<Share>) -> Html {
    let dash = || AttrValue::Static("–");
    let told =
        |of: fn(&TeamScene, Share) -> AttrValue| share.map_or_else(dash, |one| of(scene, one));
    html! {
        <>
            <th scope="row">
                { name }
                if let Some(share) = share {
                    { range(share.ratio(), share.interval) }
                }
            </th>
            <td class="number" data-label={scene.say(&TeamMessage::Favourable)}>
                { told(|scene, share| percent(scene, share.ratio())) }
            </td>
            <td class="number" data-label={scene.say(&TeamMessage::People)}>{ told(of_people) }</td>
            <td class="number" data-label={scene.say(&TeamMessage::RangeHead)}>
                { told(|scene, share| range_words(scene, share.interval)) }
            </td>
        </>
    }
}

/// A table for each dimension of which groups are shown: all, and each of them.
fn by_group(scene: &TeamScene, told: &Told, dimensions: &[&DimensionResult]) -> Html {
    let tables = dimensions
        .iter()
        .filter(|one| !one.groups.is_empty())
        .map(|one| {
            let name = &told.side.texts.dimension(one.dimension).name;
            let rows = one.groups.iter().map(|(group, share)| {
                let name = told.side.group(scene.locale, *group);
                html! { <tr key={group.0}>{ share_cells(scene, name, Some(*share)) }</tr> }
            });
            html! {
                <table class="table stacked charted" part="table" key={one.dimension.0}>
                    <caption>{ shared(name) }</caption>
                    <thead><tr>{ heads(scene, &TeamMessage::Group) }</tr></thead>
                    <tbody>
                        <tr class="all">
                            { share_cells(scene, scene.say(&TeamMessage::All), one.favourable) }
                        </tr>
                        { for rows }
                    </tbody>
                </table>
            }
        });
    html! { <>{ for tables }</> }
}
