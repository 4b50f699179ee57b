//! The start: what this is, how long it takes, what happens with the answers.

use yew::{AttrValue, Html, html};

use super::controls::{fold, primary, quiet, secondary};
use super::{HEADING, Scene, shared};
use crate::definition::{Assessment, Source, Texts};
use crate::session::{Action, Keeping};
use crate::wording::{Message, Voice};

/// The start, with what can be done from here.
pub fn start(scene: &Scene) -> Html {
    let session = scene.session;
    html! {
        <>
            { introduction(&session.assessment, &session.texts, scene.voice, scene.keeping) }
            { choices(scene) }
            { explanation(&session.assessment, &session.texts, scene.voice) }
        </>
    }
}

/// What a reader learns before anything can be clicked: it is rendered into the page by the build,
/// and read while the rest is under way.
pub fn introduction(
    assessment: &Assessment,
    texts: &Texts,
    voice: &dyn Voice,
    keeping: Keeping,
) -> Html {
    html! {
        <header class="introduction">
            <h2 id={HEADING} part="heading" tabindex="-1">{ shared(&texts.title) }</h2>
            <p class="lead">{ shared(&texts.purpose) }</p>
            <p>{ shared(&texts.audience) }</p>
            { extent(assessment, voice) }
            { privacy(voice, keeping) }
        </header>
    }
}

/// How much is asked, and how long it takes.
pub fn extent(assessment: &Assessment, voice: &dyn Voice) -> Html {
    let say = |message: &Message| AttrValue::from(voice.text(message));
    let (from, to) = assessment.minutes;
    // Where answers decide what is asked, nobody can say how many there will be.
    let fixed = assessment.items.iter().all(|item| item.condition.is_none());
    let extent = Message::Extent(assessment.items.len(), assessment.pages.len());
    html! {
        <p class="extent">
            if fixed {
                { say(&extent) }{ " · " }
            }
            { say(&Message::Minutes(from, to)) }
        </p>
    }
}

/// What happens with the answers.
pub fn privacy(voice: &dyn Voice, keeping: Keeping) -> Html {
    let say = |message: &Message| AttrValue::from(voice.text(message));
    html! {
        <section class="panel" part="panel">
            <h3>{ say(&Message::PrivacyTitle) }</h3>
            <ul>
                <li>{ say(&Message::PrivacyLocal) }</li>
                <li>{ say(&saved(keeping)) }</li>
                if let Keeping::Days(days) = keeping {
                    <li>{ say(&Message::SavedForDays(days)) }</li>
                }
                <li>{ say(&Message::PrivacyReport) }</li>
            </ul>
        </section>
    }
}

/// How long answers are kept.
pub fn saved(keeping: Keeping) -> Message<'static> {
    match keeping {
        Keeping::Device | Keeping::Days(_) => Message::PrivacySaved,
        Keeping::File => Message::SavedInFile,
        Keeping::Tab => Message::SavedInTab,
        Keeping::Nowhere => Message::SavedNowhere,
    }
}

fn choices(scene: &Scene) -> Html {
    let session = scene.session;
    let others = html! {
        <>
            { quiet(scene.say(&Message::LoadReport), scene.on_file(Action::FileChosen)) }
            { quiet(scene.say(&Message::Privacy), scene.act(Action::PrivacyChosen)) }
        </>
    };
    if session.resume.is_none() {
        return html! {
            <div class="actions">
                { primary(scene.say(&Message::Begin), scene.act(Action::Began)) }
                { others }
            </div>
        };
    }
    let progress = Message::ResumeFrom(session.answers.given(), session.asked());
    html! {
        <div class="actions">
            { primary(scene.say(&Message::Resume), scene.act(Action::Began)) }
            { secondary(scene.say(&Message::StartAnew), scene.act(Action::StartedAnew)) }
            <p class="beside">{ scene.say(&progress) }</p>
            { others }
            { quiet(scene.say(&Message::Erase), scene.act(Action::EraseChosen)) }
        </div>
    }
}

fn explanation(assessment: &Assessment, texts: &Texts, voice: &dyn Voice) -> Html {
    let say = |message: &Message| AttrValue::from(voice.text(message));
    html! {
        <>
            <section>
                <h3>{ say(&Message::AnsweringTitle) }</h3>
                <ul>
                    <li>{ say(&Message::AnsweringToday) }</li>
                    <li>{ say(&Message::AnsweringExceptions) }</li>
                    <li>{ say(&Message::AnsweringKeys) }</li>
                </ul>
            </section>
            { fold(say(&Message::MethodTitle), method(assessment, texts, voice)) }
        </>
    }
}

/// What it rests on: in words, by its sources, and which edition this is.
pub fn method(assessment: &Assessment, texts: &Texts, voice: &dyn Voice) -> Html {
    let say = |message: &Message| AttrValue::from(voice.text(message));
    let licence = &assessment.provenance.licence;
    let edition = Message::Edition(&assessment.id, &assessment.version, licence);
    let sources = assessment.provenance.sources.iter().map(source);
    html! {
        <>
            <p>{ shared(&texts.method) }</p>
            <h4>{ say(&Message::SourcesTitle) }</h4>
            <ul class="sources">{ for sources }</ul>
            <p class="small">{ say(&edition) }</p>
        </>
    }
}

/// Author, title and year; titles stand in the language they were published in.
fn source(source: &Source) -> Html {
    let author = source.author.as_ref().map(|author| format!("{author}: "));
    let year = source.year.map(|year| format!(", {year}"));
    html! {
        <li>{ author }<cite>{ shared(&source.title) }</cite>{ year }</li>
    }
}
