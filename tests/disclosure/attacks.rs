//! What an attacker can try to learn of people: what their answers are worth, whether a score is
//! favourable, what they can't see, what they say of others.

use cx_maturity::answers::Answer;
use cx_maturity::definition::{ItemIx, OptionIx};

use crate::attacker::Attacker;
use crate::case::Case;

impl Case<'_> {
    /// What the answers to a dimension's items are worth.
    pub fn attack_on_points(&mut self, items: &[ItemIx]) -> Attacker {
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
                self.learn(&mut attacker, (person, thing), &["points"], changes);
            }
        }
        attacker
    }

    /// Whether the score in a dimension is favourable.
    pub fn attack_on_favourable(&mut self, items: &[ItemIx], dimension: usize) -> Attacker {
        let mut attacker = Attacker::new(self.persons.len());
        let kind = format!("favourable {dimension}");
        for person in 0..self.persons.len() {
            let chosen = items.iter().copied();
            let chosen: Vec<_> = chosen
                .filter(|item| self.item(person, *item).is_some())
                .collect();
            self.learn_end_to_end(&mut attacker, (person, 0), &chosen, &kind);
        }
        attacker
    }

    /// From the one end to the other: at one of the two, whether the score is favourable changes.
    fn learn_end_to_end(
        &mut self,
        attacker: &mut Attacker,
        (person, thing): (usize, usize),
        items: &[ItemIx],
        kind: &str,
    ) {
        for points in [0, 4] {
            let otherwise = self.with(person, items, |item| {
                let options = 0..self.world.assessment.item(item).options.len();
                let mut options = options.map(OptionIx);
                let option = options.find(|option| self.worth(item, *option) == points);
                Answer::Chosen(option.expect("five options have 0 to 4 points"))
            });
            let moved = self.moved(person, &otherwise, &[kind]);
            for (name, by) in moved.expect("the same people have a score") {
                attacker.learn(&name, person, thing, by.abs());
            }
        }
    }

    /// Who can't see an item from their role, from how many can't, and from how many answer it.
    pub fn attack_on_hidden(&mut self, item: ItemIx) -> Attacker {
        let mut attacker = Attacker::new(self.persons.len());
        let hidden = format!("hidden {}", item.0);
        let kinds = [&*hidden];
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
            self.learn(&mut attacker, (person, 0), &kinds, vec![(otherwise, -1)]);
        }
        for &person in &seeing {
            let otherwise = self.with(person, &[item], |_| unseen);
            if self.moved(person, &otherwise, &kinds).is_some() {
                self.learn(&mut attacker, (person, 0), &kinds, vec![(otherwise, 1)]);
                continue;
            }
            // The only one of some who can see it: another one must see it instead.
            for &other in &not_seeing {
                let instead = self.with(other, &[item], |_| seen);
                let before =
                    std::mem::replace(&mut self.counted[other], self.world.count(&instead));
                let moved = self.moved(person, &otherwise, &kinds);
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
        self.learn_who_answers(&mut attacker, item);
        attacker
    }

    /// How many answer an item says how many can see it. In which of these numbers a merge is, is seen
    /// where one of it answers otherwise; then all who are asked in it are in the number.
    fn learn_who_answers(&mut self, attacker: &mut Attacker, item: ItemIx) {
        for merge in self.merges() {
            let mut numbers = Vec::new();
            for person in merge.clone() {
                let Some(given) = self.item(person, item) else {
                    continue;
                };
                let options = 0..self.world.assessment.item(item).options.len();
                let others = options.map(OptionIx).filter(|other| *other != given);
                let kind = format!("answered {} by", item.0);
                for other in others {
                    let otherwise = self.with(person, &[item], |_| Answer::Chosen(other));
                    let moved = self.moved(person, &otherwise, &[&kind]);
                    let moved = moved.into_iter().flatten().filter(|(_, by)| *by != 0);
                    numbers.extend(moved.map(|(name, _)| name));
                }
            }
            for number in numbers {
                let people = number.split(" by").next().expect("is a part").to_owned();
                for person in merge
                    .clone()
                    .filter(|one| self.persons[*one].get(item).is_some())
                {
                    attacker.learn(&people, person, 0, -48);
                }
            }
        }
    }

    /// What was said of these sources, and whether the score of what arrives is favourable: one and
    /// the same of whoever names one source.
    pub fn attack_on_arrivals(&mut self, sources: &[usize]) -> Attacker {
        let mut attacker = Attacker::new(self.persons.len());
        let receiving = self.world.assessment.dimension_with_id("receiving");
        let receiving = format!("favourable {}", receiving.expect("is there").0);
        for person in 0..self.persons.len() {
            let said = self.said(person);
            let one = said.len() == 1;
            for (thing, source) in sources.iter().enumerate() {
                let Some(&(_, item)) = said.iter().find(|(named, _)| named == source) else {
                    continue;
                };
                let given = self.item(person, item).expect("is said");
                // The scale of arrival has its two favourable answers first.
                let (others, unit) = if given.0 < 2 {
                    ([4, 3, 2].as_slice(), -1)
                } else {
                    ([0, 1].as_slice(), 1)
                };
                let change = |other: &usize| {
                    let answer = Answer::Chosen(OptionIx(*other));
                    (self.with(person, &[item], |_| answer), unit)
                };
                let changes = others.iter().map(change).collect();
                let of_source = format!("arrivals {source}");
                let kinds = [&*of_source, &*receiving];
                let kinds = &kinds[..if one { 2 } else { 1 }];
                self.learn(&mut attacker, (person, thing), kinds, changes);
            }
            if said.len() > 1 {
                let items: Vec<ItemIx> = said.iter().map(|(_, item)| *item).collect();
                self.learn_end_to_end(&mut attacker, (person, sources.len()), &items, &receiving);
            }
        }
        attacker
    }

    /// Whom a person names, and where it is said what arrives from there.
    fn said(&self, person: usize) -> Vec<(usize, ItemIx)> {
        let assessment = &self.world.assessment;
        let items = (0..assessment.items.len()).map(ItemIx);
        let said = items.filter_map(|item| {
            let about = assessment.item(item).about?;
            let named = self
                .item(person, about)
                .filter(|_| self.item(person, item).is_some())?;
            let id = &assessment.item(about).options[named.0].id;
            let mut sources = self.world.layout.sources.iter();
            Some((sources.position(|source| source == id)?, item))
        });
        said.collect()
    }
}
