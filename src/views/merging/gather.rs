//! Where reports of the open campaign come in and are merged.

use yew::{AttrValue, Html, html};

use super::{MergingIntent, MergingScene, TAKING, copier, heading, refused};
use crate::document::team::{MAX_MERGED, link};
use crate::merging::{MergingAction, Opened, Reading};
use crate::session::StoreFault;
use crate::views::QUESTION;
use crate::views::controls::{primary, quiet, secondary};
use crate::wording::{MergingMessage as M, Message, day};

/// The page, in the order in which things are done.
pub fn gather(scene: &MergingScene, opened: &Opened) -> Html {
    let campaign = &opened.collection.campaign;
    html! {
        <>
            <header>
                { quiet(scene.say(&M::ToStart), scene.act(MergingAction::StartChosen)) }
                { heading(campaign.title.clone().into()) }
                { rules(scene, opened) }
            </header>
            { question(scene, opened) }
            { invite(scene, opened) }
            { take(scene, opened) }
            { merge(scene, opened) }
            { remains(scene, opened) }
        </>
    }
}

/// What is fixed.
fn rules(scene: &MergingScene, opened: &Opened) -> Html {
    let campaign = &opened.collection.campaign;
    let until = day(scene.locale, campaign.until);
    let ended = scene.today.is_some_and(|today| campaign.until < today);
    html! {
        <ul class="rules">
            <li>
                { scene.say(&M::RuleUntil(&until)) }
                if ended { { " " }{ scene.say(&M::Ended) } }
            </li>
            <li>{ scene.say(&M::RuleLeast(campaign.least.people())) }</li>
            <li>{ scene.say(&groups(scene, opened).map_or(M::RuleNoGroups, M::RuleGroups)) }</li>
        </ul>
    }
}

/// The question by whose answers groups are formed.
fn groups<'a>(scene: &'a MergingScene, opened: &Opened) -> Option<&'a str> {
    opened.parts.iter().find_map(|part| {
        let texts = scene.texts.get(part.of_build)?;
        Some(&*texts.item(part.layout.breakdown?).stem)
    })
}

fn question(scene: &MergingScene, opened: &Opened) -> Html {
    if !scene.merging.asked {
        return Html::default();
    }
    let yes = scene.act(MergingAction::EraseConfirmed);
    html! {
        <section class="question" aria-labelledby={QUESTION}>
            <h3 id={QUESTION} tabindex="-1">
                { scene.say(&M::AskErase(&opened.collection.campaign.title)) }
            </h3>
            <p class="actions">
                { primary(scene.shared(&Message::YesErase), yes) }
                { secondary(scene.say(&M::Keep), scene.act(MergingAction::EraseDeclined)) }
            </p>
        </section>
    }
}

/// Links and the file, to be passed on; folded once there are reports.
fn invite(scene: &MergingScene, opened: &Opened) -> Html {
    let code = link(&opened.collection.campaign);
    let links = opened.parts.iter().enumerate().filter_map(|(at, part)| {
        let id = &part.assessment.id;
        let link = format!("{}?assessment={id}#campaign={code}", scene.address?);
        let title = scene.title(part.of_build);
        Some(to_copy(
            scene,
            &format!("link-{at}"),
            &scene.say(&M::LinkFor(&title)),
            link,
        ))
    });
    let fresh = opened
        .merged()
        .iter()
        .chain(&opened.waiting())
        .all(|count| *count == 0);
    html! {
        <details class="fold" open={fresh}>
            <summary>{ scene.say(&M::InviteTitle) }</summary>
            <div class="fold-content">
                <p>{ scene.say(&M::InviteNote) }</p>
                { for links }
                <p class="actions">
                    { secondary(scene.say(&M::SaveCampaign), scene.on(MergingIntent::SaveCampaign)) }
                </p>
                <p>{ scene.say(&M::InviteElement) }</p>
                { to_copy(scene, "campaign-attribute", &scene.say(&M::Attribute), code) }
            </div>
        </details>
    }
}

/// A text to be copied, and whether it was.
fn to_copy(scene: &MergingScene, id: &str, label: &str, text: String) -> Html {
    let id = AttrValue::from(id.to_owned());
    let described = format!("{id}-label");
    let copied = scene.merging.copied.as_ref();
    let told = match copied.filter(|(field, _)| **field == *id) {
        Some((_, true)) => scene.say(&M::Copied),
        Some((_, false)) => scene.say(&M::NotCopied),
        None => AttrValue::default(),
    };
    html! {
        <div class="entry">
            <label id={described.clone()} for={id.clone()}>{ label.to_owned() }</label>
            <textarea id={id.clone()} rows="2" readonly={true} spellcheck="false" value={text} />
            <div class="actions">
                <button type="button" class="button secondary" part="secondary-button"
                    id={copier(&id)} aria-describedby={described}
                    onclick={scene.on(MergingIntent::Copy(id))}>{ scene.say(&M::Copy) }</button>
                <span role="status">{ told }</span>
            </div>
        </div>
    }
}

