//! What is there for those who want to know more.

use yew::{AttrValue, Html, html};

/// A heading that unfolds what belongs to it.
pub fn fold(title: AttrValue, content: Html) -> Html {
    html! {
        <details class="fold">
            <summary>{ title }</summary>
            <div class="fold-content">{ content }</div>
        </details>
    }
}
