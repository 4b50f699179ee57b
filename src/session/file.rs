//! A report from a file in place of the present answers: read, asked about, refused.

use super::{Notice, Question, Session, Step};
use crate::document::{Recovered, asked_now, read_report, report_text};
use crate::problem::Problem;

impl Session {
    /// Nothing is replaced without a question; where there is nothing to lose, none is asked.
    pub(super) fn read_file(&mut self) {
        let Some(bytes) = self.file.take() else {
            return;
        };
        match recovered(self, &bytes) {
            Ok(recovered) if self.answers.given() == 0 && self.plan.is_empty() => {
                self.replace(recovered);
            }
            Ok(recovered) => self.ask(Question::Replace(Box::new(recovered))),
            Err(problems) => self.notice = Some(Notice::Refused(problems)),
        }
    }

    pub(super) fn replace(&mut self, recovered: Recovered) {
        self.keep_for_undo();
        self.clear();
        // By another definition, nobody knows how it was asked.
        self.asked = if recovered.same_method {
            asked_now(&self.assessment, &recovered.answers)
        } else {
            vec![0; self.assessment.items.len()]
        };
        self.answers = recovered.answers;
        self.plan = recovered.plan;
        self.finished = recovered.finished;
        self.instead = None;
        self.go(self.first_open_page().map_or(Step::Report, Step::Page));
        self.notice = Some(Notice::Loaded {
            set_aside: recovered.set_aside,
            same_method: recovered.same_method,
            problems: recovered.problems,
        });
    }
}

fn recovered(session: &Session, bytes: &[u8]) -> Result<Recovered, Vec<Problem>> {
    read_report(&session.assessment, report_text(bytes)?)
}
