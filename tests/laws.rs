//! Laws that hold for every assessment and any answers, tried on a fixed set of random ones.

mod common;

use std::fs;

use common::random::{BYTES, check, given, runner};
use common::{report_on, root, sound, text_of};
use cx_maturity::answers::{Answer, Answers, Standing, standings};
use cx_maturity::comparison::{Run, plan_effect, timeline};
use cx_maturity::definition::{
    Aggregate, Assessment, Condition, Dimension, ItemIx, MemberOf, OptionIx, PageIx, parse,
    parse_document,
};
use cx_maturity::document::{
    Progress, Runs, Step, progress, read_progress, read_report, read_runs, runs,
};
use cx_maturity::plan::Plan;
use cx_maturity::scoring::{Scorecard, points, score};
use proptest::collection::vec;
use proptest::prelude::{any, prop_assert, prop_assert_eq};

fn looked_at(condition: &Condition) -> Vec<ItemIx> {
    match condition {
        Condition::Is(item, _) => vec![*item],
        Condition::All(inner) | Condition::Any(inner) => inner.iter().flat_map(looked_at).collect(),
        Condition::Not(inner) => looked_at(inner),
    }
}

/// The items with a chosen answer that counts and that no condition looks at.
fn free(assessment: &Assessment, answers: &Answers) -> Vec<(ItemIx, OptionIx)> {
    let conditions = assessment
        .items
        .iter()
        .filter_map(|item| item.condition.as_ref());
    let used: Vec<ItemIx> = conditions.flat_map(looked_at).collect();
    let standings = standings(assessment, answers);
    let chosen = standings
        .iter()
        .enumerate()
        .filter_map(|(at, standing)| match standing {
            Standing::Chosen(option) if !used.contains(&ItemIx(at)) => Some((ItemIx(at), *option)),
            _ => None,
        });
    chosen.collect()
}

fn ratios(scorecard: &Scorecard) -> Vec<Option<cx_maturity::scoring::Ratio>> {
    let dimensions = scorecard.dimensions.iter();
    dimensions
        .map(|one| one.score.map(|score| score.ratio))
        .collect()
}

#[test]
fn scores_stay_within_their_bounds() {
    check(|assessment, bytes| {
        let scorecard = score(assessment, &given(assessment, bytes));
        for score in scorecard.dimensions.iter().filter_map(|one| one.score) {
            prop_assert!(score.ratio.numerator() <= score.ratio.denominator());
            prop_assert!(score.rounded() <= score.max);
        }
        if let Some(gating) = scorecard.gating {
            prop_assert!(gating.reached <= gating.by_score, "gates only hold back");
        }
        Ok(())
    });
}

#[test]
fn a_better_answer_never_makes_a_score_worse() {
    check(|assessment, bytes| {
        let before = given(assessment, bytes);
        let old = score(assessment, &before);
        for (item, option) in free(assessment, &before) {
            let one = assessment.item(item);
            let worth = |option| points(one, Standing::Chosen(option));
            let options = (0..one.options.len()).map(OptionIx);
            for better in options.filter(|other| worth(*other) > worth(option)) {
                let mut after = before.clone();
                after.set(item, Some(Answer::Chosen(better)));
                let new = score(assessment, &after);
                for (old, new) in ratios(&old).into_iter().zip(ratios(&new)) {
                    prop_assert!(old <= new);
                    prop_assert_eq!(old.is_some(), new.is_some());
                }
                let (old, new) = (old.gating.as_ref(), new.gating.as_ref());
                prop_assert!(old.map(|one| one.by_score) <= new.map(|one| one.by_score));
                prop_assert!(old.map(|one| one.reached) <= new.map(|one| one.reached));
            }
        }
        Ok(())
    });
}

/// A dimension of items, worked out in floating point from what is answered.
fn expected(assessment: &Assessment, dimension: &Dimension, standings: &[Standing]) -> Option<f64> {
    let (mut sum, mut weights, mut scored, mut applicable) = (0.0, 0.0, 0, 0);
    for member in &dimension.members {
        let MemberOf::Item(item) = member.of else {
            panic!("of items only")
        };
        applicable += u32::from(standings[item.0].applicable());
        let one = assessment.item(item);
        let Some(points) = points(one, standings[item.0]) else {
            continue;
        };
        let max = f64::from(one.max_points());
        let weight = match dimension.aggregate {
            Aggregate::Mean => f64::from(member.weight),
            Aggregate::Sum => f64::from(member.weight) * max,
        };
        sum += weight * f64::from(points) / max;
        weights += weight;
        scored += 1;
    }
    let needs = dimension.needs;
    let enough = scored >= needs.members && scored * 100 >= applicable * needs.percent;
    (enough && weights > 0.0).then(|| sum / weights)
}

#[test]
fn what_is_missing_counts_as_nothing_and_never_as_0() {
    check(|assessment, bytes| {
        let full = given(assessment, bytes);
        let of_items = |dimension: &&(usize, &Dimension)| {
            dimension
                .1
                .members
                .iter()
                .all(|member| matches!(member.of, MemberOf::Item(_)))
        };
        let dimensions: Vec<_> = assessment.dimensions.iter().enumerate().collect();
        for (item, _) in free(assessment, &full) {
            let mut unseen = full.clone();
            unseen.set(item, Some(Answer::CannotSee));
            let scorecard = score(assessment, &unseen);
            for (at, dimension) in dimensions.iter().filter(of_items) {
                let expected = expected(assessment, dimension, &scorecard.standings);
                let found = scorecard.dimensions[*at].score.map(|score| score.ratio);
                let found = found.map(|one| one.numerator() as f64 / one.denominator() as f64);
                prop_assert_eq!(found.is_some(), expected.is_some());
                let apart = found.unwrap_or_default() - expected.unwrap_or_default();
                prop_assert!(apart.abs() < 1e-12, "{} {:?}", dimension.id, found);
            }
        }
        Ok(())
    });
}

