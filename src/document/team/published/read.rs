//! Reading published numbers back: strictly, since what is compared with them is told as a change.

use super::check::{Reading, sum};
use super::wire::{
    AlphaWire, AnsweredWire, ArrivalsWire, ArrivedWire, BandWire, HeldWire, MeanWire, NumbersWire,
    PersonsWire, PortionWire, PortionsWire, PublishedWire,
};
use super::{
    Alpha, Answered, ById, Held, MeanScore, Numbers, OfGroups, PUBLISHED_FORMAT, Published,
    Thousandths,
};
use crate::date::Date;
use crate::disclosure::{Arrived, Band, GroupSize, MAX_GROUP, MIN_GROUP, Portion};
use crate::document::report::known_format;
use crate::document::team::Instrument;
use crate::document::team::campaign::{MAX_INSTRUMENTS, MAX_TITLE};
use crate::json::{self, Entry, Node, Place, Table};
use crate::problem::{Problem, ProblemKind};
use crate::tally::MILLION;

/// Bytes of published numbers that are read: some twenty times those of two assessments.
pub const MAX_PUBLISHED_BYTES: usize = 2_000_000;

/// Reads published numbers, of whichever assessments they are.
///
/// # Errors
/// Everything that is wrong: what a campaign can't have, a number about fewer people than its least
/// group, a part that is more than its whole.
pub fn read_published(text: &str) -> Result<Published, Vec<Problem>> {
    let node = Node::read(text, MAX_PUBLISHED_BYTES).map_err(|problem| vec![problem])?;
    known_format(&node, PUBLISHED_FORMAT)?;
    let wire: PublishedWire = json::decode(&node)?;
    let mut reading = Reading {
        least: u64::from(wire.campaign.least),
        problems: Vec::new(),
    };
    let place = Place::Root.key("campaign");
    let campaign = reading.held(&place, wire.campaign);
    let place = Place::Root.key("assessments");
    let found = wire.assessments.0.len();
    if found > MAX_INSTRUMENTS {
        let max = MAX_INSTRUMENTS;
        reading.tell(&place, ProblemKind::TooMany { max, found });
    }
    let all = wire.assessments.0.into_iter().filter_map(Entry::sound);
    let assessments: Vec<Numbers> = all
        .enumerate()
        .map(|(at, one)| reading.numbers(&place.entry(at), one))
        .collect();
    match campaign {
        Some(campaign) if reading.problems.is_empty() => Ok(Published {
            campaign,
            assessments,
        }),
        _ => {
            reading.problems.truncate(json::MAX_TOLD);
            Err(reading.problems)
        }
    }
}

/// The values of a table; all of them could be decoded.
fn values<T>(table: Table<T>) -> impl Iterator<Item = (String, T)> {
    let values = table.0.into_iter();
    values.filter_map(|(id, value)| Some((id, value?)))
}

impl Reading {
    fn held(&mut self, place: &Place, wire: HeldWire) -> Option<Held> {
        let (max, found) = (MAX_TITLE, wire.title.chars().count());
        if found > max {
            self.tell(&place.key("title"), ProblemKind::LongText { max, found });
        }
        let least = GroupSize::new(wire.least);
        if least.is_none() {
            let (min, max, found) = (MIN_GROUP, MAX_GROUP, wire.least.to_string());
            self.tell(
                &place.key("least"),
                ProblemKind::OutOfRange { min, max, found },
            );
        }
        let until = Date::parse(&wire.until);
        if until.is_none() {
            let found = wire.until;
            self.tell(&place.key("until"), ProblemKind::NotADay { found });
        }
        Some(Held {
            title: wire.title,
            hash: wire.hash,
            least: least?,
            breakdown: wire.breakdown,
            until: until?,
        })
    }

    fn numbers(&mut self, place: &Place, wire: NumbersWire) -> Numbers {
        Numbers {
            instrument: Instrument::read(wire.definition),
            persons: self.persons(&place.key("persons"), wire.persons),
            answers: self.by_id(&place.key("answers"), wire.answers, Self::answered),
            means: self.by_id(&place.key("means"), wire.means, Self::mean),
            favourable: self.by_id(&place.key("favourable"), wire.favourable, Self::portions),
            cannot_see: self.by_id(&place.key("cannotSee"), wire.cannot_see, Self::portions),
            arrivals: self.by_id(&place.key("arrivals"), wire.arrivals, Self::arrivals),
        }
    }

    /// What could be read; what could not is told.
    fn by_id<Wire, T>(
        &mut self,
        place: &Place,
        table: Table<Wire>,
        read: impl Fn(&mut Self, &Place, Wire) -> Option<T>,
    ) -> ById<T> {
        values(table)
            .filter_map(|(id, wire)| {
                let value = read(self, &place.key(&id), wire)?;
                Some((id, value))
            })
            .collect()
    }

