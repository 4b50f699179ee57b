//! The levels as rungs: which is reached, and which the score alone would reach.

use yew::{Html, html};

use crate::definition::LevelIx;
use crate::views::{Scene, shared};

/// All levels, from the lowest.
pub fn ladder(scene: &Scene, reached: LevelIx, by_score: LevelIx) -> Html {
    let levels = (0..scene.session.assessment.levels.len()).map(LevelIx);
    let rungs = levels.map(|level| {
        let class = match level {
            level if level <= reached => "rung reached",
            level if level <= by_score => "rung by-score",
            _ => "rung",
        };
        let current = (level == reached).then_some("step");
        html! {
            <li key={level.0} {class} aria-current={current}>
                <span class="rung-number">{ level.0 + 1 }</span>
                <span class="rung-name">{ shared(&scene.session.texts.level(level).name) }</span>
            </li>
        }
    });
    html! { <ol class="ladder">{ for rungs }</ol> }
}
