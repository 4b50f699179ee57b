//! The words of a team's plan, in each language: they come with the program that merges.

mod en;
mod fr;
mod it;
mod message;

pub use message::TeamPlanMessage;

use std::borrow::Cow;

use super::Words;
use crate::locale::Locale;

impl Words for TeamPlanMessage<'_> {
    fn words(&self, locale: Locale) -> Cow<'static, str> {
        match locale {
            Locale::En => en::text(self),
            Locale::Fr => fr::text(self),
            Locale::It => it::text(self),
        }
    }
}
