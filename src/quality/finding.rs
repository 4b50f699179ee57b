//! One thing that is to be said of a definition, as a value.

use crate::json::Place;

/// Something that the author of a definition wants to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// JSON pointer (RFC 6901) to the place.
    pub place: String,
    /// What was found there.
    pub kind: FindingKind,
}

impl Finding {
    /// A finding of this kind at this place.
    pub(super) fn new(place: &Place, kind: FindingKind) -> Self {
        let place = place.pointer();
        Self { place, kind }
    }

    /// How much it matters.
    pub fn severity(&self) -> Severity {
        self.kind.severity()
    }
}

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It certainly can't work as it is meant.
    Fault,
    /// It may be meant so, and deserves a look.
    Look,
}

/// The kinds of finding. All things are named by their ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FindingKind {
    /// No answers make this item apply.
    ItemUnreachable {
        /// The item.
        item: String,
    },
    /// No answers reach the cut score of this level.
    LevelOutOfReach {
        /// The level.
        level: String,
    },
    /// No answers bring this dimension to this level.
    DimensionOutOfReach {
        /// The dimension.
        dimension: String,
        /// The level.
        level: String,
    },
    /// No answers hold this gate.
    GateNeverHolds {
        /// The level whose gate it is.
        level: String,
    },
    /// Cut score and gates of this level each can hold, but never all at once.
    NeverTogether {
        /// The level.
        level: String,
    },
    /// Gates of the lowest level: it holds whatever they say.
    GateOfLowest {
        /// The level.
        level: String,
    },
    /// No answers propose this action.
    ActionNeverProposed {
        /// The action.
        action: String,
    },
    /// A dimension with few items that score.
    FewItems {
        /// The dimension.
        dimension: String,
        /// How many it has.
        count: usize,
    },
    /// A language of the widget that the definition lacks.
    MissingLanguage {
        /// Its tag.
        tag: String,
    },
    /// A page with many items.
    LongPage {
        /// The page.
        page: String,
        /// How many it has.
        count: usize,
    },
    /// No sum of points falls between the cut score of this level and the next.
    LevelSkipped {
        /// The level.
        level: String,
    },
    /// The lowest level has a cut score above 0, which nobody is asked to reach.
    CutOfLowest {
        /// The level.
        level: String,
    },
    /// A gate that asks no more than one of a lower level does.
    GateSuperfluous {
        /// The level whose gate it is.
        level: String,
        /// The lower level.
        lower: String,
    },
    /// A response scale that no item uses.
    ScaleUnused {
        /// The scale.
        scale: String,
    },
    /// A dimension that counts neither in the overall one nor in an index.
    DimensionUnused {
        /// The dimension.
        dimension: String,
    },
    /// An item that decides what else is asked, and counts nowhere.
    OnlyDecides {
        /// The item.
        item: String,
    },
    /// Options of an item that only decides, between which it does not.
    OptionsAlike {
        /// The options.
        options: Vec<String>,
    },
    /// Options with the same points.
    SamePoints {
        /// The options.
        options: Vec<String>,
    },
    /// A dimension without a score as soon as one of its items is passed over.
    NeedsEvery {
        /// The dimension.
        dimension: String,
        /// How many of its items may be passed over.
        count: usize,
    },
}

impl FindingKind {
    /// How much it matters.
    pub fn severity(&self) -> Severity {
        match self {
            Self::ItemUnreachable { .. }
            | Self::LevelOutOfReach { .. }
            | Self::DimensionOutOfReach { .. }
            | Self::GateNeverHolds { .. }
            | Self::NeverTogether { .. }
            | Self::GateOfLowest { .. }
            | Self::ActionNeverProposed { .. } => Severity::Fault,
            Self::FewItems { .. }
            | Self::MissingLanguage { .. }
            | Self::LongPage { .. }
            | Self::LevelSkipped { .. }
            | Self::CutOfLowest { .. }
            | Self::GateSuperfluous { .. }
            | Self::ScaleUnused { .. }
            | Self::DimensionUnused { .. }
            | Self::OnlyDecides { .. }
            | Self::OptionsAlike { .. }
            | Self::SamePoints { .. }
            | Self::NeedsEvery { .. } => Severity::Look,
        }
    }
}
