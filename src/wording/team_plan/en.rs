//! The words of the plan for a team, in English (British spelling).

use std::borrow::Cow;

use super::TeamPlanMessage;

pub(super) fn text(message: &TeamPlanMessage) -> Cow<'static, str> {
    use TeamPlanMessage as M;
    Cow::Borrowed(match message {
        M::Title => "A plan for the team",
        M::Lead => {
            "These actions fit the numbers that are shown here. Talk them over together, and take only what you will really do: three are better than ten."
        }
        M::Empty => "Nothing is in the plan yet. Tick the actions below that you take on.",
        M::Nothing => {
            "Nothing is proposed yet: either too few numbers are shown, or none of them asks for more."
        }
        M::Proposals(title) => return format!("Proposals from “{title}”").into(),
        M::First => "First",
        M::More(1) => "1 more proposal",
        M::More(count) => return format!("{count} more proposals").into(),
        M::Take => "Take into the plan",
        M::Drop => "Take out of the plan",
        M::Everybody => "For everybody",
        M::Effort(effort) => return format!("Effort {effort} of 5").into(),
        M::Mean(name, score) => return format!("{name}: mean score {score} out of 100").into(),
        M::Level(name, score, level) => {
            return format!("{name}: mean score {score} out of 100, at the level “{level}”").into();
        }
        M::Favourable(name, count, of) => {
            return format!("{name}: a favourable score for {count} of {of} people").into();
        }
        M::Item(stem, score) => return format!("“{stem}”: {score} out of 100 on average").into(),
        M::Lower(stem) => {
            return format!("“{stem}”: all gave the same answer, in the lower half").into();
        }
        M::Upper(stem) => {
            return format!("“{stem}”: all gave the same answer, in the upper half").into();
        }
    })
}
