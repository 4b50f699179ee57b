//! What may be missing or broken in a document without a word against the rest of it.

use super::{Decode, MAX_TOLD, Node, Place};
use crate::problem::Problem;

/// A value, or `null` where there is none.
#[derive(Clone, Debug, PartialEq)]
pub struct OrNull<T>(pub Option<T>);

impl<T: Decode> Decode for OrNull<T> {
    fn decode(node: &Node, place: &Place, problems: &mut Vec<Problem>) -> Option<Self> {
        match node {
            Node::Null => Some(Self(None)),
            other => T::decode(other, place, problems).map(|value| Self(Some(value))),
        }
    }
}

/// A value that may be broken without spoiling the document: its problems stand with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Apart<T>(pub Result<T, Vec<Problem>>);

impl<T: Decode> Decode for Apart<T> {
    fn decode(node: &Node, place: &Place, _: &mut Vec<Problem>) -> Option<Self> {
        let mut found = Vec::new();
        let value = T::decode(node, place, &mut found).filter(|_| found.is_empty());
        found.truncate(MAX_TOLD);
        Some(Self(value.ok_or(found)))
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod schema {
    //! `null` stands in the schema of what may be `null`; what is read apart has its own schema.

    use std::borrow::Cow;

    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    use super::{Apart, OrNull};

    impl<T: JsonSchema> JsonSchema for OrNull<T> {
        fn inline_schema() -> bool {
            true
        }
        fn schema_name() -> Cow<'static, str> {
            format!("{}OrNull", T::schema_name()).into()
        }
        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            let value = generator.subschema_for::<T>();
            json_schema!({ "oneOf": [value, { "type": "null" }] })
        }
    }

    impl<T: JsonSchema> JsonSchema for Apart<T> {
        fn inline_schema() -> bool {
            T::inline_schema()
        }
        fn schema_name() -> Cow<'static, str> {
            T::schema_name()
        }
        fn schema_id() -> Cow<'static, str> {
            T::schema_id()
        }
        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            T::json_schema(generator)
        }
    }
}
