//! What one program hands over to the other: the session goes on there as if nothing had happened.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::moment::Moment;
use super::{Notice, Saving, Session, Step};
use crate::definition::{Assessment, Texts};
use crate::document::read_progress;
use crate::locale::Locale;

/// A session on its way. Read only by a program of the same build: nothing that lasts is written so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Handover {
    /// The language in use.
    pub locale: Locale,
    now: Run,
    /// What can be brought back.
    before: Option<Run>,
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
            progress: moment.progress(&self.assessment),
            at_start: moment.step == Step::Start,
        };
        Handover {
            locale: self.locale(),
            now: run(&self.moment()),
            before: self.undo.as_ref().map(run),
            // Problems of a refused file are told where it was chosen.
            notice: self.notice.clone().filter(Notice::travels),
            saving: self.saving.clone(),
        }
    }

    /// The session that goes on from what was handed over.
    pub fn taking_over(assessment: Rc<Assessment>, texts: Rc<Texts>, handed: &Handover) -> Self {
        let moment = |run: &Run| {
            let progress = read_progress(&assessment, &run.progress).ok()?;
            Some(Moment::of(progress, run.at_start))
        };
        let undo = handed.before.as_ref().and_then(moment);
        let now = moment(&handed.now);
        let mut session = Self {
            undo,
            notice: handed.notice.clone(),
            saving: handed.saving.clone(),
            ..Self::new(assessment, texts, Ok(None))
        };
        if let Some(now) = now {
            session.be_at(now);
        }
        session
    }
}
