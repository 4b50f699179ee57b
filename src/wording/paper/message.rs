//! What only paper says. What the widget says too is a `Message`, and is worded there.

/// A text of an assessment on paper, or of what leads to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperMessage<'a> {
    // Around it.
    /// Scripts are off: what can be read and printed instead; a list follows.
    WithoutScript,
    /// Title of the document, from the assessment's.
    DocumentTitle(&'a str),
    /// The way to the program.
    OnScreen,
    /// How it is printed.
    HowToPrint,

    // Before the questions.
    /// Where the day is filled in.
    Day,
    /// One answer for each question.
    Tick,
    /// Some questions are asked in some cases only.
    Skip,

    // At a question, or at the head of a page.
    /// The condition under which it is asked, from its words.
    OnlyIf(&'a str),
    /// It is asked if all of these hold; a list follows.
    OnlyIfAll,
    /// It is asked if one of these holds; a list follows.
    OnlyIfAny,
    /// Within such a list: all of these.
    All,
    /// Within such a list: one of these.
    Any,
    /// One of these answers was given to the question of this number.
    Chose(usize, &'a [&'a str]),
    /// An answer other than these was given to the question of this number.
    ChoseOther(usize, &'a [&'a str]),
    /// None of these answers was given to the question of this number.
    DidNotChoose(usize, &'a [&'a str]),
    /// What was chosen at the questions of these numbers is not to be chosen again.
    Differs(&'a [usize]),
    /// It may stay without an answer.
    Optional,
    /// It is never scored.
    NotScored,

    // After the questions.
    /// Title of what happens next.
    NextTitle,
    /// Nothing is worked out on paper; where it is.
    NextScore,
    /// Whose the sheets are.
    NextYours,
}
