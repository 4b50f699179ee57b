//! One declaration for each wire type: the struct, how it is decoded, and its JSON Schema can't
//! come apart.

/// Declares a struct as it stands in JSON: each field with its key. Fields that are `Option` may
/// be missing; fields that are not declared are a problem.
macro_rules! wire {
    (
        $(#[$doc:meta])*
        pub struct $name:ident {
            $($(#[$field_doc:meta])* $field:ident = $key:literal : $type:ty,)*
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        #[cfg_attr(
            not(target_arch = "wasm32"),
            derive(schemars::JsonSchema),
            schemars(deny_unknown_fields)
        )]
        pub struct $name {
            $(
                $(#[$field_doc])*
                #[cfg_attr(not(target_arch = "wasm32"), schemars(rename = $key))]
                pub $field: $type,
            )*
        }

        impl $crate::json::Decode for $name {
            fn decode(
                node: &$crate::json::Node,
                place: &$crate::json::Place,
                problems: &mut Vec<$crate::problem::Problem>,
            ) -> Option<Self> {
                let fields = $crate::json::fields(node, &[$($key),*], place, problems)?;
                $(let $field = $crate::json::field(fields, $key, place, problems);)*
                Some(Self { $($field: $field?),* })
            }
        }
    };
}

/// Declares a closed list of texts.
macro_rules! wire_enum {
    (
        $(#[$doc:meta])*
        pub enum $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal,)* }
    ) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
        )]
        #[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
        pub enum $name {
            $(
                $(#[$variant_doc])*
                #[cfg_attr(not(target_arch = "wasm32"), schemars(rename = $text))]
                $variant,
            )*
        }

        impl $name {
            /// Each value with the text that stands for it.
            pub const ALL: &[(&str, Self)] = &[$(($text, Self::$variant)),*];

            /// The text that stands for it.
            pub fn tag(self) -> &'static str {
                let mut all = Self::ALL.iter();
                let found = all.find(|(_, one)| *one == self);
                found.map_or("", |(text, _)| *text)
            }

            /// What a text stands for.
            pub fn from_tag(tag: &str) -> Option<Self> {
                let mut all = Self::ALL.iter();
                all.find(|(text, _)| *text == tag).map(|(_, one)| *one)
            }
        }

        impl $crate::json::Decode for $name {
            fn decode(
                node: &$crate::json::Node,
                place: &$crate::json::Place,
                problems: &mut Vec<$crate::problem::Problem>,
            ) -> Option<Self> {
                $crate::json::one_of(Self::ALL, node, place, problems)
            }
        }
    };
}

pub(crate) use {wire, wire_enum};

#[cfg(not(target_arch = "wasm32"))]
mod schema {
    //! A list or table has the schema of what it holds; that an entry may be broken is our matter.

    use std::borrow::Cow;
    use std::collections::BTreeMap;

    use schemars::{JsonSchema, Schema, SchemaGenerator};

    use crate::json::{List, Table};

    impl<T: JsonSchema> JsonSchema for List<T> {
        fn inline_schema() -> bool {
            true
        }
        fn schema_name() -> Cow<'static, str> {
            Vec::<T>::schema_name()
        }
        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            Vec::<T>::json_schema(generator)
        }
    }

    impl<T: JsonSchema> JsonSchema for Table<T> {
        fn inline_schema() -> bool {
            true
        }
        fn schema_name() -> Cow<'static, str> {
            BTreeMap::<String, T>::schema_name()
        }
        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            BTreeMap::<String, T>::json_schema(generator)
        }
    }
}
