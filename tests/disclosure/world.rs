//! Random groups of people, and what is released of them at each merge.

use std::collections::BTreeMap;

use cx_maturity::answers::{Answer, Answers};
use cx_maturity::definition::{Assessment, ItemIx, OptionIx};
use cx_maturity::disclosure::{GroupSize, Released, Sitting, join, release, settle};
use cx_maturity::tally::{Counted, Group, Layout, Tally, counted};
use proptest::collection::vec;
use proptest::prelude::{Strategy, any};

use crate::common::sound;

pub const SIZE: u32 = 4;

pub struct World {
    pub assessment: Assessment,
    pub layout: Layout,
    pub size: GroupSize,
}

impl World {
    /// A campaign on `everyone`, with groups by function.
    pub fn new() -> Self {
        Self::of("everyone", Some("function"))
    }

    pub fn of(assessment: &str, breakdown: Option<&str>) -> Self {
        let (assessment, _) = sound(assessment);
        let breakdown = breakdown.and_then(|item| assessment.item_with_id(item));
        let layout = Layout::new(&assessment, breakdown);
        let size = GroupSize::new(SIZE).expect("is allowed");
        Self {
            assessment,
            layout,
            size,
        }
    }

    pub fn count(&self, answers: &Answers) -> (Group, Counted) {
        counted(&self.assessment, &self.layout, answers)
    }

    /// What is released at each merge: of all sittings, and, where there are several, of that one
    /// alone, as its facilitator may show it.
    pub fn releases(&self, counted: &[(Group, Counted)], merges: &[Merge]) -> Vec<Released> {
        let sittings = merges.iter().map(|merge| merge.sitting + 1).max();
        let mut sittings = vec![(Sitting::default(), BTreeMap::new()); sittings.unwrap_or(0)];
        let (mut joined, mut from) = (Vec::new(), 0);
        let mut releases = Vec::new();
        for &Merge { sitting, to } in merges {
            let (own, waiting) = &mut sittings[sitting];
            for (group, counted) in &counted[from..to] {
                let tally = waiting
                    .entry(*group)
                    .or_insert_with(|| Tally::none(&self.layout));
                tally.count(counted);
            }
            from = to;
            if let Some(batch) = settle(&self.layout, self.size, waiting) {
                own.0.push(batch);
                waiting.clear();
            }
            join(&mut joined, vec![own.clone()]);
            releases.push(self.release(&joined));
            if sittings.len() > 1 {
                releases.push(self.release(&[sittings[sitting].0.clone()]));
            }
        }
        releases
    }

    /// What is released of people who are all merged at once.
    pub fn at_once(&self, people: &[Answers]) -> Released {
        let counted: Vec<_> = people.iter().map(|answers| self.count(answers)).collect();
        let mut releases = self.releases(&counted, &[Merge::at(people.len())]);
        releases.pop().expect("one for each merge")
    }

    fn release(&self, sittings: &[Sitting]) -> Released {
        release(&self.assessment, &self.layout, self.size, sittings)
    }
}

/// One merge: those who come after the merge before it, in one of the sittings.
#[derive(Clone, Copy, Debug)]
pub struct Merge {
    /// Whose merge it is.
    pub sitting: usize,
    /// How many people have come until then.
    pub to: usize,
}

impl Merge {
    /// In the only sitting.
    pub fn at(to: usize) -> Self {
        Self { sitting: 0, to }
    }
}

/// People as bytes, and how many of them there are at each merge: one to three, in one to three
/// sittings.
pub fn groups() -> impl Strategy<Value = (Vec<Vec<u8>>, Vec<Merge>, u8)> {
    let people = vec(vec(any::<u8>(), 60), 4..37);
    let cuts = (1..4_usize, 1..4_usize, vec(any::<u8>(), 8));
    (people, cuts, any::<u8>()).prop_map(|(people, (sittings, merges, cuts), mood)| {
        let count = sittings * merges;
        let cut = |byte: &u8| 1 + usize::from(*byte) % people.len();
        let cuts = cuts.iter().take(count - 1).map(cut);
        let mut to: Vec<usize> = cuts.chain([people.len()]).collect();
        to.sort_unstable();
        let merges = to.into_iter().enumerate();
        let merge = |(nth, to)| Merge {
            sitting: (nth + usize::from(mood)) % sittings,
            to,
        };
        (people, merges.map(merge).collect(), mood)
    })
}

/// One person's answers: from one of five functions, or none. How often the first two answers are
/// given, and how often something can't be seen, differs from group to group.
pub fn person(assessment: &Assessment, bytes: &[u8], mood: u8) -> Answers {
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
