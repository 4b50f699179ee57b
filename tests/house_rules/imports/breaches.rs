//! Holds what each file names against the table.

use syn::Item;

use super::mentions::{Mention, is_test, mentions};
use super::resolve::{Names, Target, targets};
use super::table::{EXAMPLES, Room, TABLE, room};
use crate::rule::{Breach, Rule};
use crate::source;

const RULE: Rule = Rule {
    name: "a room imports only what the table allows (ARCHITECTURE.md, “Who may import whom”)",
    why: "values flow one way, from the definition to the page: what is decided can be tested \
          without a browser, and gives the same bytes natively and in WebAssembly",
    remedy: "pass the value in as an argument, or move the code to the room that may; if the \
             table is wrong, change tests/house_rules/imports/table.rs and ARCHITECTURE.md with it",
};

/// What a browser doesn't have, or what differs from run to run.
const NEVER_IN_STD: [&str; 7] = ["env", "fs", "io", "net", "process", "thread", "time"];
/// Their order differs from run to run.
const WITHOUT_ORDER: [&str; 2] = ["HashMap", "HashSet"];
/// They write where nobody reads.
const OUTPUT: [&str; 5] = ["print", "println", "eprint", "eprintln", concat!("d", "bg")];

#[test]
fn the_house_keeps_it() {
    let files = source::widget();
    let for_tests: Vec<_> = files
        .iter()
        .flat_map(|(path, file)| test_files(path, file))
        .collect();
    let breaches: Vec<_> = files
        .iter()
        .flat_map(|(path, file)| {
            let module = module(path);
            let in_test = for_tests.iter().any(|tests| module.starts_with(tests));
            breaches(TABLE, path, file, in_test)
        })
        .collect();
    RULE.keep(&breaches);
}

/// The module of a file, from the crate's root.
fn module(path: &str) -> Vec<String> {
    let path = path.trim_start_matches("src/").trim_end_matches(".rs");
    let names = path
        .split('/')
        .filter(|name| *name != "mod" && *name != "lib");
    names.map(str::to_owned).collect()
}

/// The modules that stand in files of their own and are for tests only.
fn test_files(path: &str, file: &syn::File) -> Vec<Vec<String>> {
    let name = |item: &Item| match item {
        Item::Mod(inner) if is_test(&inner.attrs) && inner.content.is_none() => {
            Some([module(path), vec![inner.ident.to_string()]].concat())
        }
        _ => None,
    };
    file.items.iter().filter_map(name).collect()
}

fn breaches(table: &'static [Room], path: &str, file: &syn::File, in_test: bool) -> Vec<Breach> {
    let module = module(path);
    let name = module.first().map_or("lib", String::as_str);
    let Some(room) = room(table, name) else {
        return vec![Breach::new(
            path,
            1,
            format!("the room `{name}` is not in the table"),
        )];
    };
    let row = Row { table, room };
    let mut found: Vec<_> = mentions(file, module, in_test)
        .into_iter()
        .flat_map(|mention| {
            let complaints = row.complaints(&mention).into_iter();
            complaints.map(move |what| Breach::new(path, mention.line, what))
        })
        .collect();
    found.dedup_by(|a, b| a.line == b.line && a.what == b.what);
    found
}

/// A room's row, and the table it stands in.
struct Row {
    table: &'static [Room],
    room: &'static Room,
}

impl Row {
    fn complaints(&self, mention: &Mention) -> Vec<String> {
        let crates = source::dependencies();
        let rooms = self.table;
        let names = Names { crates, rooms };
        let targets = targets(&mention.path, &mention.module, &names).into_iter();
        let of_targets = targets.filter_map(|target| match target {
            Target::Inside(path) => self.inside(&path, mention.in_test),
            Target::Outside(path) => outside(self.room, &path, mention.in_test),
        });
        of_targets.chain(by_chance(self.room, mention)).collect()
    }

    fn inside(&self, path: &[String], in_test: bool) -> Option<String> {
        let full = path.join("::");
        let mut allowed = self.room.rooms().chain(in_test.then_some(EXAMPLES));
        let leads_to = |allowed: &str| {
            let rest = full.strip_prefix(allowed);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
        };
        let name = self.room.name;
        if leads_to(name) || allowed.any(leads_to) {
            return None;
        }
        Some(match path.first().map(String::as_str) {
            None | Some("*") => format!("`{name}` names the whole crate: name the room"),
            Some(other) if room(self.table, other).is_none() => {
                format!("`{name}` names `crate::{full}`, which is in no room of the table")
            }
            Some(_) => format!("`{name}` may not import `{full}`{}", of_these(self.room)),
        })
    }
}

fn of_these(room: &Room) -> String {
    let rooms: Vec<_> = room.rooms().collect();
    match rooms.as_slice() {
        [] => ", nor any other room".to_owned(),
        rooms => format!(", only {}", rooms.join(", ")),
    }
}

