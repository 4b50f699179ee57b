//! How to keep the report, and where to go from it.

use yew::{Html, html};

use crate::session::Action;
use crate::views::contribution::asked_for;
use crate::views::controls::{primary, quiet, secondary};
use crate::views::{Intent, Scene, Take};
use crate::wording::{Message, ReportMessage};

/// The file is what lasts: it comes first.
pub fn keep(scene: &Scene) -> Html {
    html! {
        <section class="keep">
            <h3>{ scene.say(&ReportMessage::KeepTitle) }</h3>
            <p>{ scene.say(&ReportMessage::KeepNote) }</p>
            <div class="actions">
                { primary(scene.say(&Message::Download), scene.on(Intent::Take(Take::Report))) }
                { secondary(scene.say(&ReportMessage::ReviewAnswers), scene.act(Action::ReviewChosen)) }
                { quiet(scene.say(&Message::LoadReport), scene.on_file(Action::FileChosen)) }
                { quiet(scene.say(&Message::ToStart), scene.act(Action::StartChosen)) }
                { quiet(scene.say(&Message::Erase), scene.act(Action::EraseChosen)) }
                { asked_for(scene) }
                { quiet(scene.say(&Message::Privacy), scene.act(Action::PrivacyChosen)) }
            </div>
        </section>
    }
}
