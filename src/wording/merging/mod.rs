//! The words of merging anonymous reports, in each language: of campaigns, of what comes in, and of what
//! is kept.

mod en;
mod fr;
mod it;
mod message;

pub use message::{DraftFault, MergingMessage, RefusalName};

use std::borrow::Cow;

use super::Words;
use crate::locale::Locale;

impl Words for MergingMessage<'_> {
    fn words(&self, locale: Locale) -> Cow<'static, str> {
        match locale {
            Locale::En => en::text(self),
            Locale::Fr => fr::text(self),
            Locale::It => it::text(self),
        }
    }
}
