//! TypeScript types from the published JSON Schemas: one source for what a report and a definition
//! hold.
//!
//! Reads the shapes that our own schemas have, and refuses any other. That of several fields exactly
//! one must be there is left to the programs, which check it.

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

/// A module of types: the schema's own as `name`, with those that it is made of.
pub fn module(schema: &str, name: &str) -> Result<String> {
    let schema: Value = serde_json::from_str(schema)?;
    let mut types = declaration(name, &schema)?;
    for (name, schema) in schema["$defs"].as_object().into_iter().flatten() {
        types += "\n";
        types += &declaration(name, schema).with_context(|| format!("in {name}"))?;
    }
    Ok(types)
}

fn declaration(name: &str, schema: &Value) -> Result<String> {
    let about = comment("", schema);
    Ok(match schema["properties"].as_object() {
        Some(properties) => {
            let fields = fields(schema, properties)?;
            format!("{about}export interface {name} {{\n{fields}}}\n")
        }
        None => format!("{about}export type {name} = {};\n", of(schema)?),
    })
}

fn fields(schema: &Value, properties: &Map<String, Value>) -> Result<String> {
    let required = schema["required"].as_array();
    let mut fields = String::new();
    for (name, schema) in properties {
        let optional = !required.is_some_and(|all| all.iter().any(|one| one == name));
        let mark = if optional { "?" } else { "" };
        let of = of(schema).with_context(|| format!("in {name}"))?;
        fields += &comment("  ", schema);
        fields += &format!("  {}{mark}: {of};\n", key(name));
    }
    Ok(fields)
}

/// A name of a field, in quotes where it is no identifier.
fn key(name: &str) -> String {
    if name.starts_with('$') {
        format!("'{name}'")
    } else {
        name.to_owned()
    }
}

fn comment(indent: &str, schema: &Value) -> String {
    let about = schema["description"].as_str().unwrap_or_default();
    let about = about.replace('\n', " ").replace("*/", "* /");
    if about.is_empty() {
        about
    } else {
        format!("{indent}/** {about} */\n")
    }
}

/// The type of a value.
fn of(schema: &Value) -> Result<String> {
    if let Some(name) = schema["$ref"].as_str() {
        let name = name.strip_prefix("#/$defs/");
        return Ok(name.context("a reference out of the schema")?.to_owned());
    }
    if let Some(constant) = schema.get("const") {
        return Ok(constant.to_string());
    }
    if let Some(choices) = schema["oneOf"].as_array() {
        let choices = choices.iter().map(of).collect::<Result<Vec<_>>>()?;
        return Ok(choices.join(" | "));
    }
    Ok(match schema["type"].as_str() {
        Some("string") => "string".to_owned(),
        Some("integer") => "number".to_owned(),
        Some("boolean") => "boolean".to_owned(),
        Some("null") => "null".to_owned(),
        Some("array") => format!("Array<{}>", of(&schema["items"])?),
        Some("object") => format!("Record<string, {}>", of(&schema["additionalProperties"])?),
        _ => bail!("no type for {schema}"),
    })
}

#[cfg(test)]
mod tests {
    use super::module;
    use cx_maturity::schemas;

    const SCHEMA: &str = r##"{
      "description": "A run.",
      "properties": {
        "$schema": { "type": "string" },
        "when": { "$ref": "#/$defs/When", "description": "Its\ntime." },
        "scores": { "type": "object", "additionalProperties": { "type": "integer" } },
        "items": { "type": "array", "items": { "oneOf": [{ "type": "boolean" }, { "type": "null" }] } }
      },
      "required": ["when"],
      "$defs": { "When": { "oneOf": [{ "const": "now" }, { "const": 1 }] } }
    }"##;

    const TYPES: &str = r#"/** A run. */
export interface Run {
  '$schema'?: string;
  items?: Array<boolean | null>;
  scores?: Record<string, number>;
  /** Its time. */
  when: When;
}

export type When = "now" | 1;
"#;

    #[test]
    fn say_what_the_schema_says() {
        let types = module(SCHEMA, "Run").expect("has types");
        // In whichever order the fields of JSON are read.
        let sorted = |types: &str| {
            let mut lines: Vec<String> = types.lines().map(str::to_owned).collect();
            lines.sort();
            lines
        };
        assert_eq!(sorted(&types), sorted(TYPES));
    }

    #[test]
    fn refuse_what_they_can_not_say() {
        assert!(module(r#"{"type": ["string", "null"]}"#, "A").is_err());
        assert!(module(r#"{"$ref": "other.json"}"#, "A").is_err());
    }

    #[test]
    fn know_all_that_is_published() {
        let definition = module(&schemas::definition(), "Definition").expect("has types");
        assert!(
            definition.contains("export interface Item {"),
            "{definition}"
        );
        let report = module(&schemas::report(), "Report").expect("has types");
        assert!(
            report.contains("answers: Record<string, string>;"),
            "{report}"
        );
        let team = module(&schemas::team(), "PublishedNumbers").expect("has types");
        assert!(team.contains("assessments: Array<Numbers>;"), "{team}");
    }
}
