//! Where each dimension is to get to: the next level, another one, or a number.

use yew::{AttrValue, Html, html};

use crate::definition::{DimensionIx, LevelIx};
use crate::plan::{Edit, Plan, Target, target};
use crate::scoring::Scorecard;
use crate::session::ReportAction;
use crate::views::Scene;
use crate::views::controls::{Entry, fold, select};
use crate::wording::PlanMessage;

/// What stands for a number of the respondent's own in the list.
const NUMBER: &str = "number";

/// A target for each dimension that has a score.
pub fn targets(scene: &Scene, scorecard: &Scorecard) -> Html {
    let rows = scene.session.assessment.main_dimensions();
    let rows = rows.filter_map(|one| row(scene, scorecard, one));
    let inside = html! {
        <>
            <p>{ scene.say(&PlanMessage::TargetsNote) }</p>
            <div class="targets">{ for rows }</div>
        </>
    };
    fold(scene.say(&PlanMessage::TargetsTitle), inside)
}

fn row(scene: &Scene, scorecard: &Scorecard, one: DimensionIx) -> Option<Html> {
    let session = scene.session;
    let score = scorecard.dimension(one).score?;
    let name = &session.texts.dimension(one).name;
    let aim = target(&session.assessment, scorecard, &session.plan, one)?;
    let percent = aim.ratio.of(100);
    let label = scene.say(&PlanMessage::TargetOf(name, score.ratio.of(100)));
    let id = AttrValue::from(format!("target-{}", one.0));
    let own_number = aim.own && matches!(aim.target, Target::Percent(_));
    let entries = [Entry {
        value: AttrValue::Static(""),
        text: scene.say(&default(scene, scorecard, one)),
        chosen: !aim.own,
    }];
    let number = [Entry {
        value: AttrValue::Static(NUMBER),
        text: scene.say(&PlanMessage::TargetNumber),
        chosen: own_number,
    }];
    let levels = levels(scene, scorecard, one, aim.own.then_some(aim.target));
    let onchange = scene.on_entry(&id, move |value| {
        let set = match value.as_str() {
            "" => None,
            NUMBER => Some(Target::Percent(percent)),
            level => level.parse().ok().map(|at| Target::Level(LevelIx(at))),
        };
        ReportAction::PlanEdited(Edit::Aimed(one, set))
    });
    let entries = entries.into_iter().chain(levels).chain(number);
    Some(html! {
        <div class="fields" key={one.0}>
            { select(&id, label, entries, onchange) }
            if own_number {
                { number_field(scene, one, percent) }
            }
        </div>
    })
}

/// What stands for no target of the respondent's own.
fn default(scene: &Scene, scorecard: &Scorecard, one: DimensionIx) -> PlanMessage<'static> {
    let aim = target(&scene.session.assessment, scorecard, &Plan::default(), one);
    match aim {
        Some(aim) if matches!(aim.target, Target::Level(_)) => {
            PlanMessage::TargetDefault(aim.ratio.of(100))
        }
        _ => PlanMessage::TargetWhole,
    }
}

/// The levels above the lowest, each with the score that reaches it.
fn levels<'a>(
    scene: &'a Scene,
    scorecard: &'a Scorecard,
    one: DimensionIx,
    chosen: Option<Target>,
) -> impl Iterator<Item = Entry> + 'a {
    let levels = (1..scene.session.assessment.levels.len()).map(LevelIx);
    levels.filter_map(move |level| {
        let session = scene.session;
        let plan = Plan {
            targets: vec![(one, Target::Level(level))],
            ..Plan::default()
        };
        let aim = target(&session.assessment, scorecard, &plan, one)?;
        let name = &session.texts.level(level).name;
        Some(Entry {
            value: AttrValue::from(level.0.to_string()),
            text: scene.say(&PlanMessage::TargetLevel(name, aim.ratio.of(100))),
            chosen: chosen == Some(Target::Level(level)),
        })
    })
}

fn number_field(scene: &Scene, one: DimensionIx, percent: u32) -> Html {
    let id = AttrValue::from(format!("target-number-{}", one.0));
    let name = &scene.session.texts.dimension(one).name;
    // What is no number leaves the target as it is.
    let onchange: yew::Callback<yew::Event> = scene.on_entry(&id, move |value| {
        let typed = value.trim().parse::<u32>();
        let set = typed.map_or(percent, |typed| typed.min(100));
        ReportAction::PlanEdited(Edit::Aimed(one, Some(Target::Percent(set))))
    });
    html! {
        <div class="field">
            <label for={id.clone()}>{ scene.say(&PlanMessage::TargetNumberOf(name)) }</label>
            <input type="number" min="0" max="100" step="1" {id} value={percent.to_string()}
                {onchange} />
        </div>
    }
}
