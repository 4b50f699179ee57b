//! Fetches what an opening asks for, and mounts a program in its place.

use std::rc::Rc;

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, ShadowRoot};
use yew::{AppHandle, Renderer};

use crate::app::{
    App, Back, Checking, CheckingProps, Chooser, ChooserProps, Language, Offered, Program, Props,
    Start,
};
use crate::browser::{
    BrowserStore, DeviceCalendar, DeviceFiles, DevicePress, ElementBench, ElementDesk, ElementHost,
    ElementInventory, ElementRelay, FetchedLibrary, Opening, PlaceFields, PlaceFocus,
    catalogue_names, fetch, keeping, words_name,
};
use crate::definition::{Assessment, MAX_DEFINITION_BYTES, file_name, load};
use crate::locale::Locale;
use crate::ports::{Focus, Ports, ReportPorts};
use crate::session::Handover;

/// A mounted program; it runs until it is destroyed.
#[wasm_bindgen]
pub struct Mounted {
    host: ElementHost,
    destroys: Box<dyn FnOnce()>,
}

impl Mounted {
    /// A program that is mounted, and what takes it out.
    pub(super) fn new(host: ElementHost, destroys: impl FnOnce() + 'static) -> Self {
        let destroys = Box::new(destroys);
        Self { host, destroys }
    }
}

#[wasm_bindgen]
impl Mounted {
    /// What the program answers to a request of the page, by its name.
    pub fn ask(&self, what: &str, with: Option<Vec<u8>>) -> Option<Vec<u8>> {
        self.host.ask(what, with)
    }

    /// Takes the program out of the page and frees what it holds.
    pub fn destroy(self) {
        // What answers holds the program's ports, and these the page.
        self.host.leave();
        (self.destroys)();
    }
}

/// Mounts the choice of an assessment.
///
/// # Errors
/// The catalogue can't be had.
pub async fn mount_choice(place: Element, opening: Opening) -> Result<Mounted, JsValue> {
    let locale = opening.locales().first().copied().unwrap_or(Locale::En);
    let files = fetch(&opening, &catalogue_names(locale)).await?;
    let offered = Offered::read(&files).ok_or_else(|| JsValue::from_str("no catalogue"))?;
    let props = ChooserProps {
        offered: Rc::new(offered),
        keeping: keeping(&opening),
        desk: Rc::new(ElementDesk::new(opening.clone())),
        focus: opening.opened().then(|| {
            let focus: Rc<dyn Focus> = Rc::new(PlaceFocus::new(place.clone()));
            focus
        }),
    };
    let app: AppHandle<Chooser> = Renderer::<Chooser>::with_root_and_props(place, props).render();
    Ok(Mounted {
        host: ElementHost::new(opening),
        destroys: Box::new(move || app.destroy()),
    })
}

/// Mounts the bench at which definitions are checked.
pub fn mount_bench(place: Element, opening: Opening) -> Mounted {
    let host = ElementHost::new(opening.clone());
    let bench = ElementBench::new(opening.clone(), place.clone(), MAX_DEFINITION_BYTES);
    let props = CheckingProps {
        locale: opening.locales().first().copied().unwrap_or(Locale::En),
        definition: opening.state().map(Rc::from),
        opened: opening.opened(),
        bench: Rc::new(bench),
        focus: Rc::new(PlaceFocus::new(place.clone())),
        host: Rc::new(host.clone()),
    };
    let app: AppHandle<Checking> = Renderer::<Checking>::with_root_and_props(place, props).render();
    Mounted {
        host,
        destroys: Box::new(move || app.destroy()),
    }
}

