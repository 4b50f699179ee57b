//! Laws of comparing runs, and of reading back what was written of them, for every assessment and
//! any answers, tried on a fixed set of random ones.

mod common;

use std::rc::Rc;

use common::random::{check, check_pairs, given};
use cx_maturity::answers::{Answer, Answers};
use cx_maturity::comparison::{Change, Run, compare, plan_effect, timeline};
use cx_maturity::date::Date;
use cx_maturity::definition::wire::FunctionId;
use cx_maturity::definition::{Assessment, DimensionIx, ItemIx, LevelIx, MemberOf, OptionIx};
use cx_maturity::document::{
    Progress, Runs, Step, progress, read_progress, read_run, read_runs, report, runs,
};
use cx_maturity::plan::{Baseline, Edit, Plan, Target};
use cx_maturity::scoring::score;
use proptest::prelude::{prop_assert, prop_assert_eq};

/// A plan from bytes: some targets, actions of the library and the respondent's own, and edits.
fn planned(assessment: &Assessment, bytes: &[u8]) -> Plan {
    let mut plan = Plan::default();
    for (at, byte) in bytes.iter().enumerate() {
        let (kind, rest) = (byte % 8, usize::from(byte / 8));
        let dimension = DimensionIx(rest % assessment.dimensions.len());
        let (_, owner) = FunctionId::ALL[rest % FunctionId::ALL.len()];
        let levels = assessment.levels.len();
        let due = Date::new(2026, 1 + byte % 12, 1 + byte % 28);
        plan.edit(match kind {
            0 => Edit::Picked(Rc::from(format!("action-{rest}")), Some(owner)),
            1 => Edit::Added(Rc::from(format!("\"è\" \u{1} {byte}"))),
            2 if levels > 0 => Edit::Aimed(dimension, Some(Target::Level(LevelIx(rest % levels)))),
            3 => Edit::Aimed(dimension, Some(Target::Percent(u32::from(*byte) % 101))),
            4 => Edit::Finished(rest % 4, byte % 3 > 0),
            5 => Edit::Dated(rest % 4, due),
            6 => Edit::Timed(rest % 4, byte % 3 > 0),
            _ => Edit::Lowered(at % 4),
        });
    }
    plan
}

/// A run of these answers, with a plan and a day of the same bytes.
fn run(assessment: &Assessment, answers: &Answers, bytes: &[u8]) -> Run {
    let day = Date::new(2026, 1 + bytes[0] % 12, 1 + bytes[1] % 28);
    let finished = day.filter(|_| !bytes[2].is_multiple_of(4));
    let scorecard = score(assessment, answers);
    let plan = planned(assessment, bytes);
    Run::of(assessment, answers, &scorecard, &plan, finished)
}

fn written(assessment: &Assessment, run: &Run) -> String {
    let scorecard = score(assessment, &run.answers);
    report(
        assessment,
        &run.answers,
        &scorecard,
        &run.plan,
        run.finished,
    )
}

#[test]
fn a_run_has_not_changed_from_itself() {
    check(|assessment, bytes| {
        let run = run(assessment, &given(assessment, bytes), bytes);
        let found = compare(assessment, &run, &run);
        for change in found.dimensions.iter().chain(&found.items) {
            let none = match change {
                Change::Comparable(one) => one.points == 0 && one.earlier == one.later,
                other => *other == Change::Neither,
            };
            prop_assert!(none, "{change:?}");
        }
        prop_assert_eq!(&found.levels.earlier, &found.levels.later);
        Ok(())
    });
}

#[test]
fn there_and_back_have_opposite_signs() {
    check_pairs(|assessment, one, other| {
        let [one, other] =
            [one, other].map(|bytes| run(assessment, &given(assessment, bytes), bytes));
        let there = compare(assessment, &one, &other);
        let back = compare(assessment, &other, &one);
        let pairs = there.dimensions.iter().zip(&back.dimensions);
        for (there, back) in pairs.chain(there.items.iter().zip(&back.items)) {
            let opposite = match (there, back) {
                (Change::Comparable(there), Change::Comparable(back)) => {
                    let (least, most) = (there.points.abs(), there.points.cmp(&0));
                    there.points == -back.points
                        && least <= 100
                        && (most.is_eq() || most == there.later.cmp(&there.earlier))
                }
                (Change::OnlyEarlier(there), Change::OnlyLater(back))
                | (Change::OnlyLater(there), Change::OnlyEarlier(back)) => there == back,
                (there, back) => there == back && *there == Change::Neither,
            };
            prop_assert!(opposite, "{there:?} {back:?}");
        }
        prop_assert_eq!(&there.levels.earlier, &back.levels.later);
        drop(plan_effect(assessment, &one, &other));
        let both = timeline(assessment, &[one, other]);
        prop_assert!(both.iter().all(|series| series.points.len() == 2));
        Ok(())
    });
}

