//! The languages that are there already, so that changing the language needs the network once at most.

use std::cell::RefCell;
use std::rc::Rc;

use super::{Dispatcher, Program, Start};
use crate::definition::{Assessment, Texts, load_texts};
use crate::locale::Locale;
use crate::ports::Ports;
use crate::session::Action;
use crate::wording::Voice;

/// The languages that have been fetched, and the one last chosen.
pub struct Shelf {
    assessment: Rc<Assessment>,
    languages: RefCell<Vec<Language>>,
    chosen: RefCell<Locale>,
}

/// All that is said in a language.
#[derive(Clone)]
pub struct Language {
    /// What the assessment says.
    pub texts: Rc<Texts>,
    /// What says the interface's messages.
    pub voice: Rc<dyn Voice>,
}

/// Voices of one language say the same.
impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.texts == other.texts
    }
}

impl Language {
    /// Reads the files of a language, which must be of this assessment.
    pub fn read<P: Program>(assessment: &Assessment, files: &[Vec<u8>]) -> Option<Self> {
        let texts = load_texts(assessment, files.first()?)?;
        Some(Self {
            voice: P::voice(texts.locale, files.get(1))?,
            texts: Rc::new(texts),
        })
    }
}

/// A shelf is the same if it is the same object.
impl PartialEq for Shelf {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Shelf {
    /// With the first language.
    pub fn new(start: &Start) -> Self {
        let locale = start.language.texts.locale;
        Self {
            assessment: Rc::clone(&start.assessment),
            languages: RefCell::new(vec![start.language.clone()]),
            chosen: RefCell::new(locale),
        }
    }

    fn get(&self, locale: Locale) -> Option<Language> {
        let languages = self.languages.borrow();
        let mut languages = languages.iter();
        languages.find(|one| one.texts.locale == locale).cloned()
    }

    /// What speaks a language that is there: a session has its texts from here.
    pub fn voice(&self, locale: Locale) -> Option<Rc<dyn Voice>> {
        self.get(locale).map(|language| language.voice)
    }

    /// Fetches every language that is not there yet, and what the other program needs, so that
    /// nothing later takes the network.
    pub fn fill<P: Program>(self: &Rc<Self>, ports: &Ports, to: &Dispatcher) {
        for (locale, _) in &self.assessment.languages {
            if self.get(*locale).is_none() {
                self.fetch::<P>(*locale, ports, to);
            }
        }
        let locales: Vec<Locale> = self.assessment.languages.iter().map(|one| one.0).collect();
        ports.relay.prepare(&locales);
        if let Some(next) = &self.assessment.continues {
            for locale in locales {
                ports.desk.prepare(&[Rc::clone(next)], locale, &[]);
            }
        }
    }

    /// Changes the language at once, or as soon as it is there.
    pub fn choose<P: Program>(self: &Rc<Self>, locale: Locale, ports: &Ports, to: &Dispatcher) {
        self.chosen.replace(locale);
        match self.get(locale) {
            Some(language) => to.dispatch(Action::TextsArrived(language.texts)),
            None => self.fetch::<P>(locale, ports, to),
        }
    }

    fn fetch<P: Program>(self: &Rc<Self>, locale: Locale, ports: &Ports, to: &Dispatcher) {
        let (shelf, to) = (Rc::clone(self), to.clone());
        let fetched = move |files: Option<Vec<Vec<u8>>>| {
            let wanted = *shelf.chosen.borrow() == locale;
            let read = files.and_then(|files| Language::read::<P>(&shelf.assessment, &files));
            match read {
                Some(language) => {
                    shelf.languages.borrow_mut().push(language.clone());
                    if wanted {
                        to.dispatch(Action::TextsArrived(language.texts));
                    }
                }
                None if wanted => to.dispatch(Action::TextsFailed),
                None => {}
            }
        };
        ports.library.texts(locale, Box::new(fetched));
    }
}
