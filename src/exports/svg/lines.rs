//! Scores over time: a line for each series, broken where its method has changed.

use super::Picture;
use super::drawing::{
    ACCENT, Drawing, ERROR, INK_SOFT, RULE, RULE_STRONG, Setting, TOP, WARNING, points, shortened,
};
use crate::locale::Locale;
use crate::report::{Anchor, Point};
use crate::wording::{Export, export_text};

/// One score over time.
#[derive(Clone, Debug)]
pub struct Line {
    /// What it is the score of.
    pub name: String,
    /// Each point in time as it is labelled, and the score out of 100, where there is one.
    pub points: Vec<(String, Option<u32>)>,
    /// The points before which the method changed: no line joins what can't be compared.
    pub breaks: Vec<usize>,
}

const WIDTH: i32 = 800;
const LEFT: i32 = 64;
/// Names of the lines stand right of this.
const RIGHT: i32 = 560;
const BOTTOM: i32 = TOP + 300;
/// Room for one label of the axis, and for one name.
const LABEL: i32 = 90;
const NAME: i32 = 18;
const COLOURS: [&str; 4] = [ACCENT, WARNING, ERROR, INK_SOFT];
const DASHES: [&str; 4] = ["none", "8 4", "2 4", "12 4 2 4"];

/// Colour and dashes of a line, so that lines are told apart in black and white too.
fn look(at: usize) -> (&'static str, &'static str) {
    (COLOURS[at % 4], DASHES[(at + at / 4) % 4])
}

/// The chart, if any point has a score. The labels are those of the longest line; what the chart
/// is of stands below its heading.
pub fn lines(locale: Locale, of: &str, lines: &[Line]) -> Option<Picture> {
    let longest = lines.iter().max_by_key(|line| line.points.len())?;
    let mut scores = lines.iter().flat_map(|line| &line.points);
    scores.find(|(_, score)| score.is_some())?;
    let count = longest.points.len();
    let mut drawing = Drawing::new();
    axes(longest, &mut drawing);
    let mut height = BOTTOM + 44;
    let mut breaks: Vec<usize> = lines
        .iter()
        .flat_map(|line| &line.breaks)
        .copied()
        .collect();
    breaks.retain(|at| (1..count).contains(at));
    breaks.sort_unstable();
    breaks.dedup();
    for at in &breaks {
        let x = i32::midpoint(across(at - 1, count), across(*at, count));
        gap(x, (TOP, BOTTOM), &mut drawing);
    }
    if !breaks.is_empty() {
        height += 28;
        let y = height - 24;
        gap(LEFT, (y - 8, y + 8), &mut drawing);
        let words = export_text(locale, Export::MethodChanged);
        drawing.words((LEFT + 12, y), Setting::of(12).soft(), words, None);
    }
    for (at, line) in lines.iter().enumerate() {
        series(line, count, look(at), &mut drawing);
    }
    names(lines, count, &mut drawing);
    let title = export_text(locale, Export::OverTimeTitle);
    let told: Vec<String> = lines.iter().map(told).collect();
    Some(drawing.finish_as(locale, (WIDTH, height), (title, of), &told.join(" ")))
}

/// Where a point in time stands, from left to right.
fn across(at: usize, count: usize) -> i32 {
    let whole = |number: usize| i32::try_from(number).unwrap_or(i32::MAX / 1000);
    match count {
        0 | 1 => i32::midpoint(LEFT, RIGHT),
        _ => LEFT + (RIGHT - LEFT) * whole(at) / whole(count - 1),
    }
}

/// Where a score stands, from bottom to top; more than 100 counts as 100.
fn up(score: u32) -> i32 {
    BOTTOM - (BOTTOM - TOP) * score.min(100).cast_signed() / 100
}

fn axes(line: &Line, drawing: &mut Drawing) {
    for score in [0, 20, 40, 60, 80, 100] {
        let y = up(score);
        let stroke = if score == 0 { RULE_STRONG } else { RULE };
        drawing.line((LEFT, y), (RIGHT, y), &[("stroke", stroke)]);
        let setting = Setting::of(12).soft().at(Anchor::End);
        drawing.words((LEFT - 10, y), setting, &score.to_string(), None);
    }
    let count = line.points.len();
    let room = usize::try_from((RIGHT - LEFT) / LABEL).unwrap_or(1);
    let step = count.div_ceil(room.max(1)).max(1);
    // Counted from the latest, which is always labelled.
    for (at, (label, _)) in line.points.iter().enumerate() {
        if (count - 1 - at).is_multiple_of(step) {
            let setting = Setting::of(12).soft().at(Anchor::Middle);
            let place = (across(at, count), BOTTOM + 18);
            drawing.words(place, setting, &shortened(label, 14), None);
        }
    }
}

fn gap(x: i32, (top, bottom): Point, drawing: &mut Drawing) {
    let look = [("stroke", RULE_STRONG), ("stroke-dasharray", "4 4")];
    drawing.line((x, top), (x, bottom), &look);
}

/// A line joins neighbours only: where a score is missing or the method changed, it ends.
fn series(line: &Line, count: usize, (colour, dashes): (&str, &str), drawing: &mut Drawing) {
    let mut stretch: Vec<Point> = Vec::new();
    for (at, (_, score)) in line.points.iter().enumerate() {
        if score.is_none() || line.breaks.contains(&at) {
            draw(&mut stretch, (colour, dashes), drawing);
        }
        stretch.extend(score.map(|score| (across(at, count), up(score))));
    }
    draw(&mut stretch, (colour, dashes), drawing);
}

fn draw(stretch: &mut Vec<Point>, (colour, dashes): (&str, &str), drawing: &mut Drawing) {
    if stretch.len() > 1 {
        let points = points(stretch);
        let line = [("points", &*points), ("fill", "none")];
        let line = [&line[..], &stroke(colour, dashes)].concat();
        drawing.shape("polyline", &line);
    }
    for point in stretch.drain(..) {
        drawing.dot(point, colour);
    }
}

/// Each name at the height of its last score, with that score; those too near are moved down, and
/// all of them up where they would leave the chart.
fn names(lines: &[Line], count: usize, drawing: &mut Drawing) {
    let mut ends: Vec<(i32, usize, u32)> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let mut scores = line.points.iter().rev();
        let last = scores.find_map(|(_, score)| *score);
        ends.extend(last.map(|score| (up(score), at, score)));
    }
    ends.sort_by_key(|(y, ..)| *y);
    for at in 1..ends.len() {
        ends[at].0 = ends[at].0.max(ends[at - 1].0 + NAME);
    }
    let below = ends.last().map_or(0, |(y, ..)| (y - BOTTOM).max(0));
    let x = across(count.saturating_sub(1), count) + 12;
    for (y, at, score) in ends {
        let y = y - below;
        let (colour, dashes) = look(at);
        drawing.line((x, y), (x + 18, y), &stroke(colour, dashes));
        let name = shortened(&lines[at].name, 30);
        let score = score.to_string();
        drawing.words((x + 24, y), Setting::of(12), &name, Some(&score));
    }
}

/// How a line is drawn.
fn stroke<'a>(colour: &'a str, dashes: &'a str) -> [(&'a str, &'a str); 3] {
    [
        ("stroke", colour),
        ("stroke-width", "3"),
        ("stroke-dasharray", dashes),
    ]
}

fn told(line: &Line) -> String {
    let scores = line.points.iter();
    let scores = scores.filter_map(|(label, score)| Some(format!("{label} {}", (*score)?)));
    format!("{} ({}).", line.name, scores.collect::<Vec<_>>().join(", "))
}
