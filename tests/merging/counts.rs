//! What remains of merged reports: kept, taken elsewhere, added up; erased and brought back.

use cx_maturity::merging::{MergingAction as Action, MergingNotice, MergingStep};

use cx_maturity::session::StoreFault;

use crate::people::{Facilitator, entered, today};

/// The file that one saves.
fn saved(one: &Facilitator) -> Action {
    Action::DocumentRead(one.opened().kept().into_bytes().into())
}

fn joined(people: u64, again: bool) -> MergingNotice {
    MergingNotice::Joined { people, again }
}

fn with(function: &str, people: usize) -> Facilitator {
    let mut one = Facilitator::with_campaign();
    one.takes(&[("reports", &one.of_function(function, people))]);
    one.merges();
    one
}

#[test]
fn counts_of_two_facilitators_add_up_each_once() {
    let (mut mine, theirs) = (with("sales", 8), with("it", 6));
    mine.does(saved(&theirs));
    assert_eq!(mine.merging.notice, Some(joined(6, false)));
    assert_eq!(mine.opened().merged(), [0, 14]);
    for again in [saved(&theirs), saved(&mine)] {
        mine.does(again);
        assert_eq!(mine.merging.notice, Some(MergingNotice::NothingNew));
        assert_eq!(mine.opened().merged(), [0, 14]);
    }
    // What comes later is merged with one's own.
    mine.takes(&[("more", &mine.of_function("hr", 5))]);
    mine.merges();
    assert_eq!(mine.opened().merged(), [0, 19]);
    assert_eq!(mine.opened().sittings(1).len(), 2);
    assert_eq!(mine.opened().sittings(1)[0].0.len(), 2);
}

#[test]
fn a_merge_of_ones_own_does_not_go_into_the_counts_of_others() {
    let theirs = with("it", 6);
    let mut mine = Facilitator::with_campaign();
    mine.does(saved(&theirs));
    mine.takes(&[("mine", &mine.of_function("sales", 8))]);
    mine.merges();
    let sittings = mine.opened().sittings(1);
    assert_eq!(sittings.len(), 2);
    assert_eq!(sittings[1], theirs.opened().sittings(1)[0]);
}

/// What waits may be in the counts that come.
#[test]
fn what_waits_comes_in_again_once_other_counts_are_there() {
    let theirs = with("sales", 8);
    let mut mine = with("it", 6);
    mine.takes(&[("few", &mine.of_function("hr", 3))]);
    mine.does(saved(&theirs));
    assert_eq!(mine.merging.notice, Some(joined(8, true)));
    assert_eq!(mine.opened().waiting(), [0, 0]);
    let mut anew = mine.comes_back();
    anew.takes(&[
        ("theirs", &mine.of_function("sales", 8)),
        ("few", &mine.of_function("hr", 3)),
    ]);
    assert_eq!(anew.opened().waiting(), [0, 3]);
}

/// They are known there, and what is merged there is a sitting of its own.
#[test]
fn counts_are_gone_on_from_on_another_device() {
    let mut mine = with("sales", 8);
    let mut there = Facilitator::new();
    there.does(saved(&mine));
    assert!(there.opened().changed);
    assert_eq!(there.opened().merged(), [0, 8]);
    there.takes(&[("again", &mine.of_function("sales", 8))]);
    assert_eq!(there.opened().waiting(), [0, 0]);
    there.takes(&[("there", &there.of_function("it", 6))]);
    there.merges();
    let sittings = there.opened().sittings(1);
    assert_eq!(sittings[1], mine.opened().sittings(1)[0]);
    assert_eq!((sittings.len(), sittings[0].0.len()), (2, 1));
    // Here it goes on too, and both are added up.
    mine.takes(&[("here", &mine.of_function("hr", 7))]);
    mine.merges();
    mine.does(saved(&there));
    assert_eq!(mine.merging.notice, Some(joined(6, false)));
    assert_eq!(mine.opened().merged(), [0, 21]);
}

/// The same counts went on at two places: whoever came later may be the same people.
#[test]
fn counts_that_went_on_elsewhere_are_not_added() {
    let mut here = with("sales", 8);
    // As a copy of what the browser keeps.
    let mut there = here.comes_back();
    here.takes(&[("here", &here.of_function("it", 6))]);
    here.merges();
    there.takes(&[("there", &there.of_function("hr", 7))]);
    there.merges();
    let before = here.opened().collection.clone();
    here.does(saved(&there));
    assert_eq!(here.merging.notice, Some(MergingNotice::Apart));
    assert_eq!(here.opened().collection, before);
}

/// Both got some of the same reports: added up, what is shown of both less what is shown of one would be
/// about the rest of them.
#[test]
fn reports_that_both_have_merged_are_not_added_up() {
    let (mut mine, theirs) = (with("sales", 12), with("sales", 8));
    let before = mine.opened().collection.clone();
    mine.does(saved(&theirs));
    assert_eq!(mine.merging.notice, Some(MergingNotice::Twice));
    assert_eq!(mine.opened().collection, before);
}

#[test]
fn counts_of_another_campaign_are_refused() {
    let mut other = Facilitator::new();
    let named = cx_maturity::merging::Entered {
        title: "Spring 2027".to_owned(),
        ..entered()
    };
    other.does(Action::Entered(named, today()));
    other.takes(&[("reports", &other.of_function("it", 6))]);
    other.merges();
    let mut mine = with("sales", 8);
    mine.does(saved(&other));
    assert_eq!(mine.merging.notice, Some(MergingNotice::OtherCampaign));
    assert_eq!(mine.opened().merged(), [0, 8]);
}

