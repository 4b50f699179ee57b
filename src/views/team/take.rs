//! What can be taken along: what is shown, and nothing else.

use yew::{Html, html};

use super::{TeamIntent, TeamScene};
use crate::views::controls::quiet;
use crate::wording::TeamMessage;

/// The section.
pub fn take(scene: &TeamScene) -> Html {
    let item = |words: &TeamMessage, intent: TeamIntent| {
        html! { <li>{ quiet(scene.say(words), scene.on(intent)) }</li> }
    };
    html! {
        <section class="keep">
            <h3>{ scene.say(&TeamMessage::TakeTitle) }</h3>
            <p>{ scene.say(&TeamMessage::TakeNote) }</p>
            <ul class="takes">
                { item(&TeamMessage::Print, TeamIntent::Print) }
                { item(&TeamMessage::ScoresCsv, TeamIntent::Scores) }
                { item(&TeamMessage::NumbersJson, TeamIntent::Numbers) }
            </ul>
        </section>
    }
}
