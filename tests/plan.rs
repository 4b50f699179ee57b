//! Golden cases of targets and proposals, worked by hand on `repairs`, `desk` and `organisation`.

mod common;

use std::rc::Rc;

use common::organisation::{but, given};
use common::{answers, sound};
use cx_maturity::comparison::Difference;
use cx_maturity::definition::wire::{Lens, Outcome};
use cx_maturity::definition::{Assessment, Cut, LevelIx};
use cx_maturity::plan::{
    Aim, Baseline, Edit, Filter, Method, Plan, Proposal, Target, for_the_week, proposals, since,
    target,
};
use cx_maturity::scoring::{RULES, Ratio, score};

/// Ask 2, answer 1, cause 1, repair 0, warn 3: listening 3/8, mending 1/3, overall 13/36.
const STARTING: &str = "21103";

const STAGES: [&str; 5] = ["none", "some", "half", "most", "all"];

/// Answers to `repairs` as marks: points of ask, answer, cause, repair and warn, `?` for unseen.
fn repairs(assessment: &Assessment, marks: &str) -> cx_maturity::answers::Answers {
    let items = ["ask", "answer", "cause", "repair", "warn"];
    let of = |mark: char| {
        let points = mark.to_digit(10);
        points.map_or("cannot-see", |points| STAGES[points as usize])
    };
    let marks: Vec<_> = items.into_iter().zip(marks.chars().map(of)).collect();
    answers(assessment, &marks)
}

fn plan(assessment: &Assessment, targets: &[(&str, Target)]) -> Plan {
    let mut plan = Plan::default();
    for (id, target) in targets {
        let dimension = assessment.dimension_with_id(id).expect("is there");
        plan.edit(Edit::Aimed(dimension, Some(*target)));
    }
    plan
}

fn aim(of: &Assessment, marks: &str, set: &[(&str, Target)], dimension: &str) -> Option<Aim> {
    let scorecard = score(of, &repairs(of, marks));
    let dimension = of.dimension_with_id(dimension).expect("is there");
    target(of, &scorecard, &plan(of, set), dimension)
}

/// The target of a dimension with nothing set: its level, if it is one, and its ratio.
fn check_default(marks: &str, dimension: &str, expected: Option<(Target, (u64, u64))>) {
    let found = aim(&sound("repairs").0, marks, &[], dimension);
    let expected = expected.map(|(target, (numerator, denominator))| Aim {
        target,
        ratio: Ratio::new(numerator, denominator).expect("is a ratio"),
        own: false,
    });
    assert_eq!(found, expected, "{marks} {dimension}");
}

#[test]
fn the_table_of_default_targets() {
    let level = |level| Target::Level(LevelIx(level));
    // Below the top the next level, whatever the dimension's own; by its own cuts, of 8 points.
    check_default(STARTING, "listening", Some((level(1), (2, 5))));
    // No cause: gated at the lowest. By the score it is at the top ((2 × 1 + 1/4) / 3 = 3/4), and so
    // is listening.
    check_default("44003", "listening", Some((Target::Percent(100), (1, 1))));
    let own_cuts = Some((level(1), (3, 8)));
    check_default(STARTING, "towards-customers", own_cuts);
    check_default("211?3", "towards-customers", None);
    check_default("?110?", "listening", Some((level(1), (2, 5))));
    // At the top (overall 5/6, mending 1/2): the level after the dimension's own, then all.
    check_default("44123", "mending", Some((level(2), (3, 4))));
    check_default("44123", "listening", Some((Target::Percent(100), (1, 1))));
    // No overall score without listening: the level after its own; without a score, all.
    check_default("??103", "mending", Some((level(1), (2, 5))));
    check_default("??103", "listening", Some((Target::Percent(100), (1, 1))));
}

#[test]
fn without_levels_the_target_is_all() {
    let (desk, _) = sound("desk");
    let scorecard = score(&desk, &answers(&desk, &[("mood", "all"), ("room", "none")]));
    for dimension in ["meaning", "acting", "function-work"] {
        let dimension = desk.dimension_with_id(dimension).expect("is there");
        let aim = target(&desk, &scorecard, &Plan::default(), dimension);
        let aim = aim.expect("has one");
        assert_eq!((aim.ratio, aim.own), (Ratio::percent(100), false));
    }
}

fn check_set(of: &Assessment, set: Target, dimension: &str, expected: Option<(u64, u64)>) {
    let aim = aim(of, STARTING, &[(dimension, set)], dimension);
    let expected = expected.and_then(|(numerator, denominator)| Ratio::new(numerator, denominator));
    assert_eq!(aim.map(|aim| aim.ratio), expected, "{set:?} {dimension}");
    assert!(aim.is_none_or(|aim| aim.own && aim.target == set));
}

