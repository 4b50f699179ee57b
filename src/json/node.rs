//! The JSON tree: what `serde_json` reads, kept so that nothing passes in silence.

use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::{Serialize, Serializer};

use super::Place;
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
    /// Any other number. Its value is not kept: it only ever stands where a whole one should.
    Fraction,
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
        let found = text.len();
        if found > limit {
            return Err(Problem::new("", ProblemKind::TooLarge { limit, found }));
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let refusal = RefCell::new(None);
        let seed = Seed {
            depth: 0,
            place: Place::Root,
            refusal: &refusal,
        };
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let read = seed
            .deserialize(&mut deserializer)
            .and_then(|node| deserializer.end().map(|()| node));
        read.map_err(|error| {
            refusal.take().unwrap_or_else(|| {
                let (line, column) = (error.line(), error.column());
                Problem::new("", ProblemKind::Syntax { line, column })
            })
        })
    }

    /// Its JSON kind.
    pub fn kind(&self) -> JsonKind {
        match self {
            Self::Null => JsonKind::Null,
            Self::Boolean(_) => JsonKind::Boolean,
            Self::Integer(_) | Self::Negative(_) => JsonKind::Integer,
            Self::Fraction => JsonKind::Fraction,
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

/// Reads one value, knowing how deep and where it stands. What is refused is put into `refusal`,
/// since serde's own error can carry only words.
struct Seed<'a> {
    depth: usize,
    place: Place<'a>,
    refusal: &'a RefCell<Option<Problem>>,
}

impl Seed<'_> {
    fn refuse<E: Error>(&self, place: &Place, kind: ProblemKind) -> E {
        self.refusal
            .replace(Some(Problem::new(place.pointer(), kind)));
        E::custom("")
    }

    fn within<'b, E: Error>(&'b self, place: Place<'b>) -> Result<Seed<'b>, E> {
        if self.depth == MAX_DEPTH {
            let limit = MAX_DEPTH;
            return Err(self.refuse(&Place::Root, ProblemKind::TooDeep { limit }));
        }
        Ok(Seed {
            depth: self.depth + 1,
            place,
            refusal: self.refusal,
        })
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Node;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Boolean(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Node, E> {
        Ok(Node::Integer(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Negative(value))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Node, E> {
        Ok(Node::Fraction)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Node, E> {
        Ok(Node::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        loop {
            let place = self.place.entry(list.len());
            match entries.next_element_seed(self.within(place)?)? {
                Some(node) => list.push(node),
                None => return Ok(Node::List(list)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        let mut fields: Vec<(String, Node)> = Vec::new();
        // A set beside the list: a file with a million keys must not take their square.
        let mut seen = std::collections::BTreeSet::new();
        while let Some(key) = entries.next_key::<String>()? {
            let place = self.place.key(&key);
            if !seen.insert(key.clone()) {
                let key = key.clone();
                return Err(self.refuse(&place, ProblemKind::DuplicateKey { key }));
            }
            let node = entries.next_value_seed(self.within(place)?)?;
            fields.push((key, node));
        }
        Ok(Node::Object(fields))
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null | Self::Fraction => serializer.serialize_unit(),
            Self::Boolean(value) => serializer.serialize_bool(*value),
            Self::Integer(value) => serializer.serialize_u64(*value),
            Self::Negative(value) => serializer.serialize_i64(*value),
            Self::Text(value) => serializer.serialize_str(value),
            Self::List(list) => serializer.collect_seq(list),
            Self::Object(fields) => serializer.collect_map(fields.iter().map(|(k, v)| (k, v))),
        }
    }
}
