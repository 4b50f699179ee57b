//! The bench at which an author checks a definition: a file, then what is wrong with it, or how good
//! it is and a preview.

mod problems;
mod sound;

use yew::{AttrValue, Callback, Html, html};

use super::HEADING;
use super::controls::language_of;
use crate::definition::Compiled;
use crate::locale::Locale;
use crate::problem::Problem;
use crate::quality::Finding;
use crate::wording::{AuthorMessage, Words};

/// The id of the field for a file.
const FILE: &str = "definition";

/// What a person wants at the bench.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BenchIntent {
    /// To try the definition.
    Preview,
    /// Another language.
    ChooseLocale(Locale),
}

/// What was found of the definition on the bench.
#[derive(Debug)]
pub enum Verdict {
    /// There is none yet.
    Nothing,
    /// All that is wrong with it.
    Problems(Vec<Problem>),
    /// It can be used.
    Sound {
        /// What was made of it.
        compiled: Box<Compiled>,
        /// What is to be said of it.
        findings: Vec<Finding>,
    },
}

/// The bench. `file` is the name of the file that was checked, where it has one; `failed` says that
/// the preview could not be opened.
pub fn bench(
    locale: Locale,
    file: Option<&str>,
    verdict: &Verdict,
    failed: bool,
    intend: &Callback<BenchIntent>,
) -> Html {
    let content = match verdict {
        Verdict::Nothing => nothing(locale),
        Verdict::Problems(found) => problems::problems(locale, file, found),
        Verdict::Sound { compiled, findings } => {
            sound::sound(locale, file, compiled, findings, intend)
        }
    };
    let label = match verdict {
        Verdict::Nothing => AuthorMessage::ChooseFile,
        Verdict::Problems(_) | Verdict::Sound { .. } => AuthorMessage::ChooseAnother,
    };
    let languages = intend.reform(BenchIntent::ChooseLocale);
    html! {
        <div class="widget" part="widget" lang={locale.tag()}>
            <div class="top">{ language_of(&locale, &Locale::ALL, &languages) }</div>
            <div role="status">
                if failed {
                    <div class="notice warning" part="notice">
                        <p>{ say(locale, &AuthorMessage::NoPreview) }</p>
                    </div>
                }
            </div>
            <div class="bench">
                { content }
                { field(locale, &label) }
            </div>
        </div>
    }
}

fn nothing(locale: Locale) -> Html {
    html! {
        <header>
            <h2 id={HEADING} part="heading" tabindex="-1">{ say(locale, &AuthorMessage::BenchTitle) }</h2>
            <p class="lead">{ say(locale, &AuthorMessage::BenchLead) }</p>
        </header>
    }
}

/// What is found opens with what was checked, and the verdict.
fn header(locale: Locale, file: Option<&str>, title: &AuthorMessage, lead: Html) -> Html {
    html! {
        <header>
            if let Some(file) = file {
                <p class="eyebrow">{ file.to_owned() }</p>
            }
            <h2 id={HEADING} part="heading" tabindex="-1">{ say(locale, title) }</h2>
            { lead }
        </header>
    }
}

fn field(locale: Locale, label: &AuthorMessage) -> Html {
    html! {
        <div class="drop" part="panel">
            <label for={FILE}>{ say(locale, label) }</label>
            <input id={FILE} type="file" accept=".json,application/json" aria-describedby="drop-note" />
            <p id="drop-note" class="small">
                { say(locale, &AuthorMessage::DropNote) }{ " " }
                { say(locale, &AuthorMessage::StaysNote) }
            </p>
        </div>
    }
}

fn say(locale: Locale, message: &AuthorMessage) -> AttrValue {
    AttrValue::from(message.words(locale))
}