/// Mounts the program `P` on an assessment.
///
/// # Errors
/// The place is not within a shadow root; the assessment can't be had; what was handed over can't be
/// read. (The program before goes on then.)
pub async fn mount<P: Program>(place: Element, opening: Opening) -> Result<Mounted, JsValue> {
    let root: ShadowRoot = place.get_root_node().dyn_into()?;
    let nothing = || JsValue::from_str("nothing to go on from");
    let id = opening.assessment().ok_or_else(nothing)?;
    let handed = match opening.state() {
        None => None,
        Some(state) => Some(Handover::read(&state).ok_or_else(nothing)?),
    };
    let spoken = handed.as_ref().map(|handed| handed.locale).into_iter();
    let wanted: Vec<Locale> = spoken.chain(opening.locales()).collect();
    let start = load_start::<P>(&id, &wanted, &opening).await?;
    let host = ElementHost::new(opening.clone());
    let props = Props {
        start: start.ok_or_else(nothing)?,
        handed: handed.map(Rc::new),
        opened: opening.opened(),
        back: match opening.back().as_deref() {
            Some("choice") => Some(Back::Choice),
            Some("bench") => Some(Back::Bench),
            _ => None,
        },
        ports: Rc::new(ports::<P>(&id, root, place.clone(), &opening, &host)),
    };
    let answered = host.answered();
    let app: AppHandle<App<P>> = Renderer::<App<P>>::with_root_and_props(place, props).render();
    answered.await?;
    Ok(Mounted {
        host,
        destroys: Box::new(move || app.destroy()),
    })
}

fn ports<P: Program>(
    id: &str,
    root: ShadowRoot,
    place: Element,
    opening: &Opening,
    host: &ElementHost,
) -> Ports {
    let id: Rc<str> = Rc::from(id);
    let (own, other) = (Rc::clone(&id), Rc::clone(&id));
    let library = Rc::new(move |locale| names(&own, locale, P::WHOLE));
    let relay = Rc::new(move |locale| {
        let whole = file_name(&other, None, !P::WHOLE);
        format!("{whole} {}", names(&other, locale, !P::WHOLE))
    });
    Ports {
        store: Rc::new(BrowserStore::new(opening.clone())),
        files: Rc::new(DeviceFiles::new(root)),
        library: Rc::new(FetchedLibrary::new(opening.clone(), library)),
        relay: Rc::new(ElementRelay::new(opening.clone(), P::OTHER, id, relay)),
        desk: Rc::new(ElementDesk::new(opening.clone())),
        focus: Rc::new(PlaceFocus::new(place.clone())),
        host: Rc::new(host.clone()),
        report: P::WHOLE.then(|| ReportPorts {
            press: Rc::new(DevicePress),
            fields: Rc::new(PlaceFields::new(place)),
            calendar: Rc::new(DeviceCalendar),
            inventory: Rc::new(ElementInventory::new(opening.clone())),
            campaign: opening.campaign().map(Rc::from),
        }),
    }
}

/// The names of the files that a program needs of an assessment in a language: the texts, and the
/// words of the interface where it hasn't them itself.
fn names(id: &str, locale: Locale, whole: bool) -> String {
    let texts = file_name(id, Some(locale), whole);
    if whole {
        texts
    } else {
        format!("{texts} {}", words_name(locale))
    }
}

/// What is needed to begin; `None` where it comes from another build.
async fn load_start<P: Program>(
    id: &str,
    wanted: &[Locale],
    opening: &Opening,
) -> Result<Option<Start>, JsValue> {
    let files = fetch(opening, &file_name(id, None, P::WHOLE)).await?;
    let Some(assessment) = files.first().and_then(|bytes| load(bytes)) else {
        return Ok(None);
    };
    let locale = language(wanted, &assessment);
    let files = fetch(opening, &names(id, locale, P::WHOLE)).await?;
    let language = Language::read::<P>(&assessment, &files);
    Ok(language.map(|language| Start {
        language,
        assessment: Rc::new(assessment),
    }))
}

/// The most wanted language that the assessment has, else its own default.
fn language(wanted: &[Locale], assessment: &Assessment) -> Locale {
    let has = |locale: &Locale| assessment.languages.iter().any(|(one, _)| one == locale);
    wanted.iter().copied().find(has).unwrap_or_else(|| {
        assessment
            .languages
            .first()
            .map_or(Locale::En, |(one, _)| *one)
    })
}
