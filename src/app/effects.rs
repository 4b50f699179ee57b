//! What follows from a change of the session: saving, focus, handing over to the other program.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use yew::{use_effect_with, use_memo};

use super::{Dispatcher, Program};
use crate::ports::{HostEvent, Ports};
use crate::session::{Action, Keeping, ReportAction, Saving, Session, Step};
use crate::views::{HEADING, HELD, QUESTION};

/// Saves whenever what is to be stored has changed.
#[yew::hook]
pub fn use_saving(session: &Session, ports: &Ports, dispatcher: &Dispatcher) {
    let begun = use_memo((), |()| Cell::new(false));
    let host = Rc::clone(&ports.host);
    let aside = match &session.saving {
        Saving::Unreadable(text) => Some(Rc::clone(text)),
        _ => None,
    };
    let store = Rc::clone(&ports.store);
    use_effect_with(aside, move |aside| {
        if let Some(text) = aside {
            // Nothing to do about a failure here: the text is still in memory, with its download.
            let _ = store.set_aside(text);
        }
    });
    // Nothing is written over what a newer version left, and what can't be read is not erased
    // before there is something to put in its place.
    let writable = match session.saving {
        Saving::Newer => false,
        Saving::Unreadable(_) => session.to_store().is_some(),
        Saving::Works | Saving::Fails(_) => true,
    };
    let store = Rc::clone(&ports.store);
    let dispatcher = dispatcher.clone();
    use_effect_with((writable, session.to_store()), move |(writable, text)| {
        if !writable {
            return;
        }
        let done = match text {
            Some(text) => store.write(text),
            None => store.erase(),
        };
        // What is there already when the widget appears is no news, nor what is kept nowhere.
        let news = begun.replace(true) && text.is_some() && store.keeping() != Keeping::Nowhere;
        if news && done.is_ok() {
            host.tell(HostEvent::Saved);
        }
        dispatcher.dispatch(match done {
            Ok(()) => Action::Saved,
            Err(fault) => Action::SaveFailed(fault),
        });
    });
}

/// Reads what is kept of finished runs, once, and writes it whenever it has changed since.
#[yew::hook]
pub fn use_kept(session: &Session, ports: &Ports, dispatcher: &Dispatcher) {
    let written = use_memo((), |()| RefCell::new(session.kept.clone()));
    let (store, known, to) = (
        Rc::clone(&ports.store),
        Rc::clone(&written),
        dispatcher.clone(),
    );
    // This comes before the reading: after it, what the session knows before it has read would be
    // written over what is there.
    use_effect_with(session.kept.clone(), move |kept| {
        let before = known.replace(kept.clone());
        if before != *kept && store.write_runs(kept.as_deref()).is_err() {
            known.replace(before.clone());
            to.dispatch(Action::KeepFailed(before));
        }
    });
    let (store, to) = (Rc::clone(&ports.store), dispatcher.clone());
    use_effect_with((), move |()| {
        // What can't be read here can't be written either: keeping a run will tell.
        if let Ok(Some(text)) = store.read_runs() {
            let kept: Option<Rc<str>> = Some(Rc::from(text));
            written.replace(kept.clone());
            to.dispatch(Action::KeptRead(kept));
        }
    });
}

/// Dates a run that has come to its report.
#[yew::hook]
pub fn use_day<P: Program>(session: &Session, ports: &Ports, dispatcher: &Dispatcher) {
    let (calendar, to) = (Rc::clone(&ports.calendar), dispatcher.clone());
    let host = Rc::clone(&ports.host);
    let undated = P::has(session) && session.step.reports() && session.finished.is_none();
    use_effect_with(undated, move |undated| {
        let today = calendar.today().filter(|_| *undated);
        if let Some(today) = today {
            to.dispatch(Action::Reported(ReportAction::Finished(today)));
            host.tell(HostEvent::Completed);
        }
    });
}

/// Brings what is new into focus: the heading of a step, a question, what holds a page back.
#[yew::hook]
pub fn use_focus(session: &Session, ports: &Ports, handed: bool) {
    let focus = Rc::clone(&ports.focus);
    let place = (session.step, session.question.is_some(), session.held.len());
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
