//! What is handed over for a team's results, to the byte; and what is refused.

mod common;

use std::collections::BTreeMap;

use common::{answers, sound};
use cx_maturity::answers::{Answer, Answers};
use cx_maturity::date::Date;
use cx_maturity::definition::{Assessment, ItemIx, OptionIx};
use cx_maturity::disclosure::{GroupSize, Sitting, settle};
use cx_maturity::document::team::{
    Campaign, Instrument, Month, Tallies, Withheld, anonymous, campaign, campaign_hash, handed,
    read_anonymous, read_campaign, read_tallies, tallies,
};
use cx_maturity::problem::ProblemKind;
use cx_maturity::tally::{Group, Layout, Tally, counted};

fn everyone() -> Assessment {
    sound("everyone").0
}

fn november() -> Month {
    Month::parse("2026-11").expect("is a month")
}

const GIVEN: &[(&str, &str)] = &[
    ("function", "sales"),
    ("mindset", "named-part"),
    ("promises", "cannot-see"),
    ("feelings", "does-not-apply"),
    ("sales-joint-plans", "talked-over"),
    ("receives-1", "it"),
    ("arrives-1", "start-over"),
    ("receives-2", "nobody"),
];

#[test]
fn a_report_holds_this_and_nothing_else() {
    let assessment = everyone();
    let given = handed(
        &assessment,
        &answers(&assessment, GIVEN),
        Withheld::default(),
    );
    let text = anonymous(&assessment, &given, Some("c0ffee"), november());
    let expected = format!(
        concat!(
            r#"{{"format":1,"kind":"cx-maturity-anonymous","campaign":"c0ffee","#,
            r#""definition":{{"id":"everyone","version":"1.0.0","hash":"{hash}"}},"month":"2026-11","#,
            r#""answers":{{"function":"sales","mindset":"named-part","promises":"cannot-see","#,
            r#""feelings":"does-not-apply","sales-joint-plans":"talked-over","receives-1":"it","#,
            r#""arrives-1":"start-over","receives-2":"nobody"}}}}"#,
            "\n",
        ),
        hash = assessment.hash
    );
    assert_eq!(text, expected);
    let read = read_anonymous(&[&assessment], &text).expect("is one");
    assert_eq!(
        (read.answers, read.month, read.campaign.as_deref()),
        (given, november(), Some("c0ffee"))
    );
}

#[test]
fn equal_answers_give_equal_bytes() {
    let assessment = everyone();
    let write = |answers: &Answers, day: &str| {
        let month = Month::of(Date::parse(day).expect("is a day"));
        anonymous(
            &assessment,
            &handed(&assessment, answers, Withheld::default()),
            None,
            month,
        )
    };
    let one = answers(&assessment, GIVEN);
    // Given backwards, changed on the way, with what is not asked any more, on another day.
    let mut other = Answers::none(&assessment);
    for (item, given) in GIVEN.iter().rev() {
        let (item, answer) = common::answer(&assessment, item, given);
        other.set(item, Some(Answer::CannotSee));
        other.set(item, Some(answer));
    }
    let (item, answer) = common::answer(&assessment, "marketing-standards", "impressions");
    other.set(item, Some(answer));
    let (item, answer) = common::answer(&assessment, "arrives-2", "common-cases");
    other.set(item, Some(answer));
    assert_eq!(write(&one, "2026-11-02"), write(&other, "2026-11-30"));
    assert_ne!(write(&one, "2026-11-30"), write(&one, "2026-12-01"));
}

#[test]
fn what_is_withheld_takes_along_what_follows_from_it() {
    let assessment = everyone();
    let given = answers(&assessment, GIVEN);
    let check = |withheld, expected: &[(&str, &str)]| {
        assert_eq!(
            handed(&assessment, &given, withheld),
            answers(&assessment, expected),
            "{withheld:?}"
        );
    };
    let without = |left_out: &[&str]| -> Vec<(&str, &str)> {
        GIVEN
            .iter()
            .copied()
            .filter(|(item, _)| !left_out.contains(item))
            .collect()
    };
    let (function, sources) = (
        ["function", "sales-joint-plans"],
        ["receives-1", "arrives-1", "receives-2"],
    );
    check(
        Withheld {
            function: true,
            sources: false,
        },
        &without(&function),
    );
    check(
        Withheld {
            function: false,
            sources: true,
        },
        &without(&sources),
    );
    check(
        Withheld {
            function: true,
            sources: true,
        },
        &without(&[&function[..], &sources].concat()),
    );
}

