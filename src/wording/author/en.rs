//! The words of the bench in English: short ones, for people who write files.

use std::borrow::Cow;

use super::AuthorMessage;

pub(super) fn text(message: &AuthorMessage) -> Cow<'static, str> {
    use AuthorMessage as M;
    Cow::Borrowed(match message {
        M::BenchTitle => "Check a definition",
        M::BenchLead => {
            "See whether your definition of an assessment works: every problem with its place, \
             what deserves a look, and a preview."
        }
        M::ChooseFile => "A definition (JSON file)",
        M::ChooseAnother => "Check another file",
        M::DropNote => "You can also drop the file anywhere here.",
        M::StaysNote => "The file stays on this device.",
        M::Problems(1) => "There is one problem",
        M::Problems(count) => return format!("There are {count} problems").into(),
        M::ProblemsLead => "Put right what is listed here, save, and choose the file again.",
        M::FirstOnly(count) => return format!("These are the first {count} of them.").into(),
        M::Place => "Where",
        M::WholeFile => "The whole file",
        M::Expected => "Expected",
        M::Found => "Found",
        M::ToDo => "What to do",
        M::Sound(title) => return format!("“{title}” can be used").into(),
        M::Id => "Id and version",
        M::Size => "Size",
        M::Items(items, pages) => {
            let items = counted(*items, "item", "items");
            let pages = counted(*pages, "page", "pages");
            return format!("{items} on {pages}").into();
        }
        M::Dimensions => "Dimensions",
        M::Levels => "Levels",
        M::Languages => "Languages",
        M::Faults(count) => return format!("Can’t work as meant ({count})").into(),
        M::Looks(count) => return format!("Worth a look ({count})").into(),
        M::NothingFound => "Nothing else to say about it.",
        M::Preview => "Preview",
        M::PreviewNote => "In the preview, nothing is kept on this device.",
        M::NoPreview => "The preview can’t be opened. Check the connection and try again.",
    })
}

fn counted(count: usize, one: &str, many: &str) -> String {
    match count {
        1 => format!("1 {one}"),
        _ => format!("{count} {many}"),
    }
}
