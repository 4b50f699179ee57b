//! The words of handing over an anonymous report in English.

use std::borrow::Cow;

use super::ContributionMessage;

#[allow(
    clippy::too_many_lines,
    reason = "one match over all messages: a list, not a procedure"
)]
pub(super) fn text(message: &ContributionMessage) -> Cow<'static, str> {
    use ContributionMessage as M;
    Cow::Borrowed(match message {
        M::InviteTitle => "Take part without your name",
        M::InviteNote(title) => return format!("“{title}” collects anonymous reports, to see where a whole team stands. You see every character of your report before you save it, and nothing is sent.").into(),
        M::Invite => "See what you would hand over",
        M::AskedFor => "Were you sent a link or a file to take part with your team?",
        M::Title => "Hand over an anonymous report",
        M::Lead => "Your answers as a file without your name, so that they can be counted with those of others. Here you see exactly what is in it.",
        M::NoCampaign => "Anonymous reports are collected by a facilitator, who gives you a link or a file. It says what is collected, until when, and how small a group may be shown. Open the link, or choose the file here.",
        M::Choose => "Choose the file",
        M::ChooseOther => "Choose another file",
        M::Broken => "What you were sent can’t be read. Ask your facilitator for it once more. This is what is wrong with it:",
        M::OtherAssessment(title) => return format!("“{title}” collects reports on other questionnaires, and not on this one.").into(),
        M::OtherVersion(title) => return format!("“{title}” collects reports on another version of this questionnaire. The two can’t be counted together. Ask your facilitator where the right one is.").into(),
        M::Ended(title, day) => return format!("“{title}” took reports until {day}. That day is past.").into(),
        M::NoDay => "A report says in which month it was saved, and this device doesn’t know the day.",
        M::Unanswered => "You haven’t answered anything yet, so there is nothing to hand over.",
        M::Until(day) => return format!("Reports are taken up to and including {day}.").into(),
        M::Least(least) => return format!("Numbers are shown only if they are about at least {least} people.").into(),
        M::Groups(question) => return format!("Groups are formed by the answers to one question alone: “{question}”").into(),
        M::NoGroups => "No groups are formed: all numbers are about everybody together.",
        M::ContentTitle => "What is handed over",
        M::Beside(month) => return format!("The file holds your answers, the name and version of the questionnaire, the campaign, and the month: {month}. Nothing else.").into(),
        M::Open(1) => "1 question has no answer yet. You can hand over the others.",
        M::Open(count) => return format!("{count} questions have no answer yet. You can hand over the others.").into(),
        M::ExactTitle => "Exactly this is saved",
        M::Content(1) => "1 answer is in the file.",
        M::Content(count) => return format!("{count} answers are in the file.").into(),
        M::Bytes => "The file, character by character",
        M::NotTitle => "What is not in it",
        M::NotName => "your name, an address, or a number that stands for you",
        M::NotTime => "the day and the hour: only the month",
        M::NotDevice => "your device, your browser, your place",
        M::NotLanguage => "the language in which you answered",
        M::NotDuration => "how long you took, and the order in which you answered",
        M::NotText => "anything that you wrote yourself: your plan stays here",
        M::PointTitle => "Could this point to you?",
        M::PointFacilitator => "Your facilitator gets the file just as you see it here, and may know your team well. Later, numbers are shown only about several people together. That doesn’t protect you from whoever has the files.",
        M::PointFunction(name, least) => return format!("Your function is in it: {name}. If you think that fewer than {least} people of that function take part, leave it out.").into(),
        M::PointFollow(1) => "1 answer shows your function too, since nobody else is asked that question.",
        M::PointFollow(count) => return format!("{count} answers show your function too, since nobody else is asked those questions.").into(),
        M::PointSources(names) => return format!("The functions that you receive work from are in it: {names}. With each of them, fewer people fit.").into(),
        M::PointExtremes(count) => return format!("Each of your {count} ratings is the lowest or the highest there is. Few people answer like that.").into(),
        M::PointUnrated(count, of) => return format!("You gave no rating to {count} of {of} questions, because you can’t see it or it doesn’t apply. Few people leave so many unrated.").into(),
        M::PointTogether => "Each of these fits some people. All together may fit only one.",
        M::PointAnswers => "A single answer is left out if you clear it among your answers.",
        M::PointNothing => "Nothing in it stands out by itself. But this page knows only your answers, not those of the others.",
        M::LeaveTitle => "Leave out",
        M::LeaveFunction => "My function, and what only it is asked",
        M::LeaveSources => "Whom I receive work from, and how it arrives",
        M::LeaveNote => "Without your function you are counted with everybody, and in no group.",
        M::SaveTitle => "Save it, and hand it over",
        M::SaveNote(name) => return format!("It is saved on your device as “{name}”, a name that is the same for everybody. Nothing is sent.").into(),
        M::Once => "Hand over one file only. Nobody can tell that two files are from one person, so both would count. If you change something and save again, hand over the last one.",
        M::Save => "Save the anonymous report",
        M::Saved => "It is saved. What to do with it now:",
        M::ThenGive => "Give the file to your facilitator in a way that doesn’t carry your name: a shared folder, a drop box without sign-in, a memory stick.",
        M::ThenMail => "An e-mail or a chat message tells who you are. Some shared folders also note who put a file there: ask if you don’t know.",
        M::ThenOthers => "A file that arrives together with others says less about whose it is. Then delete yours from the device.",
    })
}
