//! Nothing of one machine is committed: no path of somebody's disk, no private registry.

use crate::repository::{self, Text};
use crate::rule::{Breach, Rule};

const RULE: Rule = Rule {
    name: "no path of one machine and no private registry in a committed file",
    why: "it works for one person, tells strangers about that machine, and breaks for all others",
    remedy: "use a path from the repository's root, an environment variable, or the registry that \
             everybody has; machine settings belong into ~/.cargo and ~/.npmrc",
};

/// In parts, so that this file holds none of them; whether a name must follow.
const FOLDERS: [(&str, bool); 5] = [
    (concat!("/wo", "rk/"), false),
    (concat!("/ro", "ot/"), false),
    (concat!("/ho", "me/"), true),
    (concat!("/Us", "ers/"), true),
    (concat!("C:\\Us", "ers\\"), false),
];

/// Parts of addresses by which private registries and mirrors give themselves away.
const REGISTRIES: [&str; 5] = [
    concat!("/arti", "factory/"),
    concat!("/api/", "npm/"),
    concat!("/api/", "cargo/"),
    concat!("/nexus/", "repository/"),
    concat!("verda", "ccio"),
];

/// In a lock file, what may follow this key.
const SOURCES: [(&str, &str, &str); 3] = [
    (
        "Cargo.lock",
        "source = \"",
        "registry+https://github.com/rust-lang/crates.io-index\"",
    ),
    (
        "package-lock.json",
        "\"resolved\": \"",
        "https://registry.npmjs.org/",
    ),
    (
        "npm-shrinkwrap.json",
        "\"resolved\": \"",
        "https://registry.npmjs.org/",
    ),
];

/// Settings that send a tool to another registry, and the files in which they would stand.
const SETTINGS: [(&str, &str); 6] = [
    (".npmrc", "registry"),
    (".yarnrc.yml", "npmRegistryServer"),
    (".cargo/config.toml", "[source"),
    (".cargo/config.toml", "[registr"),
    (".cargo/config", "[source"),
    (".cargo/config", "[registr"),
];

#[test]
fn the_house_keeps_it() {
    let breaches: Vec<_> = repository::texts().iter().flat_map(breaches).collect();
    RULE.keep(&breaches);
}

fn breaches(file: &Text) -> Vec<Breach> {
    let lines = file.text.lines().enumerate();
    lines
        .flat_map(|(at, line)| {
            let found = folders(line)
                .into_iter()
                .chain(registries(&file.path, line));
            found.map(move |what| Breach::new(&file.path, at + 1, what))
        })
        .collect()
}

fn folders(line: &str) -> Vec<String> {
    let of_a_longer_path = |c: char| c.is_alphanumeric() || "-_.*~}".contains(c);
    let found = FOLDERS.into_iter().filter(|(folder, named)| {
        line.match_indices(folder).any(|(start, _)| {
            let after = &line[start + folder.len()..];
            let absolute = !line[..start].ends_with(of_a_longer_path);
            absolute && (!named || after.starts_with(char::is_alphanumeric))
        })
    });
    found
        .map(|(folder, _)| format!("`{folder}`: a path of one machine"))
        .collect()
}

fn registries(path: &str, line: &str) -> Option<String> {
    let locked = SOURCES.into_iter().find_map(|(file, key, usual)| {
        let source = path
            .ends_with(file)
            .then(|| line.trim().strip_prefix(key))
            .flatten()?;
        (!source.starts_with(usual)).then_some(source)
    });
    let set = SETTINGS
        .into_iter()
        .find_map(|(file, key)| (path.ends_with(file) && line.contains(key)).then_some(key));
    let named = REGISTRIES.into_iter().find(|sign| line.contains(sign));
    locked
        .or(set)
        .or(named)
        .map(|sign| format!("`{sign}`: not the registry that everybody has"))
}

#[cfg(test)]
mod tests {
    use super::{FOLDERS, REGISTRIES, breaches};
    use crate::repository::Text;
    use crate::rule::assert_found;

    #[track_caller]
    fn check(path: &str, text: &str, expected: &[&str]) {
        let (path, text) = (path.to_owned(), text.to_owned());
        assert_found(&breaches(&Text { path, text }), expected);
    }

    #[test]
    fn absolute_paths_of_a_machine_are_found() {
        for (folder, _) in FOLDERS {
            let expected = format!("2: `{folder}`: a path of one machine");
            check("README.md", &format!("see\n`{folder}me/a`\n"), &[&expected]);
            check(
                "README.md",
                &format!("https://example.org{folder}a, ..{folder}a"),
                &[],
            );
        }
        let home = concat!("/ho", "me/");
        check("README.md", &format!("{home}<you>/a"), &[]);
    }

    #[test]
    fn only_the_usual_registries() {
        let usual = "registry+https://github.com/rust-lang/crates.io-index\"";
        check("Cargo.lock", &format!("source = \"{usual}"), &[]);
        let other = "1: `git+https://example.org/a\"`: not the registry that everybody has";
        check(
            "Cargo.lock",
            "source = \"git+https://example.org/a\"",
            &[other],
        );
        let npm = "  \"resolved\": \"https://registry.npmjs.org/a.tgz\",";
        check("tests/e2e/package-lock.json", npm, &[]);
        let other = "1: `https://npm.example/a.tgz\",`: not the registry that everybody has";
        check(
            "package-lock.json",
            &npm.replace("registry.npmjs.org", "npm.example"),
            &[other],
        );
        let set = "1: `registry`: not the registry that everybody has";
        check("web/.npmrc", "registry=https://npm.example/", &[set]);
        let source = "1: `[source`: not the registry that everybody has";
        check(".cargo/config.toml", "[source.crates-io]", &[source]);
        check(".cargo/config.toml", "[alias]", &[]);
        for sign in REGISTRIES {
            let expected = format!("1: `{sign}`: not the registry that everybody has");
            check(
                "README.md",
                &format!("https://example.org{sign}a"),
                &[&expected],
            );
        }
    }
}
