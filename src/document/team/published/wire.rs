//! Published numbers as they stand in JSON.

use crate::document::team::wire::InstrumentWire;
use crate::json::{List, Table, wire, wire_enum};

wire! {
    /// What was shown of a team, and nothing else: every number in it is about at least so many people
    /// as the campaign says.
    pub struct PublishedWire {
        /// The format's version: 1.
        format = "format": u32,
        /// What kind of document this is.
        kind = "kind": PublishedKind,
        /// What was fixed for the campaign.
        campaign = "campaign": HeldWire,
        /// The numbers of each assessment.
        assessments = "assessments": List<NumbersWire>,
    }
}

wire_enum! {
    /// The kind of published numbers.
    pub enum PublishedKind {
        /// Published numbers.
        Team = "cx-maturity-team",
    }
}

wire! {
    /// What was fixed for the campaign.
    pub struct HeldWire {
        /// What people know it by, in at most 100 characters.
        title = "title": String,
        /// SHA-256 of the campaign.
        hash = "hash": String,
        /// The least number of people that anything shown is about, 4 to 1000.
        least = "least": u32,
        /// The id of the item by whose answers groups are formed; no groups, if absent.
        breakdown = "breakdown": Option<String>,
        /// The last day on which reports were handed over, such as `2026-12-31`.
        until = "until": String,
    }
}

wire! {
    /// What was shown of the answers to one assessment. What is not in it was not shown: of too few
    /// people, or of none.
    pub struct NumbersWire {
        /// The assessment.
        definition = "definition": InstrumentWire,
        /// Reports that were counted.
        persons = "persons": PersonsWire,
        /// How often each answer was given, by the ids of items.
        answers = "answers": Table<AnsweredWire>,
        /// The means of persons' scores, by the ids of dimensions.
        means = "means": Table<MeanWire>,
        /// How many have a favourable score, by the ids of dimensions.
        favourable = "favourable": Table<PortionsWire>,
        /// How many can't see it from their role, of those who can or can't, by the ids of items.
        cannot_see = "cannotSee": Table<PortionsWire>,
        /// What those who receive work say of it, by the ids of those whom it comes from.
        arrivals = "arrivals": Table<ArrivalsWire>,
    }
}

wire! {
    /// Reports that were counted.
    pub struct PersonsWire {
        /// All of them.
        whole = "whole": u64,
        /// Those of groups, by the ids of their options.
        groups = "groups": Option<Table<u64>>,
    }
}

wire! {
    /// How often each answer was given; where all gave the same one, the half of the scale it lies in.
    pub struct AnsweredWire {
        /// How many chose each option, by its id.
        counts = "counts": Option<Table<u64>>,
        /// The half of the scale.
        band = "band": Option<BandWire>,
    }
}

wire_enum! {
    /// A half of a scale.
    pub enum BandWire {
        /// Below half of the points.
        Lower = "lower",
        /// Half of the points or more.
        Upper = "upper",
    }
}

wire! {
    /// The mean of persons' scores: the sum over the persons.
    pub struct MeanWire {
        /// Of so many persons.
        persons = "persons": u64,
        /// Their scores added up, in millionths of the highest score.
        sum = "sum": u64,
        /// Cronbach's α, where enough persons answered all items.
        reliability = "reliability": Option<AlphaWire>,
    }
}

wire! {
    /// Cronbach's α with its interval at 95 %, as decimal numbers with three places.
    pub struct AlphaWire {
        /// α.
        alpha = "alpha": String,
        /// The lower end of its interval.
        low = "low": String,
        /// The upper end.
        high = "high": String,
    }
}

wire! {
    /// So many of so many persons.
    pub struct PortionWire {
        /// Those that are meant.
        count = "count": u64,
        /// Those that they are among.
        of = "of": u64,
    }
}

wire! {
    /// The same of all, and of groups.
    pub struct PortionsWire {
        /// Of all.
        whole = "whole": PortionWire,
        /// Of groups, by the ids of their options.
        groups = "groups": Option<Table<PortionWire>>,
    }
}

wire! {
    /// What is said of work from one source.
    pub struct ArrivalsWire {
        /// By all.
        whole = "whole": Option<AnsweredWire>,
        /// How many said something favourable, of groups, by the ids of their options.
        groups = "groups": Option<Table<ArrivedWire>>,
    }
}

wire! {
    /// How many said something favourable; where all said the same, the half of the scale it lies in.
    pub struct ArrivedWire {
        /// Those who did.
        count = "count": Option<u64>,
        /// Those who said anything.
        of = "of": Option<u64>,
        /// The half of the scale.
        band = "band": Option<BandWire>,
    }
}
