//! Where anonymous reports become a team's results: campaigns, what comes in, what is merged.
//!
//! What may be shown of what is merged stands in `views::team`.

mod draft;
mod gather;
mod notices;
mod refused;
mod start;

use std::rc::Rc;

use yew::{AttrValue, Callback, Html, html};

use super::HEADING;
use super::controls::{language_of, quiet};
use crate::date::Date;
use crate::definition::Texts;
use crate::locale::Locale;
use crate::merging::{Merging, MergingAction, MergingStep};
use crate::wording::{MergingMessage, Words, grouped};

/// The ids of the fields of a campaign that is being prepared, and of the one for a link.
pub const CAMPAIGN_FIELDS: [&str; 3] = ["campaign-title", "campaign-least", "campaign-until"];
/// The id of the field for a link.
pub const LINK_FIELD: &str = "campaign-link";
/// The id of what is told.
pub const NOTICE: &str = "merging-notice";
/// The id of the heading above the fields for reports, which stays where these give way.
pub const TAKING: &str = "taking";

/// The id of the button that copies from the field with this id.
pub fn copier(field: &str) -> String {
    format!("copy-{field}")
}

/// What a person wants who merges.
#[derive(Clone, Debug, PartialEq)]
pub enum MergingIntent {
    /// Something for the state.
    Act(MergingAction),
    /// Another language.
    ChooseLocale(Locale),
    /// To make the campaign that was entered.
    Make,
    /// To open what stands in the field for a link.
    OpenLink,
    /// To bring a document: a campaign, counts, an earlier campaign's numbers.
    OpenFile,
    /// To save what is kept and can't be read.
    SaveUnreadable,
    /// To save the campaign.
    SaveCampaign,
    /// To save the counts.
    SaveCounts,
    /// To merge what waits.
    Merge,
    /// To call the reading off.
    CallOff,
    /// To copy what stands in the field with this id.
    Copy(AttrValue),
    /// To go to the element with this id.
    Focus(AttrValue),
}

/// What the views are given.
pub struct MergingScene<'a> {
    /// The state.
    pub merging: &'a Merging,
    /// The language.
    pub locale: Locale,
    /// The languages that there are.
    pub languages: &'a [Locale],
    /// The texts of the assessments of the build.
    pub texts: &'a [Rc<Texts>],
    /// How much is kept that can't be read.
    pub unreadable: usize,
    /// Whether anything is kept on the device.
    pub keeps: bool,
    /// The address of the standalone page, where this is one.
    pub address: Option<&'a str>,
    /// The day it is.
    pub today: Option<Date>,
    /// The results, where they are shown.
    pub outcome: Html,
    /// Where intents go.
    pub intend: &'a Callback<MergingIntent>,
}

impl MergingScene<'_> {
    fn say(&self, message: &MergingMessage) -> AttrValue {
        AttrValue::from(message.words(self.locale))
    }

    fn shared(&self, message: &impl Words) -> AttrValue {
        AttrValue::from(message.words(self.locale))
    }

    /// A number of reports, in groups of digits.
    fn number(&self, number: u64) -> AttrValue {
        AttrValue::from(grouped(self.locale, number))
    }

    fn on<E>(&self, intent: MergingIntent) -> Callback<E> {
        self.intend.reform(move |_| intent.clone())
    }

    fn act<E>(&self, action: MergingAction) -> Callback<E> {
        self.on(MergingIntent::Act(action))
    }

    /// The title of the assessment at this place of the build.
    fn title(&self, of_build: usize) -> AttrValue {
        let texts = self.texts.get(of_build);
        texts.map_or_else(AttrValue::default, |texts| super::shared(&texts.title))
    }
}

/// The page.
pub fn merging(scene: &MergingScene) -> Html {
    let languages = scene.intend.reform(MergingIntent::ChooseLocale);
    let content = match (scene.merging.step, &scene.merging.opened) {
        (MergingStep::Draft, _) => draft::draft(scene),
        (MergingStep::Gather, Some(opened)) => gather::gather(scene, opened),
        (MergingStep::Outcome, Some(_)) => outcome(scene),
        _ => start::start(scene),
    };
    html! {
        <div class="widget" part="widget" lang={scene.locale.tag()}>
            <div class="top">
                if scene.languages.len() > 1 {
                    { language_of(&scene.locale, scene.languages, &languages) }
                }
            </div>
            { notices::notices(scene) }
            <div class="merging">{ content }</div>
            <slot name="help" />
            <slot name="footer" />
        </div>
    }
}

/// The results, with the way back.
fn outcome(scene: &MergingScene) -> Html {
    let back = scene.act(MergingAction::GatherChosen);
    html! {
        <>
            <div class="back">{ quiet(scene.say(&MergingMessage::ToGather), back) }</div>
            { scene.outcome.clone() }
        </>
    }
}

fn heading(text: AttrValue) -> Html {
    html! { <h2 id={HEADING} part="heading" tabindex="-1">{ text }</h2> }
}
