//! The words of exports, and the names of functions, tracks, concerns and outcomes: each in each
//! language, none left in another one, in the typography of its language.

mod common;

use std::collections::BTreeSet;

use common::variants::{variant, variants};
use cx_maturity::definition::wire::{FunctionId, Lens, Outcome, Track};
use cx_maturity::locale::Locale;
use cx_maturity::wording::{Export, export_text, function, labelled, lens, outcome, track};

const ALL: [Export; 51] = [
    Export::Row,
    Export::Id,
    Export::Name,
    Export::PartOf,
    Export::AlsoIn,
    Export::Answer,
    Export::OutOf,
    Export::Ratio,
    Export::LevelReached,
    Export::Applicable,
    Export::HighestPoints,
    Export::RowOverall,
    Export::RowDimension,
    Export::RowPart,
    Export::RowTotal,
    Export::RowItem,
    Export::Count,
    Export::Share,
    Export::Low,
    Export::High,
    Export::RowReports,
    Export::RowAnswers,
    Export::RowMean,
    Export::RowFavourable,
    Export::RowCannotSee,
    Export::RowArrivals,
    Export::RowArrivedWell,
    Export::Title,
    Export::Description,
    Export::Status,
    Export::When,
    Export::Owner,
    Export::DueDate,
    Export::HorizonDays,
    Export::FirstStep,
    Export::Measure,
    Export::Question,
    Export::Caution,
    Export::Track,
    Export::Lens,
    Export::Outcome,
    Export::Labels,
    Export::Open,
    Export::Done,
    Export::Now,
    Export::Later,
    Export::LevelsTitle,
    Export::Reached,
    Export::ByScore,
    Export::OverTimeTitle,
    Export::MethodChanged,
];

#[test]
fn the_list_of_exports_is_whole() {
    let listed: BTreeSet<String> = ALL.iter().map(variant).collect();
    assert_eq!(listed, variants("src/wording/exports/message.rs", "Export"));
}

/// Words that two languages really share.
const SHARED: [&str; 7] = [
    "Culture",
    "Description",
    "Dimension",
    "Indice",
    "Marketing",
    "Question",
    "Responsabile",
];

/// Each says something in each language, and the languages differ.
fn check(words: [&str; 3]) {
    for (locale, words) in Locale::ALL.into_iter().zip(words) {
        assert!(!words.is_empty() && words.trim() == words, "{words}");
        assert!(!words.contains(['\'', '"']), "straight quotes: {words}");
        for mark in [':', ';', '?', '!'] {
            let spaced = words.contains(&format!("\u{a0}{mark}"));
            assert!(locale == Locale::Fr || !spaced, "{words}");
        }
    }
    let distinct: BTreeSet<&str> = words.into_iter().collect();
    let shared = words.iter().any(|word| SHARED.contains(word));
    assert!(distinct.len() == 3 || shared, "{words:?}");
}

#[test]
fn every_export_is_worded_in_every_language() {
    for export in ALL {
        check(Locale::ALL.map(|locale| export_text(locale, export)));
    }
}

#[test]
fn every_term_is_worded_in_every_language() {
    let all = |word: &dyn Fn(Locale) -> &'static str| check(Locale::ALL.map(word));
    for (_, one) in FunctionId::ALL {
        all(&|locale| function(locale, *one));
    }
    for (_, one) in Track::ALL {
        all(&|locale| track(locale, *one));
    }
    for (_, one) in Lens::ALL {
        all(&|locale| lens(locale, *one));
    }
    for (_, one) in Outcome::ALL {
        all(&|locale| outcome(locale, *one));
    }
}

/// Two columns, or two functions, of one name could not be told apart.
#[test]
fn no_two_of_a_kind_have_the_same_name() {
    for locale in Locale::ALL {
        let plan = &ALL[16..31];
        let names: BTreeSet<_> = plan.iter().map(|one| export_text(locale, *one)).collect();
        assert_eq!(names.len(), plan.len(), "{locale:?}");
        let functions = FunctionId::ALL.iter();
        let names: BTreeSet<_> = functions.map(|(_, one)| function(locale, *one)).collect();
        assert_eq!(names.len(), FunctionId::ALL.len(), "{locale:?}");
    }
}

#[test]
fn a_colon_is_set_as_each_language_sets_it() {
    let of = |locale| labelled(locale, "A", "b");
    assert_eq!(Locale::ALL.map(of), ["A: b", "A\u{a0}: b", "A: b"]);
}
