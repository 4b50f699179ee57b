//! A scripted respondent: drives a `Session` by its actions as a person would, with no browser.

use std::rc::Rc;

use cx_maturity::answers::{Answer, check};
use cx_maturity::definition::{ItemIx, OptionIx};
use cx_maturity::session::{Action, ReportAction, Session, Step, StoreFault};

use super::{answer, sound};

/// A respondent at their session.
pub struct Respondent {
    /// The session as it stands.
    pub session: Session,
}

impl Respondent {
    /// Opens an assessment on a device that holds nothing of it.
    pub fn opens(id: &str) -> Self {
        Self::comes_back_to(id, Ok(None))
    }

    /// Opens an assessment on a device that holds this.
    pub fn comes_back_to(id: &str, stored: Result<Option<String>, StoreFault>) -> Self {
        let (assessment, texts) = sound(id);
        let texts = texts.into_iter().next().expect("has a language");
        let session = Session::new(Rc::new(assessment), Rc::new(texts), stored);
        Self { session }
    }

    /// Something happens; the session stays as it is where nothing changes.
    pub fn does(mut self, action: Action) -> Self {
        if let Some(next) = self.session.apply(action) {
            self.session = next;
        }
        self
    }

    /// Goes on from the start.
    pub fn begins(self) -> Self {
        self.does(Action::Began)
    }

    /// Asks for what comes next.
    pub fn goes_on(self) -> Self {
        self.does(Action::Continued)
    }

    /// Asks for what came before.
    pub fn goes_back(self) -> Self {
        self.does(Action::WentBack)
    }

    /// Answers items, by ids.
    pub fn answers(mut self, given: &[(&str, &str)]) -> Self {
        for (item, given) in given {
            let (item, answer) = answer(&self.session.assessment, item, given);
            self = self.does(Action::Answered(item, answer));
        }
        self
    }

    /// Gives each item of this page that waits for it its first option.
    pub fn answers_page(mut self) -> Self {
        let Step::Page(page) = self.session.step else {
            panic!("is on no page but on {:?}", self.session.step)
        };
        for item in check(&self.session.assessment, &self.session.answers, page) {
            self = self.does(Action::Answered(item, Answer::Chosen(OptionIx(0))));
        }
        self
    }

    /// Answers page after page to the review.
    pub fn answers_all(mut self) -> Self {
        while self.session.step != Step::Review {
            self = self.answers_page().goes_on();
        }
        self
    }

    /// Follows the change link of an item.
    pub fn changes(self, item: &str) -> Self {
        let item = self.item(item);
        self.does(Action::ChangeChosen(item))
    }

    /// Chooses a file with this text in it; the program that reports reads it.
    pub fn chooses_file(self, text: &str) -> Self {
        self.chooses_bytes(text.as_bytes())
    }

    /// Chooses a file with these bytes in it.
    pub fn chooses_bytes(self, bytes: &[u8]) -> Self {
        let chosen = self.does(Action::FileChosen(Rc::from(bytes)));
        assert!(chosen.session.reports(), "it is that program's turn");
        chosen.reports(ReportAction::FileRead)
    }

    /// Something happens after the answers.
    pub fn reports(self, action: ReportAction) -> Self {
        self.does(Action::Reported(action))
    }

    /// Must stand at a place: `start`, `review`, `report`, `plan`, `progress` or the id of a page.
    pub fn stands_on(self, place: &str) -> Self {
        let found = match self.session.step {
            Step::Start => "start",
            Step::Review => "review",
            Step::Report => "report",
            Step::Plan => "plan",
            Step::Progress => "progress",
            Step::Page(page) => &self.session.assessment.page(page).id,
        };
        assert_eq!(found, place);
        self
    }

    /// The page must wait for these items, told by their ids.
    pub fn waits_for(self, items: &[&str]) -> Self {
        let held = self.session.held.iter();
        let held: Vec<&str> = held
            .map(|&item| &*self.session.assessment.item(item).id)
            .collect();
        assert_eq!(held, items);
        self
    }

    /// Must have given so many answers.
    pub fn has_given(self, count: usize) -> Self {
        assert_eq!(self.session.answers.given(), count);
        self
    }

    /// The same device, opened anew.
    pub fn reopens(&self) -> Self {
        let (assessment, texts) = (&self.session.assessment, &self.session.texts);
        let stored = Ok(self.session.to_store());
        let session = Session::new(Rc::clone(assessment), Rc::clone(texts), stored);
        Self { session }
    }

    fn item(&self, id: &str) -> ItemIx {
        let item = self.session.assessment.item_with_id(id);
        item.unwrap_or_else(|| panic!("no item {id}"))
    }
}
