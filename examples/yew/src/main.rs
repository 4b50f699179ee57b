//! The crew app: a page in Yew that holds the element within its own view and hears its events.
//!
//! Yew notes on elements and events whose they are. This page and the element are two programs of
//! Yew, one within the other: each must get its own clicks, and none of the other's.

use gloo::events::EventListener;
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue, UnwrapThrowExt};
use web_sys::{CustomEvent, Element, Event};
use yew::{Callback, Html, MouseEvent, NodeRef, Renderer, UseStateHandle, component, html};
use yew::{use_effect_with, use_node_ref, use_state};

fn main() {
    let document = gloo::utils::document();
    let place = document.query_selector("#app").unwrap_throw();
    Renderer::<App>::with_root(place.expect_throw("the page has a place for it")).render();
}

/// How far the respondent is: answered, asked.
type Progress = Option<(f64, f64)>;

/// The page: its own buttons count their clicks, and its status follows the element.
#[component]
fn App() -> Html {
    let element = use_node_ref();
    let progress = use_state(Progress::default);
    let (own, around) = (use_state(|| 0_u32), use_state(|| 0_u32));
    use_progress(&element, &progress);
    let far = progress.map_or_else(
        || "Not begun yet".to_owned(),
        |(answered, asked)| format!("{answered} of {asked} questions answered"),
    );
    html! {
        <>
            <header>
                <p><strong>{"Ferrow"}</strong></p>
                <p><a href="../index.html">{"Intranet"}</a></p>
            </header>
            <main>
                <h1>{"Crew app"}</h1>
                <div class="tools">
                    { for (1..=8).map(|day| html! {
                        <button type="button" onclick={counting(&own)}>{ format!("Shift {day}") }</button>
                    }) }
                </div>
                <p id="own">{ format!("Shifts chosen: {}", *own) }</p>
                <p id="around">{ format!("Clicks on the assessment: {}", *around) }</p>
                <p role="status" id="far">{ far }</p>
                <div onclick={counting(&around)}>
                    <cx-maturity ref={element} assessment="quick" lang="en" storage-key="crew-app">
                        <p>{"The assessment is loading."}</p>
                    </cx-maturity>
                </div>
            </main>
        </>
    }
}

fn counting(count: &UseStateHandle<u32>) -> Callback<MouseEvent> {
    let count = count.clone();
    Callback::from(move |_| count.set(*count + 1))
}

/// Keeps what the element tells of its progress.
#[yew::hook]
fn use_progress(element: &NodeRef, progress: &UseStateHandle<Progress>) {
    let progress = progress.setter();
    use_effect_with(element.clone(), move |element| {
        let element = element.cast::<Element>().expect_throw("it is shown");
        let listener =
            EventListener::new(&element, "cx-maturity-progress", move |event: &Event| {
                progress.set(told(event));
            });
        move || drop(listener)
    });
}

fn told(event: &Event) -> Progress {
    let detail = event.dyn_ref::<CustomEvent>()?.detail();
    let number = |name: &str| {
        Reflect::get(&detail, &JsValue::from_str(name))
            .ok()?
            .as_f64()
    };
    Some((number("answered")?, number("asked")?))
}
