//! When an item applies: a condition on what was chosen before it.

use serde::{Deserialize, Serialize};

use super::{ItemIx, OptionIx};

/// A condition on earlier answers.
///
/// | condition | holds when |
/// |---|---|
/// | `Is` | the item applies and one of these options was chosen |
/// | `All` | each holds (none: yes) |
/// | `Any` | at least one holds (none: no) |
/// | `Not` | the other does not hold |
///
/// An item that is unanswered, can't be seen or does not apply chose no option: `Is` does not hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Condition {
    /// One of these options of an earlier item.
    Is(ItemIx, Vec<OptionIx>),
    /// All of these.
    All(Vec<Condition>),
    /// Any of these.
    Any(Vec<Condition>),
    /// The opposite.
    Not(Box<Condition>),
}

impl Condition {
    /// Whether it holds, given the option that counts for an item (none where it does not apply).
    pub fn holds(&self, chosen: &impl Fn(ItemIx) -> Option<OptionIx>) -> bool {
        match self {
            Self::Is(item, options) => {
                chosen(*item).is_some_and(|option| options.contains(&option))
            }
            Self::All(all) => all.iter().all(|condition| condition.holds(chosen)),
            Self::Any(any) => any.iter().any(|condition| condition.holds(chosen)),
            Self::Not(condition) => !condition.holds(chosen),
        }
    }

    /// Whether it depends on the answer to this item.
    pub fn looks_at(&self, item: ItemIx) -> bool {
        match self {
            Self::Is(one, _) => *one == item,
            Self::All(inner) | Self::Any(inner) => inner.iter().any(|one| one.looks_at(item)),
            Self::Not(inner) => inner.looks_at(item),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Item 0 chose its option 1; item 1 chose nothing.
    fn check(condition: &Condition, expected: bool) {
        let chosen = |item| (item == ItemIx(0)).then_some(OptionIx(1));
        assert_eq!(condition.holds(&chosen), expected, "{condition:?}");
    }

    #[test]
    fn the_table_of_conditions() {
        let yes = || Condition::Is(ItemIx(0), vec![OptionIx(0), OptionIx(1)]);
        let no = || Condition::Is(ItemIx(1), vec![OptionIx(0), OptionIx(1)]);
        check(&yes(), true);
        check(&Condition::Is(ItemIx(0), vec![OptionIx(0)]), false);
        check(&no(), false);
        check(&Condition::All(vec![]), true);
        check(&Condition::All(vec![yes(), no()]), false);
        check(&Condition::Any(vec![]), false);
        check(&Condition::Any(vec![no(), yes()]), true);
        check(&Condition::Not(Box::new(no())), true);
    }
}
