//! The interface's words: each message says something in each language, differs between languages,
//! and shows all that it is given.

mod author;
#[path = "../common/mod.rs"]
mod common;
mod contribution;
mod messages;
mod merging;
mod paper;
mod plan;
mod privacy;
mod progress;
mod report;
mod team;
mod team_plan;

use std::collections::BTreeSet;
use std::fmt::Debug;

use common::variants::{variant, variants};
use cx_maturity::locale::Locale;
use cx_maturity::wording::{
    MergingMessage, PlanMessage, ProgressMessage, TeamMessage, Words, decimal, grouped,
};

/// A message of any kind: how it is written in Rust, and in words.
struct Said {
    debug: String,
    words: [String; 3],
}

fn said<T: Words + Debug>(messages: &[T]) -> impl Iterator<Item = Said> + '_ {
    messages.iter().map(|message| Said {
        debug: format!("{message:?}"),
        words: Locale::ALL.map(|locale| message.words(locale).into_owned()),
    })
}

fn all() -> Vec<Said> {
    let (interface, report) = (messages::all(), report::all());
    let (plan, progress) = (plan::all(), progress::all());
    let (author, privacy) = (author::all(), privacy::all());
    said(&interface)
        .chain(said(&report))
        .chain(said(&plan))
        .chain(said(&progress))
        .chain(said(&author))
        .chain(said(&privacy))
        .chain(said(&merging::all()))
        .chain(said(&team::all()))
        .chain(said(&team_plan::all()))
        .chain(said(&contribution::all()))
        .chain(said(&paper::all()))
        .collect()
}

/// The numbers and words that a message was given.
fn given(debug: &str) -> Vec<String> {
    let parts = debug.split(|c: char| !c.is_alphanumeric()).skip(1);
    let parts = parts.filter(|part| part.chars().any(|c| c.is_ascii_digit()));
    parts.map(str::to_owned).collect()
}

/// The words with the digits of each number in one: `7,002` as `7002`.
fn ungrouped(words: &str) -> String {
    let characters: Vec<char> = words.chars().collect();
    let digit = |at: usize| characters.get(at).is_some_and(char::is_ascii_digit);
    let parts = characters.iter().enumerate().filter(|(at, one)| {
        let three = (at + 1..at + 4).all(digit) && !digit(at + 4);
        let between = [',', '.', '\u{202f}'].contains(one) && *at > 0 && digit(at - 1);
        !(between && three)
    });
    parts.map(|(_, one)| *one).collect()
}

/// The list has each variant of the enum in this file.
fn check_whole<T: Debug>(messages: &[T], path: &str, name: &str) {
    let listed: BTreeSet<String> = messages.iter().map(variant).collect();
    assert_eq!(listed, variants(path, name));
}

#[test]
fn the_lists_of_messages_are_whole() {
    check_whole(&messages::all(), "src/wording/message.rs", "Message");
    let path = "src/wording/report/message.rs";
    check_whole(&report::all(), path, "ReportMessage");
    check_whole(&plan::all(), "src/wording/plan/message.rs", "PlanMessage");
    let path = "src/wording/progress/message.rs";
    check_whole(&progress::all(), path, "ProgressMessage");
    let path = "src/wording/privacy/message.rs";
    check_whole(&privacy::all(), path, "PrivacyMessage");
    let path = "src/wording/merging/message.rs";
    check_whole(&merging::all(), path, "MergingMessage");
    check_whole(&team::all(), "src/wording/team/message.rs", "TeamMessage");
    let path = "src/wording/team_plan/message.rs";
    check_whole(&team_plan::all(), path, "TeamPlanMessage");
    let path = "src/wording/contribution/message.rs";
    check_whole(&contribution::all(), path, "ContributionMessage");
    let path = "src/wording/author/message.rs";
    check_whole(&author::all(), path, "AuthorMessage");
    let path = "src/wording/paper/message.rs";
    check_whole(&paper::all(), path, "PaperMessage");
}

