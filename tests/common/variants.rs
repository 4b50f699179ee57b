//! The variants of an enum as its source names them: a test's list of cases must be whole.

use std::collections::BTreeSet;
use std::fs;

use super::root;

/// The names of an enum's variants in a source file.
pub fn variants(path: &str, name: &str) -> BTreeSet<String> {
    let source = fs::read_to_string(root().join(path)).expect("is there");
    let file = syn::parse_file(&source).expect("is Rust");
    let found = file.items.into_iter().find_map(|item| match item {
        syn::Item::Enum(one) if one.ident == name => Some(one.variants),
        _ => None,
    });
    let variants = found.expect("has the enum").into_iter();
    variants.map(|variant| variant.ident.to_string()).collect()
}

/// The name of a value's variant, as `Debug` begins with it.
pub fn variant(value: &impl std::fmt::Debug) -> String {
    let debug = format!("{value:?}");
    let name = debug.split(|c: char| !c.is_alphanumeric()).next();
    name.unwrap_or_default().to_owned()
}
