//! What the page on how privacy is kept can say. The parameters are what each language needs to say it well.

/// A message of how privacy is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PrivacyMessage<'a> {
    /// What is shown here.
    Lead,
    /// Heading: what is sent.
    SentTitle,
    /// No request, no account, no cookie, no analytics.
    SentNothing,
    /// What leaves: a file, a report handed over.
    SentLeaves,
    /// The browser asks for a new version when the page is opened.
    SentVersion,
    /// Heading: what is stored now.
    StoredTitle,
    /// Nothing is stored.
    Nothing,
    /// What is stored can't be listed.
    NotListed,
    /// It is erased after a day.
    Until(&'a str),
    /// Heading of what belongs to another assessment: its id.
    OtherAssessment(&'a str),
    /// Heading of what belongs to a campaign: its title, where that can be read.
    Campaign(Option<&'a str>),
    /// Heading of what belongs to no assessment.
    Site,
    /// A run under way.
    Run,
    /// Kept runs.
    Runs,
    /// The copy before.
    Backup,
    /// What could not be read.
    Unreadable,
    /// The day of the last change.
    Day,
    /// The second copy.
    Copy,
    /// That all was erased.
    Erasure,
    /// What was counted for a campaign.
    Counts,
    /// The page's own files.
    Files,
    /// Something of another version.
    Other,
    /// How large it is.
    Bytes(usize),
    /// How many files, of how many kilobytes.
    FilesOf(usize, usize),
    /// Since when it is there.
    Since(&'a str),
    /// See the text as it stands.
    See,
    /// Download what is stored.
    Download,
    /// Erase it.
    Erase,
    /// Erase all of it.
    EraseAll,
    /// Erase all that belongs to one assessment?
    AskPlace(&'a str),
    /// Erase what was counted for a campaign?
    AskCampaign(Option<&'a str>),
    /// Erase the page's own files?
    AskFiles,
    /// Erase all of it?
    AskAll,
    /// No, keep it.
    Keep,
    /// It was erased.
    Erased,
    /// Heading: who else can see it.
    WhoTitle,
    /// Whoever uses the device.
    WhoDevice,
    /// Pages and scripts of the same address.
    WhoPage,
    /// Extensions and programs.
    WhoExtensions,
    /// Heading: what the browser may do.
    BrowserTitle,
    /// It deletes what is stored.
    BrowserClears,
    /// Some browsers bring it back with the tab.
    BrowserTab,
    /// Safari deletes it after seven days.
    BrowserSafari,
    /// A killed browser loses the last minute.
    BrowserKilled,
    /// What lasts is the file.
    BrowserLasts,
    /// Heading: how to check.
    CheckTitle,
    /// Open the browser's developer tools.
    CheckOpen,
    /// Where they are in Chrome and Edge.
    OpenChrome,
    /// Where they are in Firefox.
    OpenFirefox,
    /// Where they are in Safari.
    OpenSafari,
    /// The list of requests stays empty.
    CheckNetwork,
    /// What is stored is what is listed.
    CheckStorage,
    /// Without a network all goes on.
    CheckOffline,
}
