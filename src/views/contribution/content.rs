//! What is handed over and what is not; and exactly: each answer in words, the very text of the file.

use yew::{Html, html};

use super::open;
use crate::answers::standings;
use crate::definition::PageIx;
use crate::document::team::Prepared;
use crate::views::controls::fold;
use crate::views::review::given;
use crate::views::{Scene, shared};
use crate::wording::{ContributionMessage, month};

/// What there is in the file, and what is not.
pub fn content(scene: &Scene, prepared: &Prepared) -> Html {
    use ContributionMessage as M;
    let say = |message: M| scene.say(&message);
    let month = month(scene.session.locale(), prepared.day);
    let not = [
        M::NotName,
        M::NotTime,
        M::NotDevice,
        M::NotLanguage,
        M::NotDuration,
        M::NotText,
    ];
    let not = not.iter().map(|one| html! { <li>{ scene.say(one) }</li> });
    let open = open(scene);
    html! {
        <section>
            <h3>{ say(M::ContentTitle) }</h3>
            <p>{ say(M::Beside(&month)) }</p>
            if open > 0 {
                <p>{ say(M::Open(open)) }</p>
            }
            <h4>{ say(M::NotTitle) }</h4>
            <ul>{ for not }</ul>
        </section>
    }
}

/// All of it, right before it is saved. How much it is, is read out when that has changed.
pub fn exactly(scene: &Scene, prepared: &Prepared) -> Html {
    use ContributionMessage as M;
    let say = |message: M| scene.say(&message);
    let bytes = say(M::Bytes);
    let text = html! {
        <pre class="bytes" tabindex="0" role="group" aria-label={bytes.clone()}>{ prepared.text.clone() }</pre>
    };
    html! {
        <section>
            <h3>{ say(M::ExactTitle) }</h3>
            <p role="status">{ say(M::Content(prepared.handed.given())) }</p>
            { answers(scene, prepared) }
            { fold(bytes, text) }
        </section>
    }
}

/// Each question that has an answer in the file, with it, page by page.
fn answers(scene: &Scene, prepared: &Prepared) -> Html {
    let (session, handed) = (scene.session, &prepared.handed);
    let standings = standings(&session.assessment, handed);
    let pages = session.assessment.pages.iter().enumerate();
    let pages =
        pages.filter_map(|(at, page)| {
            let items = page.items.iter().copied();
            let rows = items.filter(|item| handed.get(*item).is_some()).map(|item| {
            html! {
                <div class="answer" key={item.0}>
                    <dt>{ shared(&session.texts.item(item).stem) }</dt>
                    <dd class="given">{ given(scene, session, item, standings[item.0]) }</dd>
                </div>
            }
        });
            let rows: Vec<Html> = rows.collect();
            let title = shared(&session.texts.page(PageIx(at)).title);
            (!rows.is_empty()).then(|| {
                html! {
                    <section key={at}>
                        <h4>{ title }</h4>
                        <dl class="answers">{ for rows }</dl>
                    </section>
                }
            })
        });
    html! { <>{ for pages }</> }
}
