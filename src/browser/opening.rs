//! What the element lends a program that it opens: what it is opened for, the files of the build, the
//! page around it, and the way to the other programs.

use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;

use crate::locale::Locale;

#[wasm_bindgen]
extern "C" {
    /// One opening, as `element.js` makes it.
    #[derive(Clone)]
    pub type Opening;

    /// The assessment; none for the choice.
    #[wasm_bindgen(method, getter)]
    pub fn assessment(this: &Opening) -> Option<String>;

    /// The tags of the languages asked for, the most wanted first, with blanks between them.
    #[wasm_bindgen(method, getter)]
    fn languages(this: &Opening) -> String;

    /// Whether the respondent opened it, and not the page.
    #[wasm_bindgen(method, getter)]
    pub fn opened(this: &Opening) -> bool;

    /// What there is to go back to: `choice` or `bench`, if anything.
    #[wasm_bindgen(method, getter)]
    pub fn back(this: &Opening) -> Option<String>;

    /// The campaign that the page gives.
    #[wasm_bindgen(method, getter)]
    pub fn campaign(this: &Opening) -> Option<String>;

    /// The key under which answers are kept.
    #[wasm_bindgen(method, getter)]
    pub fn key(this: &Opening) -> String;

    /// Where they are kept: `local`, `session` or `none`.
    #[wasm_bindgen(method, getter)]
    pub fn storage(this: &Opening) -> String;

    /// For how many days they are kept; 0 for no end.
    #[wasm_bindgen(method, getter)]
    pub(super) fn days(this: &Opening) -> u32;

    /// The second copy of what is kept.
    #[wasm_bindgen(method, getter)]
    pub(super) fn durable(this: &Opening) -> Option<String>;

    /// Keeps a second copy; none, to erase it. Resolves once it outlives the browser.
    #[wasm_bindgen(method)]
    pub(super) fn keep(this: &Opening, text: Option<&str>) -> Promise;

    /// What another program hands over.
    #[wasm_bindgen(method, getter)]
    pub fn state(this: &Opening) -> Option<Vec<u8>>;

    /// The bytes of files of the build, by their names such as `organisation.fr` with blanks between
    /// them; each is fetched once.
    #[wasm_bindgen(method)]
    fn bytes(this: &Opening, names: &str) -> Promise;

    /// Has files fetched that will be needed, and a program with its styles.
    #[wasm_bindgen(method)]
    pub fn prepare(this: &Opening, names: &str, program: Option<&str>);

    /// A script of the build, by its name, once it is there.
    #[wasm_bindgen(method)]
    pub(super) fn script(this: &Opening, name: &str) -> Promise;

    /// Tells the page; `false` where it prevents what is about to happen.
    #[wasm_bindgen(method)]
    pub(super) fn tell(this: &Opening, event: &str, detail: &str) -> bool;

    /// Opens an assessment (or the choice) in a program and a language, with this state; what is left
    /// is kept until it is opened again.
    #[wasm_bindgen(method)]
    pub(super) fn open(
        this: &Opening,
        program: &str,
        assessment: Option<String>,
        locale: &str,
        state: Option<Vec<u8>>,
        left: Option<Vec<u8>>,
    ) -> Promise;

    /// Opens what a definition says, to be tried, in a language.
    #[wasm_bindgen(method)]
    pub(super) fn preview(this: &Opening, definition: Vec<u8>, locale: &str) -> Promise;
}

impl Opening {
    /// The languages asked for, the most wanted first.
    pub fn locales(&self) -> Vec<Locale> {
        let tags = self.languages();
        tags.split(' ').filter_map(Locale::from_tag).collect()
    }
}

/// The files of the build of these names, in their order.
///
/// # Errors
/// One can't be had, or is not the one that was published: the error says which of both.
pub async fn fetch(opening: &Opening, names: &str) -> Result<Vec<Vec<u8>>, JsValue> {
    let files = JsFuture::from(opening.bytes(names)).await?;
    let files = Array::from(&files);
    let bytes = files.iter().map(|bytes| Uint8Array::new(&bytes).to_vec());
    Ok(bytes.collect())
}

/// The name of the file with the words of the interface in a language. Whatever its id, no definition
/// has a file of this name: theirs end with the id, a language or `whole`.
pub fn words_name(locale: Locale) -> String {
    format!("{}.words", locale.tag())
}
