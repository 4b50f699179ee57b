//! What can happen to a session: events, in the past tense.

use std::rc::Rc;

use super::{Reading, Step, StoreFault};
use crate::answers::Answer;
use crate::date::Date;
use crate::definition::{ItemIx, Texts};
use crate::plan::Edit;

/// Something that happened.
#[derive(Clone, Debug)]
pub enum Action {
    /// The respondent went on from the start: to where they were, or to the first page.
    Began,
    /// The respondent asked how their privacy is kept.
    PrivacyChosen,
    /// The respondent asked to start anew.
    StartedAnew,
    /// An item was answered.
    Answered(ItemIx, Answer),
    /// An answer was taken back.
    Cleared(ItemIx),
    /// The respondent asked for what comes next.
    Continued,
    /// The respondent asked for what came before.
    WentBack,
    /// On the review, the respondent asked to change the answer to an item.
    ChangeChosen(ItemIx),
    /// The respondent asked for the review.
    ReviewChosen,
    /// The respondent asked for the start.
    StartChosen,
    /// The texts of a language that was chosen have arrived.
    TextsArrived(Rc<Texts>),
    /// The texts of a language that was chosen could not be fetched or read.
    TextsFailed,
    /// The other program, which the step belongs to, could not be loaded: back to this step.
    NotHandedOver(Step),
    /// The respondent asked for the report, the plan or the progress.
    StepChosen(Step),
    /// What is kept of finished runs was read.
    KeptRead(Option<Rc<str>>),
    /// Keeping runs on this device failed: this is what is there.
    KeepFailed(Option<Rc<str>>),
    /// Something happened that only the report, the plan and the progress know of.
    Reported(ReportAction),
    /// The page that the widget stands in answers what is not answered yet, in a document.
    Suggested(Rc<str>),
    /// A file was chosen, to be read in place of the present answers.
    FileChosen(Rc<[u8]>),
    /// The respondent asked to erase their answers from this device.
    EraseChosen,
    /// What was asked is to be done.
    Confirmed,
    /// What was asked is not to be done.
    Declined,
    /// The last replacement or erasure is to be undone.
    Undone,
    /// A notice was read.
    NoticeClosed,
    /// Another tab has stored this; nothing: it has erased what there was.
    Heard(Option<Rc<str>>),
    /// The respondent goes on from the copy that can be read.
    Restored,
    /// Saving on this device failed.
    SaveFailed(StoreFault),
    /// Saving on this device worked.
    Saved,
}

/// Something that happened after the answers: the program of the first load has none of it.
#[derive(Clone, Debug)]
pub enum ReportAction {
    /// The respondent has seen how their privacy is kept.
    PrivacyLeft,
    /// The respondent asked what can be handed over without their name.
    ContributionChosen,
    /// The respondent goes on from there.
    ContributionLeft,
    /// The plan was changed.
    PlanEdited(Edit),
    /// The reader wants the report told in another way.
    ReadingChosen(Reading),
    /// The present run was finished on this day.
    Finished(Date),
    /// The respondent asked to keep the present run on this device.
    RunKept,
    /// The respondent asked to erase the kept run at this place.
    RunErased(usize),
    /// A file to compare with was chosen and read.
    RunFileRead(Rc<[u8]>),
    /// The respondent takes out a run that was added from a file.
    AddedDropped(usize),
    /// The respondent asked to begin the next run.
    AgainChosen,
    /// The file that was chosen is to be read.
    FileRead,
    /// The answers are to be replaced by those of the file.
    ReplaceConfirmed,
    /// The next run is to begin.
    AgainConfirmed,
}
