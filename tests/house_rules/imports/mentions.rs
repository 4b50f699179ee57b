//! What a file names: every path in code, imports, macros and attributes, and every macro call.

use proc_macro2::Ident;
use syn::visit::{self, Visit};
use syn::{Attribute, Item, UseTree};

use super::tokens;
use crate::source;

/// A path or a macro call, as it is written.
#[derive(Debug)]
pub struct Mention {
    /// The names of the path.
    pub path: Vec<String>,
    /// Its line.
    pub line: usize,
    /// Whether it calls a macro.
    pub is_macro: bool,
    /// Whether it is compiled for tests only.
    pub in_test: bool,
    /// The module it stands in, from the crate's root.
    pub module: Vec<String>,
}

impl Mention {
    /// A path.
    pub fn path(path: Vec<String>, line: usize) -> Self {
        let (is_macro, in_test, module) = (false, false, Vec::new());
        Self {
            path,
            line,
            is_macro,
            in_test,
            module,
        }
    }

    /// A macro call.
    pub fn macro_call(path: Vec<String>, line: usize) -> Self {
        let is_macro = true;
        Self {
            is_macro,
            ..Self::path(path, line)
        }
    }
}

/// All that a file names; `module` is the file's own, `in_test` whether it is for tests only.
pub fn mentions(file: &syn::File, module: Vec<String>, in_test: bool) -> Vec<Mention> {
    let found = Vec::new();
    let mut collector = Collector {
        module,
        in_test,
        found,
    };
    collector.visit_file(file);
    collector.found
}

struct Collector {
    module: Vec<String>,
    in_test: bool,
    found: Vec<Mention>,
}

impl Collector {
    fn push(&mut self, mention: Mention) {
        let (in_test, module) = (self.in_test, self.module.clone());
        self.found.push(Mention {
            in_test,
            module,
            ..mention
        });
    }

    fn use_tree(&mut self, tree: &UseTree, before: &[String]) {
        let with = |name: &Ident| [before, &[name.to_string()]].concat();
        let (path, line) = match tree {
            UseTree::Path(path) => return self.use_tree(&path.tree, &with(&path.ident)),
            UseTree::Group(group) => {
                return group
                    .items
                    .iter()
                    .for_each(|tree| self.use_tree(tree, before));
            }
            UseTree::Name(name) if name.ident == "self" => (before.to_vec(), source::line(name)),
            UseTree::Name(name) => (with(&name.ident), source::line(name)),
            UseTree::Rename(name) => (with(&name.ident), source::line(name)),
            UseTree::Glob(star) => ([before, &["*".to_owned()]].concat(), source::line(star)),
        };
        self.push(Mention::path(path, line));
    }

    fn tokens(&mut self, tokens: proc_macro2::TokenStream) {
        for mention in tokens::scan(tokens) {
            self.push(mention);
        }
    }

    /// Visits with the mark that this is for tests only, where its attributes say so.
    fn marked(&mut self, attributes: &[Attribute], visit: impl FnOnce(&mut Self)) {
        let outer = self.in_test;
        self.in_test |= is_test(attributes);
        visit(self);
        self.in_test = outer;
    }
}

impl<'a> Visit<'a> for Collector {
    fn visit_item(&mut self, item: &'a Item) {
        self.marked(attributes(item), |this| visit::visit_item(this, item));
    }

    fn visit_impl_item_fn(&mut self, item: &'a syn::ImplItemFn) {
        self.marked(&item.attrs, |this| visit::visit_impl_item_fn(this, item));
    }

    fn visit_item_mod(&mut self, item: &'a syn::ItemMod) {
        self.module.push(item.ident.to_string());
        visit::visit_item_mod(self, item);
        self.module.pop();
    }

    fn visit_item_use(&mut self, item: &'a syn::ItemUse) {
        self.use_tree(&item.tree, &[]);
    }

    fn visit_item_extern_crate(&mut self, item: &'a syn::ItemExternCrate) {
        self.push(Mention::path(
            vec![item.ident.to_string()],
            source::line(&item.ident),
        ));
    }

    fn visit_path(&mut self, path: &'a syn::Path) {
        if path.segments.len() > 1 {
            let names = path
                .segments
                .iter()
                .map(|segment| segment.ident.to_string());
            self.push(Mention::path(names.collect(), source::line(path)));
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'a syn::Macro) {
        let names = call
            .path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string());
        self.push(Mention::macro_call(
            names.collect(),
            source::line(&call.path),
        ));
        self.tokens(call.tokens.clone());
        visit::visit_macro(self, call);
    }

    fn visit_attribute(&mut self, attribute: &'a Attribute) {
        if let syn::Meta::List(list) = &attribute.meta {
            self.tokens(list.tokens.clone());
        }
        visit::visit_attribute(self, attribute);
    }
}

/// Whether one of them is `cfg(test)`, alone or within `all(…)`.
pub fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let syn::Meta::List(list) = &attribute.meta else {
            return false;
        };
        let words = list.tokens.to_string();
        let words: Vec<_> = words.split(|c: char| !c.is_alphanumeric()).collect();
        let certain = !words.contains(&"not") && !words.contains(&"any");
        list.path.is_ident("cfg") && words.contains(&"test") && certain
    })
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::mentions;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let file = syn::parse_file(text).expect("is Rust");
        let found = mentions(&file, vec!["a".to_owned()], false);
        let show = |mention: &super::Mention| {
            let mark = if mention.is_macro { "!" } else { "" };
            let test = if mention.in_test { " in a test" } else { "" };
            let (line, path, module) = (mention.line, &mention.path, mention.module.join("::"));
            format!("{line}: {}{mark} from {module}{test}", path.join("::"))
        };
        assert_eq!(
            found.iter().map(show).collect::<Vec<_>>(),
            expected,
            "{text}"
        );
    }

    #[test]
    fn imports_come_apart_into_paths() {
        let text = "use crate::{b::{self, C as D},\n e::*};\nextern crate f;";
        let expected = [
            "1: crate::b from a",
            "1: crate::b::C from a",
            "2: crate::e::* from a",
        ];
        check(text, &[&expected[..], &["3: f from a"]].concat());
    }

    #[test]
    fn paths_are_found_in_types_code_macros_and_attributes() {
        check("fn f(a: Vec<b::C>) {}", &["1: b::C from a"]);
        check(
            "fn f() { b::c::<d::E>() }",
            &["1: b::c from a", "1: d::E from a"],
        );
        check(
            "fn f() { g! {\n b::c } }",
            &["1: g! from a", "2: b::c from a"],
        );
        check("#[derive(b::C)] struct D;", &["1: b::C from a"]);
    }

    #[test]
    fn inner_modules_and_tests_are_told_apart() {
        check("mod b { use super::C; }", &["1: super::C from a::b"]);
        check(
            "#[cfg(test)]\nmod b { use super::C; }",
            &["2: super::C from a::b in a test"],
        );
        check(
            "#[cfg(all(test, unix))] use c::D;",
            &["1: c::D from a in a test"],
        );
        check("#[cfg(not(test))] use c::D;", &["1: c::D from a"]);
        check("#[cfg(any(test, unix))] use c::D;", &["1: c::D from a"]);
    }
}
