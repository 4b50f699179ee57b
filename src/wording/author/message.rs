//! What the bench can say. The parameters are what each language needs to say it well.

/// A message of the bench at which a definition is checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AuthorMessage<'a> {
    /// Its heading, before there is a definition.
    BenchTitle,
    /// What it does.
    BenchLead,
    /// Label of the field for a file.
    ChooseFile,
    /// The same, once one was chosen.
    ChooseAnother,
    /// That a file can be dropped, too.
    DropNote,
    /// That the file stays on the device.
    StaysNote,
    /// Heading where there are so many problems.
    Problems(usize),
    /// What to do about problems.
    ProblemsLead,
    /// That only so many of them are listed.
    FirstOnly(usize),
    /// Label: where.
    Place,
    /// The whole file.
    WholeFile,
    /// Label: what was expected.
    Expected,
    /// Label: what was found.
    Found,
    /// Label: what to do.
    ToDo,
    /// That nothing is wrong with the definition of this name.
    Sound(&'a str),
    /// Label of the id and version.
    Id,
    /// Label of what is asked.
    Size,
    /// So many items on so many pages.
    Items(usize, usize),
    /// Label of the number of dimensions.
    Dimensions,
    /// Label of the number of levels.
    Levels,
    /// Label of the languages.
    Languages,
    /// Heading of what can't work as it is meant: how many.
    Faults(usize),
    /// Heading of what deserves a look: how many.
    Looks(usize),
    /// Nothing was found.
    NothingFound,
    /// Try the definition.
    Preview,
    /// What a preview keeps.
    PreviewNote,
    /// It can't be shown.
    NoPreview,
}
