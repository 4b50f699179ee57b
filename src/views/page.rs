//! One page of items, what holds it back, and the way on.

use yew::{Html, html};

use super::controls::{glossary, item, primary, secondary};
use super::{HEADING, HELD, Intent, Scene, shared};
use crate::answers::{Standing, standings};
use crate::definition::{ItemIx, PageIx};
use crate::session::Action;
use crate::views::controls;
use crate::wording::Message;

/// The items of a page that apply, and the way on.
pub fn page(scene: &Scene, at: PageIx) -> Html {
    let session = scene.session;
    let texts = session.texts.page(at);
    let pages = session.pages();
    let (place, pages) = (
        pages.iter().take_while(|one| **one < at).count(),
        pages.len(),
    );
    let standings = standings(&session.assessment, &session.answers);
    let items = session.assessment.page(at).items.iter();
    let items = items.filter(|item| standings[item.0] != Standing::NotReached);
    let next = if session.changing {
        Message::BackToReview
    } else {
        Message::Continue
    };
    html! {
        <>
            <header class="page-head">
                <p class="progress" id="progress">{ scene.say(&Message::PageOf(place + 1, pages)) }</p>
                <progress aria-labelledby="progress" max={pages.to_string()} value={place.to_string()} />
                <h2 id={HEADING} part="heading" tabindex="-1">{ shared(&texts.title) }</h2>
                if let Some(intro) = &texts.intro {
                    <p class="lead">{ shared(intro) }</p>
                }
            </header>
            <div>
                if !session.held.is_empty() {
                    { held(scene) }
                }
            </div>
            <div class="items">{ for items.map(|one| item(scene, *one)) }</div>
            { glossary(scene) }
            <div class="actions">
                { primary(scene.say(&next), scene.act(Action::Continued)) }
                { secondary(scene.say(&Message::Back), scene.act(Action::WentBack)) }
            </div>
        </>
    }
}

/// What holds the page back, each leading to its item.
fn held(scene: &Scene) -> Html {
    let held = &scene.session.held;
    let links = held
        .iter()
        .map(|item| html! { <li>{ link(scene, *item) }</li> });
    html! {
        <section class="held-list" aria-labelledby={HELD}>
            <h3 id={HELD} tabindex="-1">{ scene.say(&Message::HeldTitle(held.len())) }</h3>
            <ul>{ for links }</ul>
        </section>
    }
}

fn link(scene: &Scene, item: ItemIx) -> Html {
    let first = controls::first_answer(scene, item);
    let stem = shared(&scene.session.texts.item(item).stem);
    controls::quiet(stem, scene.on(Intent::Focus(first)))
}
