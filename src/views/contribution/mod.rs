//! What of the answers can be handed over without a name: for which campaign, the very content, what
//! of it could point to somebody, and what to do with the file.

mod campaign;
mod content;
mod pointing;

use yew::{Callback, Html, html};

use super::controls::{primary, quiet, secondary};
use super::{HEADING, Intent, Scene};
use crate::answers::{Standing, standings};
use crate::document::team::{ANONYMOUS_NAME, Hindrance, Prepared, Withheld, collects};
use crate::session::ReportAction;
use crate::wording::{ContributionMessage, Message};

/// What a person wants of an anonymous report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContributionIntent {
    /// To choose the campaign's file.
    Choose,
    /// To leave so much out.
    Withhold(Withheld),
    /// To save it.
    Save,
}

/// What is handed over, and what has come of it so far.
pub struct Contribution<'a> {
    /// What can be saved, or why nothing can.
    pub prepared: Result<&'a Prepared<'a>, &'a Hindrance<'a>>,
    /// What is left out.
    pub withheld: Withheld,
    /// Whether exactly this was saved.
    pub saved: bool,
    /// Where intents go.
    pub intend: &'a Callback<ContributionIntent>,
}

impl Contribution<'_> {
    fn on<E>(&self, intent: ContributionIntent) -> Callback<E> {
        self.intend.reform(move |_| intent)
    }
}

/// The page.
pub fn contribution(scene: &Scene, given: &Contribution) -> Html {
    let back = || scene.on(Intent::report(ReportAction::ContributionLeft));
    html! {
        <>
            <header>
                { quiet(scene.say(&Message::Back), back()) }
                <h2 id={HEADING} part="heading" tabindex="-1">{ scene.say(&ContributionMessage::Title) }</h2>
                <p class="lead">{ scene.say(&ContributionMessage::Lead) }</p>
            </header>
            { campaign::campaign(scene, given) }
            if let Ok(prepared) = given.prepared {
                { content::content(scene, prepared) }
                { pointing::pointing(scene, given, prepared) }
                { content::exactly(scene, prepared) }
                { handing_over(scene, given) }
            }
            <div class="actions">{ secondary(scene.say(&Message::Back), back()) }</div>
        </>
    }
}

/// The way to save it, and what then.
fn handing_over(scene: &Scene, given: &Contribution) -> Html {
    use ContributionMessage as M;
    let item = |message: &M| html! { <li>{ scene.say(message) }</li> };
    let then = [M::ThenGive, M::ThenMail, M::ThenOthers];
    let save = given.on(ContributionIntent::Save);
    html! {
        <section>
            <h3>{ scene.say(&M::SaveTitle) }</h3>
            <p>{ scene.say(&M::SaveNote(ANONYMOUS_NAME)) }</p>
            <p>{ scene.say(&M::Once) }</p>
            <div class="actions">{ primary(scene.say(&M::Save), save) }</div>
            <div role="status">
                if given.saved {
                    <div class="notice" part="notice">
                        <p>{ scene.say(&M::Saved) }</p>
                        <ul>{ for then.iter().map(item) }</ul>
                    </div>
                }
            </div>
        </section>
    }
}

/// In the report: what a campaign asks for, where one collects reports on this.
pub fn invitation(scene: &Scene) -> Html {
    let Some(campaign) = collecting(scene) else {
        return Html::default();
    };
    let go = scene.report(ReportAction::ContributionChosen);
    html! {
        <section class="panel invitation" part="panel">
            <h3>{ scene.say(&ContributionMessage::InviteTitle) }</h3>
            <p>{ scene.say(&ContributionMessage::InviteNote(&campaign.title)) }</p>
            <div class="actions">{ primary(scene.say(&ContributionMessage::Invite), go) }</div>
        </section>
    }
}

/// In the report, where no campaign is known that does: the way there for whoever was sent one.
pub fn asked_for(scene: &Scene) -> Html {
    if collecting(scene).is_some() {
        return Html::default();
    }
    let go = scene.report(ReportAction::ContributionChosen);
    quiet(scene.say(&ContributionMessage::AskedFor), go)
}

/// The campaign that collects reports on this assessment.
fn collecting<'a>(scene: &Scene<'a>) -> Option<&'a crate::document::team::Campaign> {
    let assessment = &scene.session.assessment;
    scene.campaign.filter(|one| collects(one, assessment))
}

/// How many questions are asked and not answered.
fn open(scene: &Scene) -> usize {
    let session = scene.session;
    let standings = standings(&session.assessment, &session.answers);
    let open = standings.iter().zip(&session.assessment.items);
    let open = open.filter(|(one, item)| **one == Standing::Unanswered && !item.optional);
    open.count()
}
