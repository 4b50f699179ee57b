//! A team's results, rendered natively: in each language, and with much, little or nothing that may be
//! shown.

mod common;

use common::snapshots::check_html;
use common::team::{People, alike, campaign, side};
use cx_maturity::document::team::Published;
use cx_maturity::locale::Locale;
use cx_maturity::prerender::render;
use cx_maturity::team::Side;
use cx_maturity::views::{TeamScene, TeamSide, team};
use yew::{Callback, Html, html};

const fn people(function: &'static str, count: usize, middle: i64) -> People {
    People {
        function,
        count,
        middle,
    }
}

/// Two of human resources and four of marketing are too few to be shown as groups.
const STAFF: [People; 6] = [
    people("service", 9, 2),
    people("sales", 8, 3),
    people("it", 6, 2),
    people("operations", 5, 1),
    people("marketing", 4, 3),
    people("hr", 2, 3),
];

/// A campaign of these, shown in a language.
fn shown(locale: Locale, sides: &[TeamSide], before: Option<&Published>) -> Html {
    let ids: Vec<&str> = sides.iter().map(|side| &*side.assessment.id).collect();
    let campaign = campaign("Autumn 2026", &ids, (2026, 12, 31));
    let intend = Callback::noop();
    team(&TeamScene {
        locale,
        campaign: &campaign,
        sides,
        before,
        plan: html! {},
        intend: &intend,
    })
}

fn both(locale: Locale) -> [TeamSide; 2] {
    let leaders = [people("leadership", 8, 3)];
    [
        side("everyone", locale, &STAFF),
        side("organisation", locale, &leaders),
    ]
}

#[tokio::test]
async fn a_campaign_of_two_sides() {
    for locale in Locale::ALL {
        let name = format!("team-{}", locale.tag());
        check_html(&name, shown(locale, &both(locale), None)).await;
    }
}

/// Published numbers of a campaign a year before, of which these were the sides.
fn a_year_before(sides: &[TeamSide]) -> Published {
    let ids: Vec<&str> = sides.iter().map(|side| &*side.assessment.id).collect();
    let campaign = campaign("Autumn 2025", &ids, (2025, 12, 31));
    let sides: Vec<Side> = sides
        .iter()
        .map(|side| Side {
            assessment: &side.assessment,
            layout: &side.layout,
            released: &side.released,
        })
        .collect();
    Published::of(&campaign, &sides)
}

#[tokio::test]
async fn with_an_earlier_campaign() {
    let then = [people("service", 20, 1), people("sales", 20, 2)];
    let before = a_year_before(&[side("everyone", Locale::En, &then)]);
    check_html(
        "team-compared",
        shown(Locale::En, &both(Locale::En), Some(&before)),
    )
    .await;
}

/// What was asked in another version then, or shown of nobody, is told and not compared.
#[tokio::test]
async fn what_cannot_be_compared_is_told() {
    let sides = [side("everyone", Locale::En, &STAFF)];
    let mut before = a_year_before(&sides);
    before.assessments[0].instrument.hash = "of another version".to_owned();
    let html = render(shown(Locale::En, &sides, Some(&before))).await;
    assert!(html.contains("It was another version then"));
    let nobody = a_year_before(&[side("everyone", Locale::En, &[])]);
    let html = render(shown(Locale::En, &sides, Some(&nobody))).await;
    assert!(html.contains("No dimension can be shown in both campaigns"));
}

#[tokio::test]
async fn with_nothing_that_may_be_shown() {
    let few = [people("service", 4, 2)];
    let sides = [
        side("everyone", Locale::En, &few),
        side("organisation", Locale::En, &[]),
    ];
    check_html("team-nothing", shown(Locale::En, &sides, None)).await;
}

/// Fewer than a group look the same as nobody.
#[tokio::test]
async fn too_few_look_like_nobody() {
    for locale in Locale::ALL {
        let of = async |groups: &[People]| {
            let sides = [
                side("everyone", locale, groups),
                side("organisation", locale, &[people("leadership", 8, 3)]),
            ];
            render(shown(locale, &sides, None)).await
        };
        let few = of(&[people("service", 4, 2)]).await;
        assert_eq!(few, of(&[]).await);
    }
}

#[tokio::test]
async fn with_one_side_only() {
    let one = [
        side("everyone", Locale::Fr, &STAFF[..1]),
        side("organisation", Locale::Fr, &[]),
    ];
    check_html("team-one-side", shown(Locale::Fr, &one, None)).await;
    // A campaign that asks nobody else.
    let alone = [side("everyone", Locale::It, &STAFF[..1])];
    let html = render(shown(Locale::It, &alone, None)).await;
    assert!(html.contains("Questa campagna interroga una parte sola."));
}

/// Where all gave the same answer, only the half of the scale is shown.
#[tokio::test]
async fn where_all_answer_alike() {
    let sides = [alike("everyone", Locale::En, &[people("service", 7, 3)])];
    check_html("team-alike", shown(Locale::En, &sides, None)).await;
}
