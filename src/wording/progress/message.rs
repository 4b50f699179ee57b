//! What progress over several runs can say. The parameters are what each language needs to say it well.

/// A message of progress over several runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProgressMessage<'a> {
    /// Heading of progress.
    ProgressTitle,
    /// What it is for.
    ProgressLead,
    /// Heading of keeping runs.
    KeepTitle,
    /// What keeping means.
    KeepNote,
    /// Keep this run.
    KeepRun,
    /// This run is kept.
    Kept,
    /// Erase a kept run.
    EraseRun,
    /// No more can be kept: how many.
    RunsFull(usize),
    /// Add a report from a file.
    AddFile,
    /// The present run.
    ThisRun,
    /// A run of a day.
    RunOf(&'a str),
    /// A run without a day: its place.
    RunUndated(usize),
    /// It comes from a file and is not kept.
    FromFile,
    /// There is nothing to compare with yet.
    NothingYet,
    /// Heading of the comparison.
    CompareTitle,
    /// Label of the earlier run.
    Earlier,
    /// Label of the later run.
    Later,
    /// Heading of a column of changes.
    Change,
    /// The method has changed between the runs.
    MethodChanged,
    /// Stands where nothing can be compared.
    NotComparable,
    /// Stands where there is no score.
    NoScore,
    /// The levels of both runs.
    Levels(&'a str, &'a str),
    /// The level of both runs.
    LevelsSame(&'a str),
    /// Heading of the changes of items.
    ItemsTitle,
    /// No item has changed.
    ItemsNone,
    /// Heading of the line over time.
    LineTitle,
    /// The line in words: day and score, joined.
    LineSentence(&'a str),
    /// Where the line is broken.
    LineBreak,
    /// Heading of the plan’s effect.
    EffectTitle,
    /// No claim of a cause.
    EffectNote,
    /// Heading of a column of actions.
    EffectAction,
    /// An action that was done.
    EffectDone,
    /// An action that was not done.
    EffectOpen,
    /// The mean change of dimensions that no action aimed at.
    EffectElsewhere(&'a str),
    /// Heading of the next run.
    AgainTitle,
    /// What is carried over.
    AgainNote,
    /// Begin the next run.
    Again,
}
