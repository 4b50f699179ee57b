//! Golden cases of the scoring, each worked by hand or taken from a publication.
//!
//! Fractions are exact: never a float, never a rounded part.

mod common;

use common::{answers, sound};
use cx_maturity::answers::Coverage;
use cx_maturity::definition::{Assessment, LevelIx};
use cx_maturity::scoring::{Ratio, Score, Scorecard, level_by_score, score};

/// Numerator, denominator, the score as shown, what it is out of.
type Shown = (u64, u64, u32, u32);

/// A dimension's score as numbers; none where there are not enough answers.
fn shown(assessment: &Assessment, scorecard: &Scorecard, id: &str) -> Option<Shown> {
    let dimension = assessment
        .dimension_with_id(id)
        .unwrap_or_else(|| panic!("no {id}"));
    let score = scorecard.dimension(dimension).score?;
    let Score { ratio, max } = score;
    Some((ratio.numerator(), ratio.denominator(), score.rounded(), max))
}

/// The levels by score and with gates, by their ids.
fn levels<'a>(assessment: &'a Assessment, scorecard: &Scorecard) -> Option<(&'a str, &'a str)> {
    let gating = scorecard.gating.as_ref()?;
    let id = |level: LevelIx| &*assessment.levels[level.0].id;
    Some((id(gating.by_score), id(gating.reached)))
}

/// A PHQ-9 of this sum: items at 3 as long as it lasts, then the rest on one item.
fn check_phq_9(sum: u64, severity: &str) {
    let (assessment, _) = sound("phq-9");
    let options = [
        "not-at-all",
        "several-days",
        "more-than-half",
        "nearly-every-day",
    ];
    let mut rest = usize::try_from(sum).expect("is small");
    let mut given = Vec::new();
    for item in &assessment.items {
        let points = rest.min(3);
        rest -= points;
        given.push((&*item.id, options[points]));
    }
    let scorecard = score(&assessment, &answers(&assessment, &given));
    let dimension = shown(&assessment, &scorecard, "severity").expect("all are answered");
    assert_eq!((u64::from(dimension.2), dimension.3), (sum, 27));
    assert_eq!(
        levels(&assessment, &scorecard),
        Some((severity, severity)),
        "sum {sum}"
    );
}

/// Kroenke, Spitzer and Williams 2001: 0–4, 5–9, 10–14, 15–19, 20–27.
#[test]
fn phq_9_has_the_published_cut_offs() {
    let published = [
        (0..=4, "minimal"),
        (5..=9, "mild"),
        (10..=14, "moderate"),
        (15..=19, "moderately-severe"),
        (20..=27, "severe"),
    ];
    for (sums, severity) in published {
        for sum in sums {
            check_phq_9(sum, severity);
        }
    }
}

#[test]
fn phq_9_needs_all_nine() {
    let (assessment, _) = sound("phq-9");
    let items = assessment.items.iter().skip(1);
    let given: Vec<_> = items.map(|item| (&*item.id, "nearly-every-day")).collect();
    let scorecard = score(&assessment, &answers(&assessment, &given));
    assert_eq!(shown(&assessment, &scorecard, "severity"), None);
    assert_eq!(levels(&assessment, &scorecard), None);
}

/// Answers of the practices example: for each practice the three levels' two streams, as
/// `n`o (0), `s`ome (¼), `h`alf (½), `m`ost (1), or `-` for none.
fn practices(of: &[(&str, &str)]) -> Vec<(String, &'static str)> {
    let mut given = Vec::new();
    for (practice, marks) in of {
        let streams = ["first", "second", "third"].into_iter().flat_map(|level| {
            ["create", "measure"].map(|stream| format!("{practice}-{stream}-{level}"))
        });
        for (item, mark) in streams.zip(marks.chars()) {
            let option = match mark {
                'n' => "no",
                's' => "some",
                'h' => "half",
                'm' => "most",
                _ => continue,
            };
            given.push((item, option));
        }
    }
    given
}

fn check_practices(of: &[(&str, &str)], expected: &[(&str, Option<Shown>)]) {
    let (assessment, _) = sound("practices");
    let given = practices(of);
    let given: Vec<_> = given
        .iter()
        .map(|(item, option)| (item.as_str(), *option))
        .collect();
    let scorecard = score(&assessment, &answers(&assessment, &given));
    for (id, expected) in expected {
        assert_eq!(shown(&assessment, &scorecard, id), *expected, "{id}");
    }
    assert_eq!(
        scorecard.gating, None,
        "a definition without levels has none"
    );
}

