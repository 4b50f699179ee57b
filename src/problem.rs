//! What is wrong with a document, as a value: where, what was expected, what was found.
//!
//! Owns the kinds of problem that a definition or a document can have. Refuses to put them into
//! words: that is `wording`'s, in the reader's language.

/// One thing that is wrong with a document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// JSON pointer (RFC 6901) to the place; empty for the whole document.
    pub place: String,
    /// What is wrong there.
    pub kind: ProblemKind,
}

impl Problem {
    /// A problem of this kind at this place.
    pub fn new(place: impl Into<String>, kind: ProblemKind) -> Self {
        Self {
            place: place.into(),
            kind,
        }
    }
}

/// The JSON kinds a value can be of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum JsonKind {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean,
    /// A whole number.
    Integer,
    /// A number with a fraction or an exponent.
    Fraction,
    /// A text in quotes.
    Text,
    /// `[…]`
    List,
    /// `{…}`
    Object,
}

/// What an id that leads nowhere was meant to name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Noun {
    /// A response scale.
    Scale,
    /// An item.
    Item,
    /// A response option.
    Option,
    /// A dimension or a part of an index.
    Dimension,
    /// An index.
    Index,
    /// A level.
    Level,
    /// A page.
    Page,
    /// An action.
    Action,
}

/// The kinds of problem. Each tells by its fields what was expected and what was found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProblemKind {
    /// The text is not JSON; line and column count from 1.
    Syntax {
        /// Line of the first character that does not fit.
        line: usize,
        /// Column of it.
        column: usize,
    },
    /// The text has more bytes than are read. (How many more is not known: no more are read.)
    TooLarge {
        /// The most bytes that are read.
        limit: usize,
    },
    /// Lists and objects stand deeper in one another than is read.
    TooDeep {
        /// The deepest nesting that is read.
        limit: usize,
    },
    /// The checksum is not the one of these bytes.
    Damaged,
    /// An object has the same key twice.
    DuplicateKey {
        /// The key.
        key: String,
    },
    /// A value of another JSON kind than expected.
    WrongKind {
        /// What would do.
        accepted: Vec<JsonKind>,
        /// What stands there.
        found: JsonKind,
    },
    /// An object lacks a field.
    MissingField {
        /// The field.
        field: String,
    },
    /// An object has a field that nothing reads.
    UnknownField {
        /// The field.
        field: String,
        /// The fields it may have.
        accepted: Vec<String>,
    },
    /// A text that is none of a closed list.
    UnknownValue {
        /// The text.
        value: String,
        /// The texts it may be.
        accepted: Vec<String>,
    },
    /// Exactly one of several fields was expected.
    NotExactlyOne {
        /// The fields of which one must stand.
        of: Vec<String>,
        /// How many stand.
        found: usize,
    },
    /// A number outside its range.
    OutOfRange {
        /// Lowest allowed.
        min: u32,
        /// Highest allowed.
        max: u32,
        /// What stands there.
        found: String,
    },
    /// An id that is not of the form of an id.
    NotAnId {
        /// The text.
        found: String,
    },
    /// A version that is not `number.number.number`.
    NotAVersion {
        /// The text.
        found: String,
    },
    /// A text that is no day of the calendar, written year-month-day.
    NotADay {
        /// The text.
        found: String,
    },
    /// A text that is no month of a year, written year-month.
    NotAMonth {
        /// The text.
        found: String,
    },
    /// An answer to an item that this version of the assessment does not ask.
    NotAsked {
        /// The item.
        item: String,
    },
    /// The same id twice where ids must differ.
    DuplicateId {
        /// The id.
        id: String,
    },
    /// An id that names nothing.
    UnknownReference {
        /// What it was meant to name.
        noun: Noun,
        /// The id.
        id: String,
        /// The nearest id there is.
        nearest: Option<String>,
    },
    /// A condition on an item that is not asked before.
    NotEarlier {
        /// The item of the condition.
        item: String,
    },
    /// An item that stands on no page, or on several.
    NotOnOnePage {
        /// The item.
        item: String,
        /// On how many pages it stands.
        pages: usize,
    },
    /// An item that no dimension counts.
    NotCounted {
        /// The item.
        item: String,
    },
    /// An item that describes and is never scored, but is a member of a dimension.
    FacetCounted {
        /// The item.
        item: String,
    },
    /// An item that another one is about, though it asks for no source.
    NotASource {
        /// The item.
        item: String,
    },
    /// Levels, though the result is one that shows none.
    LevelsUnshown,
    /// A dimension that contains itself.
    Circular {
        /// The dimension.
        dimension: String,
    },
    /// A cut score that is not above the one of the level below.
    CutsOutOfOrder,
    /// Points so equal that no answer differs from another.
    NoSpread,
    /// A list with fewer entries than needed.
    TooFew {
        /// The fewest allowed.
        min: usize,
        /// How many there are.
        found: usize,
    },
    /// A list with more entries than are read.
    TooMany {
        /// The most allowed.
        max: usize,
        /// How many there are.
        found: usize,
    },
    /// A text that is empty or only blanks.
    EmptyText,
    /// A text longer than is read.
    LongText {
        /// The most characters allowed.
        max: usize,
        /// How many there are.
        found: usize,
    },
    /// A text for something that the definition does not have.
    UnusedText {
        /// Its key.
        key: String,
    },
    /// A text that is missing for something that the definition has.
    MissingText {
        /// Its key.
        key: String,
    },
    /// Texts that are not those which the definition names (their hash differs).
    OtherTexts,
    /// A format this program does not read.
    UnknownFormat {
        /// The newest format that is read.
        newest: u32,
        /// What stands there.
        found: u32,
    },
    /// A report on another assessment than the one at hand.
    OtherAssessment {
        /// The assessment at hand.
        expected: String,
        /// The one the report is on.
        found: String,
    },
    /// A level that a gate of the same or a higher level needs.
    GateAbove {
        /// The level named.
        level: String,
    },
    /// The file is not UTF-8 text.
    NotText,
}
