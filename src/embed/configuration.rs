//! What an element's attributes ask for: language, place of storage, whether there is a choice.

use web_sys::Element;

use crate::browser::preferred_languages;
use crate::locale::Locale;

/// What an element asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Configuration {
    /// Whether it leaves the choice of the assessment to the respondent.
    pub choice: bool,
    /// The place under which answers are kept.
    pub slot: String,
    /// The languages asked for, the most wanted first.
    pub languages: Vec<Locale>,
}

impl Configuration {
    /// Reads an element's attributes: `assessment`, `storage-key`, `lang`. The language that a
    /// person has `chosen` already comes before all.
    ///
    /// Without `storage-key`, the first element on a page that can show an assessment keeps its
    /// answers under `default`, the second under `2`, and so on: two elements are independent.
    pub fn of(element: &Element, assessment: Option<&str>, chosen: Option<&str>) -> Self {
        let chosen = chosen.and_then(Locale::from_tag);
        Self {
            choice: element.get_attribute("assessment").is_none(),
            slot: element
                .get_attribute("storage-key")
                .unwrap_or_else(|| slot(element, assessment)),
            languages: chosen.into_iter().chain(languages(element)).collect(),
        }
    }
}

/// The element's place among those on the page that can show the assessment.
fn slot(element: &Element, assessment: Option<&str>) -> String {
    let tag = element.tag_name();
    let all = element
        .owner_document()
        .map(|page| page.get_elements_by_tag_name(&tag));
    let all = all
        .into_iter()
        .flat_map(|list| (0..list.length()).filter_map(move |at| list.item(at)));
    let same = all.filter(|one| {
        let named = one.get_attribute("assessment");
        named.is_none() || named.as_deref() == assessment
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
