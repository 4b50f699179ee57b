//! The levels as rungs, the highest on top: which is reached, and which the score alone would reach.

use super::Picture;
use super::drawing::{ACCENT, ACCENT_SOFT, Drawing, MARGIN, PAPER, RULE_STRONG, Setting, TOP};
use crate::definition::{Assessment, LevelIx, Texts};
use crate::report::Anchor;
use crate::scoring::Scorecard;
use crate::wording::{Export, ReportMessage, Words, export_text};

const WIDTH: i32 = 640;
const ROW: i32 = 52;
const RUNG: i32 = 42;

/// The ladder, where there are levels and an overall score.
pub fn ladder(assessment: &Assessment, texts: &Texts, scorecard: &Scorecard) -> Option<Picture> {
    let gating = scorecard.gating.as_ref()?;
    let (reached, by_score) = (gating.reached, gating.by_score);
    let mut drawing = Drawing::new();
    let count = assessment.levels.len();
    let mut y = TOP;
    for level in (0..count).rev().map(LevelIx) {
        rung(texts, level, (reached, by_score), y, &mut drawing);
        y += ROW;
    }
    let name = |level: LevelIx| &*texts.level(level).name;
    let say = |message: ReportMessage| message.words(texts.locale);
    let mut about = say(ReportMessage::LevelReached(
        reached.0 + 1,
        count,
        name(reached),
    ))
    .into_owned();
    if by_score > reached {
        about = format!(
            "{about}. {}",
            say(ReportMessage::LevelByScore(name(by_score)))
        );
    }
    let title = export_text(texts.locale, Export::LevelsTitle);
    Some(drawing.finish(texts, (WIDTH, y + MARGIN - (ROW - RUNG)), title, &about))
}

fn rung(
    texts: &Texts,
    level: LevelIx,
    (reached, by_score): (LevelIx, LevelIx),
    y: i32,
    drawing: &mut Drawing,
) {
    let (fill, stroke, width, dashes) = match level {
        level if level == reached => (ACCENT_SOFT, ACCENT, "4", "none"),
        level if level < reached => (ACCENT_SOFT, ACCENT, "1", "none"),
        level if level <= by_score => (PAPER, ACCENT, "2", "6 4"),
        _ => (PAPER, RULE_STRONG, "1", "none"),
    };
    let size = (WIDTH - 2 * MARGIN, RUNG);
    let look = [
        ("rx", "6"),
        ("fill", fill),
        ("stroke", stroke),
        ("stroke-width", width),
        ("stroke-dasharray", dashes),
    ];
    drawing.rectangle((MARGIN, y), size, &look);
    let middle = y + RUNG / 2;
    let setting = Setting::of(16).bold(level == reached);
    let number = (level.0 + 1).to_string();
    drawing.words((MARGIN + 16, middle), setting, &number, None);
    drawing.name(
        (MARGIN + 48, middle),
        setting,
        &texts.level(level).name,
        None,
    );
    let says = if level == reached {
        Export::Reached
    } else if level == by_score {
        Export::ByScore
    } else {
        return;
    };
    let setting = Setting::of(14).at(Anchor::End).bold(level == reached);
    let says = export_text(texts.locale, says);
    drawing.words((WIDTH - MARGIN - 16, middle), setting, says, None);
}
