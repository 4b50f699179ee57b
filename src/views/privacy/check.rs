//! How it is checked in the browser's own tools, step by step.

use yew::{Html, html};

use crate::views::Scene;
use crate::wording::PrivacyMessage;

/// The steps.
pub fn check(scene: &Scene) -> Html {
    use PrivacyMessage as M;
    let item = |message: &PrivacyMessage| html! { <li>{ scene.say(message) }</li> };
    let tools = [M::OpenChrome, M::OpenFirefox, M::OpenSafari];
    html! {
        <section>
            <h3>{ scene.say(&M::CheckTitle) }</h3>
            <ol class="steps">
                <li>
                    { scene.say(&M::CheckOpen) }
                    <ul>{ for tools.iter().map(item) }</ul>
                </li>
                { for [M::CheckNetwork, M::CheckStorage, M::CheckOffline].iter().map(item) }
            </ol>
        </section>
    }
}
