//! Problems of texts: missing, unused, empty, too long, those of another definition.

use cx_maturity::definition::{hash, parse, parse_texts, split};
use cx_maturity::locale::Locale;
use cx_maturity::problem::{JsonKind, Problem, ProblemKind};
use serde_json::json;

use super::common::text_of;
use super::{
    check, check_practices, missing_field, missing_text, unknown_value, unused_text, with, without,
    wrong,
};

#[test]
fn texts_that_are_missing() {
    check(
        vec![without("/texts/en/items/wait")],
        &[("/texts/en/items", missing_text("wait"))],
    );
    let options = "/texts/en/items/wait/options";
    check(
        vec![without("/texts/en/items/wait/options/long")],
        &[(options, missing_text("long"))],
    );
    // Two items share the scale: it is told once.
    let scale = "/texts/en/scales/agree";
    check(
        vec![without("/texts/en/scales/agree/fully")],
        &[(scale, missing_text("fully"))],
    );
    check(
        vec![without(scale)],
        &[("/texts/en/scales", missing_text("agree"))],
    );
    check(
        vec![without("/texts/en/scales")],
        &[("/texts/en/scales", missing_text("agree"))],
    );
    check(
        vec![without("/texts/en/levels")],
        &[
            ("/texts/en/levels", missing_text("low")),
            ("/texts/en/levels", missing_text("high")),
        ],
    );
    check(
        vec![without("/texts/en/pages/second")],
        &[("/texts/en/pages", missing_text("second"))],
    );
    check(
        vec![without("/texts/en/dimensions/overall")],
        &[("/texts/en/dimensions", missing_text("overall"))],
    );
    check_practices(
        vec![without("/texts/en/indices/streams")],
        &[("/texts/en/indices", missing_text("streams"))],
    );
    check(
        vec![without("/texts/en/title")],
        &[("/texts/en", missing_field("title"))],
    );
    let stem = "/texts/en/items/wait";
    check(
        vec![without("/texts/en/items/wait/stem")],
        &[(stem, missing_field("stem"))],
    );
}

#[test]
fn texts_that_belong_to_nothing() {
    let named = json!({"name": "N", "about": "A"});
    for place in ["/texts/en/levels/top", "/texts/en/dimensions/top"] {
        check(
            vec![with(place, named.clone())],
            &[(place, unused_text("top"))],
        );
    }
    let place = "/texts/en/indices/top";
    check_practices(vec![with(place, named)], &[(place, unused_text("top"))]);
    let place = "/texts/en/items/waits";
    check(
        vec![with(place, json!({"stem": "S"}))],
        &[(place, unused_text("waits"))],
    );
    let place = "/texts/en/items/wait/options/never";
    check(
        vec![with(place, json!("Never"))],
        &[(place, unused_text("never"))],
    );
    // `remark` shares a scale, whose texts stand there.
    let place = "/texts/en/items/remark/options";
    check(
        vec![with(place, json!({}))],
        &[(place, unused_text("options"))],
    );
    let place = "/texts/en/scales/agrees";
    check(
        vec![with(place, json!({}))],
        &[(place, unused_text("agrees"))],
    );
    let place = "/texts/en/pages/a~1b";
    check(
        vec![with(place, json!({"title": "T"}))],
        &[("/texts/en/pages/a~01b", unused_text("a~1b"))],
    );
}

#[test]
fn texts_that_say_nothing_or_too_much() {
    for place in [
        "/texts/en/title",
        "/texts/en/items/wait/stem",
        "/texts/en/items/wait/hint",
        "/texts/en/items/wait/options/long",
        "/texts/en/scales/agree/fully",
        "/texts/en/dimensions/overall/about",
        "/texts/en/levels/low/name",
        "/texts/en/pages/first/intro",
    ] {
        check(
            vec![with(place, json!(""))],
            &[(place, ProblemKind::EmptyText)],
        );
        check(
            vec![with(place, json!(" \n\u{a0}"))],
            &[(place, ProblemKind::EmptyText)],
        );
    }
    // Characters are counted, not bytes.
    let (max, found) = (4_000, 4_001);
    let place = "/texts/en/purpose";
    check(
        vec![with(place, json!("é".repeat(found)))],
        &[(place, ProblemKind::LongText { max, found })],
    );
}

#[test]
fn languages_and_their_texts() {
    let languages = "/languages";
    check(
        vec![with(languages, json!(["en", "it"]))],
        &[("/texts", missing_text("it"))],
    );
    let tags = ["en", "fr", "it"];
    check(
        vec![with(languages, json!(["en", "xx"]))],
        &[("/languages/1", unknown_value("xx", &tags))],
    );
    let (min, found) = (1, 0);
    check(
        vec![with(languages, json!([]))],
        &[
            ("/languages", ProblemKind::TooFew { min, found }),
            ("/texts/en", unused_text("en")),
        ],
    );
    // A pack of a language that is not listed; its form is told too.
    let mut expected: Vec<_> = [
        "purpose",
        "audience",
        "method",
        "items",
        "dimensions",
        "pages",
    ]
    .map(|field| ("/texts/fr", missing_field(field)))
    .into();
    expected.push(("/texts/fr", unused_text("fr")));
    check(vec![with("/texts/fr", json!({"title": "x"}))], &expected);
}

/// What stands in the place of a table that could not be read is not missing.
#[test]
fn tables_that_are_none_are_told_once() {
    for place in [
        "/texts/en/levels",
        "/texts/en/scales",
        "/texts/en/items/wait/options",
    ] {
        check(
            vec![with(place, json!([]))],
            &[(place, wrong(JsonKind::Object, JsonKind::List))],
        );
    }
    let place = "/texts/en/levels/low";
    check(
        vec![with(place, json!("Low"))],
        &[(place, wrong(JsonKind::Object, JsonKind::Text))],
    );
}

/// A pack of texts must be the one that the structure names, to the letter.
#[test]
fn texts_of_another_definition() {
    let split = split(&text_of("branching")).expect("splits");
    let assessment = parse(&split.structure).expect("is sound");
    let (_, english) = &split.texts[0];
    let check = |locale: Locale, json: &str, expected: &[ProblemKind]| {
        let found = parse_texts(&assessment, locale, json)
            .err()
            .unwrap_or_default();
        let expected: Vec<_> = expected
            .iter()
            .map(|kind| Problem::new("", kind.clone()))
            .collect();
        assert_eq!(found, expected, "{locale:?}");
    };
    check(Locale::En, english, &[]);
    // Blanks between values are no content.
    check(Locale::En, &format!("{english} "), &[]);
    check(
        Locale::En,
        &english.replace("By phone", "By telephone"),
        &[ProblemKind::OtherTexts],
    );
    check(Locale::It, english, &[ProblemKind::OtherTexts]);
    // A structure that names another hash refuses what was right before.
    let other = split.structure.replace(&hash(english), &hash("other"));
    let other = parse(&other).expect("is sound");
    let found = parse_texts(&other, Locale::En, english).expect_err("are other texts");
    assert_eq!(found, [Problem::new("", ProblemKind::OtherTexts)]);
}
