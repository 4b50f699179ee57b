//! The texts of the published assessments read as their rules ask: short, in the typography of
//! their language, saying the same in each, and none left in another one.

mod common;

use common::{assessments, sound};
use cx_maturity::definition::ActionIx;
use serde_json::Value;

/// A text of an assessment: where it stands, and in which language.
#[derive(Clone)]
struct Words {
    assessment: String,
    tag: String,
    place: String,
    text: String,
}

impl Words {
    /// The language and the place, for whoever mends it.
    fn told(&self) -> String {
        format!(
            "{} {}{}: {}",
            self.assessment, self.tag, self.place, self.text
        )
    }

    /// What kind of text it is.
    fn kind(&self) -> String {
        let keys: Vec<&str> = self.place.split('/').skip(1).collect();
        match keys[..] {
            ["actions", _, "title"] => "action title".to_owned(),
            ["items", _, "stem" | "hint"] | ["actions", ..] => keys[2].to_owned(),
            ["items" | "scales", ..] => "option".to_owned(),
            ["leaders", ..] => "leaders".to_owned(),
            [of, .., what] => format!("{of} {what}"),
            _ => keys.concat(),
        }
    }
}

fn texts() -> Vec<Words> {
    let mut found = Vec::new();
    for (path, text) in assessments() {
        let definition: Value = serde_json::from_str(&text).expect("is JSON");
        let id = definition["id"].as_str().expect("has an id");
        let packs = definition["texts"].as_object().expect("has texts");
        assert!(path.ends_with(format!("{id}/definition.json")));
        for (tag, pack) in packs {
            collect(&(id, tag), String::new(), pack, &mut found);
        }
    }
    found
}

fn collect(of: &(&str, &String), place: String, value: &Value, found: &mut Vec<Words>) {
    match value {
        Value::String(text) => found.push(Words {
            assessment: of.0.to_owned(),
            tag: of.1.clone(),
            place,
            text: text.clone(),
        }),
        Value::Object(fields) => {
            for (key, value) in fields {
                collect(of, format!("{place}/{key}"), value, found);
            }
        }
        Value::Array(entries) => {
            for (at, value) in entries.iter().enumerate() {
                collect(of, format!("{place}/{at}"), value, found);
            }
        }
        other => panic!("{of:?}{place}: {other}"),
    }
}

fn words(text: &str) -> usize {
    text.split(' ')
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .count()
}

/// The most words of each kind of text, and whether it is sentences, with a full stop.
const KINDS: [(&str, usize, bool); 23] = [
    ("title", 8, false),
    ("purpose", 50, true),
    ("audience", 32, true),
    ("method", 80, true),
    ("stem", 18, false),
    ("hint", 32, true),
    ("option", 28, false),
    ("dimensions name", 8, false),
    ("dimensions about", 35, true),
    ("indices name", 8, false),
    ("indices about", 42, true),
    ("levels name", 1, false),
    ("levels about", 42, true),
    ("pages title", 12, false),
    ("pages intro", 30, true),
    ("action title", 14, false),
    ("firstStep", 45, true),
    ("measure", 32, true),
    ("question", 24, false),
    ("caution", 30, true),
    ("leaders", 36, true),
    ("glossary term", 5, false),
    ("glossary meaning", 28, true),
];

#[test]
fn a_text_is_as_short_as_its_kind_asks() {
    for one in texts() {
        let kind = one.kind();
        let found = KINDS.iter().find(|(name, ..)| *name == kind);
        let (_, most, sentences) = found.unwrap_or_else(|| panic!("{}", one.told()));
        let count = words(&one.text);
        assert!(count <= *most, "{count} words: {}", one.told());
        assert_eq!(one.text.ends_with('.'), *sentences, "{}", one.told());
    }
}

#[test]
fn stems_are_questions_and_options_are_not() {
    for words in texts() {
        let asks = matches!(&*words.kind(), "stem" | "question");
        assert_eq!(words.text.ends_with('?'), asks, "{}", words.told());
    }
}

/// Texts that two languages really share, and why.
const SHARED: [(&str, &str); 3] = [
    ("Culture", "the same word in English and French"),
    ("Coordination", "the same word in English and French"),
    ("Marketing", "what the department is called in all three"),
];

