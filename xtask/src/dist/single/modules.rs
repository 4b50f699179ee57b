//! The modules of the build that go into the script of a page, and those that only export a value,
//! which go beside it as data.

use std::fmt::Write;
use std::path::PathBuf;

use anyhow::Result;
use serde_json::{Value, json};

/// A module of the build.
pub struct Module {
    /// The name by which the element asks for it.
    pub name: String,
    /// Where it stands on this machine.
    pub path: PathBuf,
}

/// The script that makes of these modules the table `MODULES`, which `inline.js` reads.
pub fn table(modules: &[Module]) -> Result<String> {
    let (mut imports, mut entries) = (String::new(), String::new());
    for (at, Module { name, path }) in modules.iter().enumerate() {
        let (name, path) = (json!(name), json!(path));
        writeln!(imports, "import * as module{at} from {path};")?;
        write!(entries, "{name}: module{at}, ")?;
    }
    Ok(format!(
        "{imports}export const MODULES = {{ __proto__: null, {entries}}};\n"
    ))
}

/// The value, in JSON, of a module that does nothing but export it.
pub fn value(module: &str) -> Option<&str> {
    let value = module.strip_prefix("export default ")?.trim_end();
    let value = value.strip_suffix(';').unwrap_or(value);
    serde_json::from_str::<Value>(value).ok()?;
    Some(value)
}

#[cfg(test)]
mod tests {
    use super::{Module, table, value};

    #[test]
    fn a_value_is_told_from_a_module() {
        assert_eq!(
            value("export default [\"p\",{},[]];\n"),
            Some("[\"p\",{},[]]")
        );
        assert_eq!(value("export default [1];export const a=2;"), None);
        assert_eq!(value("export default a;"), None);
        assert_eq!(value("const a=1;export{a as default};"), None);
    }

    #[test]
    fn modules_are_named() {
        let module = Module {
            name: "a.b".to_owned(),
            path: "a-1.js".into(),
        };
        let expected = "import * as module0 from \"a-1.js\";\n\
                        export const MODULES = { __proto__: null, \"a.b\": module0, };\n";
        assert_eq!(table(&[module]).ok().as_deref(), Some(expected));
    }
}
