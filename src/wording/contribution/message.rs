//! What the page on anonymous reports can say. The parameters are what each language needs to say it well.

/// A message of handing over an anonymous report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContributionMessage<'a> {
    /// Heading in the report, where a campaign collects reports on this.
    InviteTitle,
    /// What for, by the campaign's title.
    InviteNote(&'a str),
    /// The way to the page.
    Invite,
    /// The way to the page where no campaign is known.
    AskedFor,
    /// The page's heading.
    Title,
    /// What the page is for.
    Lead,
    /// What a campaign is, and how one gets it.
    NoCampaign,
    /// To choose the campaign's file.
    Choose,
    /// To choose another.
    ChooseOther,
    /// What was given as a campaign can't be read.
    Broken,
    /// A campaign on other questionnaires.
    OtherAssessment(&'a str),
    /// A campaign on another version of this one.
    OtherVersion(&'a str),
    /// A campaign that is over, since this day.
    Ended(&'a str, &'a str),
    /// The device does not know the day.
    NoDay,
    /// There is nothing to hand over.
    Unanswered,
    /// The last day.
    Until(&'a str),
    /// The least number of people that anything shown is about.
    Least(u32),
    /// The one question by which groups are formed.
    Groups(&'a str),
    /// There are no groups.
    NoGroups,
    /// Heading: what is handed over.
    ContentTitle,
    /// The answers, and what else: with the month.
    Beside(&'a str),
    /// How many questions are open.
    Open(usize),
    /// Heading: the very content.
    ExactTitle,
    /// How many answers.
    Content(usize),
    /// What unfolds to the file's text.
    Bytes,
    /// Heading: what is not in it.
    NotTitle,
    /// No name.
    NotName,
    /// No time finer than the month.
    NotTime,
    /// No device.
    NotDevice,
    /// No language.
    NotLanguage,
    /// No duration, no order.
    NotDuration,
    /// No free text.
    NotText,
    /// Heading: whether it could point to somebody.
    PointTitle,
    /// Who receives the file sees it.
    PointFacilitator,
    /// The function, and the least group.
    PointFunction(&'a str, u32),
    /// Answers that only the function is asked.
    PointFollow(usize),
    /// The functions that work comes from.
    PointSources(&'a str),
    /// So many ratings, all at an end.
    PointExtremes(usize),
    /// So many questions without a rating, of so many.
    PointUnrated(usize, usize),
    /// Several of these together.
    PointTogether,
    /// How an answer is left out.
    PointAnswers,
    /// None of these.
    PointNothing,
    /// Legend: what can be left out.
    LeaveTitle,
    /// The function.
    LeaveFunction,
    /// The sources.
    LeaveSources,
    /// What it means to leave out the function.
    LeaveNote,
    /// Heading: saving.
    SaveTitle,
    /// Where to, under which name.
    SaveNote(&'a str),
    /// One file a person.
    Once,
    /// To save it.
    Save,
    /// It was saved.
    Saved,
    /// How to hand it over.
    ThenGive,
    /// What carries a name.
    ThenMail,
    /// When to hand it over.
    ThenOthers,
}
