//! The choice of language: each one stands under its own name.

use yew::{AttrValue, Callback, Html, html};

use crate::locale::Locale;
use crate::views::{Intent, Scene};
use crate::wording::{Message, Voice};

/// Each language of the assessment under its own name.
pub fn language(scene: &Scene) -> Html {
    let offered = scene.session.assessment.languages.iter();
    let offered: Vec<Locale> = offered.map(|(locale, _)| *locale).collect();
    let choose = scene.intend.reform(Intent::ChooseLocale);
    language_of(scene.voice, &offered, &choose)
}

/// Each of these languages under its own name.
pub fn language_of(voice: &dyn Voice, offered: &[Locale], choose: &Callback<Locale>) -> Html {
    let label = AttrValue::from(voice.text(&Message::Language));
    let buttons = offered
        .iter()
        .map(|one| button(voice.locale(), *one, choose));
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
