//! The README tells what is true: its commands exist, its files exist, its definition is sound,
//! and its table of attributes is the element's contract.

mod common;

use std::fs;

use common::root;
use cx_maturity::definition::parse_document;

fn readme() -> String {
    fs::read_to_string(root().join("README.md")).expect("is there")
}

/// The contents of the fenced blocks of a language.
fn blocks(language: &str) -> Vec<String> {
    let (readme, fence) = (readme(), format!("```{language}\n"));
    let opened = readme.split(&fence).skip(1);
    opened
        .filter_map(|rest| rest.split("```").next().map(str::to_owned))
        .collect()
}

#[test]
fn its_commands_exist() {
    let help = fs::read_to_string(root().join("xtask/src/arguments.rs")).expect("is there");
    let text = readme();
    let commands = text.split("cargo xtask ").skip(1);
    let commands: Vec<&str> = commands
        .map(|rest| {
            rest.split(|c: char| !c.is_ascii_lowercase())
                .next()
                .unwrap_or_default()
        })
        .collect();
    assert!(commands.contains(&"start") && commands.contains(&"test"));
    for command in commands {
        assert!(
            help.contains(&format!("\"{command}\"")),
            "cargo xtask {command}"
        );
    }
}

#[test]
fn its_definition_is_sound() {
    let blocks = blocks("json");
    let [definition] = blocks.as_slice() else {
        panic!("expected one definition, found {}", blocks.len());
    };
    let (assessment, texts) = parse_document(definition).expect("is sound");
    assert_eq!((assessment.items.len(), texts.len()), (1, 1));
}

#[test]
fn its_links_lead_somewhere() {
    let text = readme();
    let targets = text
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next());
    for target in targets.filter(|target| !target.starts_with("https://")) {
        assert!(root().join(target).exists(), "{target}");
    }
}

/// The element's doc comment is its contract; the README's table says the same.
#[test]
fn its_attributes_are_those_of_the_element() {
    let element = fs::read_to_string(root().join("src/embed/element.js")).expect("is there");
    let contract = element
        .lines()
        .filter_map(|line| line.split("@attr {").nth(1)?.split("} ").nth(1));
    let contract: Vec<&str> = contract.filter_map(|rest| rest.split(' ').next()).collect();
    let text = readme();
    let table = text
        .split("| attribute | meaning |")
        .nth(1)
        .expect("has the table");
    let rows = table.split("\n\n").next().unwrap_or_default().lines();
    let rows: Vec<&str> = rows.filter_map(|row| row.split('`').nth(1)).collect();
    assert_eq!(rows, contract);
    let snippet = blocks("html").concat();
    assert!(snippet.contains("src=\"cx-maturity.js\"") && snippet.contains("<cx-maturity "));
}
