//! What is told in passing, and what is told as long as it holds.

use std::rc::Rc;

use yew::{AttrValue, Html, html};

use crate::document::unfitting;
use crate::session::{Action, Keeping, Notice, Saving, Step, StoreFault};
use crate::views::problems::problems;
use crate::views::start::saved;
use crate::views::{HEADING, Intent, Scene, controls};
use crate::wording::{Fault, Message};

/// What a notice tells besides its sentences.
pub type Details = fn(&Scene, &Notice) -> Html;

/// What did not fit, as it stood: the program that answers has no words for problems.
pub fn plain_details(_: &Scene, notice: &Notice) -> Html {
    match notice {
        Notice::Loaded { set_aside, .. } | Notice::TakenOver { set_aside, .. }
            if !set_aside.is_empty() =>
        {
            let all = set_aside.iter();
            let all = all.map(|one| html! { <li>{ [&*one.item, &*one.given].join(" ") }</li> });
            html! { <ul>{ for all }</ul> }
        }
        _ => Html::default(),
    }
}

/// What did not fit, or was refused.
pub fn problem_details(scene: &Scene, notice: &Notice) -> Html {
    match notice {
        Notice::Loaded {
            set_aside,
            problems: found,
            ..
        } if !(set_aside.is_empty() && found.is_empty()) => {
            let aside = set_aside.iter();
            let aside = aside.map(|one| unfitting(&scene.session.assessment, one));
            let all: Vec<_> = aside.chain(found.iter().cloned()).collect();
            problems(scene.session.locale(), &all)
        }
        Notice::Refused(found) if !found.is_empty() => problems(scene.session.locale(), found),
        Notice::TakenOver { .. } => plain_details(scene, notice),
        _ => Html::default(),
    }
}

/// All notices. The region stands even when it is empty, so that what comes into it is read out.
pub fn notices(scene: &Scene, details: Details) -> Html {
    html! {
        <div class="notices" role="status">
            { saving(scene) }
            if let Some(notice) = &scene.session.notice {
                { passing(scene, notice, details) }
            }
        </div>
    }
}

fn saving(scene: &Scene) -> Html {
    let (message, rescue) = match &scene.session.saving {
        Saving::Works => return not_for_long(scene),
        Saving::Fails(fault) => {
            let fault = match fault {
                StoreFault::Denied => Fault::Denied,
                StoreFault::Full => Fault::Full,
            };
            let download = (Message::Download, Intent::Download);
            (Message::NotSaved(fault), [None, Some(download)])
        }
        Saving::Unreadable { text, backup } => {
            let restore = Intent::Act(Action::Restored);
            let restore = backup.as_ref().map(|_| (Message::Restore, restore));
            let download = Intent::DownloadUnreadable(Rc::clone(text));
            let download = Some((Message::DownloadUnreadable, download));
            (Message::Unreadable, [restore, download])
        }
        Saving::Newer => {
            let begun = scene.session.answers.given() > 0;
            let download = (Message::Download, Intent::Download);
            (Message::Newer, [None, begun.then_some(download)])
        }
    };
    let rescue: Vec<Html> = rescue
        .into_iter()
        .flatten()
        .map(|(label, intent)| controls::quiet(scene.say(&label), scene.on(intent)))
        .collect();
    html! {
        <div key="saving" class="notice warning" part="notice">
            <p>{ scene.say(&message) }</p>
            if !rescue.is_empty() {
                <p class="actions">{ for rescue }</p>
            }
        </div>
    }
}

/// Where saved answers may not last, the way to a file that does.
fn not_for_long(scene: &Scene) -> Html {
    let session = scene.session;
    let fleeting = matches!(scene.keeping, Keeping::File | Keeping::Nowhere);
    if !fleeting || session.answers.given() == 0 || session.step == Step::Start {
        return Html::default();
    }
    html! {
        <div key="saving" class="notice" part="notice">
            <p>{ scene.say(&saved(scene.keeping)) }</p>
            <p class="actions">
                { controls::quiet(scene.say(&Message::Download), scene.on(Intent::Download)) }
            </p>
        </div>
    }
}

fn passing(scene: &Scene, notice: &Notice, details: Details) -> Html {
    let then = |action| scene.act_then(action, AttrValue::Static(HEADING));
    let close = controls::quiet(scene.say(&Message::Close), then(Action::NoticeClosed));
    let undo = || controls::quiet(scene.say(&Message::Undo), then(Action::Undone));
    let refused = matches!(
        notice,
        Notice::Refused(_) | Notice::NoTexts | Notice::NoProgram | Notice::NotKept
    );
    html! {
        <div key="notice" class={if refused { "notice warning" } else { "notice" }} part="notice">
            { for sentences(scene, notice).into_iter().map(|text| html! { <p>{ text }</p> }) }
            { details(scene, notice) }
            <p class="actions">
                if scene.session.can_undo() && !refused {
                    { undo() }
                }
                { close }
            </p>
        </div>
    }
}

fn sentences(scene: &Scene, notice: &Notice) -> Vec<AttrValue> {
    let left_out = |count| (count > 0).then_some(Message::SetAside(count));
    let messages: Vec<Message> = match notice {
        Notice::Loaded {
            set_aside,
            same_method,
            ..
        } => {
            let other = (!same_method).then_some(Message::OtherMethod);
            let aside = left_out(set_aside.len());
            [Some(Message::Loaded), other, aside]
                .into_iter()
                .flatten()
                .collect()
        }
        Notice::TakenOver {
            set_aside,
            reworded,
        } => {
            let reworded = (*reworded > 0).then_some(Message::Reworded(*reworded));
            [left_out(set_aside.len()), reworded, None]
                .into_iter()
                .flatten()
                .collect()
        }
        Notice::Together => vec![Message::Together],
        Notice::Again => vec![Message::AgainBegun],
        Notice::Refused(_) => vec![Message::Refused],
        Notice::Erased => vec![Message::Erased],
        Notice::RunErased => vec![Message::RunErased],
        Notice::NotKept => vec![Message::NotKept],
        Notice::BroughtBack => vec![Message::BroughtBack],
        Notice::TakenOn(count) => vec![Message::TakenOn(*count)],
        Notice::Suggested(count) => vec![Message::Suggested(*count)],
        Notice::NoTexts => vec![Message::NoTexts],
        Notice::NoProgram => vec![Message::NoProgram],
    };
    messages.iter().map(|message| scene.say(message)).collect()
}
