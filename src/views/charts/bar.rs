//! A ratio as a bar. Its number always stands beside it.

use yew::{Html, html};

use crate::scoring::Ratio;

/// The bar of a ratio.
pub fn bar(ratio: Ratio) -> Html {
    html! {
        <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect class="bar-track" width="100" height="4" />
            <rect class="bar-fill" width={ratio.of(100).to_string()} height="4" />
        </svg>
    }
}
