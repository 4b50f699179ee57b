//! The interface in English (British spelling).

use std::borrow::Cow;

use super::{Fault, Message};

#[allow(
    clippy::too_many_lines,
    reason = "one match over all messages: a list, not a procedure"
)]
pub(super) fn text(message: &Message) -> Cow<'static, str> {
    use Message as M;
    Cow::Borrowed(match message {
        M::Language => "Language",

        M::Glossary => "Words used here",
        M::ChoiceTitle => "How good is the experience you give your customers?",
        M::ChoiceLead => {
            "Choose what you would like to know. You can come back for the rest later."
        }
        M::Choose => "Choose this one",
        M::AllAssessments => "All assessments",
        M::BackToBench => "Back to the check",
        M::NoAssessment => "The assessment couldn’t be loaded. Check the connection and try again.",
        M::Suggested(1) => {
            "This page has filled in one answer for you. Look at it, and change it if it isn’t right."
        }
        M::Suggested(count) => {
            return format!(
                "This page has filled in {count} answers for you. Look at them, and change what isn’t right."
            )
            .into();
        }
        M::TakenOn(1) => {
            "Your answer has been carried over. What you had already answered here is unchanged."
        }
        M::TakenOn(count) => {
            return format!(
                "Your {count} answers have been carried over. What you had already answered here is unchanged."
            )
            .into();
        }

        M::Minutes(from, to) => return format!("{from}–{to} minutes").into(),
        M::Extent(items, pages) => return format!("{items} questions in {pages} parts").into(),
        M::PrivacyTitle => "What happens with your answers",
        M::PrivacyLocal => {
            "They stay in this browser. Everything is worked out on your own machine, and nothing \
             is sent to anybody."
        }
        M::PrivacySaved => {
            "Each answer is saved on this device at once, so you can leave and come back. You can \
             erase them at any time."
        }
        M::SavedForDays(1) => "This page asks for it to be erased one day after your last change.",
        M::SavedForDays(days) => {
            return format!(
                "This page asks for it to be erased {days} days after your last change."
            )
            .into();
        }
        M::Privacy => "How your privacy is kept",
        M::SavedInFile => {
            "Each answer is saved in this browser at once. But this page was opened from a file, and \
             some browsers soon forget what such a page has saved: to be safe, download the report."
        }
        M::SavedInTab => {
            "Each answer is kept until you close this tab. To keep them longer, download the report."
        }
        M::SavedNowhere => {
            "Nothing is saved on this device: when you leave this page, your answers are gone. To \
             keep them, download the report."
        }
        M::PrivacyReport => "The report is a file for you to keep. Who sees it is up to you.",
        M::AnsweringTitle => "How to answer",
        M::AnsweringToday => {
            "Choose what comes closest to how things are today, not to what is planned."
        }
        M::AnsweringExceptions => {
            "If you can’t see something from your role, or it doesn’t apply to you, say so. Neither \
             answer lowers a score."
        }
        M::AnsweringKeys => {
            "On a keyboard, the number keys choose an answer of the question in focus."
        }
        M::MethodTitle => "Where the questions come from",
        M::SourcesTitle => "Sources",
        M::Edition(id, version, licence) => {
            return format!("Questionnaire {id}, version {version}, licence {licence}").into();
        }
        M::Begin => "Start",
        M::Resume => "Continue where you left off",
        M::ResumeFrom(given, all) => return format!("{given} of {all} questions answered").into(),
        M::StartAnew => "Start again from scratch",
        M::LoadReport => "Load a report from a file",

        M::PageOf(page, pages) => return format!("Part {page} of {pages}").into(),
        M::CannotSee => "I can’t see this from my role",
        M::DoesNotApply => "Doesn’t apply here",
        M::ClearAnswer => "Clear answer",
        M::Continue => "Continue",
        M::BackToReview => "Back to your answers",
        M::Back => "Back",
        M::HeldTitle(1) => "One question still needs an answer",
        M::HeldTitle(count) => return format!("{count} questions still need an answer").into(),
        M::HeldItemOnly => "Choose an answer.",
        M::HeldItem => "Choose an answer, or say that you can’t see it or that it doesn’t apply.",

        M::ReviewTitle => "Your answers",
        M::ReviewIntro => "Look through them once more. You can change any of them, now or later.",
        M::ReviewOpen(1) => "One question has no answer yet.",
        M::ReviewOpen(count) => return format!("{count} questions have no answer yet.").into(),
        M::Change => "Change",
        M::Unanswered => "No answer yet",
        M::NotReached => "Not asked, because of an earlier answer",
        M::SeeReport => "See the report",

        M::Download => "Download the report",
        M::ToStart => "To the start",
        M::Erase => "Erase my answers from this device",

        M::AskStartAnew(1) => "Drop the one answer given so far and any plan, and start again?",
        M::AskStartAnew(count) => {
            return format!("Drop the {count} answers given so far and any plan, and start again?")
                .into();
        }
        M::AskErase(1) => {
            "Erase your one answer from this device, with any plan and any reports kept here?"
        }
        M::AskErase(count) => {
            return format!(
                "Erase your {count} answers from this device, with any plan and any reports kept here?"
            )
            .into();
        }
        M::YesStartAnew => "Yes, start again",
        M::YesErase => "Yes, erase",
        M::Keep => "No, keep my answers",

        M::Loaded => "The report has been loaded.",
        M::OtherMethod => {
            "It was made with another version of the questions. Its answers are scored by today’s \
             version, so the scores may differ from those you saw then."
        }
        M::SetAside(1) => {
            "One answer doesn’t fit this version. It doesn’t count, but stays in your report."
        }
        M::SetAside(count) => {
            return format!(
                "{count} answers don’t fit this version. They don’t count, but stay in your report."
            )
            .into();
        }
        M::Reworded(1) => {
            "One question has changed since you answered it. Please look at it again: it is marked."
        }
        M::Reworded(count) => {
            return format!(
                "{count} questions have changed since you answered them. Please look at them again: they are marked."
            )
            .into();
        }
        M::RewordedItem => {
            "This question has changed since you answered it. Does your answer still hold?"
        }
        M::Together => {
            "You have this open in another tab as well. The answers from both have been put together."
        }
        M::AgainBegun => "A new assessment has begun. Your plan has come along.",
        M::Restore => "Go on from the last good copy",
        M::Refused => "The file couldn’t be loaded. Your answers are as they were.",
        M::Erased => "Your answers have been erased.",
        M::RunErased => "The kept report has been erased.",
        M::NotKept => {
            "The report couldn’t be kept: this browser doesn’t allow it, or there is no room left. Download it instead."
        }
        M::BroughtBack => "Everything is back as it was.",
        M::NoTexts => {
            "This language couldn’t be loaded. Check the connection and choose it again. Your answers \
             are as they were."
        }
        M::NoProgram => {
            "The next step couldn’t be loaded. Check the connection and try again. Your answers are \
             as they were."
        }
        M::OneMoment => "One moment…",
        M::NotSaved(Fault::Denied) => {
            "This browser doesn’t allow saving here. You can go on, but your answers are lost once \
             this page is closed. Download the report to keep them."
        }
        M::NotSaved(Fault::Full) => {
            "There is no room left to save on this device. You can go on, but your latest answers are \
             lost once this page is closed. Download the report to keep them."
        }
        M::Unreadable => {
            "What was saved here can’t be read any more. It has been kept, and you can download it as \
             it is. You can start afresh."
        }
        M::Newer => {
            "What is saved here comes from a newer version of this page. It is left untouched, and \
             nothing you do here is saved. Reload the page to get the newer version."
        }
        M::DownloadUnreadable => "Download what was saved",
        M::Undo => "Undo",
        M::Close => "Close",

        M::PlaceOf(place) => return format!("At {place}:").into(),
        M::WholeDocument => "In the document as a whole:",
        M::Expected(expected) => return format!("expected {expected}").into(),
        M::Found(found) => return format!("found {found}").into(),
    })
}
