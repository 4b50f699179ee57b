//! From a path as it is written to what it leads to: a room, or an external crate.

use super::table::Room;

/// The crates that come with the compiler.
const STANDARD: [&str; 3] = ["std", "core", "alloc"];

/// What a path leads to.
#[derive(Debug, PartialEq, Eq)]
pub enum Target {
    /// From the crate's root: the room first. Empty for the root itself.
    Inside(Vec<String>),
    /// An external crate, with the path into it.
    Outside(Vec<String>),
}

/// How names are found: the crates of the manifest, the rooms of the table.
pub struct Names<'a> {
    /// The external crates that can be named.
    pub crates: &'a [String],
    /// The rows of the table.
    pub rooms: &'a [Room],
}

/// All that a path leads to: usually one target or, for names from nearby, none; more where a
/// crate is reached through another one (`yew::web_sys::Event`).
pub fn targets(path: &[String], module: &[String], names: &Names) -> Vec<Target> {
    let crates = (0..path.len())
        .filter(|&at| names.is_crate(&path[at], at))
        .map(|at| Target::Outside(path[at..].to_vec()));
    inside(path, module, names)
        .map(Target::Inside)
        .into_iter()
        .chain(crates)
        .collect()
}

impl Names<'_> {
    fn is_room(&self, name: &str) -> bool {
        self.rooms.iter().any(|room| room.name == name)
    }

    fn is_crate(&self, segment: &str, at: usize) -> bool {
        self.crates.iter().any(|name| name == segment) || (at == 0 && STANDARD.contains(&segment))
    }
}

fn inside(path: &[String], module: &[String], names: &Names) -> Option<Vec<String>> {
    let first = path.first()?;
    let (base, rest) = match first.as_str() {
        "crate" => (0, &path[1..]),
        "self" => (module.len(), &path[1..]),
        "super" => {
            let ups = path
                .iter()
                .take_while(|segment| *segment == "super")
                .count();
            (module.len().saturating_sub(ups), &path[ups..])
        }
        name if module.is_empty() && names.is_room(name) => (0, path),
        _ => return None,
    };
    Some([&module[..base], rest].concat())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports::table::SAMPLE;

    #[track_caller]
    fn check(path: &str, module: &str, expected: &[&str]) {
        let split = |path: &str| -> Vec<String> {
            path.split("::")
                .filter(|name| !name.is_empty())
                .map(str::to_owned)
                .collect()
        };
        let crates = ["yew", "web_sys"].map(str::to_owned);
        let names = Names {
            crates: &crates,
            rooms: SAMPLE,
        };
        let found = targets(&split(path), &split(module), &names);
        let found: Vec<_> = found
            .iter()
            .map(|target| match target {
                Target::Inside(path) => format!("inside {}", path.join("::")),
                Target::Outside(path) => format!("outside {}", path.join("::")),
            })
            .collect();
        assert_eq!(found, expected, "{path} in {module}");
    }

    #[test]
    fn paths_lead_to_rooms() {
        check("crate::session::score", "views", &["inside session::score"]);
        check("self::radar", "views", &["inside views::radar"]);
        check("super::radar", "views::findings", &["inside views::radar"]);
        check(
            "super::super::session",
            "views::findings",
            &["inside session"],
        );
        check("session::score", "", &["inside session::score"]);
        check("super::*", "views", &["inside *"]);
    }

    #[test]
    fn paths_lead_to_crates() {
        check("yew::Html", "views", &["outside yew::Html"]);
        check("std::time", "views", &["outside std::time"]);
        check(
            "yew::web_sys::A",
            "views",
            &["outside yew::web_sys::A", "outside web_sys::A"],
        );
    }

    #[test]
    fn names_from_nearby_lead_nowhere() {
        check("Answer::Chosen", "answers", &[]);
        check("session::score", "views", &[]);
    }
}
