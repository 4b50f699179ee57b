//! What becomes of a document that is brought: a campaign is opened, counts are joined, earlier numbers are
//! compared with.

use std::rc::Rc;

use super::{Brought, Merging, MergingNotice, MergingStep, Opened};
use crate::disclosure::{Sitting, join};
use crate::document::team::{Campaign, CollectedPart, Collection, campaign_hash};

impl Merging {
    /// What a document is, it says itself.
    pub(super) fn document(&mut self, bytes: &[u8]) {
        self.notice = None;
        match Brought::read(bytes, &self.build) {
            Ok(Brought::Campaign(campaign)) if self.has_open(&campaign) => {
                self.notice = Some(MergingNotice::NothingNew);
            }
            Ok(Brought::Campaign(campaign)) => self.open_campaign(campaign),
            Ok(Brought::Collection(collection)) => self.collection(collection),
            Ok(Brought::Published(earlier)) if self.opened.is_some() => {
                self.with(|opened| opened.earlier = Some(Rc::new(earlier)));
                self.step = MergingStep::Outcome;
            }
            Ok(Brought::Published(_)) => self.notice = Some(MergingNotice::NoCampaign),
            Err(problems) => self.notice = Some(MergingNotice::Problems(problems)),
        }
    }

    fn has_open(&self, campaign: &Campaign) -> bool {
        let hash = campaign_hash(campaign);
        self.opened
            .as_ref()
            .is_some_and(|opened| *opened.hash == *hash)
    }

    /// Counts are added to those of the campaign, where there are some; else they are the first of it. What
    /// is merged here then is a sitting of its own: whoever saved them may go on with theirs, and one sitting
    /// that went on in two ways would tell what those who came last have answered.
    fn collection(&mut self, collection: Collection) {
        let hash = campaign_hash(&collection.campaign);
        let kept = self.kept.iter();
        let kept = kept
            .map(|one| campaign_hash(&one.campaign))
            .any(|one| one == hash);
        if self.opened.is_none() && kept {
            self.open_campaign(collection.campaign.clone());
        }
        if self.opened.is_some() {
            self.join(collection);
        } else {
            let mut collection = collection;
            for part in &mut collection.parts {
                part.sittings.insert(0, Sitting::default());
            }
            self.open(collection);
            self.with(|opened| opened.changed = true);
        }
    }

    /// Adds the counts of another facilitator.
    fn join(&mut self, theirs: Collection) {
        let Some(opened) = &self.opened else { return };
        if campaign_hash(&theirs.campaign) != *opened.hash {
            self.notice = Some(MergingNotice::OtherCampaign);
            return;
        }
        let before: u64 = opened.merged().iter().sum();
        if counts_twice(&opened.collection, &theirs) {
            self.notice = Some(MergingNotice::Twice);
            return;
        }
        let mut collection = (*opened.collection).clone();
        let mut apart = 0;
        for part in theirs.parts {
            let same = |one: &&mut CollectedPart| one.instrument == part.instrument;
            if let Some(mine) = collection.parts.iter_mut().find(same) {
                apart += join(&mut mine.sittings, part.sittings).apart;
            }
        }
        // Whose reports are in what went on elsewhere, nobody can tell: so nothing of it is taken.
        if apart > 0 {
            self.notice = Some(MergingNotice::Apart);
            return;
        }
        // What is in these blocks is not to come in a second time.
        collection.merged.extend(theirs.merged);
        if !opened.would_keep(&collection) {
            self.notice = Some(MergingNotice::TooMany);
            return;
        }
        self.edit(|mine| *mine = collection);
        let now: u64 = self.opened.iter().flat_map(Opened::merged).sum();
        self.notice = Some(match now.saturating_sub(before) {
            0 => MergingNotice::NothingNew,
            people => MergingNotice::Joined {
                people,
                again: self.begin_anew(),
            },
        });
    }

    /// Has what comes in counted anew, now that more reports are known as merged; whether something
    /// waited.
    fn begin_anew(&mut self) -> bool {
        self.orders += 1;
        let mut waited = false;
        self.with(|opened| {
            waited = opened.reading.is_some() || opened.waiting().iter().any(|count| *count > 0);
            opened.harvest = Rc::default();
            opened.reading = None;
        });
        waited
    }
}

/// Whether the same reports were merged in both: more of them are known to both than there are people in
/// what both have of the same sittings. Added up, these people would count twice, and what is shown of
/// both less what was shown of one could be about a few.
fn counts_twice(mine: &Collection, theirs: &Collection) -> bool {
    let known = mine.merged.intersection(&theirs.merged).count() as u64;
    let shared = theirs.parts.iter().flat_map(|part| {
        let same = |one: &&CollectedPart| one.instrument == part.instrument;
        let own = mine.parts.iter().find(same);
        let own = own.map_or(&[][..], |own| &own.sittings);
        part.sittings
            .iter()
            .map(|sitting| people_of_both(own, sitting))
    });
    let shared: u64 = shared.sum();
    let others = |one: &Collection| (one.merged.len() as u64).saturating_sub(shared);
    known > shared + by_chance(others(mine), others(theirs))
}

/// How many of so many marks, and so many others, are hardly ever (once in some thousand times) more
/// than equal by chance: of two reports that differ, the marks of 32 bits are equal once in 2^32 times, so
/// the number is a Poisson variable with the mean n·m/2^32; four standard deviations above it. Where even
/// one would be a wonder, none.
fn by_chance(mine: u64, theirs: u64) -> u64 {
    #[allow(clippy::cast_precision_loss, reason = "at most 300,000 each")]
    let mean = mine as f64 * theirs as f64 / 2f64.powi(32);
    if mean < 0.01 {
        return 0;
    }
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "from 1 to some hundreds"
    )]
    let most = (mean + 4.0 * mean.sqrt()).ceil() as u64;
    most
}

/// How many people are in the batches with which a sitting and one of these begin alike.
fn people_of_both(own: &[Sitting], theirs: &Sitting) -> u64 {
    let same = |one: &&Sitting| one.0.first() == theirs.0.first() && !one.0.is_empty();
    let Some(mine) = own.iter().find(same) else {
        return 0;
    };
    let both = mine
        .0
        .iter()
        .zip(&theirs.0)
        .take_while(|(mine, theirs)| mine == theirs);
    let blocks = both.flat_map(|(batch, _)| &batch.0);
    blocks.map(|block| block.tally.persons()).sum()
}
