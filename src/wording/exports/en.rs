//! Tables, calendars and pictures in English (British spelling).

use super::Export;

pub(super) fn text(export: Export) -> &'static str {
    use Export as E;
    match export {
        E::Row => "Row",
        E::Id => "Id",
        E::Name => "Name",
        E::PartOf => "Part of",
        E::AlsoIn => "Also counts in",
        E::Answer => "Answer",
        E::OutOf => "Out of",
        E::Ratio => "Score from 0 to 1",
        E::LevelReached => "Level reached",
        E::Applicable => "Questions that apply",
        E::HighestPoints => "Highest points",

        E::RowOverall => "Overall score",
        E::RowDimension => "Dimension",
        E::RowPart => "Part of an index",
        E::RowTotal => "Index",
        E::RowItem => "Question",

        E::Count => "People",
        E::Share => "Share or mean, from 0 to 1",
        E::Low => "Interval from",
        E::High => "Interval to",

        E::RowReports => "Reports counted",
        E::RowAnswers => "Answer to a question",
        E::RowMean => "Mean score",
        E::RowFavourable => "Favourable score",
        E::RowCannotSee => "Can’t be seen from the role",
        E::RowArrivals => "Said of work received",
        E::RowArrivedWell => "Favourable about work received",

        E::Title => "Title",
        E::Description => "Description",
        E::Status => "Status",
        E::When => "When",
        E::Owner => "Owner",
        E::DueDate => "Due date",
        E::HorizonDays => "Days until the effect is visible",
        E::FirstStep => "First step",
        E::Measure => "Sign of success",
        E::Question => "Question to ask first",
        E::Caution => "Caution",
        E::Track => "Track",
        E::Lens => "Leadership concern",
        E::Outcome => "Customer outcome",
        E::Labels => "Labels",

        E::Open => "Open",
        E::Done => "Done",
        E::Now => "Now",
        E::Later => "Later",

        E::LevelsTitle => "Levels",
        E::Reached => "reached",
        E::ByScore => "by the score alone",
        E::OverTimeTitle => "Scores over time",
        E::MethodChanged => "The questions or the scoring changed",
    }
}
