//! What moved where the plan acted, beside what moved elsewhere.

use yew::{Html, html};

use super::signed;
use crate::comparison::{Effect, Run, plan_effect};
use crate::plan::What;
use crate::views::report::title_of;
use crate::views::{Scene, shared};
use crate::wording::{ProgressMessage, ReportMessage};

/// The actions of the earlier plan; nothing where it had none.
pub fn effect(scene: &Scene, before: &Run, after: &Run) -> Html {
    let effects = plan_effect(&scene.session.assessment, before, after);
    let Some(first) = effects.first() else {
        return Html::default();
    };
    let elsewhere = first.elsewhere.map(|one| signed(one.points));
    let rows = effects.iter().map(|one| row(scene, one));
    html! {
        <div class="effect">
            <h4>{ scene.say(&ProgressMessage::EffectTitle) }</h4>
            <p>{ scene.say(&ProgressMessage::EffectNote) }</p>
            <table class="table stacked" part="table">
                <thead>
                    <tr>
                        <th scope="col">{ scene.say(&ProgressMessage::EffectAction) }</th>
                        <th scope="col">{ scene.say(&ReportMessage::Dimension) }</th>
                    </tr>
                </thead>
                <tbody>{ for rows }</tbody>
            </table>
            if let Some(change) = elsewhere {
                <p>{ scene.say(&ProgressMessage::EffectElsewhere(&change)) }</p>
            }
        </div>
    }
}

fn row(scene: &Scene, effect: &Effect) -> Html {
    let title = title_of(scene, &What::Proposed(effect.action.clone()));
    let done = if effect.done {
        ProgressMessage::EffectDone
    } else {
        ProgressMessage::EffectOpen
    };
    let moved = effect.dimensions.iter().map(|(one, change)| {
        let name = shared(&scene.session.texts.dimension(*one).name);
        let words = match change.difference() {
            Some(difference) => signed(difference.points),
            None => scene.say(&ProgressMessage::NotComparable).to_string(),
        };
        html! { <>{ name }{ " " }{ words }<br /></> }
    });
    html! {
        <tr key={&*effect.action}>
            <th scope="row">{ title }{ " (" }{ scene.say(&done) }{ ")" }</th>
            <td data-label={scene.say(&ReportMessage::Dimension)}>{ for moved }</td>
        </tr>
    }
}
