//! `cargo xtask check`: what is wrong with definitions, and how good they are, in plain words.
//!
//! Owns how that is laid out. Refuses any rule of its own: what the widget would refuse or remark
//! on is told here in the same words.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use cx_maturity::definition::{Compiled, compile_file};
use cx_maturity::locale::Locale;
use cx_maturity::problem::Problem;
use cx_maturity::quality::{Finding, Severity, findings};
use cx_maturity::wording::{self, AuthorMessage, Words};

/// Checks each file; an error if one of them has a problem.
pub fn run(files: &[PathBuf]) -> Result<()> {
    let mut broken = 0;
    for file in files {
        let (told, is_sound) = report(file)?;
        print!("{told}");
        broken += usize::from(!is_sound);
    }
    match broken {
        0 => Ok(()),
        _ => bail!("{broken} of {} can't be used as they are", files.len()),
    }
}

/// What is to be said of a file, and whether it can be used.
fn report(file: &Path) -> Result<(String, bool)> {
    let bytes = fs::read(file).with_context(|| format!("reading {}", file.display()))?;
    let name = file.display();
    Ok(match compile_file(&bytes) {
        Ok(compiled) => (format!("{name}: {}", quality(&compiled)), true),
        Err(problems) => {
            let count = say(&AuthorMessage::Problems(problems.len()));
            (format!("{name}: {count}\n{}\n", told(&problems)), false)
        }
    })
}

/// Problems in words, one a line.
pub fn told(problems: &[Problem]) -> String {
    let lines = problems.iter().map(|problem| {
        let words = wording::problem(Locale::En, problem);
        let (expected, found) = (words.expected, words.found);
        let place = shown(&problem.place);
        format!(
            "  {place}: expected {expected}, found {found}. {}",
            words.hint
        )
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// What a sound definition holds, and what is to be said of it.
fn quality(compiled: &Compiled) -> String {
    let assessment = &compiled.assessment;
    let title = compiled.texts.first().map_or("", |(texts, _)| &texts.title);
    let size = AuthorMessage::Items(assessment.items.len(), assessment.pages.len());
    let tags = assessment.languages.iter().map(|(locale, _)| locale.tag());
    let tags: Vec<_> = tags.collect();
    let mut told = format!(
        "{}: {} {}, {}, dimensions: {}, levels: {}, languages: {}\n",
        say(&AuthorMessage::Sound(title)),
        assessment.id,
        assessment.version,
        say(&size),
        assessment.listed_dimensions(),
        assessment.levels.len(),
        tags.join(" "),
    );
    let found = findings(compiled);
    for severity in [Severity::Fault, Severity::Look] {
        let of: Vec<&Finding> = found
            .iter()
            .filter(|one| one.severity() == severity)
            .collect();
        if of.is_empty() {
            continue;
        }
        let title = match severity {
            Severity::Fault => AuthorMessage::Faults(of.len()),
            Severity::Look => AuthorMessage::Looks(of.len()),
        };
        told += &format!("{}\n", say(&title));
        for one in of {
            let words = wording::finding(Locale::En, &one.kind);
            told += &format!("  {}: {} {}\n", shown(&one.place), words.says, words.hint);
        }
    }
    if found.is_empty() {
        told += &format!("{}\n", say(&AuthorMessage::NothingFound));
    }
    told
}

fn say(message: &AuthorMessage) -> String {
    message.words(Locale::En).into_owned()
}

/// A place; that of the whole file is an empty text.
fn shown(place: &str) -> &str {
    match place {
        "" => "/",
        place => place,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &[u8], expected: &str, sound: bool) {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("a.json");
        fs::write(&file, text).expect("a file");
        let (told, is_sound) = report(&file).expect("is there");
        let told = told.replace(&file.display().to_string(), "a.json");
        assert_eq!((told.as_str(), is_sound), (expected, sound));
        assert_eq!(run(&[file]).is_ok(), sound);
    }

    /// The definition of a published questionnaire.
    fn phq_9() -> String {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        fs::read_to_string(root.join("tests/definitions/phq-9.json")).expect("is there")
    }

    #[test]
    fn tells_all_problems() {
        let text = phq_9().replace("\"version\": \"1.0.0\"", "\"version\": \"one\"");
        let text = text.replace("\"overall\": \"severity\"", "\"overall\": \"severty\"");
        let expected = "\
a.json: There are 2 problems
  /version: expected a version of three numbers, such as 1.0.0, found “one”. Write the version in this form.
  /overall: expected the id of a dimension or a part of an index, found “severty”, which names none. Perhaps “severity” is meant.
";
        check(text.as_bytes(), expected, false);
        let expected = "\
a.json: There is one problem
  /: expected a text file (UTF-8), found other bytes. Save it as UTF-8 text in your editor.
";
        check(&[0xff], expected, false);
    }

    #[test]
    fn tells_how_good_it_is() {
        let expected = "\
a.json: “PHQ-9” can be used: phq-9 1.0.0, 9 items on 1 page, dimensions: 1, levels: 5, languages: en
Worth a look (2)
  /languages: There are no texts in “fr”: who reads in that language sees another one. Add the language if your respondents need it.
  /languages: There are no texts in “it”: who reads in that language sees another one. Add the language if your respondents need it.
";
        check(phq_9().as_bytes(), expected, true);
    }

    #[test]
    fn a_file_that_is_not_there_is_an_error() {
        assert!(run(&[PathBuf::from("none.json")]).is_err());
    }
}
