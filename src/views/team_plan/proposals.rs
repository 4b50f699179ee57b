//! What the numbers of one assessment propose: a few to begin with, the rest folded.

use std::rc::Rc;

use yew::{AttrValue, Callback, Html, html};

use super::{TeamPlanIntent, TeamPlanScene, action_of, facts, side_of};
use crate::disclosure::Band;
use crate::plan::MAX_NOW;
use crate::team::{self, Footing, Number, TeamProposal, Told};
use crate::views::controls::fold;
use crate::views::{TeamSide, advice_in, shared};
use crate::wording::{PlanMessage, TeamPlanMessage, labelled};

/// The proposals of one assessment; nothing where none of its actions could ever be proposed.
pub fn proposals(scene: &TeamPlanScene, side: &TeamSide) -> Html {
    if side.assessment.actions.is_empty() {
        return Html::default();
    }
    let all = team::proposals(side_of(side));
    let cards = |part: &[TeamProposal]| -> Html {
        let cards = part.iter().map(|one| card(scene, side, one));
        html! { <div class="advices">{ for cards }</div> }
    };
    let (first, rest) = all.split_at(all.len().min(MAX_NOW));
    html! {
        <section class="proposals">
            <h3>{ scene.say(&TeamPlanMessage::Proposals(&side.texts.title)) }</h3>
            if all.is_empty() {
                <p>{ scene.say(&TeamPlanMessage::Nothing) }</p>
            } else {
                <h4>{ scene.say(&TeamPlanMessage::First) }</h4>
                { cards(first) }
            }
            if !rest.is_empty() {
                { fold(scene.say(&TeamPlanMessage::More(rest.len())), cards(rest)) }
            }
        </section>
    }
}

fn card(scene: &TeamPlanScene, side: &TeamSide, proposal: &TeamProposal) -> Html {
    let (action, texts) = action_of(side, proposal.action);
    let dimension = &side.texts.dimension(proposal.dimension).name;
    html! {
        <article class="advice" key={&*action.id}>
            <p class="eyebrow">{ shared(dimension) }</p>
            <h5>{ shared(&texts.title) }</h5>
            { reasons(scene, side, proposal) }
            { advice_in(scene.locale, texts) }
            { facts(scene, side, action) }
            { fold(scene.say(&PlanMessage::WhyFirst), why(scene, proposal)) }
            { take(scene, &action.id, &texts.title) }
        </article>
    }
}

fn take(scene: &TeamPlanScene, id: &Rc<str>, title: &str) -> Html {
    let (taken, id) = (scene.has(id), Rc::clone(id));
    let intent = if taken {
        TeamPlanIntent::Dropped(id)
    } else {
        TeamPlanIntent::Taken(id)
    };
    let onchange: Callback<yew::Event> = scene.on(intent);
    let words = scene.say(&TeamPlanMessage::Take);
    let label = labelled(scene.locale, &words, title);
    html! {
        <label class="option check">
            <input type="checkbox" checked={taken} aria-label={label} {onchange} />
            <span>{ words }</span>
        </label>
    }
}

/// The numbers that have led to a proposal.
fn reasons(scene: &TeamPlanScene, side: &TeamSide, proposal: &TeamProposal) -> Html {
    use TeamPlanMessage as M;
    let name = &side.texts.dimension(proposal.dimension).name;
    let dimension = match (proposal.number, &proposal.footing) {
        (Number::Mean(mean), Footing::Level(level)) => {
            let level = &side.texts.level(*level).name;
            scene.say(&M::Level(name, mean.of(100), level))
        }
        (Number::Mean(mean), Footing::Items(_)) => scene.say(&M::Mean(name, mean.of(100))),
        (Number::Favourable(portion), _) => {
            scene.say(&M::Favourable(name, portion.count, portion.of))
        }
    };
    let items = match &proposal.footing {
        Footing::Level(_) => &[][..],
        Footing::Items(items) => items,
    };
    let items = items.iter().map(|(item, told)| {
        let stem = &side.texts.item(*item).stem;
        scene.say(&match told {
            Told::Mean(mean) => M::Item(stem, mean.of(100)),
            Told::Band(Band::Lower) => M::Lower(stem),
            Told::Band(Band::Upper) => M::Upper(stem),
        })
    });
    let row = |words: AttrValue| html! { <li>{ words }</li> };
    html! { <ul class="reasons">{ for items.chain([dimension]).map(row) }</ul> }
}

/// What its priority is made of.
fn why(scene: &TeamPlanScene, proposal: &TeamProposal) -> Html {
    let priority = proposal.priority;
    let parts = PlanMessage::WhyParts(
        priority.gap.of(100),
        priority.weight,
        priority.reach,
        priority.effort,
        priority.shown(),
    );
    html! {
        <>
            <p>{ scene.say(&parts) }</p>
            <p class="small">{ scene.say(&PlanMessage::WhyParts2) }</p>
        </>
    }
}
