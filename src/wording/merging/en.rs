//! The words of merging anonymous reports in English.

use std::borrow::Cow;

use super::super::grouped;
use super::{DraftFault, MergingMessage, RefusalName};
use crate::locale::Locale;

#[allow(
    clippy::too_many_lines,
    reason = "one match over all messages: a list, not a procedure"
)]
pub(super) fn text(message: &MergingMessage) -> Cow<'static, str> {
    use MergingMessage as M;
    Cow::Borrowed(match message {
        M::Title => "A team’s results",
        M::Lead => "Bring anonymous reports together, and see what they say about all of you and about nobody in particular. Everything is worked out on this device.",
        M::KeptTitle => "On this device",
        M::KeptRow(1, day) => return format!("1 report merged; last day: {day}").into(),
        M::KeptRow(count, day) => return format!("{} reports merged; last day: {day}", grouped(Locale::En, count)).into(),
        M::Open => "Open",
        M::Unreadable(1) => "One campaign is kept here that can’t be read, perhaps because a newer version has kept it. It stays as it is.",
        M::Unreadable(count) => return format!("{count} campaigns are kept here that can’t be read, perhaps because a newer version has kept them. They stay as they are.").into(),
        M::SaveUnreadable => "Save what is kept",
        M::OpenTitle => "Open a campaign",
        M::OpenNote => "From the file of the campaign, or from counts that were saved of it.",
        M::OpenFile => "Open a file",
        M::LinkField => "Or paste its link",
        M::OpenLink => "Open the link",
        M::PrepareTitle => "Prepare a campaign",
        M::PrepareNote => "A campaign fixes the rules before anybody answers: which questionnaires, the smallest group that is shown, until when.",
        M::Prepare => "Prepare a campaign",
        M::DraftTitle => "A new campaign",
        M::DraftLead => "Nothing here can be changed once the campaign is made. That is what people rely on when they answer.",
        M::Faults => "Please look at this again",
        M::Fault(fault) => return self::fault(*fault),
        M::Name => "Name",
        M::NameHint => "What people will know it by, such as “Autumn 2026”.",
        M::Answered => "Questionnaires to answer",
        M::Least => "Smallest group",
        M::LeastHint => "No number is shown about fewer people. 5 is right for most; choose a larger number where people know each other well.",
        M::ByFunction => "Show functions beside each other",
        M::ByFunctionHint => "Only those from which enough reports come in.",
        M::Until => "Last day",
        M::UntilHint => "After it, no report can be saved for this campaign.",
        M::Make => "Make the campaign",
        M::ToStart => "All campaigns",
        M::RuleUntil(day) => return format!("Reports can be saved up to and including {day}.").into(),
        M::Ended => "This day is past.",
        M::RuleLeast(least) => return format!("Numbers are shown only if they are about at least {least} people.").into(),
        M::RuleGroups(question) => return format!("Groups are formed by the answers to “{question}”").into(),
        M::RuleNoGroups => "No groups are formed.",
        M::InviteTitle => "Invite people",
        M::InviteNote => "Pass on the link, or the file. Whoever answers can then save an anonymous report from their own results and give it to you. Offer a way that doesn’t tell who it is from: rather than e-mail, a shared folder that everybody may write to, if it doesn’t note who put a file there.",
        M::InviteElement => "Whoever gets the file chooses it when handing over a report. If the questionnaire stands in a page of your own, whoever looks after that page can set the campaign there, in the attribute “campaign”:",
        M::LinkFor(title) => return format!("Link to “{title}”").into(),
        M::Attribute => "Value of the attribute",
        M::Copy => "Copy",
        M::Copied => "Copied.",
        M::NotCopied => "The text is selected: copy it with Ctrl+C, or ⌘C on a Mac.",
        M::SaveCampaign => "Save the campaign’s file",
        M::TakeTitle => "Add reports",
        M::TakeNote => "Choose files or a folder, or drop them anywhere on this page. A file may hold one report or many, one a line.",
        M::Files => "Files",
        M::Folder => "A folder",
        M::Reading(1, percent) => return format!("Reading 1 file: {percent}%").into(),
        M::Reading(files, percent) => return format!("Reading {} files: {percent}%", grouped(Locale::En, files)).into(),
        M::SoFar(taken, refused) => return format!("Added so far: {}. Not added: {}.", grouped(Locale::En, taken), grouped(Locale::En, refused)).into(),
        M::CallOff => "Stop reading",
        M::TakenNone => "There was no new report in these files.",
        M::Taken(1) => "1 report was added.",
        M::Taken(count) => return format!("{} reports were added.", grouped(Locale::En, count)).into(),
        M::Refused(1) => "1 line was not added",
        M::Refused(count) => return format!("{} lines were not added", grouped(Locale::En, count)).into(),
        M::RefusedFile => "File",
        M::RefusedLine => "First line",
        M::RefusedLines => "Lines",
        M::RefusedReason => "Reason",
        M::Reason(reason) => self::reason(*reason),
        M::Beyond(1) => "1 more line is not listed.",
        M::Beyond(count) => return format!("{} more lines are not listed.", grouped(Locale::En, count)).into(),
        M::WaitingTitle => "Merge the reports",
        M::WaitingNone => "No reports are waiting to be merged.",
        M::Questionnaire => "Questionnaire",
        M::Waiting => "Waiting",
        M::MergedSoFar => "Merged",
        M::MergeNote(least) => return format!("Merge once all reports are in. A merge can’t be undone, and reports that are merged together stay together for good. A function from which fewer than {least} reports come in one merge is put together with others, and is not shown by itself.").into(),
        M::TooFew(least) => return format!("A merge takes at least {least} reports on the same questionnaire.").into(),
        M::TooMany(most) => return format!("This page merges up to {} reports of a campaign, since it has to recognise each of them. If there are more, see the documentation on very large campaigns.", grouped(Locale::En, most)).into(),
        M::Merge(1) => "Merge 1 report",
        M::Merge(count) => return format!("Merge {} reports", grouped(Locale::En, count)).into(),
        M::ToOutcome => "See the results",
        M::ToGather => "Back to the reports",
        M::CountsTitle => "What remains",
        M::CountsNote => "Once merged, reports are not kept: only counts remain, and a mark by which each report is recognised. Then delete the files of the reports. Save the counts to go on elsewhere, or to give them to a facilitator who adds several together. Counts are for facilitators, not for publishing.",
        M::SaveCounts => "Save the counts",
        M::AddCounts => "Add somebody else’s counts",
        M::CountsKept => "The counts are kept on this device.",
        M::CountsNotKept => "Nothing is kept on this device. Save the counts before you leave.",
        M::Erase => "Erase this campaign from this device",
        M::AskErase(title) => return format!("Erase “{title}” and its counts from this device?").into(),
        M::Keep => "No, keep it",
        M::Problems => "This file or link can’t be used. This is what is wrong with it:",
        M::OtherVersion => "This campaign uses questionnaires, or versions of them, that this page doesn’t have. Open it where it was made.",
        M::Merged(1) => "1 report is merged.",
        M::Merged(count) => return format!("{} reports are merged.", grouped(Locale::En, count)).into(),
        M::Overtaken => "Meanwhile, this campaign was changed in another tab. You now see it as it stands there; your last step here doesn’t count. If reports were waiting here, add them again: those already merged will be recognised.",
        M::Joined(1) => "The counts of 1 report have been added.",
        M::Joined(count) => return format!("The counts of {} reports have been added.", grouped(Locale::En, count)).into(),
        M::TakeAgain => "Please add the reports that were waiting again: some of them may be in these counts.",
        M::Apart => "Somebody went on merging from the same counts on another device. The two versions can’t be added together, since people would count twice. Nothing was added: decide which of the two to go on with.",
        M::Twice => "Some of the same reports are merged in both counts. Added up, these people would count twice, so nothing was added. Merge all reports once, on one device.",
        M::NothingNew => "There was nothing new in it: all of it is counted already.",
        M::OtherCampaign => "These counts belong to another campaign.",
        M::NoCampaign => "These are the numbers of an earlier campaign. To compare with them, open a campaign first.",
        M::CalledOff => "Stopped. Nothing from these files was added.",
        M::NotRead => "The files could not be read. Please try again; if it happens again, copy them to this device first.",
        M::NotKept => "This browser doesn’t allow anything to be kept here. Save the counts before you leave.",
        M::NoRoom => "There is no room left to keep this on the device. Save the counts before you leave.",
        M::Overlapping => "Two questionnaires of this campaign ask the same questions. Their numbers together could tell what a few people answered, so the campaign is not opened.",
        M::KeptByNewer => "What is kept of this campaign on this device can’t be read here; a newer version of this page may have kept it. It stays as it is, and your last step here is not kept. Reload the page.",
        M::Erased => "The campaign is erased from this device.",
    })
}

