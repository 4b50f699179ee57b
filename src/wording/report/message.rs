//! What the report can say. The parameters are what each language needs to say it well.

/// A message of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReportMessage<'a> {
    /// Its heading.
    ReportTitle,
    /// There are not enough answers to say anything overall.
    NotEnoughOverall,
    /// Stands for a score that can't be given.
    NotEnough,
    /// The level: its number, how many there are, its name.
    LevelReached(usize, usize, &'a str),
    /// The level by score alone is higher: its name.
    LevelByScore(&'a str),
    /// Heading of what stands in the way: the next level's name.
    ObstaclesTitle(&'a str),
    /// The overall score must reach so many per cent; it is so many (rounded).
    ObstacleScore(u32, u32),
    /// The overall score must reach so many points.
    ObstacleScorePoints(u32),
    /// A dimension must reach so many of a number; it has so many: name, needed, has, out of.
    ObstacleDimension(&'a str, u32, u32, u32),
    /// A dimension must reach a level: name, level's name.
    ObstacleDimensionLevel(&'a str, &'a str),
    /// A dimension has not enough answers to show that it reaches a minimum: name.
    ObstacleDimensionUnknown(&'a str),
    /// An item must reach an option: the option's text.
    ObstacleNeeded(&'a str),
    /// What was given for an item instead: its text.
    ObstacleGiven(&'a str),
    /// All that stands in the way is what could not be seen or told: the level may be higher.
    LevelMayBeHigher,
    /// The highest level is reached.
    TopLevel,
    /// Heading of the scores.
    ScoresTitle,
    /// Name of the overall score.
    OverallScore,
    /// A score and what it is out of.
    ScoreOf(u32, u32),
    /// What the overall score is and is not.
    ScoresNote,
    /// Heading of the chart.
    ChartTitle,
    /// The chart in one sentence: each dimension with its score, already joined.
    ChartSentence(&'a str),
    /// Heading of a table's column of dimensions.
    Dimension,
    /// Heading of a column of scores.
    Score,
    /// Heading of a column of levels.
    Level,
    /// Heading of a column of how many items were answered.
    Answered,
    /// So many of so many.
    CountOf(usize, usize),
    /// Heading: strongest.
    Strongest,
    /// Heading: weakest.
    Weakest,
    /// All dimensions are level.
    AllEqual,
    /// Heading of coverage.
    CoverageTitle,
    /// Items answered of those that apply.
    Coverage(usize, usize),
    /// Items that can't be seen.
    CoverageCannotSee(usize),
    /// Items that do not apply.
    CoverageDoesNotApply(usize),
    /// What the items that can't be seen may tell.
    UnseenNote,
    /// Heading of the trace.
    WhyTitle,
    /// The rules of scoring, in short.
    WhyRules,
    /// The same, where there is no overall score.
    WhyRulesParts,
    /// The trace of a dimension: how many items have a score, of how many that apply.
    WhyDimension(usize, usize),
    /// The dimension's score is the weighted mean of what stands above.
    WhyMean(u32, u32),
    /// The dimension's score is the sum of what stands above.
    WhySum(u32, u32),
    /// There are too few answers for a score.
    WhyNotEnough,
    /// Heading of a column of items.
    Item,
    /// Heading of a column of answers.
    Answer,
    /// Heading of a column of points.
    Points,
    /// Heading of a column of weights.
    Weight,
    /// Heading of what can be done with the report.
    KeepTitle,
    /// Why to keep the file.
    KeepNote,
    /// Go back to the answers.
    ReviewAnswers,

    // The reader.
    /// Label of the way between report, plan and progress.
    TabsLabel,
    /// The report.
    TabReport,
    /// The plan.
    TabPlan,
    /// Progress over several runs.
    TabProgress,
    /// Label of how much is shown.
    DetailTitle,
    /// One sentence.
    DetailSentence,
    /// One page.
    DetailPage,
    /// Everything.
    DetailFull,
    /// The report in one sentence: level, how many there are, its name, strongest, weakest.
    SentenceLevel(usize, usize, &'a str, &'a str, &'a str),
    /// The same, where all dimensions are level.
    SentenceLevelEven(usize, usize, &'a str),
    /// The report in one sentence, where there are no levels.
    SentenceScore(u32, u32),
    /// A profile in one sentence: what is there to build on, where support would help.
    SentenceProfile(&'a str, &'a str),
    /// No dimension stands out.
    SentenceEven,
    /// A screening in one sentence: strongest, and where to look closer.
    SentenceScreening(&'a str, &'a str),
    /// What a screening is not.
    ScreeningNote,
    /// Go on to the full assessment.
    GoOn,
    /// The answers come along.
    GoOnNote,
    /// What a profile is and is not.
    ProfileNote,
    /// Heading of the strongest, in a profile.
    BuildOn,
    /// Heading of the weakest, in a profile.
    Support,
    /// Heading of the weakest, in a screening.
    LookCloser,

    // What to do.
    /// Heading of what to do this week: how many things.
    WeekTitle(usize),
    /// That they are free to choose.
    WeekNote,
    /// Label of the first step.
    FirstStep,
    /// Label of the measure.
    Measure,
    /// Label of the root-cause question.
    AskFirst,
    /// Label of the caution.
    Beware,
    /// Heading of the smallest set of improvements: the next level.
    WayTitle(&'a str),
    /// What the set is: how many items.
    WayIntro(usize),
    /// There is no smaller set.
    WaySmallest,
    /// There may be a smaller set.
    WayUnproved,
    /// An answer as it is now.
    WayFrom(&'a str),
    /// An answer that could not be given.
    WayFromNone,
    /// An answer as it would have to be.
    WayTo(&'a str),
    /// Leads to the plan.
    WayPlan,

    // One leader’s terms.
    /// Heading of the same findings in one leader’s terms.
    LeaderTitle,
    /// What it is for.
    LeaderNote,
    /// Label of the choice of a leader.
    LeaderLabel,
    /// No leader in particular.
    LeaderNobody,
    /// Head of marketing.
    LeaderMarketing,
    /// Head of operations.
    LeaderOperations,
    /// Head of finance.
    LeaderFinance,
    /// Head of human resources.
    LeaderHr,
    /// A dimension behind its target: name, score, target.
    LeaderBehind(&'a str, u32, u32),
    /// A dimension that has reached its target: name, score.
    LeaderAhead(&'a str, u32),

    // For an analyst.
    /// Heading of the distribution of answers.
    SpreadTitle,
    /// What the distribution counts.
    SpreadNote,
    /// Heading of a column: so many points.
    SpreadPoints(u32),
    /// Heading of a column: can’t be seen.
    SpreadUnseen,
    /// Heading of a column: does not apply.
    SpreadOff,
    /// Heading of a column: no answer.
    SpreadOpen,

    // Taking it along.
    /// Heading of what can be taken along.
    TakeTitle,
    /// Replace so many answers by so many of the file?
    AskReplace(usize, usize),
    /// Yes, replace.
    YesReplace,
    /// Begin the next run? What becomes of this one.
    AskAgain,
    /// Yes, begin the next run.
    YesAgain,
    /// Print one page.
    PrintPage,
    /// Print everything.
    PrintFull,
    /// The scores as a table.
    ScoresCsv,
    /// The chart of the dimensions as a drawing.
    ChartSvg,
    /// The chart of the dimensions as a picture.
    ChartPng,
    /// The levels as a drawing.
    LadderSvg,
    /// The levels as a picture.
    LadderPng,
    /// The line over time as a drawing.
    LineSvg,
    /// The line over time as a picture.
    LinePng,
}
