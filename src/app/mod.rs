//! The root component: the reducer, and the effects that follow from its state.
//!
//! The only place where ports are called.

mod bench;
mod chooser;
mod contribution;
mod effects;
mod host;
mod keep;
mod merging;
mod privacy;
mod program;
mod shelf;
mod take;

pub use crate::views::Back;
pub use bench::{Checking, CheckingProps};
pub use chooser::{Chooser, ChooserProps, Offered};
pub use merging::{Merger, MergerProps};
pub use program::{Answering, Program, Reporting};
pub use shelf::Language;

use std::rc::Rc;

use yew::{
    Html, Properties, Reducible, UseReducerDispatcher, component, use_callback, use_effect_with,
    use_memo, use_reducer,
};

use crate::definition::Assessment;
use crate::ports::{HostEvent, Ports};
use crate::session::{Action, Handover, Keeping, Saving, Session, Step};
use crate::views::{HELD, Intent, Scene};
use effects::{use_day, use_file, use_focus, use_relay};
use host::{erases, use_answering, use_telling};
use keep::{catch_up, use_kept, use_saving};
use shelf::Shelf;

/// What the app starts from.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The assessment and its first language.
    pub start: Start,
    /// What another program hands over.
    pub handed: Option<Rc<Handover>>,
    /// Whether it was opened by the respondent, and not with the page.
    pub opened: bool,
    /// What there is to go back to.
    pub back: Option<Back>,
    /// What it needs from outside.
    pub ports: Rc<Ports>,
}

/// An assessment that can be answered.
#[derive(Clone, PartialEq)]
pub struct Start {
    /// The assessment.
    pub assessment: Rc<Assessment>,
    /// The language to begin with.
    pub language: Language,
}

/// A session as Yew reduces it, by the rules of its program.
#[derive(Clone)]
struct State {
    session: Session,
    apply: fn(&Session, Action) -> Option<Session>,
}

/// Of one run, only the session differs.
impl PartialEq for State {
    fn eq(&self, other: &Self) -> bool {
        self.session == other.session
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let apply = self.apply;
        match apply(&self.session, action) {
            Some(session) => Rc::new(Self { session, apply }),
            None => self,
        }
    }
}

/// A run of the assessment.
#[component]
pub fn App<P: Program>(props: &Props) -> Html {
    let Props {
        start,
        handed,
        opened,
        back,
        ports,
    } = props;
    let state = use_reducer(|| State {
        session: begun(start, handed.as_deref(), ports),
        apply: P::apply,
    });
    let shelf = use_memo((), |()| Shelf::new(start));
    let session = &state.session;
    use_saving(&state, ports);
    use_kept(session, ports, &state.dispatcher());
    use_day::<P>(session, ports, &state.dispatcher());
    use_focus(session, ports, *opened);
    use_relay::<P>(session, ports, &state.dispatcher());
    use_file::<P>(session, &state.dispatcher());
    use_telling::<P>(session, ports, *opened);
    use_answering::<P>(&state, ports, &shelf);
    let fetching = (Rc::clone(ports), Rc::clone(&shelf), state.dispatcher());
    use_effect_with((), move |()| {
        let (ports, shelf, dispatcher) = fetching;
        let library = Rc::clone(&ports.library);
        library.when_idle(Box::new(move || shelf.fill::<P>(&ports, &dispatcher)));
    });
    let voice = shelf.voice(session.locale());
    let dependencies = (state.clone(), Rc::clone(ports), shelf);
    let intend = use_callback(dependencies, |intent: Intent, (state, ports, shelf)| {
        carry_out::<P>(intent, &state.session, ports, shelf, &state.dispatcher());
    });
    let scene = Scene {
        session,
        voice: &*voice.unwrap_or_else(|| Rc::clone(&start.language.voice)),
        back: *back,
        keeping: ports.store.keeping(),
        campaign: None,
        intend: &intend,
    };
    P::show(&scene, ports)
}

/// Opens another assessment, or the choice; where that fails, this one goes on: at the start, if it
/// was on its way to the other program, which has been called off.
fn open<P: Program>(
    assessment: Option<&str>,
    session: &Session,
    handed: Option<Handover>,
    ports: &Ports,
    to: &Dispatcher,
) {
    let to = to.clone();
    let here = if P::has(session) {
        session.step
    } else {
        Step::Start
    };
    let failed = move || to.dispatch(Action::NotHandedOver(here));
    let state = handed.map(|handed| handed.bytes());
    let locale = session.locale();
    let unsaved = session.saving != Saving::Works || ports.store.keeping() == Keeping::Nowhere;
    let left = (unsaved && session.to_store().is_some()).then(|| session.hand_over().bytes());
    let desk = &ports.desk;
    desk.open(assessment, locale, state, left, Box::new(failed));
}

/// The session that goes on from what was handed over, or from what was stored.
fn begun(start: &Start, handed: Option<&Handover>, ports: &Ports) -> Session {
    let (assessment, texts) = (
        Rc::clone(&start.assessment),
        Rc::clone(&start.language.texts),
    );
    match handed {
        Some(handed) if handed.adds => {
            Session::restored(assessment, texts, ports.store.copies()).with_added(handed)
        }
        Some(handed) => Session::taking_over(assessment, texts, handed),
        None => Session::restored(assessment, texts, ports.store.copies()),
    }
}

type Dispatcher = UseReducerDispatcher<State>;

fn carry_out<P: Program>(
    intent: Intent,
    session: &Session,
    ports: &Ports,
    shelf: &Rc<Shelf>,
    to: &Dispatcher,
) {
    match intent {
        Intent::Act(action) if erases(session, &action) && !ports.host.tell(HostEvent::Erase) => {
            to.dispatch(Action::Declined);
        }
        Intent::Act(action) => {
            // Asked to go on a second time, the list of what holds the page back is there already,
            // and nothing that `use_focus` looks at changes.
            if matches!(action, Action::Continued) {
                ports.focus.move_to(HELD);
            }
            if catch_up::<P>(session, &action, ports, to) {
                to.dispatch(action);
            }
        }
        Intent::ChooseLocale(locale) => shelf.choose::<P>(locale, ports, to),
        Intent::OpenFile(read) => {
            let to = to.clone();
            let chosen = move |bytes| to.dispatch(read.emit(bytes));
            ports.files.open(Box::new(chosen));
        }
        Intent::Enter(id, entered) => {
            let report = ports.report.as_ref().filter(|_| P::WHOLE);
            if let Some(value) = report.and_then(|report| report.fields.value(&id)) {
                to.dispatch(Action::Reported(entered.emit(value)));
            }
        }
        Intent::Take(what) => P::take(what, session, ports),
        Intent::Download => {
            let name = format!("cx-maturity-{}.json", session.assessment.id);
            ports.files.save(&name, &P::report(session));
            ports.host.tell(HostEvent::Exported("report"));
        }
        Intent::DownloadUnreadable(text) => {
            let name = format!("cx-maturity-{}-unreadable.txt", session.assessment.id);
            ports.files.save(&name, &text);
        }
        Intent::Focus(id) => ports.focus.move_to(&id),
        Intent::OpenChoice => open::<P>(None, session, None, ports, to),
        Intent::GoOn => {
            let (id, handed) = (session.assessment.continues.as_deref(), session.hand_on());
            open::<P>(id, session, handed, ports, to);
        }
    }
}
