//! The weakest link, and what a group can build on.

use yew::{Html, html};

use super::parts::{of_people, percent};
use super::{TeamScene, Told, by_side};
use crate::definition::DimensionIx;
use crate::team::Share;
use crate::views::shared;
use crate::wording::TeamMessage;

/// The section.
pub fn extremes(scene: &TeamScene, told: &[Told]) -> Html {
    let title = ("extremes-of-team", &TeamMessage::ExtremesTitle);
    let intro = html! { <p>{ scene.say(&TeamMessage::FavourableNote) }</p> };
    by_side(scene, told, title, intro, |one| {
        if one.report.order.len() < 2 {
            return None;
        }
        Some(match ends(one) {
            Some((weak, strong)) => html! {
                <div class="extremes">
                    { panel(scene, one, &TeamMessage::Weakest, weak) }
                    { panel(scene, one, &TeamMessage::Strongest, strong) }
                </div>
            },
            None => html! { <p>{ scene.say(&TeamMessage::AllEqual) }</p> },
        })
    })
}

/// A main dimension with its share.
pub type End = (DimensionIx, Share);

/// The dimensions with the lowest and the highest share, where these differ.
pub fn ends(told: &Told) -> Option<(End, End)> {
    let share = |at: DimensionIx| {
        let mut dimensions = told.report.dimensions.iter();
        let found = dimensions.find(|one| one.dimension == at)?;
        Some((at, found.favourable?))
    };
    let order = &told.report.order;
    let (weak, strong) = (share(*order.first()?)?, share(*order.last()?)?);
    (weak.1.ratio() < strong.1.ratio()).then_some((weak, strong))
}

fn panel(scene: &TeamScene, told: &Told, title: &TeamMessage, (at, share): End) -> Html {
    let texts = told.side.texts.dimension(at);
    html! {
        <div class="panel" part="panel">
            <p class="eyebrow">{ scene.say(title) }</p>
            <p><strong>{ shared(&texts.name) }</strong></p>
            <p class="figure">{ percent(scene, share.ratio()) }</p>
            <p class="small">{ of_people(scene, share) }</p>
            <p>{ shared(&texts.about) }</p>
        </div>
    }
}
