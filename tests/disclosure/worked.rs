//! What logic alone could tell from the numbers, case by case: where equations tell nothing.

use std::collections::BTreeMap;

use cx_maturity::answers::{Answer, Answers};
use cx_maturity::definition::{ItemIx, OptionIx};
use cx_maturity::disclosure::{Band, Portion, Released, Shown, Sitting, release, settle};
use cx_maturity::tally::Tally;

use crate::world::World;

/// What can't be seen.
const UNSEEN: i64 = -1;

/// What is released of people who gave these points to some items, all merged at once.
fn released(world: &World, items: &[&str], people: &[&[i64]]) -> Released {
    let of_person = |given: &[i64]| {
        let mut answers = Answers::none(&world.assessment);
        for (id, points) in items.iter().zip(given) {
            let at = world.assessment.item_with_id(id).expect("is there");
            answers.set(at, Some(answer(world, at, *points)));
        }
        answers
    };
    let mut tallies = BTreeMap::new();
    for person in people {
        let (group, counted) = world.count(&of_person(person));
        let tally = tallies
            .entry(group)
            .or_insert_with(|| Tally::none(&world.layout));
        tally.count(&counted);
    }
    let batch = settle(&world.layout, world.size, &tallies).expect("they are enough");
    let sittings = [Sitting(vec![batch])];
    release(&world.assessment, &world.layout, world.size, &sittings)
}

fn answer(world: &World, item: ItemIx, points: i64) -> Answer {
    if points == UNSEEN {
        return Answer::CannotSee;
    }
    let mut options = world.assessment.item(item).options.iter();
    let option = options.position(|option| i64::from(option.points) == points);
    Answer::Chosen(OptionIx(option.expect("has such an option")))
}

const ACTING: [&str; 4] = [
    "authority-to-act",
    "customer-in-decisions",
    "root-cause",
    "promises",
];
const HEARING: [&str; 3] = ["insights-reach-me", "feelings", "answer-back"];

/// Five have scores of 12 to 15 of 16, by what is shown of the items: all are favourable. Of a sixth
/// nothing is shown there. Five of six in the share would say that the sixth is not.
#[test]
fn who_is_held_back_from_the_answers_is_not_in_the_share() {
    let world = World::of("everyone", None);
    let at = world
        .assessment
        .dimension_with_id("acting")
        .expect("is there");
    let overall = world.assessment.overall;
    let mut people: Vec<&[i64]> = vec![
        &[3, 3, 3, 3],
        &[3, 3, 4, 4],
        &[4, 4, 3, 3],
        &[3, 4, 3, 4],
        &[4, 4, 4, 3],
    ];
    let portion = |people: &[&[i64]]| released(&world, &ACTING, people).favourable[at.0].whole;
    assert_eq!(portion(&people), Portion { count: 5, of: 5 });
    people.push(&[1, 2, 3, UNSEEN]);
    let found = released(&world, &ACTING, &people);
    let item = world.assessment.item_with_id("promises").expect("is there");
    assert_eq!(found.cannot_see[item.0].whole, Portion { count: 1, of: 6 });
    assert_eq!(found.favourable[at.0].whole, Portion::default());
    // Four with gaps are enough to be in everything.
    people.extend([[1, 2, 3, UNSEEN].as_slice(); 3]);
    assert_eq!(portion(&people), Portion { count: 5, of: 9 });
    // The same one dimension further up: somebody left a gap in one of three.
    let items = [
        ACTING.as_slice(),
        &HEARING,
        &["glad-to-work", "work-that-matters", "part-of-a-team"],
    ];
    let items = items.concat();
    let whole = |gaps: usize| {
        let row = |nth: usize| {
            let last = if nth < gaps { UNSEEN } else { 3 };
            (0..10).map(move |item| {
                if item == 3 {
                    last
                } else {
                    3 + i64::from((item + nth).is_multiple_of(2))
                }
            })
        };
        let people: Vec<Vec<i64>> = (0..9).map(|nth| row(nth).collect()).collect();
        let people: Vec<&[i64]> = people.iter().map(Vec::as_slice).collect();
        released(&world, &items, &people).favourable[overall.0]
            .whole
            .of
    };
    // (Of `part` nobody answered anything: nine who left it out are a group.)
    assert_eq!([whole(0), whole(1), whole(3), whole(4)], [9, 0, 0, 9]);
}

