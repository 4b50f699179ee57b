//! The corpus of the fuzzer, replayed: each file keeps to the law of its kind, and is accepted or
//! refused as its name says. What the fuzzer finds comes here, made small.

mod common;

use std::fs;

use common::imports::teams::any_campaign;
use common::imports::{LAWS, read_by};
use common::root;
use cx_maturity::definition::{Assessment, compile_file};
use cx_maturity::document::team::{
    read_anonymous, read_campaign, read_collection, read_published, read_tallies,
};
use cx_maturity::document::{read_progress, read_report, read_runs, report_text};
use cx_maturity::tally::Layout;

/// The files of a kind: name and bytes.
fn files(kind: &str) -> Vec<(String, Vec<u8>)> {
    let folder = root().join("tests/corpus").join(kind);
    let files = fs::read_dir(&folder).expect("the folder is there");
    let mut found: Vec<_> = files
        .map(|file| {
            let path = file.expect("can be read").path();
            let name = path.file_name().expect("has a name").to_string_lossy();
            (name.into_owned(), fs::read(&path).expect("can be read"))
        })
        .collect();
    found.sort();
    found
}

#[test]
fn each_file_keeps_to_the_law_of_its_kind() {
    let by = read_by();
    for (kind, law) in LAWS {
        for (name, bytes) in files(kind) {
            println!("{kind}/{name}");
            law(&by, &bytes);
        }
    }
}

#[test]
fn each_file_is_accepted_or_refused_as_its_name_says() {
    let by = read_by();
    for (kind, _) in LAWS {
        let (mut sound, mut refused) = (0, 0);
        for (name, bytes) in files(kind) {
            let text = report_text(&bytes);
            let accepted = by.iter().any(|assessment| match kind {
                "report" => text
                    .as_ref()
                    .is_ok_and(|text| read_report(assessment, text).is_ok()),
                "progress" => text
                    .as_ref()
                    .is_ok_and(|text| read_progress(assessment, text).is_ok()),
                "runs" => text
                    .as_ref()
                    .is_ok_and(|text| read_runs(assessment, text).is_ok()),
                "team" => text
                    .as_ref()
                    .is_ok_and(|text| is_of_a_team(&by, assessment, text)),
                _ => compile_file(&bytes).is_ok(),
            });
            let expected = match name.split_once('-') {
                Some(("sound", _)) => true,
                Some(("refused", _)) => false,
                _ => panic!("{kind}/{name}: is it sound, or refused?"),
            };
            assert_eq!(accepted, expected, "{kind}/{name}");
            sound += usize::from(accepted);
            refused += usize::from(!accepted);
        }
        assert!(
            sound > 1 && refused > 1,
            "{kind}: {sound} sound, {refused} refused"
        );
    }
}

fn is_of_a_team(by: &[Assessment], assessment: &Assessment, text: &str) -> bool {
    let layout = Layout::new(assessment, assessment.item_with_id("channel"));
    read_anonymous(&[assessment], text).is_ok()
        || read_campaign(text).is_ok()
        || read_published(text).is_ok()
        || read_collection(&[assessment], text).is_ok()
        || read_tallies(&any_campaign(by), assessment, &layout, text).is_ok()
}
