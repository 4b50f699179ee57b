//! Who says the interface's messages: a language by its match, or the phrasebook that was fetched.
//!
//! Owns the seam between the two: views ask a voice, and don't know where it has its words from.
//! Refuses all other messages, which every program that says them holds in each language.

use std::borrow::Cow;

use super::{Message, text};
use crate::locale::Locale;

/// What says the interface's messages in one language.
pub trait Voice {
    /// The language.
    fn locale(&self) -> Locale;

    /// The words of a message.
    fn text(&self, message: &Message) -> Cow<'static, str>;
}

/// A language speaks for itself where all of its words are at hand.
impl Voice for Locale {
    fn locale(&self) -> Locale {
        *self
    }

    fn text(&self, message: &Message) -> Cow<'static, str> {
        text(*self, message)
    }
}
