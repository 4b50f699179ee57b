//! What an action says: the question to ask first, the first step, the measure, the caution.

use std::rc::Rc;

use yew::{Html, html};

use super::{Scene, shared};
use crate::definition::ActionTexts;
use crate::locale::Locale;
use crate::wording::{ReportMessage, Words};

/// The texts of an action below its title, each with its label.
pub fn advice(scene: &Scene, texts: &ActionTexts) -> Html {
    advice_in(scene.session.locale(), texts)
}

/// The same in a language.
pub fn advice_in(locale: Locale, texts: &ActionTexts) -> Html {
    let rows = [
        (ReportMessage::AskFirst, texts.question.as_ref()),
        (ReportMessage::FirstStep, Some(&texts.first_step)),
        (ReportMessage::Measure, Some(&texts.measure)),
        (ReportMessage::Beware, texts.caution.as_ref()),
    ];
    let rows = rows
        .into_iter()
        .filter_map(|(label, text)| Some(row(locale, &label, text?)));
    html! { <dl class="advice-texts">{ for rows }</dl> }
}

fn row(locale: Locale, label: &ReportMessage, text: &Rc<str>) -> Html {
    html! { <div><dt>{ label.words(locale) }</dt><dd>{ shared(text) }</dd></div> }
}
