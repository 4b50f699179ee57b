//! What proposals must serve: a concern of the leadership, an effect on customers.

use yew::{AttrValue, Html, html};

use crate::definition::wire::{Lens, Outcome};
use crate::locale::Locale;
use crate::plan::Filter;
use crate::session::{Reading, ReportAction};
use crate::views::Scene;
use crate::views::controls::{Entry, select};
use crate::wording::{PlanMessage, lens, outcome};

/// The two choices.
pub fn filter(scene: &Scene) -> Html {
    let now = scene.session.reading.filter;
    let lenses = Choice {
        id: "filter-lens",
        label: PlanMessage::FilterLens,
        all: Lens::ALL,
        name: lens,
        chosen: now.lens,
        filter: |lens, filter| Filter { lens, ..filter },
    };
    let outcomes = Choice {
        id: "filter-outcome",
        label: PlanMessage::FilterOutcome,
        all: Outcome::ALL,
        name: outcome,
        chosen: now.outcome,
        filter: |outcome, filter| Filter { outcome, ..filter },
    };
    html! {
        <div class="fields" role="group" aria-label={scene.say(&PlanMessage::FilterTitle)}>
            { choice(scene, &lenses) }
            { choice(scene, &outcomes) }
        </div>
    }
}

/// One of a closed list, or any of it.
struct Choice<T: 'static> {
    id: &'static str,
    label: PlanMessage<'static>,
    all: &'static [(&'static str, T)],
    name: fn(Locale, T) -> &'static str,
    chosen: Option<T>,
    /// The filter with this choice in place of the one it has.
    filter: fn(Option<T>, Filter) -> Filter,
}

fn choice<T: Copy + PartialEq>(scene: &Scene, of: &Choice<T>) -> Html {
    let id = AttrValue::Static(of.id);
    let any = Entry {
        value: AttrValue::Static(""),
        text: scene.say(&PlanMessage::FilterAny),
        chosen: of.chosen.is_none(),
    };
    let each = of.all.iter().map(|(tag, one)| Entry {
        value: AttrValue::Static(tag),
        text: AttrValue::Static((of.name)(scene.session.locale(), *one)),
        chosen: of.chosen == Some(*one),
    });
    let (all, filter, reading) = (of.all, of.filter, scene.session.reading);
    let onchange = scene.on_entry(&id, move |tag| {
        let named = all.iter().find(|(one, _)| *one == tag);
        let filter = filter(named.map(|(_, one)| *one), reading.filter);
        ReportAction::ReadingChosen(Reading { filter, ..reading })
    });
    let entries = std::iter::once(any).chain(each);
    select(&id, scene.say(&of.label), entries, onchange)
}
