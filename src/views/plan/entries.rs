//! The actions of the plan, now and later: each can be assigned, dated, done, moved and dropped.

use yew::{AttrValue, Callback, Html, html};

use crate::date::Date;
use crate::definition::wire::FunctionId;
use crate::plan::{Edit, Entry, MAX_NOW, What};
use crate::session::{Action, ReportAction};
use crate::views::controls::{Entry as Choice, button_for, select};
use crate::views::report::title_of;
use crate::views::{HEADING, Scene, advice};
use crate::wording::{PlanMessage, function};

/// Both groups; that the plan is empty, where it is.
pub fn entries(scene: &Scene) -> Html {
    if scene.session.plan.entries.is_empty() {
        return html! { <p>{ scene.say(&PlanMessage::Empty) }</p> };
    }
    html! {
        <>
            { group(scene, true, &PlanMessage::NowTitle(MAX_NOW)) }
            { group(scene, false, &PlanMessage::LaterTitle) }
        </>
    }
}

fn group(scene: &Scene, now: bool, title: &PlanMessage) -> Html {
    let entries = scene.session.plan.entries.iter().enumerate();
    let places: Vec<usize> = entries
        .filter(|(_, entry)| entry.now == now)
        .map(|(at, _)| at)
        .collect();
    if places.is_empty() {
        return Html::default();
    }
    let full = now && !scene.session.plan.has_room();
    let cards = places.iter().map(|at| {
        let (first, last) = (places.first() == Some(at), places.last() == Some(at));
        card(scene, *at, first, last)
    });
    html! {
        <section class="entries">
            <h3>{ scene.say(title) }</h3>
            if full {
                <p class="small">{ scene.say(&PlanMessage::NowFull) }</p>
            }
            <div class="cards-of-plan">{ for cards }</div>
        </section>
    }
}

/// What an entry is known by while others move around it.
fn key(what: &What) -> String {
    match what {
        What::Proposed(id) => format!("proposed-{id}"),
        What::Own(text) => format!("own-{text}"),
    }
}

fn card(scene: &Scene, at: usize, first: bool, last: bool) -> Html {
    let entry = &scene.session.plan.entries[at];
    let action = match &entry.what {
        What::Proposed(id) => scene.session.assessment.action_with_id(id),
        What::Own(_) => None,
    };
    let class = if entry.done {
        "planned-action done"
    } else {
        "planned-action"
    };
    let title = title_of(scene, &entry.what);
    html! {
        <article key={key(&entry.what)} {class} aria-labelledby={id("entry", at)}>
            <h4 id={id("entry", at)} tabindex="-1">{ title.clone() }</h4>
            if let Some(action) = action {
                { advice(scene, scene.session.texts.action(action)) }
            }
            <div class="fields">
                { owner(scene, at, entry) }
                { due(scene, at, entry) }
                { done(scene, at, entry) }
            </div>
            { moves(scene, at, &title, first, last) }
        </article>
    }
}

fn id(what: &str, at: usize) -> AttrValue {
    AttrValue::from(format!("{what}-{at}"))
}

fn owner(scene: &Scene, at: usize, entry: &Entry) -> Html {
    let id = id("owner", at);
    let nobody = Choice {
        value: AttrValue::Static(""),
        text: scene.say(&PlanMessage::NoOwner),
        chosen: entry.owner.is_none(),
    };
    let functions = FunctionId::ALL.iter().map(|(tag, one)| Choice {
        value: AttrValue::Static(tag),
        text: AttrValue::Static(function(scene.session.locale(), *one)),
        chosen: entry.owner == Some(*one),
    });
    let onchange = scene.on_entry(&id, move |tag| {
        ReportAction::PlanEdited(Edit::Assigned(at, FunctionId::from_tag(&tag)))
    });
    let entries = std::iter::once(nobody).chain(functions);
    select(&id, scene.say(&PlanMessage::Owner), entries, onchange)
}

fn due(scene: &Scene, at: usize, entry: &Entry) -> Html {
    let id = id("due", at);
    let onchange: Callback<yew::Event> = scene.on_entry(&id, move |day| {
        ReportAction::PlanEdited(Edit::Dated(at, Date::parse(&day)))
    });
    let value = entry.due.map(|due| due.to_string()).unwrap_or_default();
    let class = if entry.due.is_some() {
        "field"
    } else {
        "field unset"
    };
    html! {
        <div {class}>
            <label for={id.clone()}>{ scene.say(&PlanMessage::Due) }</label>
            <input type="date" {id} {value} {onchange} />
        </div>
    }
}

fn done(scene: &Scene, at: usize, entry: &Entry) -> Html {
    let onchange: Callback<yew::Event> =
        scene.report(ReportAction::PlanEdited(Edit::Finished(at, !entry.done)));
    html! {
        <label class="option check">
            <input type="checkbox" checked={entry.done} {onchange} />
            <span>{ scene.say(&PlanMessage::Done) }</span>
        </label>
    }
}

/// The ways to move an entry; what a button is for is read out with it.
fn moves(scene: &Scene, at: usize, title: &str, first: bool, last: bool) -> Html {
    let plan = &scene.session.plan;
    let entry = &plan.entries[at];
    let room = plan.has_room() || entry.done;
    let button = |words: PlanMessage, edit: Edit, then: AttrValue| {
        let edit = Action::Reported(ReportAction::PlanEdited(edit));
        let onclick = scene.act_then(edit, then);
        button_for(
            "quiet",
            scene.session.locale(),
            scene.say(&words),
            title,
            onclick,
        )
    };
    // The focus stays with the entry, wherever it goes.
    let to = |place: Option<usize>| id("entry", place.unwrap_or(at));
    html! {
        <div class="actions moves">
            if !first {
                { button(PlanMessage::Raise, Edit::Raised(at), to(plan.before(at))) }
            }
            if !last {
                { button(PlanMessage::Lower, Edit::Lowered(at), to(plan.after(at))) }
            }
            if entry.now {
                { button(PlanMessage::ToLater, Edit::Timed(at, false), id("entry", at)) }
            } else if room {
                { button(PlanMessage::ToNow, Edit::Timed(at, true), id("entry", at)) }
            }
            { button(PlanMessage::Drop, Edit::Dropped(at), AttrValue::Static(HEADING)) }
        </div>
    }
}
