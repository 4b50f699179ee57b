//! The words of the plan in English (British spelling).

use std::borrow::Cow;

use super::PlanMessage;

#[allow(
    clippy::too_many_lines,
    reason = "one match over all messages: a list, not a procedure"
)]
pub(super) fn text(message: &PlanMessage) -> Cow<'static, str> {
    use PlanMessage as M;
    Cow::Borrowed(match message {
        M::PlanTitle => "Your plan",
        M::PlanLead => "An assessment is worth what it changes. Choose a few things, and do them.",
        M::NowTitle(most) => return format!("Now (at most {most})").into(),
        M::LaterTitle => "Later",
        M::Empty => "Nothing is in the plan yet. Choose from the proposals below, or add an action of your own.",
        M::NowFull => "There are enough actions under “Now”. Finish one, or leave one for later, to make room.",
        M::OwnLabel => "An action of your own",
        M::OwnAdd => "Add to the plan",
        M::Pick => "Add to the plan",
        M::Picked => "In the plan",
        M::Drop => "Remove",
        M::Raise => "Move up",
        M::Lower => "Move down",
        M::ToNow => "Do it now",
        M::ToLater => "Leave for later",
        M::Done => "Done",
        M::Owner => "Owner",
        M::NoOwner => "Nobody yet",
        M::Due => "Due date",
        M::ActionLeft(id) => return format!("An action from an earlier version ({id})").into(),
        M::Horizon(days) => return format!("Effect visible after {days} days").into(),
        M::Serves(what) => return format!("Helps with: {what}").into(),
        M::TargetsTitle => "Targets",
        M::TargetsNote => "The further a dimension is from its target, the higher its proposals stand. If you set none, the target is the next level, or the highest score where there is none.",
        M::TargetDefault(percent) => return format!("Next level ({percent})").into(),
        M::TargetWhole => "The highest score (100)",
        M::TargetLevel(name, percent) => return format!("{name} ({percent})").into(),
        M::TargetNumber => "A number of your choice",
        M::TargetNumberOf(name) => return format!("Target for {name}, 0 to 100").into(),
        M::TargetOf(name, score) => return format!("{name} (now {score})").into(),
        M::ProposalsTitle => "Proposals",
        M::ProposalsNone => "Nothing to propose here: every target is reached, or no action helps with what you have chosen.",
        M::FilterTitle => "What they should help with",
        M::FilterLens => "Leadership concern",
        M::FilterOutcome => "Customer outcome",
        M::FilterAny => "Any",
        M::StrengthenNote => "Strengthen weak points",
        M::ExceedNote => "Exceed expectations",
        M::More(1) => "Show one more",
        M::More(count) => return format!("Show {count} more").into(),
        M::WhyFirst => "Why it ranks here",
        M::WhyParts(gap, weight, reach, effort, priority) => return format!("Gap to the target {gap} × weight {weight} × reach {reach} ÷ effort {effort} = {priority}").into(),
        M::WhyParts2 => "Gap in points out of 100; weight of the dimension; reach and effort from 1 to 5. The figures are shown rounded; the result is worked out from the exact ones.",
        M::SinceTitle(day) => return format!("What has changed since {day}").into(),
        M::SinceTitleUndated => "What has changed since the previous report",
        M::SinceMethod => "The questions or the scoring have changed since then, so the figures may differ for that reason alone.",
        M::SinceChange(name, change) => return format!("{name}: {change}").into(),
        M::PlanCsv => "Download the plan (CSV table)",
        M::PlanCalendar => "Download the dates for your calendar (iCalendar)",
        M::PrintPlan => "Print the plan",
    })
}
