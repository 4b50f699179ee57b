//! Laws of what is released of a group: nobody's few are told, later releases split nothing, and an
//! attacker who solves all numbers as equations fails.

mod common;

use std::collections::BTreeMap;

use common::attacker::Attacker;
use common::random::runner;
use common::sound;
use cx_maturity::answers::{Answer, Answers, Standing};
use cx_maturity::definition::{Assessment, ItemIx, OptionIx};
use cx_maturity::disclosure::{
    Arrived, Breakdown, GroupSize, Portion, Released, Shown, Sitting, release, settle,
};
use cx_maturity::scoring::points;
use cx_maturity::tally::{Counted, Group, Layout, Tally, counted};
use proptest::collection::vec;
use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq};
use proptest::test_runner::{TestCaseError, TestRunner};

const SIZE: u32 = 4;

struct World {
    assessment: Assessment,
    layout: Layout,
    size: GroupSize,
}

impl World {
    fn new() -> Self {
        let (assessment, _) = sound("everyone");
        let layout = Layout::new(&assessment, assessment.item_with_id("function"));
        let size = GroupSize::new(SIZE).expect("is allowed");
        Self {
            assessment,
            layout,
            size,
        }
    }

    fn count(&self, answers: &Answers) -> (Group, Counted) {
        counted(&self.assessment, &self.layout, answers)
    }

    /// What is released at each merge.
    fn releases(&self, counted: &[(Group, Counted)], merges: &[usize]) -> Vec<Released> {
        let mut sitting = Sitting::default();
        let (mut waiting, mut from) = (BTreeMap::new(), 0);
        let mut releases = Vec::new();
        for &to in merges {
            for (group, counted) in &counted[from..to] {
                let tally = waiting
                    .entry(*group)
                    .or_insert_with(|| Tally::none(&self.layout));
                tally.count(counted);
            }
            from = to;
            if let Some(batch) = settle(&self.layout, self.size, &waiting) {
                sitting.0.push(batch);
                waiting.clear();
            }
            releases.push(release(
                &self.assessment,
                &self.layout,
                self.size,
                std::slice::from_ref(&sitting),
            ));
        }
        releases
    }
}

/// People as bytes, and how many of them there are at each merge.
fn groups() -> impl Strategy<Value = (Vec<Vec<u8>>, Vec<usize>, u8)> {
    let people = vec(vec(any::<u8>(), 60), 4..26);
    (people, vec(any::<u8>(), 0..3), any::<u8>()).prop_map(|(people, cuts, mood)| {
        let cut = |byte: &u8| 1 + usize::from(*byte) % people.len();
        let mut merges: Vec<usize> = cuts.iter().map(cut).chain([people.len()]).collect();
        merges.sort_unstable();
        (people, merges, mood)
    })
}

/// One person's answers: from one of five functions, or none. How often the first two answers are
/// given, and how often something can't be seen, differs from group to group.
fn person(assessment: &Assessment, bytes: &[u8], mood: u8) -> Answers {
    let mut answers = Answers::none(assessment);
    for (at, item) in assessment.items.iter().enumerate() {
        let byte = bytes[at];
        let gaps = [0, 8, 40, 120][usize::from(mood % 4)];
        let chosen = match &*item.id {
            "function" => usize::from(byte) % 7 * usize::from(byte) % 5,
            _ if byte > 60 + mood / 2 => usize::from(byte) % 2,
            _ => usize::from(byte) % item.options.len(),
        };
        let answer = match byte % 128 {
            one if one * 2 < gaps && item.exceptions.cannot_see => Some(Answer::CannotSee),
            0 if item.optional => None,
            one if one >= 128 - gaps / 6 && item.exceptions.does_not_apply => {
                Some(Answer::DoesNotApply)
            }
            _ => Some(Answer::Chosen(OptionIx(chosen))),
        };
        answers.set(ItemIx(at), answer);
    }
    answers
}