    fn groups<Wire, T>(
        &mut self,
        place: &Place,
        table: Option<Table<Wire>>,
        read: impl Fn(&mut Self, &Place, Wire) -> Option<T>,
    ) -> ById<T> {
        self.by_id(&place.key("groups"), table.unwrap_or_default(), read)
    }

    /// Of nobody at all a whole can be shown: there is nothing else then.
    fn persons(&mut self, place: &Place, wire: PersonsWire) -> OfGroups<u64, u64> {
        if wire.whole > 0 {
            self.people(&place.key("whole"), wire.whole);
        }
        let groups = self.groups(place, wire.groups, Self::people_of);
        self.within(place, groups.iter().map(|(_, count)| *count), wire.whole);
        OfGroups {
            whole: wire.whole,
            groups,
        }
    }

    fn people_of(&mut self, place: &Place, found: u64) -> Option<u64> {
        self.people(place, found);
        Some(found)
    }

    fn answered(&mut self, place: &Place, wire: AnsweredWire) -> Option<Answered> {
        match (wire.counts, wire.band) {
            (Some(counts), None) => {
                let counts: ById<u64> = values(counts).collect();
                let sum = sum(counts.iter().map(|(_, count)| *count));
                self.people(&place.key("counts"), sum);
                Some(Answered::Counts(counts))
            }
            (None, Some(half)) => Some(Answered::Band(band(half))),
            (counts, _) => self.not_one(place, &["counts", "band"], counts.is_some()),
        }
    }

    fn mean(&mut self, place: &Place, wire: MeanWire) -> Option<MeanScore> {
        self.people(&place.key("persons"), wire.persons);
        let most = wire.persons.saturating_mul(u64::from(MILLION));
        self.in_range(&place.key("sum"), wire.sum, 0, most);
        let reliability = wire.reliability;
        let place = place.key("reliability");
        Some(MeanScore {
            persons: wire.persons,
            sum: wire.sum,
            reliability: reliability.and_then(|wire| self.alpha(&place, &wire)),
        })
    }

    fn alpha(&mut self, place: &Place, wire: &AlphaWire) -> Option<Alpha> {
        let mut number = |key: &str, text: &str| {
            let found = Thousandths::parse(text);
            if found.is_none() {
                let (value, accepted) = (text.to_owned(), vec!["0.000".to_owned()]);
                self.tell(
                    &place.key(key),
                    ProblemKind::UnknownValue { value, accepted },
                );
            }
            found
        };
        let (alpha, low, high) = (
            number("alpha", &wire.alpha),
            number("low", &wire.low),
            number("high", &wire.high),
        );
        Some(Alpha {
            alpha: alpha?,
            low: low?,
            high: high?,
        })
    }

    fn portion(&mut self, place: &Place, wire: PortionWire) -> Option<Portion> {
        let PortionWire { count, of } = wire;
        self.people(&place.key("of"), of);
        self.in_range(&place.key("count"), count, 0, of);
        (count <= of).then_some(Portion { count, of })
    }

    fn portions(
        &mut self,
        place: &Place,
        wire: PortionsWire,
    ) -> Option<OfGroups<Portion, Portion>> {
        let whole = self.portion(&place.key("whole"), wire.whole)?;
        let groups = self.groups(place, wire.groups, Self::portion);
        let parts = |of: fn(&Portion) -> u64| groups.iter().map(move |(_, portion)| of(portion));
        self.within(place, parts(|one| one.of), whole.of);
        self.within(place, parts(|one| one.count), whole.count);
        self.within(
            place,
            parts(|one| one.of - one.count),
            whole.of - whole.count,
        );
        Some(OfGroups { whole, groups })
    }

    fn arrivals(
        &mut self,
        place: &Place,
        wire: ArrivalsWire,
    ) -> Option<OfGroups<Option<Answered>, Arrived>> {
        let whole = wire.whole;
        let whole = whole.and_then(|wire| self.answered(&place.key("whole"), wire));
        let groups = self.groups(place, wire.groups, Self::arrived);
        Some(OfGroups { whole, groups })
    }

    fn arrived(&mut self, place: &Place, wire: ArrivedWire) -> Option<Arrived> {
        match (wire.count, wire.of, wire.band) {
            (Some(count), Some(of), None) => {
                let portion = self.portion(place, PortionWire { count, of })?;
                Some(Arrived::Favourable(portion))
            }
            (None, None, Some(half)) => Some(Arrived::Band(band(half))),
            (Some(_), None, None) => self.missing(place, "of"),
            (None, Some(_), None) => self.missing(place, "count"),
            (_, _, band) => self.not_one(place, &["count", "band"], band.is_some()),
        }
    }
}

fn band(wire: BandWire) -> Band {
    match wire {
        BandWire::Lower => Band::Lower,
        BandWire::Upper => Band::Upper,
    }
}
