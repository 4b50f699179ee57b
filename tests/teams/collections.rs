//! What the facilitator's device keeps between visits, to the byte; and what of it is refused.

use std::collections::BTreeSet;

use cx_maturity::definition::Assessment;
use cx_maturity::disclosure::Sitting;
use cx_maturity::document::team::{
    CollectedPart, Collection, Instrument, MAX_MERGED, campaign, collection,
    read_collected_campaign, read_collection,
};
use cx_maturity::problem::ProblemKind;
use cx_maturity::tally::Layout;

use crate::counts::merged;
use crate::{a_campaign, everyone};

fn collected(assessment: &Assessment, people: &[usize]) -> Collection {
    let layout = Layout::new(assessment, assessment.item_with_id("function"));
    let sittings = match people {
        [] => vec![Sitting::default()],
        _ => vec![Sitting::default(), merged(assessment, &layout, people)],
    };
    Collection {
        campaign: a_campaign(),
        parts: vec![CollectedPart {
            instrument: Instrument::of(assessment),
            sittings,
        }],
        merged: BTreeSet::from([0xffff_ffff, 1, 0x0102_0304]),
        actions: vec!["swap-two-views".to_owned(), "follow-one-piece".to_owned()],
    }
}

fn text(assessment: &Assessment, of: &Collection) -> String {
    collection(&[assessment], of).expect("the assessment is there")
}

#[test]
fn a_collection_holds_this_and_nothing_else() {
    let assessment = everyone();
    let found = text(&assessment, &collected(&assessment, &[]));
    // The fingerprints by `printf '\0\0\0\1\1\2\3\4\377\377\377\377' | base64`.
    let expected = format!(
        concat!(
            r#"{{"format":1,"kind":"cx-maturity-collection","campaign":{campaign},"parts":["#,
            r#"{{"definition":{{"id":"everyone","version":"1.0.0","hash":"{hash}"}},"sittings":[[]]}}],"#,
            r#""merged":"AAAAAQECAwT_____","actions":["swap-two-views","follow-one-piece"]}}"#,
            "\n",
        ),
        campaign = campaign(&a_campaign()).trim_end(),
        hash = assessment.hash,
    );
    assert_eq!(found, expected);
}

#[test]
fn a_collection_is_read_as_it_was_written() {
    let assessment = everyone();
    let mut all = collected(&assessment, &[6, 3, 2, 9]);
    let written = text(&assessment, &all);
    assert_eq!(read_collection(&[&assessment], &written), Ok(all.clone()));
    assert_eq!(read_collected_campaign(&written), Ok(a_campaign()));
    all.parts[0].instrument.hash = "0".to_owned();
    assert_eq!(
        collection(&[&assessment], &all),
        None,
        "its counts would be lost"
    );
}

#[test]
fn as_many_reports_are_known_as_is_said() {
    let assessment = everyone();
    let mut all = collected(&assessment, &[6]);
    all.merged = (0..300_000).map(|nth| nth * 14_000).collect();
    assert_eq!(all.merged.len(), MAX_MERGED);
    let read = |all: &Collection| read_collection(&[&assessment], &text(&assessment, all));
    assert_eq!(read(&all), Ok(all.clone()));
    all.merged.insert(7);
    let problems = read(&all).expect_err("is one too many");
    let (max, found) = (300_000, 300_001);
    assert_eq!(problems[0].kind, ProblemKind::TooMany { max, found });
}

#[test]
fn nothing_is_mended_in_a_collection() {
    let assessment = everyone();
    let sound = text(&assessment, &collected(&assessment, &[6, 3, 2, 9]));
    let check = |edit: (&str, &str), place: &str| {
        let edited = sound.replacen(edit.0, edit.1, 1);
        assert_ne!(edited, sound, "{edit:?}");
        let problems = read_collection(&[&assessment], &edited).expect_err("is refused");
        assert_eq!(problems[0].place, place, "{edit:?}: {problems:?}");
    };
    check(("\"format\":1", "\"format\":2"), "/format");
    check(("cx-maturity-collection", "cx-maturity-tallies"), "/kind");
    let nested = "\"campaign\":{\"format\":";
    check(
        (&format!("{nested}1"), &format!("{nested}2")),
        "/campaign/format",
    );
    check(("\"least\":5", "\"least\":3"), "/campaign/least");
    check(
        ("\"until\":\"2026-12-31\"", "\"until\":\"2026\""),
        "/campaign/until",
    );
    let part = "\"parts\":[{\"definition\":{\"id\":\"everyone\",\"version\":\"1.0.0\",\"hash\":\"";
    check((part, &format!("{part}0")), "/parts/0/definition/hash");
    check(
        ("\"persons\":6", "\"persons\":4"),
        "/parts/0/sittings/1/0/0/counts/persons",
    );
    check(
        ("\"sittings\":[[]", "\"sittings\":[[[]]"),
        "/parts/0/sittings/0/0",
    );
    check(("AAAAAQECAwT_____", "AAAAAQECAwT____"), "/merged");
    check(("AAAAAQECAwT_____", "AAAAAQAAAAE"), "/merged");
    check(("AAAAAQECAwT_____", "AQIDBAAAAAE"), "/merged");
    check(("follow-one-piece", "swap-two-views"), "/actions");
    check(
        ("\"actions\":[", "\"reports\":[],\"actions\":["),
        "/reports",
    );
}
