//! Published numbers: every number that was released stands in them, and no other.

use std::collections::BTreeMap;

use cx_maturity::definition::Assessment;
use cx_maturity::disclosure::{Arrived, Band, GroupSize, Portion, Released, Shown, release};
use cx_maturity::document::team::{Numbers, Published, campaign_hash, published, read_published};
use cx_maturity::tally::Layout;
use cx_maturity::team::{Side, changes};
use serde_json::Value;

use crate::counts::merged;
use crate::{a_campaign, everyone};

/// What is released of so many people of each of the first functions.
fn shown(people: &[usize]) -> (Assessment, Layout, Released) {
    let assessment = everyone();
    let layout = Layout::new(&assessment, assessment.item_with_id("function"));
    let sitting = merged(&assessment, &layout, people);
    let released = release(&assessment, &layout, GroupSize::default(), &[sitting]);
    (assessment, layout, released)
}

pub fn text(people: &[usize]) -> String {
    let (assessment, layout, released) = shown(people);
    let side = Side {
        assessment: &assessment,
        layout: &layout,
        released: &released,
    };
    published(&a_campaign(), &[side])
}

/// Every value of a document by its place.
fn leaves(place: &str, value: &Value, found: &mut BTreeMap<String, String>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                leaves(&format!("{place}/{key}"), value, found);
            }
        }
        Value::Array(list) => {
            for (at, value) in list.iter().enumerate() {
                leaves(&format!("{place}/{at}"), value, found);
            }
        }
        Value::String(text) => drop(found.insert(place.to_owned(), text.clone())),
        other => drop(found.insert(place.to_owned(), other.to_string())),
    }
}

/// What must stand in it, made of what is released.
struct Expected<'a> {
    assessment: &'a Assessment,
    all: BTreeMap<String, String>,
}

impl Expected<'_> {
    fn put(&mut self, place: &str, value: impl ToString) {
        let place = format!("/assessments/0/{place}");
        self.all.insert(place, value.to_string());
    }

    fn shown(&mut self, place: &str, item: usize, shown: &Shown) {
        match shown {
            Shown::Nothing => {}
            Shown::Band(band) => self.band(place, *band),
            Shown::Counts(counts) => {
                for (option, count) in counts.iter().enumerate() {
                    let id = self.assessment.items[item].options[option].id.clone();
                    self.put(&format!("{place}/counts/{id}"), count);
                }
            }
        }
    }

    fn band(&mut self, place: &str, band: Band) {
        let half = match band {
            Band::Lower => "lower",
            Band::Upper => "upper",
        };
        self.put(&format!("{place}/band"), half);
    }

    fn portion(&mut self, place: &str, portion: Portion) {
        self.put(&format!("{place}/count"), portion.count);
        self.put(&format!("{place}/of"), portion.of);
    }

    fn numbers(&mut self, layout: &Layout, released: &Released) {
        let assessment = self.assessment;
        let function = assessment.item_with_id("function").expect("is there");
        let group = |at: usize| &assessment.item(function).options[at].id;
        self.put("persons/whole", released.persons.whole);
        for (at, persons) in &released.persons.groups {
            self.put(&format!("persons/groups/{}", group(at.0)), persons);
        }
        for (item, shown) in released.answers.iter().enumerate() {
            let id = assessment.items[item].id.clone();
            self.shown(&format!("answers/{id}"), item, shown);
        }
        for (dimension, mean) in assessment.dimensions.iter().zip(&released.means) {
            let Some(mean) = mean else { continue };
            let place = format!("means/{}", dimension.id);
            self.put(&format!("{place}/persons"), mean.persons);
            self.put(&format!("{place}/sum"), mean.sum);
            let Some(found) = mean.reliability else {
                continue;
            };
            let ends = [
                ("alpha", found.alpha),
                ("low", found.interval.low),
                ("high", found.interval.high),
            ];
            for (key, number) in ends {
                self.put(
                    &format!("{place}/reliability/{key}"),
                    format!("{number:.3}"),
                );
            }
        }
        let favourable = assessment.dimensions.iter().map(|one| (&one.id, true));
        let favourable = favourable
            .zip(&released.favourable)
            .map(|one| ("favourable", one));
        let hidden = assessment.items.iter();
        let hidden = hidden.map(|one| (&one.id, one.exceptions.cannot_see));
        let hidden = hidden
            .zip(&released.cannot_see)
            .map(|one| ("cannotSee", one));
        for (kind, ((id, is_asked), table)) in favourable.chain(hidden) {
            if !is_asked || table.whole.of == 0 {
                continue;
            }
            self.portion(&format!("{kind}/{id}/whole"), table.whole);
            for (at, portion) in &table.groups {
                self.portion(&format!("{kind}/{id}/groups/{}", group(at.0)), *portion);
            }
        }
        let arrival = layout.arrival.expect("is asked").0;
        for (source, table) in layout.sources.iter().zip(&released.arrivals) {
            self.shown(&format!("arrivals/{source}/whole"), arrival, &table.whole);
            for (at, arrived) in &table.groups {
                let place = format!("arrivals/{source}/groups/{}", group(at.0));
                match arrived {
                    Arrived::Favourable(portion) => self.portion(&place, *portion),
                    Arrived::Band(band) => self.band(&place, *band),
                }
            }
        }
    }
}

