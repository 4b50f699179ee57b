//! Edits of sound definitions: what else stands there, or nothing.

use serde_json::Value;

use super::text_of;

/// An edit: the place, and what is to stand there (`None`: nothing; at the end of a list: one more).
pub type Edit<'a> = (&'a str, Option<Value>);

/// Something else at this place.
pub fn with(place: &str, value: Value) -> Edit<'_> {
    (place, Some(value))
}

/// Nothing at this place.
pub fn without(place: &str) -> Edit<'_> {
    (place, None)
}

/// The text of a definition of the repository, with these edits.
pub fn edited(id: &str, edits: Vec<Edit>) -> String {
    let mut document: Value = serde_json::from_str(&text_of(id)).expect("is JSON");
    for (place, value) in edits {
        let (parent, key) = place.rsplit_once('/').expect("is a pointer");
        let parent = document
            .pointer_mut(parent)
            .unwrap_or_else(|| panic!("nothing at {place}"));
        match (parent, value) {
            (Value::Object(fields), Some(value)) => drop(fields.insert(key.to_owned(), value)),
            (Value::Object(fields), None) => assert!(fields.remove(key).is_some(), "{place}"),
            (Value::Array(list), Some(value)) => {
                let at: usize = key.parse().expect("is a position");
                if at < list.len() {
                    list[at] = value
                } else {
                    list.push(value)
                }
            }
            (Value::Array(list), None) => drop(list.remove(key.parse().expect("is a position"))),
            _ => panic!("{place} is neither in a list nor in an object"),
        }
    }
    document.to_string()
}
