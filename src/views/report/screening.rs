//! What a screening is not, and the way on to the full assessment.

use yew::{Html, html};

use crate::views::controls::primary;
use crate::views::{Intent, Scene};
use crate::wording::ReportMessage;

/// That this is a first look, and the way on where there is one.
pub fn screening(scene: &Scene) -> Html {
    let leads_on = scene.session.assessment.continues.is_some();
    html! {
        <section class="panel" part="panel">
            <p>{ scene.say(&ReportMessage::ScreeningNote) }</p>
            if leads_on {
                <div class="actions">
                    { primary(scene.say(&ReportMessage::GoOn), scene.on(Intent::GoOn)) }
                    <span>{ scene.say(&ReportMessage::GoOnNote) }</span>
                </div>
            }
        </section>
    }
}
