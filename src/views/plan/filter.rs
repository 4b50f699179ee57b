//! What proposals must serve: a concern of the leadership, an effect on customers.

use yew::{AttrValue, Html, html};

use crate::definition::wire::{Lens, Outcome};
use crate::plan::Filter;
use crate::session::{Reading, ReportAction};
use crate::views::Scene;
use crate::views::controls::{Entry, select};
use crate::wording::{PlanMessage, lens, outcome};

/// The two choices.
pub fn filter(scene: &Scene) -> Html {
    html! {
        <div class="fields" role="group" aria-label={scene.say(&PlanMessage::FilterTitle)}>
            { lenses(scene) }
            { outcomes(scene) }
        </div>
    }
}

fn any(scene: &Scene, chosen: bool) -> Entry {
    Entry {
        value: AttrValue::Static(""),
        text: scene.say(&PlanMessage::FilterAny),
        chosen,
    }
}

fn lenses(scene: &Scene) -> Html {
    let reading = scene.session.reading;
    let id = AttrValue::Static("filter-lens");
    let entries = Lens::ALL.iter().map(|(tag, one)| Entry {
        value: AttrValue::Static(tag),
        text: AttrValue::Static(lens(scene.session.locale(), *one)),
        chosen: reading.filter.lens == Some(*one),
    });
    let entries = std::iter::once(any(scene, reading.filter.lens.is_none())).chain(entries);
    let onchange = scene.on_entry(&id, move |tag| {
        let lens = Lens::from_tag(&tag);
        let filter = Filter {
            lens,
            ..reading.filter
        };
        ReportAction::ReadingChosen(Reading { filter, ..reading })
    });
    select(&id, scene.say(&PlanMessage::FilterLens), entries, onchange)
}

fn outcomes(scene: &Scene) -> Html {
    let reading = scene.session.reading;
    let id = AttrValue::Static("filter-outcome");
    let entries = Outcome::ALL.iter().map(|(tag, one)| Entry {
        value: AttrValue::Static(tag),
        text: AttrValue::Static(outcome(scene.session.locale(), *one)),
        chosen: reading.filter.outcome == Some(*one),
    });
    let entries = std::iter::once(any(scene, reading.filter.outcome.is_none())).chain(entries);
    let onchange = scene.on_entry(&id, move |tag| {
        let outcome = Outcome::from_tag(&tag);
        let filter = Filter {
            outcome,
            ..reading.filter
        };
        ReportAction::ReadingChosen(Reading { filter, ..reading })
    });
    select(
        &id,
        scene.say(&PlanMessage::FilterOutcome),
        entries,
        onchange,
    )
}