/// Every number of a release, by a name: those that follow from points given to items, and those
/// that count people.
fn numbers(world: &World, at: usize, released: &Released) -> BTreeMap<String, i64> {
    let mut numbers = BTreeMap::new();
    let mut put = |name: String, value: u64| {
        numbers.insert(
            format!("{at} {name}"),
            i64::try_from(value).expect("is small"),
        );
    };
    for (item, shown) in released.answers.iter().enumerate() {
        if let Shown::Counts(counts) = shown {
            let points = total(world, ItemIx(item), counts);
            put(format!("points of {item}"), points);
            put(format!("points of {item} people"), counts.iter().sum());
        }
    }
    for (dimension, mean) in released.means.iter().enumerate() {
        if let Some(mean) = mean {
            put(format!("points in {dimension}"), mean.sum);
            put(format!("points in {dimension} people"), mean.persons);
        }
    }
    let mut table = |kind: &str, at: usize, table: &Breakdown<Portion, Portion>| {
        put(format!("{kind} {at}"), table.whole.count);
        put(format!("{kind} {at} people"), table.whole.of);
        for (group, portion) in &table.groups {
            put(format!("{kind} {at} of {} people", group.0), portion.of);
            put(format!("{kind} {at} of {}", group.0), portion.count);
        }
    };
    for (dimension, portions) in released.favourable.iter().enumerate() {
        table("favourable", dimension, portions);
    }
    for (item, portions) in released.cannot_see.iter().enumerate() {
        table("hidden", item, portions);
    }
    for (source, arrivals) in released.arrivals.iter().enumerate() {
        if let Shown::Counts(counts) = &arrivals.whole {
            put(format!("arrivals {source}"), counts[0] + counts[1]);
            put(format!("arrivals {source} people"), counts.iter().sum());
        }
        for (group, arrived) in &arrivals.groups {
            if let Arrived::Favourable(portion) = arrived {
                let name = format!("arrivals {source} of {}", group.0);
                put(format!("{name} people"), portion.of);
                put(name, portion.count);
            }
        }
    }
    numbers
}

/// The numbers of one kind.
fn of_kind<'a>(numbers: &'a BTreeMap<String, i64>, kind: &str) -> Vec<(&'a str, i64)> {
    let is_of = |name: &str| {
        let rest = name
            .split_once(' ')
            .and_then(|(_, rest)| rest.strip_prefix(kind));
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    let all = numbers.iter().map(|(name, value)| (name.as_str(), *value));
    all.filter(|(name, _)| is_of(name)).collect()
}

fn total(world: &World, item: ItemIx, counts: &[u64]) -> u64 {
    let worth = |option| {
        points(
            world.assessment.item(item),
            Standing::Chosen(OptionIx(option)),
        )
    };
    let each = counts.iter().enumerate();
    each.map(|(option, count)| u64::from(worth(option).unwrap_or(0)) * count)
        .sum()
}

/// A group whose numbers an attacker tries to solve.
struct Case<'a> {
    world: &'a World,
    persons: Vec<Answers>,
    counted: Vec<(Group, Counted)>,
    merges: Vec<usize>,
    before: BTreeMap<String, i64>,
}

impl<'a> Case<'a> {
    fn new(world: &'a World, persons: Vec<Answers>, merges: Vec<usize>) -> Self {
        let counted = persons.iter().map(|one| world.count(one)).collect();
        let mut case = Self {
            world,
            persons,
            counted,
            merges,
            before: BTreeMap::new(),
        };
        case.before = case.numbers();
        case
    }

    fn numbers(&self) -> BTreeMap<String, i64> {
        let releases = self.world.releases(&self.counted, &self.merges);
        let each = releases.iter().enumerate();
        each.flat_map(|(at, released)| numbers(self.world, at, released))
            .collect()
    }

    /// How each number of a kind moves when a person answers otherwise; `None` where it would be
    /// about other people then, so that the change tells nothing.
    fn moved(
        &mut self,
        person: usize,
        otherwise: &Answers,
        kind: &str,
    ) -> Option<Vec<(String, i64)>> {
        let counted = self.world.count(otherwise);
        let before = std::mem::replace(&mut self.counted[person], counted);
        let after = self.numbers();
        self.counted[person] = before;
        let after = of_kind(&after, kind);
        let before = of_kind(&self.before, kind);
        let people = |numbers: &[(&str, i64)]| {
            let people = numbers.iter().filter(|(name, _)| name.ends_with(" people"));
            people
                .map(|(name, value)| ((*name).to_owned(), *value))
                .collect::<Vec<_>>()
        };
        let names = |numbers: &[(&str, i64)]| {
            numbers
                .iter()
                .map(|(name, _)| (*name).to_owned())
                .collect::<Vec<_>>()
        };
        if names(&before) != names(&after) || people(&before) != people(&after) {
            return None;
        }
        let pairs = before.iter().zip(&after);
        Some(
            pairs
                .map(|((name, before), (_, after))| ((*name).to_owned(), after - before))
                .collect(),
        )
    }

