//! Published questionnaires of other fields, run by writing data only. Each is scored by its published
//! rule, worked by hand here, and by the definition; the two must agree.

mod common;

use common::{answers, sound};
use cx_maturity::definition::{Assessment, LevelIx};
use cx_maturity::scoring::{Scorecard, score};

/// The options at these positions, from 0, for the items in their order; `None` for one that is not
/// asked.
fn scored(assessment: &Assessment, positions: &[Option<usize>]) -> Scorecard {
    let items = assessment.items.iter().zip(positions);
    let given = items.filter_map(|(item, at)| {
        let option = &item.options[(*at)?];
        Some((&*item.id, &*option.id))
    });
    score(assessment, &answers(assessment, &given.collect::<Vec<_>>()))
}

/// The overall score as shown, and what it is out of.
fn shown(assessment: &Assessment, scorecard: &Scorecard) -> Option<(u32, u32)> {
    let score = scorecard.dimension(assessment.overall).score?;
    Some((score.rounded(), score.max))
}

fn level<'a>(assessment: &'a Assessment, scorecard: &Scorecard) -> &'a str {
    let LevelIx(at) = scorecard.gating.as_ref().expect("has a level").reached;
    &assessment.levels[at].id
}

/// Positions from 1 to 5, as they are ticked.
fn check_sus(ticked: [usize; 10], expected: u32) {
    let (assessment, _) = sound("sus");
    let positions = ticked.map(|position| Some(position - 1));
    let scorecard = scored(&assessment, &positions);
    assert_eq!(
        shown(&assessment, &scorecard),
        Some((expected, 100)),
        "{ticked:?}"
    );
}

/// Brooke 1996, “SUS: a ‘quick and dirty’ usability scale”: odd items count position − 1, even ones
/// 5 − position; the sum times 2.5. The example there contributes 4, 1, 1, 4, 1, 2, 1, 1, 4 and 3:
/// 22 × 2.5 = 55.
#[test]
fn sus_is_two_and_a_half_times_the_keyed_sum() {
    check_sus([5, 4, 2, 1, 2, 3, 2, 4, 5, 2], 55);
    check_sus([3; 10], 50);
    check_sus([5, 1, 5, 1, 5, 1, 5, 1, 5, 1], 100);
    check_sus([1, 5, 1, 5, 1, 5, 1, 5, 1, 5], 0);
    // All the same is the middle, whatever it is: 5 × 4 × 2.5.
    check_sus([5; 10], 50);
    // 4 + 3 + 4 + 4 + 3 + 4 + 4 + 4 + 3 + 3 = 36; 36 × 2.5 = 90.
    check_sus([5, 2, 5, 1, 4, 1, 5, 1, 4, 2], 90);
}

#[test]
fn sus_needs_all_ten() {
    let (assessment, _) = sound("sus");
    let mut positions = [Some(2); 10];
    positions[9] = None;
    assert_eq!(shown(&assessment, &scored(&assessment, &positions)), None);
}

/// Points of the five items; the published raw sum times 4; whether to look more closely.
fn check_who_5(points: [usize; 5], looks_closer: bool) {
    let (assessment, _) = sound("who-5");
    let scorecard = scored(&assessment, &points.map(Some));
    let sum: usize = points.iter().sum();
    let expected = u32::try_from(sum * 4).expect("is small");
    assert_eq!(shown(&assessment, &scorecard), Some((expected, 100)));
    let expected = if looks_closer { "look-closer" } else { "well" };
    assert_eq!(level(&assessment, &scorecard), expected, "{points:?}");
}

/// WHO Regional Office for Europe 1998, the DepCare project: raw sum 0 to 25, times 4 for per cent;
/// a test for depression is recommended if the raw sum is below 13, or if any item has 0 or 1.
#[test]
fn who_5_has_a_cut_score_and_a_minimum_for_each_item() {
    check_who_5([0, 0, 0, 0, 0], true);
    check_who_5([3, 3, 2, 2, 2], true);
    check_who_5([3, 3, 3, 2, 2], false);
    check_who_5([5, 5, 5, 5, 1], true);
    check_who_5([0, 5, 5, 5, 5], true);
    check_who_5([2, 2, 2, 2, 5], false);
    check_who_5([5, 5, 5, 5, 5], false);
}

/// Points of the ten items as they are ticked, `None` for those that are skipped; the published zone.
fn check_audit(points: [Option<usize>; 10], zone: &str) {
    let (assessment, _) = sound("audit");
    // The last two have 0, 2 and 4 points.
    let mut positions = points;
    for last in &mut positions[8..] {
        *last = last.map(|points| points / 2);
    }
    let scorecard = scored(&assessment, &positions);
    let sum: usize = points.iter().flatten().sum();
    let (score, max) = shown(&assessment, &scorecard).expect("all that is asked is answered");
    assert_eq!(score as usize, sum, "{points:?}");
    // What is skipped is no part of what could be reached.
    assert_eq!(max as usize, points.iter().flatten().count() * 4);
    assert_eq!(level(&assessment, &scorecard), zone, "{points:?}");
}

/// Babor, Higgins-Biddle, Saunders and Monteiro 2001 (WHO), AUDIT, second edition: who never drinks
/// goes on to items 9 and 10, and so does who has 0 for items 2 and 3. Zones from 0, 8, 16 and 20.
#[test]
fn audit_skips_and_has_four_zones() {
    let all = |points: [usize; 10]| points.map(Some);
    let skip = |first: &[usize], last: [usize; 2]| {
        let mut points = [None; 10];
        for (at, one) in first.iter().enumerate() {
            points[at] = Some(*one);
        }
        [points[8], points[9]] = last.map(Some);
        points
    };
    check_audit(skip(&[0], [0, 0]), "zone-1");
    check_audit(skip(&[0], [4, 4]), "zone-2");
    check_audit(skip(&[0], [2, 4]), "zone-1");
    check_audit(skip(&[4, 0, 0], [2, 0]), "zone-1");
    check_audit(skip(&[4, 0, 0], [4, 0]), "zone-2");
    check_audit(all([1, 1, 0, 0, 0, 0, 0, 0, 0, 0]), "zone-1");
    check_audit(all([2, 1, 1, 1, 1, 0, 1, 0, 0, 0]), "zone-1");
    check_audit(all([2, 1, 1, 1, 1, 1, 1, 0, 0, 0]), "zone-2");
    check_audit(all([4, 3, 2, 1, 1, 0, 1, 1, 2, 0]), "zone-2");
    check_audit(all([4, 3, 3, 1, 1, 0, 1, 1, 2, 0]), "zone-3");
    check_audit(all([4, 4, 4, 1, 1, 0, 1, 0, 2, 2]), "zone-3");
    check_audit(all([4, 4, 4, 1, 1, 1, 1, 0, 2, 2]), "zone-4");
    check_audit(all([4; 10]), "zone-4");
}

/// An answer left over from before a skip counts no more.
#[test]
fn audit_counts_only_what_is_asked() {
    let (assessment, _) = sound("audit");
    let mut positions = [Some(4); 10];
    positions[0] = Some(0);
    (positions[8], positions[9]) = (Some(0), Some(1));
    let scorecard = scored(&assessment, &positions);
    assert_eq!(shown(&assessment, &scorecard), Some((2, 12)));
    // Items 4 to 8 hang on 2 or 3.
    let mut positions = [Some(4); 10];
    (positions[1], positions[2]) = (Some(0), Some(0));
    (positions[8], positions[9]) = (Some(0), Some(0));
    let scorecard = scored(&assessment, &positions);
    assert_eq!(shown(&assessment, &scorecard), Some((4, 20)));
}
