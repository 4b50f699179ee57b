//! What integration tests share: the definitions of the repository, answers by ids, a scripted
//! respondent.

#![allow(dead_code, reason = "each test binary uses a part of it")]

pub mod cases;
pub mod comparison;
pub mod edits;
pub mod hostile;
pub mod imports;
pub mod organisation;
pub mod random;
pub mod reach;
pub mod respondent;
pub mod shown;
pub mod small;
pub mod snapshots;
pub mod stored;
pub mod team;
pub mod variants;

use std::fs;
use std::path::{Path, PathBuf};

use cx_maturity::answers::{Answer, Answers};
use cx_maturity::definition::{Assessment, ItemIx, Texts, parse_document};
use cx_maturity::document::report;
use cx_maturity::locale::Locale;
use cx_maturity::plan::Plan;
use cx_maturity::scoring::score;
use cx_maturity::wording::Phrasebook;

/// The repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What the first program has its words from.
pub fn phrasebook(locale: Locale) -> Phrasebook {
    let file = Phrasebook::written(locale);
    Phrasebook::load(file.as_bytes()).expect("is whole")
}

/// The published assessments: path and text of each definition.
pub fn assessments() -> Vec<(PathBuf, String)> {
    let folders = fs::read_dir(root().join("assessments")).expect("the folder is there");
    let mut found: Vec<_> = folders
        .map(|folder| folder.expect("can be read").path().join("definition.json"))
        .filter(|path| path.is_file())
        .map(read)
        .collect();
    found.sort();
    found
}

/// The definitions in a folder that holds nothing else.
fn folder(path: &str) -> Vec<(PathBuf, String)> {
    let files = fs::read_dir(root().join(path)).expect("the folder is there");
    let mut found: Vec<_> = files
        .map(|file| read(file.expect("can be read").path()))
        .collect();
    found.sort();
    found
}

/// The published assessments, the examples of the tests, and those of the guide for authors.
pub fn definitions() -> Vec<(PathBuf, String)> {
    let mut found = folder("tests/definitions");
    found.extend(folder("examples/definitions"));
    found.extend(assessments());
    found
}

fn read(path: PathBuf) -> (PathBuf, String) {
    let text = fs::read_to_string(&path).expect("is UTF-8 text");
    (path, text)
}

/// The text of a definition of the repository, by its id.
pub fn text_of(id: &str) -> String {
    let paths = [
        format!("tests/definitions/{id}.json"),
        format!("examples/definitions/{id}.json"),
        format!("assessments/{id}/definition.json"),
    ];
    let mut paths = paths.map(|path| root().join(path)).into_iter();
    let path = paths.find(|path| path.is_file());
    let path = path.unwrap_or_else(|| panic!("no definition {id}"));
    read(path).1
}

/// A definition of the repository, with its texts.
pub fn sound(id: &str) -> (Assessment, Vec<Texts>) {
    parse_document(&text_of(id)).unwrap_or_else(|problems| panic!("{id}: {problems:#?}"))
}

/// The report on these answers, with no plan and no day.
pub fn report_on(assessment: &Assessment, answers: &Answers) -> String {
    let scorecard = score(assessment, answers);
    report(assessment, answers, &scorecard, &Plan::default(), None)
}

/// Answers by ids; `cannot-see` and `does-not-apply` stand for the further answers.
pub fn answers(assessment: &Assessment, given: &[(&str, &str)]) -> Answers {
    let mut answers = Answers::none(assessment);
    for (item, given) in given {
        let (item, answer) = answer(assessment, item, given);
        answers.set(item, Some(answer));
    }
    answers
}

/// One answer by ids.
pub fn answer(assessment: &Assessment, item: &str, given: &str) -> (ItemIx, Answer) {
    let at = assessment
        .item_with_id(item)
        .unwrap_or_else(|| panic!("no item {item}"));
    let answer = match given {
        "cannot-see" => Answer::CannotSee,
        "does-not-apply" => Answer::DoesNotApply,
        option => {
            let option = assessment.item(at).option(option);
            Answer::Chosen(option.unwrap_or_else(|| panic!("no option {given} of {item}")))
        }
    };
    (at, answer)
}
