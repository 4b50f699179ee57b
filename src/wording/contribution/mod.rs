//! The words of handing over an anonymous report, in each language: they come with the program that
//! reports, and not with the first load.

mod en;
mod fr;
mod it;
mod message;

pub use message::ContributionMessage;

use std::borrow::Cow;

use super::Words;
use crate::locale::Locale;

impl Words for ContributionMessage<'_> {
    fn words(&self, locale: Locale) -> Cow<'static, str> {
        match locale {
            Locale::En => en::text(self),
            Locale::Fr => fr::text(self),
            Locale::It => it::text(self),
        }
    }
}
