//! How answers are distributed over the steps of a scale, as one bar in parts, the lowest first. Its
//! numbers always stand beside it.

use yew::{Html, html};

/// The length of the bar.
const LENGTH: u64 = 400;

/// Shades of the parts, from the lowest step to the highest.
const SHADES: usize = 5;

/// The bar, and in it the numbers that have room.
pub fn stack(counts: &[u64]) -> Html {
    let people: u64 = counts.iter().sum();
    let place = |sum: u64| (LENGTH * sum).checked_div(people).unwrap_or(0);
    let mut before = 0;
    let parts = counts.iter().enumerate().filter(|(_, count)| **count > 0);
    let parts: Vec<Html> = parts
        .map(|(at, count)| {
            let (from, to) = (place(before), place(before + count));
            before += count;
            part(shade(at, counts.len()), from, to, *count)
        })
        .collect();
    html! {
        <svg class="scaled stack" viewBox="0 0 400 24" aria-hidden="true">{ for parts }</svg>
    }
}

fn part(shade: usize, from: u64, to: u64, count: u64) -> Html {
    let width = to - from;
    let middle = from.midpoint(to).to_string();
    // A digit is some 8 wide.
    let room = width >= 12 + 8 * u64::from(count.checked_ilog10().unwrap_or(0));
    html! {
        <g key={from}>
            <rect class={format!("part-{shade}")} x={from.to_string()} y="1"
                width={width.to_string()} height="22" />
            if room {
                <text class={format!("on-{shade}")} x={middle} y="12" text-anchor="middle"
                    dominant-baseline="central">{ count }</text>
            }
        </g>
    }
}

/// The shade of a step, whatever the number of steps.
pub fn shade(step: usize, steps: usize) -> usize {
    step * (SHADES - 1) / steps.saturating_sub(1).max(1)
}
