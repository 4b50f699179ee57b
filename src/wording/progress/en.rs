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
            "Put two or more runs side by side: what has changed, and what the plan has to do with it."
        }
        M::KeepTitle => "Runs on this device",
        M::KeepNote => {
            "If you agree, this run is kept in this browser, so that you can compare it with a later one. Whoever uses this browser can see it. You can erase each run on its own."
        }
        M::KeepRun => "Keep this run on this device",
        M::Kept => "This run is kept as it stands.",
        M::EraseRun => "Erase",
        M::RunsFull(most) => {
            return format!("{most} runs are kept already. Erase one to keep this one.").into();
        }
        M::AddFile => "Add a report from a file",
        M::ThisRun => "This run",
        M::RunOf(day) => return format!("Run of {day}").into(),
        M::RunUndated(at) => return format!("Run {at}, without a date").into(),
        M::FromFile => "from a file, not kept",
        M::NothingYet => {
            "There is nothing to compare with yet. Keep this run, or add an earlier report from its file."
        }
        M::CompareTitle => "Two runs compared",
        M::Earlier => "Earlier",
        M::Later => "Later",
        M::Change => "Change",
        M::MethodChanged => {
            "The method has changed between these two runs: other questions, or another scoring. Only what was asked and scored in the same way is compared."
        }
        M::NotComparable => "not comparable",
        M::NoScore => "no score",
        M::Levels(earlier, later) => return format!("Level: {earlier}, then {later}").into(),
        M::LevelsSame(name) => return format!("Level both times: {name}").into(),
        M::ItemsTitle => "Question by question",
        M::ItemsNone => "No answer that can be compared has changed.",
        M::LineTitle => "Over time",
        M::LineSentence(points) => return format!("Overall score: {points}.").into(),
        M::LineBreak => "The line breaks where the method has changed.",
        M::EffectTitle => "What the plan has to do with it",
        M::EffectNote => {
            "What moved where something was done, beside what moved elsewhere. Two runs can’t prove a cause."
        }
        M::EffectAction => "Action",
        M::EffectDone => "done",
        M::EffectOpen => "not done",
        M::EffectElsewhere(change) => {
            return format!("Dimensions no finished action aimed at: {change} on average").into();
        }
        M::AgainTitle => "Assess again",
        M::AgainNote => {
            "A new run begins with empty questions. Your plan comes along, and will show what has changed since."
        }
        M::Again => "Begin a new run",
    })
}
