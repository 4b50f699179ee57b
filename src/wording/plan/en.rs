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
        M::PlanLead => "An assessment is worth what it changes. Pick little, and do it.",
        M::NowTitle(most) => return format!("Now (at most {most})").into(),
        M::LaterTitle => "Later",
        M::Empty => "Nothing is in the plan yet. Pick from the proposals below, or add an action of your own.",
        M::NowFull => "There are enough under “now”. Finish one, or leave one for later, to make room.",
        M::OwnLabel => "An action of your own",
        M::OwnAdd => "Add to the plan",
        M::Pick => "Add to the plan",
        M::Picked => "In the plan",
        M::Drop => "Drop",
        M::Raise => "Move up",
        M::Lower => "Move down",
        M::ToNow => "Do it now",
        M::ToLater => "Leave for later",
        M::Done => "Done",
        M::Owner => "Owner",
        M::NoOwner => "Nobody yet",
        M::Due => "To be done by",
        M::ActionLeft(id) => return format!("An action of an earlier version ({id})").into(),
        M::Horizon(days) => return format!("Shows after {days} days").into(),
        M::Serves(what) => return format!("Serves: {what}").into(),
        M::TargetsTitle => "Targets",
        M::TargetsNote => "Proposals are ordered by how far each dimension is from its target. Without one of your own, it is the next level.",
        M::TargetDefault(percent) => return format!("Next level ({percent})").into(),
        M::TargetLevel(name, percent) => return format!("{name} ({percent})").into(),
        M::TargetNumber => "A number of your own",
        M::TargetNumberOf(name) => return format!("Target for {name}, 0 to 100").into(),
        M::TargetOf(name, score) => return format!("{name} (now {score})").into(),
        M::ProposalsTitle => "Proposals",
        M::ProposalsNone => "Nothing to propose here: every target is reached, or no action serves what you have chosen.",
        M::FilterTitle => "What it should serve",
        M::FilterLens => "Concern",
        M::FilterOutcome => "Outcome",
        M::FilterAny => "Any",
        M::StrengthenNote => "Strengthen the weakest",
        M::ExceedNote => "Exceed expectations",
        M::More(1) => "Show one more",
        M::More(count) => return format!("Show {count} more").into(),
        M::WhyFirst => "Why this first",
        M::WhyParts(gap, weight, reach, effort, priority) => return format!("Gap to the target {gap} × weight {weight} × reach {reach} ÷ effort {effort} = {priority}").into(),
        M::WhyParts2 => "Gap in points out of 100; weight of the dimension; reach and effort from 1 to 5. Parts are shown rounded, the result is worked out from exact ones.",
        M::SinceTitle(day) => return format!("Since {day}").into(),
        M::SinceTitleUndated => "Since the run before",
        M::SinceMethod => "The questions or the scoring have changed since then, so the figures may differ for that reason alone.",
        M::SinceChange(name, change) => return format!("{name}: {change}").into(),
        M::PlanCsv => "Plan as a table (CSV)",
        M::PlanCalendar => "Dates for your calendar (iCalendar)",
        M::PrintPlan => "Print the plan",
    })
}
