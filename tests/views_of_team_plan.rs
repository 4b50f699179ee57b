//! The plan for a team, rendered natively: with nothing shown, with proposals of both sides, and with
//! actions that were taken.

mod common;

use std::rc::Rc;

use common::shown::Group;
use common::snapshots::check_html;
use cx_maturity::disclosure::Band;
use cx_maturity::locale::Locale;
use cx_maturity::views::{TeamPlanScene, TeamSide, team_plan};
use yew::{Callback, Html};

fn side(group: Group, locale: Locale) -> TeamSide {
    let Group {
        assessment,
        texts,
        layout,
        released,
    } = group;
    let texts = texts.into_iter().find(|texts| texts.locale == locale);
    TeamSide {
        assessment: Rc::new(assessment),
        texts: Rc::new(texts.expect("has the language")),
        layout: Rc::new(layout),
        released: Rc::new(released),
    }
}

/// Leaders who are committed in one dimension; people of whom most are set one task after the other.
fn groups() -> [Group; 2] {
    let mut led = Group::new("organisation");
    led.mean("leadership", 50);
    let mut lived = Group::new("everyone");
    lived.mean("part", 60);
    lived.favourable("acting", 4, 11);
    lived.favourable("function-work", 3, 12);
    for id in [
        "mindset",
        "own-part-known",
        "authority-to-act",
        "root-cause",
        "promises",
    ] {
        lived.shows(id, [1, 3, 5, 2, 0]);
    }
    lived.bands("sales-joint-plans", Band::Lower);
    [led, lived]
}

fn page(locale: Locale, groups: [Group; 2], taken: &[&str]) -> Html {
    let sides = groups.map(|group| side(group, locale));
    let taken: Vec<String> = taken.iter().map(|id| (*id).to_owned()).collect();
    team_plan(&TeamPlanScene {
        locale,
        sides: &sides,
        taken: &taken,
        intend: &Callback::noop(),
    })
}

#[tokio::test]
async fn nothing_is_proposed_where_nothing_is_shown() {
    let none = ["organisation", "everyone"].map(Group::new);
    check_html("team-plan-nothing", page(Locale::En, none, &[])).await;
}

#[tokio::test]
async fn proposals_stand_by_priority_with_their_reasons() {
    for locale in Locale::ALL {
        let name = format!("team-plan-{}", locale.tag());
        check_html(&name, page(locale, groups(), &[])).await;
    }
}

#[tokio::test]
async fn what_is_taken_stands_first() {
    let taken = [
        "sales-three-line-plan",
        "gone",
        "goals-departments-already-have",
    ];
    check_html("team-plan-taken", page(Locale::En, groups(), &taken)).await;
}
