//! What the team has taken on, in the order in which it did: a list to be printed and taken along.

use std::rc::Rc;

use yew::{Html, html};

use super::{TEAM_PLAN, TeamPlanIntent, TeamPlanScene, action_of, facts};
use crate::views::controls::{button_for, quiet};
use crate::views::{TeamSide, advice_in, shared};
use crate::wording::{PlanMessage, TeamPlanMessage};

/// The plan, or that it is empty. Actions that are in no library of this campaign are passed over.
pub fn chosen(scene: &TeamPlanScene) -> Html {
    let entries: Vec<Html> = scene
        .taken
        .iter()
        .filter_map(|id| entry(scene, id))
        .collect();
    html! {
        <section class="chosen" aria-labelledby={TEAM_PLAN}>
            <h3 id={TEAM_PLAN} tabindex="-1">{ scene.say(&TeamPlanMessage::Title) }</h3>
            <p>{ scene.say(&TeamPlanMessage::Lead) }</p>
            if entries.is_empty() {
                <p class="empty">{ scene.say(&TeamPlanMessage::Empty) }</p>
            } else {
                <ol class="cards-of-plan">{ for entries }</ol>
                <ul class="takes">
                    <li>{ quiet(scene.say(&PlanMessage::PlanCsv), scene.on(TeamPlanIntent::Table)) }</li>
                </ul>
            }
        </section>
    }
}

fn entry(scene: &TeamPlanScene, id: &str) -> Option<Html> {
    let side: &TeamSide = scene
        .sides
        .iter()
        .find(|side| side.assessment.action_with_id(id).is_some())?;
    let (action, texts) = action_of(side, side.assessment.action_with_id(id)?);
    let removed = TeamPlanIntent::Removed(Rc::clone(&action.id));
    let drop = button_for(
        "quiet",
        scene.locale,
        scene.say(&TeamPlanMessage::Drop),
        &texts.title,
        scene.on(removed),
    );
    Some(html! {
        <li key={id} class="planned-action">
            <h4>{ shared(&texts.title) }</h4>
            { advice_in(scene.locale, texts) }
            { facts(scene, side, action) }
            <div class="actions moves">{ drop }</div>
        </li>
    })
}
