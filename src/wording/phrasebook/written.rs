//! A phrasebook as the build writes it: of each message, what the match of the language says.

use super::list::ALL;
use super::parameter::{Draw, Given};
use super::{Phrasebook, filled};
use crate::locale::Locale;
use crate::wording::{Message, text};

/// Numbers from here on stand for "more than one": no text has such a number in it.
const MANY: u32 = 7_000_000;

/// What stands in the place of a text, by its place among the parameters.
const PLACES: [&str; 5] = ["\u{1}", "\u{2}", "\u{3}", "\u{4}", "\u{5}"];

impl Phrasebook {
    /// The file of a language.
    pub fn written(locale: Locale) -> String {
        let phrases = ALL.iter().map(|message| phrase(locale, *message));
        let lines = [locale.tag().to_owned()].into_iter().chain(phrases);
        lines.collect::<Vec<_>>().join("\n")
    }
}

/// The line of a message.
fn phrase(locale: Locale, message: fn(&mut dyn Draw) -> Message<'static>) -> String {
    let shaped = |shape| message(&mut Shape { shape, place: 0 });
    let shapes: usize = {
        let message = shaped(0);
        let (_, given) = message.parts();
        given.iter().map(|one| one.shape().1).product()
    };
    let templates: Vec<String> = (0..shapes)
        .map(|shape| template(locale, &shaped(shape)))
        .collect();
    let last = &templates[shapes - 1];
    let serves_all = (0..shapes).map(shaped).all(|message| {
        let (_, given) = message.parts();
        filled(last, &given) == text(locale, &message)
    });
    if serves_all {
        last.clone()
    } else {
        templates.join("\t")
    }
}

/// What is said of a message, with a place for each parameter that is more than one.
fn template(locale: Locale, message: &Message) -> String {
    let mut template = text(locale, message).into_owned();
    let (_, given) = message.parts();
    for (one, place) in given.iter().zip(PLACES) {
        if let Given::Count(count) = one
            && *count >= MANY as usize
        {
            template = template.replace(&count.to_string(), place);
        }
    }
    template
}

/// Parameters of a shape, each by its place.
struct Shape {
    shape: usize,
    place: usize,
}

impl Draw for Shape {
    fn count(&mut self) -> u32 {
        let many = MANY + u32::try_from(self.place).expect("there are few");
        [0, 1, many][self.case(3)]
    }

    fn case(&mut self, of: usize) -> usize {
        let at = self.shape % of;
        self.shape /= of;
        self.place += 1;
        at
    }

    fn text(&mut self) -> &'static str {
        self.place += 1;
        PLACES[self.place - 1]
    }
}
