//! Fetches what the program that merges reports begins with, and mounts it in its place.

use std::rc::Rc;

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, ShadowRoot};
use yew::{AppHandle, Renderer};

use super::Mounted;
use crate::app::{Merger, MergerProps};
use crate::browser::{
    BrowserArchive, DeviceCalendar, DeviceFiles, DevicePress, ElementHost, Opening, PlaceClipboard,
    PlaceFields, PlaceFocus, PlaceInbox, fetch, page_address,
};
use crate::definition::{Assessment, Catalogue, file_name, load, load_texts};
use crate::document::team::MAX_COLLECTION_BYTES;
use crate::locale::Locale;
use crate::ports::{Fetched, MergingPorts, Texts};

/// Mounts it.
///
/// # Errors
/// The assessments of the build can't be had; the place is not within a shadow root.
pub async fn mount_merging(place: Element, opening: Opening) -> Result<Mounted, JsValue> {
    let root: ShadowRoot = place.get_root_node().dyn_into()?;
    let other_build = || JsValue::from_str("files of another build");
    let asked = opening.locales().first().copied().unwrap_or(Locale::En);
    let name = format!("catalogue.{}", asked.tag());
    let files = fetch(&opening, &name).await?;
    let catalogue = files.first().and_then(|bytes| Catalogue::load(bytes));
    let catalogue = catalogue.ok_or_else(other_build)?;
    let ids: Rc<[Rc<str>]> = catalogue
        .offers
        .iter()
        .map(|one| Rc::clone(&one.id))
        .collect();
    let languages = catalogue.languages.clone();
    let whole: Vec<String> = ids.iter().map(|id| file_name(id, None, true)).collect();
    let compiled = fetch(&opening, &whole.join(" ")).await?;
    let assessments: Option<Vec<Rc<Assessment>>> = compiled
        .iter()
        .map(|bytes| load(bytes).map(Rc::new))
        .collect();
    let assessments = assessments.ok_or_else(other_build)?;
    let files = fetch(&opening, &names(&ids, asked)).await?;
    let texts = assessments.iter().zip(&files);
    let texts: Option<Vec<_>> = texts
        .map(|(assessment, bytes)| load_texts(assessment, bytes).map(Rc::new))
        .collect();
    let host = ElementHost::new(opening.clone());
    let inbox = PlaceInbox::load(place.clone(), &opening).await?;
    let props = MergerProps {
        locale: asked,
        languages: languages.clone(),
        assessments,
        compiled: Rc::new(compiled),
        texts: texts.ok_or_else(other_build)?,
        address: page_address().map(Rc::from),
        opened: opening.opened(),
        ports: MergingPorts {
            inbox: Rc::new(inbox),
            archive: Rc::new(BrowserArchive::new(&opening)),
            files: Rc::new(DeviceFiles::reading(root, MAX_COLLECTION_BYTES)),
            press: Rc::new(DevicePress),
            fields: Rc::new(PlaceFields::new(place.clone())),
            clipboard: Rc::new(PlaceClipboard::new(place.clone())),
            calendar: Rc::new(DeviceCalendar),
            focus: Rc::new(PlaceFocus::new(place.clone())),
            host: Rc::new(host.clone()),
            texts: Rc::new(FetchedTexts {
                opening: opening.clone(),
                ids: Rc::clone(&ids),
            }),
        },
    };
    // So that nothing later takes the network: other languages, and what tells of a failure.
    let others: Vec<String> = languages
        .iter()
        .map(|locale| names(&ids, *locale))
        .collect();
    opening.prepare(&others.join(" "), Some("merging"));
    let app: AppHandle<Merger> = Renderer::<Merger>::with_root_and_props(place, props).render();
    Ok(Mounted::new(host, move || app.destroy()))
}

/// The names of the files with the texts of these assessments in a language.
fn names(ids: &[Rc<str>], locale: Locale) -> String {
    let names = ids.iter().map(|id| file_name(id, Some(locale), true));
    names.collect::<Vec<_>>().join(" ")
}

/// The texts of these assessments, from the build.
struct FetchedTexts {
    opening: Opening,
    ids: Rc<[Rc<str>]>,
}

impl Texts for FetchedTexts {
    fn texts(&self, locale: Locale, fetched: Fetched) {
        let (opening, names) = (self.opening.clone(), names(&self.ids, locale));
        spawn_local(async move { fetched(fetch(&opening, &names).await.ok()) });
    }
}
