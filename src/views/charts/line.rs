//! A line over time. It is hidden from assistive technology: sentence and table say the same.

use yew::{Html, html};

use crate::comparison::Point;

/// The chart's own coordinates: the least step for each run, the least width, and the height.
const STEP: usize = 120;
const WIDTH: usize = 600;
const HEIGHT: usize = 220;
const MARGIN: usize = 30;

/// The scores in order; no line leads to where the method has changed, or across a missing score.
pub fn line(points: &[Point]) -> Html {
    let steps = points.len().saturating_sub(1).max(1);
    let step = ((WIDTH - 2 * MARGIN) / steps).max(STEP);
    let place = |at: usize| MARGIN + at * step;
    let width = step * steps + 2 * MARGIN;
    let grid = [0, 25, 50, 75, 100].map(|percent| {
        let y = height(percent).to_string();
        html! {
            <g key={percent}>
                <line class="ring" x1={MARGIN.to_string()} x2={(width - MARGIN).to_string()}
                    y1={y.clone()} y2={y.clone()} />
                <text class="grid-label" x="0" {y} dominant-baseline="central">{ percent }</text>
            </g>
        }
    });
    let segments = points.windows(2).enumerate().filter_map(|(at, pair)| {
        let (from, to) = (pair[0].ratio?, pair[1].ratio?);
        let (x1, x2) = (place(at).to_string(), place(at + 1).to_string());
        let (y1, y2) = (
            height(from.of(100)).to_string(),
            height(to.of(100)).to_string(),
        );
        (!pair[1].method_changed).then(|| html! { <line class="run" {x1} {y1} {x2} {y2} /> })
    });
    let marks = points.iter().enumerate().filter_map(|(at, point)| {
        let score = point.ratio?.of(100);
        let (x, y) = (place(at), height(score));
        Some(html! {
            <g key={at}>
                <circle class="mark" cx={x.to_string()} cy={y.to_string()} r="5" />
                <text class="spoke-label" x={x.to_string()} y={(y.saturating_sub(14)).to_string()}
                    text-anchor="middle">{ score }</text>
            </g>
        })
    });
    html! {
        <svg class="line" viewBox={format!("0 0 {width} {HEIGHT}")} aria-hidden="true">
            { for grid }
            { for segments }
            { for marks }
        </svg>
    }
}

/// From 0 at the bottom to 100 at the top.
fn height(percent: u32) -> usize {
    let inside = HEIGHT - 2 * MARGIN;
    HEIGHT - MARGIN - inside * percent.min(100) as usize / 100
}
