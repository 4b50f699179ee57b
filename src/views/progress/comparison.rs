//! Two runs side by side: signed changes by dimension and item, and what can't be compared.

use yew::{AttrValue, Html, html};

use super::{effect, name, signed};
use crate::comparison::{Change, Comparison, MethodChange, compare};
use crate::definition::{DimensionIx, ItemIx, LevelIx};
use crate::scoring::Ratio;
use crate::session::{Reading, ReportAction, Shown};
use crate::views::controls::{Entry, fold, select};
use crate::views::{Scene, shared};
use crate::wording::{ProgressMessage, ReportMessage};

/// The choice of two runs, and how they differ.
pub fn comparison(scene: &Scene, runs: &[Shown]) -> Html {
    let last = runs.len() - 1;
    let chosen = scene.session.reading.compared;
    let (earlier, later) = chosen
        .filter(|(one, other)| *one <= last && *other <= last)
        .unwrap_or((last - 1, last));
    let (before, after) = (&runs[earlier].run, &runs[later].run);
    let found = compare(&scene.session.assessment, before, after);
    // Other runs are chosen from anew: a native list keeps what was chosen in it by hand.
    let names = (0..runs.len()).map(|at| name(scene, runs, at).to_string());
    let names = names.collect::<Vec<_>>().join("\n");
    html! {
        <section class="comparison">
            <h3>{ scene.say(&ProgressMessage::CompareTitle) }</h3>
            <div class="fields" key={names}>
                { choice(scene, runs, true, (earlier, later)) }
                { choice(scene, runs, false, (earlier, later)) }
            </div>
            if found.method == MethodChange::Changed {
                <p class="notice warning" part="notice">{ scene.say(&ProgressMessage::MethodChanged) }</p>
            }
            { levels(scene, &found) }
            { dimensions(scene, &found) }
            { fold(scene.say(&ProgressMessage::ItemsTitle), items(scene, &found)) }
            { effect::effect(scene, before, after) }
        </section>
    }
}

fn choice(scene: &Scene, runs: &[Shown], is_earlier: bool, now: (usize, usize)) -> Html {
    let (id, label, chosen) = if is_earlier {
        ("earlier", ProgressMessage::Earlier, now.0)
    } else {
        ("later", ProgressMessage::Later, now.1)
    };
    let id = AttrValue::Static(id);
    let entries = (0..runs.len()).map(|at| Entry {
        value: AttrValue::from(at.to_string()),
        text: name(scene, runs, at),
        chosen: at == chosen,
    });
    let reading = scene.session.reading;
    let onchange = scene.on_entry(&id, move |value| {
        let at = value.parse().unwrap_or(chosen);
        let compared = Some(if is_earlier { (at, now.1) } else { (now.0, at) });
        ReportAction::ReadingChosen(Reading {
            compared,
            ..reading
        })
    });
    select(&id, scene.say(&label), entries, onchange)
}

/// Levels as recorded, by the names they have today where they still exist.
fn levels(scene: &Scene, found: &Comparison) -> Html {
    let named = |id: &str| {
        let levels = &scene.session.assessment.levels;
        let at = levels.iter().position(|level| *level.id == *id);
        at.map_or_else(
            || id.to_owned(),
            |at| scene.session.texts.level(LevelIx(at)).name.to_string(),
        )
    };
    let (Some(earlier), Some(later)) = (&found.levels.earlier, &found.levels.later) else {
        return Html::default();
    };
    let (earlier, later) = (named(earlier), named(later));
    let words = if earlier == later {
        scene.say(&ProgressMessage::LevelsSame(&later))
    } else {
        scene.say(&ProgressMessage::Levels(&earlier, &later))
    };
    html! { <p class="lead">{ words }</p> }
}

fn dimensions(scene: &Scene, found: &Comparison) -> Html {
    let assessment = &scene.session.assessment;
    let overall = std::iter::once(assessment.overall);
    let all: Vec<DimensionIx> = overall.chain(assessment.main_dimensions()).collect();
    let rows = all.iter().map(|one| {
        let texts = scene.session.texts.dimension(*one);
        row(scene, one.0, shared(&texts.name), found.dimension(*one))
    });
    table(scene, &ReportMessage::Dimension, rows.collect())
}

/// The items that have changed, or can't be compared.
fn items(scene: &Scene, found: &Comparison) -> Html {
    let count = scene.session.assessment.items.len();
    let changed = (0..count).map(ItemIx).filter(|one| match found.item(*one) {
        Change::Comparable(difference) => difference.points != 0,
        Change::Neither => false,
        _ => true,
    });
    let rows: Vec<Html> = changed
        .map(|one| {
            let stem = shared(&scene.session.texts.item(one).stem);
            row(scene, one.0, stem, found.item(one))
        })
        .collect();
    if rows.is_empty() {
        return html! { <p>{ scene.say(&ProgressMessage::ItemsNone) }</p> };
    }
    table(scene, &ReportMessage::Item, rows)
}

fn table(scene: &Scene, first: &ReportMessage, rows: Vec<Html>) -> Html {
    html! {
        <table class="table stacked" part="table">
            <thead>
                <tr>
                    <th scope="col">{ scene.say(first) }</th>
                    <th scope="col" class="number">{ scene.say(&ProgressMessage::Earlier) }</th>
                    <th scope="col" class="number">{ scene.say(&ProgressMessage::Later) }</th>
                    <th scope="col" class="number">{ scene.say(&ProgressMessage::Change) }</th>
                </tr>
            </thead>
            <tbody>{ for rows }</tbody>
        </table>
    }
}

/// | change | earlier | later | change |
/// |---|---|---|---|
/// | comparable | score | score | signed points |
/// | only one run has a score | score, or none | none, or score | – |
/// | neither | none | none | – |
/// | measured otherwise | – | – | not comparable |
fn row(scene: &Scene, key: usize, name: AttrValue, change: Change) -> Html {
    let score = |ratio: Option<Ratio>| match ratio {
        Some(ratio) => AttrValue::from(ratio.of(100).to_string()),
        None => scene.say(&ProgressMessage::NoScore),
    };
    let dash = || AttrValue::Static("–");
    let (earlier, later, apart) = match change {
        Change::Comparable(one) => (
            score(Some(one.earlier)),
            score(Some(one.later)),
            AttrValue::from(signed(one.points)),
        ),
        Change::OnlyEarlier(ratio) => (score(Some(ratio)), score(None), dash()),
        Change::OnlyLater(ratio) => (score(None), score(Some(ratio)), dash()),
        Change::Neither => (score(None), score(None), dash()),
        Change::MethodChanged => (dash(), dash(), scene.say(&ProgressMessage::NotComparable)),
    };
    html! {
        <tr {key}>
            <th scope="row">{ name }</th>
            <td class="number" data-label={scene.say(&ProgressMessage::Earlier)}>{ earlier }</td>
            <td class="number" data-label={scene.say(&ProgressMessage::Later)}>{ later }</td>
            <td class="number" data-label={scene.say(&ProgressMessage::Change)}>{ apart }</td>
        </tr>
    }
}
