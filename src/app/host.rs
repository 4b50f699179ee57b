//! The page around: what it is told of, and what is answered to it.

use std::cell::Cell;
use std::rc::Rc;

use yew::{UseReducerHandle, use_effect_with, use_memo};

use super::shelf::Shelf;
use super::{Dispatcher, Program, State};
use crate::ports::{HostEvent, Ports, Request};
use crate::session::{Action, Question, ReportAction, Session};
use crate::views::HEADING;

/// Tells the page how far the respondent is, whenever that has changed; not what it was when the page
/// itself opened it. Of a step, only the program tells whose turn it is.
#[yew::hook]
pub fn use_telling<P: Program>(session: &Session, ports: &Ports, opened: bool) {
    let begun = use_memo((), |()| Cell::new(opened));
    let host = Rc::clone(&ports.host);
    let place = (session.step, session.answers.given(), session.asked());
    let place = (P::has(session) && session.instead.is_none()).then_some(place);
    use_effect_with(place, move |place| {
        let Some((step, answered, asked)) = place else {
            return;
        };
        if begun.replace(true) {
            host.tell(HostEvent::Progress {
                step: step.name(),
                answered: *answered,
                asked: *asked,
            });
        }
    });
}

/// Answers what the page asks.
#[yew::hook]
pub fn use_answering<P: Program>(
    state: &UseReducerHandle<State>,
    ports: &Rc<Ports>,
    shelf: &Rc<Shelf>,
) {
    let asked = (state.clone(), Rc::clone(ports), Rc::clone(shelf));
    use_effect_with(asked, move |(state, ports, shelf)| {
        let (state, shelf, own) = (state.clone(), Rc::clone(shelf), Rc::clone(ports));
        let answering = move |request| {
            let (session, to) = (&state.session, state.dispatcher());
            answer::<P>(request, session, &own, &shelf, &to)
        };
        ports.host.answer_by(Rc::new(answering));
    });
}

fn answer<P: Program>(
    request: Request,
    session: &Session,
    ports: &Ports,
    shelf: &Rc<Shelf>,
    to: &Dispatcher,
) -> Option<Vec<u8>> {
    match request {
        Request::Report => return report::<P>(session),
        Request::State => return Some(session.hand_over().bytes()),
        Request::Suggest(text) => {
            let action = Action::Suggested(text);
            to.dispatch(action.clone());
            return report::<P>(P::apply(session, action).as_ref().unwrap_or(session));
        }
        Request::Load(bytes) => to.dispatch(Action::FileChosen(bytes)),
        Request::Reset if ports.host.tell(HostEvent::Erase) => {
            to.dispatch(Action::EraseChosen);
            to.dispatch(Action::Confirmed);
        }
        Request::Reset => {}
        Request::Focus => ports.focus.move_to(HEADING),
        Request::Speak(locale) => shelf.choose::<P>(locale, ports, to),
    }
    None
}

fn report<P: Program>(session: &Session) -> Option<Vec<u8>> {
    (session.answers.given() > 0).then(|| P::report(session).into_bytes())
}

/// Whether an action would erase answers; then the page may prevent it.
pub fn erases(session: &Session, action: &Action) -> bool {
    let asked = matches!(
        session.question,
        Some(Question::Erase | Question::StartAnew)
    );
    match action {
        Action::Confirmed => asked,
        Action::Reported(ReportAction::AgainConfirmed) => true,
        _ => false,
    }
}
