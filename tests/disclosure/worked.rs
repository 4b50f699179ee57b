//! What logic alone could tell from the numbers, case by case: where equations tell nothing.

use cx_maturity::answers::{Answer, Answers};
use cx_maturity::definition::{ItemIx, OptionIx};
use cx_maturity::disclosure::{Band, Portion, Released, Shown};

use crate::world::{Merge, World};

/// What can't be seen.
const UNSEEN: i64 = -1;

/// What is released of people who gave these points to some items, all merged at once.
fn released(world: &World, items: &[&str], people: &[&[i64]]) -> Released {
    let people = people.iter().map(|given| answers(world, items, given));
    world.at_once(&people.collect::<Vec<_>>())
}

fn answers(world: &World, items: &[&str], given: &[i64]) -> Answers {
    let mut answers = Answers::none(&world.assessment);
    for (id, points) in items.iter().zip(given) {
        let at = world.assessment.item_with_id(id).expect("is there");
        answers.set(at, Some(answer(world, at, *points)));
    }
    answers
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
    assert_eq!(found.favourable[at.0].whole, Portion { count: 5, of: 5 });
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

/// Of five in each function, some left a gap: they are in the share only where they are enough, of
/// one function or of several, and those without gaps are in any case.
#[test]
fn functions_with_gaps_are_in_the_share_of_all() {
    let world = World::new();
    let dimension = world.assessment.dimension_with_id("acting");
    let at = dimension.expect("is there");
    let function = world.layout.breakdown.expect("is the function");
    let person = |group: usize, gap: bool| {
        let mut answers = Answers::none(&world.assessment);
        answers.set(function, Some(Answer::Chosen(OptionIx(group))));
        for (nth, id) in ACTING.iter().enumerate() {
            let points = if gap && nth == 0 { UNSEEN } else { 4 };
            let item = world.assessment.item_with_id(id).expect("is there");
            answers.set(item, Some(answer(&world, item, points)));
        }
        answers
    };
    let share = |gaps: &[usize]| {
        let people = gaps.iter().enumerate();
        let people = people.flat_map(|(group, gaps)| (0..5).map(move |nth| (group, nth < *gaps)));
        let people: Vec<Answers> = people.map(|(group, gap)| person(group, gap)).collect();
        let share = world.at_once(&people).favourable[at.0].clone();
        let groups = share.groups.iter();
        let groups = groups.map(|(group, portion)| (group.0, portion.of));
        (share.whole.of, groups.collect::<Vec<_>>())
    };
    // Without gaps 5, 5 and 1: the one goes with the first of the smallest.
    assert_eq!(share(&[0, 0, 4]), (15, vec![(1, 5), (2, 4)]));
    // Three and three and one: seven with gaps, of no function; and 2 + 2 + 4 + 5 without.
    assert_eq!(share(&[3, 3, 1, 0]), (20, vec![(2, 4), (3, 5)]));
    // Without gaps 1, 4 and 5, with gaps 4 and 1: each one goes with the four.
    assert_eq!(share(&[4, 1, 0]), (15, vec![(2, 5)]));
    // Three with gaps are not enough, with whomever. Without gaps 5, 3 and 4: the three go with the four.
    assert_eq!(share(&[0, 2, 1]), (12, vec![(0, 5)]));
}

/// Three with gaps wait, and not with the four of the next merge, whose answers are shown: these known,
/// seven would tell of three. They wait for others whose answers wait.
#[test]
fn who_waits_is_put_together_with_those_who_wait() {
    let world = World::of("everyone", None);
    let at = world.assessment.dimension_with_id("acting");
    let at = at.expect("is there");
    let (full, gap): (&[i64], &[i64]) = (&[4, 3, 4, 3], &[4, 3, 4, UNSEEN]);
    let merges = [(6, 3), (5, 4), (4, 1), (4, 3)];
    let (mut people, mut ends) = (Vec::new(), Vec::new());
    for (without, with) in merges {
        people.extend(vec![full; without]);
        people.extend(vec![gap; with]);
        ends.push(Merge::at(people.len()));
    }
    let counted: Vec<_> = people
        .iter()
        .map(|given| world.count(&answers(&world, &ACTING, given)))
        .collect();
    let releases = world.releases(&counted, &ends);
    let shown = releases.iter().map(|one| one.favourable[at.0].whole.of);
    assert_eq!(shown.collect::<Vec<_>>(), [6, 15, 23, 27]);
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
    // Of those with a gap there is none.
    assert_eq!(
        share(&[[complete; 4], [of_one; 4]].concat(), "listening"),
        4
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
        answers
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
    let people: Vec<Answers> = given.iter().map(person).collect();
    let found = world.at_once(&people);
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
