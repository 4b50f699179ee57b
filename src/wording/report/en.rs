//! The report in English (British spelling).

use std::borrow::Cow;

use super::ReportMessage;

#[allow(
    clippy::too_many_lines,
    reason = "one match over all messages: a list, not a procedure"
)]
pub(super) fn text(message: &ReportMessage) -> Cow<'static, str> {
    use ReportMessage as M;
    Cow::Borrowed(match message {
        M::ReportTitle => "Your report",
        M::NotEnoughOverall => {
            "There are not enough answers yet for an overall result. What can be said is shown below."
        }
        M::NotEnough => "Not enough answers",
        M::LevelReached(level, levels, name) => {
            return format!("Level {level}\u{a0}of\u{a0}{levels}: {name}").into();
        }
        M::LevelByScore(name) => {
            return format!(
                "By the score alone it would be {name}. An organisation is as strong as its weakest \
                 link, so each level also has minimums of its own."
            )
            .into();
        }
        M::ObstaclesTitle(level) => return format!("What is missing for {level}").into(),
        M::ObstacleScore(needed, has) => {
            return format!("An overall score of at least {needed} out of 100. It is {has} now.")
                .into();
        }
        M::ObstacleScorePoints(needed) => {
            return format!("An overall score of at least {needed} points.").into();
        }
        M::ObstacleDimension(name, needed, has, out_of) => {
            return format!("{name}: at least {needed} out of {out_of}. It is {has} now.").into();
        }
        M::ObstacleDimensionLevel(name, level) => {
            return format!("{name}: at least the level {level}.").into();
        }
        M::ObstacleDimensionUnknown(name) => {
            return format!("{name}: there are not enough answers to tell.").into();
        }
        M::ObstacleNeeded(needed) => return format!("It takes at least: “{needed}”").into(),
        M::ObstacleGiven(given) => return format!("Your answer: “{given}”").into(),
        M::LevelMayBeHigher => {
            "It may be higher. The next level can’t be confirmed, because some of what it takes has no scored answer."
        }
        M::TopLevel => "This is the highest level. Keeping it is work of its own.",
        M::ScoresTitle => "Scores",
        M::OverallScore => "Overall score",
        M::ScoreOf(score, out_of) => return format!("{score} out of {out_of}").into(),
        M::ScoresNote => {
            "The same answers, seen from different sides. A score shows where you stand today. It \
             isn’t a mark."
        }
        M::ChartTitle => "The dimensions at a glance",
        M::ChartSentence(scores) => return format!("Out of 100: {scores}.").into(),
        M::Dimension => "Dimension",
        M::Score => "Score",
        M::Level => "Level by score",
        M::Answered => "Answered",
        M::CountOf(count, of) => return format!("{count} of {of}").into(),
        M::Strongest => "Strongest",
        M::Weakest => "Weakest",
        M::AllEqual => "All dimensions have the same score.",
        M::CoverageTitle => "What the report rests on",
        M::Coverage(answered, applicable) => {
            return format!(
                "{answered} of the {applicable} questions that apply have a scored answer."
            )
            .into();
        }
        M::CoverageCannotSee(1) => "One can’t be seen from your role.",
        M::CoverageCannotSee(count) => {
            return format!("{count} can’t be seen from your role.").into();
        }
        M::CoverageDoesNotApply(1) => "One doesn’t apply.",
        M::CoverageDoesNotApply(count) => return format!("{count} don’t apply.").into(),
        M::UnseenNote => {
            "What can’t be seen from your role is a finding too. It may show where departments work \
             out of each other’s sight:"
        }
        M::WhyTitle => "Why this score",
        M::WhyRules => {
            "Each answer is worth points, and its share of the highest points counts. A dimension is \
             the weighted mean of its answers, and the overall score the mean of the dimensions. What \
             you can’t see or what doesn’t apply is left out, never counted as zero. Numbers are \
             rounded once, when they are shown."
        }
        M::WhyRulesParts => {
            "Each answer is worth points, and its share of the highest points counts. A dimension is \
             the weighted mean of its answers. What you can’t see or what doesn’t apply is left out, \
             never counted as zero. Numbers are rounded once, when they are shown."
        }
        M::WhyDimension(scored, applicable) => {
            return format!("{scored} of {applicable} that apply have a score.").into();
        }
        M::WhyMean(score, out_of) => {
            return format!("Weighted mean: {score} out of {out_of}.").into();
        }
        M::WhySum(score, out_of) => return format!("Sum: {score} out of {out_of}.").into(),
        M::WhyNotEnough => "Too few answers for a score.",
        M::Item => "Question",
        M::Answer => "Your answer",
        M::Points => "Points",
        M::Weight => "Weight",
        M::KeepTitle => "Keep it",
        M::KeepNote => {
            "Browsers may clear what they have saved. The file stays. Load it here again to go on."
        }
        M::ReviewAnswers => "See or change your answers",
        M::TabsLabel => "Report, plan, progress",
        M::TabReport => "Report",
        M::TabPlan => "Plan",
        M::TabProgress => "Progress",
        M::DetailTitle => "How much to show",
        M::DetailSentence => "One sentence",
        M::DetailPage => "One page",
        M::DetailFull => "Everything",
        M::SentenceLevel(level, levels, name, strong, weak) => return format!("Your organisation is at level {level} of {levels}, {name}: it is strongest in “{strong}” and furthest behind in “{weak}”.").into(),
        M::SentenceLevelEven(level, levels, name) => return format!("Your organisation is at level {level} of {levels}, {name}, and no dimension stands out.").into(),
        M::SentenceScore(score, out_of) => return format!("The overall score is {score} out of {out_of}.").into(),
        M::SentenceProfile(strong, weak) => return format!("You can build most on “{strong}”. Support would help you most with “{weak}”.").into(),
        M::SentenceEven => "No part stands out from the others.",
        M::SentenceScreening(strong, weak) => return format!("At first sight, “{strong}” is strongest. Look closer at “{weak}” first.").into(),
        M::ScreeningNote => "This is a first look. It shows where to look closer. It doesn’t show how mature you are: that takes the full assessment.",
        M::GoOn => "Go on to the full assessment",
        M::GoOnNote => "The answers you gave here are carried over.",
        M::ProfileNote => "The profile describes the conditions you work in, not how well you do your job. It is yours: nobody sees it unless you show it.",
        M::BuildOn => "What you can build on",
        M::Support => "Where support would help most",
        M::LookCloser => "Look closer here first",
        M::WeekTitle(1) => "One thing for this week",
        M::WeekTitle(count) => return format!("{count} things for this week").into(),
        M::WeekNote => "Take up what suits you. None of it needs anyone’s permission.",
        M::FirstStep => "First step",
        M::Measure => "Sign of success",
        M::AskFirst => "Question to ask first",
        M::Beware => "Caution",
        M::WayTitle(level) => return format!("The shortest way to {level}").into(),
        M::WayIntro(1) => "With this one answer improved, the next level would be reached.",
        M::WayIntro(count) => return format!("With these {count} answers improved, the next level would be reached.").into(),
        M::WaySmallest => "Nothing less would be enough.",
        M::WayUnproved => "A little less might be enough.",
        M::WayFrom(text) => return format!("Now: “{text}”").into(),
        M::WayFromNone => "Now: no scored answer",
        M::WayTo(text) => return format!("Then: “{text}”").into(),
        M::WayPlan => "Go to the plan",
        M::LeaderTitle => "In one leader’s terms",
        M::LeaderNote => "The same findings, told by what they mean for that leader’s own goals.",
        M::LeaderLabel => "Leader",
        M::LeaderNobody => "Nobody in particular",
        M::LeaderMarketing => "Head of marketing",
        M::LeaderOperations => "Head of operations",
        M::LeaderFinance => "Head of finance",
        M::LeaderHr => "Head of human resources",
        M::LeaderBehind(name, score, target) => return format!("{name} (at {score}, target {target})").into(),
        M::LeaderAhead(name, score) => return format!("{name} (at {score})").into(),
        M::SpreadTitle => "How the answers are spread",
        M::SpreadNote => "For each dimension: how many answers are worth 0, 1 or more points, and how many questions have no scored answer.",
        M::SpreadPoints(1) => "1 point",
        M::SpreadPoints(points) => return format!("{points} points").into(),
        M::SpreadUnseen => "Can’t be seen",
        M::SpreadOff => "Doesn’t apply",
        M::SpreadOpen => "No answer",
        M::AskReplace(here, there) => {
            return format!(
                "The file holds {there} answers. Replace the {here} given here, and any plan, by what is in the file?"
            )
            .into();
        }
        M::YesReplace => "Yes, replace",
        M::AskAgain => {
            "Start a new assessment? Your present answers will leave the questionnaire. If you have neither kept nor downloaded this report, they are lost."
        }
        M::YesAgain => "Yes, start a new one",
        M::TakeTitle => "Print and download",
        M::PrintPage => "Print one page",
        M::PrintFull => "Print everything",
        M::ScoresCsv => "Download the scores (CSV table)",
        M::ChartSvg => "Download the dimensions (SVG drawing)",
        M::ChartPng => "Download the dimensions (PNG picture)",
        M::LadderSvg => "Download the levels (SVG drawing)",
        M::LadderPng => "Download the levels (PNG picture)",
        M::LineSvg => "Download the line over time (SVG drawing)",
        M::LinePng => "Download the line over time (PNG picture)",
    })
}