    /// Lets the attacker learn how the numbers of a kind depend on one thing of one person, by the
    /// first of these changes that leaves the same people in them. Where none does, the person is
    /// among those who all gave the same answer, and is in none of the numbers.
    fn learn(
        &mut self,
        attacker: &mut Attacker,
        (person, thing): (usize, usize),
        kind: &str,
        changes: Vec<(Answers, i64)>,
    ) {
        for (otherwise, unit) in changes {
            if let Some(moved) = self.moved(person, &otherwise, kind) {
                for (name, by) in moved {
                    // Scores are in millionths: a point is a quarter of a third of … of one.
                    let scale = if name.contains("points in") {
                        1_000_000
                    } else {
                        1
                    };
                    let rounded = (48 * by / unit + scale / 2) / scale;
                    attacker.learn(&name, person, thing, rounded);
                }
                return;
            }
        }
    }

    fn item(&self, person: usize, item: ItemIx) -> Option<OptionIx> {
        match self.persons[person].get(item) {
            Some(Answer::Chosen(option)) => Some(option),
            _ => None,
        }
    }

    /// The same person with another answer to these items.
    fn with(&self, person: usize, items: &[ItemIx], answer: impl Fn(ItemIx) -> Answer) -> Answers {
        let mut otherwise = self.persons[person].clone();
        for item in items {
            otherwise.set(*item, Some(answer(*item)));
        }
        otherwise
    }

    fn worth(&self, item: ItemIx, option: OptionIx) -> i64 {
        let item = self.world.assessment.item(item);
        points(item, Standing::Chosen(option)).map_or(0, i64::from)
    }

    /// What the answers to a dimension's items are worth.
    fn attack_on_points(&mut self, items: &[ItemIx]) -> Attacker {
        let mut attacker = Attacker::new(self.persons.len());
        for person in 0..self.persons.len() {
            for (thing, &item) in items.iter().enumerate() {
                let Some(given) = self.item(person, item) else {
                    continue;
                };
                let options = 0..self.world.assessment.item(item).options.len();
                let others = options.map(OptionIx).filter(|other| *other != given);
                let change = |other| {
                    let unit = self.worth(item, other) - self.worth(item, given);
                    (self.with(person, &[item], |_| Answer::Chosen(other)), unit)
                };
                let changes: Vec<_> = others.map(change).collect();
                self.learn(&mut attacker, (person, thing), "points", changes);
            }
        }
        attacker
    }

    /// Whether the score in a dimension is favourable.
    fn attack_on_favourable(&mut self, items: &[ItemIx], dimension: usize) -> Attacker {
        let mut attacker = Attacker::new(self.persons.len());
        let kind = format!("favourable {dimension}");
        for person in 0..self.persons.len() {
            let chosen = items.iter().copied();
            let chosen: Vec<_> = chosen
                .filter(|item| self.item(person, *item).is_some())
                .collect();
            // From the one end to the other: at one of the two, the number moves.
            for points in [0, 4] {
                let otherwise = self.with(person, &chosen, |item| {
                    let options = 0..self.world.assessment.item(item).options.len();
                    let mut options = options.map(OptionIx);
                    let option = options.find(|option| self.worth(item, *option) == points);
                    Answer::Chosen(option.expect("five options have 0 to 4 points"))
                });
                let moved = self.moved(person, &otherwise, &kind);
                for (name, by) in moved.expect("the same people have a score") {
                    attacker.learn(&name, person, 0, by.abs());
                }
            }
        }
        attacker
    }