#[test]
fn a_target_of_ones_own_goes_first() {
    let (mut repairs, _) = sound("repairs");
    let level = |level| Target::Level(LevelIx(level));
    check_set(&repairs, Target::Percent(35), "listening", Some((7, 20)));
    check_set(&repairs, level(2), "listening", Some((3, 4)));
    check_set(&repairs, level(2), "towards-customers", Some((6, 8)));
    check_set(&repairs, level(0), "towards-customers", Some((0, 1)));
    check_set(&repairs, level(7), "listening", None);
    // More points than there are ask for all of them.
    let at = repairs.dimension_with_id("towards-customers");
    let own = &mut repairs.dimensions[at.expect("is there").0].cuts;
    *own = Some([0, 3, 9].map(Cut::Points).to_vec());
    check_set(&repairs, level(2), "towards-customers", Some((1, 1)));
}

fn told(assessment: &Assessment, proposals: &[Proposal]) -> Vec<String> {
    let told = proposals.iter().map(|one| {
        let action = &assessment.action(one.action).id;
        let dimension = &assessment.dimension(one.dimension).id;
        format!("{action} for {dimension}: {}", one.priority.shown())
    });
    told.collect()
}

fn check(marks: &str, set: &[(&str, Target)], expected: &[&str]) {
    let (assessment, _) = sound("repairs");
    let scorecard = score(&assessment, &repairs(&assessment, marks));
    let found = proposals(&assessment, &scorecard, &plan(&assessment, set));
    assert_eq!(told(&assessment, &found), expected, "{marks} {set:?}");
}

/// Points of 100 × weight × reach ÷ effort. Listening lacks 2/5 − 3/8 = 2.5 and weighs 2, mending
/// lacks 2/5 − 1/3 = 6.66….
#[test]
fn the_table_of_proposals() {
    let all = [
        "warn-one-customer for mending: 20",     // 6.66… × 3 ÷ 1
        "ask-ten-customers for listening: 15",   // 2.5 × 2 × 3 ÷ 1
        "find-one-cause for mending: 13",        // 6.66… × 4 ÷ 2
        "answer-within-a-day for listening: 7",  // 2.5 × 2 × 4 ÷ 3 = 6.66…
        "answer-with-the-repair for mending: 7", // 6.66… × 5 ÷ 5: equal, but more effort
    ];
    check(STARTING, &[], &all);
    // Mending's target is reached: nothing strengthens it, and exceeding counts to 100 %, 2/3 off.
    let reached = [
        "warn-one-customer for mending: 200",
        "ask-ten-customers for listening: 15",
        "answer-within-a-day for listening: 7",
        "answer-with-the-repair for listening: 5", // 2.5 × 2 × 5 ÷ 5
    ];
    check(STARTING, &[("mending", Target::Percent(33))], &reached);
    // What has no answer triggers nothing: neither its items, nor a level.
    // Listening alone is at 3/4, its top level: 25 × 2 × 2.
    check("?3?0?", &[], &["thank-who-told-you for listening: 100"]);
    // At the top, what exceeds is still listed; without a gap it comes last.
    let top = [
        "warn-one-customer for mending: 25", // 1/12 × 3
        "thank-who-told-you for listening: 0",
    ];
    check("44443", &[], &top);
}

/// What exceeds is for a warning at two or three: not where there is less, nor where there is all.
/// With one, mending is at 1/6 and lacks 23.33…; with two, at 1/4 and lacks 15.
#[test]
fn an_action_may_ask_for_points() {
    let one = [
        "find-one-cause for mending: 47",         // 23.33… × 4 ÷ 2
        "answer-with-the-repair for mending: 23", // 23.33… × 5 ÷ 5
        "ask-ten-customers for listening: 15",
        "answer-within-a-day for listening: 7",
    ];
    check("21101", &[], &one);
    let two = [
        "warn-one-customer for mending: 45", // 15 × 3
        "find-one-cause for mending: 30",    // 15 × 4 ÷ 2
        "ask-ten-customers for listening: 15",
        "answer-with-the-repair for mending: 15", // equal, but more effort
        "answer-within-a-day for listening: 7",
    ];
    check("21102", &[], &two);
    check("44444", &[], &["thank-who-told-you for listening: 0"]);
}

/// Without an overall score there is still a dimension's own level to go on from.
#[test]
fn a_dimension_without_a_score_has_no_proposals() {
    let mending = [
        "warn-one-customer for mending: 20",
        "find-one-cause for mending: 13",
    ];
    check("??103", &[], &mending);
    check("?????", &[], &[]);
}

