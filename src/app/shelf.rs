//! The texts that are there already, so that changing the language needs the network once at most.

use std::cell::RefCell;
use std::rc::Rc;

use super::{Dispatcher, Start};
use crate::definition::{Assessment, Texts, load_texts};
use crate::locale::Locale;
use crate::ports::Ports;
use crate::session::Action;

/// The texts that have been fetched, and the language last chosen.
pub struct Shelf {
    assessment: Rc<Assessment>,
    texts: RefCell<Vec<Rc<Texts>>>,
    chosen: RefCell<Locale>,
}

/// A shelf is the same if it is the same object.
impl PartialEq for Shelf {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Shelf {
    /// With the texts of the first language.
    pub fn new(start: &Start) -> Self {
        let locale = start.texts.locale;
        Self {
            assessment: Rc::clone(&start.assessment),
            texts: RefCell::new(vec![Rc::clone(&start.texts)]),
            chosen: RefCell::new(locale),
        }
    }

    fn get(&self, locale: Locale) -> Option<Rc<Texts>> {
        let texts = self.texts.borrow();
        texts.iter().find(|texts| texts.locale == locale).cloned()
    }

    /// Fetches every language that is not there yet, and what the other program needs, so that
    /// nothing later takes the network.
    pub fn fill(self: &Rc<Self>, ports: &Ports, to: &Dispatcher) {
        for (locale, _) in &self.assessment.languages {
            if self.get(*locale).is_none() {
                self.fetch(*locale, ports, to);
            }
        }
        let locales: Vec<Locale> = self.assessment.languages.iter().map(|one| one.0).collect();
        ports.relay.prepare(&locales);
        if let Some(next) = &self.assessment.continues {
            let locale = *self.chosen.borrow();
            ports.desk.prepare(&[Rc::clone(next)], locale, &[]);
        }
    }

    /// Changes the language at once, or as soon as its texts are there.
    pub fn choose(self: &Rc<Self>, locale: Locale, ports: &Ports, to: &Dispatcher) {
        self.chosen.replace(locale);
        match self.get(locale) {
            Some(texts) => to.dispatch(Action::TextsArrived(texts)),
            None => self.fetch(locale, ports, to),
        }
    }

    fn fetch(self: &Rc<Self>, locale: Locale, ports: &Ports, to: &Dispatcher) {
        let (shelf, to) = (Rc::clone(self), to.clone());
        let fetched = move |bytes: Option<Vec<u8>>| {
            let wanted = *shelf.chosen.borrow() == locale;
            let texts = bytes.and_then(|bytes| load_texts(&shelf.assessment, &bytes));
            match texts.map(Rc::new) {
                Some(texts) => {
                    shelf.texts.borrow_mut().push(Rc::clone(&texts));
                    if wanted {
                        to.dispatch(Action::TextsArrived(texts));
                    }
                }
                None if wanted => to.dispatch(Action::TextsFailed),
                None => {}
            }
        };
        ports.library.texts(locale, Box::new(fetched));
    }
}
