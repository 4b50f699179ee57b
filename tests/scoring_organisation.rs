//! Golden cases of `organisation`, worked by hand: dimensions, indices, findings.

mod common;

use common::organisation::{LOPSIDED, all, borrowed, but, given};
use common::sound;
use cx_maturity::definition::{Assessment, DimensionIx};
use cx_maturity::report::report;
use cx_maturity::scoring::score;

fn ids(assessment: &Assessment, of: &[DimensionIx]) -> Vec<String> {
    of.iter()
        .map(|one| assessment.dimension(*one).id.to_string())
        .collect()
}

#[test]
fn the_lopsided_one_by_hand() {
    let (assessment, _) = sound("organisation");
    let scorecard = score(&assessment, &given(&assessment, &LOPSIDED));
    let check = |id: &str, numerator: u64, denominator: u64, shown: u32, out_of: u32| {
        let at = assessment
            .dimension_with_id(id)
            .unwrap_or_else(|| panic!("no {id}"));
        let score = scorecard
            .dimension(at)
            .score
            .unwrap_or_else(|| panic!("{id} has none"));
        let found = (score.ratio.numerator(), score.ratio.denominator());
        assert_eq!(found, (numerator, denominator), "{id}");
        assert_eq!((score.rounded(), score.max), (shown, out_of), "{id}");
    };
    check("leadership", 4, 5, 80, 100);
    check("people", 1, 2, 50, 100);
    check("culture", 1, 2, 50, 100);
    check("design", 1, 5, 20, 100);
    check("technology", 1, 1, 100, 100);
    check("data", 13, 20, 65, 100);
    check("measurement", 1, 2, 50, 100);
    // (0.8 + 0.5 + 0.5 + 0.2 + 1 + 0.65 + 0.5) / 7 = 4.15 / 7 = 0.5929
    check("overall", 83, 140, 59, 100);
    check("strategy-and-leadership", 4, 5, 16, 20);
    check("insight-and-analysis", 17, 40, 9, 20); // (0.65 + 0.2) / 2 of 20 = 8.5
    check("measurement-area", 1, 2, 10, 20);
    check("team-and-people", 1, 2, 10, 20);
    check("technology-area", 1, 1, 20, 20);
    // 16 + 8.5 + 10 + 10 + 20 = 64.5, rounded once: 65, the sum of the exact parts.
    check("hundred", 129, 200, 65, 100);
    // budget 3, journey-coordinator 3, working-with-departments 2, moments-that-matter 1,
    // say-and-do 3, past-present-future 3, loyalty-measures 3, business-link 2,
    // tracking-improvements 1: 21 of 36
    check("central-capability", 7, 12, 58, 100);
    // authority-to-act 2, work-that-matters 3, own-part-known 1, customer-in-decisions 2,
    // root-cause 1, hand-offs 1, insights-reach-people 3: 13 of 28; two of nine are missing
    check("shared-ownership", 13, 28, 46, 100);
    check("mindset-and-guidelines", 1, 2, 50, 100); // 3 + 1 + 2 + 2 + 2 of 20
    check("consistency", 1, 2, 50, 100); // 4 + 1 + 0 + 4 + 1 of 20
    check("coordination", 13, 20, 65, 100); // 3 + 2 + 1 + 4 + 3 of 20
    let coverage = scorecard.coverage;
    let counts = (
        coverage.answered,
        coverage.applicable,
        coverage.cannot_see,
        coverage.does_not_apply,
    );
    assert_eq!(counts, (29, 31, 2, 1));
}

#[test]
fn the_ends() {
    let (assessment, _) = sound("organisation");
    for (mark, hundred) in [('0', 0), ('4', 100)] {
        let found = report(&assessment, &given(&assessment, &borrowed(&all(mark))));
        let total = assessment.dimension_with_id("hundred").expect("is there");
        let total = found
            .scorecard
            .dimension(total)
            .score
            .expect("all are answered");
        assert_eq!((total.rounded(), total.max), (hundred, 100));
        assert_eq!(
            (found.strongest, found.weakest),
            (vec![], vec![]),
            "all are level"
        );
    }
}

#[test]
fn strongest_weakest_and_unseen() {
    let (assessment, _) = sound("organisation");
    let found = report(&assessment, &given(&assessment, &LOPSIDED));
    assert_eq!(ids(&assessment, &found.strongest), ["technology"]);
    assert_eq!(ids(&assessment, &found.weakest), ["design"]);
    let unseen = found.unseen.iter().map(|item| &*assessment.item(*item).id);
    assert_eq!(
        unseen.collect::<Vec<_>>(),
        ["beyond-service", "employees-experience"]
    );
    let tied = report(
        &assessment,
        &given(
            &assessment,
            &but(&[("leadership", "44444"), ("design", "22222")]),
        ),
    );
    assert_eq!(
        ids(&assessment, &tied.strongest),
        ["leadership", "technology"]
    );
    let half = ["people", "culture", "design", "measurement"];
    assert_eq!(ids(&assessment, &tied.weakest), half);
    let radar = found.radar.expect("seven have a score");
    assert_eq!((radar.rings.len(), radar.spokes.len()), (5, 7)); // 20, 40, 60, 80, 100
}