fn check_week(given: &[(&str, &str)], expected: &[&str]) {
    let (assessment, _) = sound("desk");
    let scorecard = score(&assessment, &answers(&assessment, given));
    let found = for_the_week(&assessment, &scorecard);
    assert_eq!(told(&assessment, &found), expected, "{given:?}");
}

#[test]
fn the_week_is_spread_and_begins_at_ones_own_desk() {
    let base = [("room", "half"), ("promises", "half"), ("mood", "some")];
    let with = |more: &[(&'static str, &'static str)]| [base.as_slice(), more].concat();
    // Acting lacks 1/2: promises 150, room 100 (twice); meaning lacks 3/4: 38.
    let withheld = [
        "keep-one-promise for acting: 150",
        "list-what-is-yours for acting: 100",
        "tell-a-story for meaning: 38", // 37.5
    ];
    check_week(&with(&[("function", "undisclosed")]), &withheld);
    let spread = [
        "keep-one-promise for acting: 150",
        "tell-a-story for meaning: 38",
        "watch-a-screen for function-work: 25",
    ];
    let desk = [("function", "it"), ("screens", "half")];
    check_week(&with(&desk), &spread);
    // Hearing lacks all: 300. The respondent's own function still has its place.
    let own = [
        "pass-on-news for hearing: 300",
        "keep-one-promise for acting: 150",
        "watch-a-screen for function-work: 25",
    ];
    check_week(&with(&[desk[0], desk[1], ("news", "none")]), &own);
    // What is said of another function's page is not reached, so it triggers nothing.
    check_week(&with(&[("function", "hr"), ("screens", "none")]), &withheld);
    // One item, two actions: the first.
    let item = ["list-what-is-yours for acting: 200"];
    check_week(&[("room", "none")], &item);
    check_week(&[], &[]);
    let (repairs_, _) = sound("repairs");
    let scorecard = score(&repairs_, &repairs(&repairs_, STARTING));
    assert_eq!(for_the_week(&repairs_, &scorecard), []);
}

fn check_filter(lens: Option<Lens>, outcome: Option<Outcome>, expected: &[&str]) {
    let (assessment, _) = sound("repairs");
    let filter = Filter { lens, outcome };
    let actions = assessment.actions.iter();
    let through = actions.filter(|action| filter.lets_through(action));
    let found: Vec<_> = through.map(|action| &*action.id).collect();
    assert_eq!(found, expected, "{filter:?}");
}

#[test]
fn a_filter_asks_for_both() {
    let costs = ["answer-within-a-day", "find-one-cause"];
    check_filter(Some(Lens::Costs), None, &costs);
    let loyalty = ["ask-ten-customers", "answer-with-the-repair"];
    check_filter(None, Some(Outcome::Loyalty), &loyalty);
    let both = ["answer-with-the-repair"];
    check_filter(Some(Lens::Culture), Some(Outcome::Retention), &both);
    check_filter(Some(Lens::Costs), Some(Outcome::Advocacy), &[]);
}

/// Changes since a run of which these scores are kept, by a method with this hash.
fn check_since(hash: Option<&str>, scoring: u32, other_method: bool) {
    let (assessment, _) = sound("organisation");
    let percent = |percent| Ratio::percent(percent);
    let baseline = Baseline {
        finished: None,
        method: Method {
            version: Rc::clone(&assessment.version),
            hash: hash.map_or_else(|| Rc::clone(&assessment.hash), Rc::from),
            scoring,
        },
        scores: vec![
            (Rc::from("data"), percent(60)),
            (Rc::from("design"), percent(35)),
            (Rc::from("gone"), percent(10)),
            (Rc::from("culture"), percent(40)),
        ],
    };
    // Data is at 13/20, design at 4/20, culture has no score.
    let of = but(&[("culture", "?????")]);
    let scorecard = score(&assessment, &given(&assessment, &of));
    let found = since(&assessment, &scorecard, &baseline);
    let found: Vec<_> = found
        .iter()
        .map(|(at, one)| {
            (
                &*assessment.dimension(*at).id,
                Difference::between(one.before, one.after).points,
                one.other_method,
            )
        })
        .collect();
    let expected = [("design", -15, other_method), ("data", 5, other_method)];
    assert_eq!(found, expected);
}

#[test]
fn what_has_changed_since() {
    check_since(None, RULES, false);
    check_since(Some("another"), RULES, true);
    check_since(None, RULES + 1, true);
}
