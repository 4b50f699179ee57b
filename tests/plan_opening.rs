//! Golden cases of the smallest way to the next level, worked by hand.

mod common;

use common::organisation::{LOPSIDED, all, borrowed, but, given};
use common::{answers, sound};
use cx_maturity::answers::Answers;
use cx_maturity::definition::Assessment;
use cx_maturity::plan::{Opening, Size, opening, size};

/// Improvements as `item: from → to`.
fn told(assessment: &Assessment, opening: &Opening) -> Vec<String> {
    let Opening::Way {
        level,
        improvements,
        smallest,
    } = opening
    else {
        return vec![format!("{opening:?}")];
    };
    assert!(smallest, "small definitions are always proved");
    let told = improvements.iter().map(|one| {
        let item = assessment.item(one.item);
        let id = |option: cx_maturity::definition::OptionIx| &*item.options[option.0].id;
        let from = one.from.map_or("?", id);
        format!("{}: {from} → {}", item.id, id(one.to))
    });
    let level = assessment.levels[level.0].id.to_string();
    std::iter::once(level).chain(told).collect()
}

fn check(assessment: &Assessment, answers: &Answers, expected: &[&str]) {
    let found = opening(assessment, answers);
    assert_eq!(told(assessment, &found), expected, "{answers:?}");
}

/// Answers to `repairs` as points of ask, answer, cause, repair and warn; `?` for unseen.
fn check_repairs(marks: &str, expected: &[&str]) {
    let (assessment, _) = sound("repairs");
    let items = ["ask", "answer", "cause", "repair", "warn"];
    let given = items.into_iter().zip(marks.chars()).map(|(item, mark)| {
        let stages = ["none", "some", "half", "most", "all"];
        let points = mark.to_digit(10);
        (
            item,
            points.map_or("cannot-see", |points| stages[points as usize]),
        )
    });
    let answers = answers(&assessment, &given.collect::<Vec<_>>());
    check(&assessment, &answers, expected);
}

#[test]
fn the_table_of_openings() {
    // 13/36, and 2/5 is asked for: one step of listening brings 3/36, one of mending 1/36.
    check_repairs("21103", &["growing", "answer: some → half"]);
    // A gate on an item that is unseen asks for that item, from below its lowest option.
    check_repairs("44?22", &["growing", "cause: ? → some"]);
    // 44 % with no cause looked for: the gate alone.
    check_repairs("42011", &["growing", "cause: none → some"]);
    // The gate on a dimension by its own cuts: 5 of 8 points of answer and repair, and 3/4 is met.
    check_repairs("44103", &["leading", "repair: none → some"]);
    check_repairs("44444", &["Reached"]);
    check_repairs("44?2?", &["NotEnough"]); // mending needs two, so overall has no score
    check_repairs("444?4", &["NotEnough"]); // towards customers needs both
    let (desk, _) = sound("desk");
    check(&desk, &answers(&desk, &[("room", "none")]), &["NoLevels"]);
    check(&desk, &Answers::none(&desk), &["NoLevels"]);
}

#[test]
fn raw_points_and_a_sum() {
    let (assessment, _) = sound("phq-9");
    let items: Vec<_> = assessment.items.iter().map(|item| &*item.id).collect();
    let none: Vec<_> = items.iter().map(|item| (*item, "not-at-all")).collect();
    let way = [
        "mild",
        "interest: not-at-all → nearly-every-day",
        "mood: not-at-all → more-than-half",
    ];
    check(&assessment, &answers(&assessment, &none), &way);
}

fn check_branching(given: &[(&str, &str)], expected: &[&str]) {
    let (assessment, _) = sound("branching");
    check(&assessment, &answers(&assessment, given), expected);
}

/// An answer that decides what is asked is raised too, with all that follows from it.
#[test]
fn conditions_are_followed() {
    // (0 + 3/5 + 1/5) ÷ 3. By post and with less effort: (1/2 + 3/5 + 2/5) ÷ 3 = 1/2. By phone it
    // takes three steps, since the wait kept from before is long; without, four.
    let kept = [
        ("channel", "none"),
        ("wait", "long"),
        ("remark", "partly"),
        ("effort", "fully"),
    ];
    let way = ["high", "channel: none → post", "effort: fully → mostly"];
    check_branching(&kept, &way);
    // (1 + 2 × 0 + 1/5 + 1/5) ÷ 5. A short wait meets its gate, and effort is asked no more:
    // (1 + 2 × 1/2 + 1/5) ÷ 4 = 11/20.
    let long = [
        ("channel", "phone"),
        ("wait", "long"),
        ("remark", "not-at-all"),
        ("effort", "fully"),
    ];
    check_branching(&long, &["high", "wait: long → short"]);
    // With the channel unseen the wait is not asked, its gate waived: a remark is all there is.
    let few = [
        ("channel", "cannot-see"),
        ("remark", "not-at-all"),
        ("effort", "partly"),
    ];
    let remark = ["high", "remark: not-at-all → a-little"];
    check_branching(&few, &remark); // (1/5 + 3/5) ÷ 2
}

/// The size of the smallest way for `organisation`, proved.
fn check_size(of: &[(&str, &str)], expected: Size) {
    let (assessment, _) = sound("organisation");
    let found = opening(&assessment, &given(&assessment, of));
    let Opening::Way {
        improvements,
        smallest,
        ..
    } = found
    else {
        panic!("{of:?} has a way: {found:?}")
    };
    assert_eq!((size(&improvements), smallest), (expected, true), "{of:?}");
}

#[test]
fn the_smallest_way_of_organisation() {
    // To engaged: design from 4 to 8 of 20, one step of which serves shared ownership too (13 to
    // 14 of 28); no item of design has room for four steps and shared ownership.
    check_size(&LOPSIDED, (4, 2));
    // All at 0, to invested (20 %): the budget and the coordinator are asked for. Of 700 per cent,
    // 140 are wanted; a step in a dimension of four items brings 6.25, of five items 5. These two,
    // one more of the same items, and 20 of the better ones bring 15 + 125; 22 steps are too few.
    check_size(&borrowed(&all('0')), (23, 7));
    // One step short of invested by the budget alone.
    check_size(&but(&[("leadership", "44032")]), (1, 1));
}