    /// Who can't see an item from their role.
    fn attack_on_hidden(&mut self, item: ItemIx) -> Attacker {
        let mut attacker = Attacker::new(self.persons.len());
        let kind = format!("hidden {}", item.0);
        let unseen = Answer::CannotSee;
        let seen = Answer::Chosen(OptionIx(0));
        let answered = (0..self.persons.len()).filter(|one| {
            let given = self.persons[*one].get(item);
            matches!(given, Some(Answer::Chosen(_) | Answer::CannotSee))
        });
        let (not_seeing, seeing): (Vec<_>, Vec<_>) =
            answered.partition(|one| self.persons[*one].get(item) == Some(unseen));
        for &person in &not_seeing {
            let otherwise = self.with(person, &[item], |_| seen);
            self.learn(&mut attacker, (person, 0), &kind, vec![(otherwise, -1)]);
        }
        for &person in &seeing {
            let otherwise = self.with(person, &[item], |_| unseen);
            if self.moved(person, &otherwise, &kind).is_some() {
                self.learn(&mut attacker, (person, 0), &kind, vec![(otherwise, 1)]);
                continue;
            }
            // The only one of some who can see it: another one must see it instead.
            for &other in &not_seeing {
                let instead = self.with(other, &[item], |_| seen);
                let before =
                    std::mem::replace(&mut self.counted[other], self.world.count(&instead));
                let moved = self.moved(person, &otherwise, &kind);
                self.counted[other] = before;
                if let Some(moved) = moved {
                    for (name, by) in moved {
                        let by = 48 * by + attacker.known(&name, other, 0);
                        attacker.learn(&name, person, 0, by);
                    }
                    break;
                }
            }
        }
        attacker
    }

    /// What was said of a source.
    fn attack_on_arrivals(&mut self, source: usize) -> Attacker {
        let assessment = &self.world.assessment;
        let id = self.world.layout.sources[source].clone();
        let mut attacker = Attacker::new(self.persons.len());
        let kind = format!("arrivals {source}");
        for person in 0..self.persons.len() {
            let asks = |item: &ItemIx| {
                let named =
                    |about| Some(&assessment.item(about).options[self.item(person, about)?.0].id);
                assessment.item(*item).about.and_then(named) == Some(&id)
            };
            let item = (0..assessment.items.len()).map(ItemIx).find(asks);
            let Some((item, given)) = item.and_then(|item| Some((item, self.item(person, item)?)))
            else {
                continue;
            };
            // The scale of arrival has its two favourable answers first.
            let (others, unit) = if given.0 < 2 {
                ([4, 3, 2].as_slice(), -1)
            } else {
                ([0, 1].as_slice(), 1)
            };
            let change = |other: &usize| {
                (
                    self.with(person, &[item], |_| Answer::Chosen(OptionIx(*other))),
                    unit,
                )
            };
            let changes = others.iter().map(change).collect();
            self.learn(&mut attacker, (person, 0), &kind, changes);
        }
        attacker
    }
}

/// Runs a law on random groups, at random merges. So many cases at least must have been ones that
/// the law speaks of.
fn check_groups(
    cases: u32,
    at_least: usize,
    law: impl Fn(&World, Vec<Answers>, Vec<usize>, u8) -> Result<bool, TestCaseError>,
) {
    let world = World::new();
    let spoken_of = std::cell::Cell::new(0);
    let mut config = runner().config().clone();
    config.cases = cases;
    let run = TestRunner::new(config).run(&groups(), |(people, merges, mood)| {
        let persons = people
            .iter()
            .map(|bytes| person(&world.assessment, bytes, mood))
            .collect();
        if law(&world, persons, merges, mood)? {
            spoken_of.set(spoken_of.get() + 1);
        }
        Ok(())
    });
    run.unwrap_or_else(|error| panic!("{error}"));
    assert!(
        spoken_of.get() >= at_least,
        "only {} cases were any",
        spoken_of.get()
    );
}

fn fails(attacker: &Attacker) -> Result<bool, TestCaseError> {
    let found = attacker.finds(SIZE as usize);
    prop_assert!(found.is_none(), "the numbers tell of the persons {found:?}");
    Ok(attacker.knows_something())
}

#[test]
fn points_can_t_be_solved() {
    check_groups(48, 20, |world, persons, merges, mood| {
        let dimensions = ["part", "acting", "hearing", "meaning"];
        let dimension = world
            .assessment
            .dimension_with_id(dimensions[usize::from(mood / 8) % 4]);
        let items = world.assessment.items_of(dimension.expect("is there"));
        fails(&Case::new(world, persons, merges).attack_on_points(&items))
    });
}

