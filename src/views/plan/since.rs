//! What has changed since the run that the plan was carried over from.

use yew::{Html, html};

use crate::comparison::Difference;
use crate::definition::DimensionIx;
use crate::plan;
use crate::scoring::Scorecard;
use crate::views::Scene;
use crate::views::progress::signed;
use crate::wording::PlanMessage;

/// The changes of the main dimensions, the greatest first; nothing where the plan is new.
pub fn since(scene: &Scene, scorecard: &Scorecard) -> Html {
    let session = scene.session;
    let Some(baseline) = &session.plan.since else {
        return Html::default();
    };
    let main: Vec<DimensionIx> = session.assessment.main_dimensions().collect();
    let changes = plan::since(&session.assessment, scorecard, baseline);
    let other_method = changes.iter().any(|(_, change)| change.other_method);
    let changes = changes.into_iter().filter(|(one, _)| main.contains(one));
    let mut changes: Vec<(DimensionIx, i32)> = changes
        .map(|(one, change)| (one, Difference::between(change.before, change.after).points))
        .collect();
    if changes.is_empty() {
        return Html::default();
    }
    changes.sort_by_key(|(_, points)| -points.abs());
    let title = match baseline.finished {
        Some(day) => {
            let day = crate::wording::day(session.locale(), day);
            scene.say(&PlanMessage::SinceTitle(&day))
        }
        None => scene.say(&PlanMessage::SinceTitleUndated),
    };
    let rows = changes.iter().map(|(one, points)| {
        let name = &session.texts.dimension(*one).name;
        html! { <li>{ scene.say(&PlanMessage::SinceChange(name, &signed(*points))) }</li> }
    });
    html! {
        <section class="panel" part="panel">
            <h3>{ title }</h3>
            if other_method {
                <p>{ scene.say(&PlanMessage::SinceMethod) }</p>
            }
            <ul>{ for rows }</ul>
        </section>
    }
}
