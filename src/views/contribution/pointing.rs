//! Whether it could point to somebody: told where it applies, with what can be left out.

use yew::{AttrValue, Callback, Event, Html, html};

use super::{Contribution, ContributionIntent};
use crate::document::team::{Prepared, Trait, Withheld, separable, traits};
use crate::views::Scene;
use crate::wording::ContributionMessage;

/// What there is of it, and the ways to make it less.
pub fn pointing(scene: &Scene, given: &Contribution, prepared: &Prepared) -> Html {
    use ContributionMessage as M;
    let assessment = &scene.session.assessment;
    let traits = traits(assessment, &prepared.handed);
    let mut told: Vec<AttrValue> = Vec::new();
    for one in &traits {
        told.extend(words(scene, one, prepared.campaign.least.people()));
    }
    if traits.len() > 1 {
        told.push(scene.say(&M::PointTogether));
    }
    let answers = |one: &Trait| matches!(one, Trait::Extremes(_) | Trait::Unrated { .. });
    if traits.iter().any(answers) {
        told.push(scene.say(&M::PointAnswers));
    }
    if traits.is_empty() {
        told.push(scene.say(&M::PointNothing));
    }
    let told = told.into_iter().map(|text| html! { <li>{ text }</li> });
    html! {
        <section>
            <h3>{ scene.say(&M::PointTitle) }</h3>
            <p>{ scene.say(&M::PointFacilitator) }</p>
            <ul>{ for told }</ul>
            { leaving_out(scene, given, prepared) }
        </section>
    }
}

fn words(scene: &Scene, of: &Trait, least: u32) -> Vec<AttrValue> {
    use ContributionMessage as M;
    let texts = &scene.session.texts;
    match of {
        Trait::Function {
            item,
            option,
            follow,
        } => {
            let function = scene.say(&M::PointFunction(texts.option(*item, *option), least));
            let follow = (*follow > 0).then(|| scene.say(&M::PointFollow(*follow)));
            [Some(function), follow].into_iter().flatten().collect()
        }
        Trait::Sources(named) => {
            let named = named
                .iter()
                .map(|(item, option)| &**texts.option(*item, *option));
            let named: Vec<&str> = named.collect();
            vec![scene.say(&M::PointSources(&named.join(" · ")))]
        }
        Trait::Extremes(count) => vec![scene.say(&M::PointExtremes(*count))],
        Trait::Unrated { count, of } => vec![scene.say(&M::PointUnrated(*count, *of))],
    }
}

/// What can be left out, where it is there.
fn leaving_out(scene: &Scene, given: &Contribution, prepared: &Prepared) -> Html {
    use ContributionMessage as M;
    let (assessment, withheld) = (&scene.session.assessment, given.withheld);
    let there = separable(assessment, &scene.session.answers);
    let function = Withheld {
        function: !withheld.function,
        ..withheld
    };
    let sources = Withheld {
        sources: !withheld.sources,
        ..withheld
    };
    let breakdown = prepared.campaign.breakdown.as_deref();
    let grouped = breakdown.and_then(|id| assessment.item_with_id(id));
    let grouped = grouped.is_some_and(|item| {
        assessment.item(item).facet == Some(crate::definition::wire::Facet::Function)
    });
    if !there.function && !there.sources {
        return Html::default();
    }
    html! {
        <fieldset class="leaving-out">
            <legend>{ scene.say(&M::LeaveTitle) }</legend>
            if there.function {
                { check(scene, given, &M::LeaveFunction, withheld.function, function) }
            }
            if there.sources {
                { check(scene, given, &M::LeaveSources, withheld.sources, sources) }
            }
            if there.function && grouped {
                <p class="small">{ scene.say(&M::LeaveNote) }</p>
            }
        </fieldset>
    }
}

fn check(
    scene: &Scene,
    given: &Contribution,
    words: &ContributionMessage,
    checked: bool,
    then: Withheld,
) -> Html {
    let onchange: Callback<Event> = given.on(ContributionIntent::Withhold(then));
    html! {
        <label class="option check">
            <input type="checkbox" {checked} {onchange} />
            <span>{ scene.say(words) }</span>
        </label>
    }
}
