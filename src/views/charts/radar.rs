//! The radar chart. It is hidden from assistive technology: sentence and table say the same.

use yew::{Html, html};

use crate::report::{Anchor, Point, Radar, SIZE, Spoke};

/// The chart; spokes are numbered as in the table beside it.
pub fn radar(chart: &Radar) -> Html {
    let rings = chart
        .rings
        .iter()
        .map(|ring| html! { <polygon class="ring" points={points(ring)} /> });
    let marks: Vec<Point> = chart.spokes.iter().filter_map(|spoke| spoke.mark).collect();
    let dots = marks.iter().map(|(x, y)| {
        html! { <circle class="mark" cx={x.to_string()} cy={y.to_string()} r="5" /> }
    });
    html! {
        <svg viewBox={format!("0 0 {SIZE} {SIZE}")} aria-hidden="true">
            { for rings }
            { for chart.spokes.iter().enumerate().map(|(at, one)| spoke(at, one)) }
            <polygon class="shape" points={points(&marks)} />
            { for dots }
        </svg>
    }
}

fn spoke(at: usize, spoke: &Spoke) -> Html {
    let anchor = match spoke.anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    };
    let centre = (SIZE / 2).to_string();
    let ((tip_x, tip_y), (label_x, label_y)) = (spoke.tip, spoke.label);
    html! {
        <g key={at}>
            <line class="spoke" x1={centre.clone()} y1={centre} x2={tip_x.to_string()} y2={tip_y.to_string()} />
            <text class="spoke-label" x={label_x.to_string()} y={label_y.to_string()}
                text-anchor={anchor} dominant-baseline="central">{ at + 1 }</text>
        </g>
    }
}

fn points(points: &[Point]) -> String {
    let points: Vec<String> = points.iter().map(|(x, y)| format!("{x},{y}")).collect();
    points.join(" ")
}
