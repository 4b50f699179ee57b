//! The plan for a team: what it has taken on, and what its numbers propose, by priority, with the reason.
//!
//! Shows released numbers only. Refuses to choose: nothing is in the plan until somebody takes it.

mod chosen;
mod proposals;

use std::rc::Rc;

use yew::{AttrValue, Callback, Html, html};

use super::TeamSide;
use crate::definition::{Action, ActionIx, ActionTexts};
use crate::locale::Locale;
use crate::team::{Side, owner};
use crate::wording::{PlanMessage, TeamPlanMessage, Words, function};

/// What a person wants of a team's plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TeamPlanIntent {
    /// The action with this id, in the plan.
    Taken(Rc<str>),
    /// The same, out of it.
    Dropped(Rc<str>),
    /// Out of it by its entry, which goes: the focus is to go to [`TEAM_PLAN`].
    Removed(Rc<str>),
    /// The plan as a table.
    Table,
}

/// The id of the heading of a team's plan.
pub const TEAM_PLAN: &str = "team-plan";

/// What the view of a team's plan is given.
pub struct TeamPlanScene<'a> {
    /// The language of the interface.
    pub locale: Locale,
    /// The assessments of the campaign, in its order.
    pub sides: &'a [TeamSide],
    /// The ids of the actions that are taken, in the order of the plan.
    pub taken: &'a [String],
    /// Where intents go.
    pub intend: &'a Callback<TeamPlanIntent>,
}

/// The plan of a team.
pub fn team_plan(scene: &TeamPlanScene) -> Html {
    html! {
        <div class="team-plan">
            { chosen::chosen(scene) }
            { for scene.sides.iter().map(|side| proposals::proposals(scene, side)) }
        </div>
    }
}

impl TeamPlanScene<'_> {
    fn say(&self, message: &impl Words) -> AttrValue {
        AttrValue::from(message.words(self.locale))
    }

    fn on<E>(&self, intent: TeamPlanIntent) -> Callback<E> {
        self.intend.reform(move |_| intent.clone())
    }

    fn has(&self, id: &str) -> bool {
        self.taken.iter().any(|taken| taken == id)
    }
}

/// An action with its texts.
fn action_of(side: &TeamSide, at: ActionIx) -> (&Action, &ActionTexts) {
    (side.assessment.action(at), side.texts.action(at))
}

fn side_of(side: &TeamSide) -> Side<'_> {
    Side {
        assessment: &side.assessment,
        layout: &side.layout,
        released: &side.released,
    }
}

/// Whom it is for, when it shows, how much work it is.
fn facts(scene: &TeamPlanScene, side: &TeamSide, action: &Action) -> Html {
    let owner = match owner(&side.assessment, action) {
        Some(owner) => AttrValue::Static(function(scene.locale, owner)),
        None => scene.say(&TeamPlanMessage::Everybody),
    };
    let horizon = scene.say(&PlanMessage::Horizon(action.horizon_days));
    let effort = scene.say(&TeamPlanMessage::Effort(action.effort));
    html! { <p class="small">{ owner }{ " · " }{ horizon }{ " · " }{ effort }</p> }
}
