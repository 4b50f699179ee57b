//! The runs there are: which are kept on the device, and with whose consent: the respondent's own.

use yew::{AttrValue, Callback, Html, html};

use super::name;
use crate::document::MAX_RUNS;
use crate::session::{Action, Origin, ReportAction, Shown};
use crate::views::controls::{button_for, quiet, secondary};
use crate::views::{Intent, Scene, Take};
use crate::wording::{Message, ProgressMessage};

/// The id of the heading: a button that goes away with what it does leaves the focus there.
const KEPT: &str = "kept";

/// The list, a way to keep the present run, and one to add another from a file.
pub fn kept(scene: &Scene, runs: &[Shown]) -> Html {
    let rows = (0..runs.len()).map(|at| row(scene, runs, at));
    let count = runs
        .iter()
        .filter(|one| matches!(one.from, Origin::Kept(_)));
    let full = count.count() >= MAX_RUNS;
    html! {
        <section class="kept">
            <h3 id={KEPT} tabindex="-1">{ scene.say(&ProgressMessage::KeepTitle) }</h3>
            <ul class="runs">{ for rows }</ul>
            <p>{ scene.say(&ProgressMessage::KeepNote) }</p>
            <div class="actions">
                if scene.session.is_kept() {
                    <p>{ scene.say(&ProgressMessage::Kept) }</p>
                } else if full {
                    <p>{ scene.say(&ProgressMessage::RunsFull(MAX_RUNS)) }</p>
                } else if scene.session.answers.given() > 0 {
                    { secondary(scene.say(&ProgressMessage::KeepRun), then(scene, ReportAction::RunKept)) }
                }
                { quiet(scene.say(&ProgressMessage::AddFile),
                    scene.on_file(|bytes| Action::Reported(ReportAction::RunFileRead(bytes)))) }
                { quiet(scene.say(&Message::Privacy), scene.act(Action::PrivacyChosen)) }
            </div>
        </section>
    }
}

fn row(scene: &Scene, runs: &[Shown], at: usize) -> Html {
    let name = name(scene, runs, at);
    let erase = match runs[at].from {
        Origin::Kept(place) => Some(ReportAction::RunErased(place)),
        Origin::Added(place) => Some(ReportAction::AddedDropped(place)),
        Origin::Present => None,
    };
    let locale = scene.session.locale();
    let button = |words: AttrValue, onclick| button_for("quiet", locale, words, &name, onclick);
    html! {
        <li key={at}>
            <span>{ name.clone() }</span>
            if let Origin::Kept(place) = runs[at].from {
                // A kept report is the respondent's to take along, as the present one is.
                { button(scene.say(&Message::Download), scene.on(Intent::Take(Take::Kept(place)))) }
            }
            if let Some(action) = erase {
                { button(scene.say(&ProgressMessage::EraseRun), then(scene, action)) }
            }
        </li>
    }
}

fn then<E>(scene: &Scene, action: ReportAction) -> Callback<E> {
    scene.act_then(Action::Reported(action), AttrValue::Static(KEPT))
}
