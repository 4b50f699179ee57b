//! The words of progress in English (British spelling).

use std::borrow::Cow;

use super::ProgressMessage;

#[allow(
    clippy::too_many_lines,
    reason = "one match over all messages: a list, not a procedure"
)]
pub(super) fn text(message: &ProgressMessage) -> Cow<'static, str> {
    use ProgressMessage as M;
    Cow::Borrowed(match message {
        M::ProgressTitle => "Progress",
        M::ProgressLead => {
            "Put two or more reports side by side: what has changed, and what part the plan may have played."
        }
        M::KeepTitle => "Reports kept on this device",
        M::KeepNote => {
            "If you agree, this report is kept in this browser, so that you can compare it with a later one. Whoever uses this browser can see it. You can erase each report on its own."
        }
        M::KeepRun => "Keep this report on this device",
        M::Kept => "This report is kept as it stands.",
        M::EraseRun => "Erase",
        M::RunsFull(most) => {
            return format!("{most} reports are kept already. Erase one to keep this one.").into();
        }
        M::AddFile => "Add a report from a file",
        M::ThisRun => "current",
        M::RunOf(day) => return format!("Report of {day}").into(),
        M::RunUndated(at) => return format!("Report {at}, without a date").into(),
        M::FromFile => "from a file, not kept",
        M::NothingYet => {
            "There is nothing to compare with yet. Keep this report, or add an earlier one from its file."
        }
        M::CompareTitle => "Two reports compared",
        M::Earlier => "Earlier",
        M::Later => "Later",
        M::Change => "Change",
        M::MethodChanged => {
            "The method has changed between these two reports: different questions, or a different way of scoring. Only what was asked and scored in the same way is compared."
        }
        M::NotComparable => "not comparable",
        M::NoScore => "no score",
        M::Levels(earlier, later) => return format!("Level: {earlier}, then {later}").into(),
        M::LevelsSame(name) => return format!("Level both times: {name}").into(),
        M::ItemsTitle => "Question by question",
        M::ItemsNone => "No answer that can be compared has changed.",
        M::LineTitle => "Over time",
        M::LineSentence(points) => return format!("Overall score. {points}.").into(),
        M::LineBreak => "The line breaks where the method has changed.",
        M::EffectTitle => "What part the plan may have played",
        M::EffectNote => {
            "What has changed where you acted, and what has changed elsewhere. Two reports can’t prove a cause."
        }
        M::EffectAction => "Action",
        M::EffectDone => "done",
        M::EffectOpen => "not done",
        M::EffectElsewhere(change) => {
            return format!("Dimensions that no finished action aimed at: {change} on average")
                .into();
        }
        M::AgainTitle => "Assess again",
        M::AgainNote => {
            "A new assessment asks all the questions again. Your plan is carried over, and will show what has changed since."
        }
        M::Again => "Start a new assessment",
    })
}
