//! What is stored now: each thing in plain words, where it stands, its size, its very text; and a way
//! to erase it.

use yew::{AttrValue, Html, html};

use super::{PrivacyIntent, Stored, is_open};
use crate::date::Date;
use crate::session::{Holding, HoldingKind, Holdings, Keeping, Owner, Storage};
use crate::views::controls::{button_for, secondary};
use crate::views::{Scene, shared};
use crate::wording::{Message, PrivacyMessage, day as day_in_words, labelled};

/// What is known of what is stored.
#[derive(Clone, Debug, PartialEq, Default)]
pub enum Listed {
    /// It is being looked at.
    #[default]
    Looking,
    /// It can't be told.
    Unknown,
    /// What there is.
    All(Vec<Holdings>),
}

/// What is to be erased.
#[derive(Clone, Debug, PartialEq)]
pub enum Erasing {
    /// What belongs to one place.
    Place(Holdings),
    /// All of it.
    All,
}

impl Listed {
    /// Whether the files of the page are among it.
    pub fn has_files(&self) -> bool {
        let files = |place: &Holdings| {
            let mut kinds = place.all.iter().map(Holding::kind);
            kinds.any(|kind| kind == HoldingKind::Files)
        };
        matches!(self, Self::All(places) if places.iter().any(files))
    }
}

/// The list.
pub fn stored(scene: &Scene, stored: &Stored) -> Html {
    let places = match stored.listed {
        Listed::Looking => return html! { <p>{ scene.say(&Message::OneMoment) }</p> },
        Listed::Unknown => {
            return html! { <p class="open">{ scene.say(&PrivacyMessage::NotListed) }</p> };
        }
        Listed::All(places) if places.is_empty() => {
            return html! { <p>{ scene.say(&PrivacyMessage::Nothing) }</p> };
        }
        Listed::All(places) => places,
    };
    let several = places.iter().filter(|one| one.can_be_erased()).count() > 1;
    html! {
        <>
            { for places.iter().map(|place| card(scene, stored, place)) }
            if several {
                <div class="actions">
                    { secondary(scene.say(&PrivacyMessage::EraseAll), stored.on(PrivacyIntent::Ask(Erasing::All))) }
                </div>
            }
        </>
    }
}

fn card(scene: &Scene, stored: &Stored, place: &Holdings) -> Html {
    let title = title(scene, place);
    let erase = stored.on(PrivacyIntent::Ask(Erasing::Place(place.clone())));
    let locale = scene.session.locale();
    let erase = || {
        button_for(
            "secondary",
            locale,
            scene.say(&PrivacyMessage::Erase),
            &title,
            erase,
        )
    };
    html! {
        <section class="holdings" key={place.key.clone()}>
            <h4>{ title.clone() }</h4>
            if let Some(day) = until(scene.keeping, place) {
                <p>{ scene.say(&PrivacyMessage::Until(&day_in_words(locale, day))) }</p>
            }
            <ul class="stored">{ for place.all.iter().map(|one| row(scene, stored, one)) }</ul>
            if place.can_be_erased() {
                <div class="actions">{ erase() }</div>
            }
        </section>
    }
}

/// The title of the assessment that is open; of another, what stands in the keys; of a campaign, its own.
fn title(scene: &Scene, place: &Holdings) -> AttrValue {
    match &place.owner {
        Owner::Assessment(id) if is_open(scene, id) => shared(&scene.session.texts.title),
        Owner::Assessment(id) => scene.say(&PrivacyMessage::OtherAssessment(id)),
        Owner::Campaign(title) => scene.say(&PrivacyMessage::Campaign(title.as_deref())),
        Owner::Page => scene.say(&PrivacyMessage::Site),
    }
}

/// The last day on which it is kept, where it is erased some days after its last change.
fn until(keeping: Keeping, place: &Holdings) -> Option<Date> {
    let Keeping::Days(days) = keeping else {
        return None;
    };
    let mut holdings = place.all.iter();
    let last = holdings.find(|one| one.kind() == HoldingKind::Day)?;
    Date::parse(&last.text)?.after(days)
}

fn row(scene: &Scene, stored: &Stored, holding: &Holding) -> Html {
    let what = scene.say(&words(holding.kind()));
    let locale = scene.session.locale();
    let see = scene.say(&PrivacyMessage::See);
    let label = labelled(locale, &see, &what);
    let download = stored.on(PrivacyIntent::Save(holding.clone()));
    let download = button_for(
        "quiet",
        locale,
        scene.say(&PrivacyMessage::Download),
        &what,
        download,
    );
    html! {
        <li key={format!("{:?} {}", holding.storage, holding.key)}>
            <p class="what">{ what.clone() }</p>
            <p class="small">
                <code>{ place(holding) }</code>
                { facts(scene, holding) }
            </p>
            <details class="fold">
                <summary aria-label={label}>{ see }</summary>
                <div class="fold-content">
                    <pre tabindex="0" role="group" aria-label={what}>{ holding.text.to_string() }</pre>
                    <p class="actions">{ download }</p>
                </div>
            </details>
        </li>
    }
}

/// Where it stands, as the browser's tools call it.
fn place(holding: &Holding) -> String {
    let key = &holding.key;
    match holding.storage {
        Storage::Local => format!("localStorage › {key}"),
        Storage::Session => format!("sessionStorage › {key}"),
        Storage::Database => format!("IndexedDB › cx-maturity › copies › {key}"),
        Storage::Cache => format!("Cache Storage › {key}"),
    }
}

/// Its size, and since when it is there.
fn facts(scene: &Scene, holding: &Holding) -> AttrValue {
    let size = scene.say(&match holding.storage {
        Storage::Cache => PrivacyMessage::FilesOf(holding.files, holding.bytes.div_ceil(1000)),
        _ => PrivacyMessage::Bytes(holding.bytes),
    });
    let Some(day) = holding.since else {
        return size;
    };
    let day = day_in_words(scene.session.locale(), day);
    let since = scene.say(&PrivacyMessage::Since(&day));
    AttrValue::from(format!("{size} · {since}"))
}

fn words(kind: HoldingKind) -> PrivacyMessage<'static> {
    match kind {
        HoldingKind::Run => PrivacyMessage::Run,
        HoldingKind::Runs => PrivacyMessage::Runs,
        HoldingKind::Backup => PrivacyMessage::Backup,
        HoldingKind::Unreadable => PrivacyMessage::Unreadable,
        HoldingKind::Day => PrivacyMessage::Day,
        HoldingKind::Copy => PrivacyMessage::Copy,
        HoldingKind::Erasure => PrivacyMessage::Erasure,
        HoldingKind::Counts => PrivacyMessage::Counts,
        HoldingKind::Files => PrivacyMessage::Files,
        HoldingKind::Other => PrivacyMessage::Other,
    }
}
