//! Progress: runs that are kept or added from files, two of them compared, a line over time, and
//! what the plan has to do with it.

mod again;
mod comparison;
mod effect;
mod kept;
mod line;

use yew::{AttrValue, Html, html};

use super::controls::tabs;
use super::{HEADING, Scene, shared};
use crate::session::{Origin, Shown};
use crate::wording::{ProgressMessage, day as day_in_words};

/// The progress over the session's runs.
pub fn progress(scene: &Scene) -> Html {
    let session = scene.session;
    let runs = session.runs();
    html! {
        <>
            { tabs(scene) }
            <header>
                <p class="eyebrow">{ shared(&session.texts.title) }</p>
                <h2 id={HEADING} part="heading" tabindex="-1">{ scene.say(&ProgressMessage::ProgressTitle) }</h2>
                <p class="lead">{ scene.say(&ProgressMessage::ProgressLead) }</p>
            </header>
            { kept::kept(scene, &runs) }
            if runs.len() > 1 {
                { comparison::comparison(scene, &runs) }
                { line::line(scene, &runs) }
            } else {
                <p>{ scene.say(&ProgressMessage::NothingYet) }</p>
            }
            { again::again(scene) }
        </>
    }
}

/// What a run is called: its day, or its place where it has none.
fn name(scene: &Scene, runs: &[Shown], at: usize) -> AttrValue {
    let one = &runs[at];
    let words = match (one.run.finished, one.from) {
        (Some(day), _) => {
            let day = day_in_words(scene.session.locale(), day);
            scene.say(&ProgressMessage::RunOf(&day))
        }
        (None, _) => scene.say(&ProgressMessage::RunUndated(at + 1)),
    };
    match one.from {
        Origin::Kept(_) => words,
        Origin::Added(_) => joined(scene, &words, &ProgressMessage::FromFile),
        Origin::Present => joined(scene, &words, &ProgressMessage::ThisRun),
    }
}

fn joined(scene: &Scene, words: &str, more: &ProgressMessage) -> AttrValue {
    AttrValue::from(format!("{words} ({})", scene.say(more)))
}

/// A change with its sign: a true minus, and ± where nothing has changed.
pub fn signed(points: i32) -> String {
    match points {
        0 => "±0".to_owned(),
        1.. => format!("+{points}"),
        _ => format!("\u{2212}{}", points.unsigned_abs()),
    }
}
