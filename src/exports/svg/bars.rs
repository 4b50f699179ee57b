//! The overall score and every dimension below it as bars, each with its number and its level.

use super::Picture;
use super::drawing::{ACCENT, Drawing, MARGIN, PAPER, RULE, RULE_STRONG, Setting, TOP};
use crate::definition::{Assessment, DimensionIx, MemberOf, Texts};
use crate::scoring::Scorecard;
use crate::wording::{ReportMessage, Words};

const WIDTH: i32 = 800;
const ROW: i32 = 46;
/// Where bars begin, and how long the longest is.
const START: i32 = 280;
const LENGTH: u32 = 330;
/// How far in a dimension stands below the one that it is part of.
const INDENT: i32 = 16;

/// The chart: the overall score, then the dimensions in the order of the definition, parts below
/// what they are part of.
pub fn bars(assessment: &Assessment, texts: &Texts, scorecard: &Scorecard) -> Picture {
    let say = |message: ReportMessage| message.words(texts.locale);
    let mut rows = Vec::new();
    collect(assessment, assessment.overall, 0, &mut rows);
    let mut drawing = Drawing::new();
    let mut told = Vec::new();
    let mut y = TOP + ROW / 2;
    for (dimension, depth) in rows {
        let overall = dimension == assessment.overall;
        let name = &texts.dimension(dimension).name;
        let scored = scorecard.dimension(dimension);
        let indent = INDENT * (depth - 1).clamp(0, 4);
        let setting = Setting::of(14).bold(overall);
        drawing.name((MARGIN + indent, y), setting, name, None);
        let number = match scored.score {
            Some(score) => {
                let length = i32::try_from(score.ratio.of(LENGTH)).unwrap_or(0);
                bar(y, length, &mut drawing);
                say(ReportMessage::ScoreOf(score.rounded(), score.max))
            }
            None => say(ReportMessage::NotEnough),
        };
        let right = match scored.score {
            Some(_) => START + LENGTH.cast_signed() + 16,
            None => START,
        };
        let level = scored.level.map(|level| &texts.level(level).name);
        let raised = if level.is_some() { 8 } else { 0 };
        drawing.words(
            (right, y - raised),
            Setting::of(14).bold(true),
            &number,
            None,
        );
        if let Some(level) = level {
            drawing.words((right, y + 9), Setting::of(12).soft(), level, None);
        }
        told.push(format!("{name} {number}"));
        y += ROW;
        if overall {
            let rule = [("stroke", RULE)];
            drawing.line((MARGIN, y - ROW / 2), (WIDTH - MARGIN, y - ROW / 2), &rule);
        }
    }
    let about = format!("{}.", told.join(", "));
    drawing.finish(texts, (WIDTH, y), &say(ReportMessage::ScoresTitle), &about)
}

fn collect(
    assessment: &Assessment,
    dimension: DimensionIx,
    depth: i32,
    rows: &mut Vec<(DimensionIx, i32)>,
) {
    rows.push((dimension, depth));
    for member in &assessment.dimension(dimension).members {
        if let MemberOf::Dimension(inner) = member.of {
            collect(assessment, inner, depth + 1, rows);
        }
    }
}

fn bar(y: i32, length: i32, drawing: &mut Drawing) {
    let at = (START, y - 8);
    let whole = (LENGTH.cast_signed(), 16);
    drawing.rectangle(at, whole, &[("fill", PAPER), ("stroke", RULE_STRONG)]);
    drawing.rectangle(at, (length, 16), &[("fill", ACCENT)]);
}