#[test]
fn no_text_was_left_in_another_language() {
    let all = texts();
    let mut met = Vec::new();
    for one in &all {
        let same = |other: &&Words| {
            let elsewhere = other.assessment == one.assessment && other.tag != one.tag;
            elsewhere && other.place == one.place && other.text == one.text
        };
        if all.iter().any(|other| same(&other)) {
            let shared = SHARED.iter().find(|(text, _)| *text == one.text);
            let (text, _) = shared.unwrap_or_else(|| panic!("{}", one.told()));
            met.push(*text);
        }
    }
    for (text, reason) in SHARED {
        assert!(
            met.contains(&text),
            "{text} is not shared any more: {reason}"
        );
    }
}

/// The numbers in a text, and what is put in for something else.
fn figures(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|number| !number.is_empty())
        .collect();
    let opened = text.split('{').skip(1);
    found.extend(opened.filter_map(|rest| rest.split('}').next()));
    found.sort_unstable();
    found
}

#[test]
fn every_language_has_the_same_texts_and_the_same_figures() {
    let all = texts();
    for one in all.iter().filter(|one| one.tag == "en") {
        let same = |other: &&Words| other.assessment == one.assessment && other.place == one.place;
        let others: Vec<_> = all.iter().filter(same).collect();
        assert_eq!(others.len(), 3, "{}", one.told());
        for other in others {
            assert_eq!(figures(&other.text), figures(&one.text), "{}", other.told());
        }
    }
    let english = all.iter().filter(|one| one.tag == "en").count();
    assert_eq!(
        all.len(),
        3 * english,
        "no language has more than the first"
    );
}

#[test]
fn no_two_actions_have_the_same_title() {
    for id in ["organisation", "everyone"] {
        for texts in sound(id).1 {
            let all = sound(id).0.actions.len();
            let mut titles: Vec<_> = (0..all)
                .map(|at| texts.action(ActionIx(at)).title.to_lowercase())
                .collect();
            titles.sort_unstable();
            titles.dedup();
            assert_eq!(titles.len(), all, "{id} {}", texts.locale.tag());
        }
    }
}

/// Whoever has to win over another leader finds words for every dimension of the report.
#[test]
fn leaders_are_spoken_to_about_every_dimension() {
    let (assessment, texts) = sound("organisation");
    for texts in texts {
        for dimension in assessment.main_dimensions() {
            assert!(texts.leaders(dimension).is_some());
        }
        assert!(!texts.glossary.is_empty());
    }
}

/// The quotation marks of each language; all others are a slip of the keyboard or of another
/// language. The apostrophe is none of them.
fn quotes(tag: &str) -> &'static [char] {
    if tag == "en" { &['‘'] } else { &['«', '»'] }
}

#[test]
fn each_language_has_its_marks() {
    for words in texts() {
        let (text, told) = (&words.text, words.told());
        let mut strange = ['\'', '"', '“', '”', '„', '‘', '«', '»', '…', '—']
            .into_iter()
            .filter(|mark| !quotes(&words.tag).contains(mark));
        assert!(strange.all(|mark| !text.contains(mark)), "{told}");
        assert!(!text.contains("..") && !text.contains(" - "), "{told}");
        let two = |pair: &[char]| pair.iter().all(|c| c.is_whitespace());
        let chars: Vec<char> = text.chars().collect();
        assert!(!chars.windows(2).any(two) && text.trim() == text, "{told}");
    }
}

/// The blank beside a mark: one that never breaks in French, wide or narrow, none in the others.
fn blank(tag: &str, mark: &str) -> Option<char> {
    match (tag, mark) {
        ("fr", ":" | "»" | "«") => Some('\u{a0}'),
        ("fr", _) => Some('\u{202f}'),
        _ => None,
    }
}

#[test]
fn each_language_has_its_blanks() {
    for words in texts() {
        let text = &words.text;
        let beside = |mark: &'static str| {
            let found = text.match_indices(mark);
            found.filter_map(move |(at, _)| match mark {
                "«" => text[at + mark.len()..].chars().next(),
                _ => text[..at].chars().last(),
            })
        };
        for mark in ["?", "!", ";", ":", "%", "»", "«"] {
            let expected = blank(&words.tag, mark);
            let sound = |c: char| match expected {
                Some(space) => c == space,
                None => !c.is_whitespace(),
            };
            assert!(beside(mark).all(sound), "beside {mark}: {}", words.told());
        }
    }
}
