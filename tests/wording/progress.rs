//! The messages of progress, each once; every number and word in it stands nowhere else.

use cx_maturity::wording::ProgressMessage;

/// All there are.
#[allow(clippy::too_many_lines, reason = "a list of all there are")]
pub fn all() -> Vec<ProgressMessage<'static>> {
    use ProgressMessage as P;
    vec![
        P::ProgressTitle,
        P::ProgressLead,
        P::KeepTitle,
        P::KeepNote,
        P::KeepRun,
        P::Kept,
        P::EraseRun,
        P::RunsFull(2077),
        P::AddFile,
        P::ThisRun,
        P::RunOf("word2078"),
        P::RunUndated(2079),
        P::FromFile,
        P::NothingYet,
        P::CompareTitle,
        P::Earlier,
        P::Later,
        P::Change,
        P::MethodChanged,
        P::NotComparable,
        P::NoScore,
        P::Levels("word2080", "word2081"),
        P::LevelsSame("word2082"),
        P::ItemsTitle,
        P::ItemsNone,
        P::LineTitle,
        P::LineSentence("word2083"),
        P::LineBreak,
        P::EffectTitle,
        P::EffectNote,
        P::EffectAction,
        P::EffectDone,
        P::EffectOpen,
        P::EffectElsewhere("word2084"),
        P::AgainTitle,
        P::AgainNote,
        P::Again,
    ]
}
