//! What only exports say. What the interface says too is a `Message`, and is worded there.

/// Words of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    // Columns of the table of scores.
    /// What a row is about.
    Row,
    /// The id of what a row is about.
    Id,
    /// The name of a dimension, or the wording of an item.
    Name,
    /// The dimension, or the index, that it is part of.
    PartOf,
    /// The parts of indices in which it counts besides.
    AlsoIn,
    /// What was answered, in words.
    Answer,
    /// What a score is out of.
    OutOf,
    /// A score as a number from 0 to 1.
    Ratio,
    /// The level reached, with all that it asks for.
    LevelReached,
    /// How many items apply.
    Applicable,
    /// The highest points of an item.
    HighestPoints,

    // What a row of it is.
    /// The overall score.
    RowOverall,
    /// A dimension.
    RowDimension,
    /// A part of an index.
    RowPart,
    /// The total of an index.
    RowTotal,
    /// An item.
    RowItem,

    // Columns of a team's numbers.
    /// How many people.
    Count,
    /// What part of the people, or the mean of their scores, from 0 to 1.
    Share,
    /// The lower end of an interval.
    Low,
    /// The upper end.
    High,

    // What a row of them is.
    /// Reports that are counted.
    RowReports,
    /// How many gave an answer to an item.
    RowAnswers,
    /// The mean of persons' scores in a dimension.
    RowMean,
    /// How many have a favourable score in a dimension.
    RowFavourable,
    /// How many can't see an item from their role.
    RowCannotSee,
    /// How many said this of work from a source.
    RowArrivals,
    /// How many said something favourable of work from a source.
    RowArrivedWell,

    // Columns of the plan, as importers of task trackers know them.
    /// What is to be done.
    Title,
    /// All that there is to say of it, in one text.
    Description,
    /// Open, or done.
    Status,
    /// Now, or later.
    When,
    /// The function that owns it.
    Owner,
    /// The day by which it is to be done.
    DueDate,
    /// Days until its effect can be seen.
    HorizonDays,
    /// The first step.
    FirstStep,
    /// What is measured.
    Measure,
    /// The root-cause question to ask first.
    Question,
    /// What to beware of.
    Caution,
    /// Which of the two tracks it belongs to.
    Track,
    /// Which of a leadership's concerns it serves.
    Lens,
    /// What it does to customers' behaviour.
    Outcome,
    /// Short words to sort and find it by.
    Labels,

    // What stands in them.
    /// It is not done.
    Open,
    /// It is done.
    Done,
    /// It is one of the few for now.
    Now,
    /// It is for later.
    Later,

    // Pictures.
    /// Title of the ladder of levels.
    LevelsTitle,
    /// Stands at the level reached.
    Reached,
    /// Stands at the level that the score alone would reach.
    ByScore,
    /// Title of scores over time.
    OverTimeTitle,
    /// Stands where the method has changed.
    MethodChanged,
}
