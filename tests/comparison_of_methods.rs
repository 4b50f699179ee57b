//! Runs of different methods side by side, worked by hand: what can still be compared, and what not.

mod common;

use common::comparison::{change, compared, ratio, run};
use common::organisation::{LOPSIDED, but, given};
use common::{report_on, sound, text_of};
use cx_maturity::answers::{Answer, Answers};
use cx_maturity::comparison::{Change, MethodChange, Run, compare};
use cx_maturity::definition::{Assessment, OptionIx, parse_document};
use cx_maturity::document::read_run;
use cx_maturity::plan::Plan;
use cx_maturity::scoring::score;
use serde_json::{Value, json};

/// `organisation` after this change, and the runs of before and after it. `self-service`, at 1 of 4
/// in both, counts in technology, and through it in three others; design has got better.
fn after(change: impl Fn(&mut Value)) -> (Assessment, Run, Run) {
    let mut definition: Value = serde_json::from_str(&text_of("organisation")).expect("is JSON");
    change(&mut definition);
    let (old, _) = sound("organisation");
    let (new, _) = parse_document(&definition.to_string()).expect("is sound");
    let before = report_on(&old, &given(&old, &but(&[("technology", "4144")])));
    let earlier = read_run(&new, &before).expect("is read");
    // The same options by their places, whatever they are worth now; the third of a new item.
    let mut answers = Answers::none(&new);
    for (item, answer) in given(&old, &but(&[("technology", "4144"), ("design", "22222")])).iter() {
        answers.set(item, Some(answer));
    }
    if let Some(item) = new.item_with_id("new") {
        answers.set(item, Some(Answer::Chosen(OptionIx(2))));
    }
    let scorecard = score(&new, &answers);
    let later = Run::of(&new, &answers, &scorecard, &Plan::default(), None);
    (new, earlier, later)
}

/// After this change of the definition, exactly these can't be compared.
fn check(change: impl Fn(&mut Value), expected: &[&str]) {
    let (assessment, earlier, later) = after(change);
    let found = compare(&assessment, &earlier, &later);
    assert_eq!(found.method, MethodChange::Changed);
    let dimensions = assessment.dimensions.iter().map(|one| &*one.id);
    let dimensions = dimensions.zip(&found.dimensions);
    let items = assessment.items.iter().map(|one| &*one.id);
    let all = dimensions.chain(items.zip(&found.items));
    let changed = all.filter(|(_, change)| **change == Change::MethodChanged);
    let changed: Vec<_> = changed.map(|(id, _)| id).collect();
    assert_eq!(changed, expected);
}

/// The places of things in the definition.
fn item<'a>(definition: &'a mut Value, id: &str) -> &'a mut Value {
    let items = definition["items"].as_array_mut().expect("is a list");
    let found = items.iter_mut().find(|item| item["id"] == id);
    found.expect("is there")
}

fn technology(definition: &mut Value) -> &mut Vec<Value> {
    let dimensions = definition["dimensions"].as_array_mut().expect("is a list");
    let mut dimensions = dimensions.iter_mut();
    let found = dimensions.find(|one| one["id"] == "technology");
    let members = found.and_then(|one| one["members"].as_array_mut());
    members.expect("has members")
}

const TECHNOLOGY: [&str; 4] = ["technology", "overall", "technology-area", "hundred"];
const SELF_SERVICE: [&str; 5] = [
    "technology",
    "overall",
    "technology-area",
    "hundred",
    "self-service",
];

#[test]
fn what_is_measured_as_before_is_compared_though_the_method_has_changed() {
    check(
        |new| new["texts"]["en"]["title"] = json!("Other words"),
        &[],
    );
    check(|new| new["levels"][4]["from"]["percent"] = json!(85), &[]);
    // An option that nobody gave may be worth anything below the highest.
    check(
        |new| item(new, "self-service")["options"][2]["points"] = json!(3),
        &[],
    );
    // With the same weight for each, weights make no difference.
    check(
        |new| {
            technology(new)
                .iter_mut()
                .for_each(|one| one["weight"] = json!(3))
        },
        &[],
    );
}

