//! What follows from a change of the session for what is stored, and the other way round.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use yew::{UseReducerHandle, use_effect_with, use_memo};

use super::{Dispatcher, Program, State};
use crate::ports::{Heard, HostEvent, Ports};
use crate::session::{Action, Keeping, ReportAction, Saving, Session};

/// Saves whenever what is to be stored has changed, and listens to what other tabs store.
#[yew::hook]
pub fn use_saving(state: &UseReducerHandle<State>, ports: &Rc<Ports>) {
    let session = &state.session;
    use_aside(session, ports);
    use_hearing(ports, &state.dispatcher());
    // What it was when this was last looked at: nothing else has written since, where it is still so.
    let known = use_memo((), |()| RefCell::new(ports.store.read().ok().flatten()));
    let begun = use_memo((), |()| Cell::new(false));
    // Nothing is written over what a newer version left, and what can't be read is not erased
    // before there is something to put in its place.
    let writable = match session.saving {
        Saving::Newer => false,
        Saving::Unreadable { .. } => session.to_store().is_some(),
        Saving::Works | Saving::Fails(_) => true,
    };
    let (state, ports) = (state.clone(), Rc::clone(ports));
    use_effect_with((writable, session.to_store()), move |(writable, _)| {
        let first = !begun.replace(true);
        if *writable {
            save(&state, &ports, &known, first);
        }
    });
}

fn save(
    state: &UseReducerHandle<State>,
    ports: &Ports,
    known: &RefCell<Option<String>>,
    first: bool,
) {
    let store = &ports.store;
    // What another tab has written meanwhile is put together with this before it is written over.
    if let Ok(there) = store.read() {
        let met = state
            .session
            .meeting(there.as_deref(), known.borrow().as_deref());
        if met.is_some() {
            // Once the session knows it, it has something else to store, and this comes again.
            known.replace(there.clone());
            state.dispatch(Action::Heard(there.map(Rc::from)));
            return;
        }
    }
    let text = state.session.to_store();
    let host = Rc::clone(&ports.host);
    // What is there already when the widget appears is no news, nor what is kept nowhere.
    let news = !first && store.keeping() != Keeping::Nowhere;
    let kept = move || {
        if news {
            host.tell(HostEvent::Saved);
        }
    };
    let done = match &text {
        Some(text) => store.write(text, Box::new(kept)),
        None if first => store.erase(None),
        None => store.erase(state.session.erased().as_deref()),
    };
    state.dispatch(match done {
        Ok(()) => {
            if first && let Some(text) = &text {
                store.back_up(text);
            }
            known.replace(text);
            Action::Saved
        }
        Err(fault) => Action::SaveFailed(fault),
    });
}

/// What other tabs have stored comes before what happens here, also where it is not told yet. Whether
/// it is to happen at all: a kept run is named by its place, which may be another's by now.
pub fn catch_up<P: Program>(
    session: &Session,
    action: &Action,
    ports: &Ports,
    to: &Dispatcher,
) -> bool {
    if let Ok(Some(there)) = ports.store.read()
        && session.meeting(Some(&there), None).is_some()
    {
        to.dispatch(Action::Heard(Some(Rc::from(there))));
    }
    let erases = match action {
        Action::Reported(ReportAction::RunErased(_)) if P::WHOLE => true,
        Action::Reported(ReportAction::RunKept) if P::WHOLE => false,
        _ => return true,
    };
    match ports.store.read_runs() {
        Ok(kept) if kept.as_deref() != session.kept.as_deref() => {
            to.dispatch(Action::KeptRead(kept.map(Rc::from)));
            !erases
        }
        _ => true,
    }
}

/// Keeps what can't be read beside the rest.
#[yew::hook]
fn use_aside(session: &Session, ports: &Ports) {
    let aside = match &session.saving {
        Saving::Unreadable { text, .. } => Some(Rc::clone(text)),
        _ => None,
    };
    let store = Rc::clone(&ports.store);
    use_effect_with(aside, move |aside| {
        if let Some(text) = aside {
            // Nothing to do about a failure here: the text is still in memory, with its download.
            let _ = store.set_aside(text);
        }
    });
}

/// Takes in what other tabs store, as soon as they have.
#[yew::hook]
fn use_hearing(ports: &Ports, dispatcher: &Dispatcher) {
    let (store, to) = (Rc::clone(&ports.store), dispatcher.clone());
    use_effect_with((), move |()| {
        let heard = move |heard| match heard {
            Heard::Run(text) => to.dispatch(Action::Heard(text.map(Rc::from))),
            Heard::Runs(text) => to.dispatch(Action::KeptRead(text.map(Rc::from))),
        };
        let watching = store.watch(Rc::new(heard));
        move || drop(watching)
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
