//! What one program hands over to the other: the session goes on there as if nothing had happened.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::moment::Moment;
use super::{Instead, Notice, Saving, Session, Step};
use crate::definition::{Assessment, PageIx, Texts};
use crate::document::{handed_on, progress, read_progress};
use crate::locale::Locale;

/// A session on its way. Read only by a program of the same build: nothing that lasts is written so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Handover {
    /// The language in use.
    pub locale: Locale,
    /// Whether its answers are to be added to those that are there.
    pub adds: bool,
    /// Whether it is shown how privacy is kept.
    privacy: bool,
    now: Run,
    /// What can be brought back.
    before: Option<Run>,
    /// A file to be read.
    file: Option<Rc<[u8]>>,
    notice: Option<Notice>,
    saving: Saving,
}

/// Answers and place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Run {
    /// As it is stored: with the place that the start leads on to.
    progress: String,
    /// Whether the respondent is at the start.
    at_start: bool,
    /// The runs that are kept on the device.
    kept: Option<Rc<str>>,
}

impl Handover {
    /// Reads what was handed over; `None` where it comes from another build.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }

    /// Its bytes.
    pub fn bytes(&self) -> Vec<u8> {
        postcard::to_allocvec(self).unwrap_or_default()
    }
}

impl Session {
    /// What the other program needs to go on.
    pub fn hand_over(&self) -> Handover {
        let run = |moment: &Moment| Run {
            progress: progress(&self.assessment, &moment.run),
            at_start: moment.step == Step::Start,
            kept: moment.kept.clone(),
        };
        Handover {
            locale: self.locale(),
            adds: false,
            privacy: self.instead == Some(Instead::Privacy),
            now: run(&self.moment()),
            before: self.undo.as_ref().map(run),
            file: self.file.clone(),
            notice: self.notice.clone().and_then(Notice::told_on),
            saving: self.saving.clone(),
        }
    }

    /// What the assessment that this one leads to can go on from; none where it leads to none.
    pub fn hand_on(&self) -> Option<Handover> {
        Some(Handover {
            adds: true,
            now: Run {
                progress: handed_on(&self.assessment, &self.answers)?,
                at_start: true,
                kept: None,
            },
            before: None,
            file: None,
            notice: None,
            ..self.hand_over()
        })
    }

    /// The session with the answers of another assessment added: what is answered here stays.
    #[must_use]
    pub fn with_added(mut self, handed: &Handover) -> Self {
        let before = self.clone();
        let added = self.fill(&handed.now.progress);
        self.count(&before);
        if added > 0 {
            self.notice = Some(Notice::TakenOn(added));
        }
        self
    }

    /// Answers what is not answered yet as a run of this assessment does; how many that were.
    pub(super) fn fill(&mut self, progress: &str) -> usize {
        let Ok(stored) = read_progress(&self.assessment, progress) else {
            return 0;
        };
        let mut added = 0;
        for (item, answer) in stored.progress.answers.iter() {
            if self.answers.get(item).is_none() {
                self.answers.set(item, Some(answer));
                self.asked[item.0] = self.assessment.item(item).asked;
                added += 1;
            }
        }
        if added > 0 {
            self.finished = None;
            self.resume = self.resume.or(Some(Step::Page(PageIx(0))));
        }
        added
    }

    /// The session that goes on from what was handed over.
    pub fn taking_over(assessment: Rc<Assessment>, texts: Rc<Texts>, handed: &Handover) -> Self {
        let moment = |run: &Run| {
            let stored = read_progress(&assessment, &run.progress).ok()?;
            Some(Moment {
                kept: run.kept.clone(),
                ..Moment::of(stored.progress, run.at_start)
            })
        };
        let undo = handed.before.as_ref().and_then(moment);
        let now = moment(&handed.now);
        let mut session = Self {
            undo,
            instead: handed.privacy.then_some(Instead::Privacy),
            file: handed.file.clone(),
            notice: handed.notice.clone(),
            saving: handed.saving.clone(),
            ..Self::new(assessment, texts, Ok(None))
        };
        if let Some(now) = now {
            session.revisions = now.run.revisions.clone();
            session.be_at(now);
        }
        session
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::definition::ItemIx;
    use crate::examples;
    use crate::session::Action;

    fn session(actions: Vec<Action>) -> Session {
        let (assessment, texts) = examples::sound(examples::BRANCHING);
        let texts = texts.into_iter().next().expect("has a language");
        let session = Session::new(Rc::new(assessment), Rc::new(texts), Ok(None));
        let act = |session: Session, action| session.apply(action).unwrap_or(session);
        actions.into_iter().fold(session, act)
    }

    /// What was handed over goes on as if it had stayed.
    fn check(actions: Vec<Action>) {
        let before = session(actions);
        let handed = Handover::read(&before.hand_over().bytes()).expect("is of this build");
        let (assessment, texts) = (Rc::clone(&before.assessment), Rc::clone(&before.texts));
        let after = Session::taking_over(assessment, texts, &handed);
        assert_eq!(after, before);
    }

    #[test]
    fn nothing_is_lost_on_the_way() {
        use crate::answers::Answer;
        let answered = || Action::Answered(ItemIx(0), Answer::CannotSee);
        check(vec![]);
        check(vec![Action::Began, answered(), Action::ReviewChosen]);
        check(vec![Action::Began, answered(), Action::StartChosen]);
        check(vec![
            Action::Began,
            answered(),
            Action::EraseChosen,
            Action::Confirmed,
        ]);
        check(vec![
            Action::Began,
            answered(),
            Action::StartChosen,
            Action::StartedAnew,
            Action::Confirmed,
            Action::Undone,
        ]);
        check(vec![Action::NotHandedOver(Step::Review)]);
        check(vec![Action::Began, answered(), Action::PrivacyChosen]);
    }
}
