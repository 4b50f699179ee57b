//! What comes after the answers, and in its place how privacy is kept or what can be handed over
//! without a name. It knows the campaign: by the page around, or by a file that was chosen.

use std::rc::Rc;

use yew::{
    Callback, Html, Properties, UseStateHandle, component, html, use_callback, use_memo, use_state,
};

use super::privacy::shown;
use crate::date::Date;
use crate::document::team::{
    ANONYMOUS_NAME, Campaign, Hindrance, Prepared, Withheld, prepared, read_passed_on,
};
use crate::json;
use crate::ports::{HostEvent, Ports};
use crate::problem::Problem;
use crate::session::{Instead, Keeping, Session};
use crate::views::{
    Back, Contribution, ContributionIntent, HEADING, Intent, Scene, contributing, contribution,
    reporting,
};

/// As many bytes as a campaign may have, in a link.
const MOST: usize = 30_000;

/// A campaign, or what is wrong with it.
type Given = Result<Campaign, Vec<Problem>>;

/// The program that reports, on this scene.
pub fn reported(scene: &Scene, ports: &Rc<Ports>) -> Html {
    html! {
        <Reported session={scene.session.clone()} back={scene.back} keeping={scene.keeping}
            intend={scene.intend.clone()} ports={Rc::clone(ports)} />
    }
}

#[derive(Clone, PartialEq, Properties)]
struct ReportedProps {
    session: Session,
    back: Option<Back>,
    keeping: Keeping,
    intend: Callback<Intent>,
    ports: Rc<Ports>,
}

/// What is known besides the session.
#[derive(Clone, PartialEq)]
struct Known {
    chosen: UseStateHandle<Option<Rc<Given>>>,
    withheld: UseStateHandle<Withheld>,
    /// The text that was saved last.
    saved: UseStateHandle<Option<Rc<str>>>,
}

#[component]
fn Reported(props: &ReportedProps) -> Html {
    let known = Known {
        chosen: use_state(|| None),
        withheld: use_state(Withheld::default),
        saved: use_state(|| None),
    };
    let (session, ports) = (&props.session, &props.ports);
    let around = use_memo((), |()| around(ports));
    let given = known.chosen.as_deref().or((*around).as_ref());
    let today = ports.report.as_ref().and_then(|one| one.calendar.today());
    let ready = prepared(
        &session.assessment,
        &session.answers,
        given,
        today,
        *known.withheld,
    );
    let text: Option<Rc<str>> = ready.as_ref().ok().map(|one| Rc::from(&*one.text));
    let dependencies = (Rc::clone(ports), known.clone(), text.clone());
    let act = use_callback(dependencies, |intent, (ports, known, text)| {
        carry_out(intent, ports, known, text.as_ref());
    });
    let scene = Scene {
        session,
        voice: &session.locale(),
        back: props.back,
        keeping: props.keeping,
        campaign: given.and_then(|given| collecting(given, today)),
        intend: &props.intend,
    };
    match session.instead {
        None => reporting(&scene),
        Some(Instead::Privacy) => shown(&scene, ports),
        Some(Instead::Contribution) => page(&scene, &known, &ready, &act, text),
    }
}

fn page(
    scene: &Scene,
    known: &Known,
    ready: &Result<Prepared, Hindrance>,
    act: &Callback<ContributionIntent>,
    text: Option<Rc<str>>,
) -> Html {
    let given = Contribution {
        prepared: ready.as_ref(),
        withheld: *known.withheld,
        saved: text.is_some() && *known.saved == text,
        intend: act,
    };
    contributing(scene, contribution(scene, &given))
}

/// The campaign, unless its last day is past: the report invites to none that is over.
fn collecting(given: &Given, today: Option<Date>) -> Option<&Campaign> {
    let campaign = given.as_ref().ok()?;
    today
        .is_none_or(|day| day <= campaign.until)
        .then_some(campaign)
}

/// What the page around gives.
fn around(ports: &Ports) -> Option<Given> {
    let text = ports.report.as_ref()?.campaign.as_deref()?;
    Some(read_passed_on(text))
}

fn carry_out(intent: ContributionIntent, ports: &Ports, known: &Known, text: Option<&Rc<str>>) {
    match intent {
        ContributionIntent::Choose => {
            let (chosen, focus) = (known.chosen.setter(), Rc::clone(&ports.focus));
            ports.files.open(Box::new(move |bytes| {
                let text = json::text(&bytes, MOST).map_err(|problem| vec![problem]);
                chosen.set(Some(Rc::new(text.and_then(read_passed_on))));
                focus.move_to(HEADING);
            }));
        }
        ContributionIntent::Withhold(withheld) => known.withheld.set(withheld),
        ContributionIntent::Save => {
            let Some(text) = text else {
                return;
            };
            ports.files.save(ANONYMOUS_NAME, text);
            ports.host.tell(HostEvent::Exported("anonymous"));
            known.saved.set(Some(Rc::clone(text)));
        }
    }
}
