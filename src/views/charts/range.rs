//! A share with the range in which it may lie. Its numbers always stand beside it.

use yew::{Html, html};

use super::scale::{at, at_end, axis_line};
use crate::scoring::Ratio;
use crate::statistics::Interval;

/// The share as a disc within its range.
pub fn range(share: Ratio, interval: Interval) -> Html {
    let (low, high) = (at_end(interval.low), at_end(interval.high));
    let width = high.saturating_sub(low);
    html! {
        <svg class="scaled" viewBox="0 0 400 24" aria-hidden="true">
            { axis_line() }
            <rect class="reach" x={low.to_string()} y="7" width={width.to_string()} height="10" rx="5" />
            <circle class="disc" cx={at(share).to_string()} cy="12" r="7" />
        </svg>
    }
}
