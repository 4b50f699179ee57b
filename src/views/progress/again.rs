//! The next run: empty questions, and the plan that comes along.

use yew::{Html, html};

use crate::session::ReportAction;
use crate::views::Scene;
use crate::views::controls::secondary;
use crate::wording::ProgressMessage;

/// A way to begin it.
pub fn again(scene: &Scene) -> Html {
    html! {
        <section class="keep">
            <h3>{ scene.say(&ProgressMessage::AgainTitle) }</h3>
            <p>{ scene.say(&ProgressMessage::AgainNote) }</p>
            <div class="actions">
                { secondary(scene.say(&ProgressMessage::Again), scene.report(ReportAction::AgainChosen)) }
            </div>
        </section>
    }
}
