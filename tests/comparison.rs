//! Runs of one method side by side, and in the order of their days, worked by hand.

mod common;

use std::rc::Rc;

use common::comparison::{change, compared, ratio, run};
use common::organisation::{LOPSIDED, but};
use common::sound;
use cx_maturity::comparison::{Change, Levels, MethodChange, Run, compare, timeline};
use cx_maturity::date::Date;

/// | dimension | earlier | later | change |
/// |---|---|---|---|
/// | leadership | 16 of 20 | 16 of 20 | 0 |
/// | people | 8 of 16 | can't be seen | only earlier |
/// | design | 4 of 20 | 10 of 20 | +30 |
/// | technology | 16 of 16 | 12 of 16 | −25 |
/// | overall | 4.15/7 = 83/140 = 59.29 % | (4.15 + 0.3 − 0.25 − 0.5)/6 = 37/60 = 61.67 % | 2.38 → +2 |
#[test]
fn by_the_same_method_all_that_has_scores_is_compared() {
    let (assessment, _) = sound("organisation");
    let earlier = run(&assessment, &LOPSIDED);
    let changed = [
        ("people", "????"),
        ("design", "22222"),
        ("technology", "4404"),
    ];
    let later = run(&assessment, &but(&changed));
    let found = compare(&assessment, &earlier, &later);
    assert_eq!(found.method, MethodChange::Same);
    for (id, expected) in [
        ("leadership", compared((4, 5), (4, 5), 0)),
        ("people", Change::OnlyEarlier(ratio(1, 2))),
        ("culture", compared((1, 2), (1, 2), 0)),
        ("design", compared((1, 5), (1, 2), 30)),
        ("technology", compared((1, 1), (3, 4), -25)),
        ("overall", compared((83, 140), (37, 60), 2)),
        // It is out of 20; its change is in points of 100 like any other.
        ("technology-area", compared((1, 1), (3, 4), -25)),
        ("authority-to-act", Change::OnlyEarlier(ratio(1, 2))),
        ("promises-between-departments", Change::Neither),
        ("changing-channel", compared((1, 1), (0, 1), -100)),
    ] {
        assert_eq!(change(&assessment, &found, id), expected, "{id}");
    }
    let back = compare(&assessment, &later, &earlier);
    assert_eq!(
        change(&assessment, &back, "people"),
        Change::OnlyLater(ratio(1, 2))
    );
    // Leadership's budget and coordinator have 3 and more; design is at 20 %, "Invested". Later,
    // design has 50 %, but people has no score: whether a gate holds can't be told.
    let levels = Levels {
        earlier: Some(Rc::from("committed")),
        later: Some(Rc::from("invested")),
    };
    assert_eq!(found.levels, levels);
}

#[test]
fn a_timeline_runs_in_the_order_of_days() {
    let (assessment, _) = sound("organisation");
    let on = |day: Option<&str>, hash: &str, design: &str| {
        let mut run = run(&assessment, &but(&[("design", design)]));
        run.finished = day.map(|day| Date::parse(day).expect("is a day"));
        run.method.hash = Rc::from(hash);
        run
    };
    let runs = [
        on(Some("2026-03-01"), "new", "22222"),
        on(None, "new", "33333"),
        on(Some("2025-01-31"), "old", "11110"),
        on(Some("2026-03-01"), "new", "?????"),
        on(None, "old", "44444"),
    ];
    let series = timeline(&assessment, &runs);
    let of: Vec<_> = series
        .iter()
        .map(|one| &*assessment.dimension(one.dimension).id)
        .collect();
    let main = LOPSIDED.iter().map(|(id, _)| *id);
    let expected: Vec<_> = std::iter::once("overall").chain(main).collect();
    assert_eq!(of, expected);
    let design = series[4].points.iter();
    let design: Vec<_> = design
        .map(|point| (point.run, point.ratio, point.method_changed))
        .collect();
    let expected = [
        (2, Some(ratio(1, 5)), false),
        (0, Some(ratio(1, 2)), true),
        (3, None, false),
        (1, Some(ratio(3, 4)), false),
        (4, Some(ratio(1, 1)), true),
    ];
    assert_eq!(design, expected);
    assert_eq!(series[0].points[0].day, runs[2].finished);
    let none: Vec<Run> = Vec::new();
    assert!(
        timeline(&assessment, &none)
            .iter()
            .all(|one| one.points.is_empty())
    );
}
