//! What is taken along, read by parsers that know nothing of us: tables by `csv`, calendars by
//! `icalendar`, drawings by `roxmltree`.

#[path = "../common/mod.rs"]
mod common;

mod calendars;
mod drawings;
mod laws;
mod over_time;
mod plans;
mod tables;
mod teams;

use std::rc::Rc;

use common::{answers, sound};
use cx_maturity::date::Date;
use cx_maturity::definition::wire::FunctionId;
use cx_maturity::definition::{Assessment, Texts};
use cx_maturity::locale::Locale;
use cx_maturity::plan::{Entry, Plan, What};
use cx_maturity::scoring::{Scorecard, score};
use proptest::prelude::ProptestConfig;
use proptest::test_runner::{RngAlgorithm, RngSeed, TestRunner};

/// `take-away` in one language.
fn take_away(locale: Locale) -> (Assessment, Texts) {
    let (assessment, texts) = sound("take-away");
    let texts = texts.into_iter().find(|one| one.locale == locale);
    (assessment, texts.expect("has the language"))
}

/// Answers to it: 7/9 for listening, 2/3 for acting, none for telling.
fn scored(assessment: &Assessment) -> Scorecard {
    let given = [
        ("function", "marketing"),
        ("ask", "always"),      // 3 of 3, twice
        ("share", "sometimes"), // 1 of 3
        ("mend", "sometimes"),  // 3 + 0 − 1 = 2 of 3
        ("tell", "cannot-see"),
    ];
    score(assessment, &answers(assessment, &given))
}

fn day(text: &str) -> Date {
    Date::parse(text).expect("is a day")
}

/// An own action in words; an action of the library by its id.
fn entry(what: What, now: bool, due: Option<&str>) -> Entry {
    Entry {
        what,
        now,
        owner: None,
        due: due.map(day),
        done: false,
    }
}

fn own(words: &str) -> What {
    What::Own(Rc::from(words))
}

fn proposed(id: &str) -> What {
    What::Proposed(Rc::from(id))
}

/// Four actions: one for later stands first, one is done, one is no longer in the library.
fn plan() -> Plan {
    let mut own = entry(own("=2+3; my own, \"really\""), false, Some("2027-03-01"));
    own.owner = Some(FunctionId::Service);
    let mut ask = entry(proposed("ask-five"), true, Some("2026-12-22"));
    ask.owner = Some(FunctionId::Finance);
    let mut halve = entry(proposed("halve-waiting"), true, Some("2026-11-30"));
    halve.done = true;
    let gone = entry(proposed("gone"), false, None);
    Plan {
        entries: vec![own, ask, halve, gone],
        ..Plan::default()
    }
}

/// The same cases on every run and every machine.
fn runner() -> TestRunner {
    TestRunner::new(ProptestConfig {
        cases: 256,
        failure_persistence: None,
        rng_algorithm: RngAlgorithm::ChaCha,
        rng_seed: RngSeed::Fixed(1),
        ..ProptestConfig::default()
    })
}
