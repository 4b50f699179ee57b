//! How far people agree on each question, beside the distribution of their answers; those on which
//! they stand furthest apart first.

use yew::{AttrValue, Html, html};

use super::parts::{half, number_heads};
use super::{TeamScene, Told, by_side};
use crate::definition::ItemIx;
use crate::disclosure::{Band, Shown};
use crate::statistics::{Agreement, Spread, rounded};
use crate::team::by_points;
use crate::views::charts::{shade, stack};
use crate::views::controls::fold;
use crate::wording::{TeamMessage, decimal};

/// An item, how often each of its steps was chosen, the lowest first, and how far people agree.
pub struct Spreading {
    /// The item.
    pub item: ItemIx,
    /// How often each step was chosen.
    pub steps: Vec<u64>,
    /// How far people agree.
    pub agreement: Agreement,
}

/// The section.
pub fn agreement(scene: &TeamScene, told: &[Told]) -> Html {
    let title = ("agreement", &TeamMessage::AgreeTitle);
    let intro = html! {
        <>
            <p>{ scene.say(&TeamMessage::AgreeNote) }</p>
            <p class="small">{ scene.say(&TeamMessage::AgreeFigures) }</p>
        </>
    };
    by_side(scene, told, title, intro, |one| {
        let (some, all): (Vec<Spreading>, Vec<Spreading>) = spreads(one)
            .into_iter()
            .partition(|spreading| one.of_some(spreading.item));
        let count = count(scene, &all);
        let (aligned, apart): (Vec<Spreading>, Vec<Spreading>) = all
            .into_iter()
            .partition(|spreading| spreading.agreement.spread == Spread::Aligned);
        let counted = !aligned.is_empty() || !apart.is_empty();
        let anything = counted || !some.is_empty() || has_bands(one);
        let folded = [
            (TeamMessage::AlignedOnes(aligned.len()), aligned),
            (TeamMessage::OnlySome, some),
        ];
        anything.then(|| {
            html! {
                <>
                    if counted {
                        <p>{ count }</p>
                    }
                    { for tables(scene, one, &apart) }
                    { bands(scene, one) }
                    { for folded.iter().map(|(title, found)| unfolding(scene, one, title, found)) }
                </>
            }
        })
    })
}

fn unfolding(scene: &TeamScene, told: &Told, title: &TeamMessage, found: &[Spreading]) -> Html {
    if found.is_empty() {
        return Html::default();
    }
    let tables = tables(scene, told, found);
    fold(scene.say(title), html! { <>{ for tables }</> })
}

/// Where answers are shown and have points: those on which people differ most first.
pub fn spreads(told: &Told) -> Vec<Spreading> {
    let items = told.report.items.iter().filter_map(|item| {
        let Shown::Counts(counts) = &item.shown else {
            return None;
        };
        let steps = by_points(told.side.assessment.item(item.item), counts)?;
        Some(Spreading {
            item: item.item,
            steps: steps.into_iter().map(|(_, people)| people).collect(),
            agreement: item.agreement?,
        })
    });
    let mut found: Vec<Spreading> = items.collect();
    found.sort_by(|one, other| one.agreement.r_wg.total_cmp(&other.agreement.r_wg));
    found
}

fn count(scene: &TeamScene, found: &[Spreading]) -> AttrValue {
    let of = |spread: Spread| {
        let same = found.iter().filter(|one| one.agreement.spread == spread);
        same.count()
    };
    let (aligned, mixed, split) = (of(Spread::Aligned), of(Spread::Mixed), of(Spread::Split));
    scene.say(&TeamMessage::AgreeCount(aligned, mixed, split))
}

/// Whether to any question all gave the same answer.
pub fn has_bands(told: &Told) -> bool {
    let mut items = told.report.items.iter();
    items.any(|item| matches!(item.shown, Shown::Band(_)))
}

