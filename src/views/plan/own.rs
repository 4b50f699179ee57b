//! An action of the respondent's own, in their own words.

use std::rc::Rc;

use yew::{AttrValue, Callback, Html, SubmitEvent, html};

use crate::plan::{Edit, What};
use crate::session::ReportAction;
use crate::views::{Intent, Scene};
use crate::wording::PlanMessage;

/// The id of its field.
const OWN: &str = "own-action";

/// A field, and a way to add what stands in it: with the button or with Enter.
pub fn own(scene: &Scene) -> Html {
    let intend = scene.intend.clone();
    let added =
        Callback::from(|text: String| ReportAction::PlanEdited(Edit::Added(Rc::from(text))));
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        intend.emit(Intent::Enter(AttrValue::Static(OWN), added.clone()));
        intend.emit(Intent::Focus(AttrValue::Static(OWN)));
    });
    // The field is a new one, and empty, once its text has gone into the plan; what is picked
    // meanwhile leaves it as it is.
    let entries = scene.session.plan.entries.iter();
    let key = entries
        .filter(|one| matches!(one.what, What::Own(_)))
        .count();
    html! {
        <form class="own" {onsubmit}>
            <div class="field" {key}>
                <label for={OWN}>{ scene.say(&PlanMessage::OwnLabel) }</label>
                <input type="text" id={OWN} autocomplete="off" maxlength="400" />
            </div>
            <button type="submit" class="button secondary">{ scene.say(&PlanMessage::OwnAdd) }</button>
        </form>
    }
}
