//! What is asked before answers are replaced or dropped.

use yew::{Html, html};

use crate::session::{Action, Question, ReportAction};
use crate::views::{QUESTION, Scene, controls};
use crate::wording::{Message, ReportMessage, Words};

/// Which questions a program asks.
pub type Ask = fn(&Scene, &Question) -> Html;

/// What is asked before the answers are dropped.
pub fn question(scene: &Scene, question: &Question) -> Html {
    let given = scene.session.answers.given();
    let (ask, yes) = match question {
        Question::StartAnew => (Message::AskStartAnew(given), Message::YesStartAnew),
        Question::Erase => (Message::AskErase(given), Message::YesErase),
        // These are asked, and answered, after the answers.
        Question::Again | Question::Replace(_) => return Html::default(),
    };
    asked(scene, &ask, &yes, Action::Confirmed)
}

/// The same, and what is asked after the answers.
pub fn any_question(scene: &Scene, asked_for: &Question) -> Html {
    let (ask, yes, then) = match asked_for {
        Question::Again => (
            ReportMessage::AskAgain,
            ReportMessage::YesAgain,
            ReportAction::AgainConfirmed,
        ),
        Question::Replace(recovered) => {
            let (given, loaded) = (scene.session.answers.given(), recovered.answers.given());
            (
                ReportMessage::AskReplace(given, loaded),
                ReportMessage::YesReplace,
                ReportAction::ReplaceConfirmed,
            )
        }
        _ => return question(scene, asked_for),
    };
    asked(scene, &ask, &yes, Action::Reported(then))
}

/// A question with its two answers; it takes the focus.
fn asked(scene: &Scene, ask: &impl Words, yes: &impl Words, then: Action) -> Html {
    html! {
        <section class="question" aria-labelledby={QUESTION}>
            <h2 id={QUESTION} tabindex="-1">{ scene.say(ask) }</h2>
            <p class="actions">
                { controls::primary(scene.say(yes), scene.act(then)) }
                { controls::secondary(scene.say(&Message::Keep), scene.act(Action::Declined)) }
            </p>
        </section>
    }
}
