//! The words that are not everyday language, within reach wherever they are used.

use yew::{Html, html};

use super::fold;
use crate::views::{Scene, shared};
use crate::wording::Message;

/// Each term with its meaning; nothing where the definition has none.
pub fn glossary(scene: &Scene) -> Html {
    let terms = &scene.session.texts.glossary;
    if terms.is_empty() {
        return Html::default();
    }
    let entries = terms.iter().map(|one| {
        html! { <div><dt>{ shared(&one.term) }</dt><dd>{ shared(&one.meaning) }</dd></div> }
    });
    let list = html! { <dl class="glossary">{ for entries }</dl> };
    fold(scene.say(&Message::Glossary), list)
}
