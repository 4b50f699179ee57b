//! The level reached, and what stands in the way of the next.

use yew::{AttrValue, Html, html};

use crate::definition::{Cut, DimensionIx, GateSubject, ItemIx, LevelIx};
use crate::report::{Headline, Obstacle, Report};
use crate::scoring::{GateCheck, GateState, lowest_option};
use crate::views::charts::ladder;
use crate::views::review::given;
use crate::views::{Scene, shared};
use crate::wording::ReportMessage;

/// The first thing the report says.
pub fn headline(scene: &Scene, report: &Report) -> Html {
    match &report.headline {
        // The sentence above says all that there is to say.
        Headline::NotEnough | Headline::ScoreOnly => Html::default(),
        Headline::Level {
            reached,
            by_score,
            next,
        } => html! {
            <>
                { level(scene, *reached, *by_score, report.headline.unconfirmed()) }
                { match next {
                    Some((level, obstacles)) => self::obstacles(scene, report, *level, obstacles),
                    None => html! { <p>{ scene.say(&ReportMessage::TopLevel) }</p> },
                } }
            </>
        },
    }
}

fn level(scene: &Scene, reached: LevelIx, by_score: LevelIx, unconfirmed: bool) -> Html {
    let texts = scene.session.texts.level(reached);
    let levels = scene.session.assessment.levels.len();
    let title = ReportMessage::LevelReached(reached.0 + 1, levels, &texts.name);
    let score_name = &scene.session.texts.level(by_score).name;
    html! {
        <section class="headline">
            <h3>{ scene.say(&title) }</h3>
            { ladder(scene, reached, by_score) }
            <p class="lead">{ shared(&texts.about) }</p>
            if by_score > reached {
                <p>{ scene.say(&ReportMessage::LevelByScore(score_name)) }</p>
            }
            if unconfirmed {
                <p>{ scene.say(&ReportMessage::LevelMayBeHigher) }</p>
            }
        </section>
    }
}

fn obstacles(scene: &Scene, report: &Report, next: LevelIx, obstacles: &[Obstacle]) -> Html {
    let name = &scene.session.texts.level(next).name;
    let entries = obstacles
        .iter()
        .map(|one| html! { <li>{ obstacle(scene, report, next, *one) }</li> });
    html! {
        <section class="obstacles">
            <h3>{ scene.say(&ReportMessage::ObstaclesTitle(name)) }</h3>
            <ul>{ for entries }</ul>
        </section>
    }
}

fn obstacle(scene: &Scene, report: &Report, next: LevelIx, obstacle: Obstacle) -> Html {
    match obstacle {
        Obstacle::Score => html! { { score_obstacle(scene, report, next) } },
        Obstacle::Gate(gate) => match gate.subject {
            GateSubject::Item(item) => item_obstacle(scene, report, item, gate),
            GateSubject::Dimension(one) | GateSubject::EveryPartOf(one) => {
                html! { { dimension_obstacle(scene, report, one, gate) } }
            }
        },
    }
}

fn score_obstacle(scene: &Scene, report: &Report, next: LevelIx) -> AttrValue {
    let has = report.overall.map_or(0, |score| score.ratio.of(100));
    match scene.session.assessment.levels[next.0].from {
        Cut::Points(points) => scene.say(&ReportMessage::ObstacleScorePoints(points)),
        Cut::Percent(percent) => scene.say(&ReportMessage::ObstacleScore(percent, has)),
        Cut::Level(_) => AttrValue::default(),
    }
}

fn item_obstacle(scene: &Scene, report: &Report, item: ItemIx, gate: GateCheck) -> Html {
    let texts = scene.session.texts.item(item);
    let of = scene.session.assessment.item(item);
    let standing = report.scorecard.standings[item.0];
    let given = given(scene, scene.session, item, standing);
    // The lowest option that would do: an option says more than a number of points.
    let lowest = lowest_option(of, gate.from);
    let needed = lowest.map(|option| ReportMessage::ObstacleNeeded(&texts.options[option.0]));
    html! {
        <>
            <strong>{ shared(&texts.stem) }</strong><br />
            if let Some(needed) = needed {
                { scene.say(&needed) }<br />
            }
            { scene.say(&ReportMessage::ObstacleGiven(&given)) }
        </>
    }
}

fn dimension_obstacle(
    scene: &Scene,
    report: &Report,
    dimension: DimensionIx,
    gate: GateCheck,
) -> AttrValue {
    let name = &scene.session.texts.dimension(dimension).name;
    let score = report.scorecard.dimension(dimension).score;
    let Some(score) = score.filter(|_| gate.state == GateState::Failed) else {
        return scene.say(&ReportMessage::ObstacleDimensionUnknown(name));
    };
    match gate.from {
        Cut::Percent(needed) => {
            let message = ReportMessage::ObstacleDimension(name, needed, score.ratio.of(100), 100);
            scene.say(&message)
        }
        Cut::Points(needed) => {
            let message =
                ReportMessage::ObstacleDimension(name, needed, score.rounded(), score.max);
            scene.say(&message)
        }
        Cut::Level(level) => {
            let level = &scene.session.texts.level(level).name;
            scene.say(&ReportMessage::ObstacleDimensionLevel(name, level))
        }
    }
}
