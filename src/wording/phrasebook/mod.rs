//! The interface's messages in one language as templates, in a file of the build: the first program
//! fetches the language that is read, and has no words of any other in itself.
//!
//! Owns the form of that file, which is read only by the build that wrote it. Refuses to word
//! anything: its templates are what the match of its language says (`written`), and a test holds
//! the two against each other.
//!
//! The first line is the language's tag; then there is a line for each message, in the order of
//! `list`. On it stands a template for each shape of the message's parameters, with tabs between
//! them, or one that serves all shapes. In a template, `\u{1}` is the place of the first parameter,
//! `\u{2}` that of the second.

mod list;
mod parameter;
#[cfg(not(target_arch = "wasm32"))]
mod written;

use std::borrow::Cow;

use super::{Message, Voice};
use crate::locale::Locale;
use list::COUNT;
use parameter::Given;

/// The messages of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrasebook {
    locale: Locale,
    phrases: Vec<String>,
}

impl Phrasebook {
    /// Loads the file of a language; `None` where the bytes are cut or others.
    pub fn load(bytes: &[u8]) -> Option<Self> {
        let mut lines = str::from_utf8(bytes).ok()?.split('\n');
        let locale = Locale::from_tag(lines.next()?)?;
        let phrases: Vec<String> = lines.map(str::to_owned).collect();
        (phrases.len() == COUNT).then_some(Self { locale, phrases })
    }
}

impl Voice for Phrasebook {
    fn locale(&self) -> Locale {
        self.locale
    }

    fn text(&self, message: &Message) -> Cow<'static, str> {
        let (number, given) = message.parts();
        filled(&self.phrases[number], &given).into()
    }
}

/// The place of the template for these parameters.
fn shape(given: &[Given]) -> usize {
    let (mut shape, mut step) = (0, 1);
    for one in given {
        let (at, of) = one.shape();
        shape += at * step;
        step *= of;
    }
    shape
}

/// The template of a phrase for these parameters, or its only one, with them in their places.
fn filled(phrase: &str, given: &[Given]) -> String {
    let mut text = String::new();
    let mut before = shape(given);
    for c in phrase.chars() {
        match given.get((c as usize).wrapping_sub(1)) {
            Some(one) => one.write(&mut text),
            None if c != '\t' => text.push(c),
            None if before == 0 => break,
            None => {
                text.clear();
                before -= 1;
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::list::{ALL, COUNT};
    use super::parameter::{Draw, Parameter};
    use super::{Message, Phrasebook, Voice};
    use crate::locale::Locale;
    use crate::wording::Fault;

    /// Draws these numbers, texts and cases, in their order.
    struct Given<'a> {
        counts: &'a [u32],
        text: &'static str,
        case: usize,
    }

    impl Draw for Given<'_> {
        fn count(&mut self) -> u32 {
            let (first, rest) = self.counts.split_first().expect("enough for a message");
            self.counts = rest;
            *first
        }

        fn case(&mut self, of: usize) -> usize {
            self.case % of
        }

        fn text(&mut self) -> &'static str {
            self.text
        }
    }

    fn books() -> [Phrasebook; 3] {
        Locale::ALL.map(|locale| {
            let file = Phrasebook::written(locale);
            Phrasebook::load(file.as_bytes()).expect("is whole")
        })
    }

    /// Of a message made of these, each book says what the match of its language says.
    fn check(books: &[Phrasebook; 3], counts: &[u32], text: &'static str, case: usize) {
        for (number, make) in ALL.iter().enumerate() {
            let message = make(&mut Given { counts, text, case });
            assert_eq!(message.parts().0, number, "{message:?}");
            for (book, locale) in books.iter().zip(Locale::ALL) {
                assert_eq!(book.locale(), locale);
                assert_eq!(book.text(&message), locale.text(&message), "{message:?}");
            }
        }
    }

    /// Languages tell numbers apart by their last digits at most: each pair of these is there.
    #[test]
    fn says_what_the_matches_say_of_small_numbers() {
        let books = books();
        for first in 0..=21 {
            for second in (0..=21).chain([100, 101, 102, 111, 1001]) {
                check(&books, &[first, second, first], "a\tb", 0);
                check(&books, &[second, first, second], "", 1);
            }
        }
    }

    proptest! {
        #[test]
        fn says_what_the_matches_say(counts: [u32; 3], small in 0..3_u32, case: usize) {
            let [first, second, third] = counts;
            check(&books(), &[first, small, third], "word", case);
            check(&books(), &[small, second, third], "\u{1}{}\u{2}\n", case);
        }
    }

    /// A case's place decides which template is taken.
    #[test]
    fn cases_stand_in_their_order() {
        for (at, fault) in Fault::ALL.iter().enumerate() {
            assert_eq!(fault.given().shape(), (at, Fault::ALL.len()));
        }
    }

    #[test]
    fn loads_nothing_but_a_whole_book() {
        let file = Phrasebook::written(Locale::Fr);
        assert!(file.starts_with("fr\n") && file.lines().count() == COUNT + 1);
        let load = |text: &str| Phrasebook::load(text.as_bytes());
        assert!(load(&file).is_some());
        let (cut, _) = file.rsplit_once('\n').expect("has lines");
        assert_eq!(load(cut), None);
        assert_eq!(load(&format!("{file}\nmore")), None);
        assert_eq!(load(&file.replacen("fr", "xx", 1)), None);
        assert_eq!(load(""), None);
        assert_eq!(Phrasebook::load(&[0xff]), None);
    }

    /// As many templates as it takes, and no more.
    #[test]
    fn has_a_template_for_each_shape_that_differs() {
        let lines = |locale, message: &Message| {
            let (number, _) = message.parts();
            let file = Phrasebook::written(locale);
            let line = file.lines().nth(number + 1).map(str::to_owned);
            line.expect("has a line")
        };
        let open = Message::ReviewOpen(0);
        let english = "0 questions have no answer yet.\tOne question has no answer yet.\t\u{1} \
                       questions have no answer yet.";
        assert_eq!(lines(Locale::En, &open), english);
        let page = Message::PageOf(0, 0);
        assert_eq!(lines(Locale::It, &page), "Parte \u{1} di \u{2}");
        let edition = Message::Edition("", "", "");
        let french = "Questionnaire \u{1}, version \u{2}, licence \u{3}";
        assert_eq!(lines(Locale::Fr, &edition), french);
    }
}
