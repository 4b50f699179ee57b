//! Where customers stand, as people see it: an impression, and no measurement.

use yew::{Html, html};

use super::answers::counted;
use super::parts::of_people;
use super::{TeamScene, Told, by_side};
use crate::definition::wire::Facet;
use crate::disclosure::Shown;
use crate::team::ItemResult;
use crate::wording::TeamMessage;

/// The section.
pub fn ladder(scene: &TeamScene, told: &[Told]) -> Html {
    let title = ("ladder-of-customers", &TeamMessage::LadderTitle);
    let intro = html! { <p>{ scene.say(&TeamMessage::LadderNote) }</p> };
    by_side(scene, told, title, intro, |one| {
        let (item, counts) = rungs(one)?;
        Some(html! {
            <>
                { counted(scene, one, one.side.stem(item.item), item.item, counts) }
                if let Some(share) = item.cannot_see {
                    <p class="small">
                        { scene.say(&TeamMessage::LadderUnseen) }{ " " }{ of_people(scene, share) }
                    </p>
                }
            </>
        })
    })
}

/// The item that asks where customers stand, and how often each of its answers was given.
pub fn rungs<'a>(told: &'a Told) -> Option<(&'a ItemResult, &'a [u64])> {
    let mut items = told.report.items.iter();
    items.find_map(|item| {
        let asked = told.side.assessment.item(item.item);
        match &item.shown {
            Shown::Counts(counts) if asked.facet == Some(Facet::Ladder) => Some((item, &**counts)),
            _ => None,
        }
    })
}
