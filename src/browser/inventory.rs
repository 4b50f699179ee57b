//! What is stored on the device, through the script that looks everywhere for what is ours.

use std::rc::Rc;

use js_sys::{Array, Promise};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::{Opening, keeping};
use crate::date::Date;
use crate::ports::Inventory;
use crate::session::{Holding, Keeping, Storage};

/// The names of the storages, as the script has them.
const STORAGES: [(&str, Storage); 4] = [
    ("local", Storage::Local),
    ("session", Storage::Session),
    ("database", Storage::Database),
    ("cache", Storage::Cache),
];

#[wasm_bindgen]
extern "C" {
    /// The script.
    type Script;

    /// All that is ours.
    #[wasm_bindgen(method)]
    fn list(this: &Script) -> Promise;

    /// Erases what stands in these storages under these keys.
    #[wasm_bindgen(method)]
    fn erase(this: &Script, all: Array) -> Promise;

    /// Puts back what was erased last.
    #[wasm_bindgen(method, js_name = putBack)]
    fn put_back(this: &Script) -> Promise;

    /// One thing that is stored.
    type Stored;

    #[wasm_bindgen(method, getter)]
    fn storage(this: &Stored) -> String;

    #[wasm_bindgen(method, getter)]
    fn key(this: &Stored) -> String;

    #[wasm_bindgen(method, getter)]
    fn text(this: &Stored) -> Option<String>;

    #[wasm_bindgen(method, getter)]
    fn files(this: &Stored) -> Option<u32>;

    #[wasm_bindgen(method, getter)]
    fn bytes(this: &Stored) -> u32;

    #[wasm_bindgen(method, getter)]
    fn since(this: &Stored) -> Option<String>;
}

/// What is stored where this element stands.
pub struct ElementInventory {
    opening: Opening,
}

impl ElementInventory {
    /// What there is for this opening.
    pub fn new(opening: Opening) -> Self {
        Self { opening }
    }

    /// Does this with the script, if it can be had, and then that.
    fn with(&self, work: impl FnOnce(&Script) -> Promise + 'static, then: Box<dyn FnOnce()>) {
        let opening = self.opening.clone();
        spawn_local(async move {
            // What could not be done is still listed.
            let _ = done(&opening, work).await;
            then();
        });
    }
}

async fn done(
    opening: &Opening,
    work: impl FnOnce(&Script) -> Promise,
) -> Result<JsValue, JsValue> {
    let script: Script = JsFuture::from(opening.script("inventory"))
        .await?
        .unchecked_into();
    JsFuture::from(work(&script)).await
}

fn holding(stored: &Stored) -> Option<Holding> {
    let name = stored.storage();
    let (_, storage) = STORAGES.into_iter().find(|(one, _)| *one == name)?;
    Some(Holding {
        storage,
        key: stored.key(),
        text: Rc::from(stored.text().unwrap_or_default()),
        files: stored.files().unwrap_or_default() as usize,
        bytes: stored.bytes() as usize,
        since: stored.since().and_then(|day| Date::parse(&day)),
    })
}

fn named(holding: &Holding) -> Array {
    let name = STORAGES.iter().find(|(_, one)| *one == holding.storage);
    let name = name.map_or("", |(name, _)| name);
    Array::of2(&JsValue::from_str(name), &JsValue::from_str(&holding.key))
}

impl Inventory for ElementInventory {
    fn own(&self) -> (Option<Storage>, String) {
        let storage = match keeping(&self.opening) {
            Keeping::Nowhere => None,
            Keeping::Tab => Some(Storage::Session),
            Keeping::Device | Keeping::Days(_) | Keeping::File => Some(Storage::Local),
        };
        (storage, self.opening.key())
    }

    fn list(&self, listed: Box<dyn FnOnce(Option<Vec<Holding>>)>) {
        let opening = self.opening.clone();
        spawn_local(async move {
            let found = done(&opening, Script::list).await.ok();
            let found = found.map(|found| {
                let all = Array::from(&found);
                let all = all.iter().map(JsCast::unchecked_into::<Stored>);
                all.filter_map(|one| holding(&one)).collect()
            });
            listed(found);
        });
    }

    fn erase(&self, holdings: &[Holding], erased: Box<dyn FnOnce()>) {
        let all: Array = holdings.iter().map(named).collect();
        self.with(|script| script.erase(all), erased);
    }

    fn put_back(&self, done: Box<dyn FnOnce()>) {
        self.with(Script::put_back, done);
    }
}
