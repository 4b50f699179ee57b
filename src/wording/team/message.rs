//! What a team's results can say. The parameters are what each language needs to say it well.

/// A message of a team's results.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TeamMessage<'a> {
    /// Heading of the results.
    Title,
    /// What is shown here, and of what.
    Lead,
    /// Nothing can be shown yet, and from how many people on something can be.
    NothingYet(u32),
    /// Heading: what may be said.
    CountedTitle,
    /// Nothing is about fewer than so many.
    CountedNote(u32),
    /// Nothing of an assessment may be shown, and from how many reports on it could be.
    NothingOf(&'a str, u32),
    /// Heading of a column of assessments.
    Questionnaire,
    /// Heading of a column of reports.
    Reports,
    /// Heading of a column of coverage.
    Coverage,
    /// What coverage is.
    CoverageNote,
    /// Caption: the reports on an assessment by group.
    ReportsByGroup(&'a str),
    /// Heading of a column of groups.
    Group,
    /// Everybody, whatever their group.
    All,
    /// Heading of a column of people.
    People,
    /// A share of a hundred.
    Percent(u32),
    /// So many of so many people.
    OfPeople(u64, u64),
    /// From one number to another.
    Range(&'a str, &'a str),
    /// All gave the same answer, in the upper half of the scale.
    UpperHalf,
    /// All gave the same answer, in the lower half of the scale.
    LowerHalf,
    /// Heading of a column of items.
    Question,
    /// Heading of the headlines.
    HeadlinesTitle,
    /// The widest gap: the question, the mean of those who live it, that of leaders.
    HeadGap(&'a str, u32, u32),
    /// The weakest link and the strongest.
    HeadLink {
        /// The name of the weakest dimension.
        weak: &'a str,
        /// Its favourable share of a hundred.
        weak_share: u32,
        /// The name of the strongest.
        strong: &'a str,
        /// Its share.
        strong_share: u32,
    },
    /// The weakest hand-off: from whom, how many say something favourable, of how many.
    HeadHandOff(&'a str, u64, u64),
    /// What most can’t see: the question, and the share of a hundred.
    HeadUnseen(&'a str, u32),
    /// People are split: the question.
    HeadSplit(&'a str),
    /// People differ most, though not far: the question.
    HeadMixed(&'a str),
    /// People agree on all.
    HeadAligned,
    /// The rung that most name, and how many of how many.
    HeadLadder(&'a str, u64, u64),
    /// Heading: leaders and front line.
    GapTitle,
    /// What a gap is, and what it is not.
    GapNote,
    /// Who the front line is: those who answered this.
    GapLived(&'a str),
    /// Who leaders are: those who answered this.
    GapLed(&'a str),
    /// Caption of the table.
    GapCaption,
    /// Nothing may be shown of one of two sides, and what it takes.
    GapMissing(&'a str, &'a str, u32),
    /// The campaign asks one side only.
    GapOneSide,
    /// Heading of a column: the front line.
    FrontLine,
    /// Heading of a column: leaders.
    Leaders,
    /// Heading of a column of differences.
    Difference,
    /// Heading: hand-offs.
    HandTitle,
    /// What counts as favourable, in the words of the least answer that does.
    HandNote(&'a str),
    /// Caption of the matrix.
    HandCaption,
    /// Head of the column of those who receive.
    HandCorner,
    /// Heading: visibility.
    SeeTitle,
    /// What it means.
    SeeNote,
    /// Caption of the map.
    SeeCaption,
    /// What only some are asked.
    OnlySome,
    /// So many questions that all who were asked could see.
    SeenByAll(usize),
    /// Heading of a column: who can’t see it.
    Unseen,
    /// Heading: agreement.
    AgreeTitle,
    /// What the words stand for.
    AgreeNote,
    /// What the two figures are.
    AgreeFigures,
    /// How many questions are aligned, mixed, split.
    AgreeCount(usize, usize, usize),
    /// Caption of the table.
    AgreeCaption,
    /// The lowest step.
    Lowest,
    /// The highest step.
    Highest,
    /// A step between.
    Step(usize),
    /// Heading of a column: what it comes to.
    InAWord,
    /// People agree.
    Aligned,
    /// People differ.
    Mixed,
    /// People stand far apart.
    Split,
    /// So many questions on which people are aligned.
    AlignedOnes(usize),
    /// Heading of a column: r*wg.
    Rwg,
    /// Heading of a column: the average deviation.
    Deviation,
    /// All gave the same answer to some.
    BandsNote,
    /// Heading: weakest link and strengths.
    ExtremesTitle,
    /// The dimension with the lowest share.
    Weakest,
    /// The dimension with the highest share.
    Strongest,
    /// All dimensions have the same share.
    AllEqual,
    /// What a favourable score is.
    FavourableNote,
    /// Heading: where customers stand.
    LadderTitle,
    /// An impression.
    LadderNote,
    /// So many can’t say, before the number.
    LadderUnseen,
    /// Heading of the dimensions.
    DimensionsTitle,
    /// Caption of the table.
    DimensionsCaption,
    /// What the range is.
    RangeNote,
    /// Why some have no mean.
    MeanNote,
    /// Heading of a column of dimensions.
    Dimension,
    /// Heading of a column of favourable shares.
    Favourable,
    /// Heading of a column of ranges.
    RangeHead,
    /// Heading of a column of means.
    Mean,
    /// A mean out of a hundred, and of how many people it is.
    MeanOf(u32, u64),
    /// The same by group.
    ByGroup,
    /// Heading: how well items hang together.
    AlphaTitle,
    /// What α is, and from how many people on it is told.
    AlphaNote(u64),
    /// Caption of the table.
    AlphaCaption,
    /// Heading of a column of α.
    Alpha,
    /// They hang together.
    AlphaTogether,
    /// They hang together loosely.
    AlphaLoose,
    /// It can't be told.
    AlphaOpen,
    /// Heading: comparison with an earlier campaign.
    CompareTitle,
    /// What can be compared, and with which file.
    CompareNote,
    /// Choose an earlier campaign.
    Compare,
    /// Compare no more.
    CompareLeft,
    /// The earlier campaign: its title and its last day.
    ComparedWith(&'a str, &'a str),
    /// What is more than chance.
    ChangeNote,
    /// Caption of the table.
    ChangeCaption,
    /// Heading of a column: before.
    Before,
    /// Heading of a column: now.
    Now,
    /// The change is more than chance.
    ChangeClear,
    /// The change may be chance.
    ChangeOpen,
    /// It was not part of the earlier campaign.
    NotAskedThen,
    /// It was asked in another version.
    OtherVersion,
    /// No dimension is shown in both.
    NothingInBoth(u32),
    /// Heading: all answers.
    AnswersTitle,
    /// So many questions.
    AnswersOf(usize),
    /// Caption: how work arrives from a source.
    ArrivesFrom(&'a str),
    /// Heading of a column of answers.
    Answer,
    /// Heading: what can be taken along.
    TakeTitle,
    /// Only what is shown.
    TakeNote,
    /// Print it.
    Print,
    /// Download the numbers as a table.
    ScoresCsv,
    /// Download the numbers, to compare a later campaign with.
    NumbersJson,
}
