//! Where campaigns are opened and prepared.

use std::rc::Rc;

use yew::{Html, html};

use super::{LINK_FIELD, MergingIntent, MergingScene, heading};
use crate::document::team::Collection;
use crate::merging::MergingAction;
use crate::views::controls::{button_for, primary, quiet, secondary};
use crate::wording::{MergingMessage as M, day};

/// What is kept, what can be opened, and a way to prepare one.
pub fn start(scene: &MergingScene) -> Html {
    let kept = scene.merging.kept.iter().enumerate();
    let prepare = scene.act(MergingAction::DraftChosen);
    html! {
        <>
            <header>
                { heading(scene.say(&M::Title)) }
                <p class="lead">{ scene.say(&M::Lead) }</p>
            </header>
            if !scene.merging.kept.is_empty() {
                <section>
                    <h3>{ scene.say(&M::KeptTitle) }</h3>
                    <ul class="campaigns">{ for kept.map(|(at, one)| row(scene, at, one)) }</ul>
                </section>
            }
            { unreadable(scene) }
            <section class="panel" part="panel">
                <h3>{ scene.say(&M::PrepareTitle) }</h3>
                <p>{ scene.say(&M::PrepareNote) }</p>
                <p class="actions">{ primary(scene.say(&M::Prepare), prepare) }</p>
            </section>
            <section class="panel" part="panel">
                <h3>{ scene.say(&M::OpenTitle) }</h3>
                <p>{ scene.say(&M::OpenNote) }</p>
                <p class="actions">
                    { secondary(scene.say(&M::OpenFile), scene.on(MergingIntent::OpenFile)) }
                </p>
                <div class="entry">
                    <label for={LINK_FIELD}>{ scene.say(&M::LinkField) }</label>
                    <input id={LINK_FIELD} type="text" autocomplete="off" spellcheck="false" />
                    { secondary(scene.say(&M::OpenLink), scene.on(MergingIntent::OpenLink)) }
                </div>
            </section>
        </>
    }
}

fn row(scene: &MergingScene, at: usize, kept: &Rc<Collection>) -> Html {
    let parts = kept.parts.iter().flat_map(|part| &part.sittings);
    let batches = parts.flat_map(|sitting| &sitting.0);
    let blocks = batches.flat_map(|batch| &batch.0);
    let people: u64 = blocks.map(|block| block.tally.persons()).sum();
    let until = day(scene.locale, kept.campaign.until);
    let open = scene.act(MergingAction::Opened(at));
    html! {
        <li>
            <span>
                <strong>{ kept.campaign.title.clone() }</strong>
                <span class="small">{ scene.say(&M::KeptRow(people, &until)) }</span>
            </span>
            { button_for("secondary", scene.locale, scene.say(&M::Open), &kept.campaign.title, open) }
        </li>
    }
}

fn unreadable(scene: &MergingScene) -> Html {
    if scene.unreadable == 0 {
        return Html::default();
    }
    html! {
        <div class="notice warning" part="notice">
            <p>{ scene.say(&M::Unreadable(scene.unreadable)) }</p>
            <p class="actions">
                { quiet(scene.say(&M::SaveUnreadable), scene.on(MergingIntent::SaveUnreadable)) }
            </p>
        </div>
    }
}
