//! The table `FILES` of what the element loads, as a script that its own is bundled with.
//!
//! Each file stands in a form of its own which bundlers know, so that whoever takes the element from
//! the package need not tell them where its files are.

use std::collections::BTreeMap;

use serde_json::json;

/// Has esbuild leave the files where they are.
pub const APART: &str = "--external:./assets/*";

/// The script: modules that are imported when they are asked for, and addresses. Each kind stands
/// together, which is a few bytes less.
pub fn script(files: &BTreeMap<String, String>) -> String {
    let (modules, others): (Vec<_>, Vec<_>) =
        files.iter().partition(|(_, path)| path.ends_with(".js"));
    let entries = modules.into_iter().chain(others).map(|(name, path)| {
        let form = if path.ends_with(".js") {
            format!("() => import({})", json!(format!("./{path}")))
        } else {
            format!("new URL({}, import.meta.url)", json!(format!("./{path}")))
        };
        format!("  {}: {form},\n", json!(name))
    });
    let entries: String = entries.collect();
    format!("export const FILES = {{\n{entries}}};\n")
}

#[cfg(test)]
mod tests {
    use super::script;
    use std::collections::BTreeMap;

    #[test]
    fn names_each_file_in_full() {
        let files = [
            ("a.wasm", "assets/a.wasm-1.wasm"),
            ("a", "assets/a-1.js"),
            ("b", "assets/b-1.js"),
        ];
        let files = files.map(|(name, path)| (name.to_owned(), path.to_owned()));
        let expected = "export const FILES = {\n  \"a\": () => import(\"./assets/a-1.js\"),\n  \
                        \"b\": () => import(\"./assets/b-1.js\"),\n  \
                        \"a.wasm\": new URL(\"./assets/a.wasm-1.wasm\", import.meta.url),\n};\n";
        assert_eq!(script(&BTreeMap::from(files)), expected);
    }
}
