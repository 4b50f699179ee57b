//! The words of merging anonymous reports in English.

use std::borrow::Cow;

use super::{DraftFault, MergingMessage, RefusalName};

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
        M::KeptRow(1, day) => return format!("1 report merged; open until {day}").into(),
        M::KeptRow(count, day) => return format!("{count} reports merged; open until {day}").into(),
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
        M::PrepareNote => "A campaign is the rules, fixed before anybody answers: which questionnaires, the smallest group that is shown, until when.",
        M::Prepare => "Prepare a campaign",
        M::DraftTitle => "A new campaign",
        M::DraftLead => "Nothing here can be changed once the campaign is made. That is what people rely on when they answer.",
        M::Faults => "Please look at this again",
        M::Fault(fault) => return self::fault(*fault),
        M::Name => "Name",
        M::NameHint => "What people will know it by, such as “Autumn 2026”.",
        M::Answered => "What is answered",
        M::Least => "Smallest group",
        M::LeastHint => "No number is shown about fewer people. 5 suits most; take more where people know each other well.",
        M::ByFunction => "Show functions beside each other",
        M::ByFunctionHint => "Only those from which enough reports come in.",
        M::Until => "Last day",
        M::UntilHint => "After it, no report can be saved for this campaign.",
        M::Make => "Make the campaign",
        M::ToStart => "All campaigns",
        M::RuleUntil(day) => return format!("Reports can be saved until {day}.").into(),
        M::Ended => "This day is past.",
        M::RuleLeast(least) => return format!("Numbers are shown only if they are about at least {least} people.").into(),
        M::RuleGroups(question) => return format!("Groups are formed by the answers to “{question}”").into(),
        M::RuleNoGroups => "No groups are formed.",
        M::InviteTitle => "Invite people",
        M::InviteNote => "Pass on the link, or the file. Whoever answers can then save an anonymous report from their own results and give it to you. Offer a way that doesn’t tell who it is from: a shared folder that everybody may write to, rather than e-mail.",
        M::InviteElement => "Whoever gets the file chooses it where they hand over. A page that shows a questionnaire can bring the campaign along in its attribute “campaign”:",
        M::LinkFor(title) => return format!("Link to “{title}”").into(),
        M::Attribute => "Value of the attribute",
        M::SaveCampaign => "Save the campaign’s file",
        M::TakeTitle => "Take reports in",
        M::TakeNote => "Choose files or a folder, or drop them anywhere on this page. A file may hold one report or many, one a line.",
        M::Files => "Files",
        M::Folder => "A folder",
        M::Reading(1, percent) => return format!("Reading 1 file: {percent}\u{a0}%").into(),
        M::Reading(files, percent) => return format!("Reading {files} files: {percent}\u{a0}%").into(),
        M::SoFar(taken, refused) => return format!("Counted so far: {taken}. Not counted: {refused}.").into(),
        M::CallOff => "Call off",
        M::TakenNone => "No new report was in it.",
        M::Taken(1) => "1 report was taken in.",
        M::Taken(count) => return format!("{count} reports were taken in.").into(),
        M::Refused(1) => "1 line was not counted",
        M::Refused(count) => return format!("{count} lines were not counted").into(),
        M::RefusedFile => "File",
        M::RefusedLine => "First line",
        M::RefusedLines => "Lines",
        M::RefusedReason => "Why, and what to do",
        M::Reason(reason) => self::reason(*reason),
        M::Beyond(1) => "1 more line is not listed.",
        M::Beyond(count) => return format!("{count} more lines are not listed.").into(),
        M::WaitingTitle => "Merge",
        M::WaitingNone => "No report waits to be merged.",
        M::Questionnaire => "Questionnaire",
        M::Waiting => "Waiting",
        M::MergedSoFar => "Merged",
        M::MergeNote(least) => return format!("Merge once all reports are in. People who are merged together stay together for good: a function from which fewer than {least} come in one merge is put together with others, and is not shown by itself. A merge can’t be taken back.").into(),
        M::TooFew(least) => return format!("It takes at least {least} reports of a questionnaire.").into(),
        M::TooMany(most) => return format!("This page merges up to {most} reports of a campaign, since it has to know each again. For more, see the documentation on scale.").into(),
        M::Merge(1) => "Merge 1 report",
        M::Merge(count) => return format!("Merge {count} reports").into(),
        M::ToOutcome => "See the results",
        M::ToGather => "Back to the reports",
        M::CountsTitle => "What remains",
        M::CountsNote => "Once merged, reports are not kept: only counts remain, and a mark by which a report is known again. Delete the reports then. Save the counts to go on from them elsewhere, or to give them to somebody who merges for others: they can be added up. They are for facilitators, not for publishing.",
        M::SaveCounts => "Save the counts",
        M::AddCounts => "Add somebody else’s counts",
        M::CountsKept => "The counts are kept on this device.",
        M::CountsNotKept => "Nothing is kept on this device. Save the counts before you leave.",
        M::Erase => "Erase this campaign from this device",
        M::AskErase(title) => return format!("Erase “{title}” and its counts from this device?").into(),
        M::Keep => "Keep it",
        M::Problems => "This can’t be used. What is wrong with it:",
        M::OtherVersion => "This campaign is on questionnaires, or on versions of them, that this page doesn’t have. Open it where it was made.",
        M::Merged(1) => "1 report is merged.",
        M::Merged(count) => return format!("{count} reports are merged.").into(),
        M::Overtaken => "This campaign was merged in another tab meanwhile. You now see what came of it. Please take your reports in again: those that are merged are known.",
        M::Joined(1) => "1 person has been added to the counts.",
        M::Joined(count) => return format!("{count} people have been added to the counts.").into(),
        M::TakeAgain => "Please take in again what was waiting: some of it may be in these counts.",
        M::Apart => "Somebody went on merging from the same counts on another device. Both can’t be added up, since people would count twice. Nothing was changed: decide which of the two goes on.",
        M::NothingNew => "All of it was there already.",
        M::OtherCampaign => "This belongs to another campaign.",
        M::NoCampaign => "Open a campaign first: these are numbers to compare one with.",
        M::CalledOff => "Called off. Nothing of these files was counted.",
        M::NotRead => "The files could not be read. Please try again; if it goes on, copy them to this device first.",
        M::NotKept => "The browser lets nothing be kept here. Save the counts before you leave.",
        M::NoRoom => "There is no room left to keep this on the device. Save the counts before you leave.",
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
        RefusalName::UnknownFormat => {
            "It is from a newer version of this page. Open this page anew."
        }
        RefusalName::OtherAssessment => {
            "It is on a questionnaire, or a version of one, that is not part of this campaign."
        }
        RefusalName::OtherCampaign => "It was saved for another campaign, or for other rules.",
        RefusalName::UnfittingAnswer => "It has an answer that nobody could give there.",
        RefusalName::Rewritten => {
            "Something has changed the file after it was saved. Ask for it as it was."
        }
        RefusalName::Duplicate => "The same report has been taken in already.",
        RefusalName::Merged => "It is merged already.",
    }
}
