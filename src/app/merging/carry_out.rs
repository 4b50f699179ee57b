//! What a person wants who merges, carried out: the only place where its ports are called for it.

use std::cell::RefCell;
use std::rc::Rc;

use yew::UseStateHandle;

use super::{Dispatcher, MergerProps, Spoken};
use crate::definition::{Assessment, load_texts};
use crate::document::team::{campaign, read_collection};
use crate::locale::Locale;
use crate::merging::{Entered, Merging, MergingAction as Action, Opened};
use crate::ports::HostEvent;
use crate::views::{CAMPAIGN_FIELDS, LINK_FIELD, MergingIntent, copier};

/// Carries it out.
pub fn carry_out(
    intent: MergingIntent,
    merging: &Merging,
    spoken: &UseStateHandle<Spoken>,
    props: &MergerProps,
    known: &RefCell<Option<String>>,
    unreadable: &[String],
    to: &Dispatcher,
) {
    let ports = &props.ports;
    match (intent, &merging.opened) {
        (MergingIntent::Act(Action::EraseConfirmed), Some(opened)) => {
            let erased = ports.archive.write(&opened.hash, None);
            to.dispatch(match erased {
                Ok(()) => Action::EraseConfirmed,
                Err(fault) => Action::Kept(Err(fault)),
            });
        }
        (MergingIntent::Act(action), _) => to.dispatch(action),
        (MergingIntent::ChooseLocale(locale), _) => speak(locale, props, spoken),
        (MergingIntent::Make, _) => {
            let value = |at: usize| ports.fields.value(CAMPAIGN_FIELDS[at]).unwrap_or_default();
            let entered = Entered {
                title: value(0),
                least: value(1),
                until: value(2),
            };
            to.dispatch(Action::Entered(entered, ports.calendar.today()));
        }
        (MergingIntent::OpenLink, _) => {
            let link = ports.fields.value(LINK_FIELD).unwrap_or_default();
            to.dispatch(Action::LinkEntered(link));
        }
        (MergingIntent::OpenFile, _) => {
            let to = to.clone();
            ports.files.open(Box::new(move |bytes| {
                to.dispatch(Action::DocumentRead(bytes))
            }));
        }
        (MergingIntent::SaveUnreadable, _) => {
            ports
                .files
                .save("cx-maturity-unreadable.txt", &unreadable.join("\n"));
        }
        (MergingIntent::SaveCampaign, Some(opened)) => {
            ports.files.save(
                "cx-maturity-campaign.json",
                &campaign(&opened.collection.campaign),
            );
            ports.host.tell(HostEvent::Exported("campaign"));
        }
        (MergingIntent::SaveCounts, Some(opened)) => {
            ports.files.save("cx-maturity-counts.json", &opened.kept());
            ports.host.tell(HostEvent::Exported("counts"));
        }
        (MergingIntent::Merge, Some(opened)) => merge(opened, props, known, to),
        (MergingIntent::CallOff, _) => ports.inbox.call_off(),
        (MergingIntent::Copy(field), _) => {
            let went = ports.clipboard.copy(&field);
            // Else the field keeps the focus, and is copied from by hand.
            if went {
                ports.focus.move_to(&copier(&field));
            }
            to.dispatch(Action::Copied(Rc::from(&*field), went));
        }
        (MergingIntent::Focus(id), _) => ports.focus.move_to(&id),
        (MergingIntent::SaveCampaign | MergingIntent::SaveCounts | MergingIntent::Merge, None) => {}
    }
}

/// What is kept of the campaign and was not kept by this tab: there is something to be done about it, and
/// nothing may be written over it.
pub fn overtaken(
    opened: &Opened,
    props: &MergerProps,
    known: &RefCell<Option<String>>,
) -> Option<Action> {
    let stored = props.ports.archive.read(&opened.hash).ok().flatten()?;
    if Some(&stored) == known.borrow().as_ref() {
        return None;
    }
    let build: Vec<&Assessment> = props.assessments.iter().map(|one| &**one).collect();
    Some(match read_collection(&build, &stored) {
        Ok(collection) => Action::Overtaken(collection),
        // A newer version may have kept it.
        Err(_) => Action::KeptUnreadable,
    })
}

/// Merges what waits, unless another tab has merged since: what waits here may be in that too.
fn merge(opened: &Opened, props: &MergerProps, known: &RefCell<Option<String>>, to: &Dispatcher) {
    if let Some(action) = overtaken(opened, props, known) {
        to.dispatch(action);
        return;
    }
    if !opened.would_keep(&opened.after_merge().collection) {
        to.dispatch(Action::NotMerged);
        return;
    }
    for at in opened.mergeable() {
        props.ports.inbox.merged(at);
    }
    to.dispatch(Action::Merged);
}

/// Speaks another language, as soon as its texts are there, if no other is wanted by then.
pub fn speak(locale: Locale, props: &MergerProps, spoken: &UseStateHandle<Spoken>) {
    let (spoken, assessments) = (spoken.clone(), props.assessments.clone());
    let wanted = Rc::clone(&spoken.wanted);
    wanted.set(locale);
    let fetched = move |files: Option<Vec<Vec<u8>>>| {
        let texts = files.and_then(|files| {
            let texts = assessments.iter().zip(&files);
            let texts = texts.map(|(one, bytes)| load_texts(one, bytes).map(Rc::new));
            texts.collect()
        });
        // Where they can't be had, the language stays.
        match texts {
            Some(texts) if wanted.get() == locale => spoken.set(Spoken {
                locale,
                texts,
                wanted,
            }),
            _ => {}
        }
    };
    props.ports.texts.texts(locale, Box::new(fetched));
}