fn fault(fault: DraftFault) -> Cow<'static, str> {
    match fault {
        DraftFault::NoTitle => "Give the campaign a name.".into(),
        DraftFault::LongTitle(most) => {
            format!("Make the name shorter: {most} characters at most.").into()
        }
        DraftFault::NoAssessment => "Choose at least one questionnaire.".into(),
        DraftFault::Overlap => "Two of these questionnaires ask the same questions: one is a short version of the other. Choose one of the two.".into(),
        DraftFault::Least(min, max) => {
            format!("The smallest group: a whole number from {min} to {max}.").into()
        }
        DraftFault::NoDay => "Choose a last day.".into(),
        DraftFault::PastDay => "The last day is past. Choose a later one.".into(),
    }
}

fn reason(reason: RefusalName) -> &'static str {
    match reason {
        RefusalName::Broken => {
            "It is not an anonymous report, or not a whole one. Ask for it again."
        }
        RefusalName::UnknownFormat => "It is from a newer version of this page. Reload this page.",
        RefusalName::OtherAssessment => {
            "It is on a questionnaire, or on a version of it, that is not part of this campaign."
        }
        RefusalName::OtherCampaign => "It was saved for another campaign, or under other rules.",
        RefusalName::Late => "It was saved after the campaign’s last day.",
        RefusalName::UnfittingAnswer => "It has an answer that the questionnaire doesn’t offer.",
        RefusalName::Rewritten => "It was changed after it was saved. Ask for it as it was.",
        RefusalName::Duplicate => "The same report has been added already.",
        RefusalName::Merged => "It has been merged already.",
    }
}