/// A share is of all of a merge or of nobody: else it would be of the functions that see everything.
#[test]
fn functions_with_gaps_are_in_the_share_of_all() {
    let world = World::new();
    let dimension = world.assessment.dimension_with_id("acting");
    let at = dimension.expect("is there");
    let function = world.layout.breakdown.expect("is the function");
    // Of five in each function, these left a gap.
    let share = |gaps: &[usize]| {
        let mut tallies = BTreeMap::new();
        let people = gaps.iter().enumerate();
        for (group, nth, gaps) in
            people.flat_map(|(at, gaps)| (0..5).map(move |nth| (at, nth, *gaps)))
        {
            let mut answers = Answers::none(&world.assessment);
            answers.set(function, Some(Answer::Chosen(OptionIx(group))));
            for (item, id) in ACTING.iter().enumerate() {
                let points = if item == 0 && nth < gaps { UNSEEN } else { 4 };
                let at = world.assessment.item_with_id(id).expect("is there");
                answers.set(at, Some(answer(&world, at, points)));
            }
            let (group, counted) = world.count(&answers);
            let tally = tallies
                .entry(group)
                .or_insert_with(|| Tally::none(&world.layout));
            tally.count(&counted);
        }
        let batch = settle(&world.layout, world.size, &tallies).expect("they are enough");
        let sittings = [Sitting(vec![batch])];
        let found = release(&world.assessment, &world.layout, world.size, &sittings);
        let share = found.favourable[at.0].clone();
        let groups = share.groups.iter().map(|(group, _)| group.0);
        (share.whole.of, groups.collect::<Vec<_>>())
    };
    assert_eq!(share(&[0, 0, 4]), (15, vec![0, 1, 2]));
    // Three and three are enough together; one in the third function goes with them.
    assert_eq!(share(&[3, 3, 1, 0]), (20, vec![3]));
    assert_eq!(share(&[4, 1, 0]), (15, vec![2]));
    // Three are not, with whomever.
    assert_eq!(share(&[0, 2, 1]), (0, vec![]));
}

/// In this definition one answer is enough for a score, and a scale has 0, 1 and 3 points: its upper
/// half is one answer.
#[test]
fn one_answer_is_told_neither_by_a_share_nor_by_a_half() {
    let world = World::of("take-away", None);
    let dimension = |id| world.assessment.dimension_with_id(id).expect("is there").0;
    let items = ["ask", "share", "mend"];
    let share = |people: &[&[i64]], id| {
        let found = released(&world, &items, people);
        found.favourable[dimension(id)].whole.of
    };
    let complete: &[i64] = &[3, 1, 0];
    assert_eq!(share(&[complete; 4], "listening"), 4);
    assert_eq!(share(&[complete; 4], "acting"), 0);
    assert_eq!(share(&[complete; 4], "overall"), 0);
    let of_one: &[i64] = &[3, UNSEEN, 0];
    assert_eq!(
        share(&[[complete; 4], [of_one; 4]].concat(), "listening"),
        0
    );
    let answers = released(&world, &items, &[complete; 4]).answers;
    let shown = items.map(|id| &answers[world.assessment.item_with_id(id).expect("is there").0]);
    // The last is scored in reverse: 3, 2 and 0 points, so that its upper half has two.
    let [lower, upper] = [Band::Lower, Band::Upper].map(Shown::Band);
    assert_eq!(shown, [&Shown::Nothing, &lower, &upper]);
}

