//! Typed values out of a JSON tree, going on after a problem so that all are told at once.

use super::{Node, Place};
use crate::problem::{JsonKind, Problem, ProblemKind};

/// A value that can be decoded from a JSON tree.
pub trait Decode: Sized {
    /// Decodes it, or adds what is wrong to `problems`.
    fn decode(node: &Node, place: &Place, problems: &mut Vec<Problem>) -> Option<Self>;

    /// What a missing field stands for; `None` where it must not be missing.
    fn missing() -> Option<Self> {
        None
    }
}

/// How many problems of the form of one document are told: nobody reads more, and a hostile file
/// must not fill the memory, or a page, with them.
pub const MAX_TOLD: usize = 100;

/// Decodes a whole document.
///
/// # Errors
/// All that is wrong with its form, or the first [`MAX_TOLD`] of that.
pub fn decode<T: Decode>(node: &Node) -> Result<T, Vec<Problem>> {
    let mut problems = Vec::new();
    let value = T::decode(node, &Place::Root, &mut problems);
    problems.truncate(MAX_TOLD);
    value.filter(|_| problems.is_empty()).ok_or(problems)
}

/// One entry of a [`List`].
#[derive(Clone, Debug, PartialEq)]
pub enum Entry<T> {
    /// It could be decoded.
    Sound(T),
    /// It could not (the problem is told); its `id`, if it has one, so that references to it are
    /// not told as problems of their own.
    Broken(Option<String>),
}

impl<T> Entry<T> {
    /// The value, if it could be decoded.
    pub fn sound(self) -> Option<T> {
        match self {
            Self::Sound(value) => Some(value),
            Self::Broken(_) => None,
        }
    }
}

/// A list that keeps its positions where an entry could not be decoded.
#[derive(Clone, Debug, PartialEq)]
pub struct List<T>(pub Vec<Entry<T>>);

impl<T> Default for List<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> List<T> {
    /// The entries that could be decoded, with their positions.
    pub fn sound(&self) -> impl Iterator<Item = (usize, &T)> {
        self.0
            .iter()
            .enumerate()
            .filter_map(|(at, entry)| match entry {
                Entry::Sound(value) => Some((at, value)),
                Entry::Broken(_) => None,
            })
    }

    /// The ids of entries that could not be decoded.
    pub fn broken_ids(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|entry| match entry {
            Entry::Sound(_) => None,
            Entry::Broken(id) => id.as_deref(),
        })
    }

    /// Whether each entry could be decoded.
    pub fn all_sound(&self) -> bool {
        self.0.iter().all(|entry| matches!(entry, Entry::Sound(_)))
    }
}

/// An object whose keys are ids, in the order of the text; `None` where a value could not be decoded.
#[derive(Clone, Debug, PartialEq)]
pub struct Table<T>(pub Vec<(String, Option<T>)>);

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Table<T> {
    /// The value under this key: `None` if the key is absent, `Some(None)` if its value is broken.
    pub fn get(&self, key: &str) -> Option<Option<&T>> {
        let found = self.0.iter().find(|(name, _)| name == key);
        found.map(|(_, value)| value.as_ref())
    }
}

/// The fields of an object, each of which must be known.
pub fn fields<'a>(
    node: &'a Node,
    known: &[&str],
    place: &Place,
    problems: &mut Vec<Problem>,
) -> Option<&'a [(String, Node)]> {
    let Node::Object(fields) = node else {
        wrong_kind(node, &[JsonKind::Object], place, problems);
        return None;
    };
    let unknown = fields
        .iter()
        .filter(|(field, _)| !known.contains(&field.as_str()));
    for (field, _) in unknown.take(MAX_TOLD) {
        let kind = ProblemKind::UnknownField {
            field: field.clone(),
            accepted: known.iter().map(|&name| name.to_owned()).collect(),
        };
        problems.push(Problem::new(place.key(field).pointer(), kind));
    }
    Some(fields)
}

/// One field of an object.
pub fn field<T: Decode>(
    fields: &[(String, Node)],
    key: &str,
    place: &Place,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    if let Some((_, node)) = fields.iter().find(|(name, _)| name == key) {
        return T::decode(node, &place.key(key), problems);
    }
    let missing = T::missing();
    if missing.is_none() {
        let field = key.to_owned();
        problems.push(Problem::new(
            place.pointer(),
            ProblemKind::MissingField { field },
        ));
    }
    missing
}

