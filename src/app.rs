//! The root component: the reducer, and the effects that follow from its state.
//!
//! The only place where ports are called.

use std::cell::RefCell;
use std::rc::Rc;

use yew::{
    Html, Properties, Reducible, UseReducerDispatcher, component, html, use_callback,
    use_effect_with, use_memo, use_reducer,
};

use crate::definition::{Assessment, Texts, load_texts};
use crate::document;
use crate::locale::Locale;
use crate::ports::Ports;
use crate::scoring::score;
use crate::session::{Action, Saving, Session};
use crate::views::{HEADING, HELD, Intent, QUESTION, Scene, failure, widget};

/// What the app starts from.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The assessment and its texts in the first language; where they can't be loaded, the language
    /// in which to say so.
    pub start: Result<Start, Locale>,
    /// What it needs from outside.
    pub ports: Ports,
}

/// An assessment that can be answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Start {
    /// The assessment.
    pub assessment: Rc<Assessment>,
    /// Its texts in the language to begin with.
    pub texts: Rc<Texts>,
}

/// The widget, or why it can't be shown.
#[component]
pub fn App(props: &Props) -> Html {
    match &props.start {
        Ok(start) => html! { <Run start={start.clone()} ports={props.ports.clone()} /> },
        Err(locale) => failure(*locale),
    }
}

/// A session as Yew reduces it.
#[derive(Clone, PartialEq)]
struct State(Session);

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        match self.0.apply(action) {
            Some(next) => Rc::new(Self(next)),
            None => self,
        }
    }
}

#[derive(Clone, PartialEq, Properties)]
struct RunProps {
    start: Start,
    ports: Ports,
}

/// A run of the assessment.
#[component]
fn Run(props: &RunProps) -> Html {
    let RunProps { start, ports } = props;
    let state = use_reducer(|| {
        let (assessment, texts) = (Rc::clone(&start.assessment), Rc::clone(&start.texts));
        State(Session::new(assessment, texts, ports.store.read()))
    });
    let shelf = use_memo((), |()| Shelf::new(start));
    let session = &state.0;
    use_saving(session, ports, &state.dispatcher());
    use_focus(session, ports);
    let fetching = (ports.clone(), Rc::clone(&shelf), state.dispatcher());
    use_effect_with((), move |()| {
        let (ports, shelf, dispatcher) = fetching;
        let library = Rc::clone(&ports.library);
        library.when_idle(Box::new(move || shelf.fill(&ports, &dispatcher)));
    });
    let dependencies = (state.clone(), ports.clone(), shelf);
    let intend = use_callback(dependencies, |intent: Intent, (state, ports, shelf)| {
        carry_out(intent, &state.0, ports, shelf, &state.dispatcher());
    });
    widget(&Scene {
        session,
        intend: &intend,
    })
}

type Dispatcher = UseReducerDispatcher<State>;

fn carry_out(intent: Intent, session: &Session, ports: &Ports, shelf: &Rc<Shelf>, to: &Dispatcher) {
    match intent {
        Intent::Act(action) => {
            // Asked to go on a second time, the list of what holds the page back is there already,
            // and nothing that `use_focus` looks at changes.
            if matches!(action, Action::Continued) {
                ports.focus.move_to(HELD);
            }
            to.dispatch(action);
        }
        Intent::ChooseLocale(locale) => shelf.choose(locale, ports, to),
        Intent::OpenFile => {
            let to = to.clone();
            let chosen = move |bytes| to.dispatch(Action::FileRead(bytes));
            ports.files.open(Box::new(chosen));
        }
        Intent::Download => {
            let (assessment, answers) = (&session.assessment, &session.answers);
            let (scorecard, plan) = (score(assessment, answers), &session.plan);
            let report = document::report(assessment, answers, &scorecard, plan, session.finished);
            let name = format!("cx-maturity-{}.json", assessment.id);
            ports.files.save(&name, &report);
        }
        Intent::DownloadUnreadable(text) => {
            let name = format!("cx-maturity-{}-unreadable.txt", session.assessment.id);
            ports.files.save(&name, &text);
        }
        Intent::Focus(id) => ports.focus.move_to(&id),
    }
}

/// Saves whenever what is to be stored has changed.
#[yew::hook]
fn use_saving(session: &Session, ports: &Ports, dispatcher: &Dispatcher) {
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
        dispatcher.dispatch(match done {
            Ok(()) => Action::Saved,
            Err(fault) => Action::SaveFailed(fault),
        });
    });
}

/// Brings what is new into focus: the heading of a step, a question, what holds a page back.
#[yew::hook]
fn use_focus(session: &Session, ports: &Ports) {
    let focus = Rc::clone(&ports.focus);
    let place = (session.step, session.question.is_some(), session.held.len());
    // Nothing takes the focus when the widget first appears: the host page has it.
    let before = use_memo((), |()| RefCell::new(place));
    use_effect_with(place, move |place| {
        let before = before.replace(*place);
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

/// The texts that have been fetched, and the language last chosen.
struct Shelf {
    assessment: Rc<Assessment>,
    texts: RefCell<Vec<Rc<Texts>>>,
    chosen: RefCell<Locale>,
}

/// A shelf is the same if it is the same object.
impl PartialEq for Shelf {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Shelf {
    fn new(start: &Start) -> Self {
        let locale = start.texts.locale;
        Self {
            assessment: Rc::clone(&start.assessment),
            texts: RefCell::new(vec![Rc::clone(&start.texts)]),
            chosen: RefCell::new(locale),
        }
    }

    fn get(&self, locale: Locale) -> Option<Rc<Texts>> {
        let texts = self.texts.borrow();
        texts.iter().find(|texts| texts.locale == locale).cloned()
    }

    /// Fetches every language that is not there yet, so that no later choice needs the network.
    fn fill(self: &Rc<Self>, ports: &Ports, to: &Dispatcher) {
        for (locale, _) in &self.assessment.languages {
            if self.get(*locale).is_none() {
                self.fetch(*locale, ports, to);
            }
        }
    }

    /// Changes the language at once, or as soon as its texts are there.
    fn choose(self: &Rc<Self>, locale: Locale, ports: &Ports, to: &Dispatcher) {
        self.chosen.replace(locale);
        match self.get(locale) {
            Some(texts) => to.dispatch(Action::TextsArrived(texts)),
            None => self.fetch(locale, ports, to),
        }
    }

    fn fetch(self: &Rc<Self>, locale: Locale, ports: &Ports, to: &Dispatcher) {
        let (shelf, to) = (Rc::clone(self), to.clone());
        let fetched = move |bytes: Option<Vec<u8>>| {
            let wanted = *shelf.chosen.borrow() == locale;
            let texts = bytes.and_then(|bytes| load_texts(&shelf.assessment, &bytes));
            match texts.map(Rc::new) {
                Some(texts) => {
                    shelf.texts.borrow_mut().push(Rc::clone(&texts));
                    if wanted {
                        to.dispatch(Action::TextsArrived(texts));
                    }
                }
                None if wanted => to.dispatch(Action::TextsFailed),
                None => {}
            }
        };
        ports.library.texts(locale, Box::new(fetched));
    }
}
