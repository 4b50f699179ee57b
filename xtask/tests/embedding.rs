//! docs/embedding.md tells the contract of the element and the messages of the frame as their sources
//! do, name by name.

use std::fs;
use std::path::{Path, PathBuf};

use xtask::contract::{Contract, SOURCE};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).expect("is there")
}

/// The names in the first column of a table, the one after a heading or in a comment.
fn named(text: &str, head: &str) -> Vec<String> {
    let table = text.split_once(head).expect("has the table").1;
    let rows = table
        .lines()
        .skip(2)
        .map(|line| line.trim_start_matches("// "));
    let rows = rows.take_while(|line| line.starts_with('|'));
    let cells = rows.map(|row| row.split('|').nth(1).expect("has a cell"));
    cells.flat_map(names).collect()
}

/// What stands between backticks, up to what follows a name; nothing is the slot without one.
fn names(cell: &str) -> Vec<String> {
    if !cell.contains('`') {
        return vec![String::new()];
    }
    let quoted = cell.split('`').skip(1).step_by(2);
    let name = |one: &str| one.split('(').next().unwrap_or_default().to_owned();
    quoted.map(name).collect()
}

/// What the comment above the element's class says of a kind, by name.
fn contract(kind: &str) -> Vec<String> {
    let contract = Contract::read(&read(SOURCE)).expect("is one");
    contract.of(kind).map(|line| line.name.clone()).collect()
}

#[track_caller]
fn check(tag: &str, head: &str, some: &str) {
    let (told, meant) = (named(&read("docs/embedding.md"), head), contract(tag));
    assert!(meant.iter().any(|name| name == some), "{tag}: {meant:?}");
    assert_eq!(told, meant, "{tag}");
}

#[test]
fn the_contract_is_told_name_by_name() {
    check("attr", "| attribute | meaning |", "storage-key");
    check("prop", "| property | meaning |", "answers");
    check("method", "| method | meaning |", "exportReport");
    check("fires", "| event | meaning |", "cx-maturity-erase");
    check("slot", "| slot | meaning |", "");
    check("csspart", "| part | meaning |", "option");
    check(
        "cssproperty",
        "| custom property | meaning |",
        "--cx-maturity-radius",
    );
}

#[test]
fn the_messages_are_told_name_by_name() {
    let (docs, frame) = (read("docs/embedding.md"), read("src/embed/frame.js"));
    for (head, some) in [
        ("| from the frame | with | when |", "declined"),
        ("| to the frame | with | what happens |", "request-report"),
    ] {
        let (told, meant) = (named(&docs, head), named(&frame, head));
        assert!(meant.iter().any(|name| name == some), "{meant:?}");
        assert_eq!(told, meant);
    }
    // And what is told is what is sent and heard.
    let host = read("src/embed/host.js");
    for name in named(&frame, "| from the frame | with | when |") {
        assert!(
            host.contains(&format!("'{name}'")),
            "the host knows no {name}"
        );
    }
    for name in named(&frame, "| to the frame | with | what happens |") {
        let heard = [format!("  {name}("), format!("'{name}'()")];
        assert!(
            heard.iter().any(|one| frame.contains(one)),
            "{name} is not heard"
        );
        assert!(
            host.contains(&format!("'{name}'")),
            "the host says no {name}"
        );
    }
}

#[test]
fn what_connect_gives_is_told() {
    let (docs, host) = (read("docs/embedding.md"), read("src/embed/host.js"));
    let given = host
        .split_once("\n  return {\n")
        .expect("gives something")
        .1;
    let (given, _) = given.split_once("\n  };").expect("ends");
    let outermost = given
        .lines()
        .filter(|line| line.starts_with("    ") && !line.starts_with("     "));
    let given: Vec<_> = outermost
        .filter_map(|line| Some(line.trim().split_once(':')?.0))
        .collect();
    assert_eq!(named(&docs, "| `connect(iframe)` gives | which |"), given);
}

/// Each thing that a page can rely on is tried in a browser, by its name.
#[test]
fn the_contract_is_tried_name_by_name() {
    let folder = root().join("tests/e2e/tests");
    let files = fs::read_dir(folder).expect("is there");
    let paths = files.map(|file| file.expect("is there").path());
    let tests: String = paths
        .filter(|path| path.is_file())
        .map(|path| fs::read_to_string(path).expect("is there"))
        .collect();
    let tried = |kind: &str, name: &str| match kind {
        "attr" => tests.contains(&format!(" {name}")),
        "prop" | "method" => tests.contains(&format!("one.{name}")),
        "fires" => tests.contains(&format!("\"{}\"", name.trim_start_matches("cx-maturity-"))),
        "slot" => name.is_empty() || tests.contains(&format!("slot=\\\"{name}\\\"")),
        "csspart" => tests.contains(&format!("'{name}'")),
        // These are tried one by one as the contract names them.
        _ => tests.contains("cssproperty"),
    };
    for kind in [
        "attr",
        "prop",
        "method",
        "fires",
        "slot",
        "csspart",
        "cssproperty",
    ] {
        for name in contract(kind) {
            assert!(
                tried(kind, &name),
                "no test in a browser tries the {kind} {name:?}"
            );
        }
    }
}