/// OWASP SAMM 2: a level is the average of its two streams, a practice the sum of its three levels
/// (0 to 3), a function the average of its practices, the whole the average of its functions.
#[test]
fn practices_are_scored_as_samm_does() {
    check_practices(
        &[
            ("strategy", "mhsnnn"),     // (1+½)/2 + (¼+0)/2 + 0 = 0.75 + 0.125 = 0.875
            ("policy", "mmhhsn"),       // 1 + ½ + (¼+0)/2 = 1.625
            ("threats", "mmmmmm"),      // 3
            ("requirements", "nnnnnn"), // 0
        ],
        &[
            ("strategy-first", Some((3, 4, 1, 1))),
            ("strategy-second", Some((1, 8, 0, 1))),
            ("strategy", Some((7, 24, 1, 3))),   // 0.875 of 3
            ("policy", Some((13, 24, 2, 3))),    // 1.625 of 3
            ("governance", Some((5, 12, 1, 3))), // (0.875 + 1.625) / 2 = 1.25
            ("threats", Some((1, 1, 3, 3))),
            ("requirements", Some((0, 1, 0, 3))),
            ("design", Some((1, 2, 2, 3))), // 1.5, half away from zero: 2
            ("overall", Some((11, 24, 1, 3))), // (1.25 + 1.5) / 2 = 1.375
            // By streams: 1+¼+0 + 1+½+¼ + 3 + 0 = 6 of 12; ½+0+0 + 1+½+0 + 3 + 0 = 5 of 12.
            ("create-stream", Some((1, 2, 5, 10))),
            ("measure-stream", Some((5, 12, 4, 10))), // 4.17
            ("streams", Some((11, 24, 9, 20))),       // 5 + 4.17 = 9.17
        ],
    );
}

#[test]
fn a_practice_without_one_stream_has_no_score() {
    check_practices(
        &[
            ("strategy", "m-mmmm"),
            ("policy", "mmmmmm"),
            ("threats", "hhhhhh"),
            ("requirements", "mmmmmm"),
        ],
        &[
            ("strategy-first", None),
            ("strategy", None),
            ("policy", Some((1, 1, 3, 3))),
            ("governance", None),
            ("threats", Some((1, 2, 2, 3))),
            ("design", Some((3, 4, 2, 3))), // (1.5 + 3) / 2 = 2.25
            ("overall", None),
            // Its own items are all there: 3 + 3 + 1.5 + 3 = 10.5 of 12.
            ("create-stream", Some((7, 8, 9, 10))), // 8.75
        ],
    );
}

type Branching<'a> = (Option<Shown>, Option<(&'a str, &'a str)>, [usize; 4]);

/// Coverage as answered, applicable, can't see, does not apply.
fn check_branching(given: &[(&str, &str)], expected: Branching) {
    let (assessment, _) = sound("branching");
    let scorecard = score(&assessment, &answers(&assessment, given));
    let [answered, applicable, cannot_see, does_not_apply] = expected.2;
    let coverage = Coverage {
        answered,
        applicable,
        cannot_see,
        does_not_apply,
    };
    assert_eq!(
        shown(&assessment, &scorecard, "overall"),
        expected.0,
        "{given:?}"
    );
    assert_eq!(levels(&assessment, &scorecard), expected.1, "{given:?}");
    assert_eq!(scorecard.coverage, coverage, "{given:?}");
}