#[test]
fn where_all_is_missing_there_is_no_score() {
    check(|assessment, bytes| {
        let mut answers = Answers::none(assessment);
        for (at, byte) in (0..assessment.items.len()).zip(bytes) {
            let missing = [None, Some(Answer::CannotSee), Some(Answer::DoesNotApply)];
            answers.set(ItemIx(at), missing[usize::from(*byte) % 3]);
        }
        let scorecard = score(assessment, &answers);
        prop_assert!(ratios(&scorecard).iter().all(Option::is_none));
        prop_assert_eq!(scorecard.gating, None);
        prop_assert_eq!(scorecard.coverage.answered, 0);
        Ok(())
    });
}

/// Each part is a whole number of its own fractions: compared crosswise, without division.
#[test]
fn a_total_is_exactly_the_sum_of_its_parts() {
    check(|assessment, bytes| {
        let scorecard = score(assessment, &given(assessment, bytes));
        for index in &assessment.indices {
            let Some(total) = index.total else { continue };
            let parts: Option<Vec<_>> = index
                .parts
                .iter()
                .map(|part| scorecard.dimension(*part).score)
                .collect();
            let total = scorecard.dimension(total).score;
            prop_assert_eq!(total.is_some(), parts.is_some(), "it needs every part");
            let (Some(total), Some(parts)) = (total, parts) else {
                continue;
            };
            prop_assert_eq!(total.max, parts.iter().map(|part| part.max).sum::<u32>());
            let (mut sum, mut of) = (0_u128, 1_u128);
            for part in parts {
                let denominator = u128::from(part.ratio.denominator());
                let points = u128::from(part.ratio.numerator()) * u128::from(part.max);
                (sum, of) = (sum * denominator + points * of, of * denominator);
            }
            let points = u128::from(total.ratio.numerator()) * u128::from(total.max);
            prop_assert_eq!(points * of, sum * u128::from(total.ratio.denominator()));
        }
        Ok(())
    });
}

#[test]
fn a_document_survives_reading_whatever_the_order_of_answering() {
    check(|assessment, bytes| {
        let answers = given(assessment, bytes);
        let mut backwards = given(assessment, &[0xff; BYTES]);
        for item in (0..assessment.items.len()).rev().map(ItemIx) {
            backwards.set(item, answers.get(item));
        }
        let written = report_on(assessment, &answers);
        let again = report_on(assessment, &backwards);
        prop_assert_eq!(&written, &again, "equal answers, equal bytes");
        let read = read_report(assessment, &written).expect("what is written is read");
        prop_assert_eq!(&read.answers, &answers);
        prop_assert_eq!((read.set_aside.len(), read.same_method), (0, true));
        let page = PageIx(usize::from(bytes[0]) % assessment.pages.len());
        for step in [Step::Start, Step::Page(page), Step::Review, Step::Report] {
            let stored = progress(
                assessment,
                &Progress::first(assessment, &answers, step, &Plan::default(), None),
            );
            let read = read_progress(assessment, &stored).expect("what is stored is read");
            prop_assert_eq!(&read.progress.answers, &answers);
            prop_assert_eq!(read.progress.step, step);
        }
        Ok(())
    });
}

/// Reads a text as everything that is read from outside, and scores what could be read.
fn read_as_anything(assessment: &Assessment, text: &str) {
    if let Ok(recovered) = read_report(assessment, text) {
        let run = recovered.run(assessment);
        let answers = given(assessment, &[0x0b; BYTES]);
        let now = score(assessment, &answers);
        let now = Run::of(assessment, &answers, &now, &run.plan, run.finished);
        drop(plan_effect(assessment, &run, &now));
        drop(timeline(assessment, &[now, run]));
    }
    if let Ok(kept) = read_runs(assessment, text) {
        assert!(read_runs(assessment, &runs(&kept)).as_ref() == Ok(&kept));
    }
    drop(read_progress(assessment, text));
    drop(parse(text));
    if let Ok((other, _)) = parse_document(text) {
        let answers = given(&other, &[0x0b; 500]);
        drop(report_on(&other, &answers));
    }
}

#[test]
fn nothing_read_from_outside_panics() {
    let assessment = sound("branching").0;
    let answers = given(&assessment, &[0x0b; BYTES]);
    let planned = fs::read_to_string(root().join("tests/golden/report-1-plan.json"));
    let planned = planned.expect("is there");
    let mut kept = Runs::default();
    kept.add(&assessment, &planned).expect("is a run");
    let texts = [
        report_on(&assessment, &answers),
        planned,
        runs(&kept),
        progress(
            &assessment,
            &Progress::first(&assessment, &answers, Step::Review, &Plan::default(), None),
        ),
        text_of("branching"),
        text_of("practices"),
    ];
    let edits = vec((any::<usize>(), any::<u8>()), 1..4);
    let run = runner().run(&(vec(any::<u8>(), 0..200), edits), |(bytes, edits)| {
        read_as_anything(&assessment, &String::from_utf8_lossy(&bytes));
        for text in &texts {
            let mut mutated = text.clone().into_bytes();
            for (at, byte) in &edits {
                let at = at % mutated.len();
                mutated[at] = *byte;
            }
            read_as_anything(&assessment, &String::from_utf8_lossy(&mutated));
        }
        Ok(())
    });
    run.unwrap_or_else(|error| panic!("{error}"));
}