#[test]
fn a_changed_item_takes_what_contains_it_along() {
    // The option given is worth something else.
    check(
        |new| item(new, "self-service")["options"][1]["points"] = json!(2),
        &SELF_SERVICE,
    );
    // Each option is worth twice as much: the ratio is the same, and yet another measure.
    let twice = |new: &mut Value| {
        for (at, points) in [0, 2, 4, 6, 8].into_iter().enumerate() {
            item(new, "self-service")["options"][at]["points"] = json!(points);
        }
    };
    check(twice, &SELF_SERVICE);
    // The option given is no more; a score of the same id is not the same.
    let renamed = |new: &mut Value| {
        item(new, "self-service")["options"][1]["id"] = json!("other");
        for pack in new["texts"]
            .as_object_mut()
            .expect("has packs")
            .values_mut()
        {
            pack["items"]["self-service"]["options"]
                .as_object_mut()
                .expect("has options")
                .retain(|id, _| id != "find-information");
            pack["items"]["self-service"]["options"]["other"] = json!("Other");
        }
    };
    check(renamed, &SELF_SERVICE);
    check(|new| technology(new)[1]["weight"] = json!(2), &TECHNOLOGY);
    check(|new| drop(technology(new).remove(0)), &TECHNOLOGY);
}

/// The earlier run was never asked the new item: its score stays what it was, and measures less.
#[test]
fn a_new_item_makes_another_dimension_of_it() {
    let added = |new: &mut Value| {
        let mut copy = item(new, "self-service").clone();
        copy["id"] = json!("new");
        new["items"].as_array_mut().expect("is a list").push(copy);
        technology(new).push(json!({"item": "new"}));
        let items = new["pages"][4]["items"].as_array_mut();
        items.expect("is a list").push(json!("new"));
        for pack in new["texts"]
            .as_object_mut()
            .expect("has packs")
            .values_mut()
        {
            let copy = pack["items"]["self-service"].clone();
            pack["items"]["new"] = copy;
        }
    };
    check(added, &TECHNOLOGY);
    let (assessment, earlier, later) = after(added);
    let found = compare(&assessment, &earlier, &later);
    let new = change(&assessment, &found, "new");
    assert_eq!(new, Change::OnlyLater(ratio(1, 2)));
    // Nor was it asked where it is left unanswered.
    let untouched = run(&assessment, &but(&[("technology", "4144-")]));
    let found = compare(&assessment, &earlier, &untouched);
    assert_eq!(
        change(&assessment, &found, "technology"),
        compared((13, 16), (13, 16), 0)
    );
}

/// Two runs of one method that is no longer today's: as recorded, without a look at today's.
#[test]
fn two_runs_of_an_older_method_are_compared_as_recorded() {
    let twice = |new: &mut Value| {
        for (at, points) in [0, 2, 4, 6, 8].into_iter().enumerate() {
            item(new, "self-service")["options"][at]["points"] = json!(points);
        }
    };
    let (assessment, earlier, _) = after(twice);
    let (old, _) = sound("organisation");
    let later = report_on(&old, &given(&old, &but(&[("technology", "4044")])));
    let later = read_run(&assessment, &later).expect("is read");
    let found = compare(&assessment, &earlier, &later);
    assert_eq!(found.method, MethodChange::Same);
    let technology = change(&assessment, &found, "technology");
    assert_eq!(technology, compared((13, 16), (3, 4), -6));
    let item = change(&assessment, &found, "self-service");
    assert_eq!(item, compared((1, 4), (0, 1), -25));
    assert_eq!(found.levels.earlier, found.levels.later);
}

/// Other rules that come to the same scores: another method, and yet comparable.
#[test]
fn other_rules_of_scoring_are_another_method() {
    let (assessment, _) = sound("organisation");
    let text = report_on(&assessment, &given(&assessment, &LOPSIDED));
    let text = text.replacen("\"scoring\": 1", "\"scoring\": 2", 1);
    let earlier = read_run(&assessment, &text).expect("is read");
    let later = run(&assessment, &LOPSIDED);
    let found = compare(&assessment, &earlier, &later);
    assert_eq!(found.method, MethodChange::Changed);
    assert_eq!(
        change(&assessment, &found, "overall"),
        compared((83, 140), (83, 140), 0)
    );
    // Of this method nothing but the scores recorded is known; without them there is none.
    let begin = text.find(",\n  \"scorecard\"").expect("is there");
    let bare = format!("{}\n}}\n", &text[..begin]);
    let earlier = read_run(&assessment, &bare).expect("is read");
    let found = compare(&assessment, &earlier, &later);
    assert_eq!(
        change(&assessment, &found, "overall"),
        Change::OnlyLater(ratio(83, 140))
    );
}
