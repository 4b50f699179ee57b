//! Campaigns: prepared, refused while something is wrong, opened by file and link.

use std::rc::Rc;

use cx_maturity::document::team::{Instrument, campaign, link};
use cx_maturity::merging::{
    DraftProblem as P, Entered, Merging, MergingAction as Action, MergingNotice, MergingStep,
};
use cx_maturity::problem::{Problem, ProblemKind};

use crate::common::sound;
use crate::people::{Facilitator, entered, today};

fn check(edit: impl Fn(&mut Entered), expected: &[P]) {
    let (mut one, mut with) = (Facilitator::new(), entered());
    edit(&mut with);
    one.does(Action::DraftChosen);
    one.does(Action::Entered(with, today()));
    assert_eq!(one.merging.draft.problems, expected);
    assert_eq!(one.merging.step, MergingStep::Draft);
    assert!(one.merging.opened.is_none());
}

#[test]
fn what_is_wrong_with_a_campaign_is_told() {
    check(|with| with.title = "  ".into(), &[P::NoTitle]);
    check(|with| with.title = "é".repeat(101), &[P::LongTitle]);
    check(|with| with.least = "3".into(), &[P::Least]);
    check(|with| with.least = "five".into(), &[P::Least]);
    check(|with| with.least = "1001".into(), &[P::Least]);
    check(|with| with.until = "2026-02-30".into(), &[P::NoDay]);
    check(|with| with.until = "2026-11-21".into(), &[P::PastDay]);
    let all = |with: &mut Entered| *with = Entered::default();
    check(all, &[P::NoTitle, P::Least, P::NoDay]);
}

#[test]
fn a_campaign_is_what_was_chosen() {
    let one = Facilitator::with_campaign();
    let campaign = &one.opened().collection.campaign;
    assert_eq!(campaign.title, "Autumn 2026");
    assert_eq!(campaign.least.people(), 5);
    assert_eq!(campaign.breakdown.as_deref(), Some("function"));
    assert_eq!(campaign.until.to_string(), "2026-12-31");
    let ids: Vec<&str> = campaign.instruments.iter().map(|one| &*one.id).collect();
    assert_eq!(ids, ["organisation", "everyone"]);
    assert_eq!(one.merging.step, MergingStep::Gather);
    let mut other = Facilitator::new();
    // The organisation's is not asked about functions.
    other.does(Action::Toggled(1));
    other.does(Action::Entered(entered(), today()));
    assert_eq!(other.opened().collection.campaign.breakdown, None);
    assert_eq!(other.opened().parts.len(), 1);
    let mut none = Facilitator::new();
    none.does(Action::Toggled(0));
    none.does(Action::Toggled(1));
    none.does(Action::Entered(entered(), today()));
    assert_eq!(none.merging.draft.problems, [P::NoAssessment]);
    let mut whole = Facilitator::new();
    whole.does(Action::GroupsToggled);
    whole.does(Action::Entered(entered(), today()));
    assert_eq!(whole.opened().collection.campaign.breakdown, None);
}

#[test]
fn a_campaign_is_opened_from_its_file_its_link_or_an_address() {
    let made = Facilitator::with_campaign();
    let campaign_of = &made.opened().collection.campaign;
    let address = format!(
        "https://example.com/cx/?assessment=everyone#campaign={}",
        link(campaign_of)
    );
    let ways = [
        Action::DocumentRead(campaign(campaign_of).into_bytes().into()),
        Action::LinkEntered(link(campaign_of)),
        Action::LinkEntered(address),
    ];
    for way in ways {
        let mut one = Facilitator::new();
        one.does(way.clone());
        assert_eq!(one.opened().hash, made.opened().hash, "{way:?}");
    }
}

#[test]
fn what_is_no_campaign_is_refused_with_its_problems() {
    for action in [
        Action::LinkEntered("everyone".into()),
        Action::DocumentRead(b"{\"kind\":\"cx-maturity-report\"}".as_slice().into()),
        Action::DocumentRead(b"%PDF".as_slice().into()),
    ] {
        let mut one = Facilitator::new();
        one.does(action);
        let told = &one.merging.notice;
        let problems = matches!(told, Some(MergingNotice::Problems(all)) if !all.is_empty());
        assert!(problems && one.merging.opened.is_none(), "{told:?}");
    }
}

#[test]
fn a_campaign_on_another_version_is_not_opened() {
    let made = Facilitator::with_campaign();
    let mut other = made.opened().collection.campaign.clone();
    other.instruments[1].hash = "0".repeat(64);
    let mut one = Facilitator::new();
    one.does(Action::LinkEntered(link(&other)));
    assert_eq!(one.merging.notice, Some(MergingNotice::OtherVersion));
    assert!(one.merging.opened.is_none());
}

/// Who goes on from the short one to the long one hands in the same answers twice: the numbers of the one
/// less those of the other would be about the few who went no further.
#[test]
fn no_campaign_asks_the_same_twice() {
    let build = ["quick", "organisation"].map(|id| Rc::new(sound(id).0));
    let both = Merging::new(&build, Vec::new()).apply(Action::Toggled(0));
    assert_eq!(both.draft.chosen, [true, false], "quick is not chosen");
    let both = both.apply(Action::Toggled(1));
    let refused = both.apply(Action::Entered(entered(), today()));
    assert_eq!(refused.draft.problems, [P::Overlap]);
    let made = Merging::new(&build, Vec::new())
        .apply(Action::Toggled(0))
        .apply(Action::Entered(entered(), today()));
    let mut of = made.opened.expect("is open").collection.campaign.clone();
    of.instruments = build.iter().map(|one| Instrument::of(one)).collect();
    let opened = Merging::new(&build, Vec::new()).apply(Action::LinkEntered(link(&of)));
    assert_eq!(opened.notice, Some(MergingNotice::Overlapping));
    assert!(opened.opened.is_none());
}

/// What is kept of such a campaign could not be read again.
#[test]
fn no_campaign_names_an_assessment_twice() {
    let mut of = Facilitator::with_campaign()
        .opened()
        .collection
        .campaign
        .clone();
    of.instruments.push(of.instruments[0].clone());
    let mut one = Facilitator::new();
    one.does(Action::LinkEntered(link(&of)));
    let id = "organisation".to_owned();
    let twice = Problem::new("/definitions", ProblemKind::DuplicateId { id });
    assert_eq!(
        one.merging.notice,
        Some(MergingNotice::Problems(vec![twice]))
    );
}
