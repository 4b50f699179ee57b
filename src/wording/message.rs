//! What the interface can say. The parameters are what each language needs to say it well.

/// A message of the interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message<'a> {
    /// Label of the choice of language.
    Language,

    /// Heading of the glossary.
    Glossary,

    // The choice of an assessment.
    /// Its heading.
    ChoiceTitle,
    /// What is to be chosen.
    ChoiceLead,
    /// Choose this assessment.
    Choose,
    /// Back to the choice.
    AllAssessments,
    /// Back from a preview to the bench.
    BackToBench,
    /// An assessment could not be loaded.
    NoAssessment,
    /// So many answers were taken on from another assessment.
    TakenOn(usize),
    /// So many answers were filled in by the page that the widget stands in.
    Suggested(usize),

    /// How privacy is kept: the way there, and its heading.
    Privacy,

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
    /// They are erased so many days after the last change.
    SavedForDays(u32),
    /// The same for a page that was opened from a file: browsers may soon forget it.
    SavedInFile,
    /// Answers are kept until the tab is closed.
    SavedInTab,
    /// Answers are not saved.
    SavedNowhere,
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

    // On more than one step.
    /// Go to the start.
    ToStart,
    /// Erase the answers from this device.
    Erase,
    /// Download the report.
    Download,

    // Questions.
    /// Drop so many answers and begin again?
    AskStartAnew(usize),
    /// Erase so many answers from this device?
    AskErase(usize),
    /// Yes, begin again.
    YesStartAnew,
    /// Yes, erase.
    YesErase,
    /// No, keep what is there.
    Keep,

    // Notices.
    /// The report was loaded.
    Loaded,
    /// The report was made with another version of the questions.
    OtherMethod,
    /// So many answers do not fit and were set aside.
    SetAside(usize),
    /// So many questions have other words since they were answered.
    Reworded(usize),
    /// This question has other words since it was answered.
    RewordedItem,
    /// Another tab has answers too; they are put together.
    Together,
    /// The next run has begun.
    AgainBegun,
    /// Go on from the copy before.
    Restore,
    /// The file was refused; the present answers are untouched.
    Refused,
    /// The answers were erased.
    Erased,
    /// A kept run was erased.
    RunErased,
    /// A run could not be kept on this device.
    NotKept,
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

impl Fault {
    /// All there are, in their order.
    pub const ALL: [Self; 2] = [Self::Denied, Self::Full];
}