#[test]
fn favourable_scores_can_t_be_solved() {
    check_groups(32, 16, |world, persons, merges, mood| {
        let dimensions = [
            "part",
            "acting",
            "hearing",
            "meaning",
            "function-work",
            "receiving",
        ];
        let id = dimensions[usize::from(mood / 8) % 6];
        let dimension = world.assessment.dimension_with_id(id).expect("is there");
        let items = world.assessment.items_of(dimension);
        fails(&Case::new(world, persons, merges).attack_on_favourable(&items, dimension.0))
    });
}

#[test]
fn what_is_not_seen_can_t_be_solved() {
    check_groups(64, 16, |world, persons, merges, mood| {
        let items = world.assessment.items.iter().enumerate();
        let items: Vec<usize> = items
            .filter(|(_, item)| item.exceptions.cannot_see)
            .map(|(at, _)| at)
            .collect();
        let item = ItemIx(items[usize::from(mood) % items.len()]);
        fails(&Case::new(world, persons, merges).attack_on_hidden(item))
    });
}

#[test]
fn hand_offs_can_t_be_solved() {
    check_groups(32, 16, |world, persons, merges, mood| {
        let source = usize::from(mood) % 2;
        fails(&Case::new(world, persons, merges).attack_on_arrivals(source))
    });
}

#[test]
fn fewer_than_a_group_of_new_reports_change_nothing() {
    check_groups(64, 40, |world, persons, _, mood| {
        let counted: Vec<_> = persons.iter().map(|one| world.count(one)).collect();
        let few = usize::from(mood) % SIZE as usize;
        let before = counted.len() - few;
        if before < SIZE as usize {
            return Ok(false);
        }
        let releases = world.releases(&counted, &[before, counted.len()]);
        prop_assert_eq!(&releases[0], &releases[1]);
        Ok(true)
    });
}

#[test]
fn groups_too_small_look_like_none() {
    check_groups(64, 10, |world, persons, _, _| {
        let counted: Vec<_> = persons.iter().map(|one| world.count(one)).collect();
        let released = world.releases(&counted, &[counted.len()]).remove(0);
        let mut small = false;
        let function = world.layout.breakdown.expect("is the function");
        for group in (0..world.assessment.item(function).options.len()).map(OptionIx) {
            let people = counted.iter().filter(|(of, _)| *of == Some(group)).count();
            if (1..SIZE as usize).contains(&people) {
                small = true;
                let shown =
                    |groups: &[(OptionIx, Portion)]| groups.iter().any(|(of, _)| *of == group);
                prop_assert!(released.persons.groups.iter().all(|(of, _)| *of != group));
                prop_assert!(!released.favourable.iter().any(|table| shown(&table.groups)));
                prop_assert!(!released.cannot_see.iter().any(|table| shown(&table.groups)));
                prop_assert!(
                    released
                        .arrivals
                        .iter()
                        .all(|table| table.groups.iter().all(|(of, _)| *of != group))
                );
                let own = format!("{}-", world.assessment.item(function).options[group.0].id);
                let items = world.assessment.items.iter().zip(&released.answers);
                let own = items.filter(|(item, _)| item.id.starts_with(&own));
                for (item, shown) in own {
                    prop_assert_eq!(shown, &Shown::Nothing, "{}", item.id);
                }
            }
        }
        Ok(small)
    });
}

/// The attacker is one: from numbers made without rules it learns what it should not.
#[test]
fn without_rules_the_attacker_finds_the_few() {
    // Five persons, the fifth with a gap: the items added up less the scores leave that one.
    let mut attacker = Attacker::new(5);
    for person in 0..5 {
        attacker.learn("first item", person, 0, 12);
        attacker.learn("scores", person, 0, if person == 4 { 12 } else { 6 });
        if person < 4 {
            attacker.learn("second item", person, 1, 12);
            attacker.learn("scores", person, 1, 6);
        }
    }
    assert_eq!(attacker.finds(4), Some(vec![4]));
    // Seven in all, five of a group: two are left.
    let mut attacker = Attacker::new(7);
    for person in 0..7 {
        attacker.learn("whole", person, 0, 1);
        if person < 5 {
            attacker.learn("group", person, 0, 1);
        }
    }
    assert_eq!(attacker.finds(4), Some(vec![5, 6]));
    assert_eq!(attacker.finds(2), None, "two are enough people there");
}
