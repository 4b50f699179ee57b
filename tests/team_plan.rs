//! What is proposed to a group on its released numbers, worked by hand.

mod common;

use common::shown::Group;
use common::sound;
use cx_maturity::definition::wire::FunctionId;
use cx_maturity::disclosure::{Band, Portion};
use cx_maturity::scoring::Ratio;
use cx_maturity::team::{Footing, Number, Side, TeamProposal, Told, owner, proposals};

fn found(group: &Group) -> Vec<TeamProposal> {
    proposals(Side {
        assessment: &group.assessment,
        layout: &group.layout,
        released: &group.released,
    })
}

/// Each with its action, its dimension, and its priority as shown.
#[track_caller]
fn check(group: &Group, expected: &[(&str, &str, u32)]) {
    let all = found(group);
    let assessment = &group.assessment;
    let found: Vec<_> = all
        .iter()
        .map(|one| {
            let action = &*assessment.action(one.action).id;
            let dimension = &*assessment.dimension(one.dimension).id;
            (action, dimension, one.priority.shown())
        })
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn of_nobody_nothing_is_proposed() {
    check(&Group::new("organisation"), &[]);
    check(&Group::new("everyone"), &[]);
}

/// Too few dimensions for a mean of all: each is to reach the level after its own.
#[test]
fn a_dimension_by_itself_is_to_reach_the_next_level() {
    let mut group = Group::new("organisation");
    group.mean("leadership", 50);
    // Committed, from 40; engaged, from 60: 10 to go. 1.0 points of 4: 8 people.
    group.shows("experience-before-revenue", [2, 4, 2, 0, 0]);
    check(
        &group,
        &[
            ("goals-departments-already-have", "leadership", 13), // 10 × 4 ÷ 3
            ("drop-a-resented-charge", "leadership", 13),         // 10 × 4 ÷ 3
            ("reserve-for-surprises", "leadership", 10),          // 10 × 2 ÷ 2
        ],
    );
    let half = Ratio::percent(50);
    let all = found(&group);
    assert!(all.iter().all(|one| one.number == Number::Mean(half)));
    let level = |one: &TeamProposal| match one.footing {
        Footing::Level(level) => Some(level.0),
        Footing::Items(_) => None,
    };
    assert_eq!(level(&all[0]), Some(2));
    let item = group.item("experience-before-revenue");
    let told = Told::Mean(Ratio::percent(25));
    assert_eq!(all[1].footing, Footing::Items(vec![(item, told)]));
    // At the cut the level is reached.
    group.mean("leadership", 60);
    group.shows("experience-before-revenue", [0, 0, 0, 0, 9]);
    check(
        &group,
        &[
            ("rule-for-costly-choices", "leadership", 33), // 20 × 5 ÷ 3
            ("tell-customers-who-overpay", "leadership", 20), // 20 × 3 ÷ 3
        ],
    );
}

/// Five dimensions have a mean of all: 50, committed. All are to reach engaged, from 60.
#[test]
fn dimensions_together_are_to_reach_one_level() {
    let mut group = Group::new("organisation");
    for (id, percent) in [
        ("leadership", 50),
        ("people", 30),
        ("culture", 50),
        ("design", 50),
        ("technology", 70),
    ] {
        group.mean(id, percent);
    }
    check(
        &group,
        &[
            ("end-single-score-pay", "people", 30),        // 30 × 3 ÷ 3
            ("practise-ten-usual-cases", "people", 30),    // 30 × 3 ÷ 3
            ("customer-line-in-approvals", "culture", 25), // 10 × 5 ÷ 2
            ("undo-a-mistake", "technology", 23),          // to 100: 30 × 3 ÷ 4
            ("routine-item-worth-remembering", "culture", 17), // 10 × 5 ÷ 3
            ("goals-departments-already-have", "leadership", 13), // 10 × 4 ÷ 3
            ("owner-for-each-hand-off", "design", 13),     // 10 × 4 ÷ 3
            ("reserve-for-surprises", "leadership", 10),   // 10 × 2 ÷ 2
            ("design-the-first-day", "design", 10),        // 10 × 3 ÷ 3
        ],
    );
}

#[test]
fn items_are_told_by_their_rounded_mean() {
    let mut group = Group::new("everyone");
    group.mean("part", 60);
    // 24 of 40 points, 2.4 each; and 25, 2.5 each.
    group.shows("mindset", [0, 1, 5, 3, 1]);
    check(
        &group,
        &[
            ("follow-one-piece", "part", 40), // to 100: 40 × 1 ÷ 1
            ("be-a-customer-for-an-hour", "part", 40),
        ],
    );
    group.shows("mindset", [0, 1, 4, 4, 1]);
    check(&group, &[("be-a-customer-for-an-hour", "part", 40)]);
    group.shows("mindset", [0, 0, 0, 4, 6]);
    check(&group, &[]);
}

#[test]
fn without_a_mean_the_favourable_share_is_told() {
    let mut group = Group::new("everyone");
    group.favourable("function-work", 3, 12);
    group.bands("sales-joint-plans", Band::Lower);
    group.bands("sales-recent-contacts", Band::Upper);
    // 10 people, 10 of 40 points; who was named first, second or third means nothing.
    let arrival = group.layout.arrival.expect("is asked");
    group.released.arrivals[0].whole = group.counts(arrival, [2, 2, 1, 0, 0]);
    group.released.arrivals[3].whole = group.counts(arrival, [2, 1, 1, 1, 0]);
    check(
        &group,
        &[
            ("show-what-complete-means", "receiving", 150), // 75 × 2 ÷ 1
            ("see-where-it-starts", "receiving", 150),
            ("tally-what-is-missing", "receiving", 150),
            ("sales-three-line-plan", "function-work", 75), // 75 × 1 ÷ 1
        ],
    );
    let last = &found(&group)[3];
    let portion = Portion { count: 3, of: 12 };
    assert_eq!(last.number, Number::Favourable(portion));
    let item = group.item("sales-joint-plans");
    let told = Told::Band(Band::Lower);
    assert_eq!(last.footing, Footing::Items(vec![(item, told)]));
}

#[test]
fn what_no_number_tells_of_is_not_proposed() {
    let mut group = Group::new("everyone");
    group.shows("authority-to-act", [3, 3, 0, 0, 0]);
    check(&group, &[]);
    // Nothing is shown of its dimension: it counts to the whole.
    group.favourable("overall", 5, 10);
    check(&group, &[("list-what-is-settled", "overall", 100)]); // 50 × 2 ÷ 1
}

#[test]
fn an_action_is_for_the_function_that_is_asked() {
    let told = |id: &str, action: &str, expected: Option<FunctionId>| {
        let (assessment, _) = sound(id);
        let at = assessment.action_with_id(action).expect("is there");
        assert_eq!(
            owner(&assessment, assessment.action(at)),
            expected,
            "{action}"
        );
    };
    told("everyone", "sales-three-line-plan", Some(FunctionId::Sales));
    told("everyone", "follow-one-piece", None);
    // What arrives is asked of those who named somebody, whatever their function.
    told("everyone", "show-what-complete-means", None);
    told("organisation", "ask-only-once", Some(FunctionId::It));
    told(
        "organisation",
        "two-page-strategy",
        Some(FunctionId::Marketing),
    );
}
