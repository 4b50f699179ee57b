//! The messages of the plan, each once; every number and word in it stands nowhere else.

use cx_maturity::wording::PlanMessage;

/// All there are.
#[allow(clippy::too_many_lines, reason = "a list of all there are")]
pub fn all() -> Vec<PlanMessage<'static>> {
    use PlanMessage as P;
    vec![
        P::PlanTitle,
        P::PlanLead,
        P::NowTitle(2058),
        P::LaterTitle,
        P::Empty,
        P::NowFull,
        P::OwnLabel,
        P::OwnAdd,
        P::Pick,
        P::Picked,
        P::Drop,
        P::Raise,
        P::Lower,
        P::ToNow,
        P::ToLater,
        P::Done,
        P::Owner,
        P::NoOwner,
        P::Due,
        P::ActionLeft("word2059"),
        P::Horizon(2060),
        P::Serves("word2061"),
        P::TargetsTitle,
        P::TargetsNote,
        P::TargetDefault(2062),
        P::TargetLevel("word2063", 2064),
        P::TargetNumber,
        P::TargetNumberOf("word2065"),
        P::TargetOf("word2066", 2067),
        P::ProposalsTitle,
        P::ProposalsNone,
        P::FilterTitle,
        P::FilterLens,
        P::FilterOutcome,
        P::FilterAny,
        P::StrengthenNote,
        P::ExceedNote,
        P::More(2068),
        P::WhyFirst,
        P::WhyParts(2069, 2070, 2071, 2072, 2073),
        P::WhyParts2,
        P::SinceTitle("word2074"),
        P::SinceTitleUndated,
        P::SinceMethod,
        P::SinceChange("word2075", "word2076"),
        P::PlanCsv,
        P::PlanCalendar,
        P::PrintPlan,
    ]
}
