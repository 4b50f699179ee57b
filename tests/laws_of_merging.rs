//! Two copies of a run are put together without loss: the laws of the merge.

mod common;

use std::rc::Rc;

use common::random::{BYTES, Law, given, runner};
use common::sound;
use cx_maturity::answers::{Answer, SetAside};
use cx_maturity::date::Date;
use cx_maturity::definition::{Assessment, ItemIx, OptionIx, PageIx};
use cx_maturity::document::{Progress, Revisions, Step, progress, read_progress};
use cx_maturity::plan::{Edit, Plan};
use proptest::collection::vec;
use proptest::prelude::any;
use proptest::prop_assert_eq;

/// A copy as some device might have it. Revisions are few, so that copies meet in every way.
fn copy(assessment: &Assessment, bytes: &[u8]) -> Progress {
    let mut bytes = bytes.iter().copied().cycle();
    let mut next = |below: u8| bytes.next().expect("cycles") % below;
    let cleared = u32::from(next(3));
    let mut revisions = Revisions::none(assessment);
    revisions.cleared = cleared;
    let mut answers = given(assessment, &[0; BYTES]);
    let mut asked = vec![0; assessment.items.len()];
    for (at, item) in assessment.items.iter().enumerate() {
        let revision = cleared + u32::from(next(4));
        revisions.answers[at] = revision;
        if revision > cleared && next(4) > 0 {
            let option = usize::from(next(8)) % item.options.len();
            answers.set(ItemIx(at), Some(Answer::Chosen(OptionIx(option))));
            asked[at] = 1 + u16::from(next(2));
        }
    }
    let aside = (0..next(3)).map(|at| SetAside {
        item: format!("gone-{at}"),
        given: ["a", "b"][usize::from(next(2))].to_owned(),
    });
    let aside: Vec<_> = aside.collect();
    answers.put_aside(aside);
    let mut plan = Plan::default();
    for own in 0..next(3) {
        plan.edit(Edit::Added(Rc::from(format!("do {own}"))));
    }
    revisions.plan = u32::from(next(4));
    revisions.place = u32::from(next(4));
    revisions.finished = u32::from(next(8));
    let valid = revisions.finished > revisions.of_answers() && next(2) > 0;
    let step = [Step::Start, Step::Page(PageIx(0)), Step::Review][usize::from(next(3))];
    Progress {
        answers,
        asked,
        plan,
        finished: Date::new(2026, 11, 1 + next(2)).filter(|_| valid),
        step,
        revisions,
    }
}

fn check(law: impl Fn(&Assessment, [Progress; 3]) -> Law) {
    let assessments = ["organisation", "branching"].map(|id| sound(id).0);
    let bytes = || vec(any::<u8>(), 160);
    let run = runner().run(&(bytes(), bytes(), bytes()), |(one, two, three)| {
        assessments.iter().try_for_each(|assessment| {
            let copies = [&one, &two, &three].map(|bytes| copy(assessment, bytes));
            law(assessment, copies)
        })
    });
    run.unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn the_order_does_not_matter() {
    check(|of, [one, two, _]| {
        prop_assert_eq!(one.merge(&two, of), two.merge(&one, of));
        Ok(())
    });
}

#[test]
fn nor_how_they_are_grouped() {
    check(|of, [one, two, three]| {
        let left = one.merge(&two, of).merge(&three, of);
        prop_assert_eq!(left, one.merge(&two.merge(&three, of), of));
        Ok(())
    });
}

#[test]
fn nor_how_often_they_meet() {
    check(|of, [one, two, _]| {
        prop_assert_eq!(&one.merge(&one, of), &one);
        let both = one.merge(&two, of);
        prop_assert_eq!(&both.merge(&two, of), &both);
        Ok(())
    });
}

#[test]
fn what_is_stored_is_read_back_as_it_was() {
    check(|of, [one, two, _]| {
        for copy in [&one, &one.merge(&two, of)] {
            let text = progress(of, copy);
            let read = read_progress(of, &text).expect("is read");
            prop_assert_eq!(&read.progress, copy);
            prop_assert_eq!(progress(of, &read.progress), text);
        }
        Ok(())
    });
}
