//! Where a thing stands in its list: ids are resolved once, by `parse`, and are positions after.

use serde::{Deserialize, Serialize};

macro_rules! position {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
        )]
        pub struct $name(pub usize);
    };
}

position! {
    /// An item's place among the items of its assessment.
    ItemIx
}
position! {
    /// A response option's place among those of its item, in the order shown.
    OptionIx
}
position! {
    /// A dimension's place among the dimensions of its assessment (parts of indices among them).
    DimensionIx
}
position! {
    /// An index's place among the indices.
    IndexIx
}
position! {
    /// A level's place, from 0 for the lowest.
    LevelIx
}
position! {
    /// A page's place in the order in which pages are answered.
    PageIx
}
position! {
    /// An action's place in the library.
    ActionIx
}