/// The questions to which all gave the same answer, by the half of the scale in which it lies.
fn bands(scene: &TeamScene, told: &Told) -> Html {
    if !has_bands(told) {
        return Html::default();
    }
    let halves = [Band::Upper, Band::Lower].map(|band| {
        let items = told.report.items.iter();
        let items = items.filter(|item| item.shown == Shown::Band(band));
        let lines: Vec<Html> = items
            .map(|item| html! { <li key={item.item.0}>{ told.side.stem(item.item) }</li> })
            .collect();
        html! {
            if !lines.is_empty() {
                <div class="of-half">
                    <p class="half-name">{ half(scene, band) }</p>
                    <ul>{ for lines }</ul>
                </div>
            }
        }
    });
    html! {
        <>
            <p>{ scene.say(&TeamMessage::BandsNote) }</p>
            { for halves }
        </>
    }
}

/// One table for each number of steps.
fn tables(scene: &TeamScene, told: &Told, found: &[Spreading]) -> Vec<Html> {
    let mut lengths: Vec<usize> = found.iter().map(|one| one.steps.len()).collect();
    lengths.sort_unstable_by(|one, other| other.cmp(one));
    lengths.dedup();
    let tables = lengths.into_iter().map(|steps| {
        let rows = found.iter().filter(|one| one.steps.len() == steps);
        table(
            scene,
            steps,
            rows.map(|one| row(scene, told, one)).collect(),
        )
    });
    tables.collect()
}

fn table(scene: &TeamScene, steps: usize, rows: Vec<Html>) -> Html {
    // Between the two ends a number is enough, and narrow.
    let head = |step: usize| match step {
        0 => scene.say(&TeamMessage::Lowest),
        step if step + 1 == steps => scene.say(&TeamMessage::Highest),
        step => AttrValue::from((step + 1).to_string()),
    };
    let heads = (0..steps).map(|step| {
        html! {
            <th scope="col" class="number" key={step}>
                <span class={format!("swatch part-{}", shade(step, steps))}></span>{ " " }{ head(step) }
            </th>
        }
    });
    let last = [
        TeamMessage::InAWord,
        TeamMessage::Rwg,
        TeamMessage::Deviation,
    ];
    html! {
        <table class="table stacked charted" part="table">
            <caption>{ scene.say(&TeamMessage::AgreeCaption) }</caption>
            <thead>
                <tr>
                    <th scope="col">{ scene.say(&TeamMessage::Question) }</th>
                    { for heads }
                    { number_heads(last.iter().map(|head| scene.say(head))) }
                </tr>
            </thead>
            <tbody>{ for rows }</tbody>
        </table>
    }
}

/// The lowest and the highest step by name, those between with their number.
fn name(scene: &TeamScene, step: usize, steps: usize) -> AttrValue {
    match step {
        0 => scene.say(&TeamMessage::Lowest),
        step if step + 1 == steps => scene.say(&TeamMessage::Highest),
        step => scene.say(&TeamMessage::Step(step + 1)),
    }
}

fn row(scene: &TeamScene, told: &Told, one: &Spreading) -> Html {
    let steps = one.steps.len();
    let counts = one.steps.iter().enumerate().map(|(step, count)| {
        let class = if *count == 0 { "number none" } else { "number" };
        html! { <td {class} data-label={name(scene, step, steps)}>{ scene.number(*count) }</td> }
    });
    let (class, word) = match one.agreement.spread {
        Spread::Aligned => ("number spread-word", TeamMessage::Aligned),
        Spread::Mixed => ("number spread-word", TeamMessage::Mixed),
        Spread::Split => ("number spread-word apart", TeamMessage::Split),
    };
    let figure = |figure| decimal(scene.locale, rounded(figure, 100));
    html! {
        <tr key={one.item.0}>
            <th scope="row">{ told.side.stem(one.item) }{ stack(&one.steps) }</th>
            { for counts }
            <td {class} data-label={scene.say(&TeamMessage::InAWord)}>{ scene.say(&word) }</td>
            <td class="number" data-label={scene.say(&TeamMessage::Rwg)}>{ figure(one.agreement.r_wg) }</td>
            <td class="number" data-label={scene.say(&TeamMessage::Deviation)}>{ figure(one.agreement.deviation) }</td>
        </tr>
    }
}
