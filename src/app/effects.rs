//! What follows from a change of the session: the day, focus, handing over to the other program.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use yew::{use_effect_with, use_memo};

use super::{Dispatcher, Program};
use crate::ports::{HostEvent, Ports};
use crate::session::{Action, ReportAction, Session, Step};
use crate::views::{HEADING, HELD, QUESTION};

/// Dates a run that has come to its report.
#[yew::hook]
pub fn use_day<P: Program>(session: &Session, ports: &Rc<Ports>, dispatcher: &Dispatcher) {
    let (ports, to) = (Rc::clone(ports), dispatcher.clone());
    let undated = P::has(session) && session.step.reports() && session.finished.is_none();
    use_effect_with(undated, move |undated| {
        let report = ports.report.as_ref().filter(|_| P::WHOLE && *undated);
        if let Some(today) = report.and_then(|report| report.calendar.today()) {
            to.dispatch(Action::Reported(ReportAction::Finished(today)));
            ports.host.tell(HostEvent::Completed);
        }
    });
}

/// Brings what is new into focus: the heading of a step, a question, what holds a page back.
#[yew::hook]
pub fn use_focus(session: &Session, ports: &Ports, handed: bool) {
    let focus = Rc::clone(&ports.focus);
    let shown = (session.step, session.instead);
    let place = (shown, session.question.is_some(), session.held.len());
    // Nothing takes the focus when the widget first appears: the host page has it. Taking over from
    // the other program, it goes on with what had it.
    let before = use_memo((), |()| RefCell::new((!handed).then_some(place)));
    use_effect_with(place, move |place| {
        let Some(before) = before.replace(Some(*place)) else {
            focus.move_to(HEADING);
            return;
        };
        if before == *place {
            return;
        }
        let (step, asked, held) = *place;
        match before {
            _ if asked => focus.move_to(QUESTION),
            (was, true, _) if was == step => focus.move_to(HEADING),
            (was, ..) if was != step => focus.move_to(HEADING),
            (.., were) if held > were => focus.move_to(HELD),
            _ => {}
        }
    });
}

/// Hands over to the other program where it is its turn.
#[yew::hook]
pub fn use_relay<P: Program>(session: &Session, ports: &Ports, dispatcher: &Dispatcher) {
    let relay = Rc::clone(&ports.relay);
    let dispatcher = dispatcher.clone();
    let own = use_memo((), |()| Cell::new(Step::Start));
    let (locale, state) = (session.locale(), session.hand_over());
    use_effect_with((session.step, P::has(session)), move |(step, has)| {
        if *has {
            own.set(*step);
            return;
        }
        let back = Action::NotHandedOver(own.get());
        let failed = move || dispatcher.dispatch(back);
        relay.hand_over(locale, state.bytes(), Box::new(failed));
    });
}

/// Reads a file that was chosen, in the program that reads files.
#[yew::hook]
pub fn use_file<P: Program>(session: &Session, dispatcher: &Dispatcher) {
    let to = dispatcher.clone();
    let waits = P::WHOLE && session.file.is_some();
    use_effect_with(waits, move |waits| {
        if *waits {
            to.dispatch(Action::Reported(ReportAction::FileRead));
        }
    });
}
