//! The radar chart to take along: every spoke with its name and score, the rings with the levels.

use super::Picture;
use super::drawing::{ACCENT, Drawing, RULE, RULE_STRONG, Setting, TOP, points};
use crate::definition::{Assessment, Cut, LevelIx, Texts};
use crate::report::{self, Point, Radar, SIZE, Spoke};
use crate::scoring::Scorecard;
use crate::wording::{ReportMessage, Words};

/// Room for names on either side.
const SIDE: i32 = 200;
const WIDTH: i32 = SIZE + 2 * SIDE;
const HEIGHT: i32 = SIZE + TOP + 16;

/// The chart, if at least three dimensions have a score. Scores are out of 100, as its rings are.
pub fn radar(assessment: &Assessment, texts: &Texts, scorecard: &Scorecard) -> Option<Picture> {
    let chart = report::radar(assessment, scorecard)?;
    let mut drawing = Drawing::new();
    rings(&chart, &mut drawing);
    let marks: Vec<Point> = chart.spokes.iter().filter_map(|spoke| spoke.mark).collect();
    let marks: Vec<Point> = marks.into_iter().map(placed).collect();
    drawing.shape(
        "polygon",
        &[
            ("points", &points(&marks)),
            ("fill", ACCENT),
            ("fill-opacity", "0.18"),
            ("stroke", ACCENT),
            ("stroke-width", "3"),
            ("stroke-linejoin", "round"),
        ],
    );
    levels(assessment, texts, &chart, &mut drawing);
    let mut scores = Vec::new();
    for spoke in &chart.spokes {
        let score = scorecard.dimension(spoke.dimension).score;
        let score = score.map(|score| score.ratio.of(100).to_string());
        let name = &texts.dimension(spoke.dimension).name;
        label(spoke, name, score.as_deref(), &mut drawing);
        scores.extend(score.map(|score| format!("{name} {score}")));
    }
    marks.iter().for_each(|mark| drawing.dot(*mark, ACCENT));
    let about = ReportMessage::ChartSentence(&scores.join(", ")).words(texts.locale);
    let title = ReportMessage::ChartTitle.words(texts.locale);
    Some(drawing.finish(texts, (WIDTH, HEIGHT), &title, &about))
}

fn placed((x, y): Point) -> Point {
    (x + SIDE, y + TOP)
}

fn rings(chart: &Radar, drawing: &mut Drawing) {
    for (at, ring) in chart.rings.iter().enumerate() {
        let outermost = at + 1 == chart.rings.len();
        let ring: Vec<Point> = ring.iter().copied().map(placed).collect();
        let stroke = if outermost { RULE_STRONG } else { RULE };
        let ring = points(&ring);
        let look = [("points", &*ring), ("fill", "none"), ("stroke", stroke)];
        drawing.shape("polygon", &look);
    }
    for spoke in &chart.spokes {
        let centre = placed((SIZE / 2, SIZE / 2));
        drawing.line(centre, placed(spoke.tip), &[("stroke", RULE)]);
    }
}

/// Each level's name above the ring from which it holds; the lowest in the middle; 100 within the rim.
fn levels(assessment: &Assessment, texts: &Texts, chart: &Radar, drawing: &mut Drawing) {
    let names = assessment.levels.iter().enumerate();
    let names = names.filter_map(|(at, level)| match level.from {
        Cut::Percent(percent) => Some((percent, &*texts.level(LevelIx(at)).name)),
        Cut::Points(_) | Cut::Level(_) => None,
    });
    let mut rings = chart.rings.iter();
    let setting = Setting::of(11);
    for (percent, name) in names.chain([(100, "100")]) {
        let top = match percent {
            0 => Some((SIZE / 2, SIZE / 2)),
            _ => rings.next().and_then(|ring| ring.first().copied()),
        };
        // The name of the first dimension stands above the rim.
        let lift = if percent == 100 { -9 } else { 8 };
        if let Some((x, y)) = top {
            drawing.words_on_paper(placed((x + 5, y - lift)), setting, name);
        }
    }
}

/// A score that can't be given is told by a dash.
fn label(spoke: &Spoke, name: &str, score: Option<&str>, drawing: &mut Drawing) {
    let setting = Setting::of(14).at(spoke.anchor);
    drawing.name(
        placed(spoke.label),
        setting,
        name,
        Some(score.unwrap_or("–")),
    );
}
