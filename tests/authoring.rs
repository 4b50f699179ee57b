//! The guide for authors tells what is true: its files are sound, its snippets are theirs, and the
//! check says of them what the guide says.

mod common;

use std::fs;

use common::{root, text_of};
use cx_maturity::definition::{Compiled, compile};
use cx_maturity::locale::Locale;
use cx_maturity::quality::{Severity, findings};
use cx_maturity::wording::finding;
use serde_json::Value;

const FILES: [&str; 3] = ["meetings-1.json", "meetings-2.json", "meetings-3.json"];

fn guide() -> String {
    fs::read_to_string(root().join("docs/authoring.md")).expect("is there")
}

/// The fenced blocks of a language: the words after it, and the content.
fn blocks(language: &str) -> Vec<(Vec<String>, String)> {
    let guide = guide();
    let fenced = guide.split("```").skip(1).step_by(2);
    let of = fenced.filter_map(|block| {
        let (info, content) = block.split_once('\n')?;
        let mut words = info.split(' ').map(str::to_owned);
        (words.next()? == language).then(|| (words.collect(), content.to_owned()))
    });
    of.collect()
}

fn example(file: &str) -> String {
    text_of(file.strip_suffix(".json").expect("is JSON"))
}

fn compiled(file: &str) -> Compiled {
    compile(&example(file)).unwrap_or_else(|problems| panic!("{file}: {problems:#?}"))
}

#[test]
fn its_files_are_those_that_are_there() {
    let there = fs::read_dir(root().join("examples/definitions")).expect("is there");
    let there = there.map(|file| file.expect("can be read").file_name());
    let mut there: Vec<_> = there
        .map(|name| name.into_string().expect("is text"))
        .collect();
    there.sort();
    assert_eq!(there, FILES);
    for file in FILES {
        assert!(
            guide().contains(&format!("(../examples/definitions/{file})")),
            "{file}"
        );
    }
}

#[test]
fn its_snippets_are_those_of_the_files() {
    let mut files = Vec::new();
    for (words, content) in blocks("json") {
        let [file, place] = words.as_slice() else {
            panic!("a snippet names its file and place: {content}");
        };
        let document: Value = serde_json::from_str(&example(file)).expect("is JSON");
        let told: Value = serde_json::from_str(&content).expect("is JSON");
        assert_eq!(document.pointer(place), Some(&told), "{file} {place}");
        files.push(file.clone());
    }
    files.dedup();
    assert_eq!(files, FILES);
}

/// What `cargo xtask check` prints of the findings.
fn said(file: &str) -> String {
    let found = findings(&compiled(file));
    let lines = found.iter().map(|one| {
        assert_eq!(one.severity(), Severity::Look, "{one:?}");
        let words = finding(Locale::En, &one.kind);
        format!("  {}: {} {}\n", one.place, words.says, words.hint)
    });
    lines.collect()
}

#[test]
fn the_check_says_what_it_says() {
    let blocks = blocks("text");
    assert_eq!(blocks.len(), 2);
    for (words, content) in blocks {
        assert_eq!(said(&words[0]), content, "{words:?}");
    }
    // The second step adds nothing to what is said of the first.
    assert_eq!(said(FILES[0]), said(FILES[1]));
}

#[test]
fn its_steps_grow() {
    let sizes = FILES.map(|file| {
        let assessment = compiled(file).assessment;
        let conditions = assessment
            .items
            .iter()
            .filter(|one| one.condition.is_some());
        (
            assessment.items.len(),
            assessment.levels.len(),
            conditions.count(),
        )
    });
    assert_eq!(sizes, [(5, 0, 0), (6, 3, 0), (9, 3, 1)]);
}

#[test]
fn its_links_lead_somewhere() {
    let text = guide();
    let targets = text.split("](").skip(1);
    for target in targets.filter_map(|rest| rest.split(')').next()) {
        assert!(root().join("docs").join(target).exists(), "{target}");
    }
}
