//! The messages of the author's bench, each once; every number and word in it stands nowhere else.

use cx_maturity::wording::AuthorMessage;

/// All there are.
pub fn all() -> Vec<AuthorMessage<'static>> {
    use AuthorMessage as A;
    vec![
        A::BenchTitle,
        A::BenchLead,
        A::ChooseFile,
        A::ChooseAnother,
        A::DropNote,
        A::StaysNote,
        A::Problems(1),
        A::Problems(4001),
        A::ProblemsLead,
        A::FirstOnly(4007),
        A::Place,
        A::WholeFile,
        A::Expected,
        A::Found,
        A::ToDo,
        A::Sound("word4002"),
        A::Id,
        A::Size,
        A::Items(4003, 4004),
        A::Items(1, 1),
        A::Dimensions,
        A::Levels,
        A::Languages,
        A::Faults(4005),
        A::Looks(4006),
        A::NothingFound,
        A::Preview,
        A::PreviewNote,
        A::NoPreview,
    ]
}
