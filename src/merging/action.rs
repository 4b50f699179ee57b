//! What happens to a facilitator's state, in the past tense.

use std::rc::Rc;

use super::Entered;
use crate::date::Date;
use crate::document::team::Collection;
use crate::gathering::Harvest;
use crate::session::StoreFault;

/// What has happened.
#[derive(Clone, Debug, PartialEq)]
pub enum MergingAction {
    /// The facilitator went to where campaigns are opened and prepared.
    StartChosen,
    /// To preparing one.
    DraftChosen,
    /// To where reports come in.
    GatherChosen,
    /// To the results.
    OutcomeChosen,
    /// Another assessment takes part, or no longer, by its place.
    Toggled(usize),
    /// Groups by function are wanted, or no longer.
    GroupsToggled,
    /// The campaign is to be made of what was entered, on this day.
    Entered(Entered, Option<Date>),
    /// A link was entered.
    LinkEntered(String),
    /// A document was chosen or dropped: a campaign, counts, the published numbers of an earlier one.
    DocumentRead(Rc<[u8]>),
    /// What was kept of a campaign was opened, by its place among those kept.
    Opened(usize),
    /// Reading has begun: files, bytes.
    ReadingBegun(u32, u64),
    /// It goes on: bytes, lines counted, lines refused.
    ReadingGoesOn(u64, u64, u64),
    /// All was read.
    Read(Harvest),
    /// It was called off.
    ReadingCalledOff,
    /// It could not be done.
    ReadingFailed,
    /// What waits is merged.
    Merged,
    /// It would be more than can be kept.
    NotMerged,
    /// Another tab has changed the campaign meanwhile: what is kept now.
    Overtaken(Collection),
    /// What is kept of the campaign now can't be read.
    KeptUnreadable,
    /// They are compared with no longer.
    EarlierLeft,
    /// An action was taken into the plan, by its id.
    ActionTaken(String),
    /// It was taken out again.
    ActionDropped(String),
    /// Keeping it on the device has worked, or not.
    Kept(Result<(), StoreFault>),
    /// The facilitator wants what is kept erased: that is asked first.
    EraseChosen,
    /// Agreed.
    EraseConfirmed,
    /// Not agreed.
    EraseDeclined,
    /// What was erased is wanted back.
    EraseUndone,
    /// What stands in the field with this id was to be copied; whether that went.
    Copied(Rc<str>, bool),
    /// What was told was read.
    NoticeClosed,
}
