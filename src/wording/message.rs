//! What the interface can say. The parameters are what each language needs to say it well.

/// A message of the interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message<'a> {
    /// Label of the choice of language.
    Language,

    // The start.
    /// How long it takes: from, to.
    Minutes(u32, u32),
    /// How many items there are, on how many pages.
    Extent(usize, usize),
    /// Heading: what happens with the answers.
    PrivacyTitle,
    /// Everything happens in this browser; nothing is sent.
    PrivacyLocal,
    /// Answers are saved on this device at once, and can be erased.
    PrivacySaved,
    /// The report is a file that belongs to the respondent.
    PrivacyReport,
    /// Heading: how to answer.
    AnsweringTitle,
    /// Choose what is closest to how things are today, not to what is planned.
    AnsweringToday,
    /// Two further answers, which never count against anybody.
    AnsweringExceptions,
    /// Number keys choose an option of the item in focus.
    AnsweringKeys,
    /// Heading of what lies behind the assessment.
    MethodTitle,
    /// Heading of the sources.
    SourcesTitle,
    /// Licence and version of the assessment: id, version, licence.
    Edition(&'a str, &'a str, &'a str),
    /// Begin.
    Begin,
    /// Go on where one was.
    Resume,
    /// How far one was: answered, all items.
    ResumeFrom(usize, usize),
    /// Drop the answers and begin again.
    StartAnew,
    /// Load a report from a file.
    LoadReport,

    // Pages of items.
    /// Which page of how many.
    PageOf(usize, usize),
    /// "I can't see this from my role".
    CannotSee,
    /// "Does not apply here".
    DoesNotApply,
    /// Take an answer back.
    ClearAnswer,
    /// Go on.
    Continue,
    /// Go on to the review, after a change.
    BackToReview,
    /// Go back.
    Back,
    /// Heading of the list of items that hold the page back: how many.
    HeldTitle(usize),
    /// What to do at an item that holds the page back, where the further answers are allowed.
    HeldItem,
    /// The same, where they are not.
    HeldItemOnly,

    // The review.
    /// Its heading.
    ReviewTitle,
    /// What it is for.
    ReviewIntro,
    /// How many items still wait for an answer.
    ReviewOpen(usize),
    /// Change an answer.
    Change,
    /// Stands for an item without an answer.
    Unanswered,
    /// Stands for an item that was not asked.
    NotReached,
    /// See the report.
    SeeReport,

    // The report.
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
    /// Download the report.
    Download,
    /// Go back to the answers.
    ReviewAnswers,
    /// Go to the start.
    ToStart,
    /// Erase the answers from this device.
    Erase,

    // Questions.
    /// Drop so many answers and begin again?
    AskStartAnew(usize),
    /// Erase so many answers from this device?
    AskErase(usize),
    /// Replace so many answers by so many of the file?
    AskReplace(usize, usize),
    /// Yes, begin again.
    YesStartAnew,
    /// Yes, erase.
    YesErase,
    /// Yes, replace.
    YesReplace,
    /// No, keep what is there.
    Keep,

    // Notices.
    /// The report was loaded.
    Loaded,
    /// The report was made with another version of the questions.
    OtherMethod,
    /// So many answers do not fit and were set aside.
    SetAside(usize),
    /// The file was refused; the present answers are untouched.
    Refused,
    /// The answers were erased.
    Erased,
    /// The answers were brought back.
    BroughtBack,
    /// A language could not be loaded.
    NoTexts,
    /// The program for the next step could not be loaded.
    NoProgram,
    /// The next step is being loaded.
    OneMoment,
    /// Answers can't be saved on this device.
    NotSaved(Fault),
    /// What was saved here can't be read; it was kept.
    Unreadable,
    /// What was saved here comes from a newer version.
    Newer,
    /// Download what can't be read.
    DownloadUnreadable,
    /// Undo.
    Undo,
    /// Close a notice.
    Close,

    // Failures.
    /// The assessment could not be loaded.
    CannotLoad,
    /// Where a problem is.
    PlaceOf(&'a str),
    /// A problem of the whole document.
    WholeDocument,
    /// What was expected.
    Expected(&'a str),
    /// What was found.
    Found(&'a str),
}

/// Why answers can't be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The browser does not allow it here.
    Denied,
    /// There is no room.
    Full,
}
