//! An entry of a plan with all that the library says of it: what the table and the calendar share.

use crate::definition::{Action, ActionTexts, Assessment, DimensionIx, Texts};
use crate::locale::Locale;
use crate::plan::{Entry, Plan, What};
use crate::wording::{Export, export_text, labelled};

/// An entry, and its action where it is one of the library.
pub struct Task<'a> {
    /// The entry.
    pub entry: &'a Entry,
    /// Its action; none where it is the respondent's own, or is no longer in the library.
    pub action: Option<(&'a Action, &'a ActionTexts)>,
}

/// The entries of a plan: those for now, then those for later, each in the respondent's order.
pub fn tasks<'a>(assessment: &'a Assessment, texts: &'a Texts, plan: &'a Plan) -> Vec<Task<'a>> {
    let of = |now: bool| plan.entries.iter().filter(move |entry| entry.now == now);
    let task = |entry: &'a Entry| {
        let action = match &entry.what {
            What::Proposed(id) => assessment.action_with_id(id),
            What::Own(_) => None,
        };
        let action = action.map(|at| (assessment.action(at), texts.action(at)));
        Task { entry, action }
    };
    of(true).chain(of(false)).map(task).collect()
}

impl<'a> Task<'a> {
    /// What is to be done. An action that is not in the library has nothing but its id.
    pub fn title(&self) -> &'a str {
        match (&self.entry.what, self.action) {
            (_, Some((_, texts))) => &texts.title,
            (What::Own(words) | What::Proposed(words), None) => words,
        }
    }

    /// What there is to say of it, each with what it is.
    pub fn details(&self) -> Vec<(Export, &'a str)> {
        let Some((_, texts)) = self.action else {
            return Vec::new();
        };
        let always = [
            (Export::FirstStep, &texts.first_step),
            (Export::Measure, &texts.measure),
        ];
        let question = texts.question.iter().map(|words| (Export::Question, words));
        let caution = texts.caution.iter().map(|words| (Export::Caution, words));
        let all = always.into_iter().chain(question).chain(caution);
        all.map(|(what, words)| (what, &**words)).collect()
    }

    /// The same in one text, a line each.
    pub fn description(&self, locale: Locale) -> String {
        let details = self.details().into_iter();
        let lines = details.map(|(what, words)| labelled(locale, export_text(locale, what), words));
        lines.collect::<Vec<_>>().join("\n")
    }

    /// The dimensions that it is about: the one whose level proposes it, or those of its items.
    pub fn dimensions(&self, assessment: &Assessment) -> Vec<DimensionIx> {
        let action = self.action.map(|(action, _)| action);
        action.map_or_else(Vec::new, |action| assessment.aims_of(action))
    }
}
