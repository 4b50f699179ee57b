//! Fetches what an element asks for, and mounts the app in it.

use std::rc::Rc;

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, ShadowRoot};
use yew::{AppHandle, Renderer};

use super::Configuration;
use crate::app::{App, Props, Start};
use crate::browser::{Address, DeviceFiles, FetchedLibrary, LocalStore, ShadowFocus, fetch};
use crate::definition::{Assessment, load, load_texts};
use crate::locale::Locale;
use crate::ports::Ports;

/// A mounted app; it runs until it is destroyed.
#[wasm_bindgen]
pub struct Mounted(AppHandle<App>);

#[wasm_bindgen]
impl Mounted {
    /// Takes the app out of the page and frees what it holds.
    pub fn destroy(self) {
        self.0.destroy();
    }
}

/// Mounts the app of `element` into `place`, within the element's shadow root. `address` tells
/// where a file of the build is, by its name.
///
/// # Errors
/// `place` is not within a shadow root.
#[wasm_bindgen]
pub async fn mount(
    element: Element,
    place: Element,
    address: js_sys::Function,
) -> Result<Mounted, JsValue> {
    let root: ShadowRoot = place.get_root_node().dyn_into()?;
    let asked = Configuration::of(&element);
    let address: Address = Rc::new(move |name| {
        let found = address.call1(&JsValue::NULL, &JsValue::from_str(name));
        found
            .ok()
            .and_then(|found| found.as_string())
            .unwrap_or_default()
    });
    let props = Props {
        start: start(&asked, &address).await,
        ports: ports(&asked, root, address),
    };
    Ok(Mounted(
        Renderer::<App>::with_root_and_props(place, props).render(),
    ))
}

fn ports(asked: &Configuration, root: ShadowRoot, address: Address) -> Ports {
    let assessment = Rc::from(&*asked.assessment);
    Ports {
        store: Rc::new(LocalStore::new(&asked.assessment, &asked.slot)),
        files: Rc::new(DeviceFiles::new(root.clone())),
        library: Rc::new(FetchedLibrary::new(assessment, address)),
        focus: Rc::new(ShadowFocus::new(root)),
    }
}

/// The assessment and its first texts; else the language in which to say that they can't be had.
async fn start(asked: &Configuration, address: &Address) -> Result<Start, Locale> {
    let first = asked.languages.first().copied().unwrap_or(Locale::En);
    load_start(asked, address).await.ok_or(first)
}

async fn load_start(asked: &Configuration, address: &Address) -> Option<Start> {
    let assessment = load(&fetch(&address(&asked.assessment)).await?)?;
    let locale = language(asked, &assessment);
    let name = format!("{}.{}", asked.assessment, locale.tag());
    let texts = load_texts(&assessment, &fetch(&address(&name)).await?)?;
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
