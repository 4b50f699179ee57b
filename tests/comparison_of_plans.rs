//! What became of a plan between two runs, worked by hand: its actions, what they aimed at, and the
//! rest for comparison.

mod common;

use std::rc::Rc;

use common::comparison::{ratio, run};
use common::organisation::{LOPSIDED, but};
use common::sound;
use cx_maturity::comparison::{Change, Difference, Run, plan_effect};
use cx_maturity::definition::wire::Track;
use cx_maturity::definition::{Action, Assessment, LevelIx, LowItem, Trigger};
use cx_maturity::plan::{Edit, Plan};

/// `organisation` with these three actions: on design, on low items of two dimensions, on an index.
fn with_actions() -> Assessment {
    let (mut assessment, _) = sound("organisation");
    let dimension = |id| assessment.dimension_with_id(id).expect("is there");
    let step = |id| Trigger::Step {
        dimension: dimension(id),
        from: LevelIx(1),
    };
    let low = ["self-service", "leaders-ask"].map(|id| LowItem {
        item: assessment.item_with_id(id).expect("is there"),
        at_least: 0,
        at_most: 1,
    });
    let triggers = [
        ("redesign", step("design")),
        ("ask", Trigger::Items(low.into())),
        ("share", step("shared-ownership")),
    ];
    let actions = triggers.map(|(id, trigger)| Action {
        id: Rc::from(id),
        trigger,
        track: Track::ALL[0].1,
        owner: None,
        horizon_days: 30,
        effort: 1,
        reach: 1,
        lenses: Vec::new(),
        outcomes: Vec::new(),
    });
    assessment.actions = actions.into();
    assessment
}

/// A plan in short: the ids of actions, `+` behind those that are done.
fn planned(actions: &[&str]) -> Plan {
    let mut plan = Plan::default();
    for (at, action) in actions.iter().enumerate() {
        let id = action.trim_end_matches('+');
        plan.edit(Edit::Picked(Rc::from(id), None));
        plan.edit(Edit::Finished(at, id != *action));
    }
    plan.edit(Edit::Added(Rc::from("one of my own")));
    plan
}

/// Design rises from 1/5 to 1/2, data falls from 13/20 to 9/20, and people can't be seen any more.
fn runs(assessment: &Assessment, plans: [&[&str]; 2]) -> [Run; 2] {
    let later = [("design", "22222"), ("data", "22221"), ("people", "????")];
    let mut runs = [run(assessment, &LOPSIDED), run(assessment, &but(&later))];
    for (run, plan) in runs.iter_mut().zip(plans) {
        run.plan = planned(plan);
    }
    runs
}

/// The effects in short: action, whether done, and points of what it aimed at (`?` for none); the
/// mean change elsewhere.
fn check(plans: [&[&str]; 2], expected: &[&str], elsewhere: Option<Difference>) {
    let assessment = with_actions();
    let [earlier, later] = runs(&assessment, plans);
    let effects = plan_effect(&assessment, &earlier, &later);
    let told = effects.iter().map(|effect| {
        assert_eq!(effect.elsewhere, elsewhere);
        let aims = effect.dimensions.iter().map(|(dimension, change)| {
            let id = &assessment.dimension(*dimension).id;
            match change {
                Change::Comparable(difference) => format!(" {id} {}", difference.points),
                _ => format!(" {id} ?"),
            }
        });
        let done = if effect.done { "+" } else { "" };
        format!("{}{done}{}", effect.action, aims.collect::<String>())
    });
    assert_eq!(told.collect::<Vec<_>>(), expected, "{plans:?}");
}

/// Six main dimensions have scores in both runs. Earlier: leadership 16/20, culture 1/2, design 1/5,
/// technology 1, data 13/20, measurement 1/2; later the same but design 1/2 and data 9/20.
#[test]
fn what_was_done_stands_beside_what_was_not() {
    let mean = |earlier, later| Some(Difference::between(earlier, later));
    // Nothing is done: all six; 3.65/6 = 73/120 and 3.75/6 = 5/8; +1.67.
    let all = mean(ratio(73, 120), ratio(5, 8));
    check([&["redesign"], &["redesign"]], &["redesign design 30"], all);
    check([&[], &[]], &[], all);
    // Redesign is done: the five others; 3.45/5 = 69/100 and 3.25/5 = 13/20; −4.
    let five = mean(ratio(69, 100), ratio(13, 20));
    check(
        [&["redesign", "ask"], &["redesign+", "ask"]],
        &["redesign+ design 30", "ask technology 0 data -20"],
        five,
    );
    assert_eq!(five.map(|one| one.points), Some(-4));
    // Both are done: leadership, culture and measurement; 1.8/3 = 3/5 in both.
    check(
        [&["redesign", "ask"], &["redesign+", "ask+"]],
        &["redesign+ design 30", "ask+ technology 0 data -20"],
        mean(ratio(3, 5), ratio(3, 5)),
    );
}

#[test]
fn what_is_in_one_plan_only() {
    let five = Some(Difference::between(ratio(69, 100), ratio(13, 20)));
    let all = Some(Difference::between(ratio(73, 120), ratio(5, 8)));
    // Not in the later plan any more: as the earlier one says.
    check([&["redesign+"], &[]], &["redesign+ design 30"], five);
    check([&["redesign"], &[]], &["redesign design 30"], all);
    // Done in the earlier one, and not after all.
    check(
        [&["redesign+"], &["redesign"]],
        &["redesign design 30"],
        all,
    );
    // In the later plan only: it is no effect of the earlier plan, and yet done.
    check(
        [&["ask"], &["redesign+"]],
        &["ask technology 0 data -20"],
        five,
    );
    // Of an index: its own change, and no main dimension; an action that no library has.
    check([&["gone+"], &[]], &["gone+"], all);
}