#[test]
fn what_is_released_stands_in_it_and_nothing_else() {
    let mut kinds = BTreeMap::new();
    for people in [&[][..], &[5], &[7, 2], &[12, 9, 3, 2, 11, 6]] {
        let (assessment, layout, released) = shown(people);
        let mut expected = Expected {
            assessment: &assessment,
            all: BTreeMap::new(),
        };
        expected.put("definition/id", "everyone");
        expected.put("definition/version", &*assessment.version);
        expected.put("definition/hash", &*assessment.hash);
        expected.numbers(&layout, &released);
        let mut expected = expected.all;
        let campaign = [
            ("/format", "1"),
            ("/kind", "cx-maturity-team"),
            ("/campaign/title", "Autumn 2026"),
            ("/campaign/hash", &campaign_hash(&a_campaign())),
            ("/campaign/least", "5"),
            ("/campaign/breakdown", "function"),
            ("/campaign/until", "2026-12-31"),
        ];
        expected.extend(campaign.map(|(place, value)| (place.to_owned(), value.to_owned())));
        let document = serde_json::from_str(&text(people)).expect("is JSON");
        let mut found = BTreeMap::new();
        leaves("", &document, &mut found);
        assert_eq!(found, expected, "{people:?}");
        for place in found.keys() {
            let kind = place.split('/').nth(3).unwrap_or_default();
            *kinds.entry(kind.to_owned()).or_insert(0) += 1;
        }
    }
    for kind in [
        "persons",
        "answers",
        "means",
        "favourable",
        "cannotSee",
        "arrivals",
    ] {
        assert!(
            kinds.get(kind).is_some_and(|times| *times > 5),
            "{kind}: {kinds:?}"
        );
    }
}

#[test]
fn published_numbers_are_read_as_they_were_written() {
    for people in [&[][..], &[5], &[12, 9, 3, 2, 11, 6]] {
        let text = text(people);
        let read = read_published(&text).expect("is sound");
        assert_eq!(read.text(), text);
        assert_eq!(read.campaign.hash, campaign_hash(&a_campaign()));
    }
}

#[test]
fn what_was_not_released_by_the_rules_is_refused() {
    let text = text(&[12, 9, 3, 2, 11, 6]);
    let sound: Value = serde_json::from_str(&text).expect("is JSON");
    let check = |place: &str, value: Value, expected: &str| {
        let mut document = sound.clone();
        *document
            .pointer_mut(place)
            .unwrap_or_else(|| panic!("nothing at {place}")) = value;
        let problems = read_published(&document.to_string()).expect_err("is refused");
        assert_eq!(problems[0].place, expected, "{problems:?}");
    };
    let of = |place: &str| format!("/assessments/0/{place}");
    check("/format", 2.into(), "/format");
    check("/kind", "cx-maturity-tallies".into(), "/kind");
    check("/campaign/least", 3.into(), "/campaign/least");
    check("/campaign/until", "soon".into(), "/campaign/until");
    check("/campaign/title", "é".repeat(101).into(), "/campaign/title");
    let same = |place: &str, value: Value| check(&of(place), value, &of(place));
    same("persons/whole", 4.into());
    check(&of("persons/whole"), 12.into(), &of("persons/groups"));
    same("persons/groups/leadership", 4.into());
    same("favourable/part/whole/count", 44.into());
    same("favourable/part/whole/of", 1.into());
    check(
        &of("favourable/part/whole/of"),
        30.into(),
        &of("favourable/part/groups"),
    );
    same("means/part/sum", 99_000_000.into());
    same("means/part/reliability/alpha", "0.8".into());
    same(
        "answers/mindset/counts",
        serde_json::json!({"named-part": 4}),
    );
    same("answers/mindset", serde_json::json!({}));
    same(
        "answers/mindset",
        serde_json::json!({"band": "upper", "counts": {"a": 9}}),
    );
    same("answers/mindset/counts", serde_json::json!([9]));
    let half = serde_json::json!({"whole": {"band": "upper"}, "groups": {"it": {"of": 9}}});
    check(&of("arrivals/it"), half, &of("arrivals/it/groups/it"));
}

/// An earlier campaign is compared by what was published of it; nobody has to keep its counts.
#[test]
fn an_earlier_campaign_is_compared_by_its_published_numbers() {
    let read = |people| read_published(&text(people)).expect("is sound");
    let (assessment, _, after) = shown(&[20, 9]);
    let before = read(&[12, 9, 11]);
    let favourable = before.favourable(&assessment).expect("is the same version");
    let (_, _, expected) = shown(&[12, 9, 11]);
    let own = |table: &[_]| changes(table, &after.favourable);
    assert_eq!(favourable, expected.favourable);
    assert!(!own(&favourable).is_empty());
    assert_eq!(own(&favourable), own(&expected.favourable));
    let other = |edit: fn(&mut Numbers)| {
        let mut before = before.clone();
        edit(&mut before.assessments[0]);
        before.favourable(&assessment)
    };
    assert_eq!(other(|of| of.instrument.hash = "0".to_owned()), None);
    assert_eq!(other(|of| of.instrument.id = "quick".to_owned()), None);
    let none = Published {
        assessments: Vec::new(),
        ..before.clone()
    };
    assert_eq!(none.favourable(&assessment), None);
}
