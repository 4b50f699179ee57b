//! From published numbers to their bytes: by ids, in the order of the definition.

use super::wire::BandWire;
use super::{
    Alpha, Answered, ById, Held, MeanScore, Numbers, OfGroups, PUBLISHED_FORMAT, Published,
};
use crate::disclosure::{Arrived, Band, Portion};
use crate::document::write::{object, pretty, sparse, text, whole};
use crate::json::Node;

impl Published {
    /// Its bytes, indented, since people open it.
    pub fn text(&self) -> String {
        let assessments = self.assessments.iter().map(numbers);
        pretty(&object([
            ("format", whole(PUBLISHED_FORMAT)),
            ("kind", text("cx-maturity-team")),
            ("campaign", held(&self.campaign)),
            ("assessments", Node::List(assessments.collect())),
        ]))
    }
}

fn held(campaign: &Held) -> Node {
    sparse([
        ("title", Some(text(&campaign.title))),
        ("hash", Some(text(&campaign.hash))),
        ("least", Some(whole(campaign.least.people()))),
        ("breakdown", campaign.breakdown.as_deref().map(text)),
        ("until", Some(text(&campaign.until.to_string()))),
    ])
}

fn numbers(numbers: &Numbers) -> Node {
    object([
        ("definition", numbers.instrument.node()),
        (
            "persons",
            of_groups(&numbers.persons, |count| Some(integer(*count)), integer_of),
        ),
        ("answers", by_id(&numbers.answers, answered)),
        ("means", by_id(&numbers.means, mean)),
        ("favourable", by_id(&numbers.favourable, portions)),
        ("cannotSee", by_id(&numbers.cannot_see, portions)),
        (
            "arrivals",
            by_id(&numbers.arrivals, |table| {
                of_groups(table, |whole| whole.as_ref().map(answered), arrived)
            }),
        ),
    ])
}

fn by_id<T>(values: &ById<T>, node: impl Fn(&T) -> Node) -> Node {
    let fields = values.iter().map(|(id, value)| (id.clone(), node(value)));
    Node::Object(fields.collect())
}

fn of_groups<Whole, Part>(
    table: &OfGroups<Whole, Part>,
    whole: impl Fn(&Whole) -> Option<Node>,
    part: impl Fn(&Part) -> Node,
) -> Node {
    let groups = (!table.groups.is_empty()).then(|| by_id(&table.groups, part));
    sparse([("whole", whole(&table.whole)), ("groups", groups)])
}

fn integer(number: u64) -> Node {
    Node::Integer(number)
}

fn integer_of(number: &u64) -> Node {
    integer(*number)
}

fn answered(answered: &Answered) -> Node {
    match answered {
        Answered::Counts(counts) => object([("counts", by_id(counts, integer_of))]),
        Answered::Band(half) => object([("band", band(*half))]),
    }
}

fn band(band: Band) -> Node {
    let half = match band {
        Band::Lower => BandWire::Lower,
        Band::Upper => BandWire::Upper,
    };
    text(half.tag())
}

fn mean(mean: &MeanScore) -> Node {
    sparse([
        ("persons", Some(integer(mean.persons))),
        ("sum", Some(integer(mean.sum))),
        ("reliability", mean.reliability.map(alpha)),
    ])
}

fn alpha(found: Alpha) -> Node {
    object([
        ("alpha", text(&found.alpha.to_string())),
        ("low", text(&found.low.to_string())),
        ("high", text(&found.high.to_string())),
    ])
}

fn portion(portion: &Portion) -> Node {
    object([
        ("count", integer(portion.count)),
        ("of", integer(portion.of)),
    ])
}

fn portions(table: &OfGroups<Portion, Portion>) -> Node {
    of_groups(table, |whole| Some(portion(whole)), portion)
}

fn arrived(arrived: &Arrived) -> Node {
    match arrived {
        Arrived::Favourable(found) => portion(found),
        Arrived::Band(half) => object([("band", band(*half))]),
    }
}
