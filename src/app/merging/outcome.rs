//! What may be shown of a campaign, and what a person wants of it.

use std::rc::Rc;

use yew::{Html, use_callback, use_memo};

use super::{Dispatcher, MergerProps, Spoken};
use crate::disclosure::Released;
use crate::document::team::published;
use crate::exports::{self, Kind, file_name};
use crate::merging::{Merging, MergingAction as Action, MergingStep, Opened};
use crate::ports::HostEvent;
use crate::team::Side;
use crate::views::{
    TEAM_PLAN, TeamIntent, TeamPlanIntent, TeamPlanScene, TeamScene, TeamSide, team, team_plan,
};

/// The results of the campaign that is open, while they are shown.
#[yew::hook]
pub fn use_outcome(
    merging: &Merging,
    spoken: &Spoken,
    props: &MergerProps,
    to: &Dispatcher,
) -> Html {
    let shown = merging.step == MergingStep::Outcome;
    let opened = merging.opened.clone().filter(|_| shown);
    let counts = opened.as_ref().map(|opened| Rc::clone(&opened.collection));
    let own = opened.clone();
    let released = use_memo(counts, move |_| {
        own.as_ref().map(released).unwrap_or_default()
    });
    let dependencies = (
        opened.clone(),
        Rc::clone(&released),
        spoken.clone(),
        props.clone(),
        to.clone(),
    );
    let intend = use_callback(
        dependencies.clone(),
        |intent, (opened, released, spoken, props, to)| {
            if let Some(opened) = opened {
                carry_out(intent, opened, released, spoken, props, to);
            }
        },
    );
    let plans = use_callback(
        dependencies,
        |intent, (opened, released, spoken, props, to)| {
            if let Some(opened) = opened {
                plan(intent, opened, released, spoken, props, to);
            }
        },
    );
    let Some(opened) = opened else {
        return Html::default();
    };
    let sides = sides(&opened, &released, spoken);
    team(&TeamScene {
        locale: spoken.locale,
        campaign: &opened.collection.campaign,
        sides: &sides,
        before: opened.earlier.as_deref(),
        plan: team_plan(&TeamPlanScene {
            locale: spoken.locale,
            sides: &sides,
            taken: &opened.collection.actions,
            intend: &plans,
        }),
        intend: &intend,
    })
}

fn released(opened: &Opened) -> Vec<Rc<Released>> {
    let places = 0..opened.parts.len();
    places
        .filter_map(|at| opened.released(at).map(Rc::new))
        .collect()
}

fn sides(opened: &Opened, released: &[Rc<Released>], spoken: &Spoken) -> Vec<TeamSide> {
    let parts = opened.parts.iter().zip(released);
    let side = |(part, released): (&crate::merging::OpenPart, &Rc<Released>)| {
        Some(TeamSide {
            assessment: Rc::clone(&part.assessment),
            texts: Rc::clone(spoken.texts.get(part.of_build)?),
            layout: Rc::clone(&part.layout),
            released: Rc::clone(released),
        })
    };
    parts.filter_map(side).collect()
}

fn carry_out(
    intent: TeamIntent,
    opened: &Opened,
    released: &[Rc<Released>],
    spoken: &Spoken,
    props: &MergerProps,
    to: &Dispatcher,
) {
    let (ports, sides) = (&props.ports, sides(opened, released, spoken));
    let campaign = &opened.collection.campaign;
    match intent {
        TeamIntent::Print => {
            ports.host.tell(HostEvent::Exported("paper"));
            ports.press.print();
        }
        TeamIntent::Numbers => {
            let sides: Vec<Side> = sides.iter().map(TeamSide::side).collect();
            save(
                Kind::TeamNumbers,
                &published(campaign, &sides),
                opened,
                props,
            );
            ports.host.tell(HostEvent::Exported("numbers"));
        }
        TeamIntent::Scores => {
            let sides = sides.iter().map(|side| (side.side(), &*side.texts));
            let table = exports::team(spoken.locale, &sides.collect::<Vec<_>>());
            save(Kind::TeamScores, &table, opened, props);
            ports.host.tell(HostEvent::Exported("scores"));
        }
        TeamIntent::Compare => {
            let to = to.clone();
            let read = move |bytes| to.dispatch(Action::DocumentRead(bytes));
            ports.files.open(Box::new(read));
        }
        TeamIntent::CompareLeft => to.dispatch(Action::EarlierLeft),
    }
}

/// What a person wants of the team's plan.
fn plan(
    intent: TeamPlanIntent,
    opened: &Opened,
    released: &[Rc<Released>],
    spoken: &Spoken,
    props: &MergerProps,
    to: &Dispatcher,
) {
    match intent {
        TeamPlanIntent::Taken(id) => to.dispatch(Action::ActionTaken(id.to_string())),
        TeamPlanIntent::Dropped(id) => to.dispatch(Action::ActionDropped(id.to_string())),
        TeamPlanIntent::Removed(id) => {
            to.dispatch(Action::ActionDropped(id.to_string()));
            props.ports.focus.move_to(TEAM_PLAN);
        }
        TeamPlanIntent::Table => {
            let sides = sides(opened, released, spoken);
            let sides = sides.iter().map(|side| (&*side.assessment, &*side.texts));
            let taken = &opened.collection.actions;
            let table = exports::team_plan(spoken.locale, &sides.collect::<Vec<_>>(), taken);
            save(Kind::TeamPlan, &table, opened, props);
            props.ports.host.tell(HostEvent::Exported("plan"));
        }
    }
}

/// Saves it, under a name with the campaign's and the day.
fn save(kind: Kind, text: &str, of: &Opened, props: &MergerProps) {
    let name = &of.collection.campaign.title;
    if let Some(today) = props.ports.calendar.today() {
        props.ports.files.save(&file_name(name, kind, today), text);
    }
}
