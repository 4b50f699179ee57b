//! What can be said where anonymous reports are merged. The parameters are what each language needs.

/// Why a line is not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefusalName {
    /// It is no anonymous report.
    Broken,
    /// It is of a newer version of the widget.
    UnknownFormat,
    /// It is on another assessment or version.
    OtherAssessment,
    /// It is of another campaign.
    OtherCampaign,
    /// It names a month after the campaign's last.
    Late,
    /// It has an answer that doesn't fit.
    UnfittingAnswer,
    /// Something else has written it anew.
    Rewritten,
    /// It is there already.
    Duplicate,
    /// It was merged before.
    Merged,
}

/// What is wrong with a campaign that is being prepared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftFault {
    /// It has no name.
    NoTitle,
    /// Its name has more than so many characters.
    LongTitle(usize),
    /// Nothing is to be answered.
    NoAssessment,
    /// What is to be answered holds the same questions twice.
    Overlap,
    /// The smallest group is not between these.
    Least(u32, u32),
    /// There is no last day.
    NoDay,
    /// It is past.
    PastDay,
}

/// A message of whoever merges.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MergingMessage<'a> {
    /// The heading.
    Title,
    /// What this is for.
    Lead,
    /// Heading of the campaigns that are kept.
    KeptTitle,
    /// Of a campaign: how many reports are merged, and until when it takes them.
    KeptRow(u64, &'a str),
    /// Opens one.
    Open,
    /// That so many can't be read.
    Unreadable(usize),
    /// Hands one of these out as it is.
    SaveUnreadable,
    /// Heading: to open one that is not kept here.
    OpenTitle,
    /// What can be opened.
    OpenNote,
    /// Chooses a file.
    OpenFile,
    /// Label of the field for a link.
    LinkField,
    /// Opens what stands there.
    OpenLink,
    /// Heading: to prepare one.
    PrepareTitle,
    /// What a campaign is.
    PrepareNote,
    /// Goes there.
    Prepare,
    /// Heading of a campaign that is being prepared.
    DraftTitle,
    /// That nothing of it can be changed afterwards.
    DraftLead,
    /// Heading of what is still wrong.
    Faults,
    /// What is wrong.
    Fault(DraftFault),
    /// Label of its name.
    Name,
    /// What a name is.
    NameHint,
    /// Label of the assessments.
    Answered,
    /// Label of the least group, and what it is.
    Least,
    /// What it does.
    LeastHint,
    /// Label of groups by function.
    ByFunction,
    /// What they are.
    ByFunctionHint,
    /// Label of the last day.
    Until,
    /// What it does.
    UntilHint,
    /// Makes the campaign.
    Make,
    /// Back to all campaigns.
    ToStart,
    /// What is fixed: until when.
    RuleUntil(&'a str),
    /// That this day is past.
    Ended,
    /// What is fixed: the least group.
    RuleLeast(u32),
    /// What is fixed: groups by the answers to this question.
    RuleGroups(&'a str),
    /// What is fixed: no groups.
    RuleNoGroups,
    /// Heading: to invite people.
    InviteTitle,
    /// How.
    InviteNote,
    /// That it needs a page that answers.
    InviteElement,
    /// Label of the link for this assessment.
    LinkFor(&'a str),
    /// Label of what an element's attribute is set to.
    Attribute,
    /// Button: copies the text above it.
    Copy,
    /// It is copied.
    Copied,
    /// It could not be copied: it is selected.
    NotCopied,
    /// Hands the campaign out as a file.
    SaveCampaign,
    /// Heading: to take reports in.
    TakeTitle,
    /// What can be taken in, and how.
    TakeNote,
    /// Label of the field for files.
    Files,
    /// Label of the field for a folder.
    Folder,
    /// So many files are read: so much of hundred.
    Reading(u32, u64),
    /// So many are counted so far, and so many refused.
    SoFar(u64, u64),
    /// Calls it off.
    CallOff,
    /// None was taken in just now.
    TakenNone,
    /// So many were taken in just now.
    Taken(u64),
    /// So many lines could not be counted.
    Refused(u64),
    /// Label: the file.
    RefusedFile,
    /// Label: the first line.
    RefusedLine,
    /// Label: how many lines.
    RefusedLines,
    /// Label: the reason.
    RefusedReason,
    /// A reason, and what to do.
    Reason(RefusalName),
    /// That so many more are not listed.
    Beyond(u64),
    /// Heading: what waits.
    WaitingTitle,
    /// That nothing waits.
    WaitingNone,
    /// Label: the questionnaire.
    Questionnaire,
    /// Label: how many wait.
    Waiting,
    /// Label: how many are merged.
    MergedSoFar,
    /// What merging does, with the least group.
    MergeNote(u32),
    /// That it takes so many of one assessment.
    TooFew(u32),
    /// That there are more reports than can be merged here: so many at most.
    TooMany(usize),
    /// Merges so many.
    Merge(u64),
    /// Goes to the results.
    ToOutcome,
    /// Goes back to what comes in.
    ToGather,
    /// Heading of the counts.
    CountsTitle,
    /// What they are for.
    CountsNote,
    /// Hands them out.
    SaveCounts,
    /// Adds those of somebody else.
    AddCounts,
    /// That they are kept here.
    CountsKept,
    /// That they are not.
    CountsNotKept,
    /// Erases the campaign from the device.
    Erase,
    /// Asks whether it is to be erased.
    AskErase(&'a str),
    /// Not to.
    Keep,
    /// A document can't be read.
    Problems,
    /// The campaign is on other versions.
    OtherVersion,
    /// So many were merged.
    Merged(u64),
    /// Another tab has merged.
    Overtaken,
    /// So many have come from another facilitator.
    Joined(u64),
    /// That what waited has to come in again.
    TakeAgain,
    /// Somebody went on with the same counts elsewhere.
    Apart,
    /// The same reports are merged in both.
    Twice,
    /// Nothing new was in it.
    NothingNew,
    /// It is of another campaign.
    OtherCampaign,
    /// There is no campaign to compare numbers with.
    NoCampaign,
    /// The reading was called off.
    CalledOff,
    /// Files could not be read.
    NotRead,
    /// It can't be kept on the device.
    NotKept,
    /// There is no room to keep it.
    NoRoom,
    /// What is kept can't be read, and is left as it is.
    KeptByNewer,
    /// The questionnaires of a campaign ask the same.
    Overlapping,
    /// It is erased.
    Erased,
}