#[test]
fn what_another_tab_has_merged_is_taken_over() {
    let (mut here, there) = (with("sales", 8), with("sales", 12));
    here.takes(&[("few", &here.of_function("it", 3))]);
    let orders = here.merging.orders;
    here.does(Action::Overtaken((*there.opened().collection).clone()));
    assert_eq!(here.opened().collection, there.opened().collection);
    assert_eq!(here.opened().waiting(), [0, 0]);
    assert_eq!(here.merging.notice, Some(MergingNotice::Overtaken));
    assert_ne!(here.merging.orders, orders);
}

#[test]
fn what_is_erased_comes_back() {
    let mut one = with("sales", 8);
    one.does(Action::Kept(Ok(())));
    assert_eq!(one.merging.kept.len(), 1);
    let before = one.opened().collection.clone();
    one.does(Action::EraseChosen);
    assert!(one.merging.asked);
    one.does(Action::EraseDeclined);
    assert!(!one.merging.asked && one.merging.kept.len() == 1);
    one.does(Action::EraseChosen);
    one.does(Action::EraseConfirmed);
    assert!(one.merging.kept.is_empty() && one.merging.opened.is_none());
    assert_eq!(one.merging.step, MergingStep::Start);
    one.does(Action::EraseUndone);
    assert_eq!(one.opened().collection, before);
    assert!(one.opened().changed);
}

#[test]
fn actions_are_taken_into_the_plan_once() {
    let mut one = with("sales", 8);
    for action in ["a", "b", "a"] {
        one.does(Action::ActionTaken(action.to_owned()));
    }
    one.does(Action::ActionDropped("b".to_owned()));
    assert_eq!(one.opened().collection.actions, ["a"]);
}

/// A mark is 32 bits: of many reports, some are equal by chance, and are not the same.
#[test]
fn marks_that_are_equal_by_chance_keep_no_counts_apart() {
    // Two thousand of 2^32 in each: n·m / 2^32 is 0.001, so that one in both is a report in both. Sixty
    // thousand in each: 0.84 by chance, and four standard deviations more are 4.5.
    let check = |each: u32, in_both: u32, expected: bool| {
        let mut mine = with("sales", 8);
        let mut theirs = with("it", 6);
        let marked = |one: &mut Facilitator, first: u32| {
            let opened = one.merging.opened.as_mut().expect("is open");
            let collection = std::rc::Rc::make_mut(&mut opened.collection);
            collection.merged.extend(first..first + each);
        };
        marked(&mut mine, 1_000_000);
        marked(&mut theirs, 1_000_000 + each - in_both);
        mine.does(saved(&theirs));
        let twice = mine.merging.notice == Some(MergingNotice::Twice);
        assert_eq!(twice, expected, "{in_both} of {each}");
    };
    check(2_000, 0, false);
    check(2_000, 1, true);
    check(60_000, 5, false);
    check(60_000, 6, true);
}

/// What is kept can be read again, whatever is added to it.
#[test]
fn more_than_can_be_kept_is_not_added() {
    let mut mine = with("sales", 8);
    let mut theirs = with("it", 6);
    let marked = |one: &mut Facilitator, first: u32| {
        let opened = one.merging.opened.as_mut().expect("is open");
        let collection = std::rc::Rc::make_mut(&mut opened.collection);
        collection.merged.extend(first..first + 160_000);
    };
    marked(&mut mine, 0);
    marked(&mut theirs, 1_000_000);
    let before = mine.opened().collection.clone();
    mine.does(saved(&theirs));
    assert_eq!(mine.merging.notice, Some(MergingNotice::TooMany));
    assert_eq!(mine.opened().collection, before);
}

#[test]
fn the_campaign_that_is_open_is_not_opened_again() {
    let mut one = with("sales", 8);
    one.takes(&[("few", &one.of_function("it", 3))]);
    let file = cx_maturity::document::team::campaign(&one.opened().collection.campaign);
    one.does(Action::DocumentRead(file.into_bytes().into()));
    assert_eq!(one.merging.notice, Some(MergingNotice::NothingNew));
    assert_eq!(one.opened().waiting(), [0, 3]);
}

/// What documents say that come with the reports is not lost to these; and a reading that ends without an
/// answer is at its end all the same.
#[test]
fn documents_beside_reports_have_their_word() {
    let theirs = with("it", 6);
    let mut mine = with("sales", 8);
    mine.does(saved(&theirs));
    mine.does(Action::ReadingBegun(1, 100));
    assert_eq!(mine.merging.notice, Some(joined(6, false)));
    // While something is read, counts come: it is counted anew.
    let later = with("hr", 5);
    mine.does(saved(&later));
    assert_eq!(mine.merging.notice, Some(joined(5, true)));
    assert_eq!(mine.opened().reading, None);
    mine.does(Action::ReadingCalledOff);
    assert_eq!(mine.merging.notice, Some(joined(5, true)));
}

#[test]
fn what_could_not_be_kept_is_told_until_it_is() {
    let mut one = with("sales", 8);
    one.does(Action::Kept(Err(StoreFault::Full)));
    one.does(Action::OutcomeChosen);
    assert_eq!(one.merging.notice, None);
    assert_eq!(one.merging.fault, Some(StoreFault::Full));
    one.does(Action::Kept(Ok(())));
    assert_eq!(one.merging.fault, None);
}