#[test]
fn each_message_shows_all_that_it_is_given() {
    for Said { debug, words } in all() {
        for words in words {
            let plain = ungrouped(&words);
            for part in given(&debug) {
                // "One" may stand for 1.
                let found = [&words, &plain].map(|text| text.matches(&part).count());
                assert!(found.contains(&1) || part == "1", "{debug}: {words}");
            }
            assert!(!words.contains(['{', '}']), "{debug}: {words}");
        }
    }
}

/// Words that two languages really share.
const SHARED: [&str; 10] = [
    "Action",
    "Dimension",
    "Dimensions",
    "Points",
    "Question",
    "Questionnaire",
    "Score",
    "Scores",
    "Sources",
    "points",
];

/// A text broken over lines without a `\` has the source's indentation in it.
#[test]
fn no_message_holds_a_run_of_blanks() {
    for said in all() {
        for words in &said.words {
            assert!(!words.contains("  "), "{}: {words}", said.debug);
            assert!(!words.contains('\n'), "{}: {words}", said.debug);
        }
    }
}

#[test]
fn no_message_was_forgotten_in_translation() {
    for Said { debug, words } in all() {
        assert!(words.iter().all(|words| !words.trim().is_empty()));
        let distinct = words.iter().collect::<BTreeSet<_>>().len();
        let bare = given(&debug).join(" ");
        let shared = |one: &str| {
            let one = one.trim_matches(|c: char| !c.is_alphabetic());
            SHARED
                .iter()
                .any(|shared| one == *shared || one.starts_with("Questionnaire word"))
        };
        let plain = |one: &str| one.replace(|c: char| !c.is_alphanumeric(), "");
        let excused = words
            .iter()
            .any(|one| shared(one) || plain(one) == plain(&bare));
        assert!(distinct == 3 || excused, "{words:?}");
    }
}

#[test]
fn italian_elides_before_a_day_that_begins_with_a_vowel() {
    let reports = |day| ProgressMessage::RunOf(day).words(Locale::It).into_owned();
    assert_eq!(reports("3\u{a0}marzo"), "Rapporto del 3\u{a0}marzo");
    assert_eq!(reports("8\u{a0}marzo"), "Rapporto dell’8\u{a0}marzo");
    assert_eq!(reports("11\u{a0}marzo"), "Rapporto dell’11\u{a0}marzo");
    assert_eq!(reports("18\u{a0}marzo"), "Rapporto del 18\u{a0}marzo");
    let since = PlanMessage::SinceTitle("8\u{a0}marzo").words(Locale::It);
    assert_eq!(since, "Che cosa è cambiato dall’8\u{a0}marzo");
}

#[test]
fn decimals_are_written_as_each_language_does() {
    let all = |hundredths| Locale::ALL.map(|locale| decimal(locale, hundredths));
    assert_eq!(all(75), ["0.75", "0,75", "0,75"]);
    assert_eq!(all(-205), ["−2.05", "−2,05", "−2,05"]);
    assert_eq!(all(0), ["0.00", "0,00", "0,00"]);
}

#[test]
fn large_numbers_are_grouped_as_each_language_does() {
    let all = |number| Locale::ALL.map(|locale| grouped(locale, number));
    assert_eq!(all(300_000), ["300,000", "300\u{202f}000", "300.000"]);
    assert_eq!(
        all(1_234_567),
        ["1,234,567", "1\u{202f}234\u{202f}567", "1.234.567"]
    );
    assert_eq!(all(999), ["999", "999", "999"]);
    assert_eq!(all(0), ["0", "0", "0"]);
}

#[test]
fn so_they_are_in_sentences_and_tables() {
    let taken = Locale::ALL.map(|locale| MergingMessage::Taken(12_345).words(locale));
    let expected = [
        "12,345 reports were added.",
        "12\u{202f}345 bilans ont été recueillis.",
        "12.345 rapporti sono stati raccolti.",
    ];
    assert_eq!(taken, expected);
    let portion = Locale::ALL.map(|locale| TeamMessage::OfPeople(1_200, 4_567).words(locale));
    let expected = [
        "1,200 of 4,567",
        "1\u{202f}200 sur 4\u{202f}567",
        "1.200 su 4.567",
    ];
    assert_eq!(portion, expected);
}