fn refused(text: &str) -> Vec<(String, ProblemKind)> {
    let problems = read_anonymous(&[&everyone()], text).expect_err("is refused");
    problems
        .into_iter()
        .map(|problem| (problem.place, problem.kind))
        .collect()
}

#[test]
fn nothing_is_mended_in_a_report() {
    let assessment = everyone();
    let given = handed(
        &assessment,
        &answers(&assessment, GIVEN),
        Withheld::default(),
    );
    let text = anonymous(&assessment, &given, None, november());
    let places = |edit: (&str, &str)| -> Vec<String> {
        let edited = text.replacen(edit.0, edit.1, 1);
        assert_ne!(edited, text, "{edit:?}");
        refused(&edited)
            .into_iter()
            .map(|(place, _)| place)
            .collect()
    };
    let hash = assessment.hash.to_string();
    assert_eq!(
        places(("cx-maturity-anonymous", "cx-maturity-report")),
        ["/kind"]
    );
    assert_eq!(
        places(("\"everyone\"", "\"organisation\"")),
        ["/definition/id"]
    );
    assert_eq!(places((&hash, "0")), ["/definition/hash"]);
    assert_eq!(places(("2026-11", "2026-13")), ["/month"]);
    assert_eq!(places(("2026-11", "2026-11-22")), ["/month"]);
    assert_eq!(places(("named-part", "always")), ["/answers/mindset"]);
    assert_eq!(
        places(("\"sales\"", "\"it\"")),
        ["/answers/sales-joint-plans"],
        "not asked of it"
    );
    assert_eq!(places(("\"mindset\"", "\"name\"")), ["/answers/name"]);
    assert_eq!(places(("\"month\"", "\"id\":7,\"month\"")), ["/id"]);
    assert_eq!(places(("{\"format\":1", "{\"format\":2")), ["/format"]);
    assert_eq!(refused(&text[..text.len() - 3]).len(), 1);
}

fn a_campaign() -> Campaign {
    Campaign {
        title: "Autumn 2026".to_owned(),
        instruments: vec![Instrument::of(&everyone())],
        least: GroupSize::new(5).expect("is allowed"),
        breakdown: Some("function".to_owned()),
        until: Date::parse("2026-12-31").expect("is a day"),
    }
}

#[test]
fn a_campaign_is_read_as_it_was_written() {
    let text = campaign(&a_campaign());
    assert_eq!(read_campaign(&text), Ok(a_campaign()));
    // A hash by another program: printf of the same bytes, through sha256sum.
    let short = Campaign {
        instruments: vec![Instrument {
            id: "a".into(),
            version: "1.0.0".into(),
            hash: "b".into(),
        }],
        breakdown: None,
        ..a_campaign()
    };
    let bytes = concat!(
        r#"{"format":1,"kind":"cx-maturity-campaign","title":"Autumn 2026","#,
        r#""definitions":[{"id":"a","version":"1.0.0","hash":"b"}],"least":5,"until":"2026-12-31"}"#,
        "\n",
    );
    assert_eq!(campaign(&short), bytes);
    assert_eq!(
        campaign_hash(&short),
        "e42f3a89f587b839225821739bbde5da7f6c0788d0dd7803b6683dff2333b5a9"
    );
}