/// Fields for files and folders; how far the reading is; what has come of it.
fn take(scene: &MergingScene, opened: &Opened) -> Html {
    let field = |id: &'static str, label: &M, folder: bool| {
        html! {
            <div class="entry">
                <label for={id}>{ scene.say(label) }</label>
                <input {id} type="file" multiple={true} webkitdirectory={folder}
                    aria-describedby="take-note" />
            </div>
        }
    };
    html! {
        <section class="drop" part="panel">
            <h3 id={TAKING} tabindex="-1">{ scene.say(&M::TakeTitle) }</h3>
            <p id="take-note">{ scene.say(&M::TakeNote) }</p>
            if let Some(reading) = opened.reading {
                { progress(scene, reading) }
            } else {
                <div class="pickers">
                    { field("reports", &M::Files, false) }
                    { field("folder", &M::Folder, true) }
                </div>
            }
            { refused::outcome(scene, opened) }
        </section>
    }
}

fn progress(scene: &MergingScene, reading: Reading) -> Html {
    let percent = (reading.read * 100)
        .checked_div(reading.bytes)
        .unwrap_or(100);
    let words = scene.say(&M::Reading(reading.files, percent));
    html! {
        <div class="reading">
            <label for="reading">{ words }</label>
            <progress id="reading" max="100" value={percent.to_string()} />
            <p class="small">{ scene.say(&M::SoFar(reading.taken, reading.refused)) }</p>
            <p class="actions">
                { secondary(scene.say(&M::CallOff), scene.on(MergingIntent::CallOff)) }
            </p>
        </div>
    }
}

/// What waits, and what merging it does.
fn merge(scene: &MergingScene, opened: &Opened) -> Html {
    let (waiting, merged) = (opened.waiting(), opened.merged());
    let least = opened.collection.campaign.least.people();
    let ready: u64 = opened.mergeable().iter().map(|at| waiting[*at]).sum();
    let idle = opened.reading.is_none();
    let rows = opened.parts.iter().enumerate().map(|(at, part)| {
        html! {
            <tr>
                <th scope="row">{ scene.title(part.of_build) }</th>
                <td class="number" data-label={scene.say(&M::Waiting)}>{ scene.number(waiting[at]) }</td>
                <td class="number" data-label={scene.say(&M::MergedSoFar)}>{ scene.number(merged[at]) }</td>
            </tr>
        }
    });
    html! {
        <section class="merge">
            <h3>{ scene.say(&M::WaitingTitle) }</h3>
            <p>{ scene.say(&M::MergeNote(least)) }</p>
            <table part="table" class="table stacked to-merge">
                <thead><tr>
                    <th scope="col">{ scene.say(&M::Questionnaire) }</th>
                    <th scope="col" class="number">{ scene.say(&M::Waiting) }</th>
                    <th scope="col" class="number">{ scene.say(&M::MergedSoFar) }</th>
                </tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
            if ready == 0 {
                <p>{ why_not(scene, opened) }</p>
            }
            <div class="actions">
                if ready > 0 && idle {
                    { primary(scene.say(&M::Merge(ready)), scene.on(MergingIntent::Merge)) }
                }
                if merged.iter().any(|count| *count > 0) {
                    { secondary(scene.say(&M::ToOutcome), scene.act(MergingAction::OutcomeChosen)) }
                }
            </div>
        </section>
    }
}

fn why_not(scene: &MergingScene, opened: &Opened) -> AttrValue {
    if opened.too_many() {
        scene.say(&M::TooMany(MAX_MERGED))
    } else if opened.waiting().iter().all(|count| *count == 0) {
        scene.say(&M::WaitingNone)
    } else {
        scene.say(&M::TooFew(opened.collection.campaign.least.people()))
    }
}

/// What remains of merged reports.
fn remains(scene: &MergingScene, opened: &Opened) -> Html {
    let any = opened.merged().iter().any(|count| *count > 0);
    let kept = match scene.merging.fault {
        Some(StoreFault::Denied) => M::NotKept,
        Some(StoreFault::Full) => M::NoRoom,
        None if scene.keeps => M::CountsKept,
        None => M::CountsNotKept,
    };
    html! {
        <section>
            <h3>{ scene.say(&M::CountsTitle) }</h3>
            <p>{ scene.say(&M::CountsNote) }</p>
            <p>{ scene.say(&kept) }</p>
            <div class="actions">
                if any {
                    { secondary(scene.say(&M::SaveCounts), scene.on(MergingIntent::SaveCounts)) }
                }
                { quiet(scene.say(&M::AddCounts), scene.on(MergingIntent::OpenFile)) }
                { quiet(scene.say(&M::Erase), scene.act(MergingAction::EraseChosen)) }
            </div>
        </section>
    }
}
