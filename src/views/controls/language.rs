//! The choice of language: each one stands under its own name.

use yew::{AttrValue, Callback, Html, html};

use crate::locale::Locale;
use crate::views::{Intent, Scene};
use crate::wording::{Message, text};

/// Each language of the assessment under its own name.
pub fn language(scene: &Scene) -> Html {
    let offered = scene.session.assessment.languages.iter();
    let offered: Vec<Locale> = offered.map(|(locale, _)| *locale).collect();
    let choose = scene.intend.reform(Intent::ChooseLocale);
    language_of(scene.session.locale(), &offered, &choose)
}

/// Each of these languages under its own name.
pub fn language_of(current: Locale, offered: &[Locale], choose: &Callback<Locale>) -> Html {
    let label = AttrValue::from(text(current, &Message::Language));
    let buttons = offered.iter().map(|one| button(current, *one, choose));
    html! {
        <nav class="languages" aria-label={label}>{ for buttons }</nav>
    }
}

fn button(current: Locale, locale: Locale, choose: &Callback<Locale>) -> Html {
    let current = locale == current;
    let onclick = choose.reform(move |_| locale);
    html! {
        <button type="button" key={locale.tag()} class="language" lang={locale.tag()}
            aria-current={current.then_some("true")} {onclick}>
            { locale.name() }
        </button>
    }
}
