//! What a facilitator is told once of what has happened, until it is closed or something else is told.

use crate::problem::Problem;
use crate::session::StoreFault;

/// What is told once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MergingNotice {
    /// A document can't be read: all that is wrong with it.
    Problems(Vec<Problem>),
    /// Not all assessments of the campaign are there, to the byte.
    OtherVersion,
    /// So many reports are merged now.
    Merged(u64),
    /// Another tab has changed the campaign meanwhile; what waited has to come in again.
    Overtaken,
    /// People of another facilitator have come to the counts.
    Joined {
        /// How many.
        people: u64,
        /// Whether something waited, which has to come in again.
        again: bool,
    },
    /// Somebody went on with the same counts elsewhere, in another way.
    Apart,
    /// The same reports are merged in both.
    Twice,
    /// What was loaded is there already.
    NothingNew,
    /// Counts of another campaign.
    OtherCampaign,
    /// There is no campaign to compare numbers with.
    NoCampaign,
    /// Reading was called off.
    CalledOff,
    /// Files could not be read.
    NotRead,
    /// What is kept can't be kept on the device.
    NotKept(StoreFault),
    /// Two assessments of the campaign ask the same.
    Overlapping,
    /// More would be merged than can be kept.
    TooMany,
    /// What is kept of the campaign can't be read, and is not written over.
    KeptByNewer,
    /// It is erased.
    Erased,
}

impl MergingNotice {
    /// Whether it tells of files that were read before, or of what was done with them.
    pub(super) fn is_of_reading(&self) -> bool {
        matches!(self, Self::CalledOff | Self::NotRead | Self::Merged(_))
    }
}
