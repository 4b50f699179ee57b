//! The campaign in plain words; or why nothing can be handed over, and what helps.

use yew::{AttrValue, Html, html};

use super::{Contribution, ContributionIntent};
use crate::document::team::{Campaign, Hindrance};
use crate::views::Scene;
use crate::views::controls::{quiet, secondary};
use crate::views::problems::problems;
use crate::wording::{ContributionMessage, day};

/// What is collected, by which rules.
pub fn campaign(scene: &Scene, given: &Contribution) -> Html {
    let choose = || given.on(ContributionIntent::Choose);
    match given.prepared {
        Ok(prepared) => html! {
            <section class="panel" part="panel">
                <h3>{ prepared.campaign.title.clone() }</h3>
                <ul>{ for rules(scene, prepared.campaign) }</ul>
                <p>{ quiet(scene.say(&ContributionMessage::ChooseOther), choose()) }</p>
            </section>
        },
        Err(hindrance) => {
            let (label, found) = match hindrance {
                Hindrance::NoCampaign => (ContributionMessage::Choose, &[][..]),
                Hindrance::Broken(found) => (ContributionMessage::ChooseOther, *found),
                _ => (ContributionMessage::ChooseOther, &[][..]),
            };
            html! {
                <section class="panel" part="panel">
                    <div role="status">
                        <p>{ why(scene, hindrance) }</p>
                        if !found.is_empty() {
                            { problems(scene.session.locale(), found) }
                        }
                    </div>
                    if *hindrance != Hindrance::Unanswered && *hindrance != Hindrance::NoDay {
                        <div class="actions">{ secondary(scene.say(&label), choose()) }</div>
                    }
                </section>
            }
        }
    }
}

/// Why nothing can be handed over.
fn why(scene: &Scene, hindrance: &Hindrance) -> AttrValue {
    use ContributionMessage as M;
    scene.say(&match hindrance {
        Hindrance::NoCampaign => M::NoCampaign,
        Hindrance::Broken(_) => M::Broken,
        Hindrance::OtherAssessment(campaign) => M::OtherAssessment(&campaign.title),
        Hindrance::OtherVersion(campaign) => M::OtherVersion(&campaign.title),
        Hindrance::NoDay => M::NoDay,
        Hindrance::Ended(campaign) => {
            let until = day(scene.session.locale(), campaign.until);
            return scene.say(&M::Ended(&campaign.title, &until));
        }
        Hindrance::Unanswered => M::Unanswered,
    })
}

/// Until when, about how many people, by which groups.
fn rules(scene: &Scene, campaign: &Campaign) -> Vec<Html> {
    use ContributionMessage as M;
    let session = scene.session;
    let until = day(session.locale(), campaign.until);
    let breakdown = campaign.breakdown.as_deref();
    let item = breakdown.and_then(|id| session.assessment.item_with_id(id));
    let groups = match item {
        Some(item) => scene.say(&M::Groups(&session.texts.item(item).stem)),
        None => scene.say(&M::NoGroups),
    };
    let rules = [
        scene.say(&M::Until(&until)),
        scene.say(&M::Least(campaign.least.people())),
        groups,
    ];
    rules
        .into_iter()
        .map(|rule| html! { <li>{ rule }</li> })
        .collect()
}
