//! Which lines of anonymous reports are counted, which are refused and why, and what the counts are.

mod common;

use std::fs;
use std::rc::Rc;

use common::{answers, sound};
use cx_maturity::definition::{Assessment, compile_file};
use cx_maturity::document::team::{Month, anonymous};
use cx_maturity::gathering::{Gatherer, Gathering, Harvest, Order, Refusal};
use cx_maturity::tally::{Layout, Tally};

const GIVEN: &[(&str, &str)] = &[
    ("function", "sales"),
    ("mindset", "named-part"),
    ("sales-joint-plans", "talked-over"),
    ("receives-1", "it"),
    ("arrives-1", "start-over"),
    ("receives-2", "nobody"),
];

fn line(assessment: &Assessment, given: &[(&str, &str)]) -> String {
    let month = Month::parse("2026-11").expect("is a month");
    anonymous(
        assessment,
        &answers(assessment, given),
        Some("c0ffee"),
        month,
    )
}

fn gathering(assessment: &Rc<Assessment>) -> Gathering {
    let all = [Rc::clone(assessment)];
    let gathering = Gathering::new(&all, Some("c0ffee"), Some("function"));
    gathering.until(Month::parse("2026-12").expect("is a month"))
}

fn check(edit: impl Fn(String) -> String, expected: Refusal) {
    let assessment = Rc::new(sound("everyone").0);
    let sound = line(&assessment, GIVEN);
    let edited = edit(sound.clone());
    assert_ne!(edited, sound, "{expected:?}");
    let mut gathering = gathering(&assessment);
    assert_eq!(
        gathering.take(edited.as_bytes()),
        Err(expected),
        "{edited:?}"
    );
    assert_eq!(gathering.taken(), 0);
    for refusal in Refusal::ALL {
        let times = u64::from(refusal == expected);
        assert_eq!(gathering.refused(refusal), times, "{refusal:?}");
    }
}

fn check_replaced(found: &str, by: &str, expected: Refusal) {
    check(|line| line.replacen(found, by, 1), expected);
}

#[test]
fn what_does_not_fit_is_refused_with_its_reason() {
    check(|line| line[..line.len() / 2].to_owned(), Refusal::Broken);
    check(|_| "name;function".to_owned(), Refusal::Broken);
    check(|_| String::new(), Refusal::Broken);
    check_replaced(
        "cx-maturity-anonymous",
        "cx-maturity-report",
        Refusal::Broken,
    );
    check_replaced("\"month\"", "\"name\":\"A.\",\"month\"", Refusal::Broken);
    check_replaced("2026-11", "2026-13", Refusal::Broken);
    let (once, twice) = ("\"mindset\":\"named-part\"", "\"mindset\":\"named-part\",");
    let twice = twice.repeat(2) + "\"ladder\":\"cannot-see\"";
    check_replaced(once, &twice, Refusal::Broken);
    check_replaced("\"format\":1", "\"format\":2", Refusal::UnknownFormat);
    check_replaced("\"everyone\"", "\"quick\"", Refusal::OtherAssessment);
    check_replaced("\"hash\":\"", "\"hash\":\"0", Refusal::OtherAssessment);
    check_replaced("1.0.0", "1.0.1", Refusal::OtherAssessment);
    check_replaced("c0ffee", "decaf", Refusal::OtherCampaign);
    check_replaced("\"campaign\":\"c0ffee\",", "", Refusal::OtherCampaign);
    check_replaced("2026-11", "2027-01", Refusal::Late);
    check_replaced("named-part", "always", Refusal::UnfittingAnswer);
    check_replaced("\"sales\"", "\"it\"", Refusal::UnfittingAnswer);
    // Named twice: not offered a second time.
    check_replaced("nobody", "it", Refusal::UnfittingAnswer);
}

/// The campaign's last day is in it.
#[test]
fn the_last_month_counts() {
    let assessment = Rc::new(sound("everyone").0);
    let december = line(&assessment, GIVEN).replacen("2026-11", "2026-12", 1);
    assert_eq!(gathering(&assessment).take(december.as_bytes()), Ok(()));
}

#[test]
fn a_report_counts_as_it_was_written_only() {
    check_replaced("\":\"named-part", "\": \"named-part", Refusal::Rewritten);
    check_replaced("named-part", "named\\u002dpart", Refusal::Rewritten);
    check(|line| format!(" {line}"), Refusal::Rewritten);
    let (there, before) = ("\"function\":\"sales\",", "\"answers\":{");
    let moved = |line: String| {
        let line = line.replacen(there, "", 1);
        line.replacen("}}", &format!(",{}}}}}", there.trim_end_matches(',')), 1)
    };
    assert!(moved(line(&sound("everyone").0, GIVEN)).contains(before));
    check(moved, Refusal::Rewritten);
}

#[test]
fn a_report_counts_once_whatever_its_line_ends_with() {
    let assessment = Rc::new(sound("everyone").0);
    let mut gathering = gathering(&assessment);
    let one = line(&assessment, GIVEN);
    let other = line(&assessment, &GIVEN[1..2]);
    assert_eq!(gathering.take(one.as_bytes()), Ok(()));
    assert_eq!(gathering.take(other.as_bytes()), Ok(()));
    for end in ["", "\n", "\r\n"] {
        let again = one.trim_end().to_owned() + end;
        let taken = gathering.take(again.as_bytes());
        assert_eq!(taken, Err(Refusal::Duplicate));
    }
    assert_eq!(
        (gathering.taken(), gathering.refused(Refusal::Duplicate)),
        (2, 3)
    );
}

