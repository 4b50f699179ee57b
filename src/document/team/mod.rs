//! What people hand over so that a team's results can be made of it: campaigns, anonymous reports,
//! the counts that remain of them, and the numbers that were shown.
//!
//! Owns their bytes and refuses whatever could tell a person apart: a report has no name, no id, no
//! time finer than the month, no language, no device, no order of answering; counts have no fewer
//! people than the campaign's least group.

mod anonymous;
mod blocks;
mod campaign;
mod collection;
mod consistency;
mod contribution;
mod link;
pub mod published;
mod tallies;
mod traits;
pub mod wire;

pub use anonymous::{
    ANONYMOUS_FORMAT, Handed, MAX_ANONYMOUS_BYTES, Month, Withheld, anonymous, handed,
    read_anonymous,
};
pub use campaign::{
    CAMPAIGN_FORMAT, Campaign, Instrument, MAX_TITLE, campaign, campaign_hash, read_campaign,
};
pub use collection::{
    COLLECTION_FORMAT, CollectedPart, Collection, MAX_COLLECTION_BYTES, MAX_MERGED, collection,
    read_collected_campaign, read_collection,
};
pub use contribution::{ANONYMOUS_NAME, Hindrance, Prepared, collects, prepared, separable};
pub use link::{link, read_link, read_passed_on};
pub use published::{
    Alpha, Answered, ById, Held, MAX_PUBLISHED_BYTES, MeanScore, Numbers, OfGroups,
    PUBLISHED_FORMAT, Published, Thousandths, published, read_published,
};
pub use tallies::{MAX_TALLIES_BYTES, TALLIES_FORMAT, Tallies, read_tallies, tallies};
pub use traits::{Trait, traits};
