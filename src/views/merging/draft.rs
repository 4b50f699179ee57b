//! A campaign that is being prepared: its fields, and what is still wrong with them.

use yew::{AttrValue, Callback, Event, Html, html};

use super::{CAMPAIGN_FIELDS, MergingIntent, MergingScene, NOTICE, heading};
use crate::disclosure::{DEFAULT_GROUP, MAX_GROUP, MIN_GROUP};
use crate::document::team::MAX_TITLE;
use crate::merging::{DraftProblem, MergingAction};
use crate::views::controls::{primary, quiet};
use crate::wording::{DraftFault, MergingMessage as M};

/// The fields.
pub fn draft(scene: &MergingScene) -> Html {
    let [title, least, until] = CAMPAIGN_FIELDS;
    html! {
        <>
            <header>
                { quiet(scene.say(&M::ToStart), scene.act(MergingAction::StartChosen)) }
                { heading(scene.say(&M::DraftTitle)) }
                <p class="lead">{ scene.say(&M::DraftLead) }</p>
            </header>
            { faults(scene) }
            <div class="fields">
                { field(scene, title, &M::Name, &M::NameHint, Kind::Text) }
                { assessments(scene) }
                { field(scene, least, &M::Least, &M::LeastHint, Kind::Number) }
                { groups(scene) }
                { field(scene, until, &M::Until, &M::UntilHint, Kind::Day) }
            </div>
            <div class="actions">{ primary(scene.say(&M::Make), scene.on(MergingIntent::Make)) }</div>
        </>
    }
}

/// What a field takes.
#[derive(Clone, Copy)]
enum Kind {
    Text,
    Number,
    Day,
}

fn field(scene: &MergingScene, id: &'static str, label: &M, hint: &M, kind: Kind) -> Html {
    let problems = &scene.merging.draft.problems;
    let wrong = problems.iter().find(|one| place(**one) == id);
    let invalid = wrong.map(|_| "true");
    let (hint_id, fault_id) = (format!("{id}-hint"), format!("{id}-fault"));
    let described = match wrong {
        Some(_) => format!("{fault_id} {hint_id}"),
        None => hint_id.clone(),
    };
    let input = match kind {
        Kind::Text => html! {
            <input {id} type="text" autocomplete="off" maxlength={MAX_TITLE.to_string()}
                aria-describedby={described} aria-invalid={invalid} />
        },
        Kind::Number => html! {
            <input {id} type="number" inputmode="numeric" min={MIN_GROUP.to_string()}
                max={MAX_GROUP.to_string()} step="1" value={DEFAULT_GROUP.to_string()}
                aria-describedby={described} aria-invalid={invalid} />
        },
        Kind::Day => html! {
            <input {id} type="date" min={scene.today.map(|day| day.to_string())}
                aria-describedby={described} aria-invalid={invalid} />
        },
    };
    html! {
        <div class="entry">
            <label for={id}>{ scene.say(label) }</label>
            <p id={hint_id} class="hint">{ scene.say(hint) }</p>
            { input }
            if let Some(wrong) = wrong {
                <p id={fault_id} class="open">{ scene.say(&M::Fault(fault(*wrong))) }</p>
            }
        </div>
    }
}

fn assessments(scene: &MergingScene) -> Html {
    let chosen = scene.merging.draft.chosen.iter().enumerate();
    let boxes = chosen.map(|(at, chosen)| {
        let toggle = scene.act(MergingAction::Toggled(at));
        check(
            &format!("campaign-assessment-{at}"),
            scene.title(at),
            *chosen,
            toggle,
        )
    });
    html! {
        <fieldset>
            <legend>{ scene.say(&M::Answered) }</legend>
            { for boxes }
        </fieldset>
    }
}

fn groups(scene: &MergingScene) -> Html {
    let toggle = scene.act(MergingAction::GroupsToggled);
    let by_function = scene.merging.draft.by_function;
    html! {
        <div class="entry">
            { check("campaign-groups", scene.say(&M::ByFunction), by_function, toggle) }
            <p class="hint">{ scene.say(&M::ByFunctionHint) }</p>
        </div>
    }
}

fn check(id: &str, label: AttrValue, checked: bool, onchange: Callback<Event>) -> Html {
    html! {
        <div class="check">
            <input id={id.to_owned()} type="checkbox" {checked} {onchange} />
            <label for={id.to_owned()}>{ label }</label>
        </div>
    }
}

/// All that is wrong, each leading to its field.
fn faults(scene: &MergingScene) -> Html {
    let problems = &scene.merging.draft.problems;
    if problems.is_empty() {
        return Html::default();
    }
    let entries = problems.iter().map(|problem| {
        let go = scene.on(MergingIntent::Focus(AttrValue::Static(place(*problem))));
        html! { <li>{ quiet(scene.say(&M::Fault(fault(*problem))), go) }</li> }
    });
    html! {
        <section class="held-list" aria-labelledby={NOTICE}>
            <h3 id={NOTICE} tabindex="-1">{ scene.say(&M::Faults) }</h3>
            <ul>{ for entries }</ul>
        </section>
    }
}

fn place(problem: DraftProblem) -> &'static str {
    let [title, least, until] = CAMPAIGN_FIELDS;
    match problem {
        DraftProblem::NoTitle | DraftProblem::LongTitle => title,
        DraftProblem::NoAssessment | DraftProblem::Overlap => "campaign-assessment-0",
        DraftProblem::Least => least,
        DraftProblem::NoDay | DraftProblem::PastDay => until,
    }
}

fn fault(problem: DraftProblem) -> DraftFault {
    match problem {
        DraftProblem::NoTitle => DraftFault::NoTitle,
        DraftProblem::LongTitle => DraftFault::LongTitle(MAX_TITLE),
        DraftProblem::NoAssessment => DraftFault::NoAssessment,
        DraftProblem::Overlap => DraftFault::Overlap,
        DraftProblem::Least => DraftFault::Least(MIN_GROUP, MAX_GROUP),
        DraftProblem::NoDay => DraftFault::NoDay,
        DraftProblem::PastDay => DraftFault::PastDay,
    }
}