#[test]
fn the_counts_are_a_table_by_group() {
    let assessment = Rc::new(sound("everyone").0);
    let mut gathering = gathering(&assessment);
    for given in [GIVEN, &GIVEN[1..2]] {
        let taken = gathering.take(line(&assessment, given).as_bytes());
        assert_eq!(taken, Ok(()));
    }
    let rows = gathering.gathered()[0].rows();
    let rows: Vec<_> = rows
        .iter()
        .map(|(group, name, count)| (*group, name.as_str(), *count))
        .collect();
    let expected = [
        ("", "family/part/gapped", 1),
        ("", "item/mindset/gapped/named-part", 1),
        ("", "persons", 1),
        // One of one asked, and it is enough: 0 of 4 points.
        ("sales", "dimension/receiving/complete", 1),
        (
            "sales",
            "family/function-work:sales-recent-contacts/gapped",
            1,
        ),
        ("sales", "family/part/gapped", 1),
        ("sales", "item/mindset/gapped/named-part", 1),
        ("sales", "item/sales-joint-plans/gapped/talked-over", 1),
        ("sales", "persons", 1),
        ("sales", "source/it/start-over", 1),
    ];
    assert_eq!(rows, expected);
}

/// A gathering at a distance, of reports of this campaign on `everyone`.
fn gatherer(merged: Vec<u32>) -> Gatherer {
    let definition = fs::read(common::root().join("assessments/everyone/definition.json"));
    let compiled = compile_file(&definition.expect("is there")).expect("is sound");
    let (_, whole) = &compiled.files()[1];
    let order = Order {
        assessments: vec![whole.to_vec()],
        campaign: "c0ffee".to_owned(),
        until: Month::parse("2026-12").expect("is a month"),
        breakdown: Some("function".to_owned()),
        merged,
    };
    Gatherer::new(&order.bytes()).expect("is of this build")
}

fn read(gatherer: &mut Gatherer, name: &str, text: &str) {
    gatherer.begin(name);
    // In pieces that cut lines.
    for piece in text.as_bytes().chunks(100) {
        gatherer.feed(piece);
    }
    gatherer.end();
}

fn persons(harvest: &Harvest) -> u64 {
    harvest.parts[0].persons()
}

#[test]
fn files_are_gathered_and_what_is_refused_is_listed() {
    let assessment = sound("everyone").0;
    let (one, other) = (line(&assessment, GIVEN), line(&assessment, &GIVEN[1..2]));
    let mut gatherer = gatherer(Vec::new());
    read(&mut gatherer, "first.jsonl", &format!("{one}\r\n\n{other}"));
    read(
        &mut gatherer,
        "again.jsonl",
        &format!("{one}x\n{other}{one}"),
    );
    assert_eq!(gatherer.so_far(), (2, 4));
    let harvest = gatherer.keep();
    let listed = harvest.listing.all.iter();
    let listed: Vec<_> = listed
        .map(|one| (&*one.file, one.refusal, one.line, one.lines))
        .collect();
    let expected = [
        ("again.jsonl", Refusal::Duplicate, 1, 3),
        ("again.jsonl", Refusal::Broken, 2, 1),
    ];
    assert_eq!(listed, expected);
    assert_eq!((persons(&harvest), harvest.taken), (2, 2));
    assert_eq!(Harvest::read(&harvest.bytes()).as_ref(), Some(&harvest));
    let layout = Layout::new(&assessment, assessment.item_with_id("function"));
    let groups = harvest.parts[0].groups(&layout).expect("is of this layout");
    assert_eq!(
        groups.values().map(Tally::persons).collect::<Vec<_>>(),
        [1, 1]
    );
    let other = Layout::new(&sound("organisation").0, None);
    assert_eq!(harvest.parts[0].groups(&other), None);
}

#[test]
fn files_that_are_called_off_are_as_if_never_read() {
    let assessment = sound("everyone").0;
    let (one, other) = (line(&assessment, GIVEN), line(&assessment, &GIVEN[1..2]));
    let mut gatherer = gatherer(Vec::new());
    read(&mut gatherer, "one", &one);
    let kept = gatherer.keep();
    read(&mut gatherer, "other", &other);
    // In the middle of a line.
    gatherer.feed(b"{\"format\"");
    gatherer.call_off();
    assert_eq!(gatherer.so_far(), (0, 0));
    assert_eq!(gatherer.keep().parts, kept.parts);
    read(&mut gatherer, "both", &format!("{other}{one}"));
    let harvest = gatherer.keep();
    assert_eq!((persons(&harvest), harvest.taken), (2, 1));
    // What is in an earlier file is a duplicate, and no report that was merged.
    assert_eq!(harvest.listing.all[0].refusal, Refusal::Duplicate);
}

#[test]
fn what_was_merged_is_known_again_also_on_another_visit() {
    let assessment = sound("everyone").0;
    let (one, other) = (line(&assessment, GIVEN), line(&assessment, &GIVEN[1..2]));
    let mut first = gatherer(Vec::new());
    read(&mut first, "one", &one);
    let merged = first.keep().parts[0].fingerprints.clone();
    first.merged(0);
    for mut gatherer in [first, gatherer(merged)] {
        read(&mut gatherer, "both", &format!("{one}{other}"));
        let harvest = gatherer.keep();
        assert_eq!((persons(&harvest), harvest.taken), (1, 1));
        assert_eq!(harvest.listing.all[0].refusal, Refusal::Merged);
    }
}
