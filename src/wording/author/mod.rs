//! The words of the bench at which an author checks a definition, in each language: they come with
//! the program that checks, and with no other.

mod en;
mod fr;
mod it;
mod message;

pub use message::AuthorMessage;

use std::borrow::Cow;

use super::Words;
use crate::locale::Locale;

impl Words for AuthorMessage<'_> {
    fn words(&self, locale: Locale) -> Cow<'static, str> {
        match locale {
            Locale::En => en::text(self),
            Locale::Fr => fr::text(self),
            Locale::It => it::text(self),
        }
    }
}
