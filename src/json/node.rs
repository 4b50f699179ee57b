//! The JSON tree: what a text holds, kept so that nothing passes in silence.

use super::read::read;
use crate::problem::{JsonKind, Problem, ProblemKind};

/// How deep lists and objects may stand in one another.
pub const MAX_DEPTH: usize = 32;

/// A JSON value. Objects keep the order of the text and have no key twice.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A whole number from 0.
    Integer(u64),
    /// A whole number below 0.
    Negative(i64),
    /// Any other number, as it is written: it only ever stands where a whole one should, or in
    /// what is handed on unread.
    Fraction(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// An object: keys and values in the order of the text.
    Object(Vec<(String, Node)>),
}

impl Node {
    /// Reads a text of at most `limit` bytes; a byte order mark before it is passed over.
    ///
    /// # Errors
    /// The first thing that keeps the text from being read at all.
    pub fn read(text: &str, limit: usize) -> Result<Self, Problem> {
        within(text.as_bytes(), limit)?;
        read(text.strip_prefix('\u{feff}').unwrap_or(text))
    }

    /// Its JSON kind.
    pub fn kind(&self) -> JsonKind {
        match self {
            Self::Null => JsonKind::Null,
            Self::Boolean(_) => JsonKind::Boolean,
            Self::Integer(_) | Self::Negative(_) => JsonKind::Integer,
            Self::Fraction(_) => JsonKind::Fraction,
            Self::Text(_) => JsonKind::Text,
            Self::List(_) => JsonKind::List,
            Self::Object(_) => JsonKind::Object,
        }
    }

    /// The value under a key of an object.
    pub fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Object(fields) => fields.iter().find(|(name, _)| name == key).map(|(_, v)| v),
            _ => None,
        }
    }
}

/// The text that a file of at most `limit` bytes holds.
///
/// # Errors
/// It is larger, or no UTF-8.
pub fn text(bytes: &[u8], limit: usize) -> Result<&str, Problem> {
    // The size first: of a file that is too large only a part is here, and it may end within a
    // character.
    within(bytes, limit)?;
    str::from_utf8(bytes).map_err(|_| Problem::new("", ProblemKind::NotText))
}

fn within(bytes: &[u8], limit: usize) -> Result<(), Problem> {
    if bytes.len() > limit {
        return Err(Problem::new("", ProblemKind::TooLarge { limit }));
    }
    Ok(())
}
