//! The component of whoever merges reports: its reducer, and what follows from its state.

mod carry_out;
mod effects;
mod outcome;

use std::cell::Cell;
use std::rc::Rc;

use yew::{
    Html, Properties, Reducible, UseReducerDispatcher, component, use_callback, use_memo,
    use_mut_ref, use_reducer, use_state,
};

use crate::definition::{Assessment, Texts};
use crate::document::team::read_collection;
use crate::locale::Locale;
use crate::merging::{Merging, MergingAction};
use crate::ports::MergingPorts;
use crate::views::{MergingScene, merging};
use carry_out::carry_out;
use effects::{use_answering, use_focus, use_inbox, use_keeping, use_order};
use outcome::use_outcome;

/// What it starts from.
#[derive(Clone, Properties)]
pub struct MergerProps {
    /// The language to begin with.
    pub locale: Locale,
    /// The languages that there are.
    pub languages: Vec<Locale>,
    /// The assessments of the build.
    pub assessments: Vec<Rc<Assessment>>,
    /// The same, compiled.
    pub compiled: Rc<Vec<Vec<u8>>>,
    /// Their texts.
    pub texts: Vec<Rc<Texts>>,
    /// The address of the standalone page, where this is one.
    pub address: Option<Rc<str>>,
    /// Whether a person opened it, and not the page.
    pub opened: bool,
    /// What it needs from outside.
    pub ports: MergingPorts,
}

/// Openings are the same when their ports are.
impl PartialEq for MergerProps {
    fn eq(&self, other: &Self) -> bool {
        self.ports == other.ports
    }
}

/// The state as Yew reduces it.
#[derive(Clone, PartialEq)]
struct State(Merging);

impl Reducible for State {
    type Action = MergingAction;

    fn reduce(self: Rc<Self>, action: MergingAction) -> Rc<Self> {
        Rc::new(Self(self.0.apply(action)))
    }
}

type Dispatcher = UseReducerDispatcher<State>;

/// What is spoken: a language, and the texts of the assessments in it.
#[derive(Clone, PartialEq)]
struct Spoken {
    locale: Locale,
    texts: Vec<Rc<Texts>>,
    /// The language that was asked for last: its texts may be on their way.
    wanted: Rc<Cell<Locale>>,
}

/// What was found kept when the page was opened.
#[derive(PartialEq)]
struct Found {
    merging: Merging,
    unreadable: Vec<String>,
}

/// The component.
#[component]
pub fn Merger(props: &MergerProps) -> Html {
    let found = use_memo((), |()| found(props));
    let begun = Rc::clone(&found);
    let state = use_reducer(move || State(begun.merging.clone()));
    let spoken = use_state(|| Spoken {
        locale: props.locale,
        texts: props.texts.clone(),
        wanted: Rc::new(Cell::new(props.locale)),
    });
    // What this tab knows to be kept of the campaign that is open.
    let known = use_mut_ref(|| None::<String>);
    use_inbox(props, &state.dispatcher());
    use_order(&state.0, props);
    use_keeping(&state.0, props, &known, &state.dispatcher());
    use_focus(&state.0, props);
    use_answering(props, &spoken);
    let dependencies = (
        state.clone(),
        spoken.clone(),
        props.clone(),
        Rc::clone(&found),
    );
    let intend = use_callback(
        dependencies,
        move |intent, (state, spoken, props, found)| {
            carry_out(
                intent,
                &state.0,
                spoken,
                props,
                &known,
                &found.unreadable,
                &state.dispatcher(),
            );
        },
    );
    let outcome = use_outcome(&state.0, &spoken, props, &state.dispatcher());
    merging(&MergingScene {
        merging: &state.0,
        locale: spoken.locale,
        languages: &props.languages,
        texts: &spoken.texts,
        unreadable: found.unreadable.len(),
        keeps: props.ports.archive.keeps(),
        address: props.address.as_deref(),
        today: props.ports.calendar.today(),
        outcome,
        intend: &intend,
    })
}

/// What is kept on the device, and how much of it can't be read.
fn found(props: &MergerProps) -> Found {
    let build: Vec<&Assessment> = props.assessments.iter().map(|one| &**one).collect();
    let (texts, fault) = match props.ports.archive.all() {
        Ok(texts) => (texts, None),
        Err(fault) => (Vec::new(), Some(fault)),
    };
    let (mut kept, mut unreadable) = (Vec::new(), Vec::new());
    for text in texts {
        match read_collection(&build, &text) {
            Ok(collection) => kept.push(collection),
            Err(_) => unreadable.push(text),
        }
    }
    let mut merging = Merging::new(&props.assessments, kept);
    merging.fault = fault;
    Found {
        merging,
        unreadable,
    }
}
