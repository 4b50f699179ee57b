//! Fetches what an element asks for, and mounts a program in it.

use std::rc::Rc;

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, ShadowRoot};
use yew::{AppHandle, Renderer};

use super::Configuration;
use crate::app::{App, Program, Props, Start};
use crate::browser::{
    DeviceFiles, ElementRelay, FetchedLibrary, Host, LocalStore, PlaceFocus, fetch,
};
use crate::definition::{Assessment, load, load_texts};
use crate::locale::Locale;
use crate::ports::Ports;

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

/// Mounts the program `P` of `element` into `place`, within the element's shadow root. `host` is
/// what the element lends; `state` is what another program hands over.
///
/// # Errors
/// `place` is not within a shadow root; or a program that takes over can't be given what it needs
/// (the one before goes on then).
pub async fn mount<P: Program>(
    element: Element,
    place: Element,
    host: JsValue,
    state: Option<Vec<u8>>,
) -> Result<Mounted, JsValue> {
    let root: ShadowRoot = place.get_root_node().dyn_into()?;
    let host: Host = host.unchecked_into();
    let asked = Configuration::of(&element);
    let handed = state.as_deref().and_then(crate::session::Handover::read);
    let first = handed.as_ref().map(|handed| handed.locale);
    let start = load_start::<P>(&asked, first, &host).await;
    if state.is_some() && (start.is_none() || handed.is_none()) {
        return Err(JsValue::from_str("nothing to go on from"));
    }
    let locale = asked.languages.first().copied().unwrap_or(Locale::En);
    let props = Props {
        start: start.ok_or(locale),
        handed: handed.map(Rc::new),
        ports: ports::<P>(&asked, root, place.clone(), &host),
    };
    let app: AppHandle<App<P>> = Renderer::<App<P>>::with_root_and_props(place, props).render();
    Ok(Mounted(Box::new(move || app.destroy())))
}

fn ports<P: Program>(
    asked: &Configuration,
    root: ShadowRoot,
    place: Element,
    host: &Host,
) -> Ports {
    let id: Rc<str> = Rc::from(&*asked.assessment);
    let own = Rc::clone(&id);
    let texts = Rc::new(move |locale| file(&own, Some(locale), P::WHOLE));
    let others = Rc::new(move |locale| file(&id, locale, !P::WHOLE));
    Ports {
        store: Rc::new(LocalStore::new(&asked.assessment, &asked.slot)),
        files: Rc::new(DeviceFiles::new(root)),
        library: Rc::new(FetchedLibrary::new(host.clone(), texts)),
        relay: Rc::new(ElementRelay::new(host.clone(), P::OTHER, others)),
        focus: Rc::new(PlaceFocus::new(place)),
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

async fn load_start<P: Program>(
    asked: &Configuration,
    first: Option<Locale>,
    host: &Host,
) -> Option<Start> {
    let name = file(&asked.assessment, None, P::WHOLE);
    let assessment = load(&fetch(host, &name).await?)?;
    let locale = first.unwrap_or_else(|| language(asked, &assessment));
    let name = file(&asked.assessment, Some(locale), P::WHOLE);
    let texts = load_texts(&assessment, &fetch(host, &name).await?)?;
    Some(Start {
        assessment: Rc::new(assessment),
        texts: Rc::new(texts),
    })
}

/// The most wanted language that the assessment has, else its own default.
fn language(asked: &Configuration, assessment: &Assessment) -> Locale {
    let has = |locale: &Locale| assessment.languages.iter().any(|(one, _)| one == locale);
    let wanted = asked.languages.iter().copied().find(has);
    wanted.unwrap_or_else(|| {
        assessment
            .languages
            .first()
            .map_or(Locale::En, |(one, _)| *one)
    })
}