/// One of a closed list of texts.
pub fn one_of<T: Copy>(
    accepted: &[(&str, T)],
    node: &Node,
    place: &Place,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    let value = String::decode(node, place, problems)?;
    let found = accepted.iter().find(|(name, _)| *name == value);
    if found.is_none() {
        let accepted = accepted
            .iter()
            .map(|(name, _)| (*name).to_owned())
            .collect();
        let kind = ProblemKind::UnknownValue { value, accepted };
        problems.push(Problem::new(place.pointer(), kind));
    }
    found.map(|(_, value)| *value)
}

fn wrong_kind(node: &Node, accepted: &[JsonKind], place: &Place, problems: &mut Vec<Problem>) {
    let kind = ProblemKind::WrongKind {
        accepted: accepted.to_vec(),
        found: node.kind(),
    };
    problems.push(Problem::new(place.pointer(), kind));
}

impl Decode for String {
    fn decode(node: &Node, place: &Place, problems: &mut Vec<Problem>) -> Option<Self> {
        if let Node::Text(text) = node {
            return Some(text.clone());
        }
        wrong_kind(node, &[JsonKind::Text], place, problems);
        None
    }
}

impl Decode for bool {
    fn decode(node: &Node, place: &Place, problems: &mut Vec<Problem>) -> Option<Self> {
        if let Node::Boolean(value) = node {
            return Some(*value);
        }
        wrong_kind(node, &[JsonKind::Boolean], place, problems);
        None
    }
}

impl Decode for u32 {
    fn decode(node: &Node, place: &Place, problems: &mut Vec<Problem>) -> Option<Self> {
        let (number, found) = match node {
            Node::Integer(number) => (Self::try_from(*number).ok(), number.to_string()),
            Node::Negative(number) => (None, number.to_string()),
            _ => {
                wrong_kind(node, &[JsonKind::Integer], place, problems);
                return None;
            }
        };
        if number.is_none() {
            let (min, max) = (0, Self::MAX);
            let kind = ProblemKind::OutOfRange { min, max, found };
            problems.push(Problem::new(place.pointer(), kind));
        }
        number
    }
}

impl Decode for u64 {
    fn decode(node: &Node, place: &Place, problems: &mut Vec<Problem>) -> Option<Self> {
        match node {
            Node::Integer(number) => Some(*number),
            // What is below 0, or no whole number, is told as it is of a smaller number.
            other => u32::decode(other, place, problems).map(Self::from),
        }
    }
}

/// A field that may be missing. If it stands but can't be decoded, the problem is told and the
/// rest goes on without it.
impl<T: Decode> Decode for Option<T> {
    fn decode(node: &Node, place: &Place, problems: &mut Vec<Problem>) -> Option<Self> {
        Some(T::decode(node, place, problems))
    }

    fn missing() -> Option<Self> {
        Some(None)
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(node: &Node, place: &Place, problems: &mut Vec<Problem>) -> Option<Self> {
        T::decode(node, place, problems).map(Self::new)
    }
}

impl<T: Decode> Decode for List<T> {
    fn decode(node: &Node, place: &Place, problems: &mut Vec<Problem>) -> Option<Self> {
        let Node::List(list) = node else {
            wrong_kind(node, &[JsonKind::List], place, problems);
            return None;
        };
        let decoded = list.iter().enumerate().map(|(at, node)| {
            T::decode(node, &place.entry(at), problems).map_or_else(
                || match node.get("id") {
                    Some(Node::Text(id)) => Entry::Broken(Some(id.clone())),
                    _ => Entry::Broken(None),
                },
                Entry::Sound,
            )
        });
        Some(Self(decoded.collect()))
    }
}

impl<T: Decode> Decode for Table<T> {
    fn decode(node: &Node, place: &Place, problems: &mut Vec<Problem>) -> Option<Self> {
        let Node::Object(fields) = node else {
            wrong_kind(node, &[JsonKind::Object], place, problems);
            return None;
        };
        let decoded = fields.iter().map(|(key, node)| {
            let value = T::decode(node, &place.key(key), problems);
            (key.clone(), value)
        });
        Some(Self(decoded.collect()))
    }
}
