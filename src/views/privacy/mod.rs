//! How privacy is kept: what is stored and how to erase it, what is sent (nothing), who can see it,
//! what the browser may do, and how all of this is checked.

mod check;
mod stored;

pub use stored::{Erasing, Listed};

use yew::{AttrValue, Callback, Html, html};

use super::controls::{primary, quiet, secondary};
use super::start::saved;
use super::{HEADING, Intent, QUESTION, Scene};
use crate::session::{Holding, Keeping, Owner, ReportAction, Saving, StoreFault};
use crate::wording::{Fault, Message, PrivacyMessage};

/// What a person wants of what is stored.
#[derive(Clone, Debug, PartialEq)]
pub enum PrivacyIntent {
    /// To erase it: that is asked first.
    Ask(Erasing),
    /// To do what was asked.
    Confirm,
    /// Not to do it.
    Decline,
    /// To bring back what was erased.
    Undo,
    /// To read no more of what was told.
    Close,
    /// To take it along.
    Save(Holding),
}

/// What is stored, and what has come of it so far.
pub struct Stored<'a> {
    /// What there is.
    pub listed: &'a Listed,
    /// What is to be erased, if that is agreed to.
    pub asked: Option<&'a Erasing>,
    /// Where something was erased that the session knows nothing of, whether it can be brought back.
    pub erased: Option<bool>,
    /// Where intents go.
    pub intend: &'a Callback<PrivacyIntent>,
}

impl Stored<'_> {
    fn on<E>(&self, intent: PrivacyIntent) -> Callback<E> {
        self.intend.reform(move |_| intent.clone())
    }
}

/// The page.
pub fn privacy(scene: &Scene, stored: &Stored) -> Html {
    let back = || scene.on(Intent::report(ReportAction::PrivacyLeft));
    let say = |message: PrivacyMessage| scene.say(&message);
    html! {
        <>
            <div>{ told(scene, stored) }</div>
            <header>
                { quiet(scene.say(&Message::Back), back()) }
                <h2 id={HEADING} part="heading" tabindex="-1">{ scene.say(&Message::Privacy) }</h2>
                <p class="lead">{ say(PrivacyMessage::Lead) }</p>
            </header>
            <section class="panel" part="panel">
                <h3>{ say(PrivacyMessage::SentTitle) }</h3>
                <p>{ say(PrivacyMessage::SentNothing) }</p>
                <p>{ say(PrivacyMessage::SentLeaves) }</p>
                if stored.listed.has_files() {
                    <p>{ say(PrivacyMessage::SentVersion) }</p>
                }
            </section>
            <section>
                <h3>{ say(PrivacyMessage::StoredTitle) }</h3>
                <p>{ kept(scene) }</p>
                if let Keeping::Days(days) = scene.keeping {
                    <p>{ scene.say(&Message::SavedForDays(days)) }</p>
                }
                { stored::stored(scene, stored) }
            </section>
            { points(scene, PrivacyMessage::WhoTitle, &[
                PrivacyMessage::WhoDevice,
                PrivacyMessage::WhoPage,
                PrivacyMessage::WhoExtensions,
            ]) }
            { browser(scene) }
            { check::check(scene) }
            <div class="actions">{ primary(scene.say(&Message::Back), back()) }</div>
        </>
    }
}

/// How it is kept, by the mode in force; that it is not, where it can't be.
fn kept(scene: &Scene) -> AttrValue {
    match &scene.session.saving {
        Saving::Fails(StoreFault::Denied) => scene.say(&Message::NotSaved(Fault::Denied)),
        Saving::Fails(StoreFault::Full) => scene.say(&Message::NotSaved(Fault::Full)),
        Saving::Newer => scene.say(&Message::Newer),
        Saving::Works | Saving::Unreadable { .. } => scene.say(&saved(scene.keeping)),
    }
}

/// A question, and what has come of it.
fn told(scene: &Scene, stored: &Stored) -> Html {
    let say = |message: PrivacyMessage| scene.say(&message);
    html! {
        <>
            <div role="status">
                if let Some(undo) = stored.erased {
                    <div class="notice" part="notice">
                        <p>{ say(PrivacyMessage::Erased) }</p>
                        <p class="actions">
                            if undo {
                                { quiet(scene.say(&Message::Undo), stored.on(PrivacyIntent::Undo)) }
                            }
                            { quiet(scene.say(&Message::Close), stored.on(PrivacyIntent::Close)) }
                        </p>
                    </div>
                }
            </div>
            if let Some(asked) = stored.asked {
                <section class="question" aria-labelledby={QUESTION}>
                    <h2 id={QUESTION} tabindex="-1">{ question(scene, asked) }</h2>
                    <p class="actions">
                        { primary(scene.say(&Message::YesErase), stored.on(PrivacyIntent::Confirm)) }
                        { secondary(say(PrivacyMessage::Keep), stored.on(PrivacyIntent::Decline)) }
                    </p>
                </section>
            }
        </>
    }
}

fn question(scene: &Scene, asked: &Erasing) -> AttrValue {
    match asked {
        Erasing::All => scene.say(&PrivacyMessage::AskAll),
        Erasing::Place(place) => match &place.owner {
            Owner::Assessment(id) if is_open(scene, id) => {
                scene.say(&PrivacyMessage::AskPlace(&scene.session.texts.title))
            }
            Owner::Assessment(id) => scene.say(&PrivacyMessage::AskPlace(id)),
            Owner::Campaign(title) => scene.say(&PrivacyMessage::AskCampaign(title.as_deref())),
            Owner::Page => scene.say(&PrivacyMessage::AskFiles),
        },
    }
}

/// Whether it is the assessment that is open: its title is known.
fn is_open(scene: &Scene, id: &str) -> bool {
    id == &*scene.session.assessment.id
}

/// What the browser may do to it, where it has anything.
fn browser(scene: &Scene) -> Html {
    use PrivacyMessage as M;
    match scene.keeping {
        Keeping::Nowhere => Html::default(),
        Keeping::Tab => points(scene, M::BrowserTitle, &[M::BrowserTab, M::BrowserLasts]),
        Keeping::Device | Keeping::Days(_) | Keeping::File => {
            let all = [
                M::BrowserClears,
                M::BrowserSafari,
                M::BrowserKilled,
                M::BrowserLasts,
            ];
            points(scene, M::BrowserTitle, &all)
        }
    }
}

fn points(scene: &Scene, title: PrivacyMessage, points: &[PrivacyMessage]) -> Html {
    let points = points
        .iter()
        .map(|point| html! { <li>{ scene.say(point) }</li> });
    html! {
        <section>
            <h3>{ scene.say(&title) }</h3>
            <ul>{ for points }</ul>
        </section>
    }
}
