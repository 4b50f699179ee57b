//! What the interface says, in each language: an exhaustive match per language, so that a missing
//! text does not compile.
//!
//! Owns the interface's words. Refuses the assessments' texts (those are data) and any choice of
//! what is said: it gets a [`Message`] with what belongs into it, and words it.

mod author;
mod contribution;
mod en;
mod exports;
mod finding;
mod fr;
mod it;
mod merging;
mod message;
#[cfg(not(target_arch = "wasm32"))]
mod paper;
mod phrasebook;
mod plan;
mod privacy;
mod problem;
mod progress;
mod report;
mod team;
mod team_plan;
mod terms;
mod voice;

pub use author::AuthorMessage;
pub use contribution::ContributionMessage;
pub use exports::{Export, export_text, labelled};
pub use finding::{FindingText, finding};
pub use merging::{DraftFault, MergingMessage, RefusalName};
pub use message::{Fault, Message};
#[cfg(not(target_arch = "wasm32"))]
pub use paper::PaperMessage;
pub use phrasebook::Phrasebook;
pub use plan::PlanMessage;
pub use privacy::PrivacyMessage;
pub use problem::{ProblemText, document_problem, problem};
pub use progress::ProgressMessage;
pub use report::ReportMessage;
pub use team::TeamMessage;
pub use team_plan::TeamPlanMessage;
pub use terms::{day, decimal, function, grouped, lens, month, outcome, track};
pub use voice::Voice;

use std::borrow::Cow;

use crate::locale::Locale;

/// What can be put into words.
pub trait Words {
    /// It, in the words of a language.
    fn words(&self, locale: Locale) -> Cow<'static, str>;

    /// It, as a voice says it.
    fn said(&self, voice: &dyn Voice) -> Cow<'static, str> {
        self.words(voice.locale())
    }
}

impl Words for Message<'_> {
    fn words(&self, locale: Locale) -> Cow<'static, str> {
        text(locale, self)
    }

    fn said(&self, voice: &dyn Voice) -> Cow<'static, str> {
        voice.text(self)
    }
}

/// Words a message.
pub fn text(locale: Locale, message: &Message) -> Cow<'static, str> {
    match locale {
        Locale::En => en::text(message),
        Locale::Fr => fr::text(message),
        Locale::It => it::text(message),
    }
}
