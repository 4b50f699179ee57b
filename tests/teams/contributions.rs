//! What can be handed over to a campaign, or why nothing can; and all that is in it.

use std::collections::BTreeSet;

use cx_maturity::date::Date;
use cx_maturity::document::team::{
    Campaign, Hindrance, Instrument, Month, Withheld, anonymous, campaign, campaign_hash, collects,
    handed, link, prepared, read_passed_on, separable,
};
use cx_maturity::problem::Problem;
use serde_json::Value;

use crate::common::{answers, sound};
use crate::{a_campaign, everyone};

const GIVEN: &[(&str, &str)] = &[
    ("function", "sales"),
    ("mindset", "named-part"),
    ("promises", "cannot-see"),
    ("sales-joint-plans", "forwarded"),
    ("receives-1", "it"),
    ("arrives-1", "start-over"),
];

fn day(text: &str) -> Option<Date> {
    Some(Date::parse(text).expect("is a day"))
}

/// The reason, on this day; the text, where there is none.
fn on(campaign: &Result<Campaign, Vec<Problem>>, today: Option<Date>) -> Result<String, String> {
    let assessment = everyone();
    let given = answers(&assessment, GIVEN);
    let whole = Withheld::default();
    match prepared(&assessment, &given, Some(campaign), today, whole) {
        Ok(prepared) => Ok(prepared.text),
        Err(hindrance) => {
            let debug = format!("{hindrance:?}");
            Err(debug.split('(').next().unwrap_or_default().to_owned())
        }
    }
}

#[test]
fn up_to_the_last_day_and_that_day_too() {
    let campaign = Ok(a_campaign());
    assert!(on(&campaign, day("2026-12-31")).is_ok());
    assert_eq!(on(&campaign, day("2027-01-01")), Err("Ended".to_owned()));
    assert_eq!(on(&campaign, None), Err("NoDay".to_owned()));
    // Before all others: by which day would it have ended, and with what?
    let broken = Err(Vec::new());
    assert_eq!(on(&broken, None), Err("Broken".to_owned()));
}

#[test]
fn for_this_assessment_to_the_byte() {
    let of = |id: &str, hash: &str| Instrument {
        id: id.to_owned(),
        hash: hash.to_owned(),
        ..Instrument::of(&everyone())
    };
    let about = |instruments: Vec<Instrument>| {
        Ok(Campaign {
            instruments,
            ..a_campaign()
        })
    };
    let (own, hash) = (Instrument::of(&everyone()), everyone().hash.to_string());
    let check = |instruments: Vec<Instrument>, expected: &str| {
        let given = about(instruments);
        let (found, collected) = match on(&given, day("2026-11-22")) {
            Ok(_) => ("ready".to_owned(), true),
            Err(why) => (why, false),
        };
        assert_eq!(found, expected);
        let campaign = given.expect("is one");
        assert_eq!(collects(&campaign, &everyone()), collected);
    };
    check(vec![own.clone()], "ready");
    check(vec![of("organisation", &hash), own], "ready");
    check(vec![of("organisation", &hash)], "OtherAssessment");
    check(vec![of("everyone", "c0ffee")], "OtherVersion");
}

#[test]
fn without_a_campaign_or_answers_there_is_nothing() {
    let (assessment, whole) = (everyone(), Withheld::default());
    let given = answers(&assessment, GIVEN);
    let none = prepared(&assessment, &given, None, day("2026-11-22"), whole);
    assert_eq!(none, Err(Hindrance::NoCampaign));
    let campaign = Ok(a_campaign());
    // What is not asked, since it is of another function, counts for nothing.
    let aside = answers(&assessment, &[("marketing-standards", "impressions")]);
    let none = prepared(
        &assessment,
        &aside,
        Some(&campaign),
        day("2026-11-22"),
        whole,
    );
    assert_eq!(none, Err(Hindrance::Unanswered));
}

#[test]
fn what_is_prepared_is_the_report() {
    let (assessment, campaign) = (everyone(), Ok(a_campaign()));
    let given = answers(&assessment, GIVEN);
    let withheld = Withheld {
        function: true,
        sources: false,
    };
    let today = day("2026-11-22");
    let found = prepared(&assessment, &given, Some(&campaign), today, withheld);
    let hash = campaign_hash(&a_campaign());
    let november = Month::parse("2026-11").expect("is a month");
    let left = handed(&assessment, &given, withheld);
    let text = anonymous(&assessment, &left, Some(&hash), november);
    let found = found.expect("is ready");
    assert_eq!((found.text, found.handed), (text, left));
}

/// Everything that is in an anonymous report: these keys, and for each question that was answered one
/// of the answers that it has. Nothing else is, whatever the session knows.
#[test]
fn everything_that_is_in_it() {
    let text = on(&Ok(a_campaign()), day("2026-11-22")).expect("is ready");
    let json: Value = serde_json::from_str(&text).expect("is JSON");
    let keys = |value: &Value| -> Vec<String> {
        let object = value.as_object().expect("is an object");
        object.keys().cloned().collect()
    };
    let sorted = |keys: &[&str]| -> Vec<String> {
        let keys: BTreeSet<String> = keys.iter().map(|key| (*key).to_owned()).collect();
        keys.into_iter().collect()
    };
    let all = [
        "format",
        "kind",
        "campaign",
        "definition",
        "month",
        "answers",
    ];
    assert_eq!(keys(&json), sorted(&all));
    assert_eq!(
        keys(&json["definition"]),
        sorted(&["id", "version", "hash"])
    );
    assert_eq!(json["format"], 1);
    assert_eq!(json["kind"], "cx-maturity-anonymous");
    assert_eq!(json["campaign"], campaign_hash(&a_campaign()));
    assert_eq!(json["month"], "2026-11");
    let assessment = everyone();
    let answers = json["answers"].as_object().expect("is an object");
    assert_eq!(answers.len(), GIVEN.len());
    for (item, given) in answers {
        let item = assessment.item_with_id(item).expect("is a question");
        let given = given.as_str().expect("is a text");
        let exception = ["cannot-see", "does-not-apply"].contains(&given);
        assert!(exception || assessment.item(item).option(given).is_some());
    }
}

#[test]
fn only_what_is_there_can_be_left_out() {
    let check = |id: &str, given: &[(&str, &str)], function, sources| {
        let (assessment, _) = sound(id);
        let found = separable(&assessment, &answers(&assessment, given));
        assert_eq!(found, Withheld { function, sources });
    };
    check("everyone", GIVEN, true, true);
    check("everyone", &GIVEN[..2], true, false);
    check("everyone", &GIVEN[4..], false, true);
    check("everyone", &GIVEN[1..3], false, false);
    check("organisation", &[("budget", "own-budget")], false, false);
}

#[test]
fn a_campaign_is_read_however_it_was_passed_on() {
    let text = campaign(&a_campaign());
    let link = link(&a_campaign());
    for passed_on in [
        text.clone(),
        format!("\n {text}"),
        link.clone(),
        format!("{link}\n"),
        format!("https://cx.example.com/index.html?assessment=everyone#campaign={link}"),
    ] {
        assert_eq!(read_passed_on(&passed_on), Ok(a_campaign()), "{passed_on}");
    }
    for other in ["", "{", "Autumn 2026", "#campaign="] {
        assert!(read_passed_on(other).is_err(), "{other:?}");
    }
}
