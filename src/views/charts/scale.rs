//! The scale from 0 to 100 that the charts of a table's rows share.

use yew::{Html, html};

use crate::scoring::Ratio;

/// Where the scale begins, and how long it is.
const START: u32 = 12;
const LENGTH: u32 = 376;

/// Where a ratio stands on the scale.
pub fn at(ratio: Ratio) -> u32 {
    START + ratio.of(LENGTH)
}

/// Where an end of an interval stands, from 0 to 1.
pub fn at_end(end: f64) -> u32 {
    let along = crate::statistics::rounded(end, LENGTH);
    START + u32::try_from(along).unwrap_or(0).min(LENGTH)
}

/// The line of the scale, with its quarters.
pub fn axis_line() -> Html {
    let ticks = [0, 25, 50, 75, 100].map(|percent| {
        let x = at(Ratio::percent(percent)).to_string();
        html! { <line class="tick" x1={x.clone()} x2={x} y1="6" y2="18" /> }
    });
    let end = (START + LENGTH).to_string();
    html! {
        <>
            <line class="track" x1={START.to_string()} x2={end} y1="12" y2="12" />
            { for ticks }
        </>
    }
}

/// The numbers of the scale, for the head of a column.
pub fn axis() -> Html {
    let numbers = [0, 50, 100].map(|percent| {
        let x = at(Ratio::percent(percent)).to_string();
        html! {
            <text class="grid-label" {x} y="14" text-anchor="middle">{ percent }</text>
        }
    });
    html! { <svg class="scaled axis" viewBox="0 0 400 18" aria-hidden="true">{ for numbers }</svg> }
}
