//! Assessments on paper in English (British spelling).

use std::borrow::Cow;

use super::{PaperMessage, listed, numbers, quoted};

pub(super) fn text(message: &PaperMessage) -> Cow<'static, str> {
    use PaperMessage as P;
    let of = |options: &[&str]| quoted(options, "“", "”");
    Cow::Borrowed(match message {
        P::WithoutScript => {
            "Scripts are switched off in this browser, so you can’t answer here. You can read the \
             questions and print them:"
        }
        P::DocumentTitle(title) => return format!("{title}: to print").into(),
        P::OnScreen => "Answer on screen instead",
        P::HowToPrint => "To print these pages, choose “Print” in the menu of your browser.",

        P::Day => "Date:",
        P::Tick => "Tick one box for each question.",
        P::Skip => {
            "Some questions are only for the cases named with them. In any other case, skip them."
        }

        P::OnlyIf(condition) => return format!("Only if {condition}.").into(),
        P::OnlyIfAll => "Only if all of this is true:",
        P::OnlyIfAny => "Only if at least one of these is true:",
        P::All => "all of this:",
        P::Any => "at least one of these:",
        P::Chose(question, options) => {
            let options = listed(&of(options), "or");
            return format!("you chose {options} for question {question}").into();
        }
        P::ChoseOther(question, options) => {
            let options = listed(&of(options), "or");
            return format!("you chose anything but {options} for question {question}").into();
        }
        P::DidNotChoose(question, options) => {
            let options = listed(&of(options), "or");
            return format!("you did not choose {options} for question {question}").into();
        }
        P::Differs([one]) => {
            return format!("Choose something other than for question {one}.").into();
        }
        P::Differs(questions) => {
            let questions = numbers(questions, "and");
            return format!("Choose something other than for questions {questions}.").into();
        }
        P::Optional => "You may leave this question out.",
        P::NotScored => "This answer counts in no score.",

        P::NextTitle => "When you have finished",
        P::NextScore => {
            "Nothing is worked out on paper. For your result, enter your answers where the \
             questionnaire runs, in another browser or on another device: the report is there at once."
        }
        P::NextYours => "These pages are yours. Nobody sees them unless you hand them on.",
    })
}
