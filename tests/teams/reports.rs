//! Anonymous reports: what stands in them, and that nothing else does.

use cx_maturity::answers::{Answer, Answers};
use cx_maturity::date::Date;
use cx_maturity::document::team::{Month, Withheld, anonymous, handed, read_anonymous};
use cx_maturity::problem::ProblemKind;

use crate::common::{answer, answers};
use crate::everyone;

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
        let (item, given) = answer(&assessment, item, given);
        other.set(item, Some(Answer::CannotSee));
        other.set(item, Some(given));
    }
    for (item, given) in [
        ("marketing-standards", "impressions"),
        ("arrives-2", "common-cases"),
    ] {
        let (item, given) = answer(&assessment, item, given);
        other.set(item, Some(given));
    }
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
    assert_eq!(places(("1.0.0", "1.0.1")), ["/definition/version"]);
    assert_eq!(places(("2026-11", "2026-13")), ["/month"]);
    assert_eq!(places(("2026-11", "2026-11-22")), ["/month"]);
    let month = refused(&text.replacen("2026-11", "soon", 1)).remove(0).1;
    let found = "soon".to_owned();
    assert_eq!(month, ProblemKind::NotAMonth { found });
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
