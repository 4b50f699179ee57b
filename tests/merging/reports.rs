//! Reports come in and are merged: never too few, each once, and nothing that is shown changes by a few.

use cx_maturity::gathering::Refusal;
use cx_maturity::merging::{MergingAction as Action, MergingNotice};

use crate::people::Facilitator;

/// Who is shown by function, in their order: the option's id and the reports counted.
fn groups(one: &Facilitator) -> Vec<(String, u64)> {
    let opened = one.opened();
    let assessment = &opened.parts[1].assessment;
    let item = assessment.item(assessment.item_with_id("function").expect("is asked"));
    let released = opened.released(1).expect("is there");
    let groups = released.persons.groups.iter();
    groups
        .map(|(group, people)| (item.options[group.0].id.to_string(), *people))
        .collect()
}

#[test]
fn fewer_than_the_least_group_wait() {
    let mut one = Facilitator::with_campaign();
    one.takes(&[("four.jsonl", &one.of_function("sales", 4))]);
    assert_eq!(one.opened().waiting(), [0, 4]);
    assert!(one.opened().mergeable().is_empty());
    one.does(Action::Merged);
    assert_eq!(
        (one.opened().waiting(), one.opened().merged()),
        (vec![0, 4], vec![0, 0])
    );
    one.takes(&[("fifth.jsonl", &one.of_function("it", 1))]);
    assert_eq!(one.opened().mergeable(), [1]);
    one.merges();
    assert_eq!(
        (one.opened().waiting(), one.opened().merged()),
        (vec![0, 0], vec![0, 5])
    );
    assert_eq!(one.merging.notice, Some(MergingNotice::Merged(5)));
}

/// The fourth row of the table in `disclosure`: the smallest group goes with those who are too few.
#[test]
fn a_function_with_one_too_few_shows_nothing() {
    let mut one = Facilitator::with_campaign();
    let all = [("sales", 9), ("hr", 6), ("it", 4)];
    let all = all
        .map(|(function, people)| one.of_function(function, people))
        .concat();
    one.takes(&[("all.jsonl", &all)]);
    one.merges();
    assert_eq!(groups(&one), [("sales".to_owned(), 9)]);
    assert_eq!(
        one.opened().released(1).expect("is there").persons.whole,
        19
    );
}

#[test]
fn the_same_folder_with_a_few_more_changes_nothing_that_is_shown() {
    let mut first = Facilitator::with_campaign();
    let many = first.of_function("sales", 12);
    first.takes(&[("folder", &many)]);
    first.merges();
    let shown = first.opened().released(1);
    let few = first.of_function("it", 4);
    let folder = format!("{many}{few}");
    // On the same visit, and on another one.
    let again = first.comes_back();
    for mut one in [first, again] {
        one.takes(&[("folder", &folder)]);
        assert_eq!(one.opened().waiting(), [0, 4]);
        let listed = &one.opened().harvest.listing.all;
        let listed: Vec<_> = listed.iter().map(|one| (one.refusal, one.lines)).collect();
        assert_eq!(listed, [(Refusal::Merged, 12)]);
        one.merges();
        assert_eq!(one.opened().released(1), shown);
        // The fifth makes them a group.
        one.takes(&[("folder", &one.of_function("it", 5))]);
        one.merges();
        assert_eq!(
            groups(&one),
            [("sales".to_owned(), 12), ("it".to_owned(), 5)]
        );
    }
}

#[test]
fn each_assessment_is_merged_by_itself() {
    let mut one = Facilitator::with_campaign();
    let assessment = std::rc::Rc::clone(&one.opened().parts[0].assessment);
    let item = &assessment.items[0];
    let led: String = item
        .options
        .iter()
        .map(|option| one.report(0, &[(&item.id, &option.id)]))
        .collect();
    let people = led.lines().count() as u64;
    one.takes(&[("led", &led), ("lived", &one.of_function("hr", 4))]);
    assert_eq!(one.opened().waiting(), [people, 4]);
    assert_eq!(
        one.opened().mergeable(),
        if people >= 5 { vec![0] } else { vec![] }
    );
    one.merges();
    assert_eq!(one.opened().waiting()[1], 4);
}

#[test]
fn reading_tells_how_far_it_is_and_can_be_called_off() {
    let mut one = Facilitator::with_campaign();
    one.does(Action::ReadingBegun(3, 900));
    one.does(Action::ReadingGoesOn(300, 2, 1));
    let reading = one.opened().reading.expect("goes on");
    assert_eq!((reading.files, reading.bytes), (3, 900));
    assert_eq!((reading.read, reading.taken, reading.refused), (300, 2, 1));
    one.does(Action::ReadingCalledOff);
    assert_eq!(one.opened().reading, None);
    assert_eq!(one.merging.notice, Some(MergingNotice::CalledOff));
    assert_eq!(one.opened().waiting(), [0, 0]);
}
