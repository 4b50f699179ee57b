//! Views as HTML text, natively: for the build, which puts the introduction into the page, and for
//! the tests, which look at every view.
//!
//! Refuses to be part of the widget: it needs a server renderer, which never reaches the wasm.

use yew::{Html, LocalServerRenderer, Properties, component};

#[derive(PartialEq, Properties)]
struct Props {
    view: Html,
}

/// Shows a view as it is.
#[component]
fn Shown(props: &Props) -> Html {
    props.view.clone()
}

/// The HTML text of a view, without marks for hydration: what depends on storage and language can
/// never be hydrated.
pub async fn render(view: Html) -> String {
    LocalServerRenderer::<Shown>::with_props(Props { view })
        .hydratable(false)
        .render()
        .await
}
