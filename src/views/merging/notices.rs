//! What is told once where reports are merged, and can be closed.

use yew::{AttrValue, Html, html};

use super::{MergingScene, NOTICE};
use crate::document::team::MAX_MERGED;
use crate::merging::{MergingAction, MergingNotice};
use crate::session::StoreFault;
use crate::views::controls::quiet;
use crate::views::problems::problems;
use crate::wording::{MergingMessage as M, Message};

/// The region stands even when it is empty, so that what comes into it is read out.
pub fn notices(scene: &MergingScene) -> Html {
    let notice = scene.merging.notice.as_ref();
    html! {
        <div class="notices" role="status">
            if let Some(notice) = notice {
                <div class={if warns(notice) { "notice warning" } else { "notice" }} part="notice">
                    <p id={NOTICE} tabindex="-1">{ words(scene, notice) }</p>
                    if let MergingNotice::Joined { again: true, .. } = notice {
                        <p>{ scene.say(&M::TakeAgain) }</p>
                    }
                    if let MergingNotice::Problems(found) = notice {
                        { problems(scene.locale, found) }
                    }
                    <p class="actions">
                        if scene.merging.erased.is_some() {
                            { quiet(scene.shared(&Message::Undo), scene.act(MergingAction::EraseUndone)) }
                        }
                        { quiet(scene.shared(&Message::Close), scene.act(MergingAction::NoticeClosed)) }
                    </p>
                </div>
            }
        </div>
    }
}

fn warns(notice: &MergingNotice) -> bool {
    !matches!(
        notice,
        MergingNotice::Merged(_)
            | MergingNotice::Joined { .. }
            | MergingNotice::CalledOff
            | MergingNotice::Erased
    )
}

fn words(scene: &MergingScene, notice: &MergingNotice) -> AttrValue {
    scene.say(&match notice {
        MergingNotice::Problems(_) => M::Problems,
        MergingNotice::OtherVersion => M::OtherVersion,
        MergingNotice::Merged(count) => M::Merged(*count),
        MergingNotice::Overtaken => M::Overtaken,
        MergingNotice::Joined { people, .. } => M::Joined(*people),
        MergingNotice::Apart => M::Apart,
        MergingNotice::Twice => M::Twice,
        MergingNotice::NothingNew => M::NothingNew,
        MergingNotice::OtherCampaign => M::OtherCampaign,
        MergingNotice::NoCampaign => M::NoCampaign,
        MergingNotice::CalledOff => M::CalledOff,
        MergingNotice::NotRead => M::NotRead,
        MergingNotice::NotKept(StoreFault::Denied) => M::NotKept,
        MergingNotice::NotKept(StoreFault::Full) => M::NoRoom,
        MergingNotice::Overlapping => M::Overlapping,
        MergingNotice::TooMany => M::TooMany(MAX_MERGED),
        MergingNotice::KeptByNewer => M::KeptByNewer,
        MergingNotice::Erased => M::Erased,
    })
}
