//! Fetches what an element asks for, and mounts a program in it.

use std::rc::Rc;

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, ShadowRoot};
use yew::{AppHandle, Renderer};

use super::Configuration;
use crate::app::{App, Chooser, ChooserProps, Program, Props, Start};
use crate::browser::{
    DeviceCalendar, DeviceFiles, DevicePress, ElementDesk, ElementRelay, FetchedLibrary, Host,
    LocalStore, PlaceFields, PlaceFocus, fetch,
};
use crate::definition::{Assessment, Catalogue, load, load_texts};
use crate::locale::Locale;
use crate::ports::{Focus, Ports, Press};
use crate::session::Handover;

/// A mounted program; it runs until it is destroyed.
#[wasm_bindgen]
pub struct Mounted(Box<dyn FnOnce()>);

#[wasm_bindgen]
impl Mounted {
    /// Takes the program out of the page and frees what it holds.
    pub fn destroy(self) {
        (self.0)();
    }
}

/// Where a program is mounted, and what for.
pub struct Mounting {
    /// The element.
    pub element: Element,
    /// The place for it, within the element's shadow root.
    pub place: Element,
    /// What the element lends.
    pub host: JsValue,
    /// The language that a person has chosen already.
    pub locale: Option<String>,
    /// What another program hands over.
    pub state: Option<Vec<u8>>,
}

/// Mounts the choice of an assessment.
///
/// # Errors
/// The catalogue can't be had.
pub async fn mount_choice(mounting: Mounting) -> Result<Mounted, JsValue> {
    let host: Host = mounting.host.clone().unchecked_into();
    let asked = Configuration::of(&mounting.element, None, mounting.locale.as_deref());
    let locale = asked.languages.first().copied().unwrap_or(Locale::En);
    let bytes = fetch(&host, &format!("catalogue.{}", locale.tag())).await;
    let catalogue = bytes.and_then(|bytes| Catalogue::load(&bytes));
    let catalogue = catalogue.ok_or_else(|| JsValue::from_str("no catalogue"))?;
    let props = ChooserProps {
        catalogue: Rc::new(catalogue),
        desk: Rc::new(ElementDesk::new(host)),
        focus: mounting.locale.map(|_| {
            let focus: Rc<dyn Focus> = Rc::new(PlaceFocus::new(mounting.place.clone()));
            focus
        }),
    };
    let app: AppHandle<Chooser> =
        Renderer::<Chooser>::with_root_and_props(mounting.place, props).render();
    Ok(Mounted(Box::new(move || app.destroy())))
}

/// Mounts the program `P` on an assessment.
///
/// # Errors
/// The place is not within a shadow root; or a program that takes over can't be given what it needs
/// (the one before goes on then).
pub async fn mount<P: Program>(id: String, mounting: Mounting) -> Result<Mounted, JsValue> {
    let root: ShadowRoot = mounting.place.get_root_node().dyn_into()?;
    let host: Host = mounting.host.clone().unchecked_into();
    let asked = Configuration::of(&mounting.element, Some(&id), mounting.locale.as_deref());
    let handed = mounting.state.as_deref().and_then(Handover::read);
    let start = load_start::<P>(&id, &asked.languages, &host).await;
    let (opened, lost) = (
        mounting.locale.is_some(),
        mounting.state.is_some() && handed.is_none(),
    );
    if opened && (start.is_none() || lost) {
        return Err(JsValue::from_str("nothing to go on from"));
    }
    let locale = asked.languages.first().copied().unwrap_or(Locale::En);
    let props = Props {
        start: start.ok_or(locale),
        handed: handed.map(Rc::new),
        opened,
        choice: asked.choice,
        ports: ports::<P>(
            &id,
            &host.slot(&id, &asked.slot),
            root,
            mounting.place.clone(),
            &host,
        ),
    };
    let app: AppHandle<App<P>> =
        Renderer::<App<P>>::with_root_and_props(mounting.place, props).render();
    Ok(Mounted(Box::new(move || app.destroy())))
}

fn ports<P: Program>(id: &str, slot: &str, root: ShadowRoot, place: Element, host: &Host) -> Ports {
    let id: Rc<str> = Rc::from(id);
    let (own, other) = (Rc::clone(&id), Rc::clone(&id));
    let texts = Rc::new(move |locale| file(&own, Some(locale), P::WHOLE));
    let others = Rc::new(move |locale| file(&other, locale, !P::WHOLE));
    Ports {
        store: Rc::new(LocalStore::new(&id, slot)),
        files: Rc::new(DeviceFiles::new(root)),
        press: P::WHOLE.then(|| {
            let press: Rc<dyn Press> = Rc::new(DevicePress);
            press
        }),
        library: Rc::new(FetchedLibrary::new(host.clone(), texts)),
        relay: Rc::new(ElementRelay::new(host.clone(), P::OTHER, id, others)),
        desk: Rc::new(ElementDesk::new(host.clone())),
        focus: Rc::new(PlaceFocus::new(place.clone())),
        fields: Rc::new(PlaceFields::new(place)),
        calendar: Rc::new(DeviceCalendar),
    }
}

/// The name of a file of the build: an assessment, or its texts in a language; the whole, or what
/// is needed to answer.
fn file(assessment: &str, locale: Option<Locale>, whole: bool) -> String {
    let mut name = assessment.to_owned();
    if let Some(locale) = locale {
        name.push('.');
        name.push_str(locale.tag());
    }
    if whole {
        name.push_str(".whole");
    }
    name
}

async fn load_start<P: Program>(id: &str, wanted: &[Locale], host: &Host) -> Option<Start> {
    let assessment = load(&fetch(host, &file(id, None, P::WHOLE)).await?)?;
    let locale = language(wanted, &assessment);
    let name = file(id, Some(locale), P::WHOLE);
    let texts = load_texts(&assessment, &fetch(host, &name).await?)?;
    Some(Start {
        assessment: Rc::new(assessment),
        texts: Rc::new(texts),
    })
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