/// No item is left open: what isn't answered can't be seen.
fn settled(assessment: &Assessment, bytes: &[u8]) -> Answers {
    let mut answers = given(assessment, bytes);
    for at in (0..assessment.items.len()).map(ItemIx) {
        let cannot_see = assessment.item(at).exceptions.cannot_see;
        let other = if cannot_see {
            Answer::CannotSee
        } else {
            Answer::Chosen(OptionIx(0))
        };
        answers.set(at, Some(answers.get(at).unwrap_or(other)));
    }
    answers
}

/// Whether a dimension rests on an item that counted in the earlier run, by members that counted in
/// one of the two. (In the later run, by today's method, the item is what it is today.)
fn rests_on(
    assessment: &Assessment,
    dimension: DimensionIx,
    item: ItemIx,
    runs: [&Run; 2],
) -> bool {
    let mut members = assessment.dimension(dimension).members.iter();
    members.any(|member| match member.of {
        MemberOf::Item(one) => {
            let id = &assessment.item(one).id;
            one == item && runs[0].recorded.item(id).is_some()
        }
        MemberOf::Dimension(one) => {
            let id = &assessment.dimension(one).id;
            let counts = runs.iter().any(|run| run.recorded.dimension(id).is_some());
            counts && rests_on(assessment, one, item, runs)
        }
    })
}

#[test]
fn a_changed_item_takes_exactly_what_rests_on_it_along() {
    check_pairs(|old, one, other| {
        let changed = ItemIx(usize::from(one[0]) % old.items.len());
        let mut new = old.clone();
        new.hash = Rc::from("another");
        for option in &mut new.items[changed.0].options {
            option.points *= 2;
        }
        let text = written(old, &run(old, &settled(old, one), one));
        let earlier = read_run(&new, &text).expect("is read");
        let later = run(&new, &settled(&new, other), other);
        let found = compare(&new, &earlier, &later);
        let items = found.items.iter().enumerate();
        let items = items.map(|(at, change)| (ItemIx(at) == changed, *change));
        let dimensions = found.dimensions.iter().enumerate().map(|(at, change)| {
            let rests = rests_on(&new, DimensionIx(at), changed, [&earlier, &later]);
            (rests, *change)
        });
        for (touched, change) in items.chain(dimensions) {
            match change {
                Change::Comparable(_) => prop_assert!(!touched),
                Change::MethodChanged => prop_assert!(touched),
                Change::OnlyEarlier(_) | Change::OnlyLater(_) | Change::Neither => {}
            }
        }
        Ok(())
    });
}

#[test]
fn what_was_written_of_runs_is_read_back() {
    check_pairs(|assessment, one, other| {
        let [first, mut second] =
            [one, other].map(|bytes| run(assessment, &given(assessment, bytes), bytes));
        second.plan.since = Some(Baseline {
            finished: first.finished,
            method: first.method.clone(),
            scores: first.recorded.dimensions.clone(),
        });
        let mut kept = Runs::default();
        for run in [&first, &second] {
            let text = written(assessment, run);
            let read = read_run(assessment, &text);
            prop_assert_eq!(read.as_ref(), Ok(run));
            kept.add(assessment, &text).expect("is a run");
            let (plan, finished) = (&run.plan, run.finished);
            let stored = progress(
                assessment,
                &Progress::first(assessment, &run.answers, Step::Report, plan, finished),
            );
            let read = read_progress(assessment, &stored).expect("is read");
            let progress = read.progress;
            prop_assert_eq!(
                (&progress.answers, &progress.plan, progress.finished),
                (&run.answers, &run.plan, run.finished)
            );
            prop_assert_eq!(read.problems, []);
        }
        let read = read_runs(assessment, &runs(&kept)).expect("is read");
        prop_assert_eq!(&read, &kept);
        prop_assert_eq!(read.report(1), Some(written(assessment, &second)));
        // By another method it is as recorded, and the same.
        let mut new = assessment.clone();
        new.hash = Rc::from("another");
        let old = read_run(&new, &written(assessment, &second));
        prop_assert_eq!(old.as_ref(), Ok(&second));
        Ok(())
    });
}