#[test]
fn nothing_of_a_campaign_can_be_loosened() {
    let text = campaign(&a_campaign());
    let check = |edit: (&str, &str), place: &str| {
        let problems = read_campaign(&text.replacen(edit.0, edit.1, 1)).expect_err("is refused");
        let places: Vec<_> = problems
            .iter()
            .map(|problem| problem.place.as_str())
            .collect();
        assert_eq!(places, [place], "{edit:?}");
    };
    check(("\"least\":5", "\"least\":3"), "/least");
    check(("\"least\":5", "\"least\":1001"), "/least");
    check(("2026-12-31", "2026-12-32"), "/until");
    check(("\"until\"", "\"also\":1,\"until\""), "/also");
    let long = "é".repeat(101);
    check(("Autumn 2026", &long), "/title");
    let looser = Campaign {
        least: GroupSize::new(4).expect("is allowed"),
        ..a_campaign()
    };
    assert_ne!(campaign_hash(&looser), campaign_hash(&a_campaign()));
}

/// So many people of each of the first functions, who differ.
fn merged(assessment: &Assessment, layout: &Layout, people: &[usize]) -> Sitting {
    let mut groups: BTreeMap<Group, Tally> = BTreeMap::new();
    for (function, people) in people.iter().enumerate() {
        for person in 0..*people {
            let mut answers = answers(assessment, &[]);
            let function_item = layout.breakdown.expect("is the function");
            for item in (0..assessment.items.len()).map(ItemIx) {
                let options = assessment.item(item).options.len();
                let option = if item == function_item {
                    function
                } else {
                    (person + item.0) % options
                };
                answers.set(item, Some(Answer::Chosen(OptionIx(option))));
            }
            let (group, counted) = counted(assessment, layout, &answers);
            groups
                .entry(group)
                .or_insert_with(|| Tally::none(layout))
                .count(&counted);
        }
    }
    let batch = settle(layout, a_campaign().least, &groups);
    Sitting(batch.into_iter().collect())
}

#[test]
fn blocks_are_made_by_the_table() {
    let assessment = everyone();
    let layout = Layout::new(&assessment, assessment.item_with_id("function"));
    let check = |people: &[usize], expected: &[(Option<usize>, u64)]| {
        let sitting = merged(&assessment, &layout, people);
        let blocks = sitting.0.iter().flat_map(|batch| &batch.0);
        let found: Vec<_> = blocks
            .map(|block| (block.group.map(|group| group.0), block.tally.persons()))
            .collect();
        assert_eq!(found, expected, "{people:?}");
    };
    check(&[6, 9], &[(Some(0), 6), (Some(1), 9)]);
    // Two small ones, together enough.
    check(&[6, 3, 2, 9], &[(Some(0), 6), (Some(3), 9), (None, 5)]);
    // Too few even together: the smallest of the others goes with them.
    check(&[6, 3, 9], &[(Some(2), 9), (None, 9)]);
    check(&[6, 1, 6], &[(Some(2), 6), (None, 7)]);
    check(&[3, 1], &[]);
    check(&[], &[]);
}

#[test]
fn counts_are_read_as_they_were_written() {
    let assessment = everyone();
    let layout = Layout::new(&assessment, assessment.item_with_id("function"));
    let sittings = vec![
        merged(&assessment, &layout, &[6, 3, 2, 9]),
        merged(&assessment, &layout, &[5]),
    ];
    let text = tallies(
        &a_campaign(),
        &assessment,
        &layout,
        &Tallies {
            sittings: sittings.clone(),
        },
    );
    let read = |text: &str| read_tallies(&a_campaign(), &assessment, &layout, text);
    assert_eq!(read(&text), Ok(Tallies { sittings }));
    let check = |edit: (&str, &str), place: &str| {
        let edited = text.replacen(edit.0, edit.1, 1);
        assert_ne!(edited, text, "{edit:?}");
        let problems = read(&edited).expect_err("is refused");
        assert_eq!(problems[0].place, place, "{edit:?}");
    };
    check((&campaign_hash(&a_campaign()), "0"), "/campaign");
    check(
        ("\"persons\":6", "\"persons\":4"),
        "/sittings/0/0/0/counts/persons",
    );
    check(
        ("\"group\":\"leadership\"", "\"group\":\"nobody\""),
        "/sittings/0/0/0/group",
    );
    check(
        ("\"persons\":6", "\"people\":6"),
        "/sittings/0/0/0/counts/people",
    );
}
