//! Two scores of one scale, as marks of two shapes with a line between them. Their numbers always
//! stand beside it.

use yew::{Html, html};

use super::scale::{at, axis_line};
use crate::scoring::Ratio;

/// The two: the first as a disc, the second as a diamond.
pub fn apart(disc: Ratio, diamond: Ratio) -> Html {
    let (disc_x, diamond_x) = (at(disc), at(diamond));
    html! {
        <svg class="scaled" viewBox="0 0 400 24" aria-hidden="true">
            { axis_line() }
            <line class="between" x1={disc_x.to_string()} x2={diamond_x.to_string()} y1="12" y2="12" />
            { disc_mark(disc_x) }
            { diamond_mark(diamond_x) }
        </svg>
    }
}

/// The mark of the first alone, for a key.
pub fn disc() -> Html {
    html! { <svg class="key" viewBox="0 0 24 24" aria-hidden="true">{ disc_mark(12) }</svg> }
}

/// The mark of the second alone, for a key.
pub fn diamond() -> Html {
    html! { <svg class="key" viewBox="0 0 24 24" aria-hidden="true">{ diamond_mark(12) }</svg> }
}

fn disc_mark(x: u32) -> Html {
    html! { <circle class="disc" cx={x.to_string()} cy="12" r="7" /> }
}

fn diamond_mark(x: u32) -> Html {
    let points = format!("{},12 {x},2 {},12 {x},22", x - 9, x + 9);
    html! { <polygon class="diamond" {points} /> }
}
