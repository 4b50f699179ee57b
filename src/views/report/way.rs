//! The shortest way to the next level: which answers would have to be better, and how much.

use yew::{Html, html};

use crate::plan::{Improvement, Opening, opening};
use crate::views::{Scene, shared};
use crate::wording::ReportMessage;

/// The way, where there is a level above and enough answers to tell.
pub fn way(scene: &Scene) -> Html {
    let session = scene.session;
    let found = opening(&session.assessment, &session.answers);
    let Opening::Way {
        level,
        improvements,
        smallest,
    } = found
    else {
        return Html::default();
    };
    let name = &session.texts.level(level).name;
    let proved = if smallest {
        ReportMessage::WaySmallest
    } else {
        ReportMessage::WayUnproved
    };
    let steps = improvements.iter().map(|one| improvement(scene, one));
    html! {
        <section class="way">
            <h3>{ scene.say(&ReportMessage::WayTitle(name)) }</h3>
            <p>
                { scene.say(&ReportMessage::WayIntro(improvements.len())) }{ " " }
                { scene.say(&proved) }
            </p>
            <ul>{ for steps }</ul>
        </section>
    }
}

fn improvement(scene: &Scene, one: &Improvement) -> Html {
    let texts = scene.session.texts.item(one.item);
    let from = match one.from {
        Some(option) => scene.say(&ReportMessage::WayFrom(&texts.options[option.0])),
        None => scene.say(&ReportMessage::WayFromNone),
    };
    html! {
        <li key={one.item.0}>
            <strong>{ shared(&texts.stem) }</strong><br />
            { from }<br />
            { scene.say(&ReportMessage::WayTo(&texts.options[one.to.0])) }
        </li>
    }
}
