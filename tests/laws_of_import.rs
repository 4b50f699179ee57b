//! Laws of reading what comes from outside, on a fixed set of sound documents with random edits: the
//! same laws as the fuzzer's, in every run of the tests.

mod common;

use std::fs;

use common::imports::{LAWS, read_by};
use common::root;
use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, any};
use proptest::test_runner::{RngAlgorithm, RngSeed, TestRunner};

/// What may come to stand in a document.
const PIECES: [&str; 32] = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "null",
    "true",
    "0",
    "1",
    "-1",
    "1.5",
    "1e9",
    "NaN",
    "18446744073709551615",
    "18446744073709551616",
    "\"\"",
    "\"channel\"",
    "\"phone\"",
    "\"overall\"",
    "\"cannot-see\"",
    "\"__proto__\"",
    "\"2027-02-29\"",
    "\\ud83d",
    "\u{0}",
    "é",
    "\u{feff}",
    "\u{202e}",
    "{\"percent\":50}",
    "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
];

/// What is done to a document, and where: two positions, as parts of its length.
type Edit = (u8, u16, u16);

fn edited(sound: &[u8], edits: &[Edit]) -> Vec<u8> {
    let mut bytes = sound.to_vec();
    for &(what, from, to) in edits {
        let at = |part: u16| usize::from(part) * bytes.len() / (usize::from(u16::MAX) + 1);
        let (from, to) = (at(from.min(to)), at(from.max(to)));
        // Mostly little things: a document of which half is gone is hardly one.
        let near = to.min(from + 24);
        let piece = PIECES[usize::from(what) % PIECES.len()].as_bytes();
        match what / 32 {
            0 => drop(bytes.splice(from..near, [])),
            1 => drop(bytes.splice(from..from, piece.iter().copied())),
            2 => drop(bytes.splice(from..near, piece.iter().copied())),
            3 => {
                let again = bytes[from..to].to_vec();
                drop(bytes.splice(to..to, again));
            }
            4 => bytes.truncate(to),
            5 => bytes[from..near].reverse(),
            _ => {
                if let Some(byte) = bytes.get_mut(from) {
                    *byte ^= 1 << (what % 8);
                }
            }
        }
    }
    bytes
}

/// Values put in the place of values: the form stays whole, and the meaning is tried.
fn exchanged(sound: &[u8], edits: &[Edit]) -> Vec<u8> {
    let mut text = String::from_utf8_lossy(sound).into_owned();
    for &(what, from, _) in edits {
        let quotes: Vec<usize> = text.match_indices('"').map(|(at, _)| at).collect();
        let texts: Vec<_> = quotes
            .chunks_exact(2)
            .map(|pair| pair[0]..=pair[1])
            .collect();
        if texts.is_empty() {
            break;
        }
        let one = texts[usize::from(from) % texts.len()].clone();
        let other = &text[texts[usize::from(what) % texts.len()].clone()];
        let other = match what % 3 {
            0 => PIECES[usize::from(what) % PIECES.len()].to_owned(),
            _ => other.to_owned(),
        };
        text.replace_range(one, &other);
    }
    text.into_bytes()
}

fn check(kind: &str, cases: u32, edit: fn(&[u8], &[Edit]) -> Vec<u8>) {
    let by = read_by();
    let (_, law) = LAWS
        .into_iter()
        .find(|(name, _)| *name == kind)
        .expect("is one");
    let folder = fs::read_dir(root().join("tests/corpus").join(kind)).expect("is there");
    let mut paths: Vec<_> = folder
        .map(|file| file.expect("can be read").path())
        .collect();
    paths.retain(|path| path.to_string_lossy().contains("sound-"));
    paths.sort();
    let sound: Vec<_> = paths
        .iter()
        .map(|path| fs::read(path).expect("can be read"))
        .collect();
    let mut runner = TestRunner::new(ProptestConfig {
        cases,
        failure_persistence: None,
        rng_algorithm: RngAlgorithm::ChaCha,
        rng_seed: RngSeed::Fixed(5),
        ..ProptestConfig::default()
    });
    let run = runner.run(
        &(any::<usize>(), vec(any::<Edit>(), 0..6)),
        |(nth, edits)| {
            law(&by, &edit(&sound[nth % sound.len()], &edits));
            Ok(())
        },
    );
    run.unwrap_or_else(|error| panic!("{kind}: {error}"));
}

#[test]
fn reports_are_read_totally() {
    check("report", 3000, edited);
    check("report", 3000, exchanged);
}

#[test]
fn runs_under_way_are_read_totally() {
    check("progress", 3000, edited);
    check("progress", 3000, exchanged);
}

#[test]
fn what_is_handed_over_for_a_team_is_read_totally() {
    check("team", 2000, edited);
    check("team", 2000, exchanged);
}

#[test]
fn kept_runs_are_read_totally() {
    check("runs", 2000, edited);
    check("runs", 2000, exchanged);
}

#[test]
fn definitions_are_read_totally() {
    check("definition", 600, edited);
    check("definition", 600, exchanged);
}
