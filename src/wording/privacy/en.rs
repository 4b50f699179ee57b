//! The words of how privacy is kept in English (British spelling).

use std::borrow::Cow;

use super::PrivacyMessage;

#[allow(
    clippy::too_many_lines,
    reason = "one match over all messages: a list, not a procedure"
)]
pub(super) fn text(message: &PrivacyMessage) -> Cow<'static, str> {
    use PrivacyMessage as M;
    Cow::Borrowed(match message {
        M::Lead => "What is stored on this device, who can see it, and how you can check that nothing is sent.",
        M::SentTitle => "What is sent: nothing",
        M::SentNothing => "A moment after a questionnaire has opened, all that it needs is there: from then on it makes no request. Opening another one fetches the files of that one, and says nothing of your answers. There is no account, no cookie and no analytics, and nothing comes from anybody else’s server.",
        M::SentLeaves => "Your answers leave this page in two ways only: in a file that you save, or in a report that the page around asks for and you agree to hand over. The page around can do more where it holds this questionnaire directly, see below.",
        M::SentVersion => "Each time you open this page, the browser itself asks its server whether there is a new version. No answer is in that request.",
        M::StoredTitle => "What is stored on this device now",
        M::Nothing => "Right now, nothing is stored.",
        M::NotListed => "What is stored couldn’t be listed: the list itself couldn’t be loaded. The browser’s own tools show it, see below.",
        M::Until(day) => return format!("It is kept until {day} and erased the next time this page is opened after that, as the page asks.").into(),
        M::OtherAssessment(id) => return format!("Another questionnaire here: {id}").into(),
        M::Campaign(Some(title)) => return format!("A team’s results: {title}").into(),
        M::Campaign(None) => "A team’s results",
        M::Site => "This page itself",
        M::Run => "Your answers so far, where you are, and your plan",
        M::Runs => "Reports that you asked to keep",
        M::Backup => "The state when you last opened this page, in case the answers get damaged",
        M::Unreadable => "What couldn’t be read any more, kept as it was",
        M::Day => "The day of your last change, from which this page counts",
        M::Copy => "A second copy of your answers, in case the browser is killed",
        M::Erasure => "A note, without any answer, that your answers were erased, so that no other tab brings them back; it goes by itself the next time you open this page",
        M::Counts => "Counts of the anonymous reports that you merged, and a mark by which each is known again; no report",
        M::Files => "The files of this page, so that it opens without a network; no answer is among them",
        M::Other => "Something that another version of this page has stored",
        M::Bytes(1) => "1 byte",
        M::Bytes(count) => return format!("{count} bytes").into(),
        M::FilesOf(count, kilobytes) => return format!("{count} files, {kilobytes} kB").into(),
        M::Since(day) => return format!("since {day}").into(),
        M::See => "See it exactly as it is stored",
        M::Download => "Download it",
        M::Erase => "Erase",
        M::EraseAll => "Erase all of it",
        M::AskPlace(title) => return format!("Erase from this device all that belongs to “{title}”: answers, plan, kept reports and copies?").into(),
        M::AskCampaign(Some(title)) => return format!("Erase “{title}” and its counts from this device?").into(),
        M::AskCampaign(None) => "Erase these counts from this device?",
        M::AskFiles => "Erase the files of this page? Until you open it again with a network, it no longer opens without one.",
        M::AskAll => "Erase from this device all that is listed here, of every questionnaire?",
        M::Keep => "No, keep it",
        M::Erased => "It has been erased from this device.",
        M::WhoTitle => "Who else can see what is stored",
        M::WhoDevice => "Whoever uses this device with the same user account and the same browser. It is not encrypted.",
        M::WhoPage => "The page that holds this questionnaire directly, and all other pages and scripts of the same web address: they can read what is stored here and what you answer. If the questionnaire stands in a frame from another address, the page around can read neither.",
        M::WhoExtensions => "Browser extensions that may read this page, and other programs on this device.",
        M::BrowserTitle => "What the browser may do to what is stored",
        M::BrowserClears => "The browser deletes it when you clear site data, and at the end of a private window; it may also do so when the device is short of room.",
        M::BrowserTab => "The browser deletes it when this tab is closed. One that reopens its last tabs may bring it back with the tab.",
        M::BrowserSafari => "Safari deletes it after seven days without a visit, where the questionnaire stands in a frame on another site.",
        M::BrowserKilled => "If the whole browser is killed, it may lose the last minute of what it stored. The second copy is there for that.",
        M::BrowserLasts => "What lasts is the report that you download.",
        M::CheckTitle => "How to check it yourself",
        M::CheckOpen => "Open the browser’s developer tools.",
        M::OpenChrome => "Chrome and Edge: press F12, or Option-Command-I on a Mac.",
        M::OpenFirefox => "Firefox: the same keys.",
        M::OpenSafari => "Safari: in the settings, under “Advanced”, switch on the features for web developers; then press Option-Command-I.",
        M::CheckNetwork => "Choose “Network” and clear its list. Then go on here: answer, go back and forth, see the report. The list stays empty.",
        M::CheckStorage => "Choose “Application” (in Chrome and Edge) or “Storage” (in Firefox and Safari). Under the local storage, the session storage, IndexedDB and the cache storage you find what is listed above, and of ours nothing under the cookies.",
        M::CheckOffline => "Cut the network, for instance with flight mode. All goes on: answers, languages, report.",
    })
}
