//! What an element's attributes ask for: assessment, language, place of storage.

use web_sys::Element;

use crate::browser::preferred_languages;
use crate::locale::Locale;

/// The assessment shown where an element names none.
const DEFAULT_ASSESSMENT: &str = "organisation";

/// What an element asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Configuration {
    /// The id of the assessment.
    pub assessment: String,
    /// The place under which answers are kept.
    pub slot: String,
    /// The languages asked for, the most wanted first.
    pub languages: Vec<Locale>,
}

impl Configuration {
    /// Reads an element's attributes: `assessment`, `storage-key`, `lang`.
    ///
    /// Without `storage-key`, the first element of an assessment on a page keeps its answers under
    /// `default`, the second under `2`, and so on: two elements are independent.
    pub fn of(element: &Element) -> Self {
        let assessment = element
            .get_attribute("assessment")
            .unwrap_or_else(|| DEFAULT_ASSESSMENT.to_owned());
        Self {
            slot: element
                .get_attribute("storage-key")
                .unwrap_or_else(|| slot(element, &assessment)),
            languages: languages(element),
            assessment,
        }
    }
}

/// The element's place among those of the same assessment on the page.
fn slot(element: &Element, assessment: &str) -> String {
    let tag = element.tag_name();
    let all = element
        .owner_document()
        .map(|page| page.get_elements_by_tag_name(&tag));
    let all = all
        .into_iter()
        .flat_map(|list| (0..list.length()).filter_map(move |at| list.item(at)));
    let same = all.filter(|one| {
        let named = one.get_attribute("assessment");
        named.as_deref().unwrap_or(DEFAULT_ASSESSMENT) == assessment
    });
    let place = same.take_while(|one| one != element).count();
    match place {
        0 => "default".to_owned(),
        place => (place + 1).to_string(),
    }
}

/// The language of the element (its own `lang`, or that of what it stands in), then what the reader
/// prefers.
fn languages(element: &Element) -> Vec<Locale> {
    let nearest = element.closest("[lang]").ok().flatten();
    let nearest = nearest.and_then(|one| one.get_attribute("lang"));
    let wanted = nearest.into_iter().chain(preferred_languages());
    wanted.filter_map(|tag| Locale::serving(&tag)).collect()
}
