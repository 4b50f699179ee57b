//! What follows from the state of whoever merges: what is counted by which order, what is kept, where
//! the keyboard is.

use std::cell::RefCell;
use std::rc::Rc;

use yew::{UseStateHandle, use_effect_with, use_memo};

use super::carry_out::{overtaken, speak};
use super::{Dispatcher, MergerProps, Spoken};
use crate::gathering::Harvest;
use crate::merging::{Merging, MergingAction as Action};
use crate::ports::{Incoming, Request};
use crate::views::{HEADING, MERGING_NOTICE, QUESTION, TAKING};

/// Takes what comes in.
#[yew::hook]
pub fn use_inbox(props: &MergerProps, to: &Dispatcher) {
    let (inbox, to) = (Rc::clone(&props.ports.inbox), to.clone());
    use_effect_with((), move |()| {
        let told = move |incoming| {
            if let Some(action) = action(incoming) {
                to.dispatch(action);
            }
        };
        let open = inbox.open(Rc::new(told));
        move || drop(open)
    });
}

fn action(incoming: Incoming) -> Option<Action> {
    Some(match incoming {
        Incoming::Document(received) => Action::DocumentRead(received.content),
        Incoming::Begun { files, bytes } => Action::ReadingBegun(files, bytes),
        Incoming::Progress {
            read,
            taken,
            refused,
        } => Action::ReadingGoesOn(read, taken, refused),
        Incoming::Harvest(bytes) => Action::Read(Harvest::read(&bytes)?),
        Incoming::CalledOff => Action::ReadingCalledOff,
        Incoming::Failed => Action::ReadingFailed,
    })
}

/// Has counted what the campaign that is open asks for.
#[yew::hook]
pub fn use_order(merging: &Merging, props: &MergerProps) {
    let opened = merging.opened.as_ref();
    let campaign = opened.map(|opened| (Rc::clone(&opened.hash), merging.orders));
    let order = opened.map(|opened| opened.order(&props.compiled));
    let inbox = Rc::clone(&props.ports.inbox);
    use_effect_with(campaign, move |_| {
        if let Some(order) = order {
            inbox.order(&order.bytes());
        }
    });
}

/// Keeps what has changed.
#[yew::hook]
pub fn use_keeping(
    merging: &Merging,
    props: &MergerProps,
    known: &Rc<RefCell<Option<String>>>,
    to: &Dispatcher,
) {
    let opened = merging.opened.clone();
    let kept = opened
        .as_ref()
        .map(|opened| (Rc::clone(&opened.collection), opened.changed));
    let (props, known, to) = (props.clone(), Rc::clone(known), to.clone());
    use_effect_with(kept, move |_| {
        let Some(opened) = opened else {
            known.replace(None);
            return;
        };
        let text = opened.kept();
        if opened.changed {
            if let Some(action) = overtaken(&opened, &props, &known) {
                to.dispatch(action);
                return;
            }
            let written = props.ports.archive.write(&opened.hash, Some(&text));
            to.dispatch(Action::Kept(written));
            // What is stored is what was.
            if written.is_err() {
                return;
            }
        }
        known.replace(Some(text));
    });
}

/// Moves the keyboard to what has come.
#[yew::hook]
pub fn use_focus(merging: &Merging, props: &MergerProps) {
    let (focus, opened) = (Rc::clone(&props.ports.focus), props.opened);
    let first = use_memo((), |()| std::cell::Cell::new(true));
    let place = (
        merging.step,
        merging
            .opened
            .as_ref()
            .map(|opened| Rc::clone(&opened.hash)),
    );
    use_effect_with(place, move |_| {
        if !first.replace(false) || opened {
            focus.move_to(HEADING);
        }
    });
    let focus = Rc::clone(&props.ports.focus);
    use_effect_with(merging.asked, move |asked| {
        if *asked {
            focus.move_to(QUESTION);
        }
    });
    // The field that was used is gone while its files are read.
    let focus = Rc::clone(&props.ports.focus);
    let reads = merging
        .opened
        .as_ref()
        .is_some_and(|opened| opened.reading.is_some());
    use_effect_with(reads, move |reads| {
        if *reads {
            focus.move_to(TAKING);
        }
    });
    let focus = Rc::clone(&props.ports.focus);
    let told = (merging.notice.clone(), merging.draft.problems.clone());
    use_effect_with(told, move |(notice, problems)| {
        if notice.is_some() || !problems.is_empty() {
            focus.move_to(MERGING_NOTICE);
        }
    });
}

/// Answers the page.
#[yew::hook]
pub fn use_answering(props: &MergerProps, spoken: &UseStateHandle<Spoken>) {
    let (own, spoken) = (props.clone(), spoken.clone());
    use_effect_with((), move |()| {
        let host = Rc::clone(&own.ports.host);
        let answer = move |request| {
            match request {
                Request::Focus => own.ports.focus.move_to(HEADING),
                Request::Speak(locale) => speak(locale, &own, &spoken),
                _ => {}
            }
            None
        };
        host.answer_by(Rc::new(answer));
    });
}
