//! The page on how privacy is kept: it looks at what is stored, and erases it.
//!
//! What belongs to the run that is open, the session erases, so that its other tabs learn of it and it
//! can be brought back; all else goes by its key.

use std::rc::Rc;

use yew::{
    Callback, Html, Properties, UseStateHandle, component, html, use_callback, use_effect_with,
    use_state,
};

use crate::ports::{HostEvent, Inventory, Ports, ReportPorts};
use crate::session::{Action, Holding, HoldingKind, Holdings, Keeping, Saving, Session, Storage};
use crate::views::{
    Back, Erasing, HEADING, Intent, Listed, PrivacyIntent, QUESTION, Scene, Stored, privacy,
    privately,
};

/// The page, for this scene.
pub fn shown(scene: &Scene, ports: &Rc<Ports>) -> Html {
    html! {
        <Privacy session={scene.session.clone()} back={scene.back} keeping={scene.keeping}
            intend={scene.intend.clone()} ports={Rc::clone(ports)} />
    }
}

/// What the page starts from.
#[derive(Clone, PartialEq, Properties)]
struct PrivacyProps {
    session: Session,
    back: Option<Back>,
    keeping: Keeping,
    intend: Callback<Intent>,
    ports: Rc<Ports>,
}

/// What the page knows besides the session.
#[derive(Clone, PartialEq)]
struct Known {
    listed: UseStateHandle<Listed>,
    asked: UseStateHandle<Option<Erasing>>,
    erased: UseStateHandle<Option<bool>>,
    /// How often something was erased or brought back here.
    changes: UseStateHandle<u32>,
}

#[component]
fn Privacy(props: &PrivacyProps) -> Html {
    let known = Known {
        listed: use_state(Listed::default),
        asked: use_state(|| None),
        erased: use_state(|| None),
        changes: use_state(|| 0),
    };
    use_listing(props, &known);
    let dependencies = (props.clone(), known.clone());
    let act = use_callback(dependencies.clone(), |intent, (props, known)| {
        carry_out(intent, props, known);
    });
    // What the session brings back, comes back whole.
    let intend = use_callback(dependencies, |intent, (props, known)| {
        if matches!(intent, Intent::Act(Action::Undone)) {
            put_back(props, known);
        }
        props.intend.emit(intent);
    });
    let locale = props.session.locale();
    let scene = Scene {
        session: &props.session,
        voice: &locale,
        back: props.back,
        keeping: props.keeping,
        campaign: None,
        intend: &intend,
    };
    let body = privacy(
        &scene,
        &Stored {
            listed: &known.listed,
            asked: known.asked.as_ref(),
            erased: *known.erased,
            intend: &act,
        },
    );
    privately(&scene, body)
}

/// Looks at what is stored, and again whenever that has changed.
#[yew::hook]
fn use_listing(props: &PrivacyProps, known: &Known) {
    let session = &props.session;
    let stored = (session.to_store(), session.kept.clone(), *known.changes);
    let (ports, listed) = (Rc::clone(&props.ports), known.listed.setter());
    use_effect_with(stored, move |_| {
        let Some(ReportPorts { inventory, .. }) = &ports.report else {
            return;
        };
        let (_, own) = inventory.own();
        inventory.list(Box::new(move |found| {
            listed.set(match found {
                Some(found) => Listed::All(Holdings::by_place(&found, &own)),
                None => Listed::Unknown,
            });
        }));
    });
}

fn carry_out(intent: PrivacyIntent, props: &PrivacyProps, known: &Known) {
    let then = match intent {
        PrivacyIntent::Ask(what) => {
            known.asked.set(Some(what));
            QUESTION
        }
        PrivacyIntent::Confirm => {
            if let Some(what) = &*known.asked {
                erase(what, props, known);
            }
            known.asked.set(None);
            HEADING
        }
        PrivacyIntent::Decline => {
            known.asked.set(None);
            HEADING
        }
        PrivacyIntent::Undo => {
            known.erased.set(None);
            put_back(props, known);
            HEADING
        }
        PrivacyIntent::Close => {
            known.erased.set(None);
            HEADING
        }
        PrivacyIntent::Save(holding) => {
            props.ports.files.save(&file_name(&holding), &holding.text);
            return;
        }
    };
    props.ports.focus.move_to(then);
}

/// Erases what is not the session's by its key, and has the session erase what is.
fn erase(what: &Erasing, props: &PrivacyProps, known: &Known) {
    let (Some(report), Listed::All(places)) = (&props.ports.report, &*known.listed) else {
        return;
    };
    let inventory = &*report.inventory;
    let places = match what {
        Erasing::All => places.as_slice(),
        Erasing::Place(place) => std::slice::from_ref(place),
    };
    let session = &props.session;
    let has = session.to_store().is_some() || session.kept.is_some();
    let of_session = |holding: &Holding| has && is_sessions(holding, session, inventory);
    let holdings = places.iter().flat_map(|place| &place.all);
    let (own, others): (Vec<Holding>, Vec<Holding>) = holdings.cloned().partition(of_session);
    // The page around may want to keep the answers.
    if !own.is_empty() && !props.ports.host.tell(HostEvent::Erase) {
        return;
    }
    // Files come by themselves, when the page is opened.
    let undo = others.iter().any(|one| one.storage != Storage::Cache);
    let (by_session, intend) = (!own.is_empty(), props.intend.clone());
    let (erased, changed) = (known.erased.setter(), changed(known));
    inventory.erase(
        &others,
        Box::new(move || {
            if by_session {
                intend.emit(Intent::Act(Action::EraseChosen));
                intend.emit(Intent::Act(Action::Confirmed));
            }
            // What the session has erased, it tells itself.
            erased.set((!by_session).then_some(undo));
            changed();
        }),
    );
}

/// Whether it is for the session to erase this: of what is open, the run, its second copy and the runs
/// that are kept; nothing of what a newer version has left, which it doesn't touch.
fn is_sessions(holding: &Holding, session: &Session, inventory: &dyn Inventory) -> bool {
    let (storage, key) = inventory.own();
    let here = match holding.storage {
        Storage::Database => storage == Some(Storage::Local),
        other => storage == Some(other),
    };
    let whose = matches!(
        holding.kind(),
        HoldingKind::Run | HoldingKind::Runs | HoldingKind::Copy | HoldingKind::Erasure
    );
    let own = holding.key == key || holding.key == format!("{key}/runs");
    here && whose && own && session.saving != Saving::Newer
}

fn put_back(props: &PrivacyProps, known: &Known) {
    if let Some(ReportPorts { inventory, .. }) = &props.ports.report {
        inventory.put_back(Box::new(changed(known)));
    }
}

/// Has what is stored looked at anew.
fn changed(known: &Known) -> impl FnOnce() + 'static {
    let (changes, count) = (known.changes.setter(), *known.changes);
    move || changes.set(count + 1)
}

/// The name of a file with what is stored: letters, digits and hyphens, whatever stands in the key.
fn file_name(holding: &Holding) -> String {
    let safe = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let name: String = holding.key.chars().take(100).map(safe).collect();
    let copy = match holding.storage {
        Storage::Database => "-copy",
        Storage::Local | Storage::Session | Storage::Cache => "",
    };
    let json = holding.text.starts_with('{');
    format!("{name}{copy}.{}", if json { "json" } else { "txt" })
}
