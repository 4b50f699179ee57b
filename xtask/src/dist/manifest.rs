//! `custom-elements.json`: the element's contract in the form that editors and catalogues read
//! (custom-elements-manifest, schema 1.0.0).

use serde_json::{Map, Value, json};
use xtask::contract::{Contract, Line};

/// The manifest of a package whose module `path` defines the element.
pub fn manifest(contract: &Contract, path: &str) -> Value {
    let element = &contract.element;
    let class = class(element);
    let fields = contract.of("prop").map(|line| {
        let kind = json!({ "kind": "field" });
        with(kind, line)
    });
    let methods = contract.of("method").map(|line| {
        let kind = json!({ "kind": "method" });
        with(kind, line)
    });
    let of = |kind: &'static str| -> Vec<Value> {
        contract
            .of(kind)
            .map(|line| with(json!({}), line))
            .collect()
    };
    let events = contract.of("fires").map(|line| {
        let event = json!({ "type": { "text": "CustomEvent" } });
        with(event, line)
    });
    json!({
        "schemaVersion": "1.0.0",
        "modules": [{
            "kind": "javascript-module",
            "path": path,
            "declarations": [{
                "kind": "class",
                "customElement": true,
                "name": class,
                "tagName": element,
                "description": contract.about,
                "superclass": { "name": "HTMLElement" },
                "attributes": of("attr"),
                "members": fields.chain(methods).collect::<Vec<_>>(),
                "events": events.collect::<Vec<_>>(),
                "slots": of("slot"),
                "cssParts": of("csspart"),
                "cssProperties": of("cssproperty"),
            }],
            "exports": [{
                "kind": "custom-element-definition",
                "name": element,
                "declaration": { "name": class, "module": path },
            }],
        }],
    })
}

/// What a line of the contract tells, added.
fn with(mut value: Value, line: &Line) -> Value {
    let mut told = Map::new();
    told.insert("name".to_owned(), json!(line.name));
    told.insert("description".to_owned(), json!(line.about));
    if let Some(of) = &line.of {
        told.insert("type".to_owned(), json!({ "text": of }));
    }
    if let Some(value) = value.as_object_mut() {
        value.append(&mut told);
    }
    value
}

/// The class of an element: `an-element` is `AnElement`.
fn class(element: &str) -> String {
    let words = element.split('-').map(|word| {
        let (first, rest) = word.split_at(word.len().min(1));
        first.to_uppercase() + rest
    });
    words.collect()
}

#[cfg(test)]
mod tests {
    use super::{class, manifest};
    use serde_json::json;
    use xtask::contract::Contract;

    #[test]
    fn tells_the_contract() {
        let source = "/**\n * A thing.\n *\n * @element a-thing\n * @attr {string} lang - Its language.\n\
                      * @method reset - Erases.\n * @slot - Until then.\n */";
        let contract = Contract::read(source).expect("is one");
        let manifest = manifest(&contract, "a.js");
        let told = &manifest["modules"][0]["declarations"][0];
        assert_eq!(told["tagName"], "a-thing");
        let attribute =
            json!({ "name": "lang", "type": { "text": "string" }, "description": "Its language." });
        assert_eq!(told["attributes"], json!([attribute]));
        let method = json!({ "kind": "method", "name": "reset", "description": "Erases." });
        assert_eq!(told["members"], json!([method]));
        assert_eq!(
            told["slots"],
            json!([{ "name": "", "description": "Until then." }])
        );
        assert_eq!(told["events"], json!([]));
    }

    #[test]
    fn names_the_class() {
        assert_eq!(class("cx-maturity"), "CxMaturity");
    }
}
