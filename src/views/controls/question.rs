//! What is asked before answers are replaced or dropped.

use yew::{Html, html};

use crate::session::{Action, Question, ReportAction};
use crate::views::{QUESTION, Scene, controls};
use crate::wording::Message;

/// A question with its two answers; it takes the focus.
pub fn question(scene: &Scene, question: &Question) -> Html {
    let given = scene.session.answers.given();
    let act = match question {
        Question::Again => Action::Reported(ReportAction::AgainConfirmed),
        Question::Replace(_) => Action::Reported(ReportAction::ReplaceConfirmed),
        _ => Action::Confirmed,
    };
    let (ask, yes) = match question {
        Question::StartAnew => (Message::AskStartAnew(given), Message::YesStartAnew),
        Question::Erase => (Message::AskErase(given), Message::YesErase),
        Question::Again => (Message::AskAgain, Message::YesAgain),
        Question::Replace(recovered) => {
            let loaded = recovered.answers.given();
            (Message::AskReplace(given, loaded), Message::YesReplace)
        }
    };
    html! {
        <section class="question" aria-labelledby={QUESTION}>
            <h2 id={QUESTION} tabindex="-1">{ scene.say(&ask) }</h2>
            <p class="actions">
                { controls::primary(scene.say(&yes), scene.act(act)) }
                { controls::secondary(scene.say(&Message::Keep), scene.act(Action::Declined)) }
            </p>
        </section>
    }
}