/// `channel` of 2 (phone 2, post 1), `wait` of 2 with weight 2 (long 0, short 1, no-wait 2),
/// `remark` of 5, `effort` of 5 and reverse-keyed: 6 minus the points published.
#[test]
fn branching_by_hand() {
    let (phone, post) = (("channel", "phone"), ("channel", "post"));
    let score = |of: [u32; 2], shown| Some((u64::from(of[0]), u64::from(of[1]), shown, 100));
    let (high, low) = (Some(("high", "high")), Some(("low", "low")));
    // (1 + 2·½ + 3/5) / 4 = 2.6 / 4; effort is not reached.
    let given = [phone, ("wait", "short"), ("remark", "partly")];
    check_branching(&given, (score([13, 20], 65), high, [3, 3, 0, 0]));
    // (1 + 2·0 + 5/5 + 1/5) / 5 = 2.2 / 5
    let given = [
        phone,
        ("wait", "long"),
        ("remark", "fully"),
        ("effort", "fully"),
    ];
    check_branching(&given, (score([11, 25], 44), low, [4, 4, 0, 0]));
    // (1 + 0 + 1 + 5/5) / 5 = 3/5: high by score, but the gate asks for 1 point of wait.
    let given = [
        phone,
        ("wait", "long"),
        ("remark", "fully"),
        ("effort", "not-at-all"),
    ];
    check_branching(
        &given,
        (score([3, 5], 60), Some(("high", "low")), [4, 4, 0, 0]),
    );
    // wait is not reached, whatever was given for it before: (½ + 2/5) / 2, two of three answered.
    let given = [post, ("wait", "no-wait"), ("effort", "mostly")];
    check_branching(&given, (score([9, 20], 45), low, [2, 3, 0, 0]));
    // (½ + 4/5) / 2: the gate on what is not asked is waived.
    let given = [post, ("effort", "a-little")];
    check_branching(&given, (score([13, 20], 65), high, [2, 3, 0, 0]));
    // wait can't be seen: no 0, but its gate is not shown to hold. (1 + 1) / 2
    let given = [phone, ("wait", "cannot-see"), ("remark", "fully")];
    check_branching(
        &given,
        (score([1, 1], 100), Some(("high", "low")), [2, 3, 1, 0]),
    );
    // The same where it does not apply: it counts no more, but the gate still asks for it.
    let given = [phone, ("wait", "does-not-apply"), ("remark", "fully")];
    check_branching(
        &given,
        (score([1, 1], 100), Some(("high", "low")), [2, 2, 0, 1]),
    );
    // One answer is not enough, nor is none; remark and effort apply.
    let given = [("channel", "does-not-apply"), ("effort", "not-at-all")];
    check_branching(&given, (None, None, [1, 2, 0, 1]));
    // Without a channel there is no phone: effort is asked, wait is not.
    check_branching(&[], (None, None, [0, 3, 0, 0]));
    // At the cut, but the gate fails: (1 + 2·0 + 1) / 4
    let given = [phone, ("wait", "long"), ("remark", "fully")];
    check_branching(
        &given,
        (score([1, 2], 50), Some(("high", "low")), [3, 4, 0, 0]),
    );
    let given = [phone, ("wait", "long"), ("effort", "cannot-see")];
    // Two are enough by number, and 2 of 4 is exactly half: (1 + 2·0) / 3
    check_branching(&given, (score([1, 3], 33), low, [2, 4, 1, 0]));
}

fn check_level(id: &str, (numerator, denominator): (u64, u64), expected: &str) {
    let (assessment, _) = sound(id);
    let ratio = Ratio::new(numerator, denominator).expect("is a ratio");
    let max = if id == "phq-9" { 27 } else { 100 };
    let level = level_by_score(&assessment, assessment.overall, Score { ratio, max });
    let level = level.map(|level| &*assessment.levels[level.0].id);
    assert_eq!(level, Some(expected), "{numerator}/{denominator} of {id}");
}

#[test]
fn cuts_are_inclusive_and_exact() {
    check_level("organisation", (0, 1), "interested");
    check_level("organisation", (199_999, 1_000_000), "interested");
    check_level("organisation", (1, 5), "invested");
    check_level("organisation", (399_999, 1_000_000), "invested");
    check_level("organisation", (2, 5), "committed");
    // 7 × 3/5 summed as floats is below 4.2; as fractions it is not.
    check_level("organisation", (3, 5), "engaged");
    check_level("organisation", (799_999, 1_000_000), "engaged");
    check_level("organisation", (4, 5), "embedded");
    check_level("organisation", (1, 1), "embedded");
    // Raw points are of 27: 4.9 is below 5, though it would be shown as 5.
    check_level("phq-9", (49, 270), "minimal");
    check_level("phq-9", (5, 27), "mild");
    check_level("phq-9", (199, 270), "moderately-severe");
    check_level("phq-9", (20, 27), "severe");
}
