//! The plan as a calendar: what an importer finds in it, and when there is none.

use cx_maturity::exports::calendar;
use cx_maturity::locale::Locale;
use cx_maturity::plan::{Entry, Plan};
use icalendar::{Calendar, CalendarComponent, Component, Event};

use super::{day, entry, own, plan, proposed, take_away};

/// The entries of a plan's calendar, as an importer reads them.
pub fn events(locale: Locale, plan: &Plan) -> Vec<Event> {
    let (assessment, texts) = take_away(locale);
    let text = calendar(&assessment, &texts, plan, day("2026-11-22")).expect("has an entry");
    let calendar: Calendar = text.parse().expect("is a calendar");
    let components = calendar.components.into_iter();
    let events = components.map(|component| match component {
        CalendarComponent::Event(event) => event,
        other => panic!("{other:?}"),
    });
    events.collect()
}

fn of(entries: Vec<Entry>) -> Plan {
    Plan {
        entries,
        ..Plan::default()
    }
}

#[test]
fn each_open_action_with_a_day_is_an_entry() {
    let events = events(Locale::En, &plan());
    let summaries: Vec<_> = events.iter().filter_map(Component::get_summary).collect();
    let expected = [
        "Ask five customers, and write down “why”",
        "=2+3; my own, \"really\"",
    ];
    assert_eq!(summaries, expected);
    let ask = &events[0];
    let value = |name: &str| ask.property_value(name).expect("has it");
    assert_eq!(value("UID"), "ask-five@take-away.cx-maturity");
    assert_eq!(value("DTSTAMP"), "20261122T000000Z");
    assert_eq!(value("DTSTART"), "20261222");
    assert_eq!(value("TRANSP"), "TRANSPARENT");
    let start = ask.properties()["DTSTART"].params().get("VALUE");
    assert_eq!(
        start.map(|value| value.value()),
        Some("DATE"),
        "a whole day"
    );
    let description = "First step: Two of you ring five customers; one asks, one writes.\n\
         Keep C:\\notes.\n\
         Sign of success: Customers asked: 5 within 30 days.\n\
         Question to ask first: Who last asked them?\n\
         Caution: Sell them nothing on the phone.";
    assert_eq!(ask.get_description(), Some(description));
    assert_eq!(events[1].get_description(), None);
}

/// The bytes, which an importer's leniency can't hide: CRLF, folds, escapes, nothing more.
#[test]
fn the_bytes_in_french() {
    let (assessment, texts) = take_away(Locale::Fr);
    let plan = of(vec![entry(
        proposed("halve-waiting"),
        true,
        Some("2026-11-30"),
    )]);
    let text = calendar(&assessment, &texts, &plan, day("2026-11-22")).expect("has an entry");
    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//CX Maturity//CX Maturity//FR",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        "UID:halve-waiting@take-away.cx-maturity",
        "DTSTAMP:20261122T000000Z",
        "DTSTART;VALUE=DATE:20261130",
        "TRANSP:TRANSPARENT",
        "SUMMARY:=50 % d’attente en moins",
        "DESCRIPTION:Premier pas\u{a0}: Mesurez-la.\\nSigne de réussite\u{a0}: Attente\u{a0}: 50",
        "  % de moins en 7 jours.",
        "CATEGORIES:CX Maturity,Écouter et entendre,Agir",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ];
    assert_eq!(text, expected.join("\r\n"));
}

#[test]
fn there_is_none_without_an_open_action_that_has_a_day() {
    let (assessment, texts) = take_away(Locale::En);
    let mut done = entry(own("done"), true, Some("2026-12-01"));
    done.done = true;
    for entries in [vec![], vec![entry(own("no day"), true, None)], vec![done]] {
        let found = calendar(&assessment, &texts, &of(entries), day("2026-11-22"));
        assert_eq!(found, None);
    }
}

fn uids(entries: Vec<Entry>) -> Vec<String> {
    let events = events(Locale::It, &of(entries));
    let uids = events.iter().filter_map(Component::get_uid);
    uids.map(str::to_owned).collect()
}

#[test]
fn an_entry_is_the_same_when_its_day_and_its_neighbours_change() {
    let first = uids(vec![
        entry(own("one"), true, Some("2026-12-01")),
        entry(proposed("ask-five"), false, Some("2026-12-02")),
    ]);
    let later = uids(vec![
        entry(own("two"), true, Some("2026-12-01")),
        entry(proposed("ask-five"), true, Some("2027-01-02")),
        entry(own("one"), false, Some("2027-01-01")),
    ]);
    assert_eq!((&first[0], &first[1]), (&later[2], &later[1]));
    assert_ne!(later[0], later[2]);
}

#[test]
fn no_two_entries_are_the_same() {
    let found = uids(vec![
        entry(own("one"), true, Some("2026-12-01")),
        entry(own("one"), true, Some("2026-12-01")),
        entry(own("one"), false, Some("2026-12-02")),
    ]);
    assert_ne!(found[0], found[1]);
    assert_ne!(found[1], found[2]);
    assert_ne!(found[0], found[2]);
}
