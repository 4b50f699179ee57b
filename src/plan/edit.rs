//! What a respondent can do with a plan, and what can’t be done with it.

use std::rc::Rc;

use super::{Entry, Plan, Target, What};
use crate::date::Date;
use crate::definition::DimensionIx;
use crate::definition::wire::FunctionId;

/// The most actions that stand under "now": who does everything at once does nothing.
pub const MAX_NOW: usize = 3;

/// The most actions that a plan can have.
pub const MAX_ENTRIES: usize = 200;

/// The most characters of an action of the respondent's own.
pub const MAX_PLAN_TEXT: usize = 400;

/// One change to a plan. Positions are those of the entries.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// An action of the library is picked: its id, and the function that would own it.
    Picked(Rc<str>, Option<FunctionId>),
    /// An action of the respondent's own is added.
    Added(Rc<str>),
    /// An entry is dropped.
    Dropped(usize),
    /// An entry changes places with the one before it in its group (now, or later).
    Raised(usize),
    /// An entry changes places with the one after it in its group.
    Lowered(usize),
    /// An entry is put under "now", or under "later".
    Timed(usize, bool),
    /// A function is to own an entry.
    Assigned(usize, Option<FunctionId>),
    /// An entry is to be done by a day.
    Dated(usize, Option<Date>),
    /// An entry is done, or is not after all.
    Finished(usize, bool),
    /// A dimension gets a target of its own, or the default again.
    Aimed(DimensionIx, Option<Target>),
}

impl Plan {
    /// Changes the plan; what can't be done leaves it as it is.
    ///
    /// | change | left as it is where |
    /// |---|---|
    /// | picked | the action is in the plan already |
    /// | added | the text is blank, or has more than [`MAX_PLAN_TEXT`] characters |
    /// | picked, added | there are [`MAX_ENTRIES`] already |
    /// | raised, lowered | there is none before, or after, in its group |
    /// | timed "now" | there are [`MAX_NOW`] that are not done |
    /// | any at a position | there is no such entry |
    ///
    /// What is picked or added goes under "now" while there is room.
    pub fn edit(&mut self, edit: Edit) {
        match edit {
            Edit::Picked(id, owner) => {
                if !self.has(&id) {
                    self.push(What::Proposed(id), owner);
                }
            }
            Edit::Added(text) => {
                let text = text.trim();
                if !text.is_empty() && text.chars().count() <= MAX_PLAN_TEXT {
                    self.push(What::Own(Rc::from(text)), None);
                }
            }
            Edit::Dropped(at) => {
                if at < self.entries.len() {
                    self.entries.remove(at);
                }
            }
            Edit::Raised(at) => {
                if let Some(other) = self.before(at) {
                    self.entries.swap(at, other);
                }
            }
            Edit::Lowered(at) => {
                if let Some(other) = self.after(at) {
                    self.entries.swap(at, other);
                }
            }
            Edit::Timed(at, now) => {
                let room = self.has_room();
                self.change(at, |entry| {
                    entry.now = now && (room || entry.done || entry.now)
                });
            }
            Edit::Assigned(at, owner) => self.change(at, |entry| entry.owner = owner),
            Edit::Dated(at, due) => self.change(at, |entry| entry.due = due),
            Edit::Finished(at, done) => {
                // What is not done after all may find its place taken.
                let room = self.has_room();
                self.change(at, |entry| {
                    entry.now &= done || room || !entry.done;
                    entry.done = done;
                });
            }
            Edit::Aimed(dimension, target) => {
                self.targets.retain(|(one, _)| *one != dimension);
                self.targets
                    .extend(target.map(|target| (dimension, target)));
                self.targets.sort_by_key(|(one, _)| *one);
            }
        }
    }

    /// The entry that one would change places with if it were raised.
    pub fn before(&self, at: usize) -> Option<usize> {
        self.neighbour(at, |other| other < at)
    }

    /// The entry that one would change places with if it were lowered.
    pub fn after(&self, at: usize) -> Option<usize> {
        self.neighbour(at, |other| other > at)
    }

    /// Whether there is room under "now".
    pub fn has_room(&self) -> bool {
        let open = self.entries.iter().filter(|one| one.now && !one.done);
        open.count() < MAX_NOW
    }

    fn push(&mut self, what: What, owner: Option<FunctionId>) {
        if self.entries.len() >= MAX_ENTRIES {
            return;
        }
        self.entries.push(Entry {
            what,
            now: self.has_room(),
            owner,
            due: None,
            done: false,
        });
    }

    fn change(&mut self, at: usize, change: impl FnOnce(&mut Entry)) {
        if let Some(entry) = self.entries.get_mut(at) {
            change(entry);
        }
    }

    /// The nearest entry of the same group, on one side.
    fn neighbour(&self, at: usize, side: impl Fn(usize) -> bool) -> Option<usize> {
        let now = self.entries.get(at)?.now;
        let same = self.entries.iter().enumerate();
        let same = same.filter(|(other, entry)| side(*other) && entry.now == now);
        same.map(|(other, _)| other)
            .min_by_key(|other| other.abs_diff(at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A plan in short: own actions by their letter, those for now before the bar, `+` if done.
    fn check(edits: Vec<Edit>, expected: &str) {
        let mut plan = Plan::default();
        for letter in ["a", "b", "c", "d", "e"] {
            plan.edit(Edit::Added(Rc::from(letter)));
        }
        for edit in edits {
            plan.edit(edit);
        }
        let group = |now: bool| {
            let entries = plan.entries.iter().filter(|entry| entry.now == now);
            let letters = entries.map(|entry| {
                let (What::Own(text) | What::Proposed(text)) = &entry.what;
                format!("{text}{}", if entry.done { "+" } else { "" })
            });
            letters.collect::<String>()
        };
        assert_eq!(format!("{}|{}", group(true), group(false)), expected);
    }

    #[test]
    fn the_table_of_edits() {
        let picked = || Edit::Picked(Rc::from("p"), None);
        check(vec![], "abc|de");
        check(vec![picked(), picked()], "abc|dep");
        check(vec![Edit::Added(Rc::from("  "))], "abc|de");
        let long = "x".repeat(MAX_PLAN_TEXT + 1);
        check(vec![Edit::Added(Rc::from(long))], "abc|de");
        check(vec![Edit::Dropped(1), Edit::Dropped(9)], "ac|de");
        check(vec![Edit::Raised(0)], "abc|de");
        check(vec![Edit::Raised(2)], "acb|de");
        check(vec![Edit::Raised(3)], "abc|de");
        check(vec![Edit::Lowered(2)], "abc|de");
        check(vec![Edit::Lowered(3)], "abc|ed");
        check(vec![Edit::Timed(3, true)], "abc|de");
        check(vec![Edit::Timed(0, false), Edit::Timed(4, true)], "bce|ad");
        check(vec![Edit::Timed(0, true)], "abc|de");
        check(
            vec![Edit::Finished(0, true), Edit::Timed(3, true)],
            "a+bcd|e",
        );
        check(
            vec![
                Edit::Finished(0, true),
                Edit::Timed(3, true),
                Edit::Finished(0, false),
            ],
            "bcd|ae",
        );
        check(
            vec![Edit::Finished(1, true), Edit::Finished(1, false)],
            "abc|de",
        );
    }

    #[test]
    fn a_plan_ends_somewhere() {
        let mut plan = Plan::default();
        for _ in 0..=MAX_ENTRIES {
            plan.edit(Edit::Added(Rc::from("one")));
        }
        assert_eq!(plan.entries.len(), MAX_ENTRIES);
    }
}