/// Totals of 6 each: the mean is that of the items, 30 of 60. To leave it out would tell that all
/// have the same.
#[test]
fn equal_totals_have_a_mean_as_others_have() {
    let world = World::new();
    let hearing = world
        .assessment
        .dimension_with_id("hearing")
        .expect("is there");
    let people: [&[i64]; 5] = [&[4, 2, 0], &[2, 0, 4], &[0, 4, 2], &[3, 1, 2], &[1, 3, 2]];
    let found = released(&world, &HEARING, &people);
    let mean = found.means[hearing.0].expect("is shown");
    assert_eq!((mean.persons, mean.sum), (5, 2_500_000));
}

/// Four left gaps and one of them has a score: the sum of scores would hold that one's alone.
#[test]
fn one_score_with_gaps_is_not_in_the_mean() {
    let world = World::new();
    let acting = world
        .assessment
        .dimension_with_id("acting")
        .expect("is there");
    let complete: [&[i64]; 4] = [&[0, 1, 2, 3], &[1, 2, 3, 4], &[2, 3, 4, 4], &[3, 4, 4, 0]];
    // 6 + 10 + 13 + 11 of 64 points.
    let mean = |gapped: &[&[i64]]| {
        let people = [&complete, gapped].concat();
        let found = released(&world, &ACTING, &people);
        let item = world
            .assessment
            .item_with_id("authority-to-act")
            .expect("is there");
        assert!(
            matches!(&found.answers[item.0], Shown::Counts(counts) if counts.iter().sum::<u64>() == 8)
        );
        let mean = found.means[acting.0].expect("is shown");
        (mean.persons, mean.sum)
    };
    let unscored: &[i64] = &[3, UNSEEN, UNSEEN, UNSEEN];
    let scored: &[i64] = &[4, 1, UNSEEN, UNSEEN];
    assert_eq!(
        mean(&[unscored, unscored, unscored, scored]),
        (4, 2_500_000)
    );
    // Four of them with a score of 5 of 8 are in it.
    assert_eq!(mean(&[scored; 4]), (8, 5_000_000));
}

/// Seven who name one source each: five of them IT, two sales. Three say something favourable of
/// IT. Three of seven in the share would be what the other two said.
#[test]
fn what_arrives_has_no_share_of_its_own() {
    let world = World::new();
    let items = ["function", "receives-1", "arrives-1"];
    let receiving = world
        .assessment
        .dimension_with_id("receiving")
        .expect("is there");
    let option = |item: &str, id: &str| {
        let item = world
            .assessment
            .item(world.assessment.item_with_id(item).expect("is there"));
        item.option(id).expect("is there")
    };
    let person = |(source, points): &(&str, i64)| {
        let mut answers = Answers::none(&world.assessment);
        let at = |at: usize| world.assessment.item_with_id(items[at]).expect("is there");
        answers.set(at(0), Some(Answer::Chosen(option("function", "service"))));
        answers.set(at(1), Some(Answer::Chosen(option("receives-1", source))));
        answers.set(at(2), Some(answer(&world, at(2), *points)));
        world.count(&answers)
    };
    let given = [
        ("it", 4),
        ("it", 3),
        ("it", 3),
        ("it", 2),
        ("it", 1),
        ("sales", 1),
        ("sales", 0),
    ];
    let mut tallies = BTreeMap::new();
    for (group, counted) in given.iter().map(person) {
        let tally = tallies
            .entry(group)
            .or_insert_with(|| Tally::none(&world.layout));
        tally.count(&counted);
    }
    let batch = settle(&world.layout, world.size, &tallies).expect("they are enough");
    let found = release(
        &world.assessment,
        &world.layout,
        world.size,
        &[Sitting(vec![batch])],
    );
    let source = |id: &str| {
        let mut sources = world.layout.sources.iter();
        sources
            .position(|source| &**source == id)
            .expect("is named")
    };
    assert!(
        matches!(&found.arrivals[source("it")].whole, Shown::Counts(counts) if counts.iter().sum::<u64>() == 5)
    );
    assert_eq!(found.arrivals[source("sales")].whole, Shown::Nothing);
    let share = &found.favourable[receiving.0];
    assert_eq!((share.whole, share.groups.len()), (Portion::default(), 0));
}