fn outside(room: &Room, path: &[String], in_test: bool) -> Option<String> {
    let (name, full) = (room.name, path.join("::"));
    let krate = path.first()?;
    let inner = path.get(1).map(String::as_str).unwrap_or_default();
    match krate.as_str() {
        _ if in_test => None,
        "std" | "core" | "alloc" => (room.pure && NEVER_IN_STD.contains(&inner))
            .then(|| format!("`{name}` may not use `{full}`: it is a function of its arguments")),
        krate if room.crates().any(|allowed| allowed == krate) => None,
        _ => Some(format!("`{name}` may not use the crate `{krate}`")),
    }
}

/// What brings chance or a console into a function of its arguments.
fn by_chance(room: &Room, mention: &Mention) -> Option<String> {
    let bound = room.pure && !mention.in_test;
    let last = mention.path.last().filter(|_| bound)?.as_str();
    let name = room.name;
    if mention.is_macro {
        return OUTPUT
            .contains(&last)
            .then(|| format!("`{name}` may not call `{last}!`: nobody reads it in a browser"));
    }
    let map = mention
        .path
        .iter()
        .find(|name| WITHOUT_ORDER.contains(&name.as_str()))?;
    Some(format!(
        "`{name}` may not use `{map}`, its order differs from run to run: take a BTree"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports::table::SAMPLE;
    use crate::rule::assert_found;

    #[track_caller]
    fn check(path: &str, text: &str, expected: &[&str]) {
        let file = syn::parse_file(text).expect("is Rust");
        assert_found(&breaches(SAMPLE, path, &file, false), expected);
    }

    #[test]
    fn rooms_are_held_to_the_table() {
        let wall = "1: `session` may not import `views::Page`, only locale";
        check("src/session/state.rs", "use crate::views::Page;", &[wall]);
        check(
            "src/session/state.rs",
            "use super::super::{views::Page, locale::L};",
            &[wall],
        );
        check(
            "src/session/mod.rs",
            "fn f() { m!(crate::views::Page) }",
            &[wall],
        );
        check(
            "src/session.rs",
            "mod a { use super::B; use crate::locale::L; }",
            &[],
        );
        let nothing = "1: `locale` may not import `session::S`, nor any other room";
        check("src/locale.rs", "use crate::session::S;", &[nothing]);
        let lib = "1: `lib` may not import `session::f`, only browser";
        check("src/lib.rs", "mod session; fn f() { session::f() }", &[lib]);
    }

    #[test]
    fn a_single_thing_does_not_let_in_its_room() {
        let wall = "2: `browser` may not import `session::Action`, only session::Fault, locale";
        let text = "use crate::session::Fault;\nuse crate::session::Action;";
        check("src/browser/store.rs", text, &[wall]);
    }

    #[test]
    fn the_crate_as_a_whole_has_no_row() {
        let whole = "1: `session` names the whole crate: name the room";
        check("src/session.rs", "use super::*;", &[whole]);
        let stray = "1: `session` names `crate::A`, which is in no room of the table";
        check("src/session.rs", "use crate::A;", &[stray]);
        check(
            "src/attic/mod.rs",
            "",
            &["1: the room `attic` is not in the table"],
        );
    }

    #[test]
    fn crates_are_held_to_the_table() {
        let wall = "1: `views` may not use the crate `web_sys`";
        check(
            "src/views/a.rs",
            "use yew::Html; use web_sys::Event;",
            &[wall],
        );
        check(
            "src/views/a.rs",
            "fn f() { html! { <p>{ web_sys::window() }</p> } }",
            &[wall],
        );
        check(
            "src/views/a.rs",
            "#[cfg(test)] mod tests { use expect_test::expect; }",
            &[],
        );
    }

    #[test]
    fn tests_may_import_examples_and_no_other_room() {
        let wall = "1: `session` may not import `views::V`, only locale";
        check(
            "src/session/a.rs",
            "#[cfg(test)] mod t { use crate::views::V; }",
            &[wall],
        );
        check(
            "src/session/a.rs",
            "#[cfg(test)] mod t { use crate::examples; }",
            &[],
        );
        let outside = "1: `session` may not import `examples`, only locale";
        check("src/session/a.rs", "use crate::examples;", &[outside]);
    }

    #[test]
    fn pure_rooms_know_no_clock_no_chance_and_no_console() {
        let clock = "1: `session` may not use `std::time::Instant`: \
                     it is a function of its arguments";
        check(
            "src/session/a.rs",
            "use std::{fmt, time::Instant};",
            &[clock],
        );
        let map = "1: `session` may not use `HashMap`, its order differs from run to run: \
                   take a BTree";
        check("src/session/a.rs", "use std::collections::HashMap;", &[map]);
        let print = "1: `session` may not call `println!`: nobody reads it in a browser";
        check("src/session/a.rs", "fn f() { println!() }", &[print]);
        check(
            "src/session/a.rs",
            "fn f() { g!({ println!() }) }",
            &[print],
        );
        check("src/browser/a.rs", "use std::time::Duration;", &[]);
        check("src/session/a.rs", "#[cfg(test)] use std::fs;", &[]);
    }

    #[test]
    fn files_for_tests_are_known_by_their_declaration() {
        let file = syn::parse_file("#[cfg(test)] mod tests; mod a;").expect("is Rust");
        assert_eq!(test_files("src/json/mod.rs", &file), [["json", "tests"]]);
    }
}
