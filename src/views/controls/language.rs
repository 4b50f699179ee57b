//! The choice of language: each one stands under its own name.

use yew::{Html, html};

use crate::locale::Locale;
use crate::views::{Intent, Scene};
use crate::wording::Message;

/// Each language under its own name.
pub fn language(scene: &Scene) -> Html {
    let offered = scene.session.assessment.languages.iter();
    let buttons = offered.map(|(locale, _)| button(scene, *locale));
    html! {
        <nav class="languages" aria-label={scene.say(&Message::Language)}>
            { for buttons }
        </nav>
    }
}

fn button(scene: &Scene, locale: Locale) -> Html {
    let current = locale == scene.session.locale();
    let onclick = scene.on(Intent::ChooseLocale(locale));
    html! {
        <button type="button" key={locale.tag()} class="language" lang={locale.tag()}
            aria-current={current.then_some("true")} {onclick}>
            { locale.name() }
        </button>
    }
}
