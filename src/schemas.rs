//! The published JSON Schemas (draft 2020-12), generated from the wire structs.
//!
//! Owns what the structs alone do not say: that an absent field is left out and never `null`, that
//! exactly one of some fields must stand, and that a whole definition has its texts. Refuses rules
//! of meaning (that an id leads somewhere): those are `parse`'s.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use crate::definition::wire::DefinitionWire;
use crate::document::team::published::wire::PublishedWire;
use crate::document::wire::ReportWire;

/// Objects of which exactly one of these lists of fields must stand, as `parse` asks.
const EXACTLY_ONE: [(&str, &[&[&str]]); 10] = [
    ("ItemWire", &[&["options"], &["scale"]]),
    (
        "ConditionWire",
        &[&["item", "is"], &["all"], &["any"], &["not"]],
    ),
    ("MemberWire", &[&["item"], &["dimension"]]),
    ("CutWire", &[&["percent"], &["points"], &["level"]]),
    ("GateWire", &[&["item"], &["dimension"], &["everyPartOf"]]),
    ("ActionWire", &[&["step"], &["items"]]),
    ("TargetWire", &[&["level"], &["percent"]]),
    ("PlannedWire", &[&["action"], &["own"]]),
    ("AnsweredWire", &[&["counts"], &["band"]]),
    ("ArrivedWire", &[&["count", "of"], &["band"]]),
];

/// The schema of a whole definition, as it stands in `assessments/*/definition.json`.
pub fn definition() -> String {
    let mut schema = generated::<DefinitionWire>("Definition of an assessment", "definition", 1);
    // The build moves the texts into files of their own and leaves their hashes behind: in a whole
    // definition it is the other way round.
    if let Some(properties) = fields_of(&mut schema, "properties") {
        properties.remove("textHashes");
    }
    if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
        required.push(json!("texts"));
    }
    written(&schema)
}

/// The schema of a report, as it is saved and loaded.
pub fn report() -> String {
    written(&generated::<ReportWire>(
        "Report of a respondent",
        "report",
        1,
    ))
}

/// The schema of the numbers that were published of a team.
pub fn team() -> String {
    written(&generated::<PublishedWire>(
        "Published numbers of a team",
        "document of published numbers",
        1,
    ))
}

fn generated<T: JsonSchema>(title: &str, kind: &str, format: u32) -> Value {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut schema = generator.into_root_schema_for::<T>().to_value();
    strict(&mut schema);
    if let Some(definitions) = fields_of(&mut schema, "$defs") {
        for (name, one) in definitions.iter_mut() {
            strict(one);
            exactly_one(name, one);
        }
    }
    schema["title"] = json!(format!("CX Maturity: {title}"));
    schema["properties"]["format"] = json!({
        "description": format!("The version of the format of a {kind}."),
        "const": format,
        "type": "integer",
    });
    schema
}

fn fields_of<'a>(schema: &'a mut Value, key: &str) -> Option<&'a mut Map<String, Value>> {
    schema.get_mut(key).and_then(Value::as_object_mut)
}

/// A field that may be missing is `Option` in Rust, which stands for `null` too in a generated
/// schema; what is read refuses `null`.
fn strict(schema: &mut Value) {
    for (_, field) in fields_of(schema, "properties").into_iter().flatten() {
        without_null(field);
    }
}

fn without_null(field: &mut Value) {
    if let Some(kinds) = field.get_mut("type").and_then(Value::as_array_mut) {
        kinds.retain(|kind| kind != "null");
        if let [only] = kinds.as_slice() {
            field["type"] = only.clone();
        }
    }
    let Some(mut forms) = field
        .as_object_mut()
        .and_then(|field| field.remove("anyOf"))
    else {
        return;
    };
    let of = forms.as_array_mut().map(std::mem::take).unwrap_or_default();
    for form in of.into_iter().filter(|form| form["type"] != "null") {
        if let (Some(field), Value::Object(form)) = (field.as_object_mut(), form) {
            field.extend(form);
        }
    }
}

/// Exactly one of the lists of fields stands, and no field of another.
fn exactly_one(name: &str, schema: &mut Value) {
    let Some((_, forms)) = EXACTLY_ONE.iter().find(|(of, _)| *of == name) else {
        return;
    };
    let all: Vec<&str> = forms
        .iter()
        .flat_map(|fields| fields.iter().copied())
        .collect();
    let one_of = forms.iter().map(|fields| {
        let others = all.iter().filter(|field| !fields.contains(field));
        let refused: Map<String, Value> = others
            .map(|field| ((*field).to_owned(), json!(false)))
            .collect();
        json!({ "required": fields, "properties": refused })
    });
    schema["oneOf"] = Value::Array(one_of.collect());
}

/// Pretty JSON with a line end. Keys are sorted, whatever `serde_json` was built to do with them;
/// types are named as the documents name them.
fn written(schema: &Value) -> String {
    let sorted = sorted(schema);
    let json = serde_json::to_string_pretty(&sorted).expect("a schema can always be written");
    json.replace("Wire\"", "\"") + "\n"
}

fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let mut keys: Vec<_> = fields.keys().collect();
            keys.sort_unstable();
            let fields = keys
                .into_iter()
                .map(|key| (key.clone(), sorted(&fields[key])));
            Value::Object(fields.collect())
        }
        Value::Array(list) => Value::Array(list.iter().map(sorted).collect()),
        plain => plain.clone(),
    }
}
