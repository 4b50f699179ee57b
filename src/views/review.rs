//! The review: every answer once more, each with a way to change it.

use yew::{AttrValue, Html, html};

use super::controls::{button_for, primary, secondary};
use super::{HEADING, Scene, shared};
use crate::answers::{Standing, standings};
use crate::definition::{ItemIx, PageIx};
use crate::session::{Action, Session};
use crate::wording::Message;

/// All answers, page by page.
pub fn review(scene: &Scene) -> Html {
    let session = scene.session;
    let standings = standings(&session.assessment, &session.answers);
    let open = standings
        .iter()
        .filter(|one| **one == Standing::Unanswered)
        .count();
    let pages = session.pages();
    let pages = pages.iter().map(|at| page(scene, &standings, *at));
    html! {
        <>
            <header>
                <h2 id={HEADING} part="heading" tabindex="-1">{ scene.say(&Message::ReviewTitle) }</h2>
                <p class="lead">{ scene.say(&Message::ReviewIntro) }</p>
                if open > 0 {
                    <p class="open">{ scene.say(&Message::ReviewOpen(open)) }</p>
                }
            </header>
            { for pages }
            <div class="actions">
                { primary(scene.say(&Message::SeeReport), scene.act(Action::Continued)) }
                { secondary(scene.say(&Message::Back), scene.act(Action::WentBack)) }
            </div>
        </>
    }
}

fn page(scene: &Scene, standings: &[Standing], at: PageIx) -> Html {
    let items = scene.session.assessment.page(at).items.iter();
    let rows = items.map(|item| row(scene, *item, standings[item.0]));
    html! {
        <section key={at.0}>
            <h3>{ shared(&scene.session.texts.page(at).title) }</h3>
            <dl class="answers">{ for rows }</dl>
        </section>
    }
}

fn row(scene: &Scene, item: ItemIx, standing: Standing) -> Html {
    let locale = scene.session.locale();
    let stem = shared(&scene.session.texts.item(item).stem);
    let missing = standing == Standing::Unanswered;
    let reworded = scene.session.reworded().any(|one| one == item);
    // The stem is read out with the button: a row of bare "Change" tells nobody what.
    let change = scene.act(Action::ChangeChosen(item));
    let change = button_for("quiet", locale, scene.say(&Message::Change), &stem, change);
    html! {
        <div class="answer" key={item.0}>
            <dt>{ stem }</dt>
            <dd class={if missing { "given missing" } else { "given" }}>
                { given(scene, scene.session, item, standing) }
                if reworded {
                    <p class="open">{ scene.say(&Message::RewordedItem) }</p>
                }
            </dd>
            if standing != Standing::NotReached {
                <dd class="change">{ change }</dd>
            }
        </div>
    }
}

/// What was given for an item, in words.
pub fn given(scene: &Scene, session: &Session, item: ItemIx, standing: Standing) -> AttrValue {
    match standing {
        Standing::Chosen(option) => shared(session.texts.option(item, option)),
        Standing::CannotSee => scene.say(&Message::CannotSee),
        Standing::DoesNotApply => scene.say(&Message::DoesNotApply),
        Standing::Unanswered => scene.say(&Message::Unanswered),
        Standing::NotReached => scene.say(&Message::NotReached),
    }
}
