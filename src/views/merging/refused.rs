//! What has come of the files that were read last: how many were counted, and each kind of what was not.

use yew::{Html, html};

use super::MergingScene;
use crate::gathering::{Listed, Refusal};
use crate::merging::Opened;
use crate::wording::{MergingMessage as M, RefusalName};

/// What was taken in, and what was refused, with the reasons.
pub fn outcome(scene: &MergingScene, opened: &Opened) -> Html {
    let (taken, listing) = (opened.harvest.taken, &opened.harvest.listing);
    let lines = listing.lines();
    if opened.reading.is_some() || taken + lines == 0 {
        return Html::default();
    }
    let told = if taken == 0 {
        M::TakenNone
    } else {
        M::Taken(taken)
    };
    let rows = listing.all.iter().map(|one| row(scene, one));
    html! {
        <div class="outcome" role="status">
            <p><strong>{ scene.say(&told) }</strong></p>
            if lines > 0 {
                <table part="table" class="table stacked refused">
                    <caption>{ scene.say(&M::Refused(lines)) }</caption>
                    <thead><tr>
                        <th scope="col">{ scene.say(&M::RefusedFile) }</th>
                        <th scope="col">{ scene.say(&M::RefusedReason) }</th>
                        <th scope="col" class="number">{ scene.say(&M::RefusedLine) }</th>
                        <th scope="col" class="number">{ scene.say(&M::RefusedLines) }</th>
                    </tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
            }
            if listing.beyond > 0 {
                <p>{ scene.say(&M::Beyond(listing.beyond)) }</p>
            }
        </div>
    }
}

fn row(scene: &MergingScene, listed: &Listed) -> Html {
    html! {
        <tr>
            <th scope="row">{ listed.file.clone() }</th>
            <td>{ scene.say(&M::Reason(name(listed.refusal))) }</td>
            <td class="number" data-label={scene.say(&M::RefusedLine)}>{ scene.number(listed.line) }</td>
            <td class="number" data-label={scene.say(&M::RefusedLines)}>{ scene.number(listed.lines) }</td>
        </tr>
    }
}

fn name(refusal: Refusal) -> RefusalName {
    match refusal {
        Refusal::Broken => RefusalName::Broken,
        Refusal::UnknownFormat => RefusalName::UnknownFormat,
        Refusal::OtherAssessment => RefusalName::OtherAssessment,
        Refusal::OtherCampaign => RefusalName::OtherCampaign,
        Refusal::Late => RefusalName::Late,
        Refusal::UnfittingAnswer => RefusalName::UnfittingAnswer,
        Refusal::Rewritten => RefusalName::Rewritten,
        Refusal::Duplicate => RefusalName::Duplicate,
        Refusal::Merged => RefusalName::Merged,
    }
}
