//! What the plan can say. The parameters are what each language needs to say it well.

/// A message of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanMessage<'a> {
    /// Heading of the plan.
    PlanTitle,
    /// What the plan is for.
    PlanLead,
    /// Heading of the actions for now: at most how many.
    NowTitle(usize),
    /// Heading of the actions for later.
    LaterTitle,
    /// There is nothing in the plan.
    Empty,
    /// There is no room for more now.
    NowFull,
    /// Label of an action of one’s own.
    OwnLabel,
    /// Add it.
    OwnAdd,
    /// Add a proposal to the plan.
    Pick,
    /// A proposal that is in the plan.
    Picked,
    /// Take an action out of the plan.
    Drop,
    /// Move an action up.
    Raise,
    /// Move an action down.
    Lower,
    /// Put an action under now.
    ToNow,
    /// Put an action under later.
    ToLater,
    /// An action is done.
    Done,
    /// Label of the function that owns an action.
    Owner,
    /// No function owns it.
    NoOwner,
    /// Label of the day by which it is to be done.
    Due,
    /// An action that is not in this version: its id.
    ActionLeft(&'a str),
    /// Days until it shows.
    Horizon(u32),
    /// What it serves: lenses and outcomes, joined.
    Serves(&'a str),

    // Targets.
    /// Heading of the targets.
    TargetsTitle,
    /// What targets do.
    TargetsNote,
    /// The default target where it is the next level, in per cent.
    TargetDefault(u32),
    /// The default target where there is no next level: all of it.
    TargetWhole,
    /// A level as a target: name, per cent.
    TargetLevel(&'a str, u32),
    /// A number as a target.
    TargetNumber,
    /// Label of the number: the dimension.
    TargetNumberOf(&'a str),
    /// Label of a target: dimension, score.
    TargetOf(&'a str, u32),

    // Proposals.
    /// Heading of the proposals.
    ProposalsTitle,
    /// There is nothing to propose.
    ProposalsNone,
    /// Heading of the filter.
    FilterTitle,
    /// Label of the choice of a concern.
    FilterLens,
    /// Label of the choice of an outcome.
    FilterOutcome,
    /// Any of them.
    FilterAny,
    /// What the first track is.
    StrengthenNote,
    /// What the second track is.
    ExceedNote,
    /// Shows so many more.
    More(usize),
    /// Heading of the parts of a priority.
    WhyFirst,
    /// The parts of a priority: gap in points of 100, weight, reach, effort, result.
    WhyParts(u32, u32, u32, u32, u32),
    /// What the parts are.
    WhyParts2,

    // Since the run before.
    /// Heading of what has changed since a run: its day.
    SinceTitle(&'a str),
    /// The same, where the day is not known.
    SinceTitleUndated,
    /// The method has changed since.
    SinceMethod,
    /// A dimension and its signed change.
    SinceChange(&'a str, &'a str),

    // Taking it along.
    /// The plan as a table.
    PlanCsv,
    /// Its dates for a calendar.
    PlanCalendar,
    /// Print the plan.
    PrintPlan,
}
