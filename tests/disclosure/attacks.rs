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
                self.learn(&mut attacker, (person, thing), "points", changes);
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
    pub fn attack_on_hidden(&mut self, item: ItemIx) -> Attacker {
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
    pub fn attack_on_arrivals(&mut self, source: usize) -> Attacker {
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
